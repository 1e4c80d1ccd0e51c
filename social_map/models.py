"""What the map hands out: plain, frozen values; never a database row."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Kind = Literal["informal", "formal"]
Form = Literal["none", "within_formal_organisation", "own_organisation"]
Scope = Literal["national", "municipality", "neighbourhood"]
Capacity = Literal["open", "full", "paused"]
PlaceType = Literal["town", "municipality", "neighbourhood", "postcode"]


@dataclass(frozen=True)
class Phone:
    """A telephone number, written as people write it: ``0800-2000``."""

    number: str
    label: str | None = None
    hours: str | None = None
    cost: str | None = None


@dataclass(frozen=True)
class Area:
    """For whom a place of help is there: the country, a municipality or a neighbourhood."""

    scope: Scope
    municipality: str | None = None
    neighbourhood: str | None = None


Point = tuple[float, float]


@dataclass(frozen=True)
class Listing:
    """What ranking needs to know of one place of help.

    Attributes:
        number: The map's own number of the place, for as long as the map is not rebuilt.
        suggested: Intents that no maintainer has confirmed.
        walk_in, anonymous, no_papers_asked, interpreter: True, or None when that is not known.
        communities: As they are compared (`text.fold`).
        languages: Base codes, ``ar`` for ``ar-MA``.
        points: Where it is (latitude, longitude), as far as known and public.
        reachable: There is a phone, an address or a chat.
        paused_until: It is not shown up to and including this day.
    """

    id: str
    short_id: str
    kind: Kind
    areas: tuple["Area", ...]
    number: int = 0
    intents: tuple[str, ...] = ()
    narrow: tuple[str, ...] = ()
    suggested: tuple[str, ...] = ()
    communities: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    interpreter: bool | None = None
    points: tuple[Point, ...] = ()
    opening: str | None = None
    cost: str | None = None
    walk_in: bool | None = None
    anonymous: bool | None = None
    no_papers_asked: bool | None = None
    reachable: bool = False
    enforcement: bool = False
    safety_net: bool = False
    open_to_all: bool = False
    capacity: Capacity | None = None
    minimum_age: float | None = None
    maximum_age: float | None = None
    for_gender: str | None = None
    last_check: date | None = None
    next_check: date | None = None
    paused_until: date | None = None


@dataclass(frozen=True)
class HelpPlace:
    """One place of help in the map, as a resident may see it.

    ``None`` in ``walk_in``, ``anonymous`` and ``no_papers_asked`` means unknown, never no.

    Attributes:
        narrow: Intents for which it helps in one particular situation only, which the intent
            does not show (the dementia line, for ``health_care``); ranks lower for these.
        enforcement: It can arrest, fine or expel.
        safety_net: It is there for anybody, anywhere.
        open_to_all: Its source says that it is there for others than its communities too.
        suggested: Intents that a crosswalk suggested and no maintainer has confirmed.
        interpreter: An interpreter can be had; None is unknown.
        lat: Of the place itself; rounded to 0.01 degrees when its address is hidden.
        source_date: Date of the source, which is no check by us.
    """

    id: str
    short_id: str
    name: str
    kind: Kind
    area: Area
    form: Form | None = None
    description: dict[str, str] = field(default_factory=dict, hash=False)
    alternate_names: tuple[str, ...] = ()
    organization: str | None = None
    more_areas: tuple[Area, ...] = ()
    intents: tuple[str, ...] = ()
    narrow: tuple[str, ...] = ()
    suggested: tuple[str, ...] = ()
    kinds_of_help: tuple[str, ...] = ()
    communities: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    interpreter: bool | None = None
    address: str | None = None
    lat: float | None = None
    lon: float | None = None
    phones: tuple[Phone, ...] = ()
    email: str | None = None
    url: str | None = None
    chat: str | None = None
    opening: str | None = None
    opening_note: str | None = None
    cost: str | None = None
    walk_in: bool | None = None
    anonymous: bool | None = None
    no_papers_asked: bool | None = None
    minimum_age: float | None = None
    maximum_age: float | None = None
    for_gender: str | None = None
    eligibility: str | None = None
    application: str | None = None
    enforcement: bool = False
    safety_net: bool = False
    open_to_all: bool = False
    capacity: Capacity | None = None
    source_date: str | None = None
    last_check: date | None = None
    next_check: date | None = None


@dataclass(frozen=True)
class Place:
    """Somewhere in the Netherlands that a resident can name or stand."""

    id: str
    type: PlaceType
    name: str
    municipality: str | None = None
    neighbourhood: str | None = None
    lat: float | None = None
    lon: float | None = None
