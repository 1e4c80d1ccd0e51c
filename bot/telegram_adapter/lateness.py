"""What was written while the bot was away gets an apology: one for each conversation."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

from telegram import Update

from bot.telegram_adapter.received import age_of

LATE_SECONDS = 600.0  # what was written before that is apologised for, and not answered


def is_late(update: Update) -> bool:
    """Whether a message was written, or last changed, so long ago that it is not answered."""
    return age_of(update) > LATE_SECONDS


class Apologies:
    """Remembers for ten minutes who was answered, so that nobody gets an apology after that."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._answered: OrderedDict[str, float] = OrderedDict()

    def owed(self, conversation: str) -> bool:
        """Whether an apology is due: nothing was said to this conversation just now."""
        self.forget_old()
        return conversation not in self._answered

    def answered(self, conversation: str) -> None:
        """Something was said: an apology, or an answer to a newer message."""
        self._answered[conversation] = self._clock()
        self._answered.move_to_end(conversation)

    def forget(self, conversation: str) -> None:
        """Forget a conversation at once."""
        self._answered.pop(conversation, None)

    def forget_old(self) -> None:
        """Drop what is ten minutes old: it lies in front."""
        limit = self._clock() - LATE_SECONDS
        while self._answered and next(iter(self._answered.values())) < limit:
            self._answered.popitem(last=False)
