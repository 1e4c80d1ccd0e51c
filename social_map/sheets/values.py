"""From a record to the values that a sheet shows, and back into the record.

What has visibility ``never`` is not shown, and stays when a value is put back.
"""

from collections.abc import Mapping
from typing import Any

from social_map.records import Record
from social_map.sheets.numbers import digits

Part = dict[str, Any]

#: What the flat sheet shows of a telephone; the rest stays while the number stays.
_PHONE_SHOWN = ("number", "label", "visibility")
_POINT = ("address", "lat", "lon")
_MAIN_LOCATION = (*_POINT, "address_visibility")


def show(record: Record, key: str) -> Any:
    """Return the value of a column, None for unknown.

    Args:
        record: In its normal form.
        key: Key of a column, or of a sheet of parts.
    """
    if key in _SHOW:
        return _SHOW[key](record)
    if "." not in key and key not in _POINT:
        return record.get(key)
    if key in _POINT and record.get("address_visibility") == "never":
        return None
    value: Any = record
    for part in key.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def put(record: dict[str, Any], key: str, value: Any) -> None:
    """Put the value of a column into a record; None takes it away."""
    if key in _PUT:
        _PUT[key](record, value)
        return
    root, _, part = key.partition(".")
    if not part:
        _set(record, key, value)
        return
    whole = dict(record.get(root) or {})
    _set(whole, part, value)
    if root == "organization" and not {"name", "description", "url", "email"} & whole.keys():
        whole = {}
    _set(record, root, whole)


def _set(mapping: dict[str, Any], key: str, value: Any) -> None:
    if value is None or value in ("", [], {}):
        mapping.pop(key, None)
    else:
        mapping[key] = value


def _visible(items: Any, key: str = "visibility") -> list[Part]:
    return [item for item in items or () if item.get(key) != "never"]


def _hidden(items: Any, key: str = "visibility") -> list[Part]:
    return [item for item in items or () if item.get(key) == "never"]


def _show_phones(record: Record) -> list[Part]:
    return [
        {key: phone[key] for key in _PHONE_SHOWN if key in phone}
        for phone in _visible(record.get("phones"))
    ]


def _put_phones(record: dict[str, Any], value: Any) -> None:
    old = {digits(phone["number"]): phone for phone in record.get("phones") or ()}
    phones = []
    for phone in value or ():
        kept = old.get(digits(phone["number"]), {})
        made = {**{k: v for k, v in kept.items() if k not in _PHONE_SHOWN}, **phone}
        if kept and phone["number"].isdigit():
            made["number"] = kept["number"]  # a spreadsheet took its hyphens away
        phones.append(made)
    _set(record, "phones", phones + _hidden(record.get("phones")))


def _put_all_phones(record: dict[str, Any], value: Any) -> None:
    _set(record, "phones", [*(value or ()), *_hidden(record.get("phones"))])


def _put_contacts(record: dict[str, Any], value: Any) -> None:
    _set(record, "contacts", [*(value or ()), *_hidden(record.get("contacts"))])


def _put_hidden_contacts(record: dict[str, Any], value: Any) -> None:
    if value in (None, 0):
        _set(record, "contacts", _visible(record.get("contacts")))


def _put_more_locations(record: dict[str, Any], value: Any) -> None:
    hidden = _hidden(record.get("more_locations"), "address_visibility")
    _set(record, "more_locations", [*(value or ()), *hidden])


def _show_areas(record: Record) -> list[Part]:
    return [dict(area) for area in (record.get("area"), *record.get("more_areas", ())) if area]


def _put_areas(record: dict[str, Any], value: Any) -> None:
    areas = list(value or ())
    _set(record, "area", areas[0] if areas else None)
    _set(record, "more_areas", areas[1:])


def _show_locations(record: Record) -> list[Part]:
    main = {key: record[key] for key in _MAIN_LOCATION if key in record}
    first = [main] if set(main) & set(_POINT) else []
    return _visible([*first, *record.get("more_locations", ())], "address_visibility")


def _put_locations(record: dict[str, Any], value: Any) -> None:
    """The first without a name is the address of the place itself."""
    locations = [dict(location) for location in value or ()]
    if record.get("address_visibility") != "never":
        first = next((item for item in locations if "name" not in item), {})
        locations = [item for item in locations if item is not first]
        for key in _MAIN_LOCATION:
            _set(record, key, first.get(key))
    _put_more_locations(record, locations)


def _show_sources(record: Record) -> list[Part]:
    return [
        {"source": source}
        for source in (record.get("source"), *record.get("more_sources", ()))
        if source
    ]


def _put_sources(record: dict[str, Any], value: Any) -> None:
    sources = [part["source"] for part in value or ()]
    _set(record, "source", sources[0] if sources else None)
    _set(record, "more_sources", sources[1:])


# The star tells the sheet of all parts from the column of the same name (`columns.part_column`).
_SHOW = {
    "phones": _show_phones,
    "phones*": lambda record: _visible(record.get("phones")),
    "contacts": lambda record: _visible(record.get("contacts")),
    "contacts*": lambda record: _visible(record.get("contacts")),
    "hidden_contacts": lambda record: len(_hidden(record.get("contacts"))) or None,
    "more_locations": lambda record: _visible(record.get("more_locations"), "address_visibility"),
    "areas*": _show_areas,
    "locations*": _show_locations,
    "sources*": _show_sources,
}
_PUT = {
    "phones": _put_phones,
    "phones*": _put_all_phones,
    "contacts": _put_contacts,
    "contacts*": _put_contacts,
    "hidden_contacts": _put_hidden_contacts,
    "more_locations": _put_more_locations,
    "areas*": _put_areas,
    "locations*": _put_locations,
    "sources*": _put_sources,
}


def without_never(record: Record) -> dict[str, Any]:
    """Return a record without what has visibility ``never``."""
    kept = dict(record)
    for key, part in (
        ("phones", "visibility"),
        ("contacts", "visibility"),
        ("more_locations", "address_visibility"),
    ):
        if key in kept:
            _set(kept, key, _visible(kept[key], part))
    if kept.get("address_visibility") == "never":
        for key in _POINT:
            kept.pop(key, None)
    return kept
