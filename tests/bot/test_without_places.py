"""A message without the names of places: what is the matter is left, and what is learned from that."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu_components.importer import LANGUAGE, SECOND
from bot.nlu_components.native_letters import text_of
from bot.nlu_components.place_matcher import PlaceMatcher
from bot.nlu_components.without_places import more_examples, take_out, typed


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
    assert typed(message) == text_of(message) == rest


@given(st.text(max_size=60), st.data())
def test_something_is_always_left(text: str, data: st.DataObject) -> None:
    """And nothing is added."""
    ends = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    spans = list(zip(ends[::2], ends[1::2], strict=False))
    rest = take_out(text, spans)
    assert rest or not text
    assert len(rest) <= len(text) + len(spans)
    assert rest == text or {*rest} <= {*text, " "}


def example(text: str, intent: str, language: str = "nl", second: str | None = None) -> Message:
    message = Message.build(text, intent)
    message.set(LANGUAGE, language)
    if second:
        message.set(SECOND, second)
    return message


def test_what_is_learned_beside() -> None:
    """'I live in' tells a place; beside a question it changes nothing. Each in its own language."""
    examples = [
        example("ik woon in Venlo", "give_place"),
        example("Venlo", "give_place"),
        example("geen geld voor huur", "housing", second="debts"),
        example("hallo daar", "greet"),
        example("no money for rent", "housing", "en"),
    ]

    def find(text: str) -> list[tuple[int, int]]:
        at = text.find("Venlo")
        return [(at, at + 5)] if at >= 0 else []

    more = more_examples(examples, find)
    assert [(m.get(TEXT), m.get(INTENT), m.get(SECOND), m.get(LANGUAGE)) for m in more] == [
        ("ik woon in", "give_place", None, "nl"),
        ("geen geld voor huur, ik woon in", "housing", "debts", "nl"),
    ]
