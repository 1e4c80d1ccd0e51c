"""Find places of help and say why each is shown.

In short: what is asked decides first, then whether a place serves where somebody is, then
language and community, the threshold, opening, distance and how fresh the facts are
(`ranking`). From that order a list is composed: informal places first, a formal one always
(`composing`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from typing import Literal

from social_map import taxonomy
from social_map.communities import is_bound, is_own
from social_map.composing import compose
from social_map.errors import UnknownIntent
from social_map.geometry import in_netherlands, nearest_town
from social_map.hours import OpenState, now, to_amsterdam
from social_map.models import HelpPlace, Place
from social_map.ranking import DANGER, Situation, rank
from social_map.store import Store

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
        avoid_community: Rather somewhere else than in one's own community.
        at: Moment; now when left out.
        limit: How many places at most.
        exclude: Ids or short ids of places shown before.
        only_kind: Only informal or only formal places.
        open_now: Places that are open come first.
        undocumented: Nothing with power to arrest or expel.
    """

    intents: tuple[str, ...]
    place: Place | None = None
    near: tuple[float, float] | None = None
    language: str | None = None
    community: str | None = None
    avoid_community: bool = False
    at: datetime | None = None
    limit: int = 3
    exclude: tuple[str, ...] = ()
    only_kind: Literal["informal", "formal"] | None = None
    open_now: bool = False
    undocumented: bool = False


@dataclass(frozen=True)
class Result:
    """A place of help with the reasons why it is shown, most important first.

    Reasons are keys: ``theme``, ``theme_also``, ``serves_neighbourhood``,
    ``serves_municipality``, ``serves_nationally``, ``language``, ``community``, ``near``,
    ``walk_in``, ``anonymous``, ``no_papers``, ``free``, ``open_now``, and one of ``checked``,
    ``unconfirmed`` and ``overdue``.
    """

    place: HelpPlace
    reasons: tuple[str, ...]
    distance_km: float | None
    open: OpenState


def search(store: Store, query: Query) -> list[Result]:
    """Return the best places for a question, in the order in which to show them.

    Two informal and one formal place in a list of three, informal first; for violence and
    danger formal first. A formal place is always among them when there is one. Something is
    found for every question at every place, unless ``exclude`` and ``only_kind`` leave nothing.

    Raises:
        UnknownIntent: One of the intents does not exist.
    """
    intents = check_intents(query.intents)
    undocumented = query.undocumented or "undocumented" in intents
    situation = Situation(
        intents=intents,
        at=to_amsterdam(query.at) if query.at else now(),
        place=query.place or _place_of(store, query.near),
        near=query.near,
        language=query.language,
        community=query.community,
        open_now=query.open_now,
        undocumented=undocumented,
        around=store.around,
    )
    excluded = frozenset(query.exclude)

    def allowed(place: HelpPlace) -> bool:
        return (
            not {place.id, place.short_id} & excluded
            and query.only_kind in (None, place.kind)
            and not (undocumented and place.enforcement)
            and _community_allowed(place, query)
        )

    found = (rank(place, situation) for place in store.places() if allowed(place))
    ordered = sorted((item for item in found if item is not None), key=lambda item: item.key)
    chosen = compose(ordered, intents, query.limit, formal_first=bool(DANGER & set(intents)))
    return [Result(item.place, item.reasons, item.distance_km, item.open) for item in chosen]


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


def _community_allowed(place: HelpPlace, query: Query) -> bool:
    if place.kind == "formal":
        return True
    if query.avoid_community:
        return not is_own(place.communities, language=query.language, community=query.community)
    if "domestic_violence" in query.intents:
        # The own community may be where the danger is: only when it was asked for by name.
        asked_for = query.community is not None and is_own(
            place.communities, language=None, community=query.community
        )
        return asked_for or not is_bound(place.communities)
    return True
