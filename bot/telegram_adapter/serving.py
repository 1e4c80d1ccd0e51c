"""Run the bot: connect, fetch, answer, and stop in good order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.telegram_adapter.adapter import Adapter
from bot.telegram_adapter.polling import Polling


async def serve(adapter: Adapter, token: str, api_url: str = "") -> None:
    """Serve by long polling until SIGINT or SIGTERM; what is in hand is finished first.

    Raises:
        TokenRefused: Telegram does not know the token.
    """
    async with _connected(adapter, token, api_url) as polling:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, polling.stop)
        await polling.run()


@asynccontextmanager
async def running(adapter: Adapter, token: str, api_url: str = "") -> AsyncIterator[Polling]:
    """Serve for as long as the block runs: for tests, demos and benches."""
    async with _connected(adapter, token, api_url) as polling:
        task = asyncio.create_task(polling.run())
        try:
            yield polling
        finally:
            polling.stop()
            await task


@asynccontextmanager
async def _connected(adapter: Adapter, token: str, api_url: str) -> AsyncIterator[Polling]:
    application = adapter.build(token, api_url)
    await application.initialize()
    try:
        await adapter.start(application)
        yield Polling(application.bot, application.process_update)
    finally:
        await adapter.stop()
        await application.shutdown()
