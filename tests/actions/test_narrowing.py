"""What a resident chooses about the places shown reaches the map, and excludes its opposite."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.narrowing import FILTERS, narrow, toggle
from social_map.gazetteer import Gazetteer
from social_map.search import Query, search
from social_map.store import Store

OPPOSITES = (("informal", "formal"), ("own", "outside"), ("child", "elderly"))
TUESDAY = datetime(2026, 12, 1, 10, 0, tzinfo=timezone.utc)


@given(st.lists(st.sampled_from(sorted(FILTERS)), max_size=12))
def test_opposites_never_hold_together(presses: list[str]) -> None:
    """Whatever is pressed in whatever order; what was pressed last holds, unless it was undone."""
    chosen: tuple[str, ...] = ()
    for name in presses:
        had = name in chosen
        chosen = toggle(chosen, name)
        assert (name in chosen) is not had
    assert not any(set(pair) <= set(chosen) for pair in OPPOSITES)
    assert len(set(chosen)) == len(chosen)


@pytest.mark.parametrize("kind", ["informal", "formal"])
def test_only_one_kind(kind: str) -> None:
    """'Neighbours only' shows no office, and the other way round."""
    place = Gazetteer.open_map().find("Schilderswijk")[0]
    query = Query(("learn_dutch",), place, language="tr", at=TUESDAY, limit=5)
    results = search(Store.open_map(), narrow(query, (kind,)))
    assert results
    assert {r.place.kind for r in results} == {kind}


def test_free_and_own_language_come_first() -> None:
    """A place known to be free comes before one of which nobody knows, and that before a paid one."""
    query = Query(("legal_advice",), Gazetteer.open_map().find("Amsterdam")[0], at=TUESDAY, limit=6)
    found = search(Store.open_map(), narrow(query, ("free",)))
    doubts = [0 if "free" in r.reasons else 1 if not r.place.cost else 2 for r in found]
    kinds = [r.place.kind for r in found]
    for kind in ("informal", "formal"):
        of_kind = [d for d, k in zip(doubts, kinds, strict=True) if k == kind]
        assert of_kind == sorted(of_kind)


def test_what_is_no_filter_changes_nothing() -> None:
    """An old button may carry a choice that is gone."""
    assert narrow(Query(("debts",)), ("purple",)) == Query(("debts",))
