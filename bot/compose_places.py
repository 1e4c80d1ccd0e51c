"""Answers that show places of help: keys and values of an action, in the resident's language."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot import callback
from bot.hours_text import week_lines
from bot.keyboards import (
    DISCREET,
    READ_ALONG,
    Rows,
    answer_rows,
    button,
    intent_rows,
    number_sign,
    place_rows,
    theme_rows,
)
from bot.place_text import place_lines
from bot.reply import Button, Reply, Span, Venue
from bot.translate import LAST_RESORT, Translator

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def make_reply(say: Translator, kind: str, text: str, rows: Rows = (), **more: Any) -> Reply:
    """Return a reply of one text. A button without a label in any language is left out."""
    labelled = (tuple(b for b in row if LAST_RESORT not in b.label) for row in rows)
    rows = tuple(row for row in labelled if row)
    return Reply(kind, say.language, (Span(text),), rows, **more)


def answer(message: dict[str, Any], say: Translator) -> Reply:
    """Places for one or two problems."""
    problems = tuple(message["problems"])
    now = datetime.now(AMSTERDAM)
    intro = say.say(f"understood-{problems[0]}")
    if len(problems) > 1 and not DISCREET.intersection(problems):
        intro = say.say("understood-two")
    place = message.get("place")
    if message.get("near") and not place:
        intro += "\n" + say.say("location-noted")
    elif place:
        cards = [card for section in message["sections"] for card in section["results"]]
        local = any(card["place"]["area"]["scope"] != "national" for card in cards)
        if local:
            intro += "\n" + say.say("place-noted", place=place_name(place))
        elif not message.get("more"):
            intro += "\n" + say.say("place-nothing-local", place=place_name(place))
    discreet = bool(DISCREET.intersection(problems))
    if READ_ALONG.intersection(problems):
        intro += "\n" + say.say("reading-along")
    spans = [Span(intro)]
    shown: list[dict[str, Any]] = []
    for number, section in enumerate(message["sections"]):
        if len(message["sections"]) > 1 and not discreet:
            label = say.say(f"label-{section['problem']}")
            head = label if number == 0 else f"{say.say('second-problem')} {label}"
            spans.append(Span(f"\n\n{head}", bold=True))
        for card in section["results"]:
            spans.append(Span("\n\n"))
            spans += place_lines(
                card, say, section["problem"], now,
                number=number_sign(len(shown)), discreet=discreet,
            )  # fmt: skip
            shown.append(card)
    if message.get("ask_place"):
        spans.append(Span("\n\n" + say.say("ask-place")))
    rows = answer_rows(message, say, shown)
    ids = tuple(card["place"]["id"] for card in shown)
    return Reply("answer", say.language, tuple(spans), rows, places=ids)


def place_name(place: dict[str, Any]) -> str:
    """Return a place's name as people say it: nobody who says Almere means to say 'Almere Stad'."""
    town, name = str(place.get("municipality") or ""), str(place["name"])
    return town if town and name.startswith(f"{town} ") else name


def no_more(message: dict[str, Any], say: Translator) -> Reply:
    """Nothing more to show; with a choice made: the way back."""
    if message.get("filters"):
        argument = "+".join(message["problems"])
        back = Button(say.say("button-back"), callback.write("r", argument, say.language, "-"))
        rows = ((back,), (button(say, "button-human", "u", argument),))
        return make_reply(say, "help", say.say("nothing-with-choice"), rows)
    return make_reply(say, "help", say.say("no-more"), theme_rows(say))


def _people(say: Translator, intro: str, message: dict[str, Any], rows: Rows) -> Reply:
    now = datetime.now(AMSTERDAM)
    spans = [Span(intro)] if intro else []
    for card in message["results"]:
        spans += [Span("\n\n")] if spans else []
        intents = card["place"]["intents"]
        spans += place_lines(card, say, intents[0] if intents else "loneliness", now)
    ids = tuple(card["place"]["id"] for card in message["results"])
    return Reply("help", say.language, tuple(spans), rows, places=ids)


def human(message: dict[str, Any], say: Translator) -> Reply:
    """People to talk to."""
    return _people(say, say.say("human"), message, theme_rows(say))


def place(message: dict[str, Any], say: Translator) -> Reply:
    """One place, with its hours of the week, and what can be said of it."""
    card = message["results"][0]
    reply = _people(say, "", message, place_rows(card, say))
    place = card["place"]
    if place.get("address") and place.get("lat") is not None and place.get("lon") is not None:
        at = Venue(place["lat"], place["lon"], place["name"], place["address"])
        reply = replace(reply, venue=at)
    table = week_lines(place.get("opening"), say)
    if not table:
        return reply
    head = Span(f"\n\n{say.say('hours-week')}\n", bold=True)
    return replace(reply, spans=(*reply.spans, head, Span("\n".join(table))))


def hand_over(message: dict[str, Any], say: Translator) -> Reply:
    """Not understood twice: people, and the likely questions."""
    rows = (*intent_rows(say, message.get("guesses") or []), *theme_rows(say))
    return _people(say, say.say("not-understood-again"), message, rows)
