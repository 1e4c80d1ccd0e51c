"""Small talk, subjects, language, forgetting, danger: answers that need no map."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import AllSlotsReset, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.counting import count_danger, count_meant_otherwise
from actions.dispatch import say
from actions.find_help import answer
from actions.slots import LANGUAGE, LANGUAGE_FIXED, read_turn
from social_map.taxonomy import HELP_INTENTS, THEMES


class Say(Action):
    """`action_say`: greetings, thanks, what the bot can do, privacy; the key is the intent."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_say"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say the answer that belongs to the intent."""
        turn = read_turn(tracker)
        say(dispatcher, "talk", intent=turn.intent, problems=list(turn.problems), about=turn.about)
        return []


class OfferThemes(Action):
    """`action_offer_themes`: the eight themes, or the questions of one theme, as buttons."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_offer_themes"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'theme' with its questions when one was chosen, else 'themes'."""
        turn = read_turn(tracker)
        if turn.theme in THEMES:
            questions = [key for key, theme in HELP_INTENTS.items() if theme == turn.theme]
            say(dispatcher, "theme", theme=turn.theme, questions=questions)
        else:
            if turn.intent == "deny":
                count_meant_otherwise(turn)
            say(dispatcher, "themes", reason="wrong" if turn.intent == "deny" else "what",
                guesses=list(turn.guesses))  # fmt: skip
        return []


class ChangeLanguage(Action):
    """`action_change_language`: confirm the language that was named, or offer all."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_change_language"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'language_changed' and the last answer again, or 'languages'."""
        turn = read_turn(tracker)
        key = "language_changed" if turn.language_chosen else "languages"
        say(dispatcher, key, problems=list(turn.problems))
        if turn.language_chosen and turn.problems:
            return answer(dispatcher, turn, problems=turn.problems)  # again, in this language
        return []


class Forget(Action):
    """`action_restart`: Rasa's own name for it; start again with nothing but the language."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_restart"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'restart' and reset every slot except the language."""
        turn = read_turn(tracker)
        say(dispatcher, "restart")
        fixed = tracker.get_slot(LANGUAGE_FIXED)
        return [AllSlotsReset(), SlotSet(LANGUAGE, turn.language), SlotSet(LANGUAGE_FIXED, fixed)]


class Crisis(Action):
    """`action_crisis`: the danger card. The bot's guard normally answers before any action."""

    def name(self) -> str:
        """Name in the domain."""
        return "action_crisis"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Say 'danger'; never touches the map."""
        turn = read_turn(tracker)
        say(dispatcher, "danger", kind=turn.intent, problems=list(turn.named))
        count_danger(turn.intent)
        return []
