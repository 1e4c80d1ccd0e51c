"""The crisis guard: finds messages about danger without any model, map or translation.

It reads the phrases of `nlu_data/<code>/crisis_phrases.yml` and compares words, so that no
retraining can lose it and it answers before a model is loaded. The classifier may find more
danger than this; it can never make this find less.

A phrase is a list of words that stand in this order in the message, with at most two other
words between neighbours. `*` at a word's edge stands for any ending or beginning, `a/b` for
either word. Phrases under `harmless` (idioms, films, phones that die) are blanked out first.
"""

from __future__ import annotations

import logging
import re
import sys
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
import yaml
from rapidfuzz.distance import OSA

from bot.settings import NLU_DATA
from social_map.text import fold

log = logging.getLogger(__name__)

#: Harmless words that are one letter away from a word of a phrase.
ORDINARY_WORDS = NLU_DATA / "ordinary_words.txt"
CRISIS = ("crisis_danger", "crisis_suicide")
# Folded text is words of letters, marks and digits with single spaces between: what is no space
# belongs to a word, the vowel signs of Devanagari and Bengali too (to `\w` they are no letters).
_GAP = r"(?: [^\s#]\S*){0,2} "
_BLANK = " # "
# A word of five letters or more may carry one typing error; shorter ones turn into other words.
_TYPO_LENGTH = 5
_KEY_LENGTH = 6
MAX_CHARACTERS = 6000
# What goes on for longer without a space is cut: looking through one endless word takes long. The
# pieces overlap by more than any word of a phrase has.
_LONGEST_WORD, _OVERLAP = 120, 40


@dataclass(frozen=True)
class Phrase:
    """One phrase.

    Attributes:
        needs: per word, stems of which one must occur at all.
        begins: of the word that fewest messages have, the longest one: per stem, the letters with
            which a word of the message must begin; empty when the stem may stand inside a word.
        expression: what is compiled when the phrase is looked for the first time.
    """

    language: str
    kind: str
    source: str
    needs: tuple[tuple[str, ...], ...]
    begins: tuple[str, ...]
    expression: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression: most phrases of most languages are never needed."""
        return re.compile(self.expression)

    def search(self, text: str) -> re.Match[str] | None:
        """Find the phrase in folded text; substring checks first, they are far cheaper."""
        for stems in self.needs:
            if not any(stem in text for stem in stems):
                return None
        return self.pattern.search(text)


def compile_phrase(language: str, kind: str, source: str) -> Phrase:
    """Compile one line of a phrase file. Raises ValueError when it holds no word."""
    needs: list[tuple[str, ...]] = []
    begins: list[tuple[str, ...]] = []
    parts: list[str] = []
    for group in source.split():
        stems: list[str] = []
        starts: list[str] = []
        patterns: list[str] = []
        for word in group.split("/"):
            # A word that folding cuts in two ("s'il") stays one unit of the phrase.
            stem = sys.intern(fold(word.strip("*")))  # the same words stand in many phrases
            if not stem:
                continue
            stems.append(stem)
            before = r"[^\s#]*" if word.startswith("*") else ""
            after = r"[^\s#]*" if word.endswith("*") else ""
            starts.append("" if before else sys.intern(stem.split()[0][:_KEY_LENGTH]))
            patterns.append(before + re.escape(stem) + after)
        if stems:
            needs.append(tuple(stems))
            begins.append(tuple(starts))
            parts.append("(?:" + "|".join(patterns) + ")")
    if not parts:
        raise ValueError(f"the phrase '{source}' holds no word")
    expression = r"(?<!\S)" + _GAP.join(parts) + r"(?!\S)"
    longest = max(begins, key=lambda starts: min(map(len, starts)))
    return Phrase(language, kind, source, tuple(needs), longest, expression)


class _ByBeginning:
    """Phrases by the first letters of their longest word: a message needs few of them."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._phrases = phrases
        self._places: dict[str, list[int]] = {}
        for place, phrase in enumerate(phrases):
            for key in set(phrase.begins):
                self._places.setdefault(key, []).append(place)

    def candidates(self, text: str) -> list[Phrase]:
        """Return the phrases that may stand in folded text, in the order of the files."""
        keys = {word[:length] for word in text.split() for length in range(1, _KEY_LENGTH + 1)}
        places = {place for key in (*keys, "") for place in self._places.get(key, ())}
        return [self._phrases[place] for place in sorted(places)]


