"""Rank one place of help for one question, and say why.

The order of the key is the order of importance; every part is small on purpose, so that a
maintainer can see which one decided (`explain`). What is equal in all parts takes turns.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import lru_cache

from social_map import taxonomy
from social_map.communities import (
    OWN_NOT_ASSUMED,
    Fit,
    fit,
    is_bound,
    may_press,
    own_communities,
)
from social_map.freshness import hidden_after, next_check
from social_map.hours import is_open
from social_map.listings import CENTRAL
from social_map.locality import Locality, Situation, distance_to, locality_of
from social_map.models import Listing
from social_map.thresholds import (
    doubt_of_language,
    foreign,
    is_free,
    low_thresholds,
    speaks_language,
)

_NEAR_KM = 3.0
_FAR_KM = 1000
_CRISIS = frozenset(taxonomy.CRISIS_INTENTS)
SERVES = {
    Locality.NEIGHBOURHOOD: "serves_neighbourhood",
    Locality.DISTRICT: "serves_neighbourhood",
    Locality.MUNICIPALITY: "serves_municipality",
    Locality.NATIONAL: "serves_nationally",
}
_OPENED = {True: 0, None: 1, False: 2}
#: Questions of danger: the responsible service comes first, and is no fallback for others.
DANGER = frozenset({"domestic_violence", *taxonomy.CRISIS_INTENTS})

#: The parts of a rank, the most important first; the smaller number goes first.
KEY_PARTS = (
    "theme",
    "suggested",
    "particular",
    "stray",
    "full",
    "open_asked",
    "speaks_asked",
    "free_asked",
    "own_asked",
    "narrow",
    "danger_line",
    "own_community_may_press",
    "locality",
    "nearby_km",
    "community",
    "language",
    "limits",
    "merit",
    "opening",
    "distance",
    "freshness",
    "turn",
    "draw",
)


class Theme(IntEnum):
    """How a place's themes meet what is asked."""

    EXACT = 0
    SAME_THEME = 1
    ANYBODY = 2


