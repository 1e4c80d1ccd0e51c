"""A second problem: when it is likely enough beside the first."""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu_components.second_problem import FROM, fit_wording, second_problem

DEBTS, WORK, HOUSING, GREET = range(4)
HELP = [DEBTS, WORK, HOUSING]


def shares(*values: float) -> np.ndarray:
    return np.array(values, dtype=float)


def test_two_that_are_both_likely() -> None:
    """Both are answered."""
    second, sure = second_problem(DEBTS, shares(0.45, 0.4, 0.05, 0.1), HELP)
    assert second == WORK
    assert sure > FROM


def test_one_that_is_far_likelier() -> None:
    """One answer, however many other things it could be in a corner of it."""
    _, sure = second_problem(DEBTS, shares(0.96, 0.01, 0.02, 0.01), HELP)
    assert sure < FROM


def test_a_greeting_is_no_problem() -> None:
    """Only help questions are second problems."""
    second, sure = second_problem(DEBTS, shares(0.6, 0.02, 0.03, 0.35), HELP)
    assert second == HOUSING
    assert sure < FROM


def test_a_model_with_hardly_any_question() -> None:
    """None is made up."""
    assert second_problem(0, shares(0.6, 0.4), [0])[1] == 0.0


@given(st.integers(0, 2), st.lists(st.floats(0, 1), min_size=4, max_size=4))
def test_it_is_another_help_question_and_a_probability(first: int, found: list[float]) -> None:
    """Whatever the model says."""
    second, sure = second_problem(first, np.array(found), HELP)
    assert second in HELP
    assert second != first
    assert 0 <= sure <= 1
    more = np.array(found)
    more[second] = 1.0
    assert second_problem(first, more, HELP)[0] == second
    assert second_problem(first, more, HELP)[1] >= sure


def test_the_wording_counts() -> None:
    """Equally likely questions: two where the message is worded like two."""
    found = shares(0.6, 0.15, 0.05, 0.2)
    as_two, as_one = (second_problem(DEBTS, found, HELP, wording)[1] for wording in (1.0, -1.5))
    assert as_two > FROM > as_one


def test_what_two_problems_sound_like_is_learned() -> None:
    """From sequences of letters and from vectors; messages of both kinds are needed."""
    chance = np.random.default_rng(1)
    two = np.arange(200) % 10 == 0
    words = chance.integers(6, 40, 200)
    ngrams = sp.csr_matrix(np.column_stack([two, np.ones(200)]).astype(np.float32))
    vectors = chance.normal(size=(200, 4)).astype(np.float32)
    wording = fit_wording(ngrams, vectors, words, two)
    assert wording is not None
    scores = [
        wording.score(row, vector, count)
        for row, vector, count in zip(ngrams, vectors, words.tolist(), strict=True)
    ]
    assert np.mean((np.array(scores) > 0) == two) > 0.95
    assert fit_wording(ngrams, vectors, words, np.ones(200, bool)) is None
    assert fit_wording(ngrams, vectors, words, np.zeros(200, bool)) is None
