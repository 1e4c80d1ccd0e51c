"""Rank one place of help for one question, and say why.

The order of the key is the order of importance; every part is small on purpose, so that a
maintainer can see which one decided. What is equal in all parts takes turns by date.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from social_map import taxonomy
from social_map.communities import (
    OWN_NOT_ASSUMED,
    Fit,
    base_language,
    fit,
    is_bound,
    may_press,
)
from social_map.geography import neighbourhood_parts
from social_map.geometry import distance_km
from social_map.hours import OpenState, open_state
from social_map.models import HelpPlace, Place
from social_map.text import fold

_NEAR_KM = 3.0
#: Questions of danger: the responsible service comes first, and is no fallback for others.
DANGER = frozenset({"domestic_violence", *taxonomy.CRISIS_INTENTS})


class Theme(IntEnum):
    """How a place's themes meet what is asked."""

    EXACT = 0
    SAME_THEME = 1
    ANYBODY = 2


class Locality(IntEnum):
    """How a place serves where somebody is."""

    NEIGHBOURHOOD = 0
    DISTRICT = 1  # the larger neighbourhood, or all of the town from this neighbourhood
    MUNICIPALITY = 2
    PART_OF_TOWN = 3  # one neighbourhood of the town that was named
    NATIONAL = 4
    OTHER_PART = 5  # another neighbourhood than the one that was named


@dataclass(frozen=True)
class Situation:
    """A question with everything that ranking needs to know about who asks."""

    intents: tuple[str, ...]
    at: datetime
    place: Place | None = None
    near: tuple[float, float] | None = None
    language: str | None = None
    community: str | None = None
    open_now: bool = False
    undocumented: bool = False
    #: Municipality and neighbourhood to the larger neighbourhoods around it.
    around: Callable[[str, str], tuple[str, ...]] = lambda municipality, neighbourhood: ()


@dataclass(frozen=True)
class Ranked:
    """A place that may be shown, with its rank."""

    place: HelpPlace
    theme: Theme
    locality: Locality
    fit: Fit
    stray: bool
    narrow: bool
    key: tuple[float, ...]
    reasons: tuple[str, ...]
    distance_km: float | None
    open: OpenState


def rank(place: HelpPlace, situation: Situation) -> Ranked | None:
    """Return the rank of a place, or None when it is not for this question or not from here."""
    theme = theme_of(place, situation.intents)
    locality = locality_of(place, situation)
    if theme is None or locality is None or long_overdue(place, situation.at):
        return None
    suits = fit(
        place.communities,
        intents=(*situation.intents, *(("undocumented",) if situation.undocumented else ())),
        language=situation.language,
        community=situation.community,
        open_to_all=place.open_to_all,
    )
    if theme == Theme.SAME_THEME and suits > Fit.EVERYONE and not place.open_to_all:
        return None
    stray = _is_stray(place, suits, locality)
    speaks = _speaks(place, situation.language)
    thresholds = _low_thresholds(place)
    opening = open_state(place.opening, situation.at)
    distance = _distance(place, situation.near)
    freshness = freshness_of(place, situation.at)
    opened = {"open": 0, "unknown": 1, "closed": 2}[opening.state]
    key = (
        theme,
        suits == Fit.PARTICULAR,
        stray,
        place.capacity == "full",
        opened if situation.open_now else 0,
        _is_narrow(place, situation.intents),
        # In danger the national line, which is always there, goes before a local project.
        bool(set(situation.intents) & DANGER) and not place.safety_net,
        _may_press(place, situation, suits),
        locality,
        suits,
        not speaks,
        -_merit(place, situation.intents, len(thresholds)),
        opened,
        round(distance) if distance is not None else 1000,
        freshness != "checked",
        _turn(place, situation.at),
    )
    return Ranked(
        place=place,
        theme=theme,
        locality=locality,
        fit=suits,
        stray=stray,
        narrow=_is_narrow(place, situation.intents),
        key=tuple(float(part) for part in key),
        reasons=_reasons(theme, locality, suits, speaks, thresholds, opening, distance, freshness),
        distance_km=distance,
        open=opening,
    )


def theme_of(place: HelpPlace, intents: tuple[str, ...]) -> Theme | None:
    """Tell whether a place is for one of the intents, for its theme, or for anybody."""
    if set(place.intents) & set(intents):
        return Theme.EXACT
    if place.intents and place.intents[0] in DANGER:
        return None
    if _themes(intents) & _themes(place.intents):
        return Theme.SAME_THEME
    return Theme.ANYBODY if place.safety_net else None


def _themes(intents: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        taxonomy.HELP_INTENTS[intent] for intent in intents if intent in taxonomy.HELP_INTENTS
    )


def locality_of(place: HelpPlace, situation: Situation) -> Locality | None:
    """Tell how a place serves where somebody is; None when it is there for others."""
    area, where = place.area, situation.place
    if area.scope == "national":
        return Locality.NATIONAL
    if where is None or where.municipality is None or area.municipality is None:
        return None
    if fold(area.municipality) != fold(where.municipality):
        return None
    parts = _with_surroundings(
        situation, area.municipality, *neighbourhood_parts(area.neighbourhood)
    )
    own = {fold(part) for part in neighbourhood_parts(where.neighbourhood)}
    around = _with_surroundings(
        situation, area.municipality, *neighbourhood_parts(where.neighbourhood)
    )
    named = {fold(part) for part in neighbourhood_parts(area.neighbourhood)}
    if area.scope == "municipality":
        return Locality.DISTRICT if around & named else Locality.MUNICIPALITY
    if own & named:
        return Locality.NEIGHBOURHOOD
    if around & named:
        return Locality.DISTRICT
    # Which district somebody lives in decides which formal team is theirs; networks mind less.
    if own & parts or (not own and place.kind == "informal"):
        return Locality.PART_OF_TOWN
    return Locality.OTHER_PART


