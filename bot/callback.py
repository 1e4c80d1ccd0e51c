"""What a button carries: version, action, arguments and language, self-contained in 64 bytes.

`1.m.debts+housing.tr.3z` = version 1, more places for debts and housing, in Turkish: page 3, free
ones only. Old buttons therefore work after a restart, when the conversation is forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

VERSION = "1"
LIMIT = 64  # bytes, Telegram's limit for callback_data
_PART = re.compile(r"[A-Za-z0-9_+:/-]*")

ACTIONS = {
    "h": "help with the problems in the argument",
    "m": "more places for them (page and filters in the extra)",
    "r": "the same answer with other filters (in the extra): the message changes",
    "c": "what to choose from (filters in the extra): the buttons change",
    "x": "not what I mean (what else it may be in the argument)",
    "o": "other help: all themes",
    "t": "the questions of a theme",
    "l": "choose a language",
    "s": "speak this language from now on",
    "u": "talk to a person",
    "g": "share my location",
    "w": "more about a place (hours, feedback)",
    "n": "where to look (an id of a place, 'everywhere', or empty: ask)",
    "y": "it helped (problems; short id of a place in the extra)",
    "d": "it did not help (likewise)",
    "i": "something is wrong here (short id; what in the extra)",
    "q": "quick exit: empty this chat on both sides",
    "v": "my language is missing (its code in the argument, when recognised)",
    "a": "read this message aloud",
    "e": "a question about the bot itself",
    "k": "what key figures do (bot/key_figures)",
}
# Letter → filter of `actions.narrowing`.
FILTERS = {
    "i": "informal", "f": "formal", "l": "language", "c": "own", "x": "outside", "o": "open",
    "z": "free", "k": "child", "e": "elderly",
}  # fmt: skip


@dataclass(frozen=True)
class Press:
    """A pressed button, read back. `argument` and `extra` may be empty."""

    action: str
    argument: str
    language: str
    extra: str = ""

    @property
    def values(self) -> tuple[str, ...]:
        """The argument's parts."""
        return tuple(part for part in self.argument.split("+") if part)


def write(action: str, argument: str, language: str, extra: str = "") -> str:
    """Return callback data. The extra is left out when it would not fit.

    Raises ValueError when even the rest does not fit or holds other characters.
    """
    if action not in ACTIONS:
        raise ValueError(f"no button action '{action}'; bot/callback.py lists them")
    for part in (argument, language, extra):
        if not _PART.fullmatch(part):
            raise ValueError("a button's parts may hold letters, digits and _ + : / - only")
    data = ".".join((VERSION, action, argument, language))
    longer = f"{data}.{extra}" if extra else data
    for candidate in (longer, data):
        if len(candidate.encode()) <= LIMIT:
            return candidate
    raise ValueError(f"a button's data may be {LIMIT} bytes; '{action}' has {len(data.encode())}")


def write_fitting(action: str, values: Sequence[str], language: str) -> str:
    """Return callback data with as many of the values as fit, the first ones first."""
    for count in range(len(values), 0, -1):
        try:
            return write(action, "+".join(values[:count]), language)
        except ValueError:
            continue
    return write(action, "", language)


def filters_code(filters: Sequence[str]) -> str:
    """Return filters of an answer as letters, for the extra."""
    return "".join(letter for letter, name in FILTERS.items() if name in filters)


def read_filters(extra: str) -> tuple[str, ...]:
    """Return the filters in an extra; a page number before them is left out."""
    return tuple(name for letter, name in FILTERS.items() if letter in extra)


def read(data: str) -> Press | None:
    """Read callback data; None when it is not ours or of another version. Never raises."""
    parts = data.split(".")
    if len(parts) not in (4, 5) or parts[0] != VERSION or parts[1] not in ACTIONS:
        return None
    if len(data.encode("utf-8", "ignore")) > LIMIT or not all(map(_PART.fullmatch, parts[2:])):
        return None
    return Press(parts[1], parts[2], parts[3], parts[4] if len(parts) == 5 else "")
