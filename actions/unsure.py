"""The bot is not sure: offer guesses, then subjects, then people."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.counting import count_not_understood, count_shown
from actions.dispatch import say
from actions.human import contact_points
from actions.slots import MISSES, read_turn

PATIENCE = 2  # design.md: "Not understood twice: it hands over to human contact points"


class Unsure(Action):
    """`action_unsure`: guesses as buttons; people to talk to at the second miss."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_unsure"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'unsure', 'out_of_scope', 'not_understood' or, the second time, 'hand_over'."""
        turn = read_turn(tracker)
        misses = turn.misses + 1
        if misses >= PATIENCE:
            people = contact_points(turn)
            say(dispatcher, "hand_over", results=people, guesses=list(turn.guesses))
            count_shown(card["place"]["id"] for card in people)
        elif turn.intent == "out_of_scope":
            say(dispatcher, "out_of_scope", guesses=list(turn.guesses))
        elif turn.guesses:
            say(dispatcher, "unsure", guesses=list(turn.guesses))
        else:
            say(dispatcher, "not_understood")
        # Football once is no miss; twice, and the bot may not see what is meant.
        if turn.intent != "out_of_scope" or misses >= PATIENCE:
            count_not_understood(turn)
        return [SlotSet(MISSES, float(misses))]
