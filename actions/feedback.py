"""What residents say of the answers, with buttons only: it helped, it did not, this is wrong."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.counting import count_helped, count_wish
from actions.dispatch import say
from actions.find_help import answer
from actions.human import contact_points
from actions.more_results import shown_before
from actions.slots import Turn, read_turn
from actions.the_map import get_map
from social_map import proposals
from social_map.errors import MapError
from social_map.locations import map_path
from social_map.taxonomy import HELP_INTENTS


class Feedback(Action):
    """`action_feedback`: 'helped' or 'not helped', about one place or about an answer."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_feedback"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Count it; say 'helped', or lead on: the next places, or else people to talk to."""
        turn = read_turn(tracker)
        problems = tuple(p for p in (turn.named or turn.problems) if p in HELP_INTENTS)
        _count(turn, problems)
        if turn.helped:
            say(dispatcher, "helped", problems=list(problems))
            return []
        say(dispatcher, "not_helped", problems=list(problems))
        if problems and turn.shown:
            return answer(dispatcher, turn, problems=problems, exclude=shown_before(turn))
        say(dispatcher, "human", results=contact_points(turn), problems=list(problems))
        return []


class Report(Action):
    """`action_report`: what is wrong with a place, as a proposal that a maintainer decides on."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_report"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'report' (what can be wrong), 'reported', or 'report_failed'."""
        turn = read_turn(tracker)
        place = get_map()[0].get(turn.card) if turn.card else None
        if place is None:
            say(dispatcher, "themes", reason="old")
        elif turn.wrong is None or turn.wrong not in proposals.KINDS:
            say(dispatcher, "report", name=place.name, short_id=place.short_id)
        else:
            try:
                proposals.propose(map_path(), place.id, turn.wrong)
            except MapError:
                say(dispatcher, "report_failed")
                return []
            if turn.wrong == "could_not_help":
                count_helped(place.id, helped=False)
            say(dispatcher, "reported", short_id=place.short_id)
        return []


class WishLanguage(Action):
    """`action_wish_language`: 'my language is missing': counted, without any text."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_wish_language"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'language_missing'."""
        turn = read_turn(tracker)
        count_wish(turn.card)
        say(dispatcher, "language_missing", problems=list(turn.problems))
        return []


def _count(turn: Turn, problems: tuple[str, ...]) -> None:
    """Count for the place; for an answer, for each place in it: the tap was about all of them."""
    intent = problems[0] if problems else None
    for place_id in (turn.card,) if turn.card else turn.shown[-3:]:
        count_helped(place_id, helped=bool(turn.helped), intent=intent)
