"""Insults and advertising: recognised only when a message is nothing else.

Both get one calm sentence. Whoever is in danger or asks for help gets that: ask here only about
messages in which neither was found. Even so a resident who tells of being insulted is not taken
for insulting: all words of the message have to be insults or words around them (`abuse.yml`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from social_map.text import fold

_DATA = Path(__file__).with_name("abuse.yml")
_WORDS = 12  # of an insult at most
_CHARACTERS = 2000  # read of an advertisement
_FOUND = "#"  # stands for an insult; no folded text holds it
_LINK = re.compile(
    r"(?:https?://|\bwww\.|\b(?:t|wa|telegram)\.me/|\bbit\.ly/|(?<![\w.])@\w{4})\S*", re.IGNORECASE
)
_INVITATION = re.compile(r"\s*(?:https?://)?(?:t|telegram)\.me/\S+\s*", re.IGNORECASE)
_SUM = re.compile(r"[$€£₽]\s?\d|\d\s?[$€£₽%]")
_ASKS = "?؟፧"
_OFFERS = 3  # without a link


@dataclass(frozen=True)
class _Words:
    insults: re.Pattern[str]
    around: frozenset[str]


def is_abuse(text: str) -> bool:
    """Whether a message is an insult and nothing else."""
    folded = fold(text)
    if not folded or len(folded.split()) > _WORDS:
        return False
    # 'kuuuut' is meant as 'kut', 'klootzaaak' as 'klootzaak': either counts.
    spellings = {folded, *(re.sub(r"(\w)\1{2,}", to, folded) for to in (r"\1", r"\1\1"))}
    return any(_all_insult(spelling, words) for spelling in spellings for words in _languages())


def is_spam(text: str) -> bool:
    """Whether a message advertises: an offer with a link, several offers, a bare invitation."""
    text = text[:_CHARACTERS]
    if _INVITATION.fullmatch(text):
        return True
    if any(sign in text for sign in _ASKS):
        return False
    offers, own = _advertising()
    words, links = _LINK.subn(" ", text)
    rest = fold(words)
    found = {match[0] for match in offers.finditer(rest)}
    # 'DM me' is part of the offer, not somebody who speaks of herself.
    if not found or own.search(offers.sub(_FOUND, rest)):
        return False
    return links > 0 or len(found) + bool(_SUM.search(words)) >= _OFFERS


def _all_insult(folded: str, words: _Words) -> bool:
    marked, count = words.insults.subn(_FOUND, folded)
    return count > 0 and all(word == _FOUND or word in words.around for word in marked.split())


@lru_cache(maxsize=1)
def _languages() -> tuple[_Words, ...]:
    """The insults of each language with the words around them."""
    content = _load()
    return tuple(
        _Words(_pattern(insults), frozenset(map(fold, content["around"].get(code, ()))))
        for code, insults in content["insults"].items()
    )


@lru_cache(maxsize=1)
def _advertising() -> tuple[re.Pattern[str], re.Pattern[str]]:
    content = _load()
    return _pattern(content["offers"]), _pattern(content["own"])


def _load() -> dict[str, dict[str, list[str]]]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    content: dict[str, dict[str, list[str]]] = yaml.load(
        _DATA.read_text(encoding="utf-8"), Loader=loader
    )
    return content


def _pattern(entries: Iterable[str]) -> re.Pattern[str]:
    """One expression for whole words in folded text, the longest entry first."""
    listed = {str(entry) for entry in entries}
    stems = {(fold(entry.rstrip("*")), entry.endswith("*")) for entry in listed}
    parts = [
        re.escape(stem) + (r"\S*" if open_ended else "")
        for stem, open_ended in sorted(stems, key=lambda item: -len(item[0]))
        if stem
    ]
    return re.compile(rf"(?<!\S)(?:{'|'.join(parts)})(?!\S)")
