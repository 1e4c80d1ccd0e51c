"""The index of the map: what a search reads first, so that it need not read all places.

For each listed place it holds what ranking needs (``x_index``), which intents it answers where
(``x_key``) and its words, folded (``x_text``). It is made from the ``listed_`` views alone, in the
same transaction as the change: what is not public cannot get in, what is gone is gone.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from datetime import date

from social_map import taxonomy
from social_map.communities import base_language
from social_map.models import Area, Listing
from social_map.text import fold

#: Area of what serves the whole country, and intent that stands for any.
NATIONAL = ""
ANY = ""
#: Word that stands in the place column of what serves the whole country.
EVERYWHERE = "xxnational"

_WALK_IN, _ANONYMOUS, _NO_PAPERS, _REACHABLE = 1, 2, 4, 8
_ENFORCEMENT, _SAFETY_NET, _OPEN_TO_ALL, _INTERPRETER = 16, 32, 64, 128

_CHUNK = 400
_COLUMNS = (
    "service, x_id, short_id, kind, intents, narrow, suggested, communities, languages, areas,"
    " points, opening, cost, capacity, flags, minimum_age, maximum_age, for_gender, last_check,"
    " next_check, paused_until"
)


def _joined(column: str, view: str, condition: str) -> str:
    return (
        f"(SELECT group_concat({column}, ' ') FROM (SELECT {column} FROM {view} AS v"
        f" WHERE v.service_id = s.id AND {condition} ORDER BY v.x_order))"
    )


_FLAGS = f"""
    COALESCE(s.x_walk_in, 0) * {_WALK_IN} + COALESCE(s.x_anonymous, 0) * {_ANONYMOUS}
    + COALESCE(s.x_no_papers_asked, 0) * {_NO_PAPERS}
    + (s.x_chat IS NOT NULL OR EXISTS (SELECT 1 FROM listed_phone AS p WHERE p.service_id = s.id)
        OR EXISTS (SELECT 1 FROM listed_address AS d WHERE d.service_id = s.id
            AND d.x_text IS NOT NULL)) * {_REACHABLE}
    + COALESCE(s.x_enforcement, 0) * {_ENFORCEMENT} + COALESCE(s.x_safety_net, 0) * {_SAFETY_NET}
    + COALESCE(s.x_open_to_all, 0) * {_OPEN_TO_ALL} + (s.x_interpreter IS 1) * {_INTERPRETER}
"""
_FILL = f"""
    INSERT INTO x_index ({_COLUMNS})
    SELECT s.number, s.x_id, s.x_short_id, s.x_kind,
        {_joined("code", "listed_term", "v.taxonomy = 'help_intents'")},
        {_joined("code", "listed_term", "v.taxonomy = 'help_intents' AND v.value = 'narrow'")},
        {_joined("code", "listed_term", "v.taxonomy = 'help_intents' AND v.x_suggested = 1")},
        (SELECT json_group_array(code) FROM listed_term AS v WHERE v.service_id = s.id
            AND v.taxonomy = 'communities'),
        {_joined("code", "listed_language", "1")},
        (SELECT json_group_array(json_array(v.x_scope, v.x_municipality, v.x_neighbourhood))
            FROM (SELECT * FROM listed_area ORDER BY x_order) AS v WHERE v.service_id = s.id),
        (SELECT json_group_array(json_array(v.latitude, v.longitude)) FROM listed_address AS v
            WHERE v.service_id = s.id AND v.latitude IS NOT NULL AND v.longitude IS NOT NULL),
        (SELECT v.x_opening FROM listed_schedule AS v WHERE v.service_id = s.id LIMIT 1),
        (SELECT v.amount_description FROM listed_cost AS v WHERE v.service_id = s.id LIMIT 1),
        s.x_capacity, {_FLAGS}, s.minimum_age, s.maximum_age, s.x_for_gender, s.assured_date,
        s.x_next_check, s.x_paused_until
    FROM listed_service AS s
"""


def refresh(connection: sqlite3.Connection, services: Collection[str] | None = None) -> None:
    """Make the index anew, for some services (HSDS ids) or for all of them.

    What is in the index of places that are gone must have been taken out by `remove` before.
    """
    if services is None:
        for table in ("x_index", "x_key", "x_text"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute(_FILL)
        numbers = [row[0] for row in connection.execute("SELECT service FROM x_index")]
    else:
        numbers = []
        for chunk in _chunks(list(services)):
            marks = ",".join("?" * len(chunk))
            connection.execute(f"{_FILL} WHERE s.id IN ({marks})", chunk)
            numbers += [
                row[0]
                for row in connection.execute(
                    f"SELECT rowid FROM service WHERE id IN ({marks})", chunk
                )
            ]
    for part in _chunks(numbers):
        _add_keys(connection, part)
        _add_text(connection, part)


def remove(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Take places out of the index, by the numbers of their services."""
    rows = [(number,) for number in numbers]
    connection.executemany("DELETE FROM x_index WHERE service = ?", rows)
    connection.executemany("DELETE FROM x_key WHERE service = ?", rows)
    connection.executemany("DELETE FROM x_text WHERE rowid = ?", rows)


