"""How well a plain classifier understands on given vectors: the figures that decide."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.tuning.examples import Example
from bot.tuning.weights import Floats

NEAR = 0.945  # untuned vectors this alike: the same message in other words, kept on one side
SHARE = 5  # one in so many groups is kept apart for the in-language figure
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Split:
    """Who learns (`taught`) and who is asked: by name, which examples."""

    taught: Mask
    asked: dict[str, Mask]


def split(examples: Sequence[Example], frozen: Floats, left_out: Collection[str]) -> Split:
    """Leave whole languages out, and of the others one in five groups of near-duplicates."""
    languages = np.array([example.language for example in examples])
    groups = np.arange(len(examples))
    for language in np.unique(languages):
        rows = np.flatnonzero(languages == language)
        for a, b in np.argwhere(np.triu(frozen[rows] @ frozen[rows].T > NEAR, 1)):
            old, new = groups[rows[b]], groups[rows[a]]
            groups[groups == old] = new
    keys = [hashlib.md5(examples[group].text.encode()).hexdigest() for group in groups]
    kept = np.array([int(key, 16) % SHARE == 0 for key in keys])
    away = np.isin(languages, list(left_out))
    asked = {"all taught": ~away & kept}
    for language in np.unique(languages):
        out = language in left_out
        asked[f"{language} left out" if out else str(language)] = (languages == language) & (
            away if out else kept
        )
    return Split(~away & ~kept, asked)


def report(examples: Sequence[Example], vectors: Floats, parts: Split, strength: float) -> str:
    """A table: top-1, among the first three, crisis recall, false crisis alarms; per language."""
    from sklearn.linear_model import LogisticRegression

    intents = np.array([example.intent for example in examples])
    vectors = vectors - vectors[parts.taught].mean(0)
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    model = LogisticRegression(C=strength, max_iter=200, class_weight="balanced")
    model.fit(vectors[parts.taught], intents[parts.taught])
    lines = [f"{'':14}    n  top-1  top-3  crisis  false"]
    for name, asked in parts.asked.items():
        if not asked.any():
            continue
        order = model.classes_[np.argsort(-model.predict_proba(vectors[asked]), axis=1)]
        true = intents[asked]
        danger = np.char.startswith(true.astype(str), "crisis")
        alarm = np.char.startswith(order[:, 0].astype(str), "crisis")
        figures = (
            np.mean(order[:, 0] == true),
            np.mean((order[:, :3] == true[:, None]).any(1)),
            np.mean(alarm[danger]) if danger.any() else np.nan,
            np.mean(alarm[~danger]) if (~danger).any() else np.nan,
        )
        lines.append(
            f"{name:14}{asked.sum():5d}" + "".join(f"  {figure:5.3f}" for figure in figures)
        )
    return "\n".join(lines)
