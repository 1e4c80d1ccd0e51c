"""Is the bot well? What is known of it, and the verdict."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

_LONGEST_SILENCE = 120.0  # seconds; polling is in touch with Telegram every thirty

Verdict = Literal["ok", "loading", "no model", "no contact"]


@dataclass
class Pulse:
    """What the parts of the bot tell.

    loading: the model is being loaded. loaded: whether it answers, now. expected: with a webhook
    Telegram comes to us when somebody writes, so its silence means nothing.
    """

    loading: bool = True
    loaded: Callable[[], bool] = field(default=lambda: False, repr=False)
    expected: bool = True
    clock: Callable[[], float] = field(default=time.monotonic, repr=False)

    def __post_init__(self) -> None:
        self._started = self._contact = self.clock()

    def touched(self) -> None:
        """Telegram was in touch."""
        self._contact = self.clock()

    @property
    def uptime(self) -> float:
        """Seconds since the start."""
        return self.clock() - self._started

    @property
    def silence(self) -> float:
        """Seconds since Telegram was in touch, or since the start."""
        return self.clock() - self._contact

    def verdict(self) -> Verdict:
        """Return `ok`, or what is wrong."""
        if self.expected and self.silence > _LONGEST_SILENCE:
            return "no contact"
        if self.loaded():
            return "ok"
        return "loading" if self.loading else "no model"


PULSE = Pulse()
