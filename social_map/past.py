"""What the map was: history, undo, and withdrawal, which leaves no history."""

import json
import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from social_map.assembling import read_all_records
from social_map.database import open_for_reading, open_for_writing, transaction
from social_map.editing import (
    Applied,
    Change,
    apply_in,
    delete_records,
    new_batch,
    touch,
)
from social_map.errors import StoreError, UnknownBatch, UnknownPlace

_CHECKPOINT_TRIES = 20


@dataclass(frozen=True)
class Version:
    """One change of one place of help: when, by which role, with which command, what."""

    batch: int
    at: str
    by: str
    what: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    undone: bool

    @property
    def kind(self) -> str:
        """``added``, ``changed`` or ``removed``."""
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "changed"


@dataclass
class Undone:
    """What an undo did.

    Attributes:
        batch: The batch that was undone.
        applied: What it changed.
        kept: Ids that stayed as they are: ``withdrawn``, or ``changed_since``.
    """

    batch: int
    applied: Applied
    kept: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Purge:
    """What a withdrawal erased: the map and copies of it, and copies that could not be reached."""

    erased: tuple[Path, ...]
    failed: tuple[Path, ...]


def history(path: Path, place_id: str) -> list[Version]:
    """Return the changes of a place of help, the oldest first.

    Raises:
        UnknownPlace: There never was such a place, or it was withdrawn.
        StoreError: The map cannot be read.
    """
    try:
        with closing(open_for_reading(path)) as connection:
            found = _versions(connection, "c.x_id = ?", (place_id,))
            if not found and not list(read_all_records(connection, [place_id])):
                raise UnknownPlace(place_id)
            return found
    except sqlite3.Error as error:
        raise StoreError(str(path), f"cannot be read ({error})", "run: map build") from error


def last_batch(path: Path) -> int | None:
    """Return the batch that `undo` would undo: the last that is no undo and is not undone."""
    with closing(open_for_reading(path)) as connection:
        return _last_batch(connection)


def changes_of(path: Path, batch: int) -> list[tuple[str, Version]]:
    """Return what a batch changed, with the ids.

    Raises:
        UnknownBatch: There is no such batch.
    """
    with closing(open_for_reading(path)) as connection:
        return _changes_of(connection, batch)


def undo(path: Path, batch: int | None = None, *, by: str) -> Undone:
    """Undo a batch, the last one by default, in a batch of its own.

    A place that was changed again since, or withdrawn, stays as it is.

    Raises:
        UnknownBatch: There is no such batch, or nothing to undo.
        StoreError: The map cannot be written.
    """
    with transaction(path) as connection:
        number = batch if batch is not None else _last_batch(connection)
        if number is None:
            raise UnknownBatch(None)
        changes = _changes_of(connection, number)
        gone = {row[0] for row in connection.execute("SELECT id FROM x_tombstone")}
        ids = [place_id for place_id, _ in changes]
        current = {record["id"]: record for record in read_all_records(connection, ids)}
        kept: dict[str, str] = {}
        wanted: list[Change] = []
        for place_id, version in changes:
            if place_id in gone:
                kept[place_id] = "withdrawn"
            elif _changed_since(connection, number, place_id):
                kept[place_id] = "changed_since"
            elif current.get(place_id) != version.before:
                wanted.append(Change(place_id, version.before))
        applied = apply_in(connection, wanted, by=by, what="undo", undoes=number)
        if applied.batch is None and not kept:
            connection.execute("UPDATE x_batch SET undoes = id WHERE id = ?", (number,))
        return Undone(number, applied, kept)


def withdraw(path: Path, place_id: str, *, by: str, copies: Iterable[Path] = ()) -> Purge:
    """Erase a place of help and everything that tells of it; only its id stays, as a tombstone.

    Erased are its rows, its words in the index, its history and its proposals, in the map and
    in copies of it.

    Args:
        path: The map.
        place_id: The id.
        by: Role of who asks for it.
        copies: Backups that this program keeps.

    Raises:
        UnknownPlace: The map never had it.
        StoreError: The map cannot be written.
    """
    _erase(path, place_id, by=by)
    erased, failed = [path], []
    for copy in copies:
        try:
            _erase(copy, place_id, by=by, must_exist=False)
            erased.append(copy)
        except (StoreError, sqlite3.Error, OSError):
            failed.append(copy)
    return Purge(tuple(erased), tuple(failed))


