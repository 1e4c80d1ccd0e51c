"""What is read of a message: what is the matter is left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu_components.native_letters import text_of
from bot.nlu_components.place_matcher import PlaceMatcher
from bot.nlu_components.reading import as_read, plain


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("geen geld voor huur, Venlo", "geen geld voor huur"),
        ("Rotterdam: kan mijn huur niet betalen", "kan mijn huur niet betalen"),
        ("huur Rotterdam", "huur"),
        ("ik slaap in Zwolle, op het station.", "ik slaap in, op het station."),
        ("kiramı ödeyemiyorum Schilderswijk 2525 AB", "kiramı ödeyemiyorum"),
        ("房租付不起 鹿特丹", "房租付不起"),
        ("鹿特丹 房租", "房租"),
        ("ما عندي فلوس للإيجار، لاهاي", "ما عندي فلوس للإيجار"),
        ("Rotterdam", "Rotterdam"),
        ("in Utrecht", "in Utrecht"),
        ("3561 Utrecht", "3561 Utrecht"),
        ("mijn kind slaapt niet", "mijn kind slaapt niet"),
        ("ik moet naar Ter Apel", "ik moet naar Ter Apel"),
    ],
)
def test_what_is_read(text: str, rest: str) -> None:
    """Where a place is all that there is, it stays; so does the one that says what is asked."""
    message = Message(data={TEXT: text})
    PlaceMatcher({"ordinary_from": 2}, None, None).process([message])  # type: ignore[arg-type]
    assert as_read(message) == text_of(message) == rest


@given(st.text(max_size=60), st.data())
def test_something_is_always_left(text: str, data: st.DataObject) -> None:
    """And nothing is added."""
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = sorted((min(pair), max(pair)) for pair in data.draw(st.lists(ends, max_size=4)))
    rest = plain(text, spans)
    assert rest or not text
    assert len(rest) <= 2 * len(text) + len(spans)  # "İ" in small letters is two signs
    assert rest == text or {*rest.lower()} <= {*text.lower(), " "}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("niet genoeg eten voor de kinderen 😭😭🙏", "niet genoeg eten voor de kinderen"),
        ("❤️🙏🏾 ayuda con el alquiler", "ayuda con el alquiler"),
        ("MIJN HUUR IS TE HOOG", "mijn huur is te hoog"),
        ("ЗАВТРА НАС ВЫГОНЯТ, Rotterdam", "завтра нас выгонят, rotterdam"),
        ("ik ga dood 😂💀", "ik ga dood 😂💀"),
        ("😭🙏", "😭🙏"),
        ("IND", "IND"),
        ("brief van de IND en de SVB", "brief van de IND en de SVB"),
        ("ما عندي أكل للأولاد 💔", "ما عندي أكل للأولاد"),
    ],
)
def test_neither_shouts_nor_tears_are_read(text: str, read: str) -> None:
    """A laugh is: it tells a joke from a danger. A sign alone stays, and so does an abbreviation."""
    assert plain(text) == read
