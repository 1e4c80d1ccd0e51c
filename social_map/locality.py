"""Who asks, and how a place of help serves where they are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from types import MappingProxyType

from social_map.geography import fold_name, folded_parts, neighbourhood_parts
from social_map.geometry import distance_km
from social_map.models import Area, Listing, Place


class Locality(IntEnum):
    """How a place serves where somebody is."""

    NEIGHBOURHOOD = 0
    DISTRICT = 1  # the larger neighbourhood, or all of the town from this neighbourhood
    MUNICIPALITY = 2
    PART_OF_TOWN = 3  # one neighbourhood of the town that was named
    NEARBY = 4  # a network in the next town
    NATIONAL = 5
    OTHER_PART = 6  # another neighbourhood than the one that was named


@dataclass(frozen=True)
class Situation:
    """A question with everything that ranking needs to know about who asks.

    Attributes:
        around: Municipality and neighbourhood to the larger neighbourhoods around it.
        neighbours: Municipalities nearby (folded) and how many km away their largest town is.
        surroundings: What `around` has answered already, folded.
        shown: How often places were shown today (ids): who was shown least goes first.
    """

    intents: tuple[str, ...]
    at: datetime
    place: Place | None = None
    near: tuple[float, float] | None = None
    language: str | None = None
    community: str | None = None
    wish: str | None = None
    age: float | None = None
    gender: str | None = None
    open_now: bool = False
    speaks: bool = False
    free: bool = False
    undocumented: bool = False
    around: Callable[[str, str], tuple[str, ...]] = lambda municipality, neighbourhood: ()
    neighbours: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    surroundings: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    shown: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))


def locality_of(place: Listing, situation: Situation) -> tuple[Locality | None, float]:
    """Tell how a place serves where somebody is (None: it is there for others), and the km.

    The km count for the next town only: to the place itself when both points are known, else
    to the largest town of its municipality. Of several areas the best one holds.
    """
    best: tuple[Locality | None, float] = (None, 0.0)
    for area in place.areas:
        found = _locality(place, area, situation)
        if found[0] is not None and (best[0] is None or found < best):
            best = found
    return best


def _locality(place: Listing, area: Area, situation: Situation) -> tuple[Locality | None, float]:
    where = situation.place
    if area.scope == "national":
        return Locality.NATIONAL, 0.0
    if where is None or where.municipality is None or area.municipality is None:
        return None, 0.0
    municipality = fold_name(area.municipality)
    if municipality != fold_name(where.municipality):
        # A formal service is for its own residents; a network minds less.
        if place.kind == "formal" or municipality not in situation.neighbours:
            return None, 0.0
        distance = distance_to(place, situation.near)
        away = situation.neighbours[municipality] if distance is None else distance
        return Locality.NEARBY, away
    if area.scope == "municipality" and where.neighbourhood is None:
        return Locality.MUNICIPALITY, 0.0
    return _within_town(place, area, where, situation), 0.0


def _within_town(place: Listing, area: Area, where: Place, situation: Situation) -> Locality:
    municipality = area.municipality or ""
    named = folded_parts(area.neighbourhood)
    parts = _with_surroundings(situation, municipality, area.neighbourhood)
    own = folded_parts(where.neighbourhood)
    around = _with_surroundings(situation, municipality, where.neighbourhood)
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


def _with_surroundings(
    situation: Situation, municipality: str, neighbourhood: str | None
) -> frozenset[str]:
    if neighbourhood is None:
        return frozenset()
    known = situation.surroundings.get((municipality, neighbourhood))
    if known is None:
        known = folded_parts(neighbourhood) | {
            fold_name(larger)
            for part in neighbourhood_parts(neighbourhood)
            for larger in situation.around(municipality, part)
        }
        situation.surroundings[municipality, neighbourhood] = known
    return known


def distance_to(place: Listing, near: tuple[float, float] | None) -> float | None:
    """Return the km from a point to the place, when both are known."""
    if near is None or not place.points:
        return None
    return min(distance_km(near, point) for point in place.points)
