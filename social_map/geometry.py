"""Distances, and the town that a point lies in."""

from collections.abc import Iterable
from math import asin, cos, radians, sin, sqrt

from social_map.models import Place

_EARTH_KM = 6371.0
# How far from its centre a large town is taken to reach.
_REACH_KM = 5.0
# The mainland Netherlands with a margin.
_SOUTH, _NORTH, _WEST, _EAST = 50.7, 53.7, 3.2, 7.3


def distance_km(first: tuple[float, float], second: tuple[float, float]) -> float:
    """Return the distance between two points (latitude, longitude) as the crow flies."""
    (lat1, lon1), (lat2, lon2) = first, second
    height = sin(radians(lat2 - lat1) / 2) ** 2
    width = cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(min(1.0, height + width)))


def in_netherlands(lat: float, lon: float) -> bool:
    """Whether a point can be in the Netherlands; generous at the borders."""
    return _SOUTH <= lat <= _NORTH and _WEST <= lon <= _EAST


def nearest_town(towns: Iterable[tuple[Place, int]], lat: float, lon: float) -> Place | None:
    """Return the town that a point most likely lies in.

    A large town reaches further from its centre than a village: someone two kilometres from
    the centre of The Hague lives there, though the middle of Rijswijk may be nearer.

    Args:
        towns: Towns with their population.
        lat: Latitude of the point.
        lon: Longitude of the point.
    """
    known = [
        (place, population, place.lat, place.lon)
        for place, population in towns
        if place.lat is not None and place.lon is not None
    ]
    # Nearly always a town lies within 20 km; measuring the distance to all takes milliseconds.
    near = [town for town in known if abs(town[2] - lat) < 0.18 and abs(town[3] - lon) < 0.3]
    best: tuple[float, Place] | None = None
    for place, population, town_lat, town_lon in near or known:
        reach = min(_REACH_KM, 0.008 * sqrt(max(population, 0)))
        score = distance_km((lat, lon), (town_lat, town_lon)) - reach
        if best is None or score < best[0]:
            best = score, place
    return best[1] if best else None
