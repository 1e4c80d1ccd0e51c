"""The emulator's time: that of this process, until a test sets or moves it."""

from __future__ import annotations

import time
from datetime import datetime, timedelta


class Clock:
    """Seconds since 1970, as messages carry them."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._still: float | None = None

    @property
    def now(self) -> int:
        """The present."""
        return int(time.time() + self._ahead if self._still is None else self._still)

    def set(self, when: datetime) -> None:
        """Stop at a moment (aware); from then on only `advance` moves it."""
        self._still = when.timestamp()

    def advance(self, **span: float) -> None:
        """Move on: `advance(hours=49)`, with the words of `timedelta`."""
        seconds = timedelta(**span).total_seconds()
        if self._still is None:
            self._ahead += seconds
        else:
            self._still += seconds
