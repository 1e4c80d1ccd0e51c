"""How easy a text reads, by published formulas. They count; they do not understand.

Dutch: Flesch-Douma (W.H. Douma, *De leesbaarheid van landbouwbladen*, Wageningen 1960): 206.84 −
0.77 × syllables per 100 words − 0.93 × words per sentence. And Leesindex A (R.H.M. Brouwer,
*Onderzoek naar de leesmoeilijkheden van Nederlands proza*, Pedagogische Studiën 40, 1963): 195 −
2/3 × syllables per 100 words − 2 × words per sentence. Douma calls 60 to 70 normal, which he sets
equal to the last year of primary school. No table ties either formula to the levels of the Council
of Europe; his 60 stands for the border of B1 here.

English: reading ease (R. Flesch, *A new readability yardstick*, Journal of Applied Psychology 32,
1948): 206.835 − 84.6 × syllables per word − 1.015 × words per sentence; 60 to 70 is plain English.

Dutch syllables come from the hyphenation patterns of pyphen, English ones from groups of vowels.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pyphen import Pyphen

from bot.translating.fluent_file import TODO
from bot.translating.texts import VALUE, Finding, Spoken, Text, about

#: From here on a text is easy enough.
EASY = 60.0
#: Words of a sentence.
LONGEST = 15
# With fewer words than this one long word decides everything.
_LEAST = 8
_SENTENCE = re.compile(r"(?<=[.!?:…])\s+|\n+|\s·\s")
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’-](?=\w))*")
_VOWELS = re.compile(r"[aeiouy]+")


@dataclass(frozen=True)
class Reading:
    """How a text reads: score of the language's formula, of Leesindex A (Dutch), and why."""

    score: float
    index_a: float | None
    syllables: float
    words: float


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a line is one at most, and so is what follows a colon."""
    return [part for part in _SENTENCE.split(text.replace(VALUE, "")) if _WORD.search(part)]


def words(sentence: str) -> list[str]:
    """Return the words of a sentence; numbers and symbols are none."""
    return _WORD.findall(sentence)


def read(texts: Sequence[str], language: str) -> Reading | None:
    """Return how sentences read together, or None in a language without a formula here."""
    counted = [word for text in texts for word in words(text)]
    if language not in _SYLLABLES or not counted:
        return None
    syllables = sum(map(_SYLLABLES[language], counted)) / len(counted)
    length = len(counted) / len(texts)
    if language == "nl":
        score = 206.84 - 77 * syllables - 0.93 * length
        return Reading(score, 195 - 200 / 3 * syllables - 2 * length, syllables, length)
    return Reading(206.835 - 84.6 * syllables - 1.015 * length, None, syllables, length)


def check(spoken: Spoken) -> Iterator[Finding]:
    """Yield texts that read with difficulty, and sentences that are too long."""
    if spoken.code not in _SYLLABLES:
        return
    for text in spoken.texts:
        if TODO in text.text:
            continue
        parts = sentences(text.bare)
        for sentence in parts:
            if (length := len(words(sentence))) > LONGEST:
                yield about(spoken, text, "sentence", "warning", length=length, sentence=sentence)
        found = read(parts, spoken.code)
        if found and found.score < EASY and sum(len(words(part)) for part in parts) >= _LEAST:
            index = "" if found.index_a is None else f", Leesindex A {found.index_a:.0f}"
            values = {"score": f"{found.score:.0f}{index}", "syllables": f"{found.syllables:.1f}",
                      "words": f"{found.words:.0f}", "least": f"{EASY:.0f}"}  # fmt: skip
            yield about(spoken, text, "hard", "warning", **values)


def hardest(texts: Sequence[Text], language: str, most: int) -> list[tuple[float, str]]:
    """Return the hardest sentences of some words, with their scores, the hardest first."""
    scored = []
    for text in texts:
        for sentence in sentences(text.bare):
            found = read([sentence], language)
            if found and len(words(sentence)) >= _LEAST:
                scored.append((found.score, sentence))
    return sorted(set(scored))[:most]


@lru_cache(maxsize=1)
def _dutch() -> Pyphen:
    return Pyphen(lang="nl_NL", left=1, right=1)


def _dutch_syllables(word: str) -> int:
    return len(_dutch().positions(word.lower())) + 1


def _english_syllables(word: str) -> int:
    lower = word.lower()
    count = len(_VOWELS.findall(lower))
    if lower.endswith("e") and not lower.endswith(("le", "ee")):
        count -= 1  # silent, as in 'place'
    return max(count, 1)


_SYLLABLES: dict[str, Callable[[str], int]] = {"nl": _dutch_syllables, "en": _english_syllables}