def _erase(path: Path, place_id: str, *, by: str, must_exist: bool = True) -> None:
    with transaction(path) as connection:
        row = connection.execute("SELECT id FROM service WHERE x_id = ?", (place_id,)).fetchone()
        known = (
            row
            or connection.execute(
                "SELECT 1 FROM x_change WHERE x_id = ?1 UNION SELECT 1 FROM x_tombstone WHERE id = ?1",
                (place_id,),
            ).fetchone()
        )
        if not known and must_exist:
            raise UnknownPlace(place_id)
        delete_records(connection, [place_id])
        connection.execute("DELETE FROM x_change WHERE x_id = ?", (place_id,))
        connection.execute("DELETE FROM x_proposal WHERE x_id = ?", (place_id,))
        connection.execute(
            "DELETE FROM taxonomy_term WHERE NOT EXISTS"
            " (SELECT 1 FROM attribute WHERE taxonomy_term_id = taxonomy_term.id)"
        )
        ids = {place_id, *((row["id"],) if row else ())}
        connection.executemany(
            "INSERT OR IGNORE INTO x_tombstone (id) VALUES (?)", [(key,) for key in ids]
        )
        new_batch(connection, by, "withdraw", None)
        touch(connection)
        connection.execute("INSERT INTO x_text (x_text) VALUES ('optimize')")
    with closing(open_for_writing(path)) as connection:
        # Deleted rows are overwritten at once (secure_delete); this shrinks the file and empties
        # the write-ahead log, where older pages still stand.
        connection.execute("VACUUM")
        for _ in range(_CHECKPOINT_TRIES):
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if not busy:
                break
            time.sleep(0.1)


def _versions(
    connection: sqlite3.Connection, condition: str, values: tuple[object, ...]
) -> list[Version]:
    rows = connection.execute(
        "SELECT b.id, b.at, b.by, b.what, c.before, c.after, c.x_id,"
        " EXISTS (SELECT 1 FROM x_batch AS u WHERE u.undoes = b.id) AS undone"
        " FROM x_change AS c JOIN x_batch AS b ON b.id = c.batch"
        f" WHERE {condition} ORDER BY c.id",
        values,
    )
    return [
        Version(
            row["id"], row["at"], row["by"], row["what"],
            json.loads(row["before"]) if row["before"] else None,
            json.loads(row["after"]) if row["after"] else None,
            bool(row["undone"]),
        )
        for row in rows
    ]  # fmt: skip


def _last_batch(connection: sqlite3.Connection) -> int | None:
    row = connection.execute(
        "SELECT max(b.id) FROM x_batch AS b WHERE b.undoes IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM x_batch AS u WHERE u.undoes = b.id)"
        " AND EXISTS (SELECT 1 FROM x_change AS c WHERE c.batch = b.id)"
    ).fetchone()
    return int(row[0]) if row[0] is not None else None


def _changes_of(connection: sqlite3.Connection, batch: int) -> list[tuple[str, Version]]:
    rows = connection.execute("SELECT x_id FROM x_change WHERE batch = ? ORDER BY id", (batch,))
    ids = [row[0] for row in rows]
    if not ids:
        raise UnknownBatch(batch)
    versions = _versions(connection, "c.batch = ?", (batch,))
    return list(zip(ids, versions, strict=True))


def _changed_since(connection: sqlite3.Connection, batch: int, place_id: str) -> bool:
    row = connection.execute(
        "SELECT 1 FROM x_change AS c JOIN x_batch AS b ON b.id = c.batch"
        " WHERE c.x_id = ? AND c.batch > ? AND b.undoes IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM x_batch AS u WHERE u.undoes = b.id)",
        (place_id, batch),
    ).fetchone()
    return row is not None
