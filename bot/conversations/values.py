"""What may stand behind a key of a conversation: each returns the value as the program wants it.

Every function raises Problem when the value is another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.conversations.problem import Problem, problem, unknown

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
_SPAN = re.compile(r"(\d+(?:\.\d+)?) (second|minute|hour|day)s?")
Read = Callable[[Any], Any]


@dataclass(frozen=True)
class Count:
    """How many: at least, at most (None: any number)."""

    least: int = 0
    most: int | None = None

    def holds(self, number: int) -> bool:
        """Whether a number is within."""
        return number >= self.least and (self.most is None or number <= self.most)

    def __str__(self) -> str:
        if self.least == self.most:
            return str(self.least)
        return f"{self.least}–{'…' if self.most is None else self.most}"


def text(value: Any) -> str:
    """A text."""
    if not isinstance(value, str):
        raise problem("conv_text", value=value)
    return value


def texts(value: Any) -> list[str]:
    """A text or several."""
    return [text(v) for v in (value if isinstance(value, list) else [value])]


def flag(value: Any) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise problem("conv_flag", value=value)
    return value


def true(value: Any) -> bool:
    """true, and nothing else makes sense."""
    if value is not True:
        raise problem("conv_true", value=value)
    return True


def number(value: Any) -> int:
    """A whole number, from 0."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise problem("conv_number", value=value)
    return value


def count(value: Any) -> Count:
    """A number, or `{at_least: 1, at_most: 3}`."""
    if isinstance(value, dict):
        found = mapping(value, {"at_least": number, "at_most": number})
        return Count(found.get("at_least", 0), found.get("at_most"))
    exact = number(value)
    return Count(exact, exact)


def one_of(names: Iterable[str]) -> Read:
    """One of these words."""
    there = list(names)

    def read(value: Any) -> str:
        if value not in there:
            raise unknown("conv_none_of", value, there)
        return str(value)

    return read


def some_of(names: Iterable[str]) -> Read:
    """One or several of these words."""
    read = one_of(names)
    return lambda value: [read(v) for v in (value if isinstance(value, list) else [value])]


def mapping(value: Any, keys: Mapping[str, Read]) -> dict[str, Any]:
    """A mapping with some of these keys."""
    if not isinstance(value, dict):
        raise problem("conv_mapping", value=value, there=", ".join(keys))
    found = {}
    for key, inner in value.items():
        if key not in keys:
            raise unknown("conv_key", key, keys)
        found[key] = inside(key, keys[key], inner)
    return found


def inside(key: str, read: Read, value: Any) -> Any:
    """Read the value of a key; a problem with it names the key."""
    try:
        return read(value)
    except Problem as error:
        raise problem("conv_in", key=key, problem=error) from None


def span(value: Any) -> timedelta:
    """A time that goes by: `31 minutes`."""
    match = _SPAN.fullmatch(str(value).strip())
    if match is None:
        raise problem("conv_span", value=value)
    return timedelta(**{f"{match[2]}s": float(match[1])})


def moment(value: Any) -> datetime:
    """A moment in the Netherlands: `2026-11-30 23:30`."""
    try:
        return datetime.strptime(str(value), "%Y-%m-%d %H:%M").replace(tzinfo=AMSTERDAM)
    except ValueError:
        raise problem("conv_moment", value=value) from None


def point(value: Any) -> tuple[float, float]:
    """A place on earth: `[52.07, 4.30]`."""
    if (
        not isinstance(value, list)
        or len(value) != 2
        or not all(isinstance(v, (int, float)) for v in value)
    ):
        raise problem("conv_point", value=value)
    return float(value[0]), float(value[1])
