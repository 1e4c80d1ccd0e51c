"""Change the map: one transaction per command, history kept, the index made anew with it.

This is the maintainer's side: it reads and writes everything, private facts included.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timezone
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from social_map import index
from social_map.assembling import read_all_records
from social_map.building import provinces
from social_map.database import insert_rows, open_for_reading, transaction
from social_map.errors import DataError, StoreError, Withdrawn
from social_map.geography import neighbourhood_rows
from social_map.records import Record, check, normal
from social_map.rows import service_id, service_rows
from social_map.towns import dutch_towns

_CHUNK = 1000


class Change(NamedTuple):
    """What a place of help becomes; None: it is removed."""

    id: str
    after: Record | None


@dataclass
class Applied:
    """What a batch changed. ``batch`` is None when nothing changed."""

    batch: int | None = None
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass
class _Progress:
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    batch: int | None = None


def read_all(path: Path, ids: Collection[str] | None = None) -> list[dict[str, Any]]:
    """Return all records in their normal form, ordered by id; also what is never shown.

    Args:
        path: The map.
        ids: Only these; those that do not exist are left out.

    Raises:
        StoreError: The map cannot be read.
    """
    try:
        with closing(open_for_reading(path)) as connection:
            return list(read_all_records(connection, ids))
    except sqlite3.Error as error:
        raise StoreError(str(path), f"cannot be read ({error})", "run: map build") from error


def withdrawn(path: Path) -> frozenset[str]:
    """Return the ids, and HSDS ids, that were withdrawn and may never come back."""
    try:
        with closing(open_for_reading(path)) as connection:
            return frozenset(row[0] for row in connection.execute("SELECT id FROM x_tombstone"))
    except sqlite3.Error as error:
        raise StoreError(str(path), f"cannot be read ({error})", "run: map build") from error


def apply(path: Path, changes: Iterable[Change], *, by: str, what: str) -> Applied:
    """Make changes in one transaction: all of them or none.

    Records that are what the map has already are skipped. Of two changes of one place the last
    one holds.

    Args:
        path: The map.
        changes: May be a generator; it is read in parts.
        by: Role of who changes, for the history.
        what: The command, for the history.

    Raises:
        DataError: A record cannot be used; all problems are listed and nothing was changed.
        Withdrawn: A place was withdrawn; nothing was changed.
        StoreError: The map cannot be written.
    """
    with transaction(path) as connection:
        return apply_in(connection, changes, by=by, what=what)


def apply_in(
    connection: sqlite3.Connection,
    changes: Iterable[Change],
    *,
    by: str,
    what: str,
    undoes: int | None = None,
) -> Applied:
    """Do what `apply` does, inside a transaction of the caller."""
    progress = _Progress()
    towns = provinces(dutch_towns())
    todo = iter(changes)
    while chunk := list(islice(todo, _CHUNK)):
        _apply_chunk(connection, dict(chunk), progress, towns, (by, what, undoes))
    if progress.problems:
        raise DataError(progress.problems)
    if progress.batch is not None:
        touch(connection)
    return Applied(
        progress.batch, tuple(progress.added), tuple(progress.changed), tuple(progress.removed)
    )


def _apply_chunk(
    connection: sqlite3.Connection,
    chunk: dict[str, Record | None],
    progress: _Progress,
    towns: dict[str, str],
    header: tuple[str, str, int | None],
) -> None:
    before = {record["id"]: record for record in read_all_records(connection, chunk)}
    wanted = {key: None if after is None else normal(after) for key, after in chunk.items()}
    changed = {key: after for key, after in wanted.items() if after != before.get(key)}
    gone = _withdrawn_among(connection, changed)
    if gone:
        raise Withdrawn(gone)
    for key, after in changed.items():
        if after is not None:
            progress.problems += [str(problem) for problem in check(after, f"id {key}")]
    if progress.problems or not changed:
        return
    if progress.batch is None:
        progress.batch = new_batch(connection, *header)
    delete_records(connection, [key for key in changed if key in before])
    after_records = [after for after in changed.values() if after is not None]
    rows = service_rows(after_records, towns)
    insert_rows(connection, rows)
    _add_neighbourhoods(connection, after_records)
    index.refresh(connection, [service_id(record) for record in after_records])
    _record_history(connection, progress, before, changed)


def _withdrawn_among(
    connection: sqlite3.Connection, changed: dict[str, dict[str, Any] | None]
) -> list[str]:
    ids = {key for key, after in changed.items() if after is not None}
    ids |= {str(after["uuid"]) for after in changed.values() if after and "uuid" in after}
    marks = ",".join("?" * len(ids))
    sql = f"SELECT id FROM x_tombstone WHERE id IN ({marks})"
    return [row[0] for row in connection.execute(sql, sorted(ids))]


def new_batch(connection: sqlite3.Connection, by: str, what: str, undoes: int | None) -> int:
    """Start a batch of the history and return its number."""
    at = datetime.now(timezone.utc).isoformat(timespec="seconds")
    cursor = connection.execute(
        "INSERT INTO x_batch (at, by, what, undoes) VALUES (?, ?, ?, ?)", (at, by, what, undoes)
    )
    return int(cursor.lastrowid or 0)


def _record_history(
    connection: sqlite3.Connection,
    progress: _Progress,
    before: dict[str, dict[str, Any]],
    changed: dict[str, dict[str, Any] | None],
) -> None:
    rows = []
    for key, after in changed.items():
        old = before.get(key)
        if old is None:
            progress.added.append(key)
        elif after is None:
            progress.removed.append(key)
        else:
            progress.changed.append(key)
        # What was added stands in the map itself, or in the change that came after.
        rows.append((progress.batch, key, _as_json(old), _as_json(after) if old else None))
    connection.executemany(
        "INSERT INTO x_change (batch, x_id, before, after) VALUES (?, ?, ?, ?)", rows
    )


def _as_json(record: dict[str, Any] | None) -> str | None:
    return None if record is None else json.dumps(record, ensure_ascii=False)


def _add_neighbourhoods(connection: sqlite3.Connection, records: list[dict[str, Any]]) -> None:
    """Let residents name a neighbourhood that the map did not know before."""
    places, names = neighbourhood_rows(records)
    new = [
        row
        for row in places
        if connection.execute("SELECT 1 FROM x_place WHERE id = ?", (row["id"],)).fetchone() is None
    ]
    if not new:
        return
    ids = {row["id"] for row in new}
    first = connection.execute("SELECT COALESCE(max(id), 0) FROM x_place_name").fetchone()[0] + 1
    rows = [row for row in names if row["place_id"] in ids]
    insert_rows(
        connection,
        {
            "x_place": new,
            "x_place_name": [{"id": first + number, **row} for number, row in enumerate(rows)],
        },
    )
    _set_meta(connection, "geography", "x_meta.value + 1")


def touch(connection: sqlite3.Connection) -> None:
    """Say that the map changed, so that running bots read it again."""
    _set_meta(connection, "revision", "x_meta.value + 1")
    connection.execute(
        "INSERT INTO x_meta (name, value) VALUES ('edited_at', ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (datetime.now(timezone.utc).isoformat(timespec="seconds"),),
    )


def _set_meta(connection: sqlite3.Connection, name: str, expression: str) -> None:
    connection.execute(
        f"INSERT INTO x_meta (name, value) VALUES (?, '1')"
        f" ON CONFLICT (name) DO UPDATE SET value = CAST({expression} AS TEXT)",
        (name,),
    )


def delete_records(connection: sqlite3.Connection, ids: list[str]) -> None:
    """Delete the rows of places of help, in every table, and what only they used."""
    for start in range(0, len(ids), 400):
        part = ids[start : start + 400]
        marks = ",".join("?" * len(part))
        found = connection.execute(
            f"SELECT rowid, id, organization_id FROM service WHERE x_id IN ({marks})", part
        ).fetchall()
        index.remove(connection, [row[0] for row in found])
        services = [(row[1],) for row in found]
        for sql in _DELETIONS:
            connection.executemany(sql, services)
        connection.executemany(
            "DELETE FROM organization WHERE id = ?1 AND NOT EXISTS"
            " (SELECT 1 FROM service WHERE organization_id = ?1)",
            {(row[2],) for row in found},
        )


_AT = "SELECT location_id FROM service_at_location WHERE service_id = ?"
_DELETIONS = (
    f"DELETE FROM address WHERE location_id IN ({_AT})",
    f"DELETE FROM location WHERE id IN ({_AT})",
    "DELETE FROM service_at_location WHERE service_id = ?",
    "DELETE FROM attribute WHERE link_id = ?",
    *(
        f"DELETE FROM {table} WHERE service_id = ?"
        for table in (
            "phone", "contact", "language", "schedule", "cost_option", "service_area", "x_source"
        )
    ),
    "DELETE FROM service WHERE id = ?",
)  # fmt: skip


def iterate_all(path: Path) -> Iterator[dict[str, Any]]:
    """Yield all records one by one, for maps that are too large to hold; see `read_all`."""
    with closing(open_for_reading(path)) as connection:
        yield from read_all_records(connection)
