"""Intervals and tests against values from the literature or by hand."""

from __future__ import annotations

import pytest

from bot.evaluating import statistics as st


def test_wilson() -> None:
    """Newcombe 1998, table I: 81 of 263, and none of 20."""
    found = st.share(81, 263)
    assert (round(found.low, 4), round(found.high, 4)) == (0.2553, 0.3662)
    assert (st.share(0, 20).low, round(st.share(0, 20).high, 4)) == (0.0, 0.1611)


def test_macro_f1_is_the_same_every_time_and_inside_its_interval() -> None:
    """The bootstrap is seeded."""
    true = ["a", "b", "c"] * 20
    got = ["a", "b", "a"] * 10 + ["a", "c", "c"] * 10
    one, other = st.macro_f1(true, got), st.macro_f1(true, got)
    assert one == other
    # a: 20 of 30 found right, all 20 found: 0.8; b: 10 of 10, 10 of 20: 2/3; c: 10 of 20, 1/2.
    assert one.value == pytest.approx((0.8 + 2 / 3 + 0.5) / 3)
    assert 0.45 < one.low < one.value < one.high < 0.85


def test_macro_f1_of_what_is_always_right() -> None:
    """No width, no warning; one message alone says nothing."""
    assert st.macro_f1(["a", "b"] * 5, ["a", "b"] * 5) == st.Interval(1.0, 1.0, 1.0)
    assert st.macro_f1(["a"], ["a"]) == st.Interval(1.0, 0.0, 1.0)


def test_calibration_error() -> None:
    """Ten at 0.95 of which nine are right, ten at 0.55 of which five: half of 0.05 each."""
    sure = [0.95] * 10 + [0.55] * 10
    right = [True] * 9 + [False] + [True] * 5 + [False] * 5
    assert st.calibration_error(sure, right) == pytest.approx(0.05)
    assert st.calibration_error([1.0, 1.0], [True, True]) == 0


def test_mcnemar() -> None:
    """Ten got worse, two better: 2 × (1 + 12 + 66) / 4096."""
    assert st.mcnemar(10, 2) == pytest.approx(2 * 79 / 4096)
    assert st.mcnemar(0, 0) == 1


def test_fisher() -> None:
    """The lady who tasted tea: three of four against one of four."""
    assert st.two_shares((3, 4), (1, 4)) == pytest.approx(34 / 70)


def test_holm() -> None:
    """Smallest times three, next times two, never smaller than the one before."""
    assert st.holm({"a": 0.01, "b": 0.04, "c": 0.03}) == pytest.approx(
        {"a": 0.03, "c": 0.06, "b": 0.06}
    )
