"""The examples to tune on, and cheap distortions of them."""

from __future__ import annotations

import importlib
import random
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.language_data import Sentence, folders, read_two_problems

transliteration: Any = importlib.import_module("anyascii")

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

#: 'and also' as people write it between two problems; where a language is missing, a full stop.
AND_ALSO = {
    "nl": ("en ook", "en", "daarnaast"), "en": ("and also", "and", "plus"),
    "tr": ("bir de", "ayrıca", "ve"), "ar": ("و كمان", "وأيضا", "و"), "fa": ("و", "همچنین", "بعدش هم"),
    "pl": ("i jeszcze", "a do tego", "i"), "uk": ("і ще", "а також", "та"),
    "ru": ("и ещё", "а еще", "и"), "so": ("iyo sidoo kale", "iyo", "oo"), "ti": ("ከምኡውን", "ካብኡ ድማ"),
    "fr": ("et aussi", "et", "en plus"), "es": ("y también", "y", "además"), "de": ("und auch", "und"),
    "pt": ("e também", "e"), "ro": ("și", "și mai"), "bg": ("и още", "и"), "am": ("እና ደግሞ",),
    "ku": ("û",), "ckb": ("و هەروەها",), "ps": ("او",), "pap": ("i tambe",), "id": ("dan juga",),
    "hu": ("és",), "it": ("e anche",), "sr": ("i još", "i"), "sq": ("edhe",), "el": ("και",),
    "ur": ("aur", "اور"), "hi": ("aur", "और"), "sw": ("na pia",), "srn": ("nanga",), "tl": ("at saka",),
}  # fmt: skip


#: Languages that people also type in Latin letters, and whose letters tell how. Not those of Arabic
#: and Indian scripts: without the vowels it would not be what anybody types.
LATIN = frozenset({"ru", "uk", "bg", "sr", "el", "ti", "am", "ka", "hy"})
_LATIN_SHARE = 0.3  # of their distorted messages


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


def two_problems(folder: Path, languages: Collection[str] = ()) -> list[Sentence]:
    """All messages that carry two problems in these languages (none given: in all)."""
    return [m for code in languages or folders(folder) for m in read_two_problems(code, folder)]


def distort(text: str, language: str, chance: random.Random) -> str:
    """The same message as someone else would type it: one or two things changed."""
    if language in LATIN and chance.random() < _LATIN_SHARE:
        text = transliteration.anyascii(text).replace("'", "")
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


def join(first: str, second: str, language: str, chance: random.Random) -> str:
    """Two problems in one message, as people put them: a full stop, a comma, or 'and also'."""
    between = chance.choice((". ", ", ", "\n", "! ", "and", "and", "and"))
    if between == "and":
        words = AND_ALSO.get(language)
        between = f" {chance.choice(words)} " if words else ". "
    return first.rstrip(" .,!") + between + second
