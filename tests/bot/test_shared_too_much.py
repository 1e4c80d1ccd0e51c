"""Personal data that a resident typed: kinds only, a warning only when almost certain."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language_data import folders, read_examples, read_tests
from bot.shared_too_much import KINDS, kinds, only_data


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mijn bsn is 111222333", {"bsn"}),
        ("bsn nummer: 1112.22.333 van mijn zoon", {"bsn"}),
        ("my citizen service number 111 222 333", {"bsn"}),
        ("burgerservicenummer 111222333", {"bsn"}),
        ("benim bsn numaram 111222333", {"bsn"}),
        ("мой БСН 111222333", {"bsn"}),
        ("رقم BSN تبعي ١١١٢٢٢٣٣٣", {"bsn"}),
        ("111222333", {"bsn"}),
        ("bsn 123456789", {"bsn"}),  # mistyped, and still meant as one
        ("NL91ABNA0417164300", {"account"}),
        ("gestort op nl91 abna 0417 1643 00 maar ze zeggen van niet", {"account"}),
        ("bel me op 06-12345678", {"phone"}),
        ("Hoefkade 12, daar lekt het", {"address"}),
        ("ik woon 2526AB nr 5", {"address"}),
        ("mail fatma.k@example.nl", {"email"}),
        ("bsn 111222333 tel 0612345678", {"bsn", "phone"}),
    ],
)
def test_kinds(text: str, expected: set[str]) -> None:
    """Each kind by itself and together, in any script."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "klantnummer 111222333 bij de energie",  # passes the test by chance
        "ik heb een brief met kenmerk 111222333",
        "moet ik mijn bsn geven?",
        "mijn bsn kwijt en 6400 euro schuld",
        "bel 0800-2000 of 112",
        "v-nummer 1234567890",
        "ik woon in 2526",
        "612345609",  # a mobile number that lost its zero, and passes the test
        "sinds 12-03-2019 geen werk",
        "",
    ],
)
def test_no_warning_without_need(text: str) -> None:
    """A number of a letter, a sum, a date or a public number is nothing to warn of."""
    assert not kinds(text) & {"bsn", "account"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0612345678", True),
        ("+31 6 1234 5678", True),
        ("٠٦١٢٣٤٥٦٧٨", True),
        ("Telefoon: 0612345678", True),
        ("bel me op 0612345678", True),
        ("Hoefkade 12, 2526 AB Den Haag", True),
        ("12345678", True),
        ("2526", False),  # a postcode: a place
        ("1", False),
        ("???", False),
        ("help", False),
        ("ik kan de huur niet betalen, bel me op 0612345678", False),
        ("", False),
    ],
)
def test_messages_of_nothing_but_data(text: str, expected: bool) -> None:
    """A number or an address without a question; not a choice, a postcode or a question."""
    assert only_data(text) is expected


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """Never an error, and nothing but names of kinds."""
    assert kinds(text) <= set(KINDS)
    assert only_data(text) in (True, False)


def test_no_false_alarm_in_our_sentences() -> None:
    """Tens of thousands of questions of residents: none gets a warning."""
    everything = [s for code in folders() for s in (*read_examples(code), *read_tests(code))]
    assert len(everything) > 30_000
    assert [s.where for s in everything if kinds(s.text)] == []
