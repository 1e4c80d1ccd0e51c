"""What reading a cell brings to light: what was repaired and what is wrong."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from rapidfuzz import fuzz

from social_map.messages import Language
from social_map.problems import similar
from social_map.text import fold

_WORSE = 12


def likely(text: str, words: Iterable[str], limit: int) -> tuple[str, ...]:
    """Return what may have been meant; not what is only a little like it."""
    found = similar(text, words, 5)
    scores = {word: fuzz.ratio(fold(text), fold(word)) for word in found}
    best = max(scores.values(), default=0)
    return tuple(word for word in found if scores[word] >= best - _WORSE)[:limit]


class Wrong(NamedTuple):
    """Something wrong in a cell, for a `problems.Problem`."""

    key: str
    value: object
    values: dict[str, Any]
    suggestions: tuple[str, ...]


class Refused(Exception):
    """A value cannot be read; the reason has been noted."""


@dataclass
class Findings:
    """Notes made while cells are read.

    Attributes:
        language: Language in which words are suggested.
        municipalities: Folded name to the name of every municipality that may be written.
        towns: Folded name of a town to its municipality.
        repairs: Key of a message to how often that repair was made.
        wrong: What is wrong.
    """

    language: Language = "nl"
    municipalities: Mapping[str, str] = field(default_factory=dict)
    towns: Mapping[str, str] = field(default_factory=dict)
    repairs: Counter[str] = field(default_factory=Counter)
    wrong: list[Wrong] = field(default_factory=list)

    def fresh(self) -> "Findings":
        """Return empty notes that know the same places."""
        return Findings(self.language, self.municipalities, self.towns)

    def repaired(self, key: str) -> None:
        """Note a repair."""
        self.repairs[key] += 1

    def refuse(
        self, key: str, value: object, suggestions: tuple[str, ...] = (), **values: object
    ) -> Refused:
        """Note what is wrong with a value; return what to raise where nothing can be made of it."""
        self.wrong.append(Wrong(key, value, dict(values), suggestions))
        return Refused()
