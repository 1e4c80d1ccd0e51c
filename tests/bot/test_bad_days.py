"""What people do to a bot: bursts, floods, albums, messages of long ago; and faults of ours."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from bot import compose
from bot.assistant import Assistant
from bot.detect_language import Detected
from bot.emulator import Emulator
from bot.guard import get_guard
from bot.telegram_adapter import Adapter, running
from bot.telegram_adapter.intake import Urgency
from bot.telegram_adapter.lateness import LATE_SECONDS, Apologies
from bot.telegram_adapter.pace import Pace
from bot.telegram_adapter.turns import Turns
from bot.translate import get_translator
from bot.understanding import Understood
from tests.bot.fakes import FakeMind
from tests.bot.telegram_fakes import SlowMind, fast_adapter

LATE = get_translator("nl").say("late")
FLOOD = get_translator("nl").say("flood")


# ---- what people do


async def test_messages_in_a_row_are_one_question(telegram: Emulator) -> None:
    """Three lines in the same moment: one answer."""
    mind = FakeMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url):
        async with telegram.held():
            for text in ("hoi", "ik heb schulden", "en ik kan de huur niet betalen"):
                await telegram.say(text, language="nl")
        await telegram.answers()
        await telegram.delivered()
    assert telegram.sent == []
    assert len(mind.acts) == 1


async def test_an_album_is_one_message(telegram: Emulator) -> None:
    """Three pages of a letter: one answer; the next letter gets its own."""
    mind = FakeMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url):
        await telegram.send_kind("photo", "photo", "photo", language="nl")
        await telegram.delivered()
        assert len(mind.acts) == 1
        await telegram.send_kind("photo", "photo", language="nl")
        await telegram.send_kind("photo", language="nl")
        await telegram.delivered()
    assert len(mind.acts) == 3


def test_an_album_is_forgotten_after_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    """It matters for the moment in which its pictures come in."""
    moment = [1000.0]
    monkeypatch.setattr("bot.telegram_adapter.turns.time.monotonic", lambda: moment[0])
    turns = Turns()
    assert [turns.same_album("a", album) for album in ("1", "1", None, "1")] == [
        False, True, False, False,
    ]  # fmt: skip
    moment[0] += 61
    turns.forget_old()
    assert turns._albums == {}


async def test_words_under_any_picture_of_an_album_are_read(telegram: Emulator) -> None:
    """Telegram lets people write below each of them."""
    async with running(fast_adapter(), telegram.token, telegram.url):
        for caption in ({}, {"caption": "ik wil niet meer leven"}):
            await telegram.send_kind("photo", language="nl", media_group_id="1", **caption)
        await telegram.delivered()
    assert any("113" in message.text for message in telegram.sent)


async def test_a_flood_is_stopped_kindly_and_danger_is_not(telegram: Emulator) -> None:
    """Far too many from one person: said once; a cry for help among them gets its card."""
    async with running(fast_adapter(), telegram.token, telegram.url):
        for number in range(60):
            await telegram.say(f"bericht nummer {number}", language="nl")
        await telegram.say("ik wil niet meer leven", language="nl")
        await telegram.delivered()
        texts = [message.text for message in await telegram.answers()]
        assert sum(text == FLOOD for text in texts) == 1
        assert sum("113" in text for text in texts) == 1
        await telegram.say("ik heb schulden", chat=8, language="nl")
        (other,) = await telegram.answers(chat=8)
    assert other.text != FLOOD


@pytest.mark.parametrize("kind", ["text", "picture"])
async def test_danger_that_no_phrase_names_in_a_flood(telegram: Emulator, kind: str) -> None:
    """Like danger is enough for the card, also under a picture."""
    assistant = Assistant(
        FakeMind(), get_guard(), lambda text: "crisis_danger" if "123" in text else None
    )
    adapter = Adapter(assistant, pace=Pace(per_second=1e6, in_a_row=1e6))
    async with running(adapter, telegram.token, telegram.url):
        for _ in range(60):
            await telegram.send_kind("voice", language="nl")
        await telegram.delivered()
        telegram.sent.clear()
        if kind == "text":
            await telegram.say("bericht 123", language="nl")
        else:
            await telegram.send_kind("photo", language="nl", caption="bericht 123")
        await telegram.say("bericht 4", language="nl")
        await telegram.delivered()
    (card,) = telegram.sent
    assert card.text.startswith("⚠️")


async def test_a_flood_is_stopped_in_the_language_of_the_conversation(telegram: Emulator) -> None:
    """Not in that of the telephone, which may be somebody else's."""
    mind = FakeMind()
    mind.slots["language_fixed"] = "tr"
    async with running(fast_adapter(mind), telegram.token, telegram.url):
        for _ in range(60):
            await telegram.send_kind("voice", language="nl")
        await telegram.delivered()
    texts = {message.text for message in telegram.sent}
    assert get_translator("tr").say("flood") in texts
    assert FLOOD not in texts


