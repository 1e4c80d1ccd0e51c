"""From what was understood to what the rules act on."""

from __future__ import annotations

import pytest

from bot.deciding import decide
from bot.understanding import Mention, Understood

UTRECHT = Mention("Utrecht", "town", "utrecht")


def understood(intent: str, *problems: str, place: bool = True) -> Understood:
    return Understood(
        "fr", "Latn", ((intent, 0.7),), problems, None, (UTRECHT,) if place else (), words=4
    )


@pytest.mark.parametrize("intent", ["ask_capabilities", "more_results", "greet", "deny", "thank"])
def test_a_place_in_small_talk_is_where_to_look(intent: str) -> None:
    """'And what is there in Utrecht?': the place is what is new in it."""
    found, entities = decide(understood(intent), "fr")
    assert found == "give_place"
    assert entities["place"] == ["utrecht"]
    assert decide(understood(intent, place=False), "fr")[0] == intent


@pytest.mark.parametrize("intent", ["ask_privacy", "ask_human", "restart", "change_language"])
def test_what_is_asked_for_beside_a_place_is_answered(intent: str) -> None:
    """'Does the municipality of Utrecht hear of this?' is about the bot, not about where to look."""
    assert decide(understood(intent), "fr")[0] == intent


def test_a_problem_goes_before_its_place() -> None:
    """'No money for the rent, Utrecht'."""
    found, entities = decide(understood("housing", "housing"), "fr")
    assert (found, entities["problems"], entities["place"]) == ("housing", ["housing"], ["utrecht"])
