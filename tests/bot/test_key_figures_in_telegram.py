"""A key figure in Telegram: joins with a code, forwards, corrects, passes on."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from bot.assistant import Assistant
from bot.detect_language import Detected
from bot.emulator import Emulator
from bot.guard import get_guard
from bot.key_figures.desk import Desk
from bot.key_figures.register import Register
from bot.telegram_adapter import Adapter, running
from bot.translate import get_translator
from bot.understanding import Understood
from tests.bot.fakes import FakeMind
from tests.bot.telegram_fakes import SlowMind

NAME = "Kanarie Vogelzang"


@pytest.fixture
def register(tmp_path: Path) -> Register:
    return Register(tmp_path / "key_figures.db", tmp_path / "secrets" / "key_figures.key")


def adapter(register: Register) -> Adapter:
    assistant = Assistant(FakeMind(), get_guard())
    return Adapter(assistant, desk=Desk(register, lambda: assistant.mind, get_guard()))


class BangMind(FakeMind):
    """Sees danger where no phrase does."""

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        understood, detected = await super().understand(text)
        return replace(understood, danger="crisis_danger" if "bang" in text else None), detected


async def join(telegram: Emulator, register: Register, chat: int = 7) -> None:
    code, _ = register.invite(languages=("nl",))
    await telegram.say(f"/join {code}", chat, "nl")
    await telegram.answers(chat=chat)


async def test_a_code_on_the_next_line(telegram: Emulator, register: Register) -> None:
    """However it was copied: the code counts."""
    code, _ = register.invite(languages=("nl",))
    async with running(adapter(register), telegram.token, telegram.url):
        await telegram.say(f"/join\n{code}", language="nl")
        (welcome,) = await telegram.answers()
    assert "/search" in welcome.text


async def test_a_forwarded_question_gives_two_messages(
    telegram: Emulator, register: Register
) -> None:
    """An explanation with buttons, and a message without any that can be passed on as it is."""
    async with running(adapter(register), telegram.token, telegram.url):
        await join(telegram, register)
        await telegram.forward("borçlarımı ödeyemiyorum ne yapmalıyım", name=NAME)
        explanation, forwardable = await telegram.answers(2)
    assert explanation.buttons
    assert forwardable.buttons == []
    assert NAME not in explanation.text + forwardable.text


async def test_several_in_a_row_are_one_question(telegram: Emulator, register: Register) -> None:
    """Three forwards in the same moment: two messages back, not six."""
    async with running(adapter(register), telegram.token, telegram.url):
        await join(telegram, register)
        async with telegram.held():
            for text in ("merhaba abla", "borcum var", "ne yapmam lazım"):
                await telegram.forward(text)
        await telegram.answers(2)
        await telegram.delivered()
        assert telegram.sent == []


async def test_screenshots_in_an_album_are_one_question(
    telegram: Emulator, register: Register
) -> None:
    """She chooses once what they are about."""
    async with running(adapter(register), telegram.token, telegram.url):
        await join(telegram, register)
        await telegram.send_kind("photo", "photo", "photo")
        await telegram.answers()
        await telegram.delivered()
        assert telegram.sent == []


async def test_what_is_forwarded_is_no_remark_of_hers(
    telegram: Emulator, register: Register
) -> None:
    """Asked what is wrong with a place, she forwards a message: it is a question like any other."""
    async with running(adapter(register), telegram.token, telegram.url):
        await join(telegram, register)
        await telegram.forward("borçlarımı ödeyemiyorum ne yapmalıyım")
        explanation, _ = await telegram.answers(2)
        data = [b["callback_data"] for b in explanation.buttons if ".card:" in b["callback_data"]]
        await telegram.press(data[0].replace("card", "report-other"))
        await telegram.answers()
        await telegram.forward("kiramı ödeyemiyorum")
        explanation, forwardable = await telegram.answers(2)
    assert "kiramı" not in explanation.text
    assert forwardable.buttons == []


async def test_danger_is_not_gathered(telegram: Emulator, register: Register) -> None:
    """A forwarded cry for help is answered with the card for both."""
    async with running(adapter(register), telegram.token, telegram.url):
        await join(telegram, register)
        await telegram.forward("artık yaşamak istemiyorum")
        messages = await telegram.answers(2)
    assert all("113" in m.text for m in messages)


@pytest.mark.parametrize("hangs", [False, True])
async def test_danger_that_no_phrase_names_is_not_gathered_either(
    telegram: Emulator, register: Register, hangs: bool
) -> None:
    """By the model, or by likeness when the model hangs; what came with it is answered after."""
    mind = SlowMind() if hangs else BangMind()
    assistant = Assistant(mind, get_guard())

    def alike(text: str) -> str | None:
        return "crisis_danger" if hangs and "bang" in text else None

    desk = Desk(register, lambda: assistant.mind, get_guard(), alike)
    serving = Adapter(assistant, desk=desk)
    assert serving._key_figures is not None
    serving._key_figures._pause = 4.0
    async with running(serving, telegram.token, telegram.url):
        await join(telegram, register)
        async with telegram.held():
            await telegram.forward("borçlarımı ödeyemiyorum ne yapmalıyım")
            await telegram.forward("ik ben zo bang voor vanavond")
        cards = await telegram.answers(2, timeout=3.5)
        if isinstance(mind, SlowMind):
            mind.gate.set()
        explanation, forwardable = await telegram.answers(2)
        await telegram.delivered()
    assert all("112" in card.text for card in cards)
    assert not any("112" in message.text for message in (explanation, forwardable))
    assert telegram.sent == []


async def test_while_the_model_loads_danger_is_answered_and_the_rest_waits(
    telegram: Emulator, register: Register
) -> None:
    """What was forwarded while the bot was away is read, as residents' messages are."""
    gate = threading.Event()
    assistant = Assistant(None, get_guard())

    def load() -> FakeMind:
        gate.wait(30)
        return FakeMind()

    def alike(text: str) -> str | None:
        return "crisis_danger" if "bang" in text else None

    desk = Desk(register, lambda: assistant.mind, get_guard(), alike)
    async with running(Adapter(assistant, load=load, desk=desk), telegram.token, telegram.url):
        try:
            await join(telegram, register)
            await telegram.forward("ik ben zo bang voor vanavond")
            cards = await telegram.answers(2)
            await telegram.forward("borçlarımı ödeyemiyorum ne yapmalıyım")
            await asyncio.sleep(1.5)
            assert telegram.sent == []
        finally:
            gate.set()
        explanation, forwardable = await telegram.answers(2)
    assert all("112" in card.text for card in cards)
    assert get_translator("nl").say("key-no-model") not in explanation.text
    assert forwardable.buttons == []


