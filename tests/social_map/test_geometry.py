"""Distances and the nearest town."""

import csv
from pathlib import Path

import pytest

from social_map.gazetteer import Gazetteer
from social_map.geometry import distance_km, in_netherlands, nearest_town
from social_map.models import Place

PC4 = Path(__file__).resolve().parents[3] / "shared" / "gazetteer/pc4.csv"


def test_distance_between_two_towns() -> None:
    """Amsterdam to Rotterdam is 57 kilometres as the crow flies."""
    assert distance_km((52.374, 4.890), (51.923, 4.479)) == pytest.approx(57.5, abs=0.5)
    assert distance_km((52.0, 5.0), (52.0, 5.0)) == 0.0


def test_which_points_can_be_dutch() -> None:
    """Berlin and London are not, the corners of the country are."""
    assert in_netherlands(50.77, 6.02)
    assert in_netherlands(53.48, 6.16)
    assert not in_netherlands(52.52, 13.40)
    assert not in_netherlands(51.50, -0.12)


def test_a_large_town_reaches_further_than_a_village() -> None:
    """Two kilometres from the centre of a city one lives in the city."""
    city = Place("c", "town", "City", "City", lat=52.00, lon=5.0)
    village = Place("v", "town", "Village", "Village", lat=52.08, lon=5.0)
    towns = [(city, 400_000), (village, 900)]
    assert nearest_town(towns, 52.02, 5.0) == city
    assert nearest_town(towns, 52.07, 5.0) == village
    assert nearest_town([], 52.0, 5.0) is None


def test_shared_locations_fall_in_the_right_municipality(gazetteer: Gazetteer) -> None:
    """Nine of ten postcodes of the map's towns are found from their coordinates."""
    if not PC4.exists():
        pytest.skip(f"{PC4} is not on this machine")
    wanted = {place.municipality for place, _ in gazetteer.towns()} & {
        "Amsterdam",
        "Den Haag",
        "Rotterdam",
        "Utrecht",
        "Leiden",
        "Haarlem",
        "Groningen",
        "Breda",
        "Wageningen",
    }
    right = total = 0
    for row in csv.DictReader(PC4.open(encoding="utf-8")):
        if row["gemeente"] in wanted and row["soort"].startswith("Adres") and row["latitude"]:
            point = float(row["latitude"]), float(row["longitude"])
            total += 1
            right += gazetteer.nearest(*point).municipality == row["gemeente"]
    assert total > 300
    assert right / total > 0.9