@pytest.mark.parametrize("kind", ["photo", "voice", "location", "press", "/help"])
async def test_a_flood_of_anything_is_stopped(telegram: Emulator, kind: str) -> None:
    """Pictures, presses, commands: the same limit, and everything is confirmed."""
    async with running(fast_adapter(), telegram.token, telegram.url):
        for _ in range(60):
            if kind == "press":
                await telegram.press("1.o..nl", language="nl")
            elif kind.startswith("/"):
                await telegram.say(kind, language="nl")
            else:
                await telegram.send_kind(kind, language="nl")
        await telegram.delivered()
    assert len(telegram.sent) < 50
    notices = [c.text for c in telegram.changes if c.what == "notice"]
    assert FLOOD in [message.text for message in telegram.sent] + notices


async def test_the_quick_exit_works_in_a_flood(telegram: Emulator) -> None:
    """Whoever must hide the chat now is never told to wait."""
    async with running(fast_adapter(), telegram.token, telegram.url):
        for _ in range(60):
            await telegram.press("1.o..nl", language="nl")
        await telegram.press("1.q..nl", language="nl")
        await telegram.delivered()
    assert telegram.sent[-1].text.startswith(get_translator("nl").say("exit-done"))


# ---- after a time away


async def test_old_messages_get_one_apology(telegram: Emulator) -> None:
    """Three from one person, written an hour ago: one apology."""
    telegram.clock.advance(hours=-1)
    for text in ("ik heb schulden", "hallo?", "is daar iemand?"):
        await telegram.say(text, language="nl")
    telegram.clock.advance(hours=1)
    async with running(fast_adapter(), telegram.token, telegram.url):
        await telegram.answers()
        await telegram.delivered()
    assert telegram.sent == []
    sent = [v["text"] for method, v in telegram.calls if method == "sendMessage"]
    assert [text.startswith(LATE) for text in sent] == [True]


async def test_the_apology_is_in_the_language_of_the_message(telegram: Emulator) -> None:
    """After a restart nothing is remembered, and many telephones speak English."""
    telegram.clock.advance(hours=-1)
    await telegram.say("kiramı ödeyemiyorum, ne yapmam lazım bilmiyorum", language="en")
    telegram.clock.advance(hours=1)
    async with running(fast_adapter(), telegram.token, telegram.url):
        (answer,) = await telegram.answers()
    assert answer.text.startswith(get_translator("tr").say("late"))


async def test_a_new_message_after_old_ones_is_answered(telegram: Emulator) -> None:
    """And then nothing more is said about the old ones."""
    telegram.clock.advance(hours=-1)
    await telegram.say("ik heb schulden", language="nl")
    telegram.clock.advance(hours=1)
    await telegram.say("hallo, ik heb hulp nodig", language="nl")
    mind = FakeMind()
    async with running(fast_adapter(mind), telegram.token, telegram.url):
        await telegram.answers()
        await telegram.delivered()
    assert telegram.sent == []
    assert len(mind.acts) == 1


@pytest.mark.parametrize("found_by", ["phrase", "model"])
async def test_old_danger_is_answered(telegram: Emulator, found_by: str) -> None:
    """However old, and whoever finds it: the card."""
    telegram.clock.advance(hours=-5)
    text = "ik wil niet meer leven" if found_by == "phrase" else "het is allemaal te veel geworden"
    await telegram.say(text, language="nl")
    telegram.clock.advance(hours=5)
    async with running(fast_adapter(DangerMind()), telegram.token, telegram.url):
        (card,) = await telegram.answers()
    assert "113" in card.text


async def test_a_card_ahead_of_its_turn_costs_nobody_an_answer(telegram: Emulator) -> None:
    """Two messages in one turn that takes long: the card for the first, an answer to the second."""
    mind = SlowMind()
    assistant = Assistant(
        mind, get_guard(), lambda text: "crisis_danger" if "123" in text else None
    )
    adapter = Adapter(assistant, pace=Pace(per_second=1e6, in_a_row=1e6))
    async with running(adapter, telegram.token, telegram.url):
        async with telegram.held():
            await telegram.say("bericht 123", language="nl")
            await telegram.say("ik heb schulden bij de bank", language="nl")
        (card,) = await telegram.answers()
        mind.gate.set()
        (answer,) = await telegram.answers()
        await telegram.delivered()
    assert card.text.startswith("⚠️")
    assert not answer.text.startswith("⚠️")
    assert len(mind.acts) == 1
    assert telegram.sent == []


async def test_what_was_answered_ahead_is_put_back_by_nobody() -> None:
    """Whichever of two cards comes first: no text waits for a turn that nobody takes."""
    turns = Turns()
    async with turns.turn("a"):
        for text in ("1", "2", "3"):
            turns.add("a", text)
        assert turns.take("a") == ["1", "2", "3"]
        turns.drop("a", "2")
        turns.drop("a", "1")
        turns.put_back("a")
    assert turns._waiting == {"a": ["3"]}
    async with turns.turn("a"):
        turns.take("a")
        turns.forget("a")
        turns.put_back("a")
    assert (turns._waiting, turns._taken) == ({}, {})


