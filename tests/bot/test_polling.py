"""Updates are fetched, handled once, and confirmed when they are answered."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any

import pytest
from telegram import Update

from bot.emulator import RESET, Emulator, Trouble
from bot.telegram_adapter import intake, running
from bot.telegram_adapter import polling as module
from bot.telegram_adapter.intake import Intake, Urgency
from bot.telegram_adapter.polling import Polling, TokenRefused
from tests.bot.fakes import FakeMind
from tests.bot.telegram_fakes import Server, SlowMind, fast_adapter, raw_update


class Handled:
    """Notes which updates were handled; those with these numbers never end."""

    def __init__(self, *endless: int) -> None:
        self.numbers: list[int] = []
        self._endless = endless
        self._more = asyncio.Event()

    async def __call__(self, update: Update) -> None:
        self.numbers.append(update.update_id)
        self._more.set()
        if update.update_id in self._endless:
            await asyncio.Event().wait()

    async def wait_for(self, number: int) -> None:
        while number not in self.numbers:
            self._more.clear()
            await asyncio.wait_for(self._more.wait(), 20)


def now(update: Update, *, crowd: bool) -> Urgency:
    return Urgency.NOW


async def run(
    server: Any, handled: Handled, until: Callable[[], Any],
    urgency: Callable[..., Urgency] = now,
) -> None:  # fmt: skip
    """Poll until something is so."""
    polling = Polling(server, Intake(handled, urgency))
    task = asyncio.create_task(polling.run())
    await asyncio.wait_for(until(), 20)
    polling.stop()
    await task


# ---- confirmed after the answer


async def test_an_update_is_confirmed_after_its_answer(telegram: Emulator) -> None:
    """While the answer is made, Telegram still has the message."""
    mind = SlowMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url):
        await telegram.say("ik heb schulden", language="nl")
        await asyncio.wait_for(mind.begun.wait(), 20)
        assert len(telegram.updates.waiting) == 1
        mind.gate.set()
        await telegram.answers()
        await telegram.delivered()
    assert telegram.updates.waiting == []


async def test_what_was_in_hand_at_a_crash_comes_again(telegram: Emulator) -> None:
    """A process that dies without a word loses no message."""
    mind = SlowMind()
    serving = running(fast_adapter(mind), telegram.token, telegram.url)
    polling = await serving.__aenter__()
    await telegram.say("ik heb schulden", language="nl")
    await asyncio.wait_for(mind.begun.wait(), 20)
    polling._intake._in_hand.clear()  # type: ignore[union-attr]  # it dies: nothing is finished
    polling._window.clear()  # type: ignore[union-attr]
    await serving.__aexit__(None, None, None)
    assert telegram.sent == []
    async with running(fast_adapter(), telegram.token, telegram.url):
        (answer,) = await telegram.answers()
    assert answer.text


async def test_an_update_that_comes_twice_is_answered_once(telegram: Emulator) -> None:
    """Telegram brings one again when the confirmation got lost."""
    mind = FakeMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url):
        await telegram.say("ik heb schulden", language="nl")
        await telegram.answers()
        await telegram.repeat()
        await telegram.delivered()
    assert len(mind.acts) == 1
    assert telegram.sent == []


async def test_in_the_order_of_their_numbers() -> None:
    """However Telegram lays them out in its list."""
    handled = Handled()
    server = Server(batches=[[raw_update(5), raw_update(3), raw_update(4)]])
    await run(server, handled, server.asked.wait)
    assert handled.numbers == [3, 4, 5]
    assert server.offsets[-1] == 6


async def test_numbers_may_begin_again() -> None:
    """After a week of silence Telegram goes on with any number, also a lower one."""
    handled = Handled()
    server = Server(batches=[[raw_update(900)], [raw_update(20)]])
    await run(server, handled, server.asked.wait)
    assert handled.numbers == [900, 20]
    assert server.offsets[-1] == 21


async def test_what_cannot_be_read_is_passed_over(caplog: pytest.LogCaptureFixture) -> None:
    """One odd update keeps nobody else waiting, and is not told in the log."""
    handled = Handled()
    odd = {"update_id": 2, "message": {"text": "kanarie", "date": "no date"}}
    server = Server(batches=[[raw_update(1), odd, raw_update(3)]])
    await run(server, handled, server.asked.wait)
    assert handled.numbers == [1, 3]
    assert server.offsets[-1] == 4
    assert "passed over" in caplog.text
    assert "kanarie" not in caplog.text


# ---- a crowd


async def test_danger_goes_first() -> None:
    """Of those that came together: danger, then the others by number, then what is old."""
    kinds = {1: Urgency.LATE, 2: Urgency.NOW, 3: Urgency.NOW, 4: Urgency.DANGER}
    handled = Handled()
    server = Server(1, 2, 3, 4)
    await run(server, handled, server.asked.wait, lambda update, crowd: kinds[update.update_id])
    assert handled.numbers == [4, 2, 3, 1]


async def test_a_crowd_of_old_messages_hides_nobody() -> None:
    """Telegram shows a hundred; a cry for help behind hundreds that wait is found at once."""
    old = range(1, 351)
    handled = Handled(*old)
    server = Server(*old, 351)

    def urgency(update: Update, *, crowd: bool) -> Urgency:
        return Urgency.LATE if update.update_id in old else Urgency.DANGER

    module_seconds, module.FINISH_SECONDS = module.FINISH_SECONDS, 0.01
    try:
        await run(server, handled, lambda: handled.wait_for(351), urgency)
    finally:
        module.FINISH_SECONDS = module_seconds
    assert len(handled.numbers) < 20, "old ones are handled a few at a time"


async def test_a_hundred_old_messages_and_nothing_behind_them() -> None:
    """They are answered though Telegram has nothing more to bring."""
    handled = Handled()
    await run(
        Server(*range(1, 101)), handled, lambda: handled.wait_for(100),
        lambda update, crowd: Urgency.LATE,
    )  # fmt: skip
    assert handled.numbers == [*range(1, 101)]


async def test_danger_that_comes_a_moment_after_old_messages_goes_first() -> None:
    """Telegram may show one message before it shows those behind it."""
    handled = Handled()
    server = Server(batches=[[raw_update(1)], [raw_update(1), raw_update(2)]])

    def urgency(update: Update, *, crowd: bool) -> Urgency:
        return Urgency.LATE if update.update_id == 1 else Urgency.DANGER

    await run(server, handled, server.asked.wait, urgency)
    assert handled.numbers == [2, 1]


async def test_old_messages_wait_for_a_card_but_not_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A card that cannot be delivered keeps the others waiting for a moment only."""
    monkeypatch.setattr(intake, "_DANGER_SECONDS", 0.5)
    monkeypatch.setattr(module, "FINISH_SECONDS", 0.01)
    handled = Handled(2)
    began = time.monotonic()

    def urgency(update: Update, *, crowd: bool) -> Urgency:
        return Urgency.LATE if update.update_id == 1 else Urgency.DANGER

    await run(Server(1, 2), handled, lambda: handled.wait_for(1), urgency)
    assert time.monotonic() - began >= 0.5


