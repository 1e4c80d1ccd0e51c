"""Folding text for comparison."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from social_map.text import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("'s-Gravenhage", "s gravenhage"),
        ("’s‑Gravenhage", "s gravenhage"),
        ("Súdwest-Fryslân", "sudwest fryslan"),
        ("İstanbul IŞIK ışık", "istanbul isik isik"),
        ("Łódź", "lodz"),
        ("لاهای", "لاهاي"),
        ("كردي ک ة ه", "كردي ك ه ه"),
        ("دن‌هاخ", "دنهاخ"),
        ("مَرْحَبًا", "مرحبا"),
        ("۱۰۹۴ AB", "1094 ab"),
        ("Їжак п'ять", "іжак пять"),
        ("ሮተርዳም", "ሮተርዳም"),
        ("  a\tb\u00a0c!? ", "a b c"),
        ("हिन्दी", "हिन्दी"),
        ("…!?", ""),
        ("", ""),
    ],
)
def test_fold_drops_what_spelling_habits_differ_in(written: str, folded: str) -> None:
    """Case, accents, punctuation, letter variants and invisible characters do not matter."""
    assert fold(written) == folded


def test_fold_can_keep_an_apostrophe_as_a_border() -> None:
    """A Turkish ending can be told from the name."""
    assert fold("Schilderswijk'te", apostrophe=" ") == "schilderswijk te"


@given(st.text())
def test_fold_twice_is_fold_once(text: str) -> None:
    """Folded text in the database equals folded text from a message."""
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_fold_has_neither_capitals_nor_stray_spaces(text: str) -> None:
    """Whatever comes in, the result can be split on single spaces."""
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert folded.casefold() == folded
