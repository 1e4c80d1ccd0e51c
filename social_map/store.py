"""The read side of the map: published places of help and the names of places.

A search reads the index and the places that it shows, never the whole map. One connection
serves all threads; a change that another process makes is seen at the next question.
"""

import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from social_map import listings, schema
from social_map.database import open_for_reading
from social_map.errors import SchemaMismatch, StoreError
from social_map.hours import now
from social_map.models import HelpPlace, Listing, Place
from social_map.place_names import Geography, read_geography
from social_map.reader import read_places
from social_map.text import fold

# Listings and places that are kept at hand; a map of a town fits, a map of the country does not.
_KEPT = 5_000
# A map of this size is copied to memory: it then answers even when the file gets damaged.
_COPIED_BYTES = 32_000_000
# A map that somebody has locked is not looked at again at once: each look waits for the lock.
_LOCKED_SECONDS = 5.0

T = TypeVar("T")


class Store:
    """Published places of help and the names of places, read from one database.

    Args:
        path: The database. It is opened at the first question.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._disk: sqlite3.Connection | None = None
        self._connection: sqlite3.Connection | None = None  # the file, or a copy in memory
        self._file: tuple[int, int] | None = None
        self._locked_until = 0.0
        self._revision = ""
        self._asking = 0
        self._questions = 0
        self._listings: dict[int, Listing] = {}
        self._places: dict[str, HelpPlace] = {}
        self._geography: Geography | None = None
        self._geography_is_current = False
        self._turns: Counter[str] = Counter()
        self._turns_of: date | None = None

    @classmethod
    def open_map(cls, path: Path | None = None) -> "Store":
        """Open a map, building it first where `building.ensure_map` says so.

        Raises:
            StoreError: The file is no map, or it cannot be read or built.
        """
        from social_map.building import ensure_map  # which needs this module

        store = cls(ensure_map(path))
        store.version()
        return store

    def close(self) -> None:
        """Close the database; the next question opens it again."""
        with self._lock:
            for connection in (self._connection, self._disk):
                if connection is not None:
                    connection.close()
            self._connection = self._disk = None

    def version(self) -> str:
        """Return a text that changes whenever the map changes."""
        with self._lock:
            self._current()
            return self._revision

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Answer a whole question from one state of the map, looking once whether it changed."""
        with self._lock:
            if not self._asking:
                self._current()
            self._asking += 1
            try:
                yield
            finally:
                self._asking -= 1

    def places(self) -> tuple[HelpPlace, ...]:
        """Return all places that are published now, ordered by id: for small maps and checks."""
        with self._lock:
            return tuple(self._try(lambda c: list(read_places(c, now().date()))))

    def get(self, place_id: str) -> HelpPlace | None:
        """Return a published place of help by its id or short id."""
        return self.get_many([place_id]).get(place_id)

    def get_many(self, place_ids: Collection[str]) -> dict[str, HelpPlace]:
        """Return published places of help by the ids or short ids that are asked for."""
        with self._lock:
            self._current()
            missing = [key for key in place_ids if key not in self._places]
            if missing:
                if len(self._places) > _KEPT:
                    self._places.clear()
                    missing = list(place_ids)
                self._places |= self._try(lambda c: _find_places(c, missing))
            return {key: self._places[key] for key in place_ids if key in self._places}

    def listings(self, wanted: listings.Wanted) -> list[Listing]:
        """Return what ranking needs of the places that can be shown (`listings.numbers_for`)."""
        with self._lock:
            self._current()
            return self.listings_of(self._try(lambda c: listings.numbers_for(c, wanted)))

    def next_turn(self) -> int:
        """Return another number at every question."""
        with self._lock:
            self._questions += 1
            return self._questions

    def listings_of(self, numbers: Collection[int]) -> list[Listing]:
        """Return what ranking needs of places, by their numbers; in no particular order."""
        with self._lock:
            kept = self._listings
            missing = [number for number in numbers if number not in kept]
            if missing:
                if len(kept) + len(missing) > _KEPT:
                    kept.clear()
                    missing = list(numbers)
                found = self._try(lambda c: listings.read_listings(c, missing))
                kept.update((listing.number, listing) for listing in found)
            return [kept[number] for number in numbers if number in kept]

    def query(self, sql: str, values: Iterable[object] = ()) -> list[sqlite3.Row]:
        """Run a query on the index tables and return its rows."""
        values = tuple(values)
        with self._lock:
            self._current()
            return self._try(lambda c: c.execute(sql, values).fetchall())

    def geography(self, view: str) -> tuple[tuple[Any, ...], ...]:
        """Return the rows of ``public_place``, ``public_place_name`` or ``public_postcode``."""
        return self._places_names().views[view]

    def geography_version(self) -> str:
        """Return a text that changes whenever the names of places change."""
        return self._places_names().revision

    def towns(self) -> tuple[tuple[Place, int], ...]:
        """Return the towns with their population."""
        return self._places_names().towns

    def around(self, municipality: str, neighbourhood: str) -> tuple[str, ...]:
        """Return the larger neighbourhoods that a neighbourhood lies in, if the map knows."""
        return self._places_names().around.get((fold(municipality), fold(neighbourhood)), ())

    def neighbours(self, lat: float, lon: float) -> dict[str, float]:
        """Return the municipalities around a point, folded, with the km to their largest town."""
        return self._places_names().neighbours(lat, lon)

    def centre(self, municipality: str) -> tuple[float, float] | None:
        """Return the point of a municipality's largest town."""
        found = self._places_names().centres.get(fold(municipality))
        return found[1:] if found else None

    def turns(self, on: date) -> Counter[str]:
        """Return how often each place was shown on a day by this process: no persons, no storing.

        Equal places take turns by it: who was shown least comes first.
        """
        with self._lock:
            if self._turns_of != on:
                self._turns, self._turns_of = Counter(), on
            return self._turns

    def _places_names(self) -> Geography:
        with self._lock:
            self._current()
            if self._geography is None or not self._geography_is_current:
                revision = self._try(lambda c: _read_meta(c, "geography"))
                if self._geography is None or self._geography.revision != revision:
                    self._geography = self._try(lambda c: read_geography(c, revision))
                self._geography_is_current = True
            return self._geography

    def _current(self) -> None:
        """Open the database, or notice that it changed.

        A running bot goes on with the map that it has when the file is gone or damaged.
        """
        if self._asking or time.monotonic() < self._locked_until:
            return
        try:
            status = self.path.stat()
            file = (status.st_dev, status.st_ino)
            if self._disk is None or file != self._file:
                self._open(file)
            assert self._disk is not None
            revision = _read_meta(self._disk, "revision")
            if f"{file[1]:x}-{revision}" != self._revision.rpartition("-")[0]:
                self._connection = self._copy(self._disk, status.st_size)
                self._geography = None
        except (OSError, sqlite3.Error, StoreError) as error:
            if self._connection is not None:
                if isinstance(error, sqlite3.OperationalError):
                    self._locked_until = time.monotonic() + _LOCKED_SECONDS
                return
            if isinstance(error, SchemaMismatch):
                raise
            wrong = error.strerror if isinstance(error, OSError) else error
            text = f"is no map that can be read ({wrong})"
            raise StoreError(str(self.path), text, "run: map build") from error
        # The day, because pauses begin and end.
        version = f"{file[1]:x}-{revision}-{now().date():%Y%m%d}"
        if version != self._revision:
            self._revision = version
            self._geography_is_current = False
            self._listings.clear()
            self._places.clear()

    def _open(self, file: tuple[int, int]) -> None:
        disk = open_for_reading(self.path)
        version = _read_meta(disk, "schema_version")
        if version != str(schema.VERSION):
            disk.close()
            raise SchemaMismatch(
                str(self.path),
                f"was made by another version of this program ({version or 'unknown'})",
                "run: map build",
            )
        if self._disk is not None:
            self._disk.close()
        self._disk, self._file = disk, file

    def _copy(self, disk: sqlite3.Connection, size: int) -> sqlite3.Connection:
        old = self._connection
        if size > _COPIED_BYTES:
            new = disk
        else:
            new = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
            new.execute("PRAGMA temp_store = MEMORY")
            new.row_factory = sqlite3.Row
            disk.backup(new)
        if old is not None and old is not new and old is not disk:
            old.close()
        return new

    def _try(self, question: Callable[[sqlite3.Connection], T]) -> T:
        if self._connection is None:
            self._current()
        assert self._connection is not None  # or _current has raised
        try:
            return question(self._connection)
        except sqlite3.Error as error:
            # SQLite's own words may quote what was looked for.
            text = f"is no map that can be read ({type(error).__name__})"
            raise StoreError(str(self.path), text, "run: map build") from error


def _find_places(connection: sqlite3.Connection, keys: list[str]) -> dict[str, HelpPlace]:
    ids: dict[str, str] = {}
    for key in keys:
        row = connection.execute(
            "SELECT x_id FROM x_index WHERE x_id = ?1 OR short_id = ?1 ORDER BY x_id <> ?1 LIMIT 1",
            (key,),
        ).fetchone()
        if row:
            ids[key] = row[0]
    found = {place.id: place for place in read_places(connection, now().date(), set(ids.values()))}
    return {key: found[place_id] for key, place_id in ids.items() if place_id in found}


def _read_meta(connection: sqlite3.Connection, name: str) -> str:
    row = connection.execute("SELECT value FROM x_meta WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else ""
