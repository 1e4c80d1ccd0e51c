"""A message with two problems is cut where the second begins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.segments import split


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ik heb geen eten meer. Mijn dochter wil niet naar school.",
         ["Ik heb geen eten meer", "Mijn dochter wil niet naar school"]),
        ("I lost my job and my wife wants a divorce", ["I lost my job", "my wife wants a divorce"]),
        ("hallo, ik zoek een huis", []),
        ("لا أملك طعاما في البيت، ابني مريض منذ أسبوع", ["لا أملك طعاما في البيت", "ابني مريض منذ أسبوع"]),
        ("mąż pije i nie mamy na jedzenie", ["mąż pije", "nie mamy na jedzenie"]),
        ("عندي ديون كتير وما بعرف اقرا رسائل البلدية", ["عندي ديون كتير", "ما بعرف اقرا رسائل البلدية"]),
        ("", []),
    ],
)  # fmt: skip
def test_parts(text: str, expected: list[str]) -> None:
    """At punctuation, else at 'and'; short bits stay with their neighbour."""
    assert split(text) == expected


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """Parts are never empty, and one part alone is none."""
    parts = split(text)
    assert len(parts) != 1
    assert all(part.strip() for part in parts)