async def test_forgetting_while_the_model_loads(telegram: Emulator, register: Register) -> None:
    """What she forwarded is dropped; what she forwards afterwards is answered."""
    gate = threading.Event()
    assistant = Assistant(None, get_guard())

    def load() -> FakeMind:
        gate.wait(30)
        return FakeMind()

    desk = Desk(register, lambda: assistant.mind, get_guard())
    async with running(Adapter(assistant, load=load, desk=desk), telegram.token, telegram.url):
        try:
            await join(telegram, register)
            await telegram.forward("borçlarımı ödeyemiyorum ne yapmalıyım")
            await asyncio.sleep(1.5)  # it is gathered, and waits for the model
            await telegram.say("/forget", language="nl")
            await asyncio.sleep(0.5)
        finally:
            gate.set()
        (forgotten,) = await telegram.answers()
        await telegram.delivered()
        assert telegram.sent == []
        await telegram.forward("kiramı ödeyemiyorum")
        assert len(await telegram.answers(2)) == 2
    assert forgotten.text == get_translator("nl").say("restart")


async def test_a_resident_gets_nothing_of_this(telegram: Emulator, register: Register) -> None:
    """Forwarded by somebody without a registration: an ordinary answer."""
    async with running(adapter(register), telegram.token, telegram.url):
        await telegram.forward("borçlarımı ödeyemiyorum")
        (message,) = await telegram.answers()
        await telegram.say("/search buurthuis", language="nl")
        await telegram.answers()
    assert message.buttons


async def test_withdrawn_at_once(telegram: Emulator, register: Register) -> None:
    """Who is withdrawn is a resident at the next message, in the same process."""
    async with running(adapter(register), telegram.token, telegram.url):
        await join(telegram, register)
        register.withdraw(1)
        await telegram.forward("borçlarımı ödeyemiyorum")
        (message,) = await telegram.answers()
    assert message.buttons
