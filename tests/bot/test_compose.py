"""What an answer holds: rendered from an action's keys and values, in several scripts."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
import time_machine

from actions.the_map import as_card, place_values
from bot.compose import compose
from social_map.gazetteer import Gazetteer
from social_map.search import Query, search
from social_map.store import Store

FRIDAY_EVENING = datetime(2026, 11, 27, 20, 0, tzinfo=timezone.utc)


def answer(intent: str, place_name: str | None, language: str) -> str:
    place = Gazetteer.open_map().find(place_name)[0] if place_name else None
    results = search(
        Store.open_map(), Query((intent,), place, language=language, at=FRIDAY_EVENING)
    )
    message = {
        "key": "answer", "problems": [intent], "place": place_values(place), "near": False,
        "ask_place": place is None,
        "sections": [{"problem": intent, "results": [as_card(r) for r in results]}],
    }  # fmt: skip
    with time_machine.travel(FRIDAY_EVENING, tick=False):
        return compose(message, language).text


@pytest.mark.parametrize("code", ["nl", "tr", "ar", "ti", "uk"])
def test_unconfirmed_places_say_so(code: str) -> None:
    """The date of a source page is not a check by us."""
    from bot.translate import get_translator

    assert get_translator(code).say("unconfirmed") in answer("debts", None, code)


def test_without_a_place_national_help_and_a_question() -> None:
    """The answer comes at once and asks where in the same message."""
    text = answer("debts", None, "en")
    assert "Geldfit" in text
    assert "Where do you live?" in text


def test_a_place_without_local_help_says_so() -> None:
    """Honest about what the map does not know there."""
    assert "I do not know a place in Emmen" in answer("debts", "Emmen", "en")


def test_numbers_and_names_are_isolated_in_arabic() -> None:
    """Dutch names and telephone numbers keep their direction, isolated once."""
    text = answer("debts", "Rotterdam", "ar")
    assert "\u20680800-8115\u2069" in text
    assert "\u2068\u2068" not in text


def test_violence_begins_discreetly() -> None:
    """The first line does not give away what it is about."""
    first = answer("domestic_violence", None, "en").splitlines()[0].lower()
    assert not any(word in first for word in ("violence", "partner", "abuse", "hit"))


@pytest.mark.parametrize("key", ["human", "hand_over", "nothing_found"])
@pytest.mark.parametrize("code", ["nl", "ar"])
def test_a_map_without_anybody_still_gives_people_to_call(key: str, code: str) -> None:
    """Whoever asks for a person and meets an empty map gets the numbers that are always right."""
    reply = compose({"key": key, "results": [], "guesses": [], "problems": []}, code)
    for number in ("112", "113", "0800-2000"):
        assert number in reply.text
