"""Make up places of help, as many as wanted, for benches and tests; never for residents.

The same seed gives the same places, and the first thousand of many are the thousand of few.
They lie where people live: municipalities by population, neighbourhoods in large towns, one in
two hundred for the whole country. All are marked ``synthetic`` and named ``Verzonnen …``.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, islice
from math import sqrt
from pathlib import Path
from random import Random
from typing import Any

from social_map import taxonomy
from social_map.geography import read_yaml
from social_map.geometry import in_netherlands
from social_map.locations import DATA
from social_map.synthetic_words import (
    AROUND,
    COLOURS,
    COSTS,
    ENDINGS,
    HOUSES,
    LANGUAGES,
    OPENINGS,
    STEMS,
    STREETS,
    THINGS,
    WORDS,
)
from social_map.text import fold
from social_map.towns import Town, dutch_towns

PAGE = 1000
_SOURCE = "https://example.org/verzonnen"
_NATIONAL = 0.005
_SMALL_TOWN = 8_000
# From this population on a municipality has neighbourhoods, one for so many people.
_LARGE = 60_000
_PER_NEIGHBOURHOOD = 12_000
_INFORMAL = 0.45
_INTENTS = tuple(taxonomy.HELP_INTENTS)


@dataclass(frozen=True)
class Somewhere:
    """A municipality with its towns and how many people live there."""

    name: str
    population: int
    towns: tuple[Town, ...]
    neighbourhoods: tuple[str, ...]


@cache
def somewheres() -> tuple[Somewhere, ...]:
    """Return all municipalities, in the order of our list."""
    listed: Mapping[str, Mapping[str, Any]] = read_yaml(DATA / "municipalities.yml")[
        "municipalities"
    ]
    first: dict[str, Town] = {}
    for town in dutch_towns():  # the largest of a name first
        first.setdefault(fold(town.name), town)
    found = []
    for name, entry in listed.items():
        names = [name, *(entry.get("towns") or ())]
        towns = tuple(first[fold(town)] for town in names if fold(town) in first)
        population = max(sum(town.population for town in towns), _SMALL_TOWN)
        number = population // _PER_NEIGHBOURHOOD if population >= _LARGE else 0
        found.append(Somewhere(name, population, towns, _neighbourhoods(name, number)))
    return tuple(found)


def _neighbourhoods(municipality: str, number: int) -> tuple[str, ...]:
    names = [stem + ending for stem in STEMS for ending in ENDINGS]
    return tuple(Random(municipality).sample(names, min(number, len(names))))


def records(number: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Yield made-up records, in their normal form.

    Args:
        number: How many.
        seed: Another seed gives other places.
    """
    random = Random(seed)
    places = somewheres()
    weights = list(accumulate(place.population for place in places))
    for index in range(number):
        national = random.random() < _NATIONAL
        where = random.choices(places, cum_weights=weights)[0]
        yield _record(random, index, None if national else where)


def _record(random: Random, index: int, where: Somewhere | None) -> dict[str, Any]:
    intents = random.sample(_INTENTS, random.choice((1, 1, 2, 2, 2, 3, 3, 4)))
    house, colour, thing = random.choice(HOUSES), random.choice(COLOURS), random.choice(THINGS)
    informal = where is not None and random.random() < _INFORMAL
    town = random.choice(where.towns) if where and where.towns else None
    neighbourhood = (
        random.choice(where.neighbourhoods)
        if where and where.neighbourhoods and random.random() < 0.5
        else None
    )
    record: dict[str, Any] = {
        "id": f"verzonnen-{index:07}",
        "name": f"Verzonnen {house} De {colour} {thing} {index}",
        "kind": "informal" if informal else "formal",
    }
    if informal:
        record["organisation_form"] = random.choice(("none", "own_organisation"))
    record["description_nl"] = _description(random, intents, where, neighbourhood)
    record["intents"] = intents
    if informal and random.random() < 0.2:
        record["communities"] = [random.choice(("turkish", "moroccan", "syrian", "eritrean"))]
    if spoken := random.sample(LANGUAGES, random.choice((0, 0, 1, 1, 2, 4))):
        record["languages"] = spoken
    record["area"] = _area(where, neighbourhood)
    if town is not None and random.random() < 0.7:
        record |= _address(random, town)
    number = f"{random.choice(AROUND)}-{random.randrange(10_000_000):07}"
    record["phones"] = [{"number": number}]
    record["url"] = f"{_SOURCE}/{index}"
    if random.random() < 0.7:
        record["opening"] = random.choice(OPENINGS)
    if random.random() < 0.5:
        record["cost"] = random.choice(COSTS)
    for key, share in (("walk_in", 0.4), ("anonymous", 0.2), ("no_papers_asked", 0.2)):
        if random.random() < share:
            record[key] = random.random() < 0.8
    record["synthetic"] = True
    if informal:
        record["ground"] = {"kind": "own_page", "url": f"{_SOURCE}/{index}"}
    record["source"] = _SOURCE
    record["source_date"] = f"2026-{random.randrange(1, 12):02}"
    return record


