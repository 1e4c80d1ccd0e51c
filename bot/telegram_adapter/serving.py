"""Run the bot: connect, take updates, answer, and stop in good order."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application

from bot.health import figures, systemd
from bot.health.pulse import PULSE
from bot.health.server import serve_health
from bot.telegram_adapter.adapter import Adapter
from bot.telegram_adapter.intake import Intake
from bot.telegram_adapter.polling import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    Polling,
    TokenRefused,
    wait_or_stop,
)
from bot.telegram_adapter.webhook import Place, Webhook

log = logging.getLogger(__name__)
_STOP_SECONDS = 1.0  # for what runs beside; a model that is being loaded is not waited for

AnyApplication = Application[Any, Any, Any, Any, Any, Any]


async def serve(
    adapter: Adapter,
    token: str,
    api_url: str = "",
    *,
    place: Place | None = None,
    health_port: int | None = None,
) -> None:
    """Serve until SIGINT or SIGTERM; what is in hand is finished first.

    Args:
        adapter: what answers.
        token: the bot's token.
        api_url: another Bot API server; empty: Telegram's.
        place: where Telegram brings updates; None: they are fetched by long polling.
        health_port: where `/healthz` and `/metrics` are served on this machine; None: nowhere.

    Raises:
        TokenRefused: Telegram does not know the token.
        SettingUnusable: the webhook cannot be set up like this.
    """
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    health = serve_health(health_port) if health_port else None
    telling = asyncio.create_task(systemd.keep_telling())
    systemd.notify("READY=1")
    try:
        async with _connected(adapter, token, api_url, stopping) as (application, intake):
            PULSE.expected = place is None
            if place is None:
                await Polling(application.bot, intake, stopping).run()
            else:
                await Webhook(application.bot, intake, place, stopping).run()
    finally:
        systemd.notify("STOPPING=1")
        telling.cancel()
        if health is not None:
            health.stop()


@asynccontextmanager
async def running(
    adapter: Adapter,
    token: str,
    api_url: str = "",
    *,
    place: Place | None = None,
    pause: float = FIRST_PAUSE,
) -> AsyncIterator[Polling | Webhook]:
    """Serve for as long as the block runs: for tests, demos and benches.

    `pause`: seconds after a first error of Telegram's.
    """
    stopping = asyncio.Event()
    async with _connected(adapter, token, api_url, stopping, pause) as (application, intake):
        server = (
            Polling(application.bot, intake, stopping, first_pause=pause)
            if place is None
            else Webhook(application.bot, intake, place, stopping, first_pause=pause)
        )
        task = asyncio.create_task(server.run())
        try:
            yield server
        finally:
            server.stop()
            await task


@asynccontextmanager
async def _connected(
    adapter: Adapter,
    token: str,
    api_url: str,
    stopping: asyncio.Event,
    pause: float = FIRST_PAUSE,
) -> AsyncIterator[tuple[AnyApplication, Intake]]:
    application = adapter.build(token, api_url)
    adapter.start()
    try:
        await _reach(application, stopping, pause)
        adapter.introduce(application.bot)
        yield application, Intake(application.process_update, adapter.urgency)
    finally:
        try:
            await asyncio.wait_for(adapter.stop(), _STOP_SECONDS)
        except asyncio.TimeoutError:
            log.warning("the model was still being looked after; it is left alone")
        await application.shutdown()
        await application.bot.shutdown()


async def _reach(application: AnyApplication, stopping: asyncio.Event, pause: float) -> None:
    """Find Telegram; again and again until it is there, or the program shall stop."""
    while not stopping.is_set():
        try:
            await application.initialize()
            PULSE.touched()
            return
        except InvalidToken:
            # The library's own text holds the token.
            raise TokenRefused from None
        except TelegramError as error:
            figures.failed(error)
            log.warning(
                "Telegram cannot be reached (%s); next try in %.0f seconds",
                type(error).__name__, pause,
            )  # fmt: skip
        await wait_or_stop(stopping, pause)
        pause = min(pause * 2, LONGEST_PAUSE)
