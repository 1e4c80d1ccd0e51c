"""A key figure at her desk, with a model that understands what a test tells it to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bot.detect_language import Detected, detect
from bot.guard import get_guard
from bot.key_figures.desk import Desk
from bot.key_figures.memory import Memory
from bot.key_figures.outgoing import Outgoing
from bot.key_figures.register import KeyFigure, Register
from bot.understanding import Mention, Understood
from tests.bot.fakes import FakeMind

SHE = 7_261_548_390
RENT = "kiramı iki aydır ödeyemiyorum ev sahibi çıkaracak diyor, Schilderswijk'te oturuyorum"
SCHILDERSWIJK = Mention("Schilderswijk'te", "neighbourhood", "den-haag/schilderswijk")


class Mind(FakeMind):
    """Sees housing first, then debts, in the Schilderswijk; whatever is said."""

    def __init__(self) -> None:
        super().__init__("housing")
        self.intents: tuple[tuple[str, float], ...] = (("housing", 0.71), ("debts", 0.18))
        self.problems: tuple[str, ...] | None = None
        self.places = (SCHILDERSWIJK,)
        self.danger: str | None = None
        self.read: list[str] = []

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        self.read.append(text)
        if self.fails:
            raise RuntimeError(text)
        detected = detect(text)
        problems = self.problems
        if problems is None:
            problems = () if self.unsure else (self.intents[0][0],)
        understood = Understood(
            detected.language, detected.script, self.intents, problems, self.danger, self.places,
            unsure=self.unsure,
        )  # fmt: skip
        return understood, detected


class Chat:
    """Her chat with the bot: sends what she does, keeps what stands in it, edits as Telegram does."""

    def __init__(self, folder: Path, mind: Mind | None, **invited: object) -> None:
        self.register = Register(folder / "key_figures.db", folder / "apart" / "the.key")
        self.memory = Memory()
        self.mind = mind
        self.desk = self.open_desk()
        told = {"area": "den-haag/schilderswijk", "languages": ("nl", "tr"), **invited}
        code, _ = self.register.invite(**told)  # type: ignore[arg-type]
        joined = self.register.join(SHE, code, "nl")
        assert joined is not None
        self.who: KeyFigure = joined
        self.messages: dict[str, Outgoing] = {}

    def open_desk(self) -> Desk:
        return Desk(self.register, lambda: self.mind, get_guard(), memory=self.memory)

    def restart(self) -> None:
        """The process ends and starts again: what was in memory is gone, the chat is not."""
        self.memory = Memory()
        self.desk = self.open_desk()

    def put(self, outgoing: Sequence[Outgoing]) -> list[Outgoing]:
        assert outgoing, "silence"
        for message in outgoing:
            token = message.replaces or str(len(self.messages) + 1)
            self.messages[token] = message
            self.desk.sent(self.who, message, token)
        return list(outgoing)

    async def forward(self, *texts: str) -> list[Outgoing]:
        return self.put(await self.desk.on_question(self.who, texts))

    async def command(self, name: str, argument: str = "") -> list[Outgoing]:
        return self.put(await self.desk.on_command(self.who, name, argument))

    async def press(self, label: str) -> list[Outgoing]:
        """Press the last button with this label, or with this data."""
        for token, message in reversed(self.messages.items()):
            for row in message.reply.buttons:
                for button in row:
                    if label in (button.label, button.data):
                        pressed = await self.desk.on_press(self.who, button.data, token)
                        return self.put(pressed)
        raise AssertionError(f"no button '{label}' in the chat")

    def last(self, role: str) -> Outgoing:
        return [m for m in self.messages.values() if m.role == role][-1]

    @property
    def explanation(self) -> str:
        return self.last("explanation").reply.text

    @property
    def forwardable(self) -> str:
        return self.last("forwardable").reply.text


TODAY = date(2026, 11, 29)
