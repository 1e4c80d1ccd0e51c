"""From what was understood to what the rules act on."""

from __future__ import annotations

from bot.keyboards import OWN_CHOICE
from bot.languages import supported
from bot.understanding import Understood
from social_map.taxonomy import HELP_INTENTS

_TELLING = OWN_CHOICE | {"undocumented", "addiction"}
# "And in Utrecht?" greets nobody and says goodbye to nobody; "what is there in Utrecht?" does not ask
# what the bot is. The model reads the message without the place.
_NO_QUESTION = frozenset({
    "nlu_fallback", "out_of_scope", "greet", "goodbye", "affirm", "deny", "thank", "ask_capabilities",
    "more_results",
})  # fmt: skip
# Probability of what else a message may be about, for a question that gives something away: on a
# phone that others see, a far-fetched one may harm.
_LIKELY = 0.06
_STORY, _PLACE_SURE = 7, 0.95  # words; probability
_WORTH_A_BUTTON = 0.04  # probability of a help question beside 'out of scope'


def decide(understood: Understood, language: str) -> tuple[str, dict[str, list[str]]]:
    """Return the intent that the rules act on, and the keys that go with it."""
    entities: dict[str, list[str]] = {"language": [language]}
    if understood.places:
        entities["place"] = [understood.places[0].id]
    intent = "nlu_fallback" if understood.unsure else understood.intent
    if understood.problems:
        entities["problems"] = list(understood.problems)
        intent = understood.problems[0]
    elif intent in HELP_INTENTS:
        entities["problems"] = [intent]
    if understood.only_place and (intent in _NO_QUESTION or intent == "give_place"):
        # A story that ends with where somebody lives is about more than where.
        story = understood.words > _STORY and understood.intents[0][1] < _PLACE_SURE
        intent = "nlu_fallback" if story else "give_place"
    chosen = supported(understood.chosen_language)
    if intent == "change_language" and chosen:
        entities["language_chosen"] = [chosen]
    if intent in ("nlu_fallback", "out_of_scope", "deny"):
        # What is most likely no help question gets no far-fetched button.
        least = _WORTH_A_BUTTON if intent == "out_of_scope" else 0.0
        likely = [n for n, p in understood.intents if n in HELP_INTENTS and p >= least]
        entities["guesses"] = likely[:3]
    return intent, entities


def other_guesses(understood: Understood) -> list[str]:
    """The next best help questions, for the button 'I mean something else'."""
    return [
        name
        for name, probability in understood.intents
        if name in HELP_INTENTS
        and name not in understood.problems
        and (probability >= _LIKELY or name not in _TELLING)
    ][:3]
