"""Split a message into parts that may each carry a question of their own."""

from __future__ import annotations

import re

# 'and', 'also', 'but', 'besides' of our languages: a second problem often follows one of these.
_AND = (
    "en", "ook", "daarnaast", "maar", "and", "also", "plus", "but", "ve", "ayrıca", "hem", "bir de", "ama",
    "üstelik", "و", "وكمان", "وأيضا", "بس", "لكن", "همچنین", "ولی", "اما", "هم", "i", "oraz", "też",
    "ale", "та", "і", "й", "а", "але", "також", "и", "но", "также", "ещё", "еще", "iyo", "oo", "laakiin",
    "sidoo kale", "ከምኡውን", "ድማ", "ግን", "et", "aussi", "mais", "y", "pero", "también", "tambien",
    "além", "und", "auch", "aber", "și", "dar",
)  # fmt: skip
_JOIN = re.compile(
    r"(?<=\s)(?:" + "|".join(sorted(_AND, key=len, reverse=True)) + r")(?=\s)"
    # Arabic writes 'and' at the next word.
    r"|(?<=\s)و(?=\w{2})",
    re.I,
)
_STOP = re.compile(r"[.!?;,:\n،؛؟።፣፤…–—]+")
MIN_WORDS = 2


def split(text: str) -> list[str]:
    """Return the parts of at least two words; an empty list when there is only one part.

    Cut at punctuation first; a message without any is cut at words that mean 'and'.
    """
    parts = _long_enough(_STOP.split(text))
    if len(parts) < 2:
        parts = _long_enough(_JOIN.split(text))
    return parts[:6] if len(parts) > 1 else []


def _long_enough(parts: list[str]) -> list[str]:
    """Join parts that are too short to judge alone to the part before them."""
    found: list[str] = []
    for part in (p.strip() for p in parts if p.strip()):
        if found and len(part.split()) < MIN_WORDS:
            found[-1] = f"{found[-1]}, {part}"
        else:
            found.append(part)
    if len(found) > 1 and len(found[0].split()) < MIN_WORDS:
        found[:2] = [f"{found[0]}, {found[1]}"]
    return found
