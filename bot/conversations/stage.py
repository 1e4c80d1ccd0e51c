"""The real stage: adapter, trained model, map file."""

from __future__ import annotations

import time
from pathlib import Path

from bot.assistant import Assistant
from bot.emulator import Emulator
from bot.guard import get_guard
from bot.key_figures.desk import Desk
from bot.key_figures.register import Register
from bot.likeness import danger_alike
from bot.runtime import Runtime
from bot.service import Mind
from bot.telegram_adapter import Adapter


class ModelStage:
    """Answers with a loaded model; who is to be a key figure joins with an invitation."""

    def __init__(self, runtime: Runtime, folder: Path) -> None:
        """Take a model, and a folder for the register of key figures."""
        self._runtime = runtime
        self._register = Register(folder / "key_figures.db", folder / "key_figures.key")
        self._ahead = 0.0
        # What is remembered of a conversation is forgotten by a clock that tests cannot move.
        runtime.store.use_clock(lambda: time.monotonic() + self._ahead)

    def start(self) -> Adapter:
        """Return a new adapter; it has its own secret, so it knows nobody."""
        mind = Mind(self._runtime)
        desk = Desk(self._register, lambda: mind, get_guard(), danger_alike)
        return Adapter(Assistant(mind, get_guard(), danger_alike), desk=desk)

    def later(self, seconds: float) -> None:
        """Let the conversations' memory age."""
        self._ahead += seconds

    async def prepare(self, role: str, telegram: Emulator, chat: int) -> None:
        """Make the person in this chat a key figure, when the conversation says so."""
        for entry in self._register.entries():  # of an earlier conversation
            self._register.withdraw(entry.number)
        if role == "key figure":
            code, _ = self._register.invite()
            await telegram.say(f"/join {code}", chat)
