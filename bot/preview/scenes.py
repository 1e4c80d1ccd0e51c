"""Conversations as residents see them, composed by the code that answers them.

Every kind of message that `bot/compose.py` knows appears: a new one is shown with the sample
values below, and needs a line here only when these do not fit it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache, partial
from typing import Any

from actions.the_map import as_card, ask_map, now, place_values
from bot import compose, trust
from bot.preview import samples
from bot.reply import Reply
from bot.translate import get_translator
from social_map.gazetteer import Gazetteer
from social_map.models import Place
from social_map.search import Query
from social_map.taxonomy import CRISIS_INTENTS, DIALOGUE_INTENTS, HELP_INTENTS, THEMES

_NEARBY, _GUESSES = "paperwork", ["debts", "making_ends_meet", "housing"]


@dataclass(frozen=True)
class Scene:
    """One message of the bot and what a resident did before.

    Attributes:
        name: Where it comes from, for comments: `answer.near`.
        said: Label of the pressed button, when a button leads here.
        reply: The bot's message.
        source: The same message in the language to compare with.
    """

    name: str
    said: str
    reply: Reply
    source: Reply


def scenes(language: str, source: str) -> Iterator[Scene]:
    """Yield the conversations in a language; real places when the map has some."""
    say = get_translator(language)
    for name, said, make in _scenes(language):
        yield Scene(name, say.say(said) if said else "", make(language), make(source))


def _scenes(language: str) -> Iterator[tuple[str, str, Callable[[str], Reply]]]:
    """Yield name, key of the pressed button, and what makes the message in any language."""
    yield "welcome", "", compose.welcome
    for kind in CRISIS_INTENTS:
        yield f"danger.{kind}", "", partial(compose.danger, kind)
    sample = _samples(language)
    for key in compose.message_keys():
        for name, said, values in _VARIANTS.get(key, _once)(language):
            message = {**sample, **values, "key": key}
            yield f"{key}{name}", said, partial(compose.compose, message)
    yield "choose", "button-choose", lambda code: compose.choose((_NEARBY,), code, ("free",))
    yield "exit", "button-exit", lambda code: compose.exit_done(code, datetime(2026, 11, 28, 9))
    for key in ("got-voice", "got-picture", "got-document", "got-other"):
        yield key, "", partial(compose.plain, key, kind="question")
    yield "error", "", compose.error


Variant = tuple[str, str, Mapping[str, Any]]


def _once(language: str) -> Iterator[Variant]:
    yield "", "", {}


def _answers(language: str) -> Iterator[Variant]:
    here = _place()
    yield ".near", f"label-{_NEARBY}", _answer((_NEARBY,), language, here)
    yield ".country", "label-learn_dutch", _answer(("learn_dutch",), language, None)
    yield ".two", "", _answer(("making_ends_meet", "mental_health"), language, here)
    yield ".discreet", "label-domestic_violence", _answer(("domestic_violence",), language, None)
    yield ".for_whom", "label-informal_care", {
        **_answer(("informal_care",), language, here), "for_whom": True,
    }  # fmt: skip


def _answer(problems: tuple[str, ...], language: str, place: Place | None) -> dict[str, Any]:
    limit = 3 if len(problems) == 1 else 2
    sections = [
        {"problem": problem, "results": _cards(problem, language, place, limit)}
        for problem in problems
    ]
    return {
        "problems": list(problems), "sections": sections, "place": place_values(place),
        "ask_place": place is None, "for_whom": False, "filters": [],
    }  # fmt: skip


def _talk(language: str) -> Iterator[Variant]:
    for intent in DIALOGUE_INTENTS:
        if intent not in (
            "ask_human",
            "change_language",
            "deny",
        ):  # these have messages of their own
            yield f".{intent}", "", {"intent": intent}
    for question in trust.KEYS:
        yield f".{question}", f"trustq-{question}", {"intent": "ask_privacy", "about": question}


def _menus(language: str) -> Iterator[Variant]:
    yield ".what", "button-other", {"reason": "what"}
    yield ".wrong", "button-wrong", {"reason": "wrong"}
    yield ".old", "", {"reason": "old"}


def _themes(language: str) -> Iterator[Variant]:
    for theme in THEMES:
        questions = [intent for intent, its in HELP_INTENTS.items() if its == theme]
        yield f".{theme}", f"theme-{theme}", {"theme": theme, "questions": questions}


def _none_left(language: str) -> Iterator[Variant]:
    yield "", "button-more", {"filters": []}
    yield ".choice", "choose-free", {"filters": ["free"]}


def _human(language: str) -> Iterator[Variant]:
    yield "", "button-human", {}


def _shown_before(language: str) -> Iterator[Variant]:
    return iter(())  # the danger cards come first


_VARIANTS: dict[str, Callable[[str], Iterator[Variant]]] = {
    "answer": _answers,
    "talk": _talk,
    "themes": _menus,
    "theme": _themes,
    "no_more": _none_left,
    "human": _human,
    "danger": _shown_before,
}


def _samples(language: str) -> dict[str, Any]:
    """Return values for every message that one could need."""
    here = _place()
    cards = _cards(_NEARBY, language, here, 2)
    return {
        **_answer((_NEARBY,), language, here),
        "results": cards[:1],
        "guesses": _GUESSES,
        "others": _GUESSES[1:],
        "questions": _GUESSES,
        "choices": [place_values(place) for place in _neighbourhoods()],
        "name": samples.NAME,
        "short_id": "p-1f2e3d4c",
        "near": False,
        "more": False,
        "page": 1,
    }


def _cards(problem: str, language: str, place: Place | None, limit: int) -> list[dict[str, Any]]:
    query = Query((problem,), place, language=language, at=now(), limit=limit)
    return [as_card(result) for result in ask_map(query)]


@lru_cache(maxsize=1)
def _gazetteer() -> Gazetteer:
    return Gazetteer.open_map()


def _place() -> Place | None:
    return next(iter(_gazetteer().find(samples.PLACE)), None)


def _neighbourhoods() -> list[Place]:
    places = {place.id: place for _, place in _gazetteer().names()}
    return [place for place in places.values() if place.type == "neighbourhood"][:4]
