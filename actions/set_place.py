"""The resident tells where he or she lives."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.dispatch import say
from actions.find_help import answer
from actions.slots import read_turn
from actions.the_map import find_place, place_values


class SetPlace(Action):
    """`action_set_place`: look again around the place, or ask what it is about."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_set_place"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'answer' when a problem is known, else 'place_noted' or 'place_unknown'."""
        turn = read_turn(tracker)
        place = find_place(turn.place)
        if turn.place_named and turn.problems:
            return answer(dispatcher, turn, problems=turn.problems)
        if turn.place_named:
            say(dispatcher, "place_noted", place=place_values(place))
        else:
            say(dispatcher, "place_unknown")
        return []
