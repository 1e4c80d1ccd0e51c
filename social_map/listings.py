"""What a search reads of the index: which places can be shown, and what ranking needs of them."""

import json
import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from social_map.communities import base_language
from social_map.models import Area, Listing
from social_map.text import fold

#: Area of what serves the whole country, and intent that stands for any.
NATIONAL = ""
ANY = ""
#: Word that stands in the place column of what serves the whole country.
EVERYWHERE = "xxnational"

WALK_IN, ANONYMOUS, NO_PAPERS, REACHABLE = 1, 2, 4, 8
ENFORCEMENT, SAFETY_NET, OPEN_TO_ALL, INTERPRETER = 16, 32, 64, 128

# Kinds of ``x_key``: a place for some community is chosen apart, since it depends on who asks.
INFORMAL, FORMAL, BOUND = 0, 1, 2
KINDS = (INFORMAL, FORMAL, INFORMAL + BOUND, FORMAL + BOUND)
#: Points for an intent that is the first, second or third of a place.
CENTRAL = (4.0, 1.5, 0.5)

_CHUNK = 400
COLUMNS = (
    "service, x_id, short_id, kind, intents, narrow, suggested, communities, languages, areas,"
    " points, opening, cost, capacity, flags, minimum_age, maximum_age, for_gender, last_check,"
    " next_check, paused_until"
)


def chunks(items: list[int] | list[str]) -> Iterator[list[int] | list[str]]:
    """Yield parts that are small enough for one statement."""
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]


def read_listings(connection: sqlite3.Connection, numbers: Collection[int]) -> list[Listing]:
    """Return what ranking needs of some places; those that are gone are left out."""
    found: list[Listing] = []
    for chunk in chunks(list(numbers)):
        marks = ",".join("?" * len(chunk))
        rows = connection.execute(
            f"SELECT {COLUMNS} FROM x_index WHERE service IN ({marks})", chunk
        )
        found += [to_listing(row) for row in rows]
    return found


@dataclass(frozen=True)
class Wanted:
    """What a first choice is made by, when there are more places than can be ranked.

    Attributes:
        intents: Help intents; `ANY` finds the safety net.
        areas: Folded municipalities; `NATIONAL` is what serves the whole country.
        parts: Folded neighbourhoods, those around them too.
        language: Base code.
        most: How many of each kind in each area at most.
        turn: Another number at every question, so that equal places take turns.
    """

    intents: tuple[str, ...]
    areas: tuple[str, ...]
    parts: tuple[str, ...] = ()
    language: str = ""
    most: int = 20
    turn: int = 0


def numbers_for(connection: sqlite3.Connection, wanted: Wanted) -> set[int]:
    """Return the numbers of the places that can be shown: the best of each kind in each area.

    Formal places, networks for everybody and networks for a community are chosen apart, in the
    order in which ranking would put them as far as a table can tell: confirmed before suggested,
    with room before full, broad before narrow; this neighbourhood; this language; merit.
    """
    here = " AND ".join("instr(parts, ?) = 0" for _ in wanted.parts) or "NULL"
    sql = (
        "SELECT service FROM x_key WHERE intent = ? AND area = ? AND kind = ?"
        f" ORDER BY grade, {here}, instr(languages, ?) = 0, merit,"
        " (service * 7919 + ?) % 10007 LIMIT ?"
    )
    parts = [f",{part}," for part in wanted.parts]
    tail = (*parts, f",{wanted.language or '-'},", wanted.turn * 3571, wanted.most)
    return {
        row[0]
        for intent in wanted.intents
        for area in wanted.areas
        for kind in KINDS
        for row in connection.execute(sql, (intent, area, kind, *tail))
    }


def to_listing(row: Any) -> Listing:
    """Return a row of ``x_index`` (`COLUMNS`) as a listing."""
    (number, place_id, short_id, kind, intents, narrow, suggested, communities, languages, areas,
     points, opening, cost, capacity, flags, minimum_age, maximum_age, for_gender, last_check,
     next_check, paused_until) = row  # fmt: skip
    return Listing(
        id=place_id,
        short_id=short_id,
        kind=kind,
        number=number,
        areas=tuple(Area(*area) for area in json.loads(areas)),
        intents=tuple((intents or "").split()),
        narrow=tuple((narrow or "").split()),
        suggested=tuple((suggested or "").split()),
        communities=_folded(communities) if communities != "[]" else frozenset(),
        languages=frozenset(map(base_language, (languages or "").split())),
        interpreter=True if flags & INTERPRETER else None,
        points=tuple((lat, lon) for lat, lon in json.loads(points)) if points != "[]" else (),
        opening=opening,
        cost=cost,
        walk_in=True if flags & WALK_IN else None,
        anonymous=True if flags & ANONYMOUS else None,
        no_papers_asked=True if flags & NO_PAPERS else None,
        reachable=bool(flags & REACHABLE),
        enforcement=bool(flags & ENFORCEMENT),
        safety_net=bool(flags & SAFETY_NET),
        open_to_all=bool(flags & OPEN_TO_ALL),
        capacity=capacity,
        minimum_age=minimum_age,
        maximum_age=maximum_age,
        for_gender=for_gender,
        last_check=_date(last_check),
        next_check=_date(next_check),
        paused_until=_date(paused_until),
    )


def _folded(communities: str) -> frozenset[str]:
    return frozenset(map(fold, json.loads(communities)))


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
