"""What a resident may choose about the places shown: the filters of an answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from social_map.search import Query

#: Filter → what it changes in the question to the map.
FILTERS: Mapping[str, Mapping[str, Any]] = {
    "informal": {"only_kind": "informal"},
    "formal": {"only_kind": "formal"},
    "language": {"speaks": True},
    "own": {"wish": "own"},
    "outside": {"wish": "other"},
    "open": {"open_now": True},
    "free": {"free": True},
    "child": {"age": 8.0},
    "elderly": {"age": 75.0},
}
#: Of each of these only one holds.
_EITHER = (("informal", "formal"), ("own", "outside"), ("child", "elderly"))


def narrow(query: Query, filters: Iterable[str]) -> Query:
    """Return the question with these filters; what is no filter is left out."""
    changes: dict[str, Any] = {}
    for name in filters:
        changes.update(FILTERS.get(name, {}))
    return replace(query, **changes)


def toggle(filters: Iterable[str], name: str) -> tuple[str, ...]:
    """Return the filters with one more or one less; its opposite goes when it comes."""
    chosen = [f for f in dict.fromkeys(filters) if f in FILTERS]
    if name in chosen:
        return tuple(f for f in chosen if f != name)
    gone = {other for pair in _EITHER if name in pair for other in pair}
    return tuple(f for f in (*chosen, name) if f not in gone or f == name)
