"""Changing the map: all or nothing, seen at once, with its past."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from social_map import editing, past
from social_map.building import build_empty, build_map
from social_map.editing import Change, apply, read_all, withdrawn
from social_map.errors import (
    DataError,
    MapEdited,
    StoreError,
    UnknownBatch,
    UnknownPlace,
    Withdrawn,
)
from social_map.locations import DATA
from social_map.records import normal, read_records
from social_map.search import Query, search
from social_map.store import Store
from tests.social_map.strategies import records

Make = Callable[..., dict[str, Any]]


@pytest.fixture
def live(tmp_path: Path) -> Path:
    """A copy of the shipped map that may be changed."""
    path = tmp_path / "live.db"
    build_map(path)
    return path


def change(path: Path, *items: dict[str, Any]) -> editing.Applied:
    """Put records into the map."""
    return apply(path, [Change(r["id"], r) for r in items], by="maintainer", what="test")


def sound(path: Path) -> None:
    """References hold and the index holds what the tables say, no more and no less."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        listed = connection.execute("SELECT x_id FROM listed_service ORDER BY 1").fetchall()
        assert connection.execute("SELECT x_id FROM x_index ORDER BY 1").fetchall() == listed
        numbers = {row[0] for row in connection.execute("SELECT service FROM x_index")}
        assert {row[0] for row in connection.execute("SELECT service FROM x_key")} <= numbers
        assert {row[0] for row in connection.execute("SELECT rowid FROM x_text")} == numbers
        for table, column in (("phone", "service_id"), ("attribute", "link_id")):
            orphans = f"SELECT 1 FROM {table} WHERE {column} NOT IN (SELECT id FROM service)"
            assert connection.execute(orphans).fetchall() == []


