"""What a maintainer asked for on a poster, checked: each mistake gets a sentence and what is near."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.errors import NotPrinted
from bot.language_data import meant, similar_language
from bot.languages import offered
from bot.messages import Language, say
from bot.translate import get_translator
from social_map.gazetteer import Gazetteer
from social_map.models import Place
from social_map.taxonomy import HELP_INTENTS, THEMES
from social_map.text import fold

MOST_LANGUAGES = 12  # that can be read from two metres on A4
_USERNAME = re.compile(
    r"(?:(?:https?://)?t\.me/|@)?([A-Za-z]\w{1,28}bot)", re.IGNORECASE | re.ASCII
)


def check_subject(theme: str | None, intent: str | None, speak: Language) -> str | None:
    """Return the theme or help intent that was asked for; None for a poster about everything."""
    if theme and intent:
        raise NotPrinted(say("poster_both", speak))
    if theme and theme not in THEMES:
        raise _unknown("poster_theme", theme, _labels("theme", THEMES), THEMES, speak)
    if intent and intent not in HELP_INTENTS:
        raise _unknown("poster_intent", intent, _labels("label", HELP_INTENTS), HELP_INTENTS, speak)
    return theme or intent or None


def check_languages(codes: str | None, speak: Language) -> tuple[str, ...]:
    """Return the languages of `nl,tr,ar` in that order; all that the bot offers for None."""
    known = [language.code for language in offered()]
    if codes is None:
        return tuple(known[:MOST_LANGUAGES])
    asked = list(dict.fromkeys(code for code in re.split(r"[\s,;]+", codes) if code))
    for code in asked:
        if code.lower() not in known:
            near = similar_language(code, known)
            raise _wrong("poster_language", code, near, known, speak)
    if not asked:
        raise _wrong("poster_language", codes, (), known, speak)
    if len(asked) > MOST_LANGUAGES:
        raise NotPrinted(say("poster_many", speak, number=len(asked), most=MOST_LANGUAGES))
    return tuple(dict.fromkeys(code.lower() for code in asked))


def check_bot(name: str, speak: Language) -> str:
    """Return a bot's username without @ or address."""
    found = _USERNAME.fullmatch(name.strip())
    if found is None:
        raise NotPrinted(say("poster_bot", speak, value=name))
    return found[1]


def check_place(name: str, gazetteer: Gazetteer, speak: Language) -> tuple[Place, list[Place]]:
    """Return the place that a name or id means, and others that have this name too.

    A name that only looks like that of a place is not taken: a poster hangs for a year.
    """
    place = gazetteer.by_id(name.strip()) or gazetteer.exact(name)
    found = gazetteer.find(name)
    if place is None and found and fold(found[0].name) in fold(name):
        place = found[0]  # a neighbourhood with its town
    if place is not None:
        return place, [other for other in found if other.id != place.id]
    names = {known: _shown(other) for known, other in gazetteer.names()}
    near = [_shown(other) for other in found] or list(meant(name, names))
    sentence = say("poster_place", speak, value=name)
    raise NotPrinted(_suggesting(sentence, near, speak))


def _shown(place: Place) -> str:
    if place.municipality and place.municipality != place.name:
        return f"{place.name}, {place.municipality}"
    return place.name


def _labels(kind: str, keys: Iterable[str]) -> dict[str, str]:
    """Names that somebody may write instead of the key: the labels in Dutch and English."""
    names = {key.replace("_", " "): key for key in keys}
    for code in ("en", "nl"):
        names |= {get_translator(code).say(f"{kind}-{key}"): key for key in keys}
    return names


def _unknown(
    key: str, value: str, names: dict[str, str], known: Iterable[str], speak: Language
) -> NotPrinted:
    return _wrong(key, value, meant(value, names), known, speak)


def _wrong(
    key: str, value: str, near: Sequence[str], known: Iterable[str], speak: Language
) -> NotPrinted:
    sentence = say(key, speak, value=value, known=", ".join(known))
    return NotPrinted(_suggesting(sentence, near, speak))


def _suggesting(sentence: str, near: Sequence[str], speak: Language) -> str:
    if not near:
        return sentence
    words = f" {say('add_or', speak)} ".join(f"'{name}'" for name in near)
    return f"{sentence} {say('add_did_you_mean', speak, words=words)}"
