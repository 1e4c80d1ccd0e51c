"""Plain methods for the table of methods (`methods`): vectors of a sentence, and little else."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from bot.methods import Answers, Array, Task

_NEIGHBOURS = 24  # as many as our own neighbours (`nlu_components/heads.py`)
_DIRECTIONS = 192
_STRENGTH = 10.0  # C of the logistic regression, on vectors with a total variance of 1


def logistic_regression(task: Task, kind: str, change: str = "plain") -> Answers:
    """Logistic regression on vectors, which `change` prepares (see `prepare`)."""
    from sklearn.linear_model import LogisticRegression

    started = time.perf_counter()
    move = prepare(task.vectors[kind].examples, change)
    known = move(task.vectors[kind].examples)
    scale = 1 / np.sqrt(known.var(axis=0).sum())
    model = LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=300)
    model.fit(known * scale, [one.intent for one in task.examples])
    seconds = time.perf_counter() - started
    names = list(model.classes_)
    return _ask(task, kind, names, seconds, lambda row: model.decision_function(move(row) * scale))


def neighbours(task: Task, kind: str) -> Answers:
    """The nearest examples vote, the nearer the more."""
    from sklearn.neighbors import KNeighborsClassifier

    started = time.perf_counter()
    near = min(_NEIGHBOURS, len(task.examples))
    model = KNeighborsClassifier(near, weights="distance", metric="cosine", algorithm="brute")
    model.fit(task.vectors[kind].examples, [one.intent for one in task.examples])
    seconds = time.perf_counter() - started
    return _ask(task, kind, list(model.classes_), seconds, model.predict_proba)


def prototypes(task: Task, kind: str, change: str = "plain") -> Answers:
    """The nearest mean of an intent's examples."""
    started = time.perf_counter()
    move = prepare(task.vectors[kind].examples, change)
    known = move(task.vectors[kind].examples)
    intents = np.array([one.intent for one in task.examples])
    names = sorted(set(intents.tolist()))
    means = _unit(np.array([known[intents == name].mean(axis=0) for name in names]))
    seconds = time.perf_counter() - started
    return _ask(task, kind, names, seconds, lambda row: _unit(move(row)) @ means.T)


def prepare(known: Array, change: str) -> Callable[[Array], Array]:
    """Return what is done to vectors, learned from those of the examples.

    `plain`: nothing; `centred`: minus their mean; `whitened`: also all directions equally wide.
    The last two are then of length 1 again.
    """
    if change == "plain":
        return lambda rows: rows
    centre = known.mean(axis=0)
    if change == "centred":
        return lambda rows: _unit(rows - centre)
    widths, directions = np.linalg.eigh(np.cov((known - centre).T))
    kept = slice(-min(_DIRECTIONS, int((widths > 1e-9).sum())), None)
    whiten = directions[:, kept] / np.sqrt(widths[kept])
    return lambda rows: _unit((rows - centre) @ whiten)


def _unit(rows: Any) -> Array:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(length, 1e-9), np.float32)


def _ask(
    task: Task, kind: str, names: Sequence[str], seconds: float, score: Callable[[Array], Any]
) -> Answers:
    rankings, took = [], []
    for row in task.vectors[kind].rows:
        started = time.perf_counter()
        scores = np.asarray(score(row[None]))[0]
        rankings.append(tuple(names[n] for n in np.argsort(-scores, kind="stable")))
        took.append((time.perf_counter() - started) * 1000)
    return Answers(tuple(rankings), seconds, tuple(took))
