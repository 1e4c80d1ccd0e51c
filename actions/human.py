"""Someone wants to talk to a person: contact points, never a dead end."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.counting import count_shown
from actions.dispatch import say
from actions.slots import ANSWERED, UNDOCUMENTED, Turn, read_turn
from actions.the_map import as_card, ask_map, find_place, now
from social_map.search import Query

# Who listens to anybody about anything: the question types that general help answers.
GENERAL = ("loneliness", "paperwork")


class AskHuman(Action):
    """`action_ask_human`: people to talk to, for this problem, place and hour."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_ask_human"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'human' with contact points."""
        turn = read_turn(tracker)
        people = contact_points(turn)
        say(dispatcher, "human", results=people, problems=list(turn.problems))
        count_shown(card["place"]["id"] for card in people)
        if not turn.no_papers:
            return []
        last = turn.answered[-1:] or (UNDOCUMENTED,)
        return [SlotSet(ANSWERED, turn.answering(last))]


def contact_points(turn: Turn) -> list[dict[str, Any]]:
    """Return places with a telephone, chat or walk-in, open ones first; three at most."""
    found: dict[str, dict[str, Any]] = {}
    for intent in dict.fromkeys((*turn.problems, *GENERAL)):
        for result in ask_map(
            Query(
                intents=(intent,),
                place=find_place(turn.place),
                near=turn.near,
                language=turn.language,
                at=now(),
                limit=8,
                # Who has no papers is not sent to the police, whichever question comes with it
                # or after it.
                undocumented=turn.no_papers,
            )
        ):
            reachable = result.place.phones or result.place.chat or result.place.walk_in
            if reachable and result.place.id not in found:
                found[result.place.id] = as_card(result)
    cards = list(found.values())
    open_first = [card for card in cards if card["open"]["state"] == "open"]
    rest = [card for card in cards if card["open"]["state"] != "open"]
    return [*open_first, *rest][:3]
