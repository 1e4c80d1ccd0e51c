"""Updates that wait for the bot: fetched by getUpdates, or brought to a webhook."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

# What a bot gets that names no kinds: all but these (the manual of getUpdates).
_ON_REQUEST = ("chat_member", "message_reaction", "message_reaction_count")
KEPT = 24 * 3600  # seconds that Telegram keeps an update
KEPT_PRESS = 150  # and a pressed button


@dataclass(frozen=True)
class Update:
    """One update. again: it was confirmed already and comes once more."""

    id: int
    kind: str
    content: dict[str, Any]
    until: float
    again: bool = False

    def as_json(self) -> dict[str, Any]:
        """Return Telegram's Update."""
        return {"update_id": self.id, self.kind: self.content}


@dataclass
class Updates:
    """The queue. held: what happens now is kept back until it is let go, in any order."""

    waiting: list[Update] = field(default_factory=list)
    allowed: tuple[str, ...] = ()
    held: list[tuple[str, dict[str, Any]]] | None = None
    last: Update | None = None

    def __post_init__(self) -> None:
        self._numbers = itertools.count(1)

    def wanted(self, kind: str) -> bool:
        """Whether the bot wants updates of this kind."""
        return kind in self.allowed if self.allowed else kind not in _ON_REQUEST

    def put(self, kind: str, content: dict[str, Any], now: float) -> None:
        """Something happened."""
        if not self.wanted(kind):
            return
        if self.held is not None:
            self.held.append((kind, content))
            return
        until = now + (KEPT_PRESS if kind == "callback_query" else KEPT)
        self.last = Update(next(self._numbers), kind, content, until)
        self.waiting.append(self.last)

    def release(self, order: Iterable[int] | None, now: float) -> None:
        """Let go of what was held, in this order (numbers from 0); by default as it happened."""
        held, self.held = self.held or [], None
        for index in range(len(held)) if order is None else order:
            self.put(*held[index], now)

    def repeat(self) -> None:
        """The newest update comes once more, with the same number."""
        if self.last is not None:
            last = self.last
            self.waiting.append(Update(last.id, last.kind, last.content, last.until, again=True))

    def confirm(self, offset: int) -> None:
        """Forget what the bot has: all before `offset`, or all but the last few if negative."""
        if offset < 0:
            self.waiting = self.waiting[offset:]
        elif offset:
            self.waiting = [u for u in self.waiting if u.id >= offset or u.again]

    def due(self, now: float) -> list[Update]:
        """Return what waits, without what is too old."""
        self.waiting = [u for u in self.waiting if u.until > now]
        return self.waiting

    def take(self, limit: int) -> list[Update]:
        """Return the next ones. They wait until they are confirmed, repeated ones do not."""
        taken = self.waiting[:limit]
        self.waiting = [u for u in self.waiting if not (u.again and u in taken)]
        return taken
