"""CSV cells that no spreadsheet runs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from social_map.formulas import as_meant, neutralise, neutralise_words

FORMULAS = ['=HYPERLINK("http://x.nl")', "+1+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1",
            "'=1", "''=1"]  # fmt: skip


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas_get_a_mark(text: str) -> None:
    """Which spreadsheets hide, and which is taken off again."""
    for cell in (neutralise(text), neutralise_words(text)):
        assert cell == f"'{text}"
        assert as_meant(cell) == text


@pytest.mark.parametrize("text", ["", "De Mussen", "'s-Hertogenbosch", "1+1", "a=b", "'t Huis"])
def test_words_get_none(text: str) -> None:
    """The apostrophe of Dutch names stays as it is."""
    assert neutralise(text) == as_meant(text) == text


@pytest.mark.parametrize("text", ["+31 6 12345678", "-4.30", "+31 (0)70-1234567"])
def test_numbers_for_other_programs(text: str) -> None:
    """A telephone number is one in HSDS too."""
    assert neutralise_words(text) == text
    assert neutralise(text) == f"'{text}"


@given(st.text(st.sampled_from("'=+-@\t\r\n 1a"), max_size=8))
def test_what_is_written_is_read(text: str) -> None:
    """However many marks and signs there are."""
    assert as_meant(neutralise(text)) == text
    assert as_meant(neutralise_words(text)) == text
