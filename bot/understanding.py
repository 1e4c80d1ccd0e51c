"""What the bot understood of one message: plain values, no Rasa and no text kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

#: Of the places of the map, those that say where somebody lives.
PLACE_TYPES = ("town", "municipality", "neighbourhood", "postcode")


@dataclass(frozen=True)
class Mention:
    """A place named in a message. `text` lives no longer than the turn."""

    text: str
    type: str
    id: str


@dataclass(frozen=True)
class Understood:
    """One message, understood.

    language: BCP 47 code; script: ISO 15924 code; known: the language is one of ours.
    intents: (name, confidence), best first, without Rasa's fallback.
    problems: help intents that the bot would answer, at most two, most urgent first.
    danger: 'crisis_suicide', 'crisis_danger' or None.
    places: places named, in order; chosen_language: a language that was asked for by name.
    unsure: no intent is likely enough to act on. words: how many the message has.
    """

    language: str
    script: str
    intents: tuple[tuple[str, float], ...]
    problems: tuple[str, ...]
    danger: str | None
    places: tuple[Mention, ...]
    chosen_language: str | None = None
    unsure: bool = False
    words: int = 0

    @property
    def only_place(self) -> bool:
        """Whether the message names a place and is about nothing else we know."""
        return bool(self.places) and not self.problems

    @property
    def intent(self) -> str:
        """The intent that rules act on."""
        return self.intents[0][0] if self.intents else "nlu_fallback"

    def as_json(self) -> dict[str, Any]:
        """Return the object that `wegwijzer parse` prints, without the text."""
        return {
            "language": self.language,
            "script": self.script,
            "intents": [{"name": n, "confidence": round(c, 4)} for n, c in self.intents],
            "problems": list(self.problems),
            "danger": self.danger,
            "places": [{"text": p.text, "type": p.type, "id": p.id} for p in self.places],
        }
