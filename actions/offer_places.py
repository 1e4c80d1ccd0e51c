"""Choose where to look: neighbourhoods of the town, the whole country, or the phone's location."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dispatch import say
from actions.find_help import answer
from actions.slots import ASKED_PLACE, NEAR, PLACE, Turn, read_turn
from actions.the_map import find_place, get_map, place_values
from social_map.models import Place

_MOST = 8  # buttons


class OfferPlaces(Action):
    """`action_offer_places`: places to choose from; with one chosen, the answer there."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_offer_places"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'places'; with 'everywhere' chosen, forget the place and answer again."""
        turn = read_turn(tracker)
        if turn.card == "everywhere":
            return _everywhere(dispatcher, turn)
        here = _here(turn)
        say(dispatcher, "places", place=place_values(here), problems=list(turn.problems),
            choices=[place_values(p) for p in _neighbourhoods(here)])  # fmt: skip
        return []


def _everywhere(dispatcher: CollectingDispatcher, turn: Turn) -> list[EventType]:
    from dataclasses import replace

    forgotten: list[EventType] = [
        SlotSet(PLACE, None), SlotSet(NEAR, None), SlotSet(ASKED_PLACE, 1.0),
    ]  # fmt: skip
    if not turn.problems:
        say(dispatcher, "themes", reason="what")
        return forgotten
    anywhere = replace(turn, place=None, near=None, asked_place=True, shown=())
    return [*answer(dispatcher, anywhere, problems=turn.problems), *forgotten]


def _here(turn: Turn) -> Place | None:
    place = find_place(turn.place)
    return place if place or not turn.near else get_map()[1].nearest(*turn.near)


def _neighbourhoods(here: Place | None) -> list[Place]:
    """The neighbourhoods of a town that the map knows, by name."""
    if here is None or here.municipality is None:
        return []
    known = {
        place.id: place
        for _, place in get_map()[1].names()
        if place.type == "neighbourhood" and place.municipality == here.municipality
    }
    return sorted(known.values(), key=lambda place: place.name)[:_MOST]
