"""How fast messages are sent, and how stubbornly.

Telegram wants about thirty messages a second over all chats and one a second within a chat, short
bursts aside (Bot FAQ, "My bot is hitting limits"). Only messages count for that: the typing
indicator and the confirmation of a press go at once and never twice. A message that Telegram did
not take, or may have taken (no answer, a broken connection), is sent again: reading an answer
twice beats silence.

When more is to be sent than that, danger cards go first, then the first message of each answer,
then what follows in answers of several messages: a third of the messages in all languages get two or three.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import logging
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from enum import IntEnum
from typing import Any

from aiolimiter import AsyncLimiter
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.health import figures

log = logging.getLogger(__name__)
PER_SECOND = 28.0  # of Telegram's thirty
IN_A_ROW = 5  # messages in one chat, before it is one a second
_MESSAGES = frozenset(
    {"sendMessage", "sendVoice", "sendVenue", "editMessageText", "editMessageReplyMarkup"}
)
_STUBBORN = _MESSAGES | {"deleteMessages"}
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0  # seconds between two attempts; doubled each time
_PATIENCE = 3600.0  # seconds; who wrote an hour ago has written again, or gone elsewhere

Sleep = Callable[[float], Awaitable[None]]


class Turn(IntEnum):
    """Whose message goes first when several wait."""

    DANGER, FIRST, FURTHER = range(3)


_TURN: ContextVar[Turn] = ContextVar("turn", default=Turn.FIRST)


@contextmanager
def in_turn(turn: Turn) -> Iterator[None]:
    """Let what is sent within go in this turn; within a later one it stays later."""
    token = _TURN.set(turn if turn is Turn.DANGER else max(turn, _TURN.get()))
    try:
        yield
    finally:
        _TURN.reset(token)


class Line:
    """Lets one in at a time: the earliest turn first, within a turn who came first."""

    def __init__(self) -> None:
        self._taken = False
        self._came = itertools.count()
        self._waiting: list[tuple[Turn, int, asyncio.Future[None]]] = []

    @asynccontextmanager
    async def place(self, turn: Turn) -> AsyncIterator[None]:
        """Wait for one's turn; the block is it."""
        if self._taken:
            mine = asyncio.get_running_loop().create_future()
            heapq.heappush(self._waiting, (turn, next(self._came), mine))
            try:
                await mine
            except asyncio.CancelledError:
                if mine.done() and not mine.cancelled():
                    self._next()  # it was let in just now
                raise
        self._taken = True
        try:
            yield
        finally:
            self._next()

    def _next(self) -> None:
        while self._waiting:
            *_, waiter = heapq.heappop(self._waiting)
            if not waiter.done():
                waiter.set_result(None)  # stays taken: nobody slips in between
                return
        self._taken = False


class Pace(BaseRateLimiter[None]):
    """What python-telegram-bot asks before every call."""

    def __init__(
        self,
        per_second: float = PER_SECOND,
        in_a_row: float = IN_A_ROW,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """`sleep`: waits between attempts."""
        self._in_a_row = in_a_row
        self._sleep = sleep
        self._all = AsyncLimiter(per_second, 1)
        # Of those that are no danger, one at a time waits for `_all`; the others in this line.
        self._line = Line()
        # Chat → its pace, of those in which something was sent just now; and until when Telegram
        # takes nothing there (loop time).
        self._chats: OrderedDict[int, AsyncLimiter] = OrderedDict()
        self._held: dict[int, float] = {}

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to clear away."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Any:
        """Carry out one call to Telegram: in time, and again when it was not taken."""
        if endpoint not in _STUBBORN:
            return await callback(*args, **kwargs)
        chat = int(data["chat_id"])
        pause, spent = _FIRST_PAUSE, 0.0
        while True:
            if endpoint in _MESSAGES:
                await self._room(chat)
            try:
                return await callback(*args, **kwargs)
            except TelegramError as error:
                figures.failed(error)
                wait = _seconds(error, pause)
                if wait is None or spent + wait > _PATIENCE:
                    raise
                log.warning(
                    "%s failed (%s); next try in %.1f seconds",
                    endpoint, type(error).__name__, wait,
                )  # fmt: skip
                if isinstance(error, RetryAfter):
                    self._held[chat] = asyncio.get_running_loop().time() + wait
            await self._sleep(wait)
            pause, spent = min(pause * 2, _LONGEST_PAUSE), spent + wait

    async def _room(self, chat: int) -> None:
        """Wait until Telegram may be asked to put a message into this chat."""
        self.forget_old()
        limit = self._chats.pop(chat, None) or AsyncLimiter(self._in_a_row, IN_A_ROW)
        self._chats[chat] = limit
        # Others in this chat need not try while one of them was told to wait.
        left = self._held.get(chat, 0.0) - asyncio.get_running_loop().time()
        if left > 0:
            await self._sleep(left)
        await limit.acquire()
        turn = _TURN.get()
        if turn is Turn.DANGER:
            await self._all.acquire()
            return
        async with self._line.place(turn):
            await self._all.acquire()

    def forget_old(self) -> None:
        """Drop chats in which nothing was sent for some seconds: those lie in front."""
        now = asyncio.get_running_loop().time()
        for chat in [chat for chat, until in self._held.items() if until <= now]:
            del self._held[chat]
        while self._chats:
            chat, limit = next(iter(self._chats.items()))
            if not limit.has_capacity(self._in_a_row):
                return
            del self._chats[chat]


def _seconds(error: TelegramError, pause: float) -> float | None:
    """Return after how many seconds to try again; None: it would fail again."""
    if isinstance(error, RetryAfter):
        return retry_after(error)
    # A refusal is a NetworkError for the library.
    return pause if isinstance(error, NetworkError) and not isinstance(error, BadRequest) else None


def retry_after(error: RetryAfter) -> float:
    """Return how many seconds Telegram wants to be left alone."""
    wait = error.retry_after
    return float(wait) if isinstance(wait, int | float) else wait.total_seconds()
