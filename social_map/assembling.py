"""Put records together again from rows of the map's tables; the opposite of `rows`.

This reads the tables themselves, private facts included: for the maintainer's side only.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any

from social_map.mapping import (
    FLAG_COLUMNS,
    PLAIN_COLUMNS,
    TERM_KEYS,
    THIRD_COLUMNS,
    WITHHELD_COLUMNS,
    make_id,
)
from social_map.records import normal

_CHUNK = 500
Row = sqlite3.Row
Grouped = dict[str, list[Row]]

_CHILDREN = {
    "attribute": "SELECT a.*, t.code, y.name AS kind FROM attribute AS a"
    " JOIN taxonomy_term AS t ON t.id = a.taxonomy_term_id"
    " JOIN taxonomy AS y ON y.id = t.taxonomy_id"
    " WHERE a.link_id IN ({ids}) ORDER BY a.x_order",
    "phone": "SELECT * FROM phone WHERE service_id IN ({ids}) ORDER BY x_order",
    "language": "SELECT * FROM language WHERE service_id IN ({ids}) ORDER BY x_order",
    "contact": "SELECT * FROM contact WHERE service_id IN ({ids}) ORDER BY x_order",
    "schedule": "SELECT * FROM schedule WHERE service_id IN ({ids})",
    "cost_option": "SELECT * FROM cost_option WHERE service_id IN ({ids})",
    "service_area": "SELECT * FROM service_area WHERE service_id IN ({ids}) ORDER BY x_order",
    "x_source": "SELECT * FROM x_source WHERE service_id IN ({ids}) ORDER BY x_order",
    "location": "SELECT at.service_id, at.x_order, l.name, l.latitude, l.longitude, d.x_text,"
    " d.x_visibility FROM service_at_location AS at JOIN location AS l ON l.id = at.location_id"
    " LEFT JOIN address AS d ON d.location_id = l.id"
    " WHERE at.service_id IN ({ids}) ORDER BY at.x_order",
}


def read_all_records(
    connection: sqlite3.Connection, ids: Collection[str] | None = None
) -> Iterator[dict[str, Any]]:
    """Yield records in their normal form, ordered by id.

    Args:
        connection: With ``sqlite3.Row`` as row factory.
        ids: Only these; those that do not exist are left out.
    """
    if ids is None:
        names = [row[0] for row in connection.execute("SELECT x_id FROM service ORDER BY x_id")]
    else:
        names = sorted(ids)
    todo = iter(names)
    while chunk := list(islice(todo, _CHUNK)):
        yield from _read_chunk(connection, chunk)


def _read_chunk(connection: sqlite3.Connection, names: list[str]) -> Iterator[dict[str, Any]]:
    marks = ",".join("?" * len(names))
    services = connection.execute(
        "SELECT s.*, o.id AS o_id, o.name AS o_name, o.description AS o_description,"
        " o.website AS o_url, o.email AS o_email, o.x_made AS o_made, o.x_hsds AS o_hsds"
        " FROM service AS s JOIN organization AS o ON o.id = s.organization_id"
        f" WHERE s.x_id IN ({marks}) ORDER BY s.x_id",
        names,
    ).fetchall()
    keys = [row["id"] for row in services]
    marks = ",".join("?" * len(keys))
    children: dict[str, Grouped] = {}
    for table, sql in _CHILDREN.items():
        grouped: Grouped = defaultdict(list)
        for row in connection.execute(sql.format(ids=marks), keys):
            grouped[row["link_id" if table == "attribute" else "service_id"]].append(row)
        children[table] = grouped
    for row in services:
        yield normal(_record(row, {table: rows[row["id"]] for table, rows in children.items()}))


def _record(service: Row, children: dict[str, list[Row]]) -> dict[str, Any]:
    record: dict[str, Any] = {key: service[column] for column, key in PLAIN_COLUMNS.items()}
    for column, key in THIRD_COLUMNS.items():
        record[key] = None if service[column] is None else bool(service[column])
    for column, key in FLAG_COLUMNS.items():
        record[key] = bool(service[column])
    if service["id"] != make_id("service", service["x_id"]):
        record["uuid"] = service["id"]
    record["status"] = service["status"]
    record["organization"] = _organization(service)
    record["alternate_names"] = _from_json(service["x_names"])
    record["hsds"] = _from_json(service["x_hsds"])
    record["ground"] = {
        "kind": service["x_ground"],
        "url": service["x_ground_url"],
        "note": service["x_ground_note"],
    }
    hidden = _from_json(service["x_withheld"]) or ()
    withheld: dict[str, Any] = {
        key: True for key, column in WITHHELD_COLUMNS.items() if column in hidden
    }
    for kind, key in TERM_KEYS.items():
        terms = [row for row in children["attribute"] if row["kind"] == kind]
        record[key] = [row["code"] for row in terms]
        withheld[key] = [row["code"] for row in terms if row["x_visibility"] != "public"]
        if key == "intents":
            record["narrow"] = [row["code"] for row in terms if row["value"] == "narrow"]
            record["suggested"] = [row["code"] for row in terms if row["x_suggested"]]
    languages = children["language"]
    record["languages"] = [row["code"] for row in languages]
    withheld["languages"] = [row["code"] for row in languages if row["x_visibility"] != "public"]
    record["withheld"] = withheld
    record["phones"] = [_phone(row) for row in children["phone"] if row["contact_id"] is None]
    record["contacts"] = _contacts(children["contact"], children["phone"])
    record["opening"] = _first(children["schedule"], "x_opening")
    record["cost"] = _first(children["cost_option"], "amount_description")
    _add_areas(record, children["service_area"])
    _add_locations(record, children["location"])
    sources = [row["address"] for row in children["x_source"]]
    record["source"], record["more_sources"] = sources[0] if sources else None, sources[1:]
    return record


def _organization(service: Row) -> dict[str, Any] | None:
    if service["o_made"]:
        return None
    made = make_id("organization", "named", service["o_name"])
    return {
        "id": None if service["o_id"] == made else service["o_id"],
        "name": service["o_name"],
        "description": service["o_description"],
        "url": service["o_url"],
        "email": service["o_email"],
        "hsds": _from_json(service["o_hsds"]),
    }


def _phone(row: Row) -> dict[str, Any]:
    return {
        "number": row["number"],
        "extension": row["extension"],
        "label": row["description"],
        "hours": row["x_hours"],
        "cost": row["x_cost"],
        "source": row["x_source"],
        "source_date": row["x_source_date"],
        "visibility": row["x_visibility"],
    }


def _contacts(contacts: Iterable[Row], phones: Iterable[Row]) -> list[dict[str, Any]]:
    numbers = {row["contact_id"]: row["number"] for row in phones if row["contact_id"]}
    return [
        {
            "name": row["name"],
            "role": row["title"],
            "phone": numbers.get(row["id"]),
            "email": row["email"],
            "visibility": row["x_visibility"],
        }
        for row in contacts
    ]


def _add_areas(record: dict[str, Any], rows: list[Row]) -> None:
    areas = [
        {
            "scope": row["x_scope"],
            "municipality": row["x_municipality"],
            "neighbourhood": row["x_neighbourhood"],
        }
        for row in rows
    ]
    record["area"], record["more_areas"] = areas[0] if areas else None, areas[1:]
    record["area_note"] = rows[0]["x_note"] if rows else None


def _add_locations(record: dict[str, Any], rows: list[Row]) -> None:
    more = []
    for row in rows:
        location = {
            "name": row["name"],
            "address": row["x_text"],
            "address_visibility": row["x_visibility"],
            "lat": row["latitude"],
            "lon": row["longitude"],
        }
        if row["x_order"]:
            more.append(location)
        else:
            record |= {key: value for key, value in location.items() if key != "name"}
    record["more_locations"] = more


def _first(rows: list[Row], column: str) -> Any:
    return rows[0][column] if rows else None


def _from_json(text: str | None) -> Any:
    return json.loads(text) if text else None
