"""How fast messages are sent, and how stubbornly.

Telegram wants about thirty messages a second over all chats and one a second within a chat, short
bursts aside (Bot FAQ, "My bot is hitting limits"). Only messages count for that: the typing
indicator and the confirmation of a press go at once and never twice. A message that Telegram did
not take, or may have taken (no answer, a broken connection), is sent again: reading an answer
twice beats silence.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
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
_AHEAD: ContextVar[bool] = ContextVar("ahead", default=False)


@contextmanager
def ahead(first: bool = True) -> Iterator[None]:
    """Let what is sent within go before all other messages that wait: danger cards."""
    token = _AHEAD.set(first)
    try:
        yield
    finally:
        _AHEAD.reset(token)


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
        # Of those that do not go first, one at a time waits for `_all`; the others for this.
        self._line = asyncio.Lock()
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
        if _AHEAD.get():
            await self._all.acquire()
            return
        async with self._line:
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
