"""The index of the map: what a search reads first, so that it need not read all places.

For each listed place it holds what ranking needs (``x_index``), which intents it answers where
(``x_key``) and its words, folded (``x_text``). It is made from the ``listed_`` views alone, in the
same transaction as the change: what is not public cannot get in, what is gone is gone.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import Any

from social_map import taxonomy
from social_map.geography import fold_name, folded_parts
from social_map.listings import (
    ANONYMOUS,
    ANY,
    BOUND,
    CENTRAL,
    COLUMNS,
    ENFORCEMENT,
    EVERYWHERE,
    FORMAL,
    INFORMAL,
    INTERPRETER,
    NATIONAL,
    NO_PAPERS,
    OPEN_TO_ALL,
    REACHABLE,
    SAFETY_NET,
    WALK_IN,
    chunks,
    to_listing,
)  # fmt: skip
from social_map.text import fold

_MAIN_INTENTS = 3
_PARTS = {
    "term": "SELECT service_id, taxonomy, code, value, x_suggested FROM listed_term",
    "language": "SELECT service_id, code FROM listed_language",
    "area": "SELECT service_id, x_scope, x_municipality, x_neighbourhood FROM listed_area",
    "address": "SELECT service_id, x_text, latitude, longitude FROM listed_address",
    "phone": "SELECT DISTINCT service_id FROM listed_phone",
    "schedule": "SELECT service_id, x_opening FROM listed_schedule",
    "cost": "SELECT service_id, amount_description FROM listed_cost",
}
_ORDERED = frozenset({"term", "language", "area"})


def refresh(connection: sqlite3.Connection, services: Collection[str] | None = None) -> None:
    """Make the index anew, for some services (HSDS ids) or for all of them.

    What is in the index of places that are gone must have been taken out by `remove` before.
    """
    if services is None:
        for table in ("x_index", "x_key", "x_text"):
            connection.execute(f"DELETE FROM {table}")
        services = [row[0] for row in connection.execute("SELECT id FROM listed_service")]
    for chunk in chunks(list(services)):
        _add(connection, chunk)


def _add(connection: sqlite3.Connection, services: list[str] | list[int]) -> None:
    marks = ",".join("?" * len(services))
    rows = connection.execute(f"SELECT * FROM listed_service WHERE id IN ({marks})", services)
    found = rows.fetchall()
    names = dict(
        connection.execute(
            f"SELECT service_id, name FROM listed_organization WHERE service_id IN ({marks})",
            services,
        ).fetchall()
    )
    parts: dict[str, defaultdict[str, list[sqlite3.Row]]] = {}
    for part, sql in _PARTS.items():
        grouped: defaultdict[str, list[sqlite3.Row]] = defaultdict(list)
        order = " ORDER BY x_order" if part in _ORDERED else ""
        for row in connection.execute(f"{sql} WHERE service_id IN ({marks}){order}", services):
            grouped[row[0]].append(row)
        parts[part] = grouped
    entries: list[tuple[Any, ...]] = []
    keys: list[tuple[Any, ...]] = []
    texts: list[tuple[Any, ...]] = []
    for row in found:
        entry = _entry(row, {part: grouped[row["id"]] for part, grouped in parts.items()})
        entries.append(entry)
        keys += _keys(entry)
        texts.append(_text(row, names.get(row["id"]) or "", entry))
    columns = ",".join("?" * len(COLUMNS.split(",")))
    connection.executemany(f"INSERT INTO x_index ({COLUMNS}) VALUES ({columns})", entries)
    connection.executemany("INSERT INTO x_key VALUES (?, ?, ?, ?, ?, ?, ?, ?)", keys)
    connection.executemany(
        "INSERT INTO x_text (rowid, name, place, description, subject) VALUES (?, ?, ?, ?, ?)",
        texts,
    )


def _entry(row: sqlite3.Row, parts: dict[str, list[sqlite3.Row]]) -> tuple[Any, ...]:
    """Return the values of ``COLUMNS``."""
    intents = [term for term in parts["term"] if term["taxonomy"] == "help_intents"]
    communities = [t["code"] for t in parts["term"] if t["taxonomy"] == "communities"]
    reachable = (
        row["x_chat"] is not None
        or bool(parts["phone"])
        or any(address["x_text"] is not None for address in parts["address"])
    )
    flags = (
        (WALK_IN if row["x_walk_in"] else 0)
        | (ANONYMOUS if row["x_anonymous"] else 0)
        | (NO_PAPERS if row["x_no_papers_asked"] else 0)
        | (REACHABLE if reachable else 0)
        | (ENFORCEMENT if row["x_enforcement"] else 0)
        | (SAFETY_NET if row["x_safety_net"] else 0)
        | (OPEN_TO_ALL if row["x_open_to_all"] else 0)
        | (INTERPRETER if row["x_interpreter"] else 0)
    )
    points = [
        (address["latitude"], address["longitude"])
        for address in parts["address"]
        if address["latitude"] is not None and address["longitude"] is not None
    ]
    schedule, cost = parts["schedule"], parts["cost"]
    return (
        row["number"],
        row["x_id"],
        row["x_short_id"],
        row["x_kind"],
        " ".join(term["code"] for term in intents),
        " ".join(term["code"] for term in intents if term["value"] == "narrow"),
        " ".join(term["code"] for term in intents if term["x_suggested"]),
        json.dumps(communities, ensure_ascii=False) if communities else "[]",
        " ".join(language["code"] for language in parts["language"]),
        json.dumps([tuple(area)[1:] for area in parts["area"]], ensure_ascii=False),
        json.dumps(points) if points else "[]",
        schedule[0]["x_opening"] if schedule else None,
        cost[0]["amount_description"] if cost else None,
        row["x_capacity"],
        flags,
        row["minimum_age"],
        row["maximum_age"],
        row["x_for_gender"],
        row["assured_date"],
        row["x_next_check"],
        row["x_paused_until"],
    )


def _keys(entry: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of ``x_key``: what is the same for everybody who asks, in order of rank."""
    listing = to_listing(entry)
    full = listing.capacity == "full"
    bound = BOUND if listing.communities else 0
    kind = (FORMAL if listing.kind == "formal" else INFORMAL) + bound
    spoken = f",{','.join(sorted(listing.languages))}," if listing.languages else ""
    asked = (*listing.intents, *((ANY,) if listing.safety_net else ()))
    thresholds = (listing.walk_in, listing.anonymous, listing.no_papers_asked)
    easy = sum(map(bool, thresholds)) + listing.reachable
    for place, intent in enumerate(asked):
        central = CENTRAL[place] if place < len(CENTRAL) and intent != ANY else 0.0
        grade = 4 * (intent in listing.suggested) + 2 * full + (intent in listing.narrow)
        areas: dict[str, set[str]] = defaultdict(set)
        for area in listing.areas:
            areas[_area_key(area.scope, area.municipality)] |= folded_parts(area.neighbourhood)
        for key, parts in areas.items():
            named = f",{','.join(sorted(parts))}," if parts else ""
            yield intent, key, kind, listing.number, grade, -(central + easy), named, spoken


