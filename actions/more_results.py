"""Show the next places for the same problem."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.dispatch import say
from actions.find_help import PLACES_PER_ANSWER, PLACES_PER_PROBLEM, answer
from actions.narrowing import narrow
from actions.slots import Turn, read_turn
from actions.the_map import ask_map, find_place, now
from social_map.search import Query


class MoreResults(Action):
    """`action_more_results`: other places than those shown."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_more_results"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'answer' with new places, 'no_more', or 'themes' when there is no problem yet."""
        turn = read_turn(tracker)
        problems = turn.named or turn.problems
        if not problems:
            say(dispatcher, "themes", reason="what")
            return []
        return answer(dispatcher, turn, problems=problems, exclude=shown_before(turn))


def shown_before(turn: Turn) -> tuple[str, ...]:
    """Return the places that were shown for what is asked now."""
    return turn.shown if turn.shown and turn.goes_on else _earlier(turn)


def _earlier(turn: Turn) -> tuple[str, ...]:
    """Places on earlier pages, for a button under an older answer, or of a forgotten conversation."""
    problems = turn.named[:2]
    each = PLACES_PER_ANSWER if len(problems) == 1 else PLACES_PER_PROBLEM
    seen: list[str] = []
    for _ in range(max(turn.page - 1, 1)):
        before = len(seen)
        for problem in problems:
            query = Query(
                intents=(problem,),
                place=find_place(turn.place),
                near=turn.near,
                language=turn.language,
                at=now(),
                limit=each,
                exclude=tuple(seen),
                undocumented=turn.no_papers,
            )
            seen += [result.place.id for result in ask_map(narrow(query, turn.filters))]
        if len(seen) == before:
            break
    return tuple(seen)
