"""The quick exit empties the chat on both sides and says honestly what it cannot delete."""

from __future__ import annotations

import asyncio
import threading

from bot.assistant import Assistant
from bot.emulator import Emulator
from bot.guard import get_guard
from bot.telegram_adapter import Adapter, running
from bot.telegram_adapter.outbox import DELETABLE_SECONDS, Outbox
from bot.translate import get_translator
from tests.bot.fakes import FakeMind
from tests.bot.telegram_fakes import SlowMind, fast_adapter

EXIT = "1.q..nl"


async def test_both_sides_are_deleted(telegram: Emulator) -> None:
    """What the resident wrote goes too; what is left is one neutral message."""
    mind = FakeMind()
    adapter = Adapter(Assistant(mind, get_guard()))
    async with running(adapter, telegram.token, telegram.url):
        for text in ("mijn man slaat de kinderen soms", "ik woon in Den Haag"):
            await telegram.say(text, language="nl")
            await telegram.answers()
        assert len(telegram.screen()) == 4
        await telegram.press(EXIT)
        (left,) = await telegram.answers()
    assert [m.text for m in telegram.screen()] == [left.text]
    assert mind.slots == {}
    said = get_translator("nl")
    assert said.say("exit-done") in left.text
    assert said.say("exit-rest") in left.text


async def test_it_does_not_wait_for_an_answer_in_hand(telegram: Emulator) -> None:
    """The chat is empty at once, and again when that answer has come."""
    mind = SlowMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url):
        await telegram.say("mijn man slaat de kinderen soms", language="nl")
        await asyncio.wait_for(mind.begun.wait(), 20)
        await telegram.press(EXIT)
        await telegram.until(lambda: telegram.screen() == [])
        assert telegram.sent == [], "nothing is said before the answer in hand"
        mind.gate.set()
        await telegram.delivered()
    (left,) = telegram.screen()
    assert get_translator("nl").say("exit-done") in left.text
    assert mind.slots == {}


async def test_it_does_not_wait_for_the_model(telegram: Emulator) -> None:
    """While the model loads, whoever must hide the chat can."""
    gate = threading.Event()
    adapter = Adapter(Assistant(None, get_guard()), load=lambda: gate.wait(30))
    async with running(adapter, telegram.token, telegram.url):
        try:
            await telegram.say("/start", language="nl")
            await telegram.answers()
            await telegram.press(EXIT)
            (left,) = await telegram.answers(timeout=5)
        finally:
            gate.set()
    assert [m.text for m in telegram.screen()] == [left.text]


async def test_after_a_restart_it_says_what_it_cannot_delete(telegram: Emulator) -> None:
    """A new process knows no older messages: it says from when on it could delete."""
    async with running(Adapter(Assistant(FakeMind(), get_guard())), telegram.token, telegram.url):
        await telegram.say("hallo daar, hoe gaat het", language="nl")
        await telegram.answers()
    async with running(Adapter(Assistant(FakeMind(), get_guard())), telegram.token, telegram.url):
        await telegram.press(EXIT)
        (left,) = await telegram.answers()
    assert len(telegram.screen()) >= 2, "the older messages are still there"
    before = get_translator("nl").say("exit-since", time="|").split("|")[0]
    assert before in left.text


async def test_other_chats_are_left_alone(telegram: Emulator) -> None:
    """One resident's way out is nobody else's."""
    async with running(Adapter(Assistant(FakeMind(), get_guard())), telegram.token, telegram.url):
        for chat in (7, 8):
            await telegram.say("ik heb hulp nodig met een brief", chat, "nl")
            await telegram.answers(chat=chat)
        await telegram.press(EXIT, chat=8)
        await telegram.answers(chat=8)
    assert len(telegram.screen(7)) == 2


async def test_a_refused_deletion_is_no_silence(telegram: Emulator) -> None:
    """Telegram may refuse: the answer comes all the same."""
    telegram.fail["deleteMessages"] = [(400, None)] * 3
    async with running(Adapter(Assistant(FakeMind(), get_guard())), telegram.token, telegram.url):
        await telegram.say("ik heb hulp nodig met een brief", language="nl")
        await telegram.answers()
        await telegram.press(EXIT)
        (left,) = await telegram.answers()
    assert left.text


async def test_under_an_old_message_it_deletes_the_new_ones(telegram: Emulator) -> None:
    """What Telegram does not let a bot delete any more is left out, not all that was written."""
    async with running(Adapter(Assistant(FakeMind(), get_guard())), telegram.token, telegram.url):
        telegram.clock.advance(hours=-50)
        await telegram.say("/start", language="nl")
        (old,) = await telegram.answers()
        telegram.clock.advance(hours=50)
    async with running(Adapter(Assistant(FakeMind(), get_guard())), telegram.token, telegram.url):
        await telegram.say("mijn man slaat de kinderen soms", language="nl")
        await telegram.answers()
        telegram.chat(7).messages[old.message_id].markup = {
            "inline_keyboard": [[{"text": "x", "callback_data": EXIT}]]
        }
        await telegram.press(EXIT, message_id=old.message_id)
        (left,) = await telegram.answers()
    assert [m.text for m in telegram.screen()] == ["/start", old.text, left.text]
    assert telegram.refusals == []


async def test_one_that_cannot_be_deleted_keeps_no_other(telegram: Emulator) -> None:
    """Telegram refuses the whole list for it; the others go all the same."""
    async with running(Adapter(Assistant(FakeMind(), get_guard())), telegram.token, telegram.url):
        for text in ("mijn man slaat de kinderen soms", "ik woon in Den Haag", "en nu?"):
            await telegram.say(text, language="nl")
            await telegram.answers()
        telegram.screen()[2].date -= int(DELETABLE_SECONDS)
        await telegram.press(EXIT)
        (left,) = await telegram.answers()
    assert [m.text for m in telegram.screen()] == ["ik woon in Den Haag", left.text]


def test_a_pressed_message_is_not_kept_for_longer() -> None:
    """It counts from when it was written, and once, however often its buttons are pressed."""
    now = [1000.0]
    outbox = Outbox(lambda: now[0])
    outbox.note("a", 1)
    now[0] += DELETABLE_SECONDS - 1
    outbox.note("a", 1, 1000.0)
    outbox.note("b", 2, 1000.0)
    assert outbox._ids == {"a": [(1, 1000.0)], "b": [(2, 1000.0)]}
    now[0] += 2
    outbox.note("b", 2, 1000.0)
    outbox.forget_old()
    assert outbox._ids == {}


def test_numbers_of_messages_are_kept_48_hours_and_no_longer() -> None:
    """What Telegram does not let a bot delete any more is not remembered either."""
    now = [1000.0]
    outbox = Outbox(lambda: now[0])
    outbox.note("a", 1)
    now[0] += DELETABLE_SECONDS - 1
    outbox.note("b", 2)
    now[0] += 2
    outbox.note("b", 3)
    assert "a" not in outbox._ids
    assert [number for number, _ in outbox._ids["b"]] == [2, 3]
