"""The stream of messages: when they come, what counts as answered, what is reported."""

from __future__ import annotations

import pytest

from bot import compose
from bot.bench import load
from bot.bench.figures import Sample
from bot.bench.load import Heard, Loaded
from bot.bench.texts import Asked
from bot.bench.watched import Watched
from bot.emulator import Change

ASKED = [Asked(f"vraag {n}", "nl", n) for n in range(1, 5)]
AT_ONCE = [0.0] * 4


class Answering(Watched):
    """Answers at once, as it is told: text, or silence where there is none for a chat."""

    texts: dict[int, list[str]]

    async def say(  # type: ignore[no-untyped-def]
        self, text: str, chat: int = 7, language: str | None = None, **more
    ) -> None:
        await super().say(text, chat, language, **more)
        for number, answer in enumerate(self.texts.get(chat, [])):
            await self.seen(Change("typing", chat))
            await self.seen(Change("sent", chat, number, answer))


async def sent(texts: dict[int, list[str]], asked: list[Asked] = ASKED) -> list[Heard]:
    """What was heard of four messages that are due at once."""
    telegram = Answering()
    telegram.texts = texts
    heard, late = await load.send(telegram, asked, AT_ONCE[: len(asked)], tick=lambda what: None)
    assert len(late) == len(asked)
    return heard


async def test_first_message_of_an_answer_counts() -> None:
    """An answer of two messages is one answer; each chat gets its own."""
    heard = await sent({n: ["Hier kun je terecht:", "Nog iets"] for n in range(1, 5)})
    assert [one.milliseconds is not None and one.milliseconds >= 0 for one in heard] == [True] * 4
    assert not any(one.apology for one in heard)


async def test_silence_and_apologies_have_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two answers, an apology, silence: two of four have failed."""
    monkeypatch.setattr(load, "_LAST_SECONDS", 0.0)
    sorry = compose.error("nl").text
    heard = await sent({1: ["Hier:"], 2: [sorry], 3: ["Hier:"]})
    found = Loaded(tuple(heard), (), 0.0, 0.0)
    assert (found.times.n, found.times.failed) == (2, 2)
    assert [one.apology for one in heard] == [False, True, False, False]
    assert heard[3].milliseconds is None


async def test_who_writes_again_before_an_answer_was_not_answered() -> None:
    """The answer that comes then belongs to the second message."""
    telegram = Watched()
    first, second = telegram.expect(7), telegram.expect(7)
    await telegram.seen(Change("sent", 7, 1, "Hier:"))
    assert first.result() is None
    answer = second.result()
    assert answer is not None
    assert answer.text == "Hier:"


async def test_a_broken_run_waits_for_nobody() -> None:
    """When the bot has ended, what was asked stays unanswered and nothing more is sent."""
    telegram = Watched()
    waiting = telegram.expect(7)
    telegram.give_up()
    assert waiting.result() is None
    heard, _ = await load.send(telegram, ASKED, AT_ONCE, tick=lambda what: None)
    assert heard == []


async def test_a_long_run_does_not_fill_the_memory_of_the_measuring_program() -> None:
    """Calls, answers and changes that were noted are dropped."""
    telegram = Answering()
    telegram.texts = {1: ["Hier:"]}
    await telegram.say("vraag", chat=1)
    telegram.forget()
    assert (telegram.calls, telegram.sent, telegram.changes) == ([], [], [])


@pytest.mark.parametrize(("rate", "seconds"), [(20.0, 10), (0.5, 8), (2.5, 3), (1.0, 0)])
def test_moments(rate: float, seconds: int) -> None:
    """In order, the rate in every second as far as it goes, none outside the run."""
    found = load.moments(rate, seconds)
    assert len(found) == round(rate * seconds)
    assert found == sorted(found)
    assert all(0 <= moment < seconds for moment in found)
    for second in range(seconds):
        within = sum(second <= moment < second + 1 for moment in found)
        assert abs(within - rate) < 1


def test_every_language_has_its_apology() -> None:
    """An apology is known in each language that the bot writes."""
    assert len(load.apology_texts()) >= 12


def test_spread_along_the_run() -> None:
    """Spans of ten seconds, by when messages were due; failures stay in theirs."""
    heard = [
        Heard(1, 10),
        Heard(9, 30),
        Heard(12, None),
        Heard(15, 50),
        Heard(16, 99, apology=True),
    ]
    spans = list(load.by_time(heard, 10))
    assert [(middle, times.n, times.failed, times.worst) for middle, times in spans] == [
        (5, 2, 0, 30),
        (15, 1, 2, 50),
    ]


def run_of(*, slow: float = 100, mb: float = 500, grown: float = 0, silent: int = 0,
           problem: str | None = None) -> Loaded:  # fmt: skip
    """A run of a hundred messages and a hundred seconds."""
    heard = [Heard(float(n), slow) for n in range(100 - silent)]
    heard += [Heard(99.0, None)] * silent
    memory = [Sample(float(n), mb + (grown if n > 50 else 0)) for n in range(100)]
    return Loaded(tuple(heard), tuple(memory), 40.0, 1.0, (), problem)


@pytest.mark.parametrize(
    ("found", "broken"),
    [
        (run_of(), None),
        (run_of(problem="wegwijzer telegram ended with code 1"), 0),
        (run_of(silent=1), 1),
        (run_of(slow=501), 2),
        (run_of(mb=801), 3),
        (run_of(grown=26), 4),
    ],
)
def test_each_target_can_fail(found: Loaded, broken: int | None) -> None:
    """A good run keeps all promises; each kind of bad run breaks one."""
    holds = [one.holds for one in load.targets(found)]
    assert holds == [number != broken for number in range(5)]
