"""Fetch updates so that none is lost: Telegram is told that one was handled after its answer.

python-telegram-bot's own updater confirms what it has fetched before anybody was answered; a
crash then means silence. Here an update stays Telegram's until it is answered: after a crash it
comes again (answering twice beats silence), and what comes twice while we run is dropped.

Telegram shows the hundred oldest updates that are not confirmed. When all of these are in hand, a
cry for help may wait behind them. So then, and only then, the oldest are confirmed before their
answer: at once those from a time when the bot was away (they get an apology, no more), others
after a while. A crash in such a crowd loses answers to these; in a crowd danger goes first.
"""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

from telegram import Bot, Update
from telegram.error import (
    Conflict,
    EndPointNotFound,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.errors import BotError
from bot.health import figures
from bot.health.pulse import PULSE
from bot.telegram_adapter.intake import InHand, Intake, Urgency, answered
from bot.telegram_adapter.pace import retry_after
from bot.telegram_adapter.received import number_of, read_update

log = logging.getLogger(__name__)
KINDS = ("message", "edited_message", "callback_query")
_MOST = 100  # updates that getUpdates gives at once
_LONG_SECONDS = 30  # how long Telegram holds an empty answer
_BUSY_SECONDS = 0.1  # between looks for new updates while some are in hand
_CROWD_SECONDS = 2.0  # how long a hundred may be in hand before the list is read on
_READ_AHEAD = 10_000  # in hand at most
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds, after an error; doubled each time
FINISH_SECONDS = 9.0  # for what is in hand when the program is asked to stop: ten with confirming
_LAST_SECONDS = 1.0  # for telling Telegram what was answered; what is left of the nine comes to it
# The library's own method reads all updates, again and again those in hand, and one that it cannot
# read loses the others. Under this name (it makes getUpdates of it) they come as Telegram sent them.
_GET_UPDATES = "get__updates"


class TokenRefused(BotError):
    """Telegram does not know the token."""

    def __init__(self) -> None:
        super().__init__(
            "TELEGRAM_BOT_TOKEN: Telegram does not know this token; ask @BotFather for one"
        )


class Polling:
    """Gets updates and hands each to the intake."""

    def __init__(
        self,
        bot: Bot,
        intake: Intake,
        stopping: asyncio.Event | None = None,
        *,
        long_seconds: float = _LONG_SECONDS,
        first_pause: float = FIRST_PAUSE,
    ) -> None:
        """Take the bot and what handles updates. `stopping`: set when the program shall stop."""
        self._bot = bot
        self._intake = intake
        self._long_seconds = long_seconds
        self._first_pause = first_pause
        self._stopping = stopping or asyncio.Event()
        # What Telegram would send again, in its order; everything below the offset is confirmed,
        # and Telegram is known to have heard of it as far as `told`.
        self._window: dict[int, InHand] = {}
        self._offset = self._told = 0
        self._webhook_gone = False

    def stop(self) -> None:
        """Ask `run` to end: nothing new is fetched, what is in hand is finished."""
        self._stopping.set()

    async def run(self) -> None:
        """Fetch and handle until `stop`; then finish, for ten seconds at most, and confirm.

        Raises:
            TokenRefused: Telegram does not know the token.
        """
        pause = self._first_pause
        while not self._stopping.is_set():
            try:
                await self._no_webhook()
                await self._take(await self._fetch())
                pause = self._first_pause
            except (InvalidToken, EndPointNotFound):
                raise TokenRefused from None
            except TelegramError as error:
                figures.failed(error)
                await self._wait(_say_and_choose_pause(error, pause))
                pause = min(pause * 2, LONGEST_PAUSE)
            self._confirm()
            if self._window:
                await self._wait(_CROWD_SECONDS if self._crowded else _BUSY_SECONDS)
                self._confirm()
        await self._finish()

    async def _no_webhook(self) -> None:
        """Once: a webhook of an earlier set-up would keep all updates from us."""
        if not self._webhook_gone:
            await self._bot.delete_webhook()
            self._webhook_gone = True

    async def _fetch(self) -> list[dict[str, Any]]:
        """Return the oldest updates that are not confirmed, by their number."""
        # Not for long while something in hand waits for this look, also when it is confirmed.
        seconds = 0 if self._window or self._intake.holds_back else int(self._long_seconds)
        offset = self._offset
        getting = asyncio.ensure_future(
            self._bot.do_api_request(
                _GET_UPDATES, read_timeout=seconds + 10,
                api_kwargs={"offset": offset or None, "limit": _MOST, "timeout": seconds,
                            "allowed_updates": list(KINDS)},
            )
        )  # fmt: skip
        stopping = asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait({getting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not getting.done():
            getting.cancel()  # nobody knows whether Telegram has heard the offset
            return []
        found: list[dict[str, Any]] = getting.result()
        self._told = offset
        PULSE.touched()
        numbered = sorted((raw for raw in found if number_of(raw) is not None), key=_number)
        if found and not numbered:
            raise TelegramError("no update has a number")  # not again at once: it would be the same
        return numbered

    async def _take(self, batch: list[dict[str, Any]]) -> None:
        fresh = []
        for raw in batch:
            number = _number(raw)
            if number in self._window:
                continue  # still in hand: Telegram repeats what is not confirmed
            update = self._read(raw)
            self._window[number] = answered()  # its place; in a moment, or for good
            if update is not None:
                fresh.append(update)
                await asyncio.sleep(0)
        ahead = len(self._intake) < _READ_AHEAD
        more = bool(fresh) and len(batch) >= _MOST and ahead
        self._window.update(await self._intake.take(fresh, more=more, again=ahead))

    def _read(self, raw: dict[str, Any]) -> Update | None:
        try:
            return read_update(raw, self._bot)
        except Exception as error:
            figures.failed(error)
            log.error("an update could not be read (%s); it is passed over", type(error).__name__)
            return None

    @property
    def _crowded(self) -> bool:
        """Whether Telegram may hold back updates behind those that are in hand."""
        return len(self._window) >= _MOST

    def _confirm(self) -> None:
        """Move the offset past what is answered, and past more in a crowd that is read on."""
        crowded = self._crowded and len(self._intake) < _READ_AHEAD
        crowded = crowded and not self._stopping.is_set()  # what is not finished comes again
        for number, one in list(self._window.items()):
            if not one.answered and not (crowded and _may_be_passed(one)):
                return
            # Not always higher: after a week of silence Telegram begins at any number.
            self._offset = number + 1
            del self._window[number]

    async def _wait(self, seconds: float) -> None:
        """Wait, but no longer than until something is answered or the program shall stop."""
        stopping = asyncio.ensure_future(self._stopping.wait())
        waiting: set[asyncio.Future[Any]] = {stopping}
        waiting |= {one.done for one in self._window.values() if not one.done.done()}
        await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()

    async def _finish(self) -> None:
        until = time.monotonic() + FINISH_SECONDS + _LAST_SECONDS
        left = await self._intake.finish(FINISH_SECONDS)
        again = sum(not one.answered for one in self._window.values())
        if again:
            log.warning("%d messages were not answered; they come again at the next start", again)
        if left > again:
            log.error(
                "%d messages were not answered and do not come again: too many were waiting",
                left - again,
            )
        self._confirm()
        if self._offset == self._told:
            return
        try:
            # What this asks for is ignored; that it asks tells Telegram what is answered.
            last = self._bot.get_updates(offset=self._offset, limit=1, timeout=0)
            await asyncio.wait_for(last, until - time.monotonic())
        except (TelegramError, asyncio.TimeoutError) as error:
            log.warning("the last answers were not confirmed (%s)", type(error).__name__)


async def wait_or_stop(stopping: asyncio.Event, seconds: float) -> None:
    """Wait, but no longer than until the program shall stop."""
    try:
        await asyncio.wait_for(stopping.wait(), seconds)
    except asyncio.TimeoutError:
        return


def _number(raw: dict[str, Any]) -> int:
    return int(raw["update_id"])


def _may_be_passed(one: InHand) -> bool:
    if one.urgency is Urgency.LATE:
        return True
    return time.monotonic() - one.since > _CROWD_SECONDS


def _say_and_choose_pause(error: TelegramError, pause: float) -> float:
    if isinstance(error, RetryAfter):
        wait = retry_after(error)
        log.warning("Telegram wants to be left alone for %.0f seconds", wait)
        return wait
    if isinstance(error, Conflict):
        log.error(
            "another program fetches this bot's messages, or a webhook is set: only one can;"
            " stop the other one (next try in %.0f seconds)", pause,
        )  # fmt: skip
    elif isinstance(error, NetworkError):
        log.warning("Telegram cannot be reached (%s); trying again", type(error).__name__)
    else:
        log.error("Telegram refused (%s); trying again", type(error).__name__)
    return pause