@dataclass(frozen=True, eq=False)
class Ranked:
    """A place that may be shown, with its rank."""

    place: Listing
    theme: Theme
    locality: Locality
    fit: Fit
    stray: bool
    narrow: bool
    key: tuple[float, ...]
    distance_km: float | None
    situation: Situation

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it is shown, the most important first; see `search.Result`."""
        return _reasons(self)


def rank(place: Listing, situation: Situation) -> Ranked | None:
    """Return the rank of a place, or None when it is not for this question or not from here."""
    theme = theme_of(place, situation.intents)
    if theme is None or is_hidden(place, situation.at):
        return None
    limits = _limits(place, situation)
    locality, nearby_km = locality_of(place, situation)
    if limits is None or locality is None:
        return None
    suits = fit(
        place.communities,
        intents=(*situation.intents, *(("undocumented",) if situation.undocumented else ())),
        language=situation.language,
        community=situation.community,
        open_to_all=place.open_to_all,
        wished=situation.wish == "own",
    )
    if theme == Theme.SAME_THEME and suits > Fit.EVERYONE and not place.open_to_all:
        return None
    stray = _is_stray(place, suits, locality)
    narrow = _is_narrow(place, situation.intents)
    speaks = speaks_language(place, situation.language)
    thresholds = low_thresholds(place)
    distance = distance_to(place, situation.near)
    freshness = freshness_of(place, situation.at)
    opened = _OPENED[is_open(place.opening, situation.at)]
    # In the order of KEY_PARTS.
    key = (
        theme,
        _is_suggested(place, situation.intents),
        suits == Fit.PARTICULAR,
        stray,
        place.capacity == "full",
        opened if situation.open_now else 0,
        doubt_of_language(place, situation) if situation.speaks else 0,
        (0 if is_free(place.cost) else 2 if place.cost else 1) if situation.free else 0,
        situation.wish == "own" and not _of_own_community(place, situation),
        narrow,
        # In danger the national line, which is always there, goes before a local project.
        bool(set(situation.intents) & DANGER) and not place.safety_net,
        _may_press(place, situation, suits),
        locality,
        round(nearby_km),
        suits,
        0 if speaks else 1 if place.interpreter and foreign(situation.language) else 2,
        limits,
        -_merit(place, situation.intents, len(thresholds)),
        opened,
        round(distance) if distance is not None else _FAR_KM,
        {"checked": 0, "unconfirmed": 1, "overdue": 2}[freshness],
        situation.shown.get(place.id, 0),
        _draw(place.id, situation.at.date().isoformat()),
    )
    return Ranked(
        place=place,
        theme=theme,
        locality=locality,
        fit=suits,
        stray=stray,
        narrow=narrow,
        key=tuple(map(float, key)),
        distance_km=distance,
        situation=situation,
    )


def theme_of(place: Listing, intents: tuple[str, ...]) -> Theme | None:
    """Tell whether a place is for one of the intents, for its theme, or for anybody."""
    if set(place.intents) & set(intents):
        return Theme.EXACT
    if place.intents and place.intents[0] in DANGER:
        return None
    if themes(intents) & themes(place.intents):
        return Theme.SAME_THEME
    return Theme.ANYBODY if place.safety_net else None


@lru_cache(maxsize=4096)
def themes(intents: tuple[str, ...]) -> frozenset[str]:
    """Return the themes of help intents."""
    return frozenset(
        taxonomy.HELP_INTENTS[intent] for intent in intents if intent in taxonomy.HELP_INTENTS
    )


def freshness_of(place: Listing, at: datetime) -> str:
    """Return ``checked``, ``overdue``, or ``unconfirmed`` when nobody of us ever checked."""
    if place.last_check is None:
        return "unconfirmed"
    again = place.next_check or next_check(place.kind, place.last_check)
    return "overdue" if again < at.date() else "checked"


def long_overdue(place: Listing, at: datetime) -> bool:
    """Whether a check is so long overdue that a place is hidden (`freshness.hidden_after`).

    Emergency numbers and the safety net never are.
    """
    today = at.date()
    if place.last_check is None or (place.next_check is not None and today <= place.next_check):
        return False
    if place.safety_net or (place.kind == "formal" and _CRISIS & set(place.intents)):
        return False
    until = hidden_after(place.kind, place.last_check, place.next_check)
    return until is not None and today > until


def is_hidden(place: Listing, at: datetime) -> bool:
    """Whether a place is not shown at a moment: it pauses, or its check is long overdue."""
    if place.paused_until is not None and at.date() <= place.paused_until:
        return True
    return long_overdue(place, at)


def _limits(place: Listing, situation: Situation) -> int | None:
    """0: no limit, or it fits; 1: there is one and who asks did not say; None: it excludes."""
    unsure = 0
    if place.minimum_age is not None or place.maximum_age is not None:
        if situation.age is None:
            unsure = 1
        elif not (place.minimum_age or 0) <= situation.age <= (place.maximum_age or 150):
            return None
    if place.for_gender is not None:
        if situation.gender is None:
            unsure = 1
        elif situation.gender != place.for_gender:
            return None
    return unsure


def _is_stray(place: Listing, suits: Fit, locality: Locality) -> bool:
    """Whether it is a network for others, and not even one of the neighbourhood."""
    if suits < Fit.OTHERS or place.open_to_all:
        return False
    if locality == Locality.NATIONAL:
        return place.kind == "informal"
    return is_bound(place.communities) and locality > Locality.DISTRICT


def _is_narrow(place: Listing, intents: tuple[str, ...]) -> bool:
    served = [intent for intent in intents if intent in place.intents]
    return bool(served) and all(intent in place.narrow for intent in served)


def _is_suggested(place: Listing, intents: tuple[str, ...]) -> bool:
    served = [intent for intent in intents if intent in place.intents]
    return bool(served) and all(intent in place.suggested for intent in served)


def _of_own_community(place: Listing, situation: Situation) -> bool:
    return bool(place.communities & own_communities(situation.language, situation.community))


def _may_press(place: Listing, situation: Situation, suits: Fit) -> bool:
    if situation.wish == "own" or suits == Fit.OWN:
        return False
    if not set(situation.intents) & OWN_NOT_ASSUMED:
        return False
    return is_bound(place.communities) and may_press(place.communities, language=situation.language)


def _merit(place: Listing, intents: tuple[str, ...], thresholds: int) -> float:
    """How central the question is to a place, and how easy the place is to reach.

    Four points when the question is its main work, 1.5 and 0.5 when it comes second or third;
    one for each low threshold, one for a phone, chat or address, 1.5 for a place for anybody.
    """
    positions = [place.intents.index(intent) for intent in intents if intent in place.intents]
    first = min(positions, default=len(CENTRAL))
    central = CENTRAL[first] if first < len(CENTRAL) else 0.0
    return central + thresholds + place.reachable + (1.5 if place.safety_net else 0.0)


@lru_cache(maxsize=65536)
def _draw(place_id: str, day: str) -> float:
    """A number that puts equal places in another order every day, the same for everybody."""
    digest = hashlib.blake2b(f"{day} {place_id}".encode(), digest_size=6).digest()
    return float(int.from_bytes(digest, "big"))


def _reasons(item: Ranked) -> tuple[str, ...]:
    place, situation = item.place, item.situation
    near_town = item.locality in (Locality.PART_OF_TOWN, Locality.OTHER_PART, Locality.NEARBY)
    near = near_town or (item.distance_km is not None and item.distance_km <= _NEAR_KM)
    opened = is_open(place.opening, situation.at)
    reasons = [
        "theme" if item.theme == Theme.EXACT else "theme_also",
        SERVES.get(item.locality),
        "language" if speaks_language(place, situation.language) else None,
        "interpreter" if place.interpreter and foreign(situation.language) else None,
        "community" if item.fit == Fit.OWN else None,
        "near" if near else None,
        *low_thresholds(place),
        "open_now" if opened else None,
        freshness_of(place, situation.at),
    ]
    return tuple(reason for reason in reasons if reason is not None)