class DangerMind(FakeMind):
    """Sees danger in everything."""

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        understood, detected = await super().understand(text)
        return Understood(understood.language, understood.script, understood.intents, (),
                          "crisis_suicide", ()), detected  # fmt: skip


async def test_danger_in_a_changed_message_comes_first(telegram: Emulator) -> None:
    """Not even 'I have read what you changed' stands above the card."""
    async with running(fast_adapter(DangerMind()), telegram.token, telegram.url):
        await telegram.say("het is allemaal te veel geworden", language="nl")
        await telegram.answers()
        await telegram.edit("het is mij allemaal te veel geworden")
        (card,) = await telegram.answers()
    assert "113" in card.text


async def test_old_pictures_get_an_apology_too(telegram: Emulator) -> None:
    """What is no text is treated the same."""
    telegram.clock.advance(hours=-1)
    await telegram.send_kind("photo", language="nl")
    telegram.clock.advance(hours=1)
    async with running(fast_adapter(), telegram.token, telegram.url):
        (answer,) = await telegram.answers()
    assert answer.text.startswith(LATE)


async def test_a_press_on_an_old_message_is_new(telegram: Emulator) -> None:
    """Whoever presses a button from yesterday does not wait behind old messages."""
    telegram.clock.advance(hours=-20)
    adapter = fast_adapter()
    async with running(adapter, telegram.token, telegram.url) as polling:
        await telegram.say("/start", language="nl")
        (welcome,) = await telegram.answers()
        telegram.clock.advance(hours=20)
        seen = []
        look = polling._intake._urgency  # type: ignore[union-attr]

        def looked(update: Update, *, crowd: bool) -> Urgency:
            seen.append(look(update, crowd=crowd))
            return seen[-1]

        polling._intake._urgency = looked  # type: ignore[union-attr]
        await telegram.press(welcome.buttons[0]["callback_data"])
        await telegram.answers()
    assert seen == [Urgency.NOW]


def test_an_apology_is_due_again_at_the_next_time_away() -> None:
    """Who was apologised to is remembered for ten minutes, and no longer."""
    moment = [0.0]
    apologies = Apologies(lambda: moment[0])
    assert apologies.owed("a")
    apologies.answered("a")
    assert not apologies.owed("a")
    moment[0] += LATE_SECONDS + 1
    assert apologies.owed("a")
    assert len(apologies._answered) == 0


async def test_a_long_backlog(telegram: Emulator) -> None:
    """Hundreds of old messages, danger among the last: the card comes first, nobody is forgotten."""
    people, in_danger = 300, 290
    telegram.clock.advance(hours=-2)
    for chat in range(1, people + 1):
        text = "ik wil niet meer leven" if chat == in_danger else "ik heb schulden"
        await telegram.say(text, chat=chat, language="nl")
    telegram.clock.advance(hours=2)
    async with running(fast_adapter(), telegram.token, telegram.url):
        await telegram.delivered(120)
    sent = [c for c in telegram.changes if c.what == "sent"]
    assert {c.chat_id for c in sent} == set(range(1, people + 1))
    assert len(sent) == people
    assert sent[0].chat_id == in_danger
    assert "113" in sent[0].text


# ---- faults of ours


async def test_a_fault_of_ours_is_no_silence(
    telegram: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Something breaks where nobody expected it: an apology with people to call."""
    adapter = fast_adapter()

    async def broken(*_: Any) -> bool:
        raise RuntimeError("kanarie")

    monkeypatch.setattr(adapter._turns, "too_many", broken)
    async with running(adapter, telegram.token, telegram.url):
        await telegram.say("ik heb schulden", language="nl")
        (answer,) = await telegram.answers()
    assert answer.text == compose.error("nl").text


async def test_a_fault_is_told_in_the_language_of_the_conversation(
    telegram: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever chose a language reads the apology in it."""
    mind = FakeMind()
    mind.slots["language_fixed"] = "tr"
    adapter = fast_adapter(mind)

    async def broken(*_: Any) -> bool:
        raise RuntimeError("kanarie")

    monkeypatch.setattr(adapter._turns, "too_many", broken)
    async with running(adapter, telegram.token, telegram.url):
        await telegram.say("ik heb schulden", language="nl")
        (answer,) = await telegram.answers()
    assert answer.text == compose.error("tr").text


async def test_a_press_that_fails_is_confirmed(
    telegram: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The button does not look as if it were still at work."""
    adapter = fast_adapter()

    async def broken(*_: Any) -> bool:
        raise RuntimeError("kanarie")

    monkeypatch.setattr(adapter._turns, "too_many", broken)
    async with running(adapter, telegram.token, telegram.url):
        await telegram.press("1.o..nl", language="nl")
        await telegram.answers()
    assert any(method == "answerCallbackQuery" for method, _ in telegram.calls)
