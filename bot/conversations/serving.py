"""The bot, served to the emulator over HTTP for the length of a conversation or a test."""

from __future__ import annotations

from typing import Any, Protocol

from bot.emulator import Emulator
from bot.telegram_adapter import Adapter, running

_PATIENCE = 60.0  # seconds for a turn


class Stage(Protocol):
    """Where conversations are held: which bot answers."""

    def start(self) -> Any:
        """Return a new adapter (`bot.telegram_adapter.Adapter`), as after a restart."""

    def later(self, seconds: float) -> None:
        """Time went by: tell what does not look at the wall clock."""

    async def prepare(self, role: str, telegram: Emulator, chat: int) -> None:
        """Make the person in this chat what the conversation says: a key figure …"""


class Serving:
    """Runs an adapter: `async with Serving(adapter, telegram) as bot: … await bot.settle()`."""

    def __init__(self, adapter: Adapter, telegram: Emulator) -> None:
        self._telegram = telegram
        self._running = running(adapter, telegram.token, telegram.url)

    async def __aenter__(self) -> Serving:
        await self._running.__aenter__()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._running.__aexit__(None, None, None)

    async def settle(self) -> None:
        """Wait until everything that happened is answered: then it is confirmed."""
        await self._telegram.delivered(_PATIENCE)
