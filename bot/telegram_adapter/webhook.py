"""Webhook mode: Telegram brings updates, each until it is answered.

A request is answered with 200 when the resident has been answered, not before: a crash then breaks
the connection and Telegram brings the update again. What takes longer than Telegram waits gets a
503 with Retry-After and is brought again too, to find the answer in hand or given: an update that
comes twice is handled once. So nothing is lost, and messages of one chat come in their order,
because Telegram brings the next one after the 200 of the one before (several in a row are then
answered one by one). In a crowd, what was written long ago is accepted at once: it must not keep
a cry for help waiting for a free connection.

TLS and the public address are the proxy's; any path is accepted, since a proxy may change it. Who
does not know the secret token is refused.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot, Update
from telegram.error import BadRequest, EndPointNotFound, InvalidToken, RetryAfter, TelegramError
from tornado.httpserver import HTTPServer
from tornado.web import RequestHandler

from bot.errors import SettingUnusable
from bot.health import figures
from bot.health.pulse import PULSE
from bot.health.server import quiet_application
from bot.telegram_adapter.intake import InHand, Intake, Urgency
from bot.telegram_adapter.pace import retry_after
from bot.telegram_adapter.polling import (
    FINISH_SECONDS,
    FIRST_PAUSE,
    KINDS,
    LONGEST_PAUSE,
    TokenRefused,
    wait_or_stop,
)
from bot.telegram_adapter.received import read_update

log = logging.getLogger(__name__)
_MOST_BYTES = 1_000_000  # an update has some kilobytes
_CONNECTIONS = 100  # the most that Telegram opens
_CROWD = 50
_HOLD_SECONDS = 25.0  # before 503: proxies wait 30 or 60 seconds, Telegram 60
_LAST_SECONDS = 1.0  # for the last responses to leave
_BODY_SECONDS = 10.0  # for a request to come in
_SECRET = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True)
class Place:
    """url: where Telegram brings updates. address, port: where we listen, behind the proxy."""

    url: str
    address: str
    port: int
    secret: str = field(repr=False)


class Webhook:
    """Serves the updates that Telegram brings."""

    def __init__(
        self,
        bot: Bot,
        intake: Intake,
        place: Place,
        stopping: asyncio.Event | None = None,
        *,
        hold_seconds: float = _HOLD_SECONDS,
        first_pause: float = FIRST_PAUSE,
    ) -> None:
        """Take the bot and what handles updates."""
        self.bot = bot
        self.intake = intake
        self.place = place
        self.hold_seconds = hold_seconds
        self.stopping = stopping or asyncio.Event()
        self._first_pause = first_pause
        self.responding: set[object] = set()

    def stop(self) -> None:
        """Ask `run` to end: nothing new is accepted, what is in hand is finished."""
        self.stopping.set()

    async def run(self) -> None:
        """Serve until `stop`; then finish, for ten seconds at most.

        Raises:
            TokenRefused: Telegram does not know the token.
            SettingUnusable: the address is taken, or Telegram does not take the URL.
        """
        application = quiet_application([(".*", _Hook, {"webhook": self})])
        server = HTTPServer(
            application, max_body_size=_MOST_BYTES, body_timeout=_BODY_SECONDS,
            max_header_size=16_384, idle_connection_timeout=120,
        )  # fmt: skip
        try:
            server.listen(self.place.port, self.place.address)
        except OSError as error:
            where = f"{self.place.address}:{self.place.port}"
            raise SettingUnusable(
                "WEGWIJZER_WEBHOOK_LISTEN", where, f"nobody can listen there ({error.strerror})",
                "choose a free address of this machine",
            ) from None  # fmt: skip
        try:
            await self._announce()
            await self.stopping.wait()
            left = await self.intake.finish(FINISH_SECONDS)
            if left:
                log.warning("%d messages were not answered; Telegram brings them again", left)
            await self._last_responses()
        finally:
            server.stop()
            await server.close_all_connections()

    async def _announce(self) -> None:
        """Tell Telegram where to bring updates; again and again until it knows."""
        pause = self._first_pause
        while not self.stopping.is_set():
            try:
                await self.bot.set_webhook(
                    self.place.url, secret_token=self.place.secret, allowed_updates=KINDS,
                    max_connections=_CONNECTIONS,
                )  # fmt: skip
                PULSE.touched()
                return
            except (InvalidToken, EndPointNotFound):
                raise TokenRefused from None
            except BadRequest as error:
                raise SettingUnusable(
                    "WEGWIJZER_WEBHOOK_URL", self.place.url,
                    f"Telegram does not take it ({error.message})",
                    "give an https address that leads here, on port 443, 80, 88 or 8443",
                ) from None  # fmt: skip
            except TelegramError as error:
                figures.failed(error)
                wait = retry_after(error) if isinstance(error, RetryAfter) else pause
                log.warning(
                    "Telegram was not told of the webhook (%s); next try in %.0f seconds",
                    type(error).__name__, wait,
                )  # fmt: skip
                pause = min(pause * 2, LONGEST_PAUSE)
                await wait_or_stop(self.stopping, wait)

    async def _last_responses(self) -> None:
        """Let the answers to Telegram leave, for a moment."""
        loop = asyncio.get_running_loop()
        until = loop.time() + _LAST_SECONDS
        while self.responding and loop.time() < until:
            await asyncio.sleep(0.01)


class _Hook(RequestHandler):
    """One update."""

    SUPPORTED_METHODS = ("POST",)

    def initialize(self, webhook: Webhook) -> None:
        self._webhook = webhook

    async def post(self, *_: str) -> None:
        webhook = self._webhook
        given = self.request.headers.get(_SECRET, "")
        if not hmac.compare_digest(given.encode(), webhook.place.secret.encode()):
            self.set_status(403)
            return
        PULSE.touched()
        update = self._read()
        if update is None:
            # Said to be done: Telegram would bring it again for a day, and nobody could read it.
            return
        if webhook.stopping.is_set():
            self._again(5)
            return
        webhook.responding.add(self)
        try:
            one = (await webhook.intake.take([update]))[update.update_id]
            if not self._in_a_crowd(one):
                await asyncio.wait({one.done}, timeout=webhook.hold_seconds)
                if not one.answered:
                    self._again(1)
            await self.finish()
        finally:
            webhook.responding.discard(self)

    def _in_a_crowd(self, one: InHand) -> bool:
        return one.urgency is Urgency.LATE and len(self._webhook.intake) >= _CROWD

    def _again(self, seconds: int) -> None:
        self.set_status(503)
        self.set_header("Retry-After", str(seconds))

    def _read(self) -> Update | None:
        try:
            return read_update(json.loads(self.request.body), self._webhook.bot)
        except Exception as error:  # nested too deeply, no update at all …
            figures.failed(error)
            log.error("an update could not be read (%s); it is passed over", type(error).__name__)
            return None

    def log_exception(self, kind: Any, value: Any, trace: Any) -> None:
        """Say the type only; by default the library writes the request."""
        log.error("a webhook request failed: %s", getattr(kind, "__name__", "?"))
