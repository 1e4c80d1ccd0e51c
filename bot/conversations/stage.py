"""The real stage: adapter, trained model, map file."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.assistant import Assistant
from bot.emulator import Emulator
from bot.guard import get_guard
from bot.likeness import danger_alike
from bot.runtime import Runtime
from bot.service import Mind
from bot.telegram_adapter import Adapter

Preparation = Callable[[Emulator, int], Awaitable[None]]


class ModelStage:
    """Answers with a loaded model."""

    def __init__(self, runtime: Runtime, roles: Mapping[str, Preparation] | None = None) -> None:
        """Take a model.

        Args:
            runtime: the model.
            roles: what makes somebody a key figure and so on, by the role's name.
        """
        self._runtime = runtime
        self._roles = dict(roles or {})
        self._ahead = 0.0
        # What is remembered of a conversation is forgotten by a clock that tests cannot move.
        runtime.store._clock = lambda: time.monotonic() + self._ahead

    def start(self) -> Any:
        """Return a new adapter; it has its own secret, so it knows nobody."""
        return Adapter(Assistant(Mind(self._runtime), get_guard(), danger_alike))

    def later(self, seconds: float) -> None:
        """Let the conversations' memory age."""
        self._ahead += seconds

    async def prepare(self, role: str, telegram: Emulator, chat: int) -> None:
        """Give the person in this chat a role.

        Raises:
            LookupError: this stage was not told how.
        """
        if role == "resident":
            return
        if role not in self._roles:
            raise LookupError(f"this stage cannot make anybody a {role}; give ModelStage(roles=…)")
        await self._roles[role](telegram, chat)
