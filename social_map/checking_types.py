"""Say what in a record is of another type than it must be, before anything is made of it."""

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from social_map.problems import Problem, similar
from social_map.record_keys import KEYS, PART_KEYS, Record

_DEEPEST = 40
_NUMBER = (int, float)
_EXPECTED: Mapping[Any, str] = {
    str: "text",
    list: "a list",
    dict: "a mapping",
    bool: "true/false",
    _NUMBER: "a number",
}
_WORDS = ("intents", "narrow", "suggested", "kinds_of_help", "communities", "languages",
          "alternate_names", "more_sources")  # fmt: skip
_AREAS = ("more_areas",)
#: What in a part is no text.
_IN_PARTS: Mapping[str, Any] = {"lat": _NUMBER, "lon": _NUMBER, "hsds": dict}


def check_types(record: Record, where: str) -> Iterator[Problem]:
    """Yield what is unknown, of a wrong type or nested too deeply: at the top, in lists, in parts."""
    for key, value in record.items():
        if _deeper_than(value, _DEEPEST):
            yield Problem(where, key, "[[[…", "wrong_too_deep")
        elif key not in KEYS:
            yield Problem(where, key, value, "wrong_unknown_field", {}, similar(key, KEYS))
        elif value is None:
            continue
        elif not has_type(value, KEYS[key]):
            yield _wrong(where, key, value, KEYS[key])
        else:
            yield from _check_inside(key, value, where)


def has_type(value: object, allowed: type | tuple[type, ...]) -> bool:
    """Whether a value has one of these types; true and false are no numbers, NaN is none either."""
    if isinstance(value, bool) and allowed is not bool:
        return False
    if isinstance(value, int) and abs(value) >= 2**63:
        return False  # SQLite has no such numbers
    if isinstance(value, float) and not math.isfinite(value):
        return False
    return isinstance(value, allowed)


def _wrong(where: str, field: str, value: object, expected: object) -> Problem:
    return Problem(where, field, value, "wrong_type", {"expected": _EXPECTED[expected]})


def _check_inside(key: str, value: Any, where: str) -> Iterable[Problem]:
    if key in _WORDS:
        yield from (_wrong(where, key, item, str) for item in value if not isinstance(item, str))
    elif key == "withheld":
        for items in value.values():
            wrong = [i for i in items if not isinstance(i, str)] if isinstance(items, list) else ()
            yield from (_wrong(where, key, item, str) for item in wrong)
    elif key in PART_KEYS or key in _AREAS:
        for part in value if isinstance(value, list) else [value]:
            if not isinstance(part, Mapping):
                yield _wrong(where, key, part, dict)
                continue
            for name, item in part.items():
                expected = _IN_PARTS.get(name, str)
                if item is not None and not has_type(item, expected):
                    yield _wrong(where, f"{key}.{name}", item, expected)


def _deeper_than(value: Any, most: int) -> bool:
    """Whether lists and mappings lie deeper in each other than that; without going deep itself."""
    level = [value]
    for _ in range(most):
        level = [
            item
            for holder in level
            if isinstance(holder, (list, tuple, Mapping))
            for item in (holder.values() if isinstance(holder, Mapping) else holder)
        ]
        if not level:
            return False
    return True