def _text(row: sqlite3.Row, organization: str, entry: tuple[Any, ...]) -> tuple[Any, ...]:
    names = dict.fromkeys([row["name"], *json.loads(row["x_names"] or "[]"), organization])
    return (
        row["number"],
        fold(" ".join(names)),
        _where(entry[9]),
        fold(f"{row['x_description_nl'] or ''} {row['x_description_en'] or ''}"),
        _subject(entry[4], entry[7]),
    )


def remove(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Take places out of the index, by the numbers of their services."""
    rows = [(number,) for number in numbers]
    connection.executemany("DELETE FROM x_index WHERE service = ?", rows)
    connection.executemany("DELETE FROM x_key WHERE service = ?", rows)
    connection.executemany("DELETE FROM x_text WHERE rowid = ?", rows)


def _area_key(scope: str, municipality: str | None) -> str:
    return fold_name(municipality or "") if scope != "national" else NATIONAL


@lru_cache(maxsize=4096)
def _where(areas: str) -> str:
    known = json.loads(areas)
    words = {part for area in known for part in area[1:] if part}
    words |= {EVERYWHERE if area[0] == "national" else town_word(area[1]) for area in known}
    return fold(" ".join(sorted(words)))


@lru_cache(maxsize=4096)
def town_word(municipality: str) -> str:
    """Return the one word that stands for a municipality in the place column."""
    return "xxtown" + fold(municipality).replace(" ", "")


def _subject(intents: str, communities: str) -> str:
    words = [intents.replace("_", " ")]
    words += [taxonomy.DESCRIPTIONS.get(intent, "") for intent in intents.split()[:2]]
    words += [subject_word(intent) for intent in intents.split()[:_MAIN_INTENTS]]
    return fold(" ".join([*words, *json.loads(communities)]))


def subject_word(intent: str) -> str:
    """Return the word that stands in the subject column of what is mainly for an intent."""
    return "xx" + intent.replace("_", "")
