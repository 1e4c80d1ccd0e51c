"""Show one place of help again, for an old button."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.counting import count_opened
from actions.dispatch import say
from actions.slots import read_turn
from actions.the_map import as_card, get_map, now
from social_map.hours import open_state
from social_map.search import Result


class ShowPlace(Action):
    """`action_show_place`: one place of help as it is in the map now."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_show_place"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'place', or 'themes' when the map does not show it any more."""
        turn = read_turn(tracker)
        place = get_map()[0].get(turn.card) if turn.card else None
        if place is None:
            say(dispatcher, "themes", reason="old")
            return []
        result = Result(place, (), None, open_state(place.opening, now()))
        say(dispatcher, "place", results=[as_card(result)])
        count_opened(place.id)
        return []