def _chunks(items: list[int] | list[str]) -> Iterator[list[int] | list[str]]:
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]


def _add_keys(connection: sqlite3.Connection, numbers: list[int] | list[str]) -> None:
    marks = ",".join("?" * len(numbers))
    rows = connection.execute(
        f"SELECT service, intents, areas, flags FROM x_index WHERE service IN ({marks})", numbers
    )
    connection.executemany(
        "INSERT OR IGNORE INTO x_key (intent, area, service) VALUES (?, ?, ?)",
        [
            (intent, area, number)
            for number, intents, areas, flags in rows
            for area in {_area_key(*area) for area in json.loads(areas)}
            for intent in (
                *(intents or "").split(),
                *((ANY,) if flags & _SAFETY_NET else ()),
            )
        ],
    )


def _area_key(scope: str, municipality: str | None, _: str | None) -> str:
    return fold(municipality or "") if scope != "national" else NATIONAL


def _add_text(connection: sqlite3.Connection, numbers: list[int] | list[str]) -> None:
    marks = ",".join("?" * len(numbers))
    rows = connection.execute(
        "SELECT i.service, s.name, s.x_names, o.name, s.x_description_nl, s.x_description_en,"
        " i.areas, i.intents, i.communities"
        " FROM x_index AS i JOIN listed_service AS s ON s.number = i.service"
        " JOIN listed_organization AS o ON o.service_id = s.id"
        f" WHERE i.service IN ({marks})",
        numbers,
    )
    connection.executemany(
        "INSERT INTO x_text (rowid, name, place, description, subject) VALUES (?, ?, ?, ?, ?)",
        [
            (
                number,
                fold(" ".join(dict.fromkeys([name, *json.loads(names or "[]"), organization]))),
                _where(areas),
                fold(f"{dutch or ''} {english or ''}"),
                _subject(intents or "", communities),
            )
            for number, name, names, organization, dutch, english, areas, intents, communities in rows
        ],
    )


def _where(areas: str) -> str:
    known = json.loads(areas)
    words = {part for area in known for part in area[1:] if part}
    words |= {EVERYWHERE for area in known if area[0] == "national"}
    return fold(" ".join(sorted(words)))


def _subject(intents: str, communities: str) -> str:
    words = [intents.replace("_", " ")]
    words += [taxonomy.DESCRIPTIONS.get(intent, "") for intent in intents.split()[:2]]
    return fold(" ".join([*words, *json.loads(communities)]))


def read_listings(connection: sqlite3.Connection, numbers: Collection[int]) -> list[Listing]:
    """Return what ranking needs of some places; those that are gone are left out."""
    found: list[Listing] = []
    for chunk in _chunks(list(numbers)):
        marks = ",".join("?" * len(chunk))
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM x_index WHERE service IN ({marks})", chunk
        )
        found += [_listing(row) for row in rows]
    return found


def numbers_for(
    connection: sqlite3.Connection, intents: Iterable[str], areas: Iterable[str]
) -> set[int]:
    """Return the numbers of the places for any of the intents in any of the areas."""
    keys = [(intent, area) for intent in intents for area in areas]
    found: set[int] = set()
    for key in keys:
        found.update(
            row[0]
            for row in connection.execute(
                "SELECT service FROM x_key WHERE intent = ? AND area = ?", key
            )
        )
    return found


def _listing(row: sqlite3.Row) -> Listing:
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
        interpreter=True if flags & _INTERPRETER else None,
        points=tuple((lat, lon) for lat, lon in json.loads(points)) if points != "[]" else (),
        opening=opening,
        cost=cost,
        walk_in=True if flags & _WALK_IN else None,
        anonymous=True if flags & _ANONYMOUS else None,
        no_papers_asked=True if flags & _NO_PAPERS else None,
        reachable=bool(flags & _REACHABLE),
        enforcement=bool(flags & _ENFORCEMENT),
        safety_net=bool(flags & _SAFETY_NET),
        open_to_all=bool(flags & _OPEN_TO_ALL),
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