def test_the_shipped_records_come_out_as_they_went_in(live: Path) -> None:
    """Nothing is lost between a record and the tables."""
    shipped = {record["id"]: record for record in read_records(DATA / "places.jsonl")}
    assert {record["id"]: record for record in read_all(live)} == shipped


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A map without places, for many records one after the other."""
    path = tmp_path_factory.mktemp("empty") / "map.db"
    build_empty(path)
    return path


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(batch=st.lists(records(), max_size=4, unique_by=lambda record: record["id"]))
def test_every_record_comes_out_as_it_went_in(empty: Path, batch: list[dict[str, Any]]) -> None:
    """Any valid record, over whatever was there before under its id."""
    change(empty, *batch)
    ids = [record["id"] for record in batch]
    assert read_all(empty, ids) == sorted(batch, key=lambda record: record["id"])
    assert change(empty, *batch).batch is None  # the same again changes nothing
    sound(empty)


def test_a_change_is_seen_by_a_running_bot(live: Path, record: Make) -> None:
    """Without restart, and in everything that search reads."""
    store = Store(live)
    query = Query(("lgbti",), place=None, limit=6)
    before = store.version()
    assert "new-line" not in [item.place.id for item in search(store, query)]
    change(live, record("new-line", intents=["lgbti"], phones=[{"number": "0800-1234"}]))
    assert store.version() != before
    assert "new-line" in [item.place.id for item in search(store, query)]
    place = store.get("new-line")
    assert place is not None
    assert place.phones[0].number == "0800-1234"


def test_one_bad_record_and_nothing_changes(live: Path, record: Make) -> None:
    """One transaction, and all problems at once."""
    before = read_all(live)
    with pytest.raises(DataError) as caught:
        change(live, record("good"), record("bad", intents=["debt"]), record("worse", kind="x"))
    assert [line.split(":")[0] for line in caught.value.problems] == [
        "[ERROR] id bad",
        "[ERROR] id worse",
    ]
    assert "Did you mean debts" in str(caught.value)
    assert read_all(live) == before


def test_a_crash_half_way_leaves_the_map_as_it_was(
    live: Path, record: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong while writing."""
    before = read_all(live)

    def crash(*_: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(editing.index, "refresh", crash)
    with pytest.raises(RuntimeError):
        change(live, record("new"))
    monkeypatch.undo()
    assert read_all(live) == before
    sound(live)


def test_a_locked_map_says_so(live: Path, record: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another command is writing: a sentence, not a traceback, and nothing lost."""
    monkeypatch.setattr("social_map.database._PATIENCE_SECONDS", 0)
    with closing(sqlite3.connect(live, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked"):
            change(live, record("new"))
        assert len(Store(live).places()) > 80  # and a bot reads on


def test_history_says_who_when_what(live: Path, record: Make) -> None:
    """Every change, the oldest first."""
    change(live, record("place", name="Old"))
    change(live, record("place", name="New"))
    apply(live, [Change("place", None)], by="key figure", what="delete")
    versions = past.history(live, "place")
    assert [(v.kind, v.by, v.what) for v in versions] == [
        ("added", "maintainer", "test"),
        ("changed", "maintainer", "test"),
        ("removed", "key figure", "delete"),
    ]
    assert versions[1].before is not None
    assert versions[1].after is not None
    assert (versions[1].before["name"], versions[1].after["name"]) == ("Old", "New")
    with pytest.raises(UnknownPlace):
        past.history(live, "never-was")


def test_undo_takes_back_one_batch_after_the_other(live: Path, record: Make) -> None:
    """The last command first; what was added is gone, what was removed is back."""
    before = read_all(live)
    change(live, record("one"), record("two"))
    apply(live, [Change("geldfit", None), Change("one", None)], by="maintainer", what="delete")
    assert past.undo(live, by="maintainer").applied.added == ("geldfit", "one")
    assert past.undo(live, by="maintainer").applied.removed == ("one", "two")
    assert read_all(live) == before
    with pytest.raises(UnknownBatch):
        past.undo(live, by="maintainer")
    sound(live)


def test_undo_keeps_what_was_changed_since(live: Path, record: Make) -> None:
    """An old batch is undone only where nobody built on it."""
    first = change(live, record("one", name="A"), record("two", name="A"))
    change(live, record("two", name="B"))
    done = past.undo(live, first.batch, by="maintainer")
    assert done.kept == {"two": "changed_since"}
    assert [r["id"] for r in read_all(live, ["one", "two"])] == ["two"]


CANARY = "kanarie7261"


def test_a_withdrawal_leaves_nothing_but_the_id(live: Path, record: Make, tmp_path: Path) -> None:
    """Not in rows, index, history, proposals or copies: not one byte of the files."""
    network = record(
        "stille-kring", kind="informal", name=f"Kring {CANARY}", communities=[f"{CANARY} groep"],
        address=f"{CANARY}straat 1", description_nl=f"Wij {CANARY}.",
        contacts=[{"name": CANARY, "visibility": "never"}],
    )  # fmt: skip
    change(live, network)
    change(live, {**network, "name": f"Nieuw {CANARY}", "email": f"a@{CANARY}.nl"})
    with closing(sqlite3.connect(live)) as connection, connection:
        connection.execute(
            "INSERT INTO x_proposal (x_id, kind, value, by, count, first_on, last_on, state) VALUES"
            f" ('stille-kring', 'closed', '{CANARY}', 'key figure', 1, '2026-11-01', '2026-11-01', 'open')"
        )
    copy = tmp_path / "copy.db"
    with closing(sqlite3.connect(live)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    assert CANARY.encode() in live.read_bytes()
    purge = past.withdraw(live, "stille-kring", by="coordinator", copies=[copy])
    assert (purge.erased, purge.failed) == ((live, copy), ())
    for path in tmp_path.iterdir():
        assert CANARY.encode() not in path.read_bytes(), path.name
        assert b"kanarie" not in path.read_bytes().lower(), path.name
    assert "stille-kring" in withdrawn(live)
    assert read_all(live, ["stille-kring"]) == []
    sound(live)


def test_what_was_withdrawn_never_comes_back(live: Path, record: Make) -> None:
    """Not by an import, an undo or a new build."""
    added = change(live, record("network"), record("other"))
    past.withdraw(live, "network", by="coordinator")
    past.withdraw(live, "geldfit", by="coordinator")
    with pytest.raises(Withdrawn, match="network"):
        change(live, record("network"))
    past.undo(live, added.batch, by="maintainer")
    assert read_all(live, ["network"]) == []
    with pytest.raises(MapEdited, match="--discard-edits"):
        build_map(live)
    build_map(live, discard_edits=True)
    assert read_all(live, ["network", "geldfit"]) == []
    assert len(read_all(live)) == 140
    with pytest.raises(UnknownPlace):
        past.withdraw(live, "never-was", by="coordinator")


def test_an_organisation_goes_with_its_last_place(live: Path, record: Make) -> None:
    """Two places share one; it stays as long as one of them does."""
    shared = {"id": "8b2a1d1c-54a1-4bd5-a07e-2a3a7f6a9b11", "name": "Samen"}
    change(live, record("a", organization=shared), record("b", organization=shared))
    count = "SELECT count(*) FROM organization WHERE name = 'Samen'"
    for gone, left in (("a", 1), ("b", 0)):
        with closing(sqlite3.connect(live)) as connection:
            assert connection.execute(count).fetchone()[0] == 1
        apply(live, [Change(gone, None)], by="maintainer", what="test")
        with closing(sqlite3.connect(live)) as connection:
            assert connection.execute(count).fetchone()[0] == left


def test_a_new_neighbourhood_can_be_named_at_once(live: Path, record: Make) -> None:
    """A resident who writes its name is understood."""
    from social_map.gazetteer import Gazetteer

    area = {"scope": "neighbourhood", "municipality": "Delft", "neighbourhood": "Tanthof-Oost"}
    store = Store(live)
    before = store.geography_version()
    change(live, record("tanthof", area=area))
    assert store.geography_version() != before
    found = Gazetteer(store).find("tanthof oost")
    assert (found[0].municipality, found[0].neighbourhood) == ("Delft", "Tanthof-Oost")


def test_normal_form_says_everything_once(record: Make) -> None:
    """What says nothing is left out; what is withheld is said at the phone and the address."""
    made = normal(
        record(
            "a", address="Kade 1", status="active", needs_check=False, cost="",
            phones=[{"number": "112", "label": None}, {"number": "113", "visibility": "public"}],
            withheld={"phones": ["112"], "address": True}, languages=[],
        )
    )  # fmt: skip
    assert made["phones"] == [{"number": "112", "visibility": "staff"}, {"number": "113"}]
    assert made["address_visibility"] == "staff"
    assert not {"status", "needs_check", "cost", "withheld", "languages"} & set(made)
    assert normal(made) == made
