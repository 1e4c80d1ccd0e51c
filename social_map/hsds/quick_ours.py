"""The commonest parts of our own exports, read without shaping them first; see `quick`."""

from typing import Any

from social_map.hsds.languages import language_name
from social_map.mapping import TERM_KEYS, term_id

Made = dict[str, Any]

_ATTRIBUTE = frozenset({"id", "link_type", "link_entity", "value", "x_suggested", "taxonomy_term"})
_LANGUAGE = frozenset({"id", "name", "code"})
_AREA = {"x_scope": "scope", "x_municipality": "municipality", "x_neighbourhood": "neighbourhood"}
_AREA_KEYS = frozenset({"id", "name", *_AREA})
_PHONE = {
    "number": "number",
    "description": "label",
    "x_hours": "hours",
    "x_cost": "cost",
    "x_source": "source",
    "x_source_date": "source_date",
}


def take_plain_parts(rest: Made) -> Made:
    """Take plain parts out of a raw service of ours and return them as parts of a record.

    Args:
        rest: A copy of the raw service; what is understood is taken out of it.
    """
    taken: Made = {}
    for key, reader in _READERS:
        listed = rest.get(key)
        if type(listed) is list and listed and (found := reader(listed)) is not None:
            taken |= found
            del rest[key]
    return taken


def _attributes(listed: list[Any]) -> Made | None:
    found: dict[str, list[str]] = {}
    for item in listed:
        if type(item) is not dict or not item.keys() <= _ATTRIBUTE:
            return None
        term = item.get("taxonomy_term")
        if type(term) is not dict:
            return None
        kind, code = term.get("taxonomy"), term.get("code")
        if type(kind) is not str or type(code) is not str or kind not in TERM_KEYS:
            return None
        if term.get("id") != term_id(kind, code):
            return None
        found.setdefault(TERM_KEYS[kind], []).append(code)
        if kind == "help_intents":
            if item.get("value") == "narrow":
                found.setdefault("narrow", []).append(code)
            if item.get("x_suggested"):
                found.setdefault("suggested", []).append(code)
    return found


def _languages(listed: list[Any]) -> Made | None:
    codes = []
    for item in listed:
        if type(item) is not dict or not item.keys() <= _LANGUAGE:
            return None
        code = item.get("code")
        if type(code) is not str or not code or item.get("name") != language_name(code):
            return None
        codes.append(code)
    return {"languages": codes}


def _areas(listed: list[Any]) -> Made | None:
    areas = []
    for item in listed:
        if type(item) is not dict or "x_scope" not in item or not item.keys() <= _AREA_KEYS:
            return None
        if any(type(value) is not str or not value for value in item.values()):
            return None
        areas.append({key: item[field] for field, key in _AREA.items() if field in item})
    return {"area": areas[0], "more_areas": areas[1:]} if areas[1:] else {"area": areas[0]}


def _phones(listed: list[Any]) -> Made | None:
    phones = []
    for item in listed:
        if type(item) is not dict:
            return None
        made: Made = {}
        for field, value in item.items():
            if type(value) is not str or not value:
                return None
            if field != "id":
                key = _PHONE.get(field)
                if key is None:
                    return None
                made[key] = value
        if "number" not in made:
            return None
        phones.append(made)
    return {"phones": phones}


_READERS: tuple[tuple[str, Any], ...] = (
    ("attributes", _attributes),
    ("languages", _languages),
    ("service_areas", _areas),
    ("phones", _phones),
)
