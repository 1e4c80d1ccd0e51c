"""The bot, served to the emulator over HTTP for the length of a conversation or a test."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any, Protocol

from bot.emulator import Emulator

# The kinds that `wegwijzer telegram` asks for.
UPDATES = ["message", "edited_message", "callback_query"]
_PATIENCE = 60.0  # seconds for a turn
_MORE = 10.0  # and for an answer that comes after its update was dealt with


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

    def __init__(self, adapter: Any, telegram: Emulator) -> None:
        self._adapter = adapter
        self._telegram = telegram
        self.application = adapter.build(telegram.token, telegram.url)

    async def __aenter__(self) -> Serving:
        application, before = self.application, self._telegram.poll
        await application.initialize()
        if application.post_init:
            await application.post_init(application)
        await application.start()
        await application.updater.start_polling(poll_interval=0, timeout=5, allowed_updates=UPDATES)
        await self._listening(before)
        return self

    async def __aexit__(self, *_: object) -> None:
        application = self.application
        # The library's client loses its only connection when it is stopped while opening it.
        await self._listening(0)
        await application.updater.stop()
        await application.stop()
        if application.post_stop:
            await application.post_stop(application)
        await application.shutdown()
        if application.post_shutdown:
            await application.post_shutdown(application)

    async def settle(self, since: int | None = None) -> None:
        """Wait until the bot has dealt with everything that happened.

        An adapter that answers later than its update (it waits whether more comes) may offer a
        coroutine `idle` that ends when nothing is waiting.

        Args:
            since: number of changes on the phones before; when there is no other, an answer is
                waited for a little longer. None: silence may be right.
        """
        await asyncio.wait_for(self._worked_off(), _PATIENCE)
        if since is None:
            return

        def answered() -> bool:
            return any(change.what != "typing" for change in self._telegram.changes[since:])

        if answered():
            return
        with suppress(asyncio.TimeoutError):
            await self._telegram.until(answered, _MORE)
        await asyncio.wait_for(self._worked_off(), _PATIENCE)

    async def _listening(self, before: int) -> None:
        """Wait until the bot waits for updates, not counting the polls before."""
        telegram = self._telegram
        await telegram.until(lambda: telegram.polling and telegram.poll > before, _MORE)

    async def _worked_off(self) -> None:
        await self._telegram.delivered(_PATIENCE)
        await self.application.update_queue.join()
        idle = getattr(self._adapter, "idle", None)
        if idle is not None:
            await idle()
