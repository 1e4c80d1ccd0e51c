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
        ("ik krijg 1.200 euro en om 14:00 moet ik naar de rechter",
         ["ik krijg 1.200 euro", "om 14:00 moet ik naar de rechter"]),
        ("al 3 dagen geen gas, 2 kinderen", ["al 3 dagen geen gas", "2 kinderen"]),
        ("Ik kwam in 2015. 3 jaar later werd ik ziek", ["Ik kwam in 2015", "3 jaar later werd ik ziek"]),
        ("", []),
    ],
)  # fmt: skip
def test_parts(text: str, expected: list[str]) -> None:
    """At punctuation, else at 'and'; short bits stay with their neighbour."""
    assert split(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # 'en' is 'in' in Spanish and 'and' in Dutch, which people mix in.
        ("es", "me llegaron cartas del juez y no tengo para comer",
         ["me llegaron cartas del juez", "no tengo para comer"]),
        ("tr", "borçlarım var en oğlum okula gitmiyor", ["borçlarım var", "oğlum okula gitmiyor"]),
        ("ku", "pereyê min tune û kurê min naçe dibistanê", ["pereyê min tune", "kurê min naçe dibistanê"]),
        ("hi", "ghar ka kiraya nahi de sakta aur beta school nahi jata",
         ["ghar ka kiraya nahi de sakta", "beta school nahi jata"]),
        ("zh", "我交不起房租还有孩子在学校被欺负", ["我交不起房租", "孩子在学校被欺负"]),
        ("zh", "我失业了。孩子生病了,没有保险", ["我失业了", "孩子生病了", "没有保险"]),
        # A name that is no language of ours: 'and' of many languages counts.
        ("xx", "I lost my job and my wife wants a divorce", ["I lost my job", "my wife wants a divorce"]),
    ],
)  # fmt: skip
def test_and_of_the_language(language: str, text: str, expected: list[str]) -> None:
    """Each language has its own words for 'and'."""
    assert split(text, language) == expected


def test_and_of_another_language_is_a_word() -> None:
    """Polish 'i', Somali 'oo' and Greek 'kai' cut nothing in a Papiamento message."""
    assert split("mi tin un problema na kas oo asina", "pap") == []


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """Parts are never empty, and one part alone is none."""
    parts = split(text)
    assert len(parts) != 1
    assert all(part.strip() for part in parts)
