"""Everything that the emulator knows: chats, updates, commands, presses, and who waits for what."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.emulator.chats import Change, Chat, Message, Sent, snapshot
from bot.emulator.clock import Clock
from bot.emulator.trouble import Plan
from bot.emulator.updates import Updates


@dataclass
class Webhook:
    """Where updates are brought. delayed: the last attempt failed."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    delayed: bool = False
    last_error: str = ""
    last_error_date: int = 0


@dataclass
class World:
    """The state.

    token: the bot's. url: where the emulator serves.
    sent: messages of the bot that no test has fetched yet. calls: every request, with its values.
    changes: what the bot did, as people see it, in order.
    refusals: what it asked for and did not get, with the reason.
    fail: method, or (method, chat) → what happens to its next calls: `Trouble` or
        (status, retry_after).
    """

    token: str = "42:emulated"
    url: str = ""
    clock: Clock = field(default_factory=Clock)
    sent: list[Sent] = field(default_factory=list)
    calls: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    fail: Plan = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    updates: Updates = field(default_factory=Updates)
    webhook: Webhook = field(default_factory=Webhook)
    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)
    presses: dict[str, tuple[int, int]] = field(default_factory=dict)
    files: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.numbers = itertools.count(1)
        self.changed = asyncio.Condition()
        self.poll = 0  # the number of the newest getUpdates
        self.polling = False  # a getUpdates waits for something to happen
        self.fetched = False  # updates went out with the last getUpdates, and no other came since

    async def until(self, condition: Callable[[], bool], timeout: float = 60) -> None:
        """Wait until something is so; raises asyncio.TimeoutError when it does not happen."""
        async with self.changed:
            await asyncio.wait_for(self.changed.wait_for(condition), timeout)

    async def notify(self) -> None:
        """Wake whoever waits."""
        async with self.changed:
            self.changed.notify_all()

    async def happened(self, kind: str, content: dict[str, Any]) -> None:
        """Something happened that the bot is to hear of."""
        self.updates.put(kind, content, self.clock.now)
        self.webhook.delayed = False
        await self.notify()

    async def seen(self, change: Change, message: Message | None = None) -> None:
        """The bot did something that the person sees."""
        self.changes.append(change)
        if change.what == "sent" and message is not None:
            self.sent.append(snapshot(message))
        await self.notify()

    async def delivered(self, timeout: float = 60) -> None:
        """Wait until the bot has fetched all updates and confirmed them."""

        def confirmed() -> bool:
            return not self.fetched and not self.updates.due(self.clock.now)

        await self.until(confirmed, timeout)