async def test_a_crowd_that_hangs_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A hundred that cannot be answered are passed after a while."""
    monkeypatch.setattr(module, "_CROWD_SECONDS", 0.01)
    monkeypatch.setattr(module, "FINISH_SECONDS", 0.01)
    handled = Handled(*range(1, 101))
    await run(Server(*range(1, 102)), handled, lambda: handled.wait_for(101))


async def test_fewer_than_a_hundred_are_never_passed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a crowd nothing is confirmed before its answer, however long that takes."""
    monkeypatch.setattr(module, "_CROWD_SECONDS", 0.0)
    monkeypatch.setattr(module, "FINISH_SECONDS", 0.01)
    handled = Handled(1)
    server = Server(*range(1, 100))
    await run(server, handled, lambda: handled.wait_for(99))
    assert set(server.offsets) <= {None, 0, 1}


async def test_one_that_hangs_does_not_make_it_ask_all_the_time() -> None:
    """While one is in hand, Telegram is asked a few times a second."""
    moments: list[float] = []

    class Watched(Server):
        async def do_api_request(self, name: str, **values: Any) -> Any:
            moments.append(time.monotonic())
            if len(moments) == 4:
                self.asked.set()
            return await super().do_api_request(name, **values)

    server = Watched(1, 2, 3)
    module_seconds, module.FINISH_SECONDS = module.FINISH_SECONDS, 0.01
    try:
        await run(server, Handled(1), server.asked.wait)
    finally:
        module.FINISH_SECONDS = module_seconds
    assert moments[3] - moments[1] >= 2 * module._BUSY_SECONDS * 0.9


# ---- Telegram's errors


@pytest.mark.parametrize("trouble", [(429, 1), (502, None), (500, None), RESET], ids=str)
async def test_it_tries_again(
    telegram: Emulator, trouble: Trouble | tuple[int, int | None]
) -> None:
    """Told to wait, broken, or cut off: the next message is answered."""
    telegram.fail["getUpdates"] = [trouble] * (1 if trouble == (429, 1) else 3)
    async with running(fast_adapter(), telegram.token, telegram.url, pause=0.01):
        await telegram.say("ik heb schulden", language="nl")
        assert await telegram.answers()


