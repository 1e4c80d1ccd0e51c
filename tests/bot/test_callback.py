"""Buttons carry all they need, within Telegram's 64 bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.callback import ACTIONS, LIMIT, Press, read, write, write_fitting
from social_map.taxonomy import HELP_INTENTS


@pytest.mark.parametrize("first", sorted(HELP_INTENTS))
@pytest.mark.parametrize("second", ["", "newcomer_orientation"])
def test_every_pair_of_problems_fits(first: str, second: str) -> None:
    """Two problems in one button stay within the limit and come back as they were."""
    argument = "+".join(filter(None, (first, second)))
    data = write("m", argument, "tr", "2")
    assert len(data.encode()) <= LIMIT
    assert read(data) == Press("m", argument, "tr", "2")


def test_an_extra_that_does_not_fit_is_left_out() -> None:
    """What is essential goes first."""
    data = write("h", "newcomer_orientation+neighbourhood_safety", "tr", "x" * 30)
    assert read(data) == Press("h", "newcomer_orientation+neighbourhood_safety", "tr")


@given(st.lists(st.sampled_from(sorted(HELP_INTENTS)), max_size=6, unique=True))
def test_as_many_values_as_fit(values: list[str]) -> None:
    """The first ones stay, in order; one always fits; nothing exceeds the limit."""
    data = write_fitting("x", values, "ti")
    press = read(data)
    assert press is not None
    assert len(data.encode()) <= LIMIT
    assert list(press.values) == values[: len(press.values)]
    assert bool(press.values) == bool(values)


def test_unknown_actions_are_refused() -> None:
    """A programmer's mistake is named at once."""
    with pytest.raises(ValueError, match="no button action 'j'"):
        write("j", "", "nl")


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(data: str) -> None:
    """Callback data comes from outside: nothing in it raises."""
    press = read(data)
    assert press is None or press.action in ACTIONS
