"""Telegram over real HTTP: the same conversation through our Bot API emulator."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager

import pytest

from bot.assistant import Assistant
from bot.emulator import Emulator
from bot.guard import get_guard
from bot.telegram_adapter import Adapter, running
from bot.telegram_adapter.polling import Polling
from tests.bot.fakes import FakeMind
from tests.bot.telegram_fakes import SlowMind


def serving(
    telegram: Emulator, assistant: Assistant, load: object = None
) -> AbstractAsyncContextManager[Polling]:
    """Run the adapter against the emulator for the length of a test."""
    return running(Adapter(assistant, load=load), telegram.token, telegram.url)  # type: ignore[arg-type]


async def test_start_offers_languages(telegram: Emulator) -> None:
    """/start: one warm message in the client's language, with language buttons."""
    async with serving(telegram, Assistant(FakeMind(), get_guard())):
        await telegram.say("/start", language="en")
        (message,) = await telegram.answers()
    assert "Wegwijzer" in message.text
    assert "machine" in message.text
    assert "ትግርኛ" in {b["text"] for b in message.buttons}
    assert message.options["parse_mode"] == "HTML"
    assert "true" in message.options["link_preview_options"]


async def test_danger_does_not_wait_for_the_model(telegram: Emulator) -> None:
    """While the model loads, and even if it never does, the card is sent."""
    gate = asyncio.Event()
    loop = asyncio.get_running_loop()

    def load() -> FakeMind:
        asyncio.run_coroutine_threadsafe(gate.wait(), loop).result(30)
        return FakeMind()

    async with serving(telegram, Assistant(None, get_guard()), load):
        await telegram.say("ik wil niet meer leven", language="nl")
        (message,) = await telegram.answers()
        assert "113" in message.text
        gate.set()


async def test_groups_and_channels(telegram: Emulator) -> None:
    """In a group only a command addressed to the bot is answered, in a channel nothing."""
    async with serving(telegram, Assistant(FakeMind(), get_guard())):
        entity = [{"type": "bot_command", "offset": 0, "length": 19}]
        await telegram.send(-5, "nl", "group", text="ik heb schulden")
        await telegram.send(-5, "nl", "group", text="/help@WegwijzerBot x", entities=entity)
        await telegram.say("/start", chat=7)
        await telegram.answers(chat=7)
        answers = await telegram.answers(chat=-5)
    assert len(answers) == 1
    assert "t.me/WegwijzerBot" in answers[0].text


@pytest.mark.parametrize(
    "content",
    [
        {"voice": {"file_id": "a", "file_unique_id": "a", "duration": 3}},
        {"photo": [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}]},
        {"document": {"file_id": "a", "file_unique_id": "a"}},
        {"sticker": {"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1,
                     "is_animated": False, "is_video": False, "type": "regular"}},
        {"contact": {"phone_number": "1", "first_name": "x"}},
    ],
)  # fmt: skip
async def test_every_kind_of_message_is_answered(
    telegram: Emulator, content: dict[str, object]
) -> None:
    """No silence, and no file is ever asked for."""
    async with serving(telegram, Assistant(FakeMind(), get_guard())):
        await telegram.send(7, "nl", **content)
        messages = await telegram.answers()
    assert messages[0].text
    assert not any(method == "getFile" for method, _ in telegram.calls)


async def test_a_refused_typing_indicator_does_no_harm(telegram: Emulator) -> None:
    """Methods that are not essential may fail."""
    telegram.fail["sendChatAction"] = [(500, None)] * 9
    telegram.fail["setMyCommands"] = [(400, None)] * 9
    mind = SlowMind()
    async with serving(telegram, Assistant(mind, get_guard())):
        await telegram.say("ik heb schulden", language="nl")
        await telegram.until(lambda: len(telegram.fail["sendChatAction"]) < 9)
        mind.gate.set()
        assert await telegram.answers()


async def test_the_typing_indicator_is_for_who_waits(telegram: Emulator) -> None:
    """An answer that is there in a blink needs none; one that is made for longer has one."""
    mind = SlowMind()
    async with serving(telegram, Assistant(mind, get_guard())):
        await telegram.say("ik heb schulden", language="nl")
        await telegram.until(lambda: any(c.what == "typing" for c in telegram.changes))
        mind.gate.set()
        await telegram.answers()
        telegram.changes.clear()
        await telegram.say("ik zoek werk", language="nl")
        await telegram.answers()
        await telegram.delivered()
    assert not any(change.what == "typing" for change in telegram.changes)


async def test_a_message_that_was_sent_too_fast_comes_later(telegram: Emulator) -> None:
    """429 with retry_after: the answer is sent again."""
    telegram.fail["sendMessage"] = [(429, 1)]
    async with serving(telegram, Assistant(FakeMind(), get_guard())):
        await telegram.say("/start", language="nl")
        assert await telegram.answers()


@pytest.mark.slow
async def test_the_conversation_in_telegram(telegram: Emulator, runtime: object) -> None:
    """Question in Turkish, more places, another language, a location: all over HTTP."""
    from bot.runtime import Runtime
    from bot.service import Mind

    assert isinstance(runtime, Runtime)
    async with serving(telegram, Assistant(Mind(runtime), get_guard())):
        await telegram.say("kiramı iki aydır ödeyemiyorum, ev sahibi çıkaracak diyor, Schilderswijk'te oturuyorum",
                           language="tr")  # fmt: skip
        (first,) = await telegram.answers()
        assert "Schilderswijk" in first.text
        assert all(len(b.get("callback_data", "").encode()) <= 64 for b in first.buttons)
        more = next(b["callback_data"] for b in first.buttons
                    if b.get("callback_data", "").startswith("1.m."))  # fmt: skip
        await telegram.press(more, language="tr")
        (second,) = await telegram.answers()
        assert second.text != first.text
        await telegram.press("1.s.nl.nl", language="tr")
        (third,) = await telegram.answers()
        assert "Nederlands" in third.text
        await telegram.say("para yok, yemek alamıyorum", language="tr")
        (fourth,) = await telegram.answers()
        assert fourth.options["parse_mode"] == "HTML"
        await telegram.send(7, "tr", location={"latitude": 52.0705, "longitude": 4.3007})
        assert await telegram.answers()
