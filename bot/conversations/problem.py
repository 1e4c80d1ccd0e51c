"""What is wrong with a file of conversations, or was seen otherwise than expected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from bot.messages import Language, say


@dataclass(eq=False)
class Problem(Exception):
    """One thing, as a key of `bot.messages.conversing` and its values."""

    key: str
    values: dict[str, Any] = field(default_factory=dict)

    def text(self, lang: Language = "en") -> str:
        """Return it as a sentence."""
        values = {
            name: value.text(lang) if isinstance(value, Problem) else value
            for name, value in self.values.items()
        }
        return say(self.key, lang, **values)


def problem(key: str, /, **values: Any) -> Problem:
    """Return a problem."""
    return Problem(key, values)


def unknown(key: str, word: object, there: Iterable[str]) -> Problem:
    """Return a problem with a word that is none of those that there are, and the closest one."""
    names = list(there)
    close = get_close_matches(str(word), names, 1, 0.5)
    if close:
        return problem(f"{key}_close", word=word, close=close[0])
    return problem(key, word=word, there=", ".join(names))
