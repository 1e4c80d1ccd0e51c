"""The social map as the actions see it: opened once; the store notices when the map changed.

A map that cannot be opened is not tried again at every message: that takes time each time.
"""

from __future__ import annotations

import time
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from social_map.errors import MapError
from social_map.gazetteer import Gazetteer
from social_map.locations import map_path
from social_map.models import Place
from social_map.search import Query, Result, search
from social_map.store import Store

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
_AGAIN_SECONDS = 10.0  # after which a map that could not be opened is tried again
_open: dict[str, tuple[str, Store, Gazetteer]] = {}
# Path → when it could not be opened (monotonic), and why. Not the error: it would keep its frames,
# and in these is what a resident wrote.
_failed: dict[Path, tuple[float, str]] = {}


def get_map() -> tuple[Store, Gazetteer]:
    """Return the store and the gazetteer of the map as it is now.

    Raises:
        MapError: There is no map that can be read, or was none some seconds ago.
    """
    kept = _open.get("map")
    store = kept[1] if kept is not None and kept[1].path == map_path() else _open_store()
    version = store.geography_version()
    if kept is None or kept[1] is not store or kept[0] != version:
        # Making it takes a moment: only when the names of places changed.
        _open["map"] = kept = (version, store, Gazetteer(store))
    return store, kept[2]


def _open_store() -> Store:
    path = map_path()
    since, why = _failed.get(path, (0.0, ""))
    if why and time.monotonic() - since < _AGAIN_SECONDS:
        raise MapError(why)
    try:
        return Store.open_map()
    except MapError as error:
        _failed[path] = time.monotonic(), str(error)
        raise


def find_place(place_id: str | None) -> Place | None:
    """Return a place of the gazetteer, or None when there is none with this id."""
    return get_map()[1].by_id(place_id) if place_id else None


def ask_map(query: Query) -> list[Result]:
    """Search the map as it is now."""
    return search(get_map()[0], query)


def now() -> datetime:
    """The time in the Netherlands."""
    return datetime.now(AMSTERDAM)


def as_card(result: Result) -> dict[str, Any]:
    """Return a search result as JSON values, for the bot to render."""
    card = asdict(result)
    card["place"]["description"] = dict(result.place.description)
    for key in ("last_check", "next_check"):
        value = card["place"][key]
        card["place"][key] = value.isoformat() if value else None
    for key in ("until", "opens"):
        value = card["open"][key]
        card["open"][key] = value.isoformat() if value else None
    return card


def place_values(place: Place | None) -> dict[str, Any] | None:
    """Return a place of the gazetteer as JSON values."""
    return asdict(place) if place else None
