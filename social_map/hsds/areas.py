"""Dutch areas and addresses: from the words of a directory to ours, and back."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from social_map.geography import read_yaml
from social_map.locations import DATA
from social_map.text import fold
from social_map.towns import dutch_towns

Area = dict[str, str]

_NATIONAL = frozenset(
    fold(text)
    for text in (
        "Nederland", "heel Nederland", "landelijk", "the Netherlands", "Netherlands", "NL",
        "Holland", "national", "nationwide", "nationaal", "Europees Nederland", "whole country",
    )
)  # fmt: skip
_AROUND = re.compile(
    r"(?i)^(?:de |the )?(?:gemeente|stad|municipality of|city of|regio|region|wijk|stadsdeel)\s+"
    r"|\s+(?:e\.?\s?o\.?|en omgeving|and surroundings|\(gemeente\)|,?\s*nederland|, ?nl)$"
)
_POSTCODE = re.compile(r"\b([1-9]\d{3})\s?([A-Z]{2})\b")
_PLAIN_POSTCODE = re.compile(r"[1-9]\d{3} [A-Z]{2}\Z").match
# What would make it unclear where the street ends and the town begins.
_ODD = re.compile(r"[,;()]|\b[1-9]\d{3}\s?[A-Z]{2}\b").search
_ID = frozenset({"id"})
_WHOLE = frozenset(
    {"address_1", "city", "state_province", "postal_code", "country", "address_type"}
)
_AFTER_CITY = re.compile(r"[,;(].*", re.DOTALL)
_DUTCH_COUNTRY = frozenset({"nl", "nld", "nederland", "netherlands", "the netherlands", "holland"})


@cache
def _municipalities() -> Mapping[str, str]:
    """Folded name of a town or municipality to the municipality."""
    content = read_yaml(DATA / "municipalities.yml")["municipalities"]
    found: dict[str, str] = {}
    for name, entry in content.items():
        for text in (name, *(entry.get("names") or ())):
            found[fold(text)] = name
    for name, entry in content.items():
        for town in entry.get("towns") or ():
            found.setdefault(fold(town), name)
    found.setdefault(fold("'s-Gravenhage"), "Den Haag")
    found.setdefault(fold("'s-Hertogenbosch"), found.get(fold("Den Bosch"), "'s-Hertogenbosch"))
    return found


@cache
def _neighbourhoods() -> Mapping[str, tuple[str, str] | None]:
    """Folded name of a neighbourhood to municipality and name; None when it could be several."""
    found: dict[str, tuple[str, str] | None] = {}
    for municipality, entries in read_yaml(DATA / "neighbourhoods.yml").items():
        for name, entry in entries.items():
            both = (municipality, name)
            found[fold(f"{municipality} {name}")] = both
            found[fold(f"{name} {municipality}")] = both
            if (entry or {}).get("needs_city"):
                continue
            for text in (name, *((entry or {}).get("names") or ())):
                key = fold(text)
                found[key] = both if found.get(key, both) == both else None
    return found


@cache
def _provinces() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for town in dutch_towns():
        if town.province:
            found.setdefault(fold(town.name), town.province)
    return found


@lru_cache(maxsize=4096)
def _province_of(town: str) -> str | None:
    return _provinces().get(fold(town))


@lru_cache(maxsize=4096)
def municipality_of(text: str) -> str | None:
    """Return the municipality of a town, or None when it is not Dutch or not known."""
    return _municipalities().get(fold(text)) or _municipalities().get(fold(_AROUND.sub("", text)))


@lru_cache(maxsize=4096)
def area_of(text: str) -> tuple[tuple[str, str], ...] | None:
    """Return the area that a text names, as items of an `Area`, or None."""
    if fold(text) in _NATIONAL:
        return (("scope", "national"),)
    bare = _AROUND.sub("", text.strip()).strip(" ,")
    if fold(bare) in _NATIONAL:
        return (("scope", "national"),)
    if municipality := municipality_of(text):
        return (("scope", "municipality"), ("municipality", municipality))
    if both := _neighbourhoods().get(fold(bare)):
        return (
            ("scope", "neighbourhood"),
            ("municipality", both[0]),
            ("neighbourhood", both[1]),
        )
    return None


@lru_cache(maxsize=4096)
def areas_of(text: str) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Return the areas of a text that names several, or nothing when one of them is unknown."""
    if whole := area_of(text):
        return (whole,)
    parts = [
        part.strip() for part in re.split(r"[,;/|\n]|\s+(?:en|and|&)\s+", text) if part.strip()
    ]
    found = [area_of(part) for part in parts[:50]]
    known = tuple(dict.fromkeys(area for area in found if area))
    return known if len(parts) > 1 and all(found) else ()


def is_dutch(country: str | None) -> bool | None:
    """Whether a country is the Netherlands; None when it is not said."""
    return None if not country else country.strip().lower() in _DUTCH_COUNTRY


def one_line(address: Mapping[str, Any]) -> str | None:
    """Return an HSDS address in one line, as Dutch people write it."""
    country = address.get("country")
    city = " ".join(filter(None, (address.get("postal_code"), address.get("city"))))
    parts = [address.get("address_1"), address.get("address_2"), city or None]
    if is_dutch(country) is False:
        parts += [address.get("state_province"), country]
    text = ", ".join(str(part) for part in parts if part)
    return text or None


def plain_line(address: Mapping[str, Any]) -> str | None:
    """Return an ordinary Dutch address in one line, if `parts_of` gives all of it back."""
    if address.keys() - _ID != _WHOLE or address["address_type"] != "physical":
        return None
    street, city, postcode = address["address_1"], address["city"], address["postal_code"]
    if not _PLAIN_POSTCODE(postcode) or _ODD(street) or _ODD(city):
        return None
    if address["state_province"] != _province_of(city):
        return None
    return f"{street}, {postcode} {city}"


def parts_of(text: str, municipality: str | None) -> dict[str, str] | None:
    """Return a one-line address as HSDS fields, or None when something required is unknown."""
    postcode = _POSTCODE.search(text)
    if postcode is None:
        return None
    before = text[: postcode.start()].strip(" ,;")
    after = _AFTER_CITY.sub("", text[postcode.end() :].strip(" ,;")).strip()
    city = after or municipality
    province = _province_of(city or "") or _province_of(municipality or "")
    if not (before and city and province):
        return None
    return {
        "address_1": before,
        "city": city,
        "state_province": province,
        "postal_code": f"{postcode[1]} {postcode[2]}",
        "country": "NL",
        "address_type": "physical",
    }
