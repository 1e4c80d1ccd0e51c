"""Find places of help and say why each is shown.

In short: what is asked decides first, then whether a place serves where somebody is, then
language and community, the threshold, opening, distance and how fresh the facts are
(`ranking`). From that order a list is composed: informal places first, a formal one always
(`composing`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from difflib import get_close_matches
from typing import Literal

from social_map import taxonomy
from social_map.communities import base_language, is_bound, is_own, own_communities
from social_map.composing import compose
from social_map.errors import UnknownIntent
from social_map.geography import fold_name, folded_parts, neighbourhood_parts
from social_map.geometry import in_netherlands, nearest_town
from social_map.hours import OpenState, now, open_state, to_amsterdam
from social_map.listings import ANY, NATIONAL, Wanted
from social_map.locality import Situation
from social_map.models import HelpPlace, Listing, Place
from social_map.ranking import DANGER, KEY_PARTS, Ranked, Theme, rank
from social_map.store import Store

# From so many networks in the town itself on, those of the next town are not looked up.
_ENOUGH = 3
# How many places of each kind are ranked in each area: far more than are shown.
_MOST, _MOST_ASKED, _MOST_NEARBY = 20, 60, 5

#: Everything that can be asked for.
INTENTS: frozenset[str] = frozenset({*taxonomy.HELP_INTENTS, *taxonomy.CRISIS_INTENTS})


@dataclass(frozen=True)
class Query:
    """What somebody asks.

    Attributes:
        intents: What it is about, most urgent first.
        place: Where; without it only what serves the whole country is found.
        near: Shared location (latitude, longitude); tells the place when none is given.
        language: Language of who asks (``tr``, ``ar-MA``).
        community: A community that was asked for by name.
        wish: ``own``: places of one's own community come first; ``other``: only places outside
            it; None: no matter.
        age: Years, of who needs the help; None is unknown.
        gender: ``women`` or ``men``; None is unknown.
        at: Moment; now when left out.
        limit: How many places at most.
        exclude: Ids or short ids of places shown before.
        only_kind: Only informal or only formal places.
        open_now: Places that are open come first.
        speaks: Places where the language is spoken come first, then those of which nobody knows.
        free: Places that are free come first, then those of which the cost is unknown.
        undocumented: Nothing with power to arrest or expel.
    """

    intents: tuple[str, ...]
    place: Place | None = None
    near: tuple[float, float] | None = None
    language: str | None = None
    community: str | None = None
    wish: Literal["own", "other"] | None = None
    age: float | None = None
    gender: Literal["women", "men"] | None = None
    at: datetime | None = None
    limit: int = 3
    exclude: tuple[str, ...] = ()
    only_kind: Literal["informal", "formal"] | None = None
    open_now: bool = False
    speaks: bool = False
    free: bool = False
    undocumented: bool = False


@dataclass(frozen=True)
class Result:
    """A place of help with the reasons why it is shown, most important first.

    Reasons are keys: ``theme``, ``theme_also``, ``serves_neighbourhood``,
    ``serves_municipality``, ``serves_nationally``, ``language``, ``interpreter``, ``community``,
    ``near``, ``walk_in``, ``anonymous``, ``no_papers``, ``free``, ``open_now``, and one of ``checked``,
    ``unconfirmed`` and ``overdue``.

    Attributes:
        rank: The parts of the rank that decided, by name; see `ranking.KEY_PARTS`.
    """

    place: HelpPlace
    reasons: tuple[str, ...]
    distance_km: float | None
    open: OpenState
    rank: tuple[tuple[str, float], ...] = ()


def search(store: Store, query: Query) -> list[Result]:
    """Return the best places for a question, in the order in which to show them.

    Two informal and one formal place in a list of three, informal first; for violence and
    danger formal first. A formal place is always among them when there is one. Something is
    found for every question at every place, unless ``exclude`` and ``only_kind`` leave nothing.

    Raises:
        UnknownIntent: One of the intents does not exist.
    """
    intents = check_intents(query.intents)
    with store.reading():
        return _search(store, query, intents)


def _search(store: Store, query: Query, intents: tuple[str, ...]) -> list[Result]:
    situation = _situation(store, query, intents)
    found = _candidates(store, query, situation)
    ordered = sorted(found, key=lambda item: item.key)
    chosen = compose(ordered, intents, query.limit, formal_first=bool(DANGER & set(intents)))
    shown = store.turns(situation.at.date())
    shown.update(item.place.id for item in chosen)
    places = store.get_many([item.place.id for item in chosen])
    return [
        _result(item, places[item.place.id], situation.at)
        for item in chosen
        if item.place.id in places
    ]


def _situation(store: Store, query: Query, intents: tuple[str, ...]) -> Situation:
    at = to_amsterdam(query.at) if query.at else now()
    place = query.place or _place_of(store, query.near)
    return Situation(
        intents=intents,
        at=at,
        place=place,
        near=query.near,
        language=query.language,
        community=query.community,
        wish=query.wish,
        age=query.age,
        gender=query.gender,
        open_now=query.open_now,
        speaks=query.speaks,
        free=query.free,
        undocumented=query.undocumented or "undocumented" in intents,
        around=store.around,
        shown=store.turns(at.date()),
    )


def _candidates(store: Store, query: Query, situation: Situation) -> list[Ranked]:
    """Rank what can be shown, reading no more of the map than the answer needs.

    First the places for just this question, here and national. Networks of the next town are
    read when there are few here; places for the theme, and those for anybody, when a kind is
    missing among the exact ones.
    """
    excluded = frozenset(query.exclude)

    def ranked(listings: Iterable[Listing]) -> list[Ranked]:
        found = (
            rank(item, situation) for item in listings if _allowed(item, query, situation, excluded)
        )
        return [item for item in found if item is not None]

    where = situation.place
    municipality = fold_name(where.municipality) if where and where.municipality else None
    wanted = Wanted(
        intents=situation.intents,
        areas=(NATIONAL,) if municipality is None else (NATIONAL, municipality),
        parts=_parts(situation),
        language=base_language(query.language),
        # What only ranking can tell (open now, distance) needs more to choose from; what was
        # shown before takes nobody's place.
        most=(_MOST_ASKED if _chosen_by_ranking(query) else _MOST) + len(excluded),
        turn=store.next_turn(),
    )
    found = ranked(store.listings(wanted))
    if sum(_suits_as_network(item) for item in found) < max(_ENOUGH, query.limit):
        situation = replace(
            situation, neighbours=_neighbours(store, query, situation, municipality)
        )
        if situation.neighbours:
            near = replace(
                wanted, areas=tuple(situation.neighbours), most=_MOST_NEARBY + len(excluded)
            )
            known = {item.place.id for item in found}
            found += ranked(item for item in store.listings(near) if item.id not in known)
    formal = any(item.place.kind == "formal" for item in found)
    if not formal or not any(map(_suits_as_network, found)):
        known = {item.place.id for item in found}
        related = replace(wanted, intents=(*_same_theme(situation.intents), ANY))
        found += ranked(item for item in store.listings(related) if item.id not in known)
    return found


def _chosen_by_ranking(query: Query) -> bool:
    limited = query.age is not None or query.gender is not None
    asked = query.open_now or query.speaks or query.free or query.wish is not None
    return limited or asked or query.near is not None


def _parts(situation: Situation) -> tuple[str, ...]:
    """The neighbourhood of who asks and what lies around it, folded."""
    where = situation.place
    if where is None or where.municipality is None or where.neighbourhood is None:
        return ()
    own = folded_parts(where.neighbourhood)
    around = {
        fold_name(larger)
        for part in neighbourhood_parts(where.neighbourhood)
        for larger in situation.around(where.municipality, part)
    }
    return tuple(sorted(own | around))


def _suits_as_network(item: Ranked) -> bool:
    return item.place.kind == "informal" and item.theme == Theme.EXACT and not item.stray


def _same_theme(intents: tuple[str, ...]) -> list[str]:
    themes = {taxonomy.HELP_INTENTS.get(intent) for intent in intents}
    return [
        key
        for key, theme in taxonomy.HELP_INTENTS.items()
        if theme in themes and key not in intents
    ]


def _neighbours(
    store: Store, query: Query, situation: Situation, municipality: str | None
) -> dict[str, float]:
    where = situation.place
    point = situation.near if query.place is None else None
    if point is None and where is not None and where.lat is not None and where.lon is not None:
        point = (where.lat, where.lon)
    if point is None and where is not None and where.municipality is not None:
        point = store.centre(where.municipality)
    if point is None or municipality is None or not in_netherlands(*point):
        return {}
    found = store.neighbours(*point)
    found.pop(municipality, None)
    return found


def _allowed(place: Listing, query: Query, situation: Situation, excluded: frozenset[str]) -> bool:
    return (
        place.id not in excluded
        and place.short_id not in excluded
        and query.only_kind in (None, place.kind)
        and not (situation.undocumented and place.enforcement)
        and _community_allowed(place, query)
    )


def _result(item: Ranked, place: HelpPlace, at: datetime) -> Result:
    parts = tuple(zip(KEY_PARTS, item.key, strict=True))
    return Result(place, item.reasons, item.distance_km, open_state(place.opening, at), parts)


def check_intents(intents: Iterable[str]) -> tuple[str, ...]:
    """Return the intents without repetition.

    Raises:
        UnknownIntent: One of them does not exist; the message suggests which was meant.
    """
    unique = tuple(dict.fromkeys(intents))
    for intent in unique:
        if intent not in INTENTS:
            raise UnknownIntent(intent, get_close_matches(intent, sorted(INTENTS), 3, 0.5))
    return unique


def _place_of(store: Store, near: tuple[float, float] | None) -> Place | None:
    if near is None or not in_netherlands(*near):
        return None
    return nearest_town(store.towns(), *near)


def _community_allowed(place: Listing, query: Query) -> bool:
    if place.kind == "formal":
        return True
    if query.wish == "other":
        return not is_own(place.communities, language=query.language, community=query.community)
    if "domestic_violence" in query.intents:
        # The own community may be where the danger is: only when it was asked for.
        own = own_communities(query.language, query.community)
        asked_for = (query.community is not None or query.wish == "own") and bool(
            place.communities & own
        )
        return asked_for or not is_bound(place.communities)
    return True
