"""Copies of the map: made while a bot reads it, listed so that a withdrawal reaches them.

A list beside the backups (``backups.json``) names every copy that this program made, also those
that somebody had written elsewhere: what is withdrawn must go from there too.
"""

import json
import os
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from social_map import editing, past, schema
from social_map.database import open_for_reading, open_for_writing, transaction
from social_map.errors import BadSetting, MapError, StoreError, UnknownPlace
from social_map.hours import now
from social_map.locations import home
from social_map.messages import say

SETTING = "WEGWIJZER_BACKUPS"
_USUAL = 14
_LIST = "backups.json"


@dataclass(frozen=True)
class Backup:
    """A copy that was made, and older ones that it took the place of."""

    path: Path
    removed: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Restored:
    """What a restore did.

    Attributes:
        places: Places of help in the map now.
        left_out: Ids that the copy had, but that were withdrawn since.
        before: Copy of the map as it was, if there was one.
    """

    places: int
    left_out: tuple[str, ...]
    before: Path | None


class NotRestorable(MapError):
    """A file that no map can be restored from; the message key says why."""

    def __init__(self, key: str, **values: object) -> None:
        self.key = key
        self.values = values
        super().__init__(say(key, "en", **values))


def folder() -> Path:
    """Where backups are kept."""
    return home() / "backups"


def kept() -> int:
    """Return how many backups are kept.

    Raises:
        BadSetting: The setting is no whole number from 1 to 1000.
    """
    text = os.environ.get("WEGWIJZER_BACKUPS", "").strip()
    if not text:
        return _USUAL
    if not re.fullmatch(r"[0-9]{1,4}", text) or not 1 <= int(text) <= 1000:
        raise BadSetting(SETTING, text, "is no number of backups", "use a number from 1 to 1000")
    return int(text)


def make(map_path: Path, target: Path | None = None, *, spare: Path | None = None) -> Backup:
    """Copy a map, consistent even while somebody changes it.

    Args:
        map_path: The map.
        target: Where to; by default into the backup folder, where only the last ones are kept.
        spare: A copy that stays, however old.

    Raises:
        BadSetting: It is not known how many backups are kept.
        StoreError: The map cannot be read, or the copy cannot be written.
    """
    chosen = target or _free_name(map_path)
    if chosen.resolve() == map_path.resolve():
        raise StoreError(str(chosen), "is the map itself", "choose another file")
    limit = kept()  # before there is a copy: one that is made is always listed
    try:
        chosen.parent.mkdir(parents=True, exist_ok=True)
        if target is None:
            chosen.parent.chmod(0o700)
        with _beside(chosen) as copy:
            with closing(open_for_reading(map_path)) as source, closing(_plain(copy)) as made:
                source.backup(made)
                # One file, without a log beside it that would be forgotten when it is moved.
                made.execute("PRAGMA journal_mode = DELETE")
            copy.replace(chosen)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(
            str(chosen), f"the copy cannot be made ({error})", "choose another file or make room"
        ) from error
    _remember(map_path, chosen)
    return Backup(chosen, _forget_old(map_path, limit, spare) if target is None else ())


def copies_of(map_path: Path) -> list[Path]:
    """Return the copies of a map that are still there, the oldest first."""
    return [path for path in _listed(map_path) if path.exists()]


def missing_of(map_path: Path) -> list[Path]:
    """Return copies that were made, but are no longer where they were put."""
    return [path for path in _listed(map_path) if not path.exists()]


def restore(map_path: Path, source: Path, *, by: str) -> Restored:
    """Put a copy in the place of a map. What was withdrawn since stays away.

    A running bot sees the restored map. What was there before is backed up first.

    Args:
        map_path: The map; it may be missing.
        source: The copy; it is not changed.
        by: Role of who restores, for the history.

    Raises:
        NotRestorable: The copy is no map of this program.
        StoreError: The map cannot be written.
    """
    check(source)
    before = make(map_path, spare=source).path if map_path.exists() else None
    gone = editing.withdrawn(map_path) if map_path.exists() else frozenset()
    revision = _revision(map_path) if map_path.exists() else 0
    map_path.parent.mkdir(parents=True, exist_ok=True)
    with _beside(map_path) as copy:
        with closing(_plain(source, read_only=True)) as old, closing(_plain(copy)) as new:
            old.backup(new)
        left_out = _withdraw_all(copy, gone, by=by)
        with transaction(copy) as connection:
            editing.new_batch(connection, by, "restore", None)
            _go_beyond(connection, revision)
        try:
            _overwrite(copy, map_path)
        finally:
            for name in (f"{copy}-wal", f"{copy}-shm"):
                Path(name).unlink(missing_ok=True)
    return Restored(len(editing.read_all(map_path)), left_out, before)


