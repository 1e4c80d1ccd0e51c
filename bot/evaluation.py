"""Measure understanding on the test sentences: per language, against what a fair reader accepts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.settings import NLU_DATA
from bot.understanding import Understood
from social_map.taxonomy import HELP_INTENTS

_WORDS = 3  # language is judged on messages of three words and more (issue "Understanding")


@dataclass
class Score:
    """Hits and totals of one language. A figure is a share, or None when nothing counted."""

    hits: dict[str, int] = field(default_factory=dict)
    totals: dict[str, int] = field(default_factory=dict)
    milliseconds: list[float] = field(default_factory=list)

    def count(self, figure: str, hit: bool) -> None:
        """Count one sentence for a figure."""
        self.totals[figure] = self.totals.get(figure, 0) + 1
        self.hits[figure] = self.hits.get(figure, 0) + hit

    def share(self, figure: str) -> float | None:
        """Return hits per total."""
        total = self.totals.get(figure, 0)
        return self.hits[figure] / total if total else None


FIGURES = {
    "top1": "help question right at first",
    "top3": "right among the first three",
    "danger": "danger found",
    "alarm": "false alarms among other messages",
    "scope": "out of scope recognised",
    "away": "help questions turned away as out of scope",
    "two": "both problems found",
    "language": "language right (three words and more)",
}


def sentences(code: str, folder: Path = NLU_DATA) -> Iterator[dict[str, Any]]:
    """Yield the test sentences of one language."""
    path = folder / code / "test_sentences.yml"
    if path.exists():
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        yield from yaml.load(path.read_text(encoding="utf-8"), Loader=loader)["tests"]


def measure(code: str, parse: Callable[[str], Understood], folder: Path = NLU_DATA) -> Score:
    """Parse every test sentence of a language and count."""
    score = Score()
    for item in sentences(code, folder):
        started = time.perf_counter()
        understood = parse(item["text"])
        score.milliseconds.append((time.perf_counter() - started) * 1000)
        _count(score, code, item, understood)
    return score


def _count(score: Score, code: str, item: dict[str, Any], understood: Understood) -> None:
    if len(item["text"].split()) >= _WORDS:
        score.count("language", understood.language == code)
    if item.get("danger"):
        score.count("danger", understood.danger is not None)
        return
    score.count("alarm", understood.danger is not None)
    accepted = set(item["intents"])
    names = [name for name, _ in understood.intents]
    if "out_of_scope" in accepted:
        score.count("scope", names[0] in accepted)
    if accepted & HELP_INTENTS.keys():
        score.count("top1", names[0] in accepted)
        score.count("top3", bool(accepted & set(names[:3])))
        if "out_of_scope" not in accepted:
            score.count("away", names[0] == "out_of_scope")
    if item.get("problems"):
        score.count("two", set(item["problems"]) <= set(understood.problems))