class Guard:
    """Phrases of all languages, ready to be searched."""

    def __init__(self, phrases: Iterable[Phrase], ordinary: Iterable[str] = ()) -> None:
        phrases = list(phrases)
        self._ordinary = frozenset(ordinary)
        danger = [p for p in phrases if p.kind in CRISIS]
        self._harmless = _ByBeginning([p for p in phrases if p.kind == "harmless"])
        self._danger = _ByBeginning(danger)
        self.languages = sorted({p.language for p in danger})
        stems = {s for p in danger for group in p.needs for s in group}
        self._known = frozenset(s for s in stems if len(s) >= _TYPO_LENGTH and " " not in s)
        self._longest = max(map(len, self._known), default=0)
        self._alike = _OneLetterApart(sorted(self._known))

    @classmethod
    def load(cls, folder: Path = NLU_DATA, ordinary: Iterable[str] | None = None) -> Guard:
        """Read every language's file; a broken file is reported and the others still work.

        Args:
            folder: the language folders.
            ordinary: words that are never taken for others; those of the shipped list by default.
        """
        phrases: list[Phrase] = []
        for path in sorted(folder.glob("*/crisis_phrases.yml")):
            try:
                phrases += _read(path)
            except (OSError, ValueError, yaml.YAMLError, TypeError, AttributeError) as error:
                log.error("guard: %s cannot be used (%s)", path, type(error).__name__)
        return cls(phrases, _read_ordinary() if ordinary is None else ordinary)

    def assess(self, text: str) -> str | None:
        """Return 'crisis_danger', 'crisis_suicide' or None for a message in any language."""
        match = self.explain(text)
        return match.kind if match else None

    def explain(self, text: str) -> Phrase | None:
        """Return the phrase that makes this message a danger message."""
        folded = fold(text[:MAX_CHARACTERS])
        if not folded:
            return None
        variants = [_cut(variant) for variant in (folded, *_squeeze(folded))]
        variants.append(self._mend(variants[1]))
        for variant in dict.fromkeys(variants):
            # The harmless reading is judged on the words as written, not on mended ones.
            found = self._search(self._blank(variant))
            if found:
                return found
        return None

    def _blank(self, text: str) -> str:
        for phrase in self._harmless.candidates(text):
            if phrase.search(text):
                text = phrase.pattern.sub(_BLANK, text)
        return text

    def _search(self, text: str) -> Phrase | None:
        for phrase in self._danger.candidates(text):
            if phrase.search(text):
                return phrase
        return None

    def _mend(self, text: str) -> str:
        """Replace words that are one typing error away from a word of a phrase."""
        return " ".join(self.mend_word(word) for word in text.split())

    def mend_word(self, word: str) -> str:
        """Return the word of a phrase that this one is a typing error of, else itself."""
        if not _TYPO_LENGTH < len(word) <= self._longest + 1 or not word.isalpha():
            return word  # too short, or longer than any word of a phrase with one letter more
        if word in self._known or word in self._ordinary:
            return word
        return self._alike.first(word) or word


class _OneLetterApart:
    """Words by their forms with one letter left out, which two words one letter apart share.

    Looking forms up is a hundred times faster than comparing with every word. Of a form only its
    hash is kept: 300,000 of them take 5 MB, as strings they took 70.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        hashes, places = array("q"), array("i")
        for place, word in enumerate(words):
            for form in _forms(word):
                hashes.append(hash(form))
                places.append(place)
        found = np.frombuffer(hashes, np.int64) if hashes else np.zeros(0, np.int64)
        order = np.argsort(found, kind="stable")
        self._hashes = found[order]
        self._places = np.array(places, np.int32)[order]

    def first(self, word: str) -> str | None:
        """Return the first word that is at most one letter away from this one."""
        hashes = np.array([hash(form) for form in _forms(word)], np.int64)
        starts = np.searchsorted(self._hashes, hashes, "left")
        ends = np.searchsorted(self._hashes, hashes, "right")
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
            for place in self._places[start:end].tolist():
                found = self._words[int(place)]
                if OSA.distance(word, found, score_cutoff=1) <= 1:
                    return found
        return None


def _read_ordinary() -> list[str]:
    try:
        lines = ORDINARY_WORDS.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        log.error("guard: %s cannot be read (%s)", ORDINARY_WORDS, type(error).__name__)
        return []
    return [line for line in lines if line and not line.startswith("#")]


def _forms(word: str) -> list[str]:
    """The word and the word with each one letter left out."""
    return [word, *(word[:i] + word[i + 1 :] for i in range(len(word)))]


def _squeeze(text: str) -> tuple[str, str]:
    """`heeeelp` → `help` and `heelp`: a stretched letter stands for one or for two."""
    return re.sub(r"(\w)\1{2,}", r"\1", text), re.sub(r"(\w)\1{2,}", r"\1\1", text)


def _cut(text: str) -> str:
    """Cut words that no language has, and no writing without spaces, into pieces."""
    return re.sub(rf"\S{{{_LONGEST_WORD + 1},}}", _pieces, text)


def _pieces(word: re.Match[str]) -> str:
    whole, step = word[0], _LONGEST_WORD - _OVERLAP
    starts = range(0, len(whole) - _OVERLAP, step)
    return " ".join(whole[start : start + _LONGEST_WORD] for start in starts)


def _read(path: Path) -> Sequence[Phrase]:
    content = yaml.load(
        path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    return [
        compile_phrase(path.parent.name, kind, source)
        for kind in (*CRISIS, "harmless")
        for source in content.get(kind) or ()
    ]


@lru_cache(maxsize=1)
def get_guard() -> Guard:
    """Return the guard of this process, with the phrases that the project ships."""
    return Guard.load()
