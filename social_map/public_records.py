"""Published places as records that hold public facts only: what a public export may contain.

Everything is read through the ``public_`` views (`views`), which are the one place that says what
is public.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

from social_map.database import open_for_reading
from social_map.errors import StoreError
from social_map.freshness import long_overdue
from social_map.hours import now
from social_map.mapping import PLAIN_COLUMNS, THIRD_COLUMNS, make_id
from social_map.records import normal

_CHUNK = 500
_PARTS = (
    "organization", "term", "phone", "language", "area", "address", "schedule", "cost", "source",
    "contact",
)  # fmt: skip
Row = sqlite3.Row


def public_records(path: Path) -> Iterator[dict[str, Any]]:
    """Yield each place that is published today as a record in normal form, ordered by id.

    Left out are contacts that are not public, withheld facts, notes, hidden addresses with
    their points, places whose check is long overdue, and everything else that no view shows.

    Raises:
        StoreError: The map cannot be read.
    """
    try:
        with closing(open_for_reading(path)) as connection:
            today = now().date()
            rows = connection.execute("SELECT * FROM public_service ORDER BY x_id")
            while chunk := list(islice(rows, _CHUNK)):
                parts = _read_parts(connection, [row["id"] for row in chunk])
                for row in chunk:
                    own = {name: parts[name][row["id"]] for name in _PARTS}
                    record = normal(_record(row, own))
                    if not long_overdue(record, today):
                        yield record
    except sqlite3.Error as error:
        raise StoreError(str(path), f"cannot be read ({error})", "run: map build") from error


def _read_parts(
    connection: sqlite3.Connection, services: list[str]
) -> dict[str, defaultdict[str, list[Row]]]:
    marks = ",".join("?" * len(services))
    found: dict[str, defaultdict[str, list[Row]]] = {}
    for name in _PARTS:
        grouped: defaultdict[str, list[Row]] = defaultdict(list)
        sql = f"SELECT * FROM public_{name} WHERE service_id IN ({marks})"
        rows = connection.execute(sql, services).fetchall()
        if rows and "x_order" in rows[0].keys():  # noqa: SIM118  # sqlite3.Row is no mapping
            rows.sort(key=lambda row: row["x_order"])
        for row in rows:
            grouped[row["service_id"]].append(row)
        found[name] = grouped
    return found


def _record(row: Row, parts: dict[str, list[Row]]) -> dict[str, Any]:
    columns = set(row.keys())
    record: dict[str, Any] = {
        key: row[column] for column, key in PLAIN_COLUMNS.items() if column in columns
    }
    for column, key in THIRD_COLUMNS.items():
        record[key] = None if row[column] is None else bool(row[column])
    for column in ("x_enforcement", "x_safety_net", "x_open_to_all"):
        record[column.removeprefix("x_")] = bool(row[column])
    if row["id"] != make_id("service", row["x_id"]):
        record["uuid"] = row["id"]
    record["status"] = row["status"]
    record["alternate_names"] = json.loads(row["x_names"] or "[]")
    record["hsds"] = json.loads(row["x_hsds"] or "{}")
    record["ground"] = {"kind": row["x_ground"], "url": row["x_ground_url"]}
    record["organization"] = _organization(parts["organization"])
    terms = parts["term"]
    intents = [term for term in terms if term["taxonomy"] == "help_intents"]
    record["intents"] = [term["code"] for term in intents]
    record["narrow"] = [term["code"] for term in intents if term["value"] == "narrow"]
    record["suggested"] = [term["code"] for term in intents if term["x_suggested"]]
    for kind in ("kinds_of_help", "communities"):
        record[kind] = [term["code"] for term in terms if term["taxonomy"] == kind]
    record["languages"] = [language["code"] for language in parts["language"]]
    record["opening"] = next((item["x_opening"] for item in parts["schedule"]), None)
    record["cost"] = next((item["amount_description"] for item in parts["cost"]), None)
    record["phones"] = [
        {
            "number": phone["number"],
            "extension": phone["extension"],
            "label": phone["description"],
            "hours": phone["x_hours"],
            "cost": phone["x_cost"],
            "source": phone["x_source"],
            "source_date": phone["x_source_date"],
        }
        for phone in parts["phone"]
    ]
    record["contacts"] = [
        {
            "name": contact["name"],
            "role": contact["title"],
            "phone": contact["number"],
            "email": contact["email"],
            "visibility": "public",
        }
        for contact in parts["contact"]
    ]
    areas = [
        {
            "scope": area["x_scope"],
            "municipality": area["x_municipality"],
            "neighbourhood": area["x_neighbourhood"],
        }
        for area in parts["area"]
    ]
    record["area"], record["more_areas"] = areas[0], areas[1:]
    _add_locations(record, parts["address"])
    sources = [source["address"] for source in parts["source"]]
    record["source"], record["more_sources"] = sources[0] if sources else None, sources[1:]
    return record


def _organization(rows: list[Row]) -> dict[str, Any] | None:
    if not rows or rows[0]["x_made"]:
        return None
    row = rows[0]
    made = make_id("organization", "named", row["name"])
    return {
        "id": None if row["id"] == made else row["id"],
        "name": row["name"],
        "description": row["description"],
        "url": row["website"],
        "email": row["email"],
        "hsds": json.loads(row["x_hsds"] or "{}"),
    }


def _add_locations(record: dict[str, Any], rows: list[Row]) -> None:
    record["more_locations"] = []
    for row in rows:
        if not row["exact"]:
            continue
        point = {"lat": row["latitude"], "lon": row["longitude"], "address": row["x_text"]}
        if row["x_order"]:
            record["more_locations"].append({"name": row["name"], **point})
        else:
            record |= point
