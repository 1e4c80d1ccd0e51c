"""What the ``map`` commands say, in Dutch and English. Maintainers read this, no residents.

One module per group of commands, each with its ``MESSAGES``: key to (Dutch, English).
"""

import os
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Literal

Language = Literal["nl", "en"]

_PARTS = ("search", "problems", "sheets", "exchange", "upkeep", "past", "owners", "lint", "counts")


def _read() -> Mapping[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for part in _PARTS:
        messages = import_module(f"social_map.messages.{part}").MESSAGES
        if twice := found.keys() & messages.keys():
            raise ValueError(f"social_map/messages/{part}.py: {sorted(twice)} stand elsewhere too")
        found |= messages
    return MappingProxyType(found)


_MESSAGES = _read()


def choose_language(asked: str | None = None) -> Language:
    """Return the language asked for, else that of the locale, else English."""
    if asked in ("nl", "en"):
        return "nl" if asked == "nl" else "en"
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "nl" if value.lower().startswith("nl") else "en"
    return "en"


def say(key: str, language: Language, **values: object) -> str:
    """Return a message with its values filled in."""
    dutch, english = _MESSAGES[key]
    return (dutch if language == "nl" else english).format(**values)


def keys() -> tuple[str, ...]:
    """Return the keys of all messages."""
    return tuple(_MESSAGES)
