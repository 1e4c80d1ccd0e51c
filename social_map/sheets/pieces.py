"""What cells of parts share: one value after the other, and what may not be repeated."""

import re
from collections.abc import Callable
from typing import Any

from social_map.columns import BY_KEY
from social_map.sheets.findings import Findings, Refused
from social_map.sheets.splitting import split
from social_map.sheets.words import known_word

Part = dict[str, Any]

VISIBILITY = BY_KEY["address_visibility"]
_HIDING = re.compile(r"\b(nooit|never)\b", re.IGNORECASE)


def hides(text: str) -> bool:
    """Whether a value asks to be kept out of sight, so that no message may repeat it."""
    return _HIDING.search(text) is not None


def sayable(text: str) -> str:
    """Return a value as a message may repeat it."""
    return "…" if hides(text) else text


def is_visibility(text: str) -> bool:
    """Whether a text is a word for who may see something."""
    return known_word(VISIBILITY, text) is not None


def read_each(text: str, findings: Findings, read: Callable[[str, Findings], Part]) -> list[Part]:
    """Read every value of a cell, so that all that is wrong is named at once."""
    found = []
    for part in split(text):
        try:
            found.append(read(part, findings))
        except Refused:
            continue
    return found
