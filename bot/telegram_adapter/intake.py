"""What is in hand: every update handled once, danger first, what was written long ago last."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Protocol

from telegram import Update

from bot.health import figures

log = logging.getLogger(__name__)
_REMEMBERED = 10_000  # numbers of updates that were answered: one of them may come again
_LATE_AT_ONCE = 4  # so that a long list of them never stands in anybody's way
_DANGER_SECONDS = 5.0  # so long what was written long ago waits for a card that is on its way


class Urgency(IntEnum):
    """Who goes first."""

    DANGER = 0
    NOW = 1
    LATE = 2


class WhoGoesFirst(Protocol):
    """Looks at an update; `crowd`: others came in the same moment."""

    def __call__(self, update: Update, *, crowd: bool) -> Urgency:
        """Return how urgent it is."""


@dataclass(eq=False)
class InHand:
    """One update. since: when it came (monotonic). done: when it is answered; then maybe cancelled."""

    urgency: Urgency
    since: float = field(default_factory=time.monotonic)
    done: asyncio.Future[None] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )

    @property
    def answered(self) -> bool:
        """Whether it was handled to the end."""
        return self.done.done() and not self.done.cancelled()


def answered() -> InHand:
    """Return what was answered before, or needs no answer."""
    found = InHand(Urgency.NOW)
    found.done.set_result(None)
    return found


class Intake:
    """Starts the handling of updates, in the right order."""

    def __init__(
        self,
        handle: Callable[[Update], Coroutine[Any, Any, None]],
        urgency: WhoGoesFirst,
    ) -> None:
        """Take what handles one update, and what says who goes first."""
        self._handle = handle
        self._urgency = urgency
        self._in_hand: dict[int, InHand] = {}
        self._answered: OrderedDict[int, None] = OrderedDict()
        self._late: deque[Update] = deque()
        self._late_running = 0
        self._danger: dict[int, InHand] = {}
        self._more = False
        self._tasks: set[asyncio.Task[None]] = set()
        figures.IN_HAND.set_function(lambda: len(self._in_hand))

    def __len__(self) -> int:
        """How many are in hand."""
        return len(self._in_hand)

    @property
    def holds_back(self) -> bool:
        """Whether what was written long ago waits for another look at what came."""
        return self._more and bool(self._late)

    async def take(
        self, updates: Sequence[Update], *, more: bool = False, again: bool = False
    ) -> dict[int, InHand]:
        """Start handling updates; return each by its number, also those that came before.

        Args:
            updates: as Telegram gave them.
            more: others are known to wait; what was written long ago waits for these.
            again: this is called again in a moment, maybe with none. What was written long ago waits
                until nothing that old comes any more: a cry for help may be behind it.
        """
        found: dict[int, InHand] = {}
        fresh: list[tuple[Urgency, int, Update]] = []
        for update in updates:
            number = update.update_id
            if number in self._in_hand or number in self._answered:
                found[number] = self._in_hand.get(number) or answered()
                continue
            urgency = self._urgency(update, crowd=len(updates) > 1)
            # Here already: the same one may come again while this looks at the others.
            found[number] = self._in_hand[number] = InHand(urgency)
            fresh.append((urgency, number, update))
            if urgency is Urgency.DANGER:
                self._danger[number] = found[number]
            await asyncio.sleep(0)  # looking takes milliseconds; there may be a hundred
        self._more = more or (again and any(urgency is Urgency.LATE for urgency, *_ in fresh))
        for urgency, _, update in sorted(fresh, key=lambda one: one[:2]):
            if urgency is Urgency.LATE:
                self._late.append(update)
            else:
                self._start(update)
        self._go_on()
        return found

    async def finish(self, seconds: float) -> int:
        """Finish what is in hand, in this time; drop the rest and return how many those are."""
        self._more = False
        self._go_on()
        waiting = {one.done for one in self._in_hand.values()}
        if waiting:
            await asyncio.wait(waiting, timeout=seconds)
        self._late.clear()
        left = len(self._in_hand)
        for one in self._in_hand.values():
            one.done.cancel()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._in_hand.clear()
        return left

    def _go_on(self) -> None:
        first = time.monotonic() - _DANGER_SECONDS
        if self._more or any(one.since > first for one in self._danger.values()):
            return
        while self._late and self._late_running < _LATE_AT_ONCE:
            self._late_running += 1
            self._start(self._late.popleft())

    def _start(self, update: Update) -> None:
        task = asyncio.create_task(self._one(update))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _one(self, update: Update) -> None:
        number = update.update_id
        mine = self._in_hand[number]
        try:
            await self._handle(update)
        except Exception as error:
            figures.failed(error)
            log.error("an update was not handled: %s", type(error).__name__)
        self._danger.pop(number, None)
        if mine.urgency is Urgency.LATE:
            self._late_running -= 1
        else:
            figures.SECONDS.observe(time.monotonic() - mine.since)
        self._go_on()
        if not mine.done.done():
            mine.done.set_result(None)
        self._in_hand.pop(number, None)
        self._answered[number] = None
        while len(self._answered) > _REMEMBERED:
            self._answered.popitem(last=False)
