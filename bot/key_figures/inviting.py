"""What a maintainer writes about a key figure, checked: her network, her area, her languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from babel import Locale

from bot.errors import NotInvited
from bot.languages import offered
from bot.messages import Language, say
from social_map.gazetteer import Gazetteer
from social_map.models import Place
from social_map.problems import similar
from social_map.text import fold


def read_area(gazetteer: Gazetteer, text: str, speak: Language) -> Place:
    """Return the place that a maintainer means: a name, an id of the gazetteer or a postcode.

    Raises:
        NotInvited: It is no place, or it is not known where it lies; with what may be meant.
    """
    place = gazetteer.exact(text) or gazetteer.by_id(text.strip())
    found = [place] if place else gazetteer.find(text)
    if not place and found and _names(found[0], text):
        place = found[0]
    if place is not None and place.municipality is not None:
        return place
    if place is not None:
        raise NotInvited(say("keyfigure_area_where", speak, value=text))
    names = [area_name(item) for item in found if item.municipality]
    known = {area_name(item): item for _, item in gazetteer.names() if item.municipality}
    closest = names or similar(text, known)
    raise NotInvited(say("keyfigure_area", speak, value=text) + _meant(closest, speak))


def area_name(place: Place) -> str:
    """Return a place as people write it: `Schilderswijk, Den Haag`."""
    return ", ".join(dict.fromkeys(part for part in (place.name, place.municipality) if part))


def describe(gazetteer: Gazetteer, area: str | None) -> str:
    """Return the area of a key figure as people write it; nothing when she has none."""
    place = gazetteer.by_id(area) if area else None
    return area_name(place) if place else area or ""


def _names(place: Place, text: str) -> bool:
    """Whether a text names both a neighbourhood and its town."""
    words = fold(text)
    return bool(place.municipality) and all(
        fold(part) in words for part in (place.name, place.municipality or "")
    )


def read_languages(text: str, speak: Language) -> tuple[str, ...]:
    """Return the codes of languages that a maintainer wrote: `nl,tr`, `Turks`, `Türkçe`.

    Raises:
        NotInvited: The bot does not write one of them; with those that it does.
    """
    names = _language_names()
    folded = {fold(name): code for name, code in names.items()}
    codes = []
    for word in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        if (code := folded.get(fold(word))) is None:
            known = ", ".join(language.code for language in offered())
            wrong = say("keyfigure_language", speak, value=word, known=known)
            raise NotInvited(wrong + _meant(similar(word, names, 1), speak))
        codes.append(code)
    return tuple(dict.fromkeys(codes))


def _language_names() -> Mapping[str, str]:
    """Every way to name a language that the bot writes, to its code."""
    found: dict[str, str] = {}
    for language in offered():
        names: Iterable[str | None] = (
            language.code,
            language.name,
            *(Locale.parse(code).languages.get(language.code) for code in ("nl", "en")),
        )
        found |= {name: language.code for name in names if name}
    return found


def _meant(words: Iterable[str], speak: Language) -> str:
    joined = f" {say('add_or', speak)} ".join(words)
    return " " + say("add_did_you_mean", speak, words=joined) if joined else ""
