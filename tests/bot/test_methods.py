"""The table of methods: plain methods on vectors made by hand, and how they are counted."""

from __future__ import annotations

import numpy as np
import pytest

from bot.evaluating.rows import Row
from bot.methods import Answers, Example, Method, Task, Vectors, count, per_language
from bot.methods_plain import logistic_regression, neighbours, prepare, prototypes

#: Debts lie along the first axis, work along the second, danger along the third.
AXES = {"debts": 0, "work": 1, "crisis_danger": 2}


def vectors(intents: list[str], seed: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Unit vectors near the axes of their intents."""
    rows = np.random.default_rng(seed).normal(0, 0.05, (len(intents), 6))
    rows[np.arange(len(intents)), [AXES[one] for one in intents]] += 1
    unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(unit, np.float32)


LEARN = ["debts", "work", "crisis_danger"] * 8
ASK = [Row("nl", "a", "debts"), Row("nl", "b", "work"), Row("tr", "c", "crisis_danger"),
       Row("tr", "d", "work")]  # fmt: skip


def task() -> Task:
    """Half of the examples in Dutch, half in Turkish."""
    examples = [Example(str(n), one, "nl" if n % 2 else "tr") for n, one in enumerate(LEARN)]
    rows = vectors([row.intent for row in ASK], 2)
    return Task(tuple(examples), tuple(ASK), {"e5": Vectors(vectors(LEARN, 1), rows, 7.0)})


@pytest.mark.parametrize("run", [logistic_regression, neighbours, prototypes])
def test_plain_methods_solve_what_is_easy(run: object) -> None:
    """Clouds far apart are told apart, and every intent is ranked."""
    assert callable(run)
    answers = run(task(), "e5")
    assert [names[0] for names in answers.rankings] == [row.intent for row in ASK]
    assert all(sorted(names) == sorted(AXES) for names in answers.rankings)


@pytest.mark.parametrize("change", ["plain", "centred", "whitened"])
def test_prepared_vectors_are_finite(change: str) -> None:
    """Nothing is divided by zero; what is changed has length 1 again."""
    known = task().vectors["e5"].examples
    moved = prepare(known, change)(known)
    assert np.isfinite(moved).all()
    assert np.allclose(np.linalg.norm(moved, axis=1), 1, atol=1e-4)


def test_counting() -> None:
    """Two of three help questions right, the third second; danger found; one false alarm."""
    said = (("debts", "work"), ("crisis_danger", "work"), ("crisis_danger", "debts"),
            ("work", "debts"))  # fmt: skip
    answers = Answers(said, 3.0, (1.0, 2.0, 3.0, 4.0))
    line = count(task(), Method("e", "ours", lambda _: answers, ("e5",)), answers)
    assert line.shares["top1"].value == pytest.approx(2 / 3)
    assert line.shares["top3"].value == 1
    assert line.shares["danger"].value == 1
    assert line.shares["alarm"].value == pytest.approx(1 / 3)
    assert line.top1_of == {"nl": 0.5, "tr": 1.0}
    assert (line.seconds, line.milliseconds) == (3.0, 9.5)


def test_one_model_per_language_learns_and_is_asked_its_own() -> None:
    """Each language's model sees its own examples and rows only; the order of rows is kept."""
    seen = []

    def run(part: Task) -> Answers:
        seen.append(({one.language for one in part.examples}, [row.text for row in part.rows]))
        return Answers(tuple((row.text,) for row in part.rows), 1.0, (1.0,) * len(part.rows))

    answers = per_language(task(), run)
    assert seen == [({"nl"}, ["a", "b"]), ({"tr"}, ["c", "d"])]
    assert answers.rankings == (("a",), ("b",), ("c",), ("d",))
    assert answers.seconds == 2.0
