"""Bad days: refusals, time-outs and broken connections that a test asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

_DESCRIPTIONS = {
    400: "Bad Request: emulated",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


@dataclass(frozen=True)
class Trouble:
    """What happens to one request instead of the right answer.

    how: `answer` with an error; `timeout`: no answer comes; `reset`: the connection breaks.
    carried_out: Telegram did what was asked, only the answer got lost.
    """

    status: int = 500
    retry_after: int | None = None
    how: Literal["answer", "timeout", "reset"] = "answer"
    carried_out: bool = False
    text: str = ""

    @property
    def description(self) -> str:
        """What Telegram says of it."""
        if self.text:
            return self.text
        if self.retry_after is not None:
            return f"Too Many Requests: retry after {self.retry_after}"
        return _DESCRIPTIONS.get(self.status, f"Error {self.status}")


TIMEOUT, RESET = Trouble(how="timeout"), Trouble(how="reset")
# Method, or method and chat → what happens to the next calls; a pair is (status, retry_after).
Key = str | tuple[str, int | None]
Plan = dict[Key, list[Trouble | tuple[int, int | None]]]


def next_trouble(plan: Plan, method: str, chat: int | None) -> Trouble | None:
    """Return and forget what happens to this call, if anything."""
    keys: tuple[Key, ...] = ((method, chat), method)
    for key in keys:
        if waiting := plan.get(key):
            trouble = waiting.pop(0)
            return trouble if isinstance(trouble, Trouble) else Trouble(*trouble)
    return None
