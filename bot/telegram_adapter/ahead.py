"""What cannot wait for its turn: danger that no phrase names."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def in_turn_or_ahead(
    answering: Coroutine[Any, Any, None],
    ahead: Callable[[], Awaitable[T | None]],
    patience: float = 0.0,
) -> T | None:
    """Answer in turn; or end that, and return what is to be said at once instead.

    Args:
        answering: answers in its turn.
        ahead: finds what cannot wait; None: nothing, the turn is waited for. Must not raise.
        patience: seconds in which the answer may come before that is looked for.
    """
    task = asyncio.ensure_future(answering)
    try:
        done, _ = await asyncio.wait({task}, timeout=patience)
        said = None if done else await ahead()
        if said is None or task.done():
            await task
            return None
    finally:
        task.cancel()
    return said
