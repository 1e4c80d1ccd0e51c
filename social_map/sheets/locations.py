"""Cells that hold places on the map: areas and addresses."""

import re

from social_map.columns import BY_KEY
from social_map.messages import Language
from social_map.sheets.findings import Findings, Refused
from social_map.sheets.pieces import VISIBILITY, Part, is_visibility, read_each, sayable
from social_map.sheets.places import read_municipality
from social_map.sheets.repairs import read_address
from social_map.sheets.splitting import escape, join, split, unescape
from social_map.sheets.words import read_word, say_word

_SCOPE = BY_KEY["area.scope"]
_POINT = re.compile(r"(\d{1,2}\.\d+|\d{1,2})\s*,\s*(\d{1,2}\.\d+|\d{1,2})\Z")


def write_areas(areas: list[Part], language: Language) -> str:
    """``Nieuwegein; Utrecht > Overvecht``."""
    return join(_write_area(area, language) for area in areas)


def _write_area(area: Part, language: Language) -> str:
    municipality = escape(str(area.get("municipality", "")), ";>:")
    neighbourhood = escape(str(area.get("neighbourhood", "")), ";>:")
    scope = area.get("scope", "")
    word = say_word(_SCOPE, scope, language)
    if scope == "national" and not municipality and not neighbourhood:
        return word
    plain = {True: "neighbourhood", False: "municipality"}[bool(neighbourhood)]
    text = " > ".join(part for part in (municipality, neighbourhood) if part or neighbourhood)
    return text if scope == plain and municipality else f"{word}: {text}"


def read_areas(text: str, findings: Findings) -> list[Part]:
    """Return the areas in a cell."""
    return read_each(text, findings, _read_area)


def _read_area(text: str, findings: Findings) -> Part:
    scope = ""
    before, *after = split(text, ":")
    if after:
        scope = read_word(_SCOPE, unescape(before), findings) or ""
        text = text.partition(":")[2].strip()
    elif _is_national(text):
        return {"scope": "national"}
    parts = [unescape(part) for part in split(text, ">")]
    if len(parts) > 2 or (not parts[0] and scope != "national"):
        raise findings.refuse("cell_area", text)
    municipality = read_municipality(parts[0], findings) if parts[0] else ""
    neighbourhood = parts[1] if len(parts) == 2 else ""
    made = {
        "scope": scope or ("neighbourhood" if neighbourhood else "municipality"),
        "municipality": municipality,
        "neighbourhood": neighbourhood,
    }
    return {key: value for key, value in made.items() if value}


def _is_national(text: str) -> bool:
    try:
        return read_word(_SCOPE, unescape(text), Findings()) == "national"
    except Refused:
        return False


def write_locations(locations: list[Part], language: Language) -> str:
    """``De Hoek | Kerkstraat 2, Utrecht | iedereen | 52.09, 5.12``."""
    cells = []
    for location in locations:
        point = ""
        if "lat" in location:
            point = f"{location['lat']}, {location['lon']}"
        visibility = say_word(VISIBILITY, location.get("address_visibility", "public"), language)
        name, address = (escape(str(location.get(key, "")), ";|") for key in ("name", "address"))
        cells.append(f"{name} | {address} | {visibility} | {point}".strip())
    return join(cells)


def read_locations(text: str, findings: Findings) -> list[Part]:
    """Return the addresses in a cell."""
    return read_each(text, findings, _read_location)


def _read_location(text: str, findings: Findings) -> Part:
    location: Part = {}
    parts = [unescape(part).strip() for part in split(text, "|")]
    whole = len(parts) == 4
    texts = parts[:2] if whole else []
    for part in parts[2:] if whole else parts:
        if match := _POINT.match(part):
            location["lat"], location["lon"] = (_plain(match[index]) for index in (1, 2))
        elif part and is_visibility(part):
            visibility = read_word(VISIBILITY, part, findings)
            if visibility:
                location["address_visibility"] = visibility
        elif part and not whole:
            texts.append(part)
        elif part:
            raise findings.refuse("cell_location", sayable(text))
    if len(texts) == 1:
        texts.insert(0, "")
    if len(texts) != 2:
        raise findings.refuse("cell_location", sayable(text))
    name, address = texts
    made = {"name": name, "address": read_address(address, findings) if address else "", **location}
    return {key: value for key, value in made.items() if value != ""}


def _plain(text: str) -> int | float:
    number = float(text)
    return int(number) if number.is_integer() else number
