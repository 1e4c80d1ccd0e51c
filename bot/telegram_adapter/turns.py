"""One message of a conversation after the other, several in a row as one, and not too many."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal
from weakref import WeakValueDictionary

from aiolimiter import AsyncLimiter

# Nobody types faster than this for long; a stuck phone or a prank does.
_MESSAGES, _SECONDS = 20, 60.0
_CONVERSATIONS = 10_000  # whose pace is remembered; the longest silent goes first


class Turns:
    """The order of messages, per conversation."""

    def __init__(self) -> None:
        # Conversation → its turn; a turn that nobody waits for is gone.
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        # Conversation → texts that wait for their turn.
        self._waiting: dict[str, list[str]] = {}
        # Those that whoever has the turn took out of the line; gone with the turn.
        self._taken: dict[str, list[str]] = {}
        self._pace: OrderedDict[str, AsyncLimiter] = OrderedDict()
        self._told: set[str] = set()
        # Conversation → the album of its last picture, and when that came (monotonic).
        self._albums: OrderedDict[str, tuple[str, float]] = OrderedDict()

    @asynccontextmanager
    async def turn(self, conversation: str) -> AsyncIterator[None]:
        """Wait for the turn. To be entered before anything else is waited for."""
        lock = self._locks.setdefault(conversation, asyncio.Lock())
        async with lock:
            try:
                yield
            finally:
                self._taken.pop(conversation, None)

    def add(self, conversation: str, text: str) -> None:
        """Put a text in line."""
        self._waiting.setdefault(conversation, []).append(text)

    def take(self, conversation: str) -> list[str]:
        """Return all texts in line; none when an earlier turn has answered them."""
        self._taken[conversation] = texts = self._waiting.pop(conversation, [])
        return texts

    def taken(self, conversation: str) -> list[str]:
        """Return what this turn took and still has: it may have been forgotten meanwhile."""
        return self._taken.get(conversation, [])

    def put_back(self, conversation: str) -> None:
        """Put in line again what was taken in this turn and is not answered by it."""
        for text in self._taken.pop(conversation, ()):
            self.add(conversation, text)

    def drop(self, conversation: str, text: str) -> None:
        """Take one text out of the line, or out of the turn: it was answered ahead of both."""
        for texts in (self._waiting, self._taken):
            left = [other for other in texts.pop(conversation, ()) if other != text]
            if left:
                texts[conversation] = left

    def forget(self, conversation: str) -> None:
        """Drop at once what waits; what is being answered is finished by whoever has the turn."""
        self._waiting.pop(conversation, None)
        self._taken.pop(conversation, None)
        self._told.discard(conversation)
        self._albums.pop(conversation, None)

    def forget_old(self) -> None:
        """Drop pace and album of who has been silent for a minute, and the pace of far too many."""
        limit = time.monotonic() - _SECONDS
        while self._albums and next(iter(self._albums.values()))[1] < limit:
            self._albums.popitem(last=False)
        while self._pace:
            conversation, pace = next(iter(self._pace.items()))
            silent = pace.has_capacity(_MESSAGES)
            if not silent and len(self._pace) <= _CONVERSATIONS:
                return
            del self._pace[conversation]
            self._told.discard(conversation)

    def same_album(self, conversation: str, album: str | None) -> bool:
        """Note of which album a picture is; return whether the one before was of it too."""
        before, _ = self._albums.pop(conversation, (None, 0.0))
        if album is not None:
            self._albums[conversation] = album, time.monotonic()
        return album is not None and album == before

    def in_line(self, conversation: str) -> int:
        """Return how many texts are in line."""
        return len(self._waiting.get(conversation, ()))

    async def too_many(
        self, conversation: str, weight: float = 1.0
    ) -> Literal["no", "first", "again"]:
        """Count a message; say whether it is more than one conversation may send, and since when."""
        self.forget_old()
        pace = self._pace.pop(conversation, None) or AsyncLimiter(_MESSAGES, _SECONDS)
        self._pace[conversation] = pace
        if pace.has_capacity(weight):
            await pace.acquire(weight)
            self._told.discard(conversation)
            return "no"
        if conversation in self._told:
            return "again"
        self._told.add(conversation)
        return "first"
