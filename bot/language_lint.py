"""Measure the language data: amounts, lengths, keywords, and what is nearly the same.

An *error* spoils training or measuring: one text under two intents, a test sentence that is an
example. A *warning* needs the eye of a maintainer. Amounts are those of issue 4; for languages that
the bot understands and does not write they are a first set of everything.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

from bot import personal_data
from bot.encoders import Vectors
from bot.keywords import keywords, named
from bot.language_data import Sentence, read_examples, read_tests
from bot.language_near import Pair, near_characters, near_meaning
from bot.languages import get_languages
from bot.messages import Language, say
from bot.settings import NLU_DATA
from social_map.taxonomy import CRISIS_INTENTS, DIALOGUE_INTENTS, HELP_INTENTS

Level = Literal["error", "warning"]
Encode = Callable[[Sequence[str]], Vectors]

#: From this share of an intent's examples on, too many name its keyword.
KEYWORD_SHARE = 0.5
# One or two words, such as 'bye' or 'Rotterdam Zuid', are the same whoever writes them.
_SHORT = 2
# Most examples first: nl and en are the languages that all others lean on.
_MUCH = ("nl", "en")
_NO_SPACES = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True)
class Finding:
    """One thing that looks wrong.

    Attributes:
        level: Error or warning.
        check: Which of the checks; ``lint_`` and this is the key of its message.
        language: Where it was found.
        sentence: The sentence, when it is about one; `other`: what it is too close to.
        similarity: How close, from 0 to 1; for a keyword its share.
        values: Values of the message.
    """

    level: Level
    check: str
    language: str
    sentence: Sentence | None = None
    other: Sentence | None = None
    similarity: float = 0.0
    values: dict[str, Any] = field(default_factory=dict, hash=False)

    def text(self, speak: Language) -> str:
        """Return one line: where, which value, what is wrong and what to do."""
        values: dict[str, Any] = {
            "language": self.language,
            "percent": round(self.similarity * 100),
        }
        for name, sentence in (("sentence", self.sentence), ("other", self.other)):
            if sentence is not None:
                values |= {
                    name: f"{sentence.where}: '{sentence.text}'", f"{name}_intent": sentence.intent
                }  # fmt: skip
        values |= self.values
        if "kind" in values:
            values["kind"] = say(f"personal_{values['kind']}", speak)
        level = say(f"lint_{self.level}", speak)
        return f"[{level}] " + say(f"lint_{self.check}", speak, **values)

    def as_json(self, speak: Language) -> dict[str, Any]:
        """Return the values that ``lint-language --json`` prints."""
        made: dict[str, Any] = {"level": self.level, "check": self.check, "language": self.language}
        for name, sentence in (("sentence", self.sentence), ("other", self.other)):
            made[name] = sentence and {
                "file": sentence.path, "line": sentence.line, "text": sentence.text,
                "language": sentence.language, "intents": list(sentence.intents),
            }  # fmt: skip
        return made | {"similarity": round(self.similarity, 4), **self.values,
                       "text": self.text(speak)}  # fmt: skip


@dataclass(frozen=True)
class Figures:
    """What was measured of one language; shares from 0 to 1, None: not measured.

    Attributes:
        named: Share of help examples that name their question's keyword.
        short, medium, long: Shares of examples of 1 to 3, 4 to 10, and more words.
    """

    language: str
    examples: int
    tests: int
    named: float | None
    short: float
    medium: float
    long: float


@dataclass(frozen=True)
class Report:
    """All figures and findings; errors first, the worst of each check first."""

    figures: tuple[Figures, ...]
    findings: tuple[Finding, ...]
    encoder: bool

    def count(self, language: str, *checks: str) -> int:
        """Return how many findings of these checks a language has, on either side."""
        return sum(
            f.check in checks
            and language in (f.language, f.other.language if f.other else f.language)
            for f in self.findings
        )

    def errors(self) -> int:
        """Return how many errors there are."""
        return sum(finding.level == "error" for finding in self.findings)


def lint(codes: Sequence[str], encode: Encode | None, folder: Path = NLU_DATA) -> Report:
    """Measure languages, each by itself and against each other.

    Args:
        codes: Languages.
        encode: Sentences to vectors; None leaves nearness in meaning out.
        folder: The language data.

    Raises:
        DataProblem: A file cannot be read.
    """
    examples = [s for code in codes for s in read_examples(code, folder)]
    tests = [s for code in codes for s in read_tests(code, folder)]
    found: list[Finding] = [*_same(examples), *_tests_that_are_examples(examples, tests)]
    found += _personal([*examples, *tests])
    figures = []
    for code in codes:
        own = [s for s in examples if s.language == code]
        words = keywords(code, folder)
        counts = named(own, words)
        found += [*_amounts(code, own, [t for t in tests if t.language == code])]
        found += _keywords(code, own, counts)
        tested = sum(t.language == code for t in tests)
        figures.append(_figures(code, own, tested, counts if words else None))
    found += _near(examples, tests, encode)
    found.sort(key=lambda f: (f.level, f.check, -f.similarity))
    return Report(tuple(figures), tuple(found), encode is not None)


def _figures(
    code: str, own: Sequence[Sentence], tests: int, counts: dict[str, dict[str, int]] | None
) -> Figures:
    lengths = [_words(s.text) for s in own]
    every = len(own) or 1
    short, long = (sum(n <= 3 for n in lengths), sum(n > 10 for n in lengths))
    share = None
    if counts is not None:
        measured = sum(s.intent in counts for s in own) or 1
        share = sum(sum(words.values()) for words in counts.values()) / measured
    medium = len(own) - short - long
    return Figures(code, len(own), tests, share, short / every, medium / every, long / every)


def _words(text: str) -> int:
    """Words between spaces; in Chinese and Japanese, which write none, about two signs are one."""
    signs = len(_NO_SPACES.findall(text))
    return len(_NO_SPACES.sub("", text).split()) + (signs + 1) // 2


def _same(examples: Sequence[Sentence]) -> Iterator[Finding]:
    """One text twice: under two intents an error, unless it is of two languages ('no')."""
    by_text: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in examples:
        by_text[sentence.folded].append(sentence)
    for group in by_text.values():
        for first, second in pairwise(sorted(group, key=lambda s: s.language)):
            alike = first.intent == second.intent
            if first.language == second.language:
                check = "twice" if alike else "two_intents"
            elif not alike:
                check = "two_intents_languages"
            else:
                continue  # 'ok' is 'ok' in many languages
            level: Level = "error" if check == "two_intents" else "warning"
            yield Finding(level, check, second.language, second, first, 1.0)


def _tests_that_are_examples(
    examples: Sequence[Sentence], tests: Sequence[Sentence]
) -> Iterator[Finding]:
    known = {(s.language, s.folded): s for s in examples}
    for test in tests:
        example = known.get((test.language, test.folded))
        if example is not None:
            short = len(test.folded.split()) <= _SHORT
            check: tuple[Level, str] = (
                ("warning", "test_short") if short else ("error", "test_same")
            )
            yield Finding(*check, test.language, test, example, 1.0)


def _personal(sentences: Sequence[Sentence]) -> Iterator[Finding]:
    for sentence in sentences:
        for found in personal_data.find(sentence.text):
            # Neither here nor in JSON are the words themselves repeated.
            hidden = Sentence(
                "…", "", sentence.language, sentence.intents, sentence.path, sentence.line
            )
            yield Finding("warning", "personal", sentence.language, hidden,
                          values={"kind": found.kind, "word": found.first_word})  # fmt: skip


def targets(code: str, *, written: bool | None = None) -> dict[str, int]:
    """Return how many examples each intent should have in a language.

    Args:
        code: The language.
        written: Whether the bot writes it, or should; None: when it is registered.
    """
    written = code in get_languages() if written is None else written
    help_examples = (40 if code in _MUCH else 25) if written else 10
    least = dict.fromkeys(DIALOGUE_INTENTS, 5 if written else 3)
    least |= dict.fromkeys(HELP_INTENTS, help_examples)
    least |= dict.fromkeys(CRISIS_INTENTS, 40 if written else 20)
    return least | ({"out_of_scope": 200} if written else {})


def _amounts(code: str, own: Sequence[Sentence], tests: Sequence[Sentence]) -> Iterator[Finding]:
    counts = Counter(s.intent for s in own)
    for intent, least in targets(code).items():
        if counts[intent] < least:
            values = {"intent": intent, "count": counts[intent], "least": least}
            yield Finding("warning", "few", code, similarity=1 - counts[intent] / least,
                          values=values)  # fmt: skip
    if code not in get_languages():
        return
    for about, count, least in test_targets(tests):
        if count < least:
            values = {"intent": about, "count": count, "least": least}
            yield Finding("warning", "few_tests", code, similarity=1 - count / least, values=values)


def test_targets(tests: Sequence[Sentence]) -> list[tuple[str, int, int]]:
    """Return of each kind of test sentence how many there are, and how many there should be."""
    tested = Counter(intent for s in tests for intent in s.intents)
    amounts = [(intent, tested[intent], 4) for intent in HELP_INTENTS]
    amounts += [("danger", sum(s.danger for s in tests), 40)]
    amounts += [("near_danger", sum(s.near_danger for s in tests), 100)]
    return amounts


def _keywords(
    code: str, own: Sequence[Sentence], counts: dict[str, dict[str, int]]
) -> Iterator[Finding]:
    every = Counter(s.intent for s in own)
    for intent, words in counts.items():
        share = sum(words.values()) / every[intent]
        if share >= KEYWORD_SHARE:
            shown = ", ".join(f"{word}… ({count})" for word, count in words.items())
            yield Finding("warning", "keyword", code, similarity=share,
                          values={"intent": intent, "words": shown})  # fmt: skip


def _near(
    examples: Sequence[Sentence], tests: Sequence[Sentence], encode: Encode | None
) -> Iterator[Finding]:
    folded, tested = [s.folded for s in examples], [s.folded for s in tests]
    yield from _found("letters", near_characters(folded), examples, examples)
    yield from _found("test_letters", near_characters(tested, folded), tests, examples)
    if encode is not None and examples:
        vectors = encode([s.text for s in (*examples, *tests)])
        known, kept_apart = vectors[: len(examples)], vectors[len(examples) :]
        yield from _found("meaning", near_meaning(known), examples, examples)
        yield from _found("test_meaning", near_meaning(kept_apart, known), tests, examples)


def _found(
    check: str, pairs: Sequence[Pair], first: Sequence[Sentence], second: Sequence[Sentence]
) -> Iterator[Finding]:
    """Findings of pairs; equal texts are found by `_same`, and a test sentence counts once."""
    seen = set()

    def nearest(pair: Pair) -> tuple[float, bool]:
        return -pair.similarity, first[pair.first].language != second[pair.second].language

    for pair in sorted(pairs, key=nearest):
        one, other = first[pair.first], second[pair.second]
        own = one.language == other.language
        short = min(_words(one.folded), _words(other.folded)) <= _SHORT
        if one.folded == other.folded and (own or short):
            continue
        if short and check.endswith("meaning"):
            continue  # one word says too little: 'queer' and 'gay' are near, and both welcome
        if first is not second:
            if pair.first in seen:
                continue
            seen.add(pair.first)
        name = check if own else f"{check}_languages"
        if own and first is second and one.intent != other.intent:
            name = f"{check}_two_intents"
        yield Finding("warning", name, one.language, one, other, pair.similarity)
