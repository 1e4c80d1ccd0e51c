"""A map of many places: the first choice in SQL loses nothing that ranking would show."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from social_map.building import build_empty
from social_map.editing import Change, apply
from social_map.gazetteer import Gazetteer
from social_map.hours import AMSTERDAM
from social_map.models import Place
from social_map.search import Query, search
from social_map.store import Store

Make = Callable[..., dict[str, Any]]
AT = datetime(2026, 11, 24, 11, tzinfo=AMSTERDAM)
DELFT = {"scope": "municipality", "municipality": "Delft"}


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Delft with 300 formal services and 300 networks for debts, all alike but for a few."""
    path = tmp_path_factory.mktemp("many") / "map.db"
    build_empty(path)
    plain = {"description_nl": "Een plek.", "intents": ["debts"], "area": DELFT, "source": "x"}
    network = {
        **plain, "kind": "informal", "organisation_form": "none",
        "ground": {"kind": "own_page", "url": "https://example.org"},
    }  # fmt: skip
    records = [{**plain, "id": f"f{n}", "name": f"F{n}", "kind": "formal"} for n in range(300)] + [
        {**network, "id": f"n{n}", "name": f"N{n}"} for n in range(300)
    ]
    special = {
        "turks": {"languages": ["tr"]},
        "buurt": {"area": {"scope": "neighbourhood", "municipality": "Delft", "neighbourhood": "Tanthof"}},
        "kring": {"communities": ["Somali"], "languages": ["so"]},
        "drempel": {"walk_in": True, "anonymous": True},
        "vol": {"capacity": "full", "walk_in": True, "anonymous": True},
    }  # fmt: skip
    records += [{**network, "id": key, "name": key, **extra} for key, extra in special.items()]
    apply(path, [Change(r["id"], r) for r in records], by="test", what="test")
    return path


def first(store: Store, **query: Any) -> str:
    """The id that comes first."""
    asked = {"place": Gazetteer(store).find("Delft")[0], "at": AT, **query}
    return search(store, Query(("debts",), **asked))[0].place.id


def test_the_one_that_fits_is_found_among_hundreds(many: Path) -> None:
    """Neighbourhood, language, community and low thresholds, each against six hundred others."""
    store = Store(many)
    tanthof = Place("x", "neighbourhood", "Tanthof", "Delft", "Tanthof")
    assert first(store, place=tanthof) == "buurt"
    assert first(store, language="tr") == "turks"
    assert first(store, language="so") == "kring"
    assert first(store, community="Somali") == "kring"
    assert first(store) == "drempel"
    shown = {item.place.id for item in search(store, Query(("debts",), at=AT, limit=50,
             place=Gazetteer(store).find("Delft")[0]))}  # fmt: skip
    assert "vol" not in shown


def test_equal_places_take_turns_within_ten_percent(
    record: Make, map_of: Callable[..., Store]
) -> None:
    """Over a thousand questions on one day, without storing anything of who asked."""
    area = DELFT
    store = map_of(
        *(record(f"n{n}", kind="informal", area=area) for n in range(5)),
        *(record(f"f{n}", area=area) for n in range(4)),
    )
    delft = Gazetteer(store).find("Delft")[0]
    counts: Counter[str] = Counter()
    for _ in range(1000):
        counts.update(item.place.id for item in search(store, Query(("debts",), delft, at=AT)))
    for kind, number in (("n", 5), ("f", 4)):
        shown = [counts[f"{kind}{n}"] for n in range(number)]
        assert max(shown) - min(shown) < 0.10 * (sum(shown) / number)


def test_turns_are_kept_nowhere(record: Make, map_of: Callable[..., Store]) -> None:
    """They count places in memory, for one day."""
    store = map_of(record("a"))
    before = store.path.read_bytes()
    search(store, Query(("debts",), at=AT))
    assert dict(store.turns(AT.date())) == {"a": 1}
    assert store.path.read_bytes() == before
    assert dict(store.turns(AT.replace(day=25).date())) == {}


def test_whoever_asks_for_more_sees_all_in_the_end(many: Path) -> None:
    """What was shown before does not end the list."""
    store = Store(many)
    delft = Gazetteer(store).find("Delft")[0]
    seen: list[str] = []
    while found := search(store, Query(("debts",), place=delft, limit=60, exclude=tuple(seen))):
        seen += [result.place.id for result in found]
    assert len(seen) == len(set(seen)) == 605


def test_a_child_is_not_lost_behind_places_for_adults(
    record: Make, map_of: Callable[..., Store]
) -> None:
    """Thirty that are easier to walk into, for adults; one for everybody."""
    network = {
        "kind": "informal", "organisation_form": "none", "intents": ["debts"], "area": DELFT,
        "ground": {"kind": "own_page", "url": "https://example.org"},
    }  # fmt: skip
    adults = [
        record(f"a{n}", **network, minimum_age=18, walk_in=True, anonymous=True) for n in range(30)
    ]
    store = map_of(*adults, record("all", **network))
    assert first(store, age=8) == "all"
