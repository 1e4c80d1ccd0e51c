"""A second problem: when the whole and its parts say so together."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu_components.second_problem import FROM, second_problem

DEBTS, WORK, HOUSING, GREET = range(4)
HELP = [DEBTS, WORK, HOUSING]


def shares(*values: float) -> np.ndarray:
    return np.array(values, dtype=float)


def test_each_part_about_another_question() -> None:
    """Both are answered."""
    parts = np.array([[0.9, 0.03, 0.03, 0.04], [0.03, 0.9, 0.03, 0.04]])
    second, sure = second_problem(DEBTS, shares(0.5, 0.3, 0.1, 0.1), parts, HELP)
    assert second == WORK
    assert sure > FROM


def test_all_parts_about_one_question() -> None:
    """One answer, however likely something else is in a corner of it."""
    parts = np.array([[0.9, 0.02, 0.04, 0.04], [0.85, 0.05, 0.05, 0.05]])
    _, sure = second_problem(DEBTS, shares(0.9, 0.02, 0.04, 0.04), parts, HELP)
    assert sure < FROM


def test_a_part_that_is_about_nothing_we_know() -> None:
    """A greeting is no problem."""
    parts = np.array([[0.02, 0.01, 0.01, 0.96], [0.9, 0.02, 0.04, 0.04]])
    second, sure = second_problem(DEBTS, shares(0.8, 0.02, 0.03, 0.15), parts, HELP)
    assert second in (WORK, HOUSING)
    assert sure < FROM


def test_a_model_with_hardly_any_question() -> None:
    """None is made up."""
    assert second_problem(0, shares(0.6, 0.4), np.zeros((0, 2)), [0])[1] == 0.0


@given(
    st.integers(0, 2),
    st.lists(st.floats(0, 1), min_size=4, max_size=4),
    st.lists(st.lists(st.floats(0, 1), min_size=4, max_size=4), max_size=6),
)
def test_it_is_another_help_question_and_a_probability(
    first: int, whole: list[float], parts: list[list[float]]
) -> None:
    """Whatever the model says of the parts."""
    of_parts = np.array(parts) if parts else np.zeros((0, 4))
    second, sure = second_problem(first, np.array(whole), of_parts, HELP)
    assert second in HELP
    assert second != first
    assert 0 <= sure <= 1
    more = np.array(whole)
    more[second] = 1.0
    assert second_problem(first, more, of_parts, HELP)[0] == second