async def test_another_program_fetches_too(
    telegram: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    """409: said loudly, with what to do, and tried until the other one has gone."""
    telegram.fail["getUpdates"] = [(409, None)] * 3
    async with running(fast_adapter(), telegram.token, telegram.url, pause=0.01):
        await telegram.say("ik heb schulden", language="nl")
        assert await telegram.answers()
    loud = [r for r in caplog.records if "another program fetches" in r.message]
    assert len(loud) == 3
    assert all(record.levelno >= logging.ERROR for record in loud)
    assert "stop the other one" in loud[0].message


async def test_two_at_once_still_answer(telegram: Emulator) -> None:
    """A second bot steals the lock for a while, as at a careless deployment: nobody is lost."""
    async with running(fast_adapter(), telegram.token, telegram.url, pause=0.01):
        async with running(fast_adapter(), telegram.token, telegram.url, pause=0.01):
            await telegram.say("ik heb schulden", chat=7, language="nl")
            assert await telegram.answers(chat=7)
        await telegram.say("ik heb schulden", chat=8, language="nl")
        assert await telegram.answers(chat=8)


async def test_telegram_is_not_there_at_the_start(telegram: Emulator) -> None:
    """The bot waits for it instead of giving up."""
    telegram.fail["getMe"] = [(502, None), RESET]
    telegram.fail["deleteWebhook"] = [(502, None)]
    async with running(fast_adapter(), telegram.token, telegram.url, pause=0.01):
        await telegram.say("ik heb schulden", language="nl")
        assert await telegram.answers()


async def test_a_webhook_of_an_earlier_set_up_is_removed(telegram: Emulator) -> None:
    """With one, Telegram gives out nothing."""
    telegram.webhook.url = "http://127.0.0.1:9/hook"
    async with running(fast_adapter(), telegram.token, telegram.url):
        await telegram.say("ik heb schulden", language="nl")
        assert await telegram.answers()
    assert telegram.webhook.url == ""


@pytest.mark.parametrize("method", ["getMe", "getUpdates"])
async def test_a_token_that_telegram_does_not_know(telegram: Emulator, method: str) -> None:
    """The bot ends with a sentence, in which the token does not stand."""
    telegram.fail[method] = [(401, None)] * 3
    with pytest.raises(TokenRefused, match="ask @BotFather") as caught:
        async with running(fast_adapter(), telegram.token, telegram.url) as polling:
            await asyncio.wait_for(polling._stopping.wait(), 0.5)  # type: ignore[union-attr]
    assert telegram.token not in str(caught.value)
    assert caught.value.__suppress_context__, "the library's own error holds the token"


# ---- asked to stop


async def test_what_is_in_hand_is_finished(telegram: Emulator) -> None:
    """Asked to stop in the middle of an answer: it is given, and confirmed."""
    mind = SlowMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url) as polling:
        await telegram.say("ik heb schulden", language="nl")
        await asyncio.wait_for(mind.begun.wait(), 20)
        polling.stop()
        mind.gate.set()
    assert len(telegram.sent) == 1
    assert telegram.updates.waiting == []


class Unreached(Server):
    """As `Server`, but what confirms by fetching more is lost on its way."""

    async def do_api_request(self, name: str, *, api_kwargs: dict[str, Any], **more: Any) -> Any:
        if api_kwargs["offset"]:
            self.asked.set()
            await asyncio.Event().wait()
        return await super().do_api_request(name, api_kwargs=api_kwargs, **more)


async def test_what_was_answered_just_before_is_confirmed() -> None:
    """Asked to stop before Telegram has heard that a message is answered: it is told so."""
    server = Unreached(1)
    await run(server, Handled(), server.asked.wait)
    assert server.offsets[-1] == 2


async def test_a_slow_confirmation_gets_the_time_that_is_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """When nothing was in hand, nearly all of the ten seconds are there for the last word."""
    monkeypatch.setattr(module, "_LAST_SECONDS", 0.0)
    heard = []

    class Slow(Unreached):
        async def get_updates(self, *, offset: int, **_: Any) -> list[Any]:
            await asyncio.sleep(0.05)
            heard.append(offset)
            return []

    server = Slow(1)
    await run(server, Handled(), server.asked.wait)
    assert heard == [2]


async def test_what_takes_too_long_comes_again(
    telegram: Emulator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """After ten seconds the program ends; Telegram keeps the message for the next one."""
    monkeypatch.setattr(module, "FINISH_SECONDS", 0.05)
    mind = SlowMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url):
        await telegram.say("ik heb schulden", language="nl")
        await asyncio.wait_for(mind.begun.wait(), 20)
    assert len(telegram.updates.waiting) == 1
    assert "1 messages were not answered; they come again" in caplog.text


async def test_what_takes_too_long_in_a_crowd_comes_again_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Asked to stop, the bot confirms nothing that it did not answer."""
    monkeypatch.setattr(module, "FINISH_SECONDS", 0.01)
    handled = Handled(*range(2, 102))
    server = Server(*range(1, 102))

    async def all_but_one_hang() -> None:
        await handled.wait_for(101)
        monkeypatch.setattr(module, "_CROWD_SECONDS", 0.0)

    await run(server, handled, all_but_one_hang)
    assert server.offsets[-1] == 2
