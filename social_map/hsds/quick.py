"""The commonest parts of a service, read without shaping them first.

Most numbers, languages, hours and areas in a directory are plain and good. Recognising those
at once makes a large import twice as fast; what is anything else takes the careful way.
"""

from functools import lru_cache
from typing import Any

from social_map.hsds.areas import areas_of
from social_map.hsds.languages import language_code
from social_map.hsds.phones import GOOD
from social_map.hsds.schedules import from_schedules

Made = dict[str, Any]

_PHONE = frozenset({"id", "number", "type"})
_LANGUAGE = frozenset({"id", "name", "code"})
_AREA = frozenset({"id", "name"})
_SCHEDULE = frozenset({"id", "freq", "byday", "opens_at", "closes_at"})


def take_plain_parts(rest: Made) -> Made:
    """Take plain parts out of a raw service and return them.

    Args:
        rest: A copy of the raw service; what is understood is taken out of it.
    """
    taken: Made = {}
    for key, reader in _READERS:
        listed = rest.get(key)
        if type(listed) is list and listed and (found := reader(listed)) is not None:
            taken[key] = found
            del rest[key]
    return taken


def _phones(listed: list[Any]) -> list[str] | None:
    found = []
    for item in listed:
        if type(item) is not dict or not item.keys() <= _PHONE or item.get("type") not in _VOICE:
            return None
        number = item.get("number")
        if type(number) is not str or not GOOD(number) or number[-1:].isspace():
            return None
        found.append(number)
    return found


_VOICE = (None, "voice")


def _languages(listed: list[Any]) -> list[str] | None:
    found = []
    for item in listed:
        if type(item) is not dict or not item.keys() <= _LANGUAGE:
            return None
        name, code = item.get("name"), item.get("code")
        if type(name) is not str or not (code is None or type(code) is str):
            return None
        known = _language(name, code)
        if known is None:
            return None
        found.append(known)
    return found


@lru_cache(maxsize=4096)
def _language(name: str, code: str | None) -> str | None:
    known = language_code(name)
    return known if known and (code is None or language_code(code) == known) else None


def _areas(listed: list[Any]) -> list[tuple[tuple[str, str], ...]] | None:
    found = []
    for item in listed:
        if type(item) is not dict or not item.keys() <= _AREA:
            return None
        name = item.get("name")
        area = _area(name) if type(name) is str else None
        if area is None:
            return None
        found.append(area)
    return found


@lru_cache(maxsize=4096)
def _area(name: str) -> tuple[tuple[str, str], ...] | None:
    """The area, if our name for it is the one that stands there."""
    found = areas_of(name)
    if len(found) != 1:
        return None
    area = dict(found[0])
    ours = area.get("neighbourhood") or area.get("municipality") or "Nederland"
    return found[0] if name == ours else None


def _opening(listed: list[Any]) -> str | None:
    for item in listed:
        if type(item) is not dict or not item.keys() <= _SCHEDULE:
            return None
        if any(type(value) is not str for value in item.values()):
            return None
    hours = from_schedules(listed)
    return hours.opening if hours.whole and not hours.repaired else None


_READERS: tuple[tuple[str, Any], ...] = (
    ("phones", _phones),
    ("languages", _languages),
    ("service_areas", _areas),
    ("schedules", _opening),
)