def check(source: Path) -> None:
    """Raise unless a file is an undamaged map of this version of the program.

    Raises:
        NotRestorable: What it is instead.
    """
    if not source.is_file():
        raise NotRestorable("restore_not_there", path=source)
    try:
        with closing(_plain(source, read_only=True)) as connection:
            sound = connection.execute("PRAGMA quick_check").fetchone()[0]
            sql = "SELECT value FROM x_meta WHERE name = 'schema_version'"
            version = connection.execute(sql).fetchone()
            connection.execute("SELECT 1 FROM service LIMIT 1")
    except sqlite3.Error as error:
        raise NotRestorable("restore_no_map", path=source, error=error) from error
    if sound != "ok":
        raise NotRestorable("restore_no_map", path=source, error=sound)
    if version is None or version[0] != str(schema.VERSION):
        found = version and version[0]
        raise NotRestorable("restore_version", path=source, found=found, needed=schema.VERSION)


def _withdraw_all(path: Path, gone: frozenset[str], *, by: str) -> tuple[str, ...]:
    left_out = []
    known = {record["id"] for record in editing.read_all(path)}
    for place_id in sorted(gone):
        try:
            past.withdraw(path, place_id, by=by)
        except UnknownPlace:
            continue
        if place_id in known:
            left_out.append(place_id)
    with transaction(path) as connection:
        connection.executemany(
            "INSERT OR IGNORE INTO x_tombstone (id) VALUES (?)", [(key,) for key in sorted(gone)]
        )
    return tuple(left_out)


def _overwrite(copy: Path, map_path: Path) -> None:
    """Copy over a map page by page in one transaction: whoever reads it never sees half of it."""
    try:
        with closing(open_for_writing(copy)) as new:
            new.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            with closing(open_for_writing(map_path)) as old:
                new.backup(old)
                old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except (OSError, sqlite3.Error) as error:
        raise StoreError(
            str(map_path), f"cannot be written ({error})", "stop what writes to it and try again"
        ) from error


def _go_beyond(connection: sqlite3.Connection, revision: int) -> None:
    """A bot that knows the map by the number of its revision must notice that it changed."""
    editing.touch(connection)
    connection.execute(
        "UPDATE x_meta SET value = CAST(max(CAST(value AS INTEGER), ?) AS TEXT)"
        " WHERE name IN ('revision', 'geography')",
        (revision + 1,),
    )


def _revision(path: Path) -> int:
    sql = "SELECT max(CAST(value AS INTEGER)) FROM x_meta WHERE name IN ('revision', 'geography')"
    with closing(open_for_reading(path)) as connection:
        return int(connection.execute(sql).fetchone()[0] or 0)


def _plain(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    if read_only:
        return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    return sqlite3.connect(path, isolation_level=None)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)  # mode 600
    os.close(handle)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _free_name(map_path: Path) -> Path:
    stamp = f"{map_path.stem}-{now():%Y-%m-%d-%H%M%S}"
    names = (folder() / f"{stamp}{end}.db" for end in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(name for name in names if not name.exists())


def _read_list() -> list[dict[str, str]]:
    path = folder() / _LIST
    if not path.exists():
        return []
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return [{key: str(item[key]) for key in ("map", "file", "at")} for item in content]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreError(str(path), f"cannot be read ({error})", "restore or remove it") from error


def _write_list(items: list[dict[str, str]]) -> None:
    folder().mkdir(parents=True, exist_ok=True)
    path = folder() / _LIST
    with _beside(path) as draft:
        draft.write_text(json.dumps(items, indent=1) + "\n", encoding="utf-8")
        draft.replace(path)


def _listed(map_path: Path) -> list[Path]:
    own = str(map_path.resolve())
    return [Path(item["file"]) for item in _read_list() if item["map"] == own]


def _remember(map_path: Path, copy: Path) -> None:
    file = str(copy.resolve())
    items = [item for item in _read_list() if item["file"] != file]
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    _write_list([*items, {"map": str(map_path.resolve()), "file": file, "at": at}])


def _forget_old(map_path: Path, limit: int, spare: Path | None) -> tuple[Path, ...]:
    """Remove the oldest copies in the backup folder; those written elsewhere are not ours."""
    own = [path for path in copies_of(map_path) if path.parent == folder().resolve()]
    spared = spare and spare.resolve()
    old = tuple(path for path in own[:-limit] if path != spared)
    for path in old:
        path.unlink()
    gone = {str(path) for path in old}
    if gone:
        _write_list([item for item in _read_list() if item["file"] not in gone])
    return old
