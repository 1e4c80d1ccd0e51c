"""Personal data in a sentence: found by kind and place, never repeated, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language_data import folders, read_examples, read_tests
from bot.personal_data import Personal, find


@pytest.mark.parametrize(
    ("text", "kind", "first", "last"),
    [
        ("bel me op 06-12345678 aub", "phone", 4, 4),
        ("+31 6 1234 5678", "phone", 1, 4),
        ("رقمي ٠٦١٢٣٤٥٦٧٨ اتصلوا", "phone", 2, 2),
        ("mijn bsn is 111222333", "bsn", 4, 4),
        ("bsn 1112.22.333 van mij", "bsn", 2, 2),
        ("mail fatma.k@example.nl graag", "email", 2, 2),
        ("fatma (at) example.nl", "email", 1, 3),
        ("rekening NL91ABNA0417164300", "iban", 2, 2),
        ("nl91 abna 0417 1643 00 graag", "iban", 1, 5),
        ("ik woon 2526AB nr 5", "postcode", 3, 5),
        ("ik woon 2526 ME 5", "postcode", 3, 5),
        ("2526 ME 5 en 1800 euro schuld", "postcode", 1, 3),
        ("zijn nummer 145 112 339", "digits", 3, 5),
        ("schrijf @nguyen88", "handle", 2, 2),
        ("Hoefkade 12 b, daar lekt het", "street", 1, 2),
        ("geboren 12-03-1985 in Izmir", "date", 2, 2),
        ("v-nummer 1234567890", "digits", 2, 2),
        ("paspoort NXB123456", "document", 2, 2),
        ("schrijf @fatma88 op telegram", "handle", 2, 2),
        ("zie t.me/fatma88", "link", 2, 2),
    ],
)
def test_each_kind_is_found_at_its_words(text: str, kind: str, first: int, last: int) -> None:
    """The kind and the words, counted from one."""
    assert find(text) == [Personal(kind, first, last)]


@pytest.mark.parametrize(
    "text",
    ["bel 0800-2000", "6400 euro schuld", "een boete van 1.000.000 euro", "van 2019-2020",
     "ik woon in 2526", "113 of 112", "om 9:30 tot 17 uur", "in de straat 3 jaar last",
     "rroga 1500 me 3 femij", "1300 en 5 kinderen", "gelin geldim 1987 de, 5 cocuk", "@nkers chi galis",
     "ereba 2008an 1800 euro", "como en casa 101 102 103", "112 113 112?",
     "wa22afou 3anni el bijstand w ma b3raf shu bddon"],
)  # fmt: skip
def test_numbers_that_are_nobodys_stay(text: str) -> None:
    """Sums, years, hours, public numbers and four-digit postcodes give nobody away."""
    assert find(text) == []


def test_two_kinds_are_both_found() -> None:
    """In the order of the sentence."""
    kinds = [x.kind for x in find("NL91ABNA0417164300 of bel 0612345678")]
    assert kinds == ["iban", "phone"]


@given(st.text(max_size=300))
def test_any_text_is_read_without_error(text: str) -> None:
    """Words that are named exist, and nothing of the text is in what is returned."""
    for personal in find(text):
        assert 1 <= personal.first_word <= personal.last_word <= len(text.split())


def test_our_own_sentences_hold_none() -> None:
    """The language data: nothing personal. Also: real messages raise no false alarm."""
    everything = [s for code in folders() for s in (*read_examples(code), *read_tests(code))]
    assert len(everything) > 30_000
    assert [sentence.where for sentence in everything if find(sentence.text)] == []


def test_an_endless_word_before_an_address() -> None:
    """No more of it is looked at than an address may have: such a word once took a second."""
    assert [found.kind for found in find("a" * 5000 + "@voorbeeld.nl")] == ["email"]
    assert find("٣" * 3 + "a" * 5000) == []
