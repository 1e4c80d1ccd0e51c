"""Forget in time, also when nobody writes any more: at night nothing else would look."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Protocol

log = logging.getLogger(__name__)
SECONDS = 60.0  # between two looks


class Forgets(Protocol):
    """Whatever remembers something for a limited time."""

    def forget_old(self) -> None:
        """Drop what has been remembered for long enough."""


async def forget_in_time(parts: Sequence[Forgets | None], seconds: float = SECONDS) -> None:
    """Let every part drop what is over, again and again."""
    while True:
        await asyncio.sleep(seconds)
        for part in parts:
            try:
                if part is not None:
                    part.forget_old()
            except Exception as error:  # the others forget all the same, and so does the next look
                log.error("forgetting failed: %s", type(error).__name__)
