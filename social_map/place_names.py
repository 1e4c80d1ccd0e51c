"""The names of places as the map has them, read at once: there are few."""

import sqlite3
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from social_map.geometry import distance_km
from social_map.models import Place
from social_map.text import fold

_NEIGHBOUR_KM = 12.0


@dataclass(frozen=True)
class Geography:
    """Towns, neighbourhoods and postcodes.

    Attributes:
        revision: Changes with the names.
        views: Rows of the public views.
        towns: Towns with their population.
        around: Municipality and neighbourhood, folded, to larger neighbourhoods around it.
        centres: Municipality, folded, to its name and the point of its largest town.
    """

    revision: str
    views: MappingProxyType[str, tuple[tuple[Any, ...], ...]]
    towns: tuple[tuple[Place, int], ...]
    around: MappingProxyType[tuple[str, str], tuple[str, ...]]
    centres: MappingProxyType[str, tuple[str, float, float]]

    def neighbours(self, lat: float, lon: float) -> dict[str, float]:
        """Return the municipalities around a point, folded, with the km to their largest town."""
        found = {}
        for key, (_, town_lat, town_lon) in self.centres.items():
            # A degree is 111 km from south to north and at least 66 km from west to east here.
            if (
                abs(town_lat - lat) * 111 > _NEIGHBOUR_KM
                or abs(town_lon - lon) * 66 > _NEIGHBOUR_KM
            ):
                continue
            distance = distance_km((lat, lon), (town_lat, town_lon))
            if distance <= _NEIGHBOUR_KM:
                found[key] = distance
        return found


def read_geography(connection: sqlite3.Connection, revision: str) -> Geography:
    """Read the names of places through the public views."""
    views = {
        view: tuple(map(tuple, connection.execute(f"SELECT * FROM {view}")))
        for view in ("public_place", "public_place_name", "public_postcode")
    }
    rows = views["public_place"]
    towns = tuple(
        (Place(row[0], row[1], row[2], row[3], None, row[8], row[9]), row[7] or 0)
        for row in rows
        if row[1] == "town"
    )
    centres: dict[str, tuple[str, float, float]] = {}
    for town, _ in sorted(towns, key=lambda pair: -pair[1]):
        if town.municipality and town.lat is not None and town.lon is not None:
            centres.setdefault(fold(town.municipality), (town.municipality, town.lat, town.lon))
    return Geography(
        revision=revision,
        views=MappingProxyType(views),
        towns=towns,
        around=MappingProxyType(
            {(fold(row[3]), fold(row[2])): (row[5],) for row in rows if row[5]}
        ),
        centres=MappingProxyType(centres),
    )