def freshness_of(place: HelpPlace, at: datetime) -> str:
    """Return ``checked``, ``overdue``, or ``unconfirmed`` when nobody of us ever checked."""
    if place.last_check is None:
        return "unconfirmed"
    overdue = place.next_check is not None and place.next_check < at.date()
    return "overdue" if overdue else "checked"


def long_overdue(place: HelpPlace, at: datetime) -> bool:
    """Whether a check is so long overdue that a place is hidden; the safety net never is."""
    if place.safety_net or place.last_check is None or place.next_check is None:
        return False
    return at.date() > place.next_check + (place.next_check - place.last_check)


def _with_surroundings(situation: Situation, municipality: str, *parts: str) -> set[str]:
    found = {fold(part) for part in parts}
    for part in parts:
        found |= {fold(larger) for larger in situation.around(municipality, part)}
    return found


def _is_stray(place: HelpPlace, suits: Fit, locality: Locality) -> bool:
    """Whether it is a network for others, and not even one of the neighbourhood."""
    if suits < Fit.OTHERS or place.open_to_all:
        return False
    if locality == Locality.NATIONAL:
        return place.kind == "informal"
    return is_bound(place.communities) and locality > Locality.DISTRICT


def _is_narrow(place: HelpPlace, intents: tuple[str, ...]) -> bool:
    served = [intent for intent in intents if intent in place.intents]
    return bool(served) and all(intent in place.narrow for intent in served)


def _may_press(place: HelpPlace, situation: Situation, suits: Fit) -> bool:
    if suits == Fit.OWN or not set(situation.intents) & OWN_NOT_ASSUMED:
        return False
    return is_bound(place.communities) and may_press(place.communities, language=situation.language)


def _merit(place: HelpPlace, intents: tuple[str, ...], thresholds: int) -> float:
    """How central the question is to a place, and how easy the place is to reach.

    Four points when the question is its main work, 1.5 and 0.5 when it comes second or third;
    one for each low threshold, one for a phone, chat or address, 1.5 for a place for anybody.
    """
    positions = [place.intents.index(intent) for intent in intents if intent in place.intents]
    central = (4.0, 1.5, 0.5)[min(positions)] if positions and min(positions) < 3 else 0.0
    reachable = bool(place.phones or place.address or place.chat)
    return central + thresholds + reachable + (1.5 if place.safety_net else 0.0)


def _speaks(place: HelpPlace, language: str | None) -> bool:
    # Everybody in the map speaks Dutch; it is no reason to rank higher.
    code = base_language(language)
    return code not in ("", "nl") and code in {base_language(known) for known in place.languages}


def _low_thresholds(place: HelpPlace) -> tuple[str, ...]:
    known = {
        "walk_in": place.walk_in is True,
        "anonymous": place.anonymous is True,
        "no_papers": place.no_papers_asked is True,
        "free": is_free(place.cost),
    }
    return tuple(name for name, holds in known.items() if holds)


def is_free(cost: str | None) -> bool:
    """Whether a cost text says, without conditions, that help is free."""
    text = fold(cost or "")
    return text in ("free", "gratis") or text.startswith(("free voluntary", "gratis vrijwillig"))


def _distance(place: HelpPlace, near: tuple[float, float] | None) -> float | None:
    if near is None or place.lat is None or place.lon is None:
        return None
    return distance_km(near, (place.lat, place.lon))


def _turn(place: HelpPlace, at: datetime) -> float:
    """A number that puts equal places in another order every day, the same for everybody."""
    text = f"{at.date().isoformat()} {place.id}"
    digest = hashlib.blake2b(text.encode(), digest_size=6).digest()
    return float(int.from_bytes(digest, "big"))


def _reasons(
    theme: Theme,
    locality: Locality,
    suits: Fit,
    speaks: bool,
    thresholds: tuple[str, ...],
    opening: OpenState,
    distance: float | None,
    freshness: str,
) -> tuple[str, ...]:
    near_town = locality in (Locality.PART_OF_TOWN, Locality.OTHER_PART)
    serves = {
        Locality.NEIGHBOURHOOD: "serves_neighbourhood",
        Locality.DISTRICT: "serves_neighbourhood",
        Locality.MUNICIPALITY: "serves_municipality",
        Locality.NATIONAL: "serves_nationally",
    }.get(locality)
    reasons = [
        "theme" if theme == Theme.EXACT else "theme_also",
        serves,
        "language" if speaks else None,
        "community" if suits == Fit.OWN else None,
        "near" if near_town or (distance is not None and distance <= _NEAR_KM) else None,
        *thresholds,
        "open_now" if opening.state == "open" else None,
        freshness,
    ]
    return tuple(reason for reason in reasons if reason is not None)
