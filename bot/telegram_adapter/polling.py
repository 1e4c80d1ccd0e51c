"""Fetch updates so that none is lost: Telegram is told that one was handled after its answer.

python-telegram-bot's own updater confirms what it has fetched before anybody was answered; a
crash then means silence. Here an update stays Telegram's until it is answered: after a crash it
comes again (answering twice beats silence), and what comes twice while we run is dropped.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.errors import BotError

log = logging.getLogger(__name__)
KINDS = ("message", "edited_message", "callback_query")
_MOST = 100  # updates that getUpdates gives at once
_LONG_SECONDS = 30  # how long Telegram holds an empty answer
_BUSY_SECONDS = 0.2  # between looks for new updates while some are in hand
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0  # seconds, after an error; doubled each time
FINISH_SECONDS = 10.0  # for what is in hand when the program is asked to stop


class TokenRefused(BotError):
    """Telegram does not know the token."""


class Polling:
    """Gets updates and gives each to a handler, once."""

    def __init__(
        self,
        bot: Bot,
        handle: Callable[[Update], Coroutine[Any, Any, None]],
        *,
        long_seconds: float = _LONG_SECONDS,
        first_pause: float = _FIRST_PAUSE,
    ) -> None:
        """Take the bot and what handles one update; it must not raise."""
        self._bot = bot
        self._handle = handle
        self._long_seconds = long_seconds
        self._first_pause = first_pause
        self._stopping = asyncio.Event()
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._offset = 0  # everything below is answered

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
                fresh = await self._fetch(0 if self._tasks else self._long_seconds)
                pause = self._first_pause
            except InvalidToken:
                raise TokenRefused(
                    "TELEGRAM_BOT_TOKEN: Telegram does not know this token; ask @BotFather for one"
                ) from None
            except TelegramError as error:
                await self._wait(_say_and_choose_pause(error, pause))
                pause = min(pause * 2, _LONGEST_PAUSE)
                continue
            for update in fresh:
                self._take(update)
            if self._tasks:
                await self._wait(_BUSY_SECONDS)
        await self._finish()

    async def _fetch(self, seconds: float) -> Sequence[Update]:
        getting = asyncio.ensure_future(
            self._bot.get_updates(
                offset=self._offset or None, limit=_MOST, timeout=int(seconds),
                read_timeout=seconds + 10, allowed_updates=list(KINDS),
            )
        )  # fmt: skip
        stopping = asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait({getting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not getting.done():
            getting.cancel()
            return ()
        return [u for u in getting.result() if u.update_id >= self._offset]

    def _take(self, update: Update) -> None:
        if update.update_id in self._tasks:
            return  # still in hand: Telegram repeats what is not confirmed
        self._offset = self._offset or update.update_id
        task = asyncio.create_task(self._handle(update))
        self._tasks[update.update_id] = task
        task.add_done_callback(lambda _: self._confirm())

    def _confirm(self) -> None:
        """Move the offset past everything that is answered without a gap."""
        for update_id in sorted(self._tasks):
            if not self._tasks[update_id].done():
                return
            self._offset = update_id + 1
            del self._tasks[update_id]

    async def _wait(self, seconds: float) -> None:
        """Wait, but no longer than until something is finished or the program shall stop."""
        waiting: set[asyncio.Future[object]] = {asyncio.ensure_future(self._stopping.wait())}
        mine = next(iter(waiting))
        waiting |= {*self._tasks.values()}  # type: ignore[arg-type]
        await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        mine.cancel()

    async def _finish(self) -> None:
        if self._tasks:
            await asyncio.wait(set(self._tasks.values()), timeout=FINISH_SECONDS)
        late = [task for task in self._tasks.values() if not task.done()]
        for task in late:
            task.cancel()
        if late:
            log.warning(
                "%s messages were not finished; they come again at the next start", len(late)
            )
        self._confirm()
        try:
            # What this asks for is ignored; that it asks tells Telegram what is answered.
            await self._bot.get_updates(offset=self._offset or None, limit=1, timeout=0)
        except TelegramError as error:
            log.warning("the last answers were not confirmed (%s)", type(error).__name__)


def _say_and_choose_pause(error: TelegramError, pause: float) -> float:
    if isinstance(error, RetryAfter):
        wait = error.retry_after
        return wait if isinstance(wait, int | float) else wait.total_seconds()
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