def _area(where: Somewhere | None, neighbourhood: str | None) -> dict[str, str]:
    if where is None:
        return {"scope": "national"}
    if neighbourhood is None:
        return {"scope": "municipality", "municipality": where.name}
    return {
        "scope": "neighbourhood", "municipality": where.name, "neighbourhood": neighbourhood,
    }  # fmt: skip


def _address(random: Random, town: Town) -> dict[str, Any]:
    reach = 0.004 + 0.02 * sqrt(town.population / 500_000)
    lat = round(random.gauss(town.latitude, reach), 5)
    lon = round(random.gauss(town.longitude, reach * 1.6), 5)
    street = f"{random.choice(STREETS)} {random.randrange(1, 250)}"
    letters = "".join(random.choice("ABCDEGHJKLMNPRTVWXZ") for _ in range(2))
    made: dict[str, Any] = {
        "address": f"{street}, {random.randrange(1000, 10_000)} {letters} {town.name}"
    }
    if in_netherlands(lat, lon):
        made |= {"lat": lat, "lon": lon}
    return made


def _description(
    random: Random, intents: Sequence[str], where: Somewhere | None, neighbourhood: str | None
) -> str:
    place = neighbourhood or (where.name if where else "heel Nederland")
    words = [word for intent in intents for word in random.sample(WORDS[intent], 3)]
    return (
        f"Voor mensen uit {place}: {', '.join(words)}. "
        f"{random.choice(('Loop binnen', 'Bel eerst', 'Kom langs', 'Maak een afspraak'))}, "
        f"{random.choice(('de koffie staat klaar', 'iedereen is welkom', 'wij luisteren'))}."
    )


def as_hsds(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a made-up record as an HSDS 3.0 service that says that it is made up."""
    from social_map.hsds.to_hsds import to_service

    return {**to_service(record), "x_synthetic": True}


def write_hsds(target: Path, number: int, seed: int = 1, *, page: int = PAGE) -> int:
    """Write made-up services as HSDS 3.0 JSON.

    Args:
        target: A ``.json`` file for one list; anything else becomes a directory of pages.
        number: How many services.
        seed: As in `records`.
        page: Services in a page.

    Returns:
        Bytes that were written.
    """
    services = map(as_hsds, records(number, seed))
    if target.suffix == ".json":
        target.parent.mkdir(parents=True, exist_ok=True)
        return _write_page(target, services, number, 1, max(1, number))
    target.mkdir(parents=True, exist_ok=True)
    written = 0
    for index in range(1, max(1, -(-number // page)) + 1):
        file = target / f"services-{index:05}.json"
        written += _write_page(file, islice(services, page), number, index, page)
    return written


def _write_page(
    path: Path, services: Iterator[dict[str, Any]], total: int, index: int, size: int
) -> int:
    pages = max(1, -(-total // size))
    count = max(0, min(size, total - (index - 1) * size))
    head = {
        "total_items": total,
        "total_pages": pages,
        "page_number": index,
        "size": count,
        "first_page": index == 1,
        "last_page": index == pages,
        "empty": total == 0,
    }
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    with path.open("w", encoding="utf-8") as file:
        file.write(encode(head)[:-1] + ',"contents":[')
        for number, item in enumerate(services):
            file.write(",\n" if number else "\n")
            file.write(encode(item))
        file.write("\n]}\n")
    return path.stat().st_size
