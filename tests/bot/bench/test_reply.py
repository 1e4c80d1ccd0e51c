"""Side by side: every part is asked the same, and one that breaks does not take others with it."""

from __future__ import annotations

import itertools

import pytest

from bot.assistant import Assistant
from bot.bench import ours, reply
from bot.bench.figures import Part, spread
from bot.bench.reply import Way
from bot.bench.texts import Asked
from bot.errors import CannotMeasure
from bot.guard import get_guard
from tests.bot.bench.test_ours import FakeEncoder
from tests.bot.fakes import FakeMind

ASKED = [Asked(f"vraag {n}", "nl", n) for n in range(1, 11)]


def timed(part: str, *times: float, failed: int = 0) -> Part:
    """A part with these times."""
    return Part(part, part, times=spread(times, failed))


async def test_every_part_hears_every_message_and_warming_up_is_apart() -> None:
    """Ten messages, three of them to warm up: seven are counted, in each part."""
    heard: dict[str, list[str]] = {"ours": [], "floor": []}

    def way(key: str, each: float) -> Way:
        clock = itertools.count()

        async def ask_one(one: Asked) -> float | None:
            heard[key].append(one.text)
            return each * one.conversation

        return Way(ask_one, lambda: next(clock) * 0.001)

    ticks: list[str] = []
    found = await reply.side_by_side(
        {"ours": way("ours", 2), "floor": way("floor", 1)}, ASKED, warm_up=3, tick=ticks.append
    )
    assert heard["ours"] == heard["floor"] == [one.text for one in ASKED]
    assert len(ticks) == 10
    assert found["ours"].times == spread([8, 10, 12, 14, 16, 18, 20])
    assert found["floor"].times == spread([4, 5, 6, 7, 8, 9, 10])
    assert found["ours"].cpu_ms == pytest.approx(1)  # a step of its clock, for each message


async def test_unanswered_messages_are_counted_not_timed() -> None:
    """None is a failure; the warming up's failures do not count."""

    async def every_second(one: Asked) -> float | None:
        return 5.0 if one.conversation % 2 else None

    found = await reply.side_by_side({"ours": Way(every_second)}, ASKED, warm_up=2, tick=_quiet)
    assert found["ours"].times == spread([5.0] * 4, failed=4)


async def test_a_part_that_breaks_is_reported_and_asked_no_more() -> None:
    """Its reason is told; the others go on to the end."""
    calls = 0

    async def breaks(one: Asked) -> float | None:
        nonlocal calls
        calls += 1
        if calls == 4:
            raise CannotMeasure("rasa run ended with code 1: no memory")
        return 1.0

    async def works(one: Asked) -> float | None:
        return 2.0

    found = await reply.side_by_side(
        {"stock": Way(breaks), "ours": Way(works)}, ASKED, warm_up=0, tick=_quiet
    )  # fmt: skip
    assert found["stock"].times is None
    assert found["stock"].problem == "rasa run ended with code 1: no memory"
    assert calls == 4
    assert found["ours"].times == spread([2.0] * 10)


async def test_another_error_is_told_by_its_kind_only() -> None:
    """The text of a foreign error may hold anything."""

    async def breaks(one: Asked) -> float | None:
        raise ValueError(one.text)

    found = await reply.side_by_side({"ours": Way(breaks)}, ASKED, warm_up=0, tick=_quiet)
    assert found["ours"].problem == "ValueError"


async def test_a_part_that_never_answers_has_failed() -> None:
    """No median of nothing."""

    async def silent(one: Asked) -> float | None:
        return None

    found = await reply.side_by_side({"ours": Way(silent)}, ASKED, warm_up=0, tick=_quiet)
    assert found["ours"].problem == "none of 10 messages was answered"


async def test_the_floor_is_the_encoder_work_of_the_same_message() -> None:
    """What the encoders read while the bot answered is read once more, for each message."""
    encoder = FakeEncoder()

    class Reading(FakeMind):
        async def understand(self, text: str) -> object:  # type: ignore[override]
            encoder.encode([text])
            return await super().understand(text)

    with ours.watching([encoder]) as seen:
        ways = reply.in_process(Assistant(Reading(), get_guard()), seen)
        found = await reply.side_by_side(ways, ASKED, warm_up=0, tick=_quiet)
    assert encoder.calls == [(one.text,) for one in ASKED for _ in range(2)]
    assert found["ours"].times is not None
    assert found["floor"].times is not None
    assert found["ours"].times.n == found["floor"].times.n == 10


def test_targets_hold() -> None:
    """Twice the floor, half of the stock way and four times the median are still kept."""
    parts = [timed("ours", 20, 20, 80), timed("floor", 10), timed("stock", 40)]
    assert [one.holds for one in reply.targets(parts)] == [True, True, True, True]


@pytest.mark.parametrize(
    ("parts", "holds"),
    [
        ([timed("ours", 21, 21, 21), timed("floor", 10), timed("stock", 50)], [False, True, True, True]),
        ([timed("ours", 20, 20, 20), timed("floor", 10), timed("stock", 39)], [True, False, True, True]),
        ([timed("ours", 20, 20, 81), timed("floor", 10), timed("stock", 40)], [True, True, False, True]),
        ([timed("ours", 20, failed=1), timed("floor", 10), timed("stock", 40)], [True, True, True, False]),
    ],
)  # fmt: skip
def test_each_target_can_fail(parts: list[Part], holds: list[bool]) -> None:
    """A promise that is broken is told, and no other one."""
    assert [one.holds for one in reply.targets(parts)] == holds


def test_targets_of_a_failed_part_are_not_measured() -> None:
    """Without the stock way nobody knows whether ours takes half of it."""
    parts = [timed("ours", 20, 20, 20), timed("floor", 10), Part("stock", "stock", problem="ended")]
    assert [one.holds for one in reply.targets(parts)] == [True, None, True, True]


def _quiet(what: str) -> None:
    """Say nothing."""
