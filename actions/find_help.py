"""Answer a help question with places: informal first, always a formal one too."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.counting import count_answers
from actions.dispatch import say
from actions.narrowing import narrow
from actions.slots import (
    ABOUT,
    ANSWERED,
    ASKED_PLACE,
    MISSES,
    PROBLEMS,
    SHOWN,
    UNDOCUMENTED,
    Turn,
    read_turn,
)
from actions.the_map import as_card, ask_map, find_place, now, place_values
from social_map.search import Query, Result
from social_map.taxonomy import HELP_INTENTS

PLACES_PER_ANSWER = 3
PLACES_PER_PROBLEM = 2  # when two problems are answered at once


class FindHelp(Action):
    """`action_find_help`: the places for one or two problems."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_find_help"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'answer' for the problems of this turn, or else of this conversation."""
        turn = read_turn(tracker)
        fallback = (turn.intent,) if turn.intent in HELP_INTENTS else turn.problems
        return answer(dispatcher, turn, problems=turn.named or fallback)


def answer(
    dispatcher: CollectingDispatcher,
    turn: Turn,
    *,
    problems: tuple[str, ...],
    exclude: tuple[str, ...] = (),
) -> list[EventType]:
    """Say 'answer' with places for these problems and remember which were shown.

    Args:
        dispatcher: where the answer goes.
        turn: the conversation.
        problems: help intents, most urgent first; at most two are answered.
        exclude: ids of places of help that must not come again ("more places").

    Returns:
        The slots to remember.
    """
    problems = tuple(p for p in problems if p in HELP_INTENTS)[:2]
    place = find_place(turn.place)
    seen = list(exclude)
    sections: list[dict[str, Any]] = []
    answers: list[tuple[Query, list[Result]]] = []
    limit = PLACES_PER_ANSWER if len(problems) == 1 else PLACES_PER_PROBLEM
    for problem in problems:
        query = narrow(
            Query(
                intents=(problem,),
                place=place,
                near=turn.near,
                language=turn.language,
                at=now(),
                limit=limit,
                exclude=tuple(seen),
                undocumented=turn.no_papers or UNDOCUMENTED in problems,
            ),
            turn.filters,
        )
        results = ask_map(query)
        answers.append((query, results))
        seen += [r.place.id for r in results]
        sections.append({"problem": problem, "results": [as_card(r) for r in results]})
    if not any(section["results"] for section in sections):
        if not (exclude or turn.filters):
            # Something is found for every question: this map is empty, or not the right one.
            say(dispatcher, "nothing_found")
            return []
        say(dispatcher, "no_more", problems=list(problems), filters=list(turn.filters))
        return []
    ask_place = not (place or turn.near or exclude or turn.filters or turn.asked_place)
    say(
        dispatcher,
        "answer",
        problems=list(problems),
        sections=sections,
        place=place_values(place),
        near=bool(turn.near),
        more=bool(exclude),
        page=turn.page,
        filters=list(turn.filters),
        ask_place=ask_place,
        for_whom=_depends_on_age(answers[0][0]) if not exclude and not turn.filters else False,
    )
    count_answers(turn, answers, more=bool(exclude or turn.filters))
    asked = float(turn.asked_place or ask_place)
    return [
        SlotSet(PROBLEMS, list(problems)),
        SlotSet(SHOWN, seen),
        SlotSet(ANSWERED, turn.answering(problems)),
        SlotSet(MISSES, 0.0),
        SlotSet(ASKED_PLACE, asked),
        SlotSet(ABOUT, None),
    ]


def _depends_on_age(query: Query) -> bool:
    """Whether a child and an elderly person would be shown other places: then it is asked."""
    found = {
        tuple(r.place.id for r in ask_map(narrow(replace(query, limit=8), (name,))))
        for name in ("child", "elderly")
    }
    return len(found) > 1
