"""What a pressed button asks of the rules: an intent, and keys that go with it."""

from __future__ import annotations

import re

from bot import callback
from bot.languages import supported
from social_map.taxonomy import HELP_INTENTS

Entities = dict[str, list[str]]
_WITHOUT_MORE = {"u": "ask_human", "l": "change_language", "x": "deny", "o": "choose_theme"}
_SHORT_ID = re.compile(r"[0-9a-f]{8}\Z")


def read_press(press: callback.Press, language: str) -> tuple[str, Entities]:
    """Return the intent that a button stands for, with its entities.

    A button whose argument makes no sense (any more) leads to the subjects, never to nothing.
    """
    problems = [value for value in press.values if value in HELP_INTENTS]
    entities: Entities = {"language": [language]}
    filters = list(callback.read_filters(press.extra.lstrip("0123456789")))
    if press.action in "hmrc" and problems:
        entities |= {"problems": problems}
        if filters:
            entities["filters"] = filters
        if press.action == "m":
            page = re.match(r"\d{1,4}", press.extra)
            return "more_results", {**entities, "page": [page[0] if page else "2"]}
        return problems[0], entities
    if press.action == "s" and (chosen := supported(press.argument)):
        return "change_language", {"language": [chosen], "language_chosen": [chosen]}
    if press.action == "n":
        return _place(press.argument, entities)
    if press.action in "yd":
        return _feedback(press, problems, entities)
    if press.action in "wi":
        entities["card"] = [press.argument]
        if press.action == "i" and press.extra:
            entities["wrong"] = [press.extra]
        return ("report" if press.action == "i" else "show_place"), entities
    if press.action == "v":
        return "wish_language", {**entities, **_one("card", press.argument)}
    if press.action == "e":
        return "ask_privacy", {**entities, **_one("about", press.argument)}
    if press.action == "t":
        return "choose_theme", {**entities, "theme": list(press.values[:1])}
    if problems and press.action in "ux":
        entities["guesses" if press.action == "x" else "problems"] = problems
    return _WITHOUT_MORE.get(press.action, "choose_theme"), entities


def _place(place_id: str, entities: Entities) -> tuple[str, Entities]:
    if place_id in ("", "everywhere"):
        return "offer_places", {**entities, **_one("card", place_id)}
    return "give_place", {**entities, "place": [place_id]}


def _feedback(
    press: callback.Press, problems: list[str], entities: Entities
) -> tuple[str, Entities]:
    entities = {**entities, "helped": ["yes" if press.action == "y" else "no"]}
    if problems:
        entities["problems"] = problems
    if _SHORT_ID.match(press.extra):
        entities["card"] = [press.extra]
    return "feedback", entities


def _one(name: str, value: str) -> Entities:
    return {name: [value]} if value else {}
