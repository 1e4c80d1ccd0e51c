"""The examples to tune on, and cheap distortions of them."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import yaml

DUTCH = [
    "uitkering",
    "gemeente",
    "DigiD",
    "afspraak",
    "brief",
    "hulp",
    "alsjeblieft",
    "toeslag",
    "huisarts",
    "toch",
    "gewoon",
    "even",
    "wijkteam",
    "deurwaarder",
    "belasting",
    "verzekering",
    "school",
    "werk",
    "vergunning",
    "bedankt",
]


@dataclass(frozen=True)
class Example:
    """A resident's message, its language and what it asks for."""

    text: str
    language: str
    intent: str


def load(folder: Path, languages: Collection[str] = ()) -> list[Example]:
    """All training examples of these languages (none given: of all). Never the test sentences."""
    found = []
    for path in sorted(folder.glob("*/examples/*.yml")):
        language = path.parent.parent.name
        if languages and language not in languages:
            continue
        for item in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for line in item["examples"].splitlines():
                if line.startswith("- ") and line[2:].strip():
                    found.append(Example(line[2:].strip(), language, item["intent"]))
    return found


def distort(text: str, language: str, chance: random.Random) -> str:
    """The same message as someone else would type it: one or two things changed."""
    for _ in range(chance.choice((1, 1, 2))):
        kind = chance.randrange(5)
        if kind == 0:
            text = text.lower().rstrip(".!?؟")
        elif kind == 1:
            parts = unicodedata.normalize("NFD", text)
            text = "".join(sign for sign in parts if not unicodedata.combining(sign))
            text = unicodedata.normalize("NFC", text)
        elif kind == 2 and language != "nl":
            words = text.split()
            words.insert(chance.randrange(len(words) + 1), chance.choice(DUTCH))
            text = " ".join(words)
        elif len(text) > 8:
            at = chance.randrange(1, len(text) - 2)
            swap = chance.random() < 0.5  # two letters the wrong way round, or one left out
            text = text[:at] + (text[at + 1] + text[at] if swap else "") + text[at + 1 + swap :]
    return text
