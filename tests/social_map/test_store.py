"""Building and opening the map."""

import json
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from social_map import schema
from social_map.building import build_map, ensure_map
from social_map.errors import DataError, SchemaMismatch, StoreError
from social_map.locations import map_path
from social_map.models import Phone
from social_map.store import Store
from social_map.views import views

Make = Callable[..., dict[str, Any]]


def change(path: Path, sql: str) -> None:
    """Change a database behind the program's back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(sql)


def test_the_shipped_map_holds_all_and_publishes_what_may_be_shown(map_file: Path) -> None:
    """141 records; those to be checked and those without ground are there but not shown."""
    with closing(sqlite3.connect(map_file)) as connection:
        count = connection.execute("SELECT count(*) FROM service").fetchone()[0]
        hidden = connection.execute(
            "SELECT count(*) FROM service WHERE x_needs_check = 1 OR x_ground = 'none'"
        ).fetchone()[0]
    published = Store(map_file).places()
    assert count == 141
    assert len(published) == count - hidden


def test_a_place_comes_out_as_it_went_in(store: Store) -> None:
    """One record, all its public facts."""
    place = store.get("kindertelefoon")
    assert place is not None
    assert place.phones == (
        Phone("0800-0432", "kinderen en jongeren 8-18", "Mo-Su 11:00-21:00", "free"),
    )
    assert place.intents[0] == "youth"
    assert (place.anonymous, place.walk_in) == (True, None)
    assert place.description["nl"].startswith("Kinderen en jongeren")
    assert (place.source_date, place.last_check) == (None, None)


def test_places_are_found_by_id_and_short_id(store: Store) -> None:
    """Buttons hold eight hex digits, and these are stable."""
    place = store.get("geldfit")
    assert place is not None
    assert store.get(place.short_id) == place
    assert place.short_id == "4330ff83"
    assert store.get("nobody") is None
    assert len({place.short_id for place in store.places()}) == len(store.places())


def test_only_the_owner_can_read_the_file(map_file: Path) -> None:
    """File mode 600: the map holds more than what is published."""
    assert stat.S_IMODE(map_file.stat().st_mode) == 0o600


def test_building_leaves_nothing_else_behind(tmp_path: Path) -> None:
    """No temporary file and no journal, also after reading and building again."""
    path = tmp_path / "made" / "map.db"
    build_map(path)
    build_map(path)
    assert [item.name for item in path.parent.iterdir()] == ["map.db"]


def test_tables_have_the_columns_of_the_schema(map_file: Path) -> None:
    """schema.py is the one place for columns; references hold."""
    with closing(sqlite3.connect(map_file)) as connection:
        for name, table in schema.TABLES.items():
            found = [row[1] for row in connection.execute(f"PRAGMA table_info([{name}])")]
            assert found == list(table.columns)
            assert set(table.required) | set(table.references) | set(table.numbers) <= set(found)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_table_and_field_names_are_those_of_hsds() -> None:
    """Every field of ours that HSDS 3.0 does not have begins with x_."""
    package = Path(__file__).resolve().parents[3] / "shared" / "hsds/datapackage.json"
    if not package.exists():
        pytest.skip(f"{package} is not on this machine")
    resources = json.loads(package.read_text(encoding="utf-8"))["resources"]
    fields = {
        item["name"]: [field["name"] for field in item["schema"]["fields"]] for item in resources
    }
    for name, table in schema.TABLES.items():
        if name.startswith("x_"):
            continue
        matching = {
            key: value for key, value in fields.items() if key.rstrip("s") == name.rstrip("s")
        }
        hsds = matching[name] if name in matching else next(iter(matching.values()))
        assert list(table.fields) == hsds
        assert all(column.startswith("x_") for column in table.own)


CANARY = "kanarie7261"


def test_no_view_shows_what_is_not_public(
    record: Make, map_of: Callable[..., Store], tmp_path: Path
) -> None:
    """Notes, withheld facts and places without ground never reach the reading side."""
    store = map_of(
        record("note-place", note=CANARY, area_note=CANARY),
        record("hidden", needs_check=True, name=CANARY, phones=[{"number": "0" + "1" * 9}]),
        record("no-ground", kind="informal", name=CANARY, ground={"kind": "none", "note": CANARY}),
        record("made-up", synthetic=True, name=CANARY),
        record("resting", kind="informal", capacity="paused", name=CANARY),
        record(
            "careful",
            kind="informal",
            url=f"https://{CANARY}.nl",
            email=f"a@{CANARY}.nl",
            chat=f"https://{CANARY}.nl",
            address=CANARY,
            walk_in=True,
            intents=["debts", "housing"],
            languages=["tr", "ar"],
            communities=[CANARY, "women"],
            phones=[{"number": "0800-1", "label": CANARY}],
            whatsapp=CANARY,
            withheld={
                "url": True,
                "email": True,
                "chat": True,
                "address": True,
                "walk_in": True,
                "intents": ["housing"],
                "languages": ["ar"],
                "communities": [CANARY],
                "phones": ["0800-1"],
            },
        ),
    )
    path = tmp_path / "small.db"
    change(
        path,
        "INSERT INTO contact (id, service_id, name, x_visibility)"
        f" SELECT 'c', id, '{CANARY}', 'staff' FROM service WHERE x_id = 'careful'",
    )
    change(
        path,
        "INSERT INTO phone (id, contact_id, service_id, number, description, x_visibility)"
        f" SELECT 'p', 'c', id, '{CANARY}', '{CANARY}', 'public' FROM service"
        " WHERE x_id = 'careful'",
    )
    with closing(sqlite3.connect(path)) as connection:
        for view in views():
            rows = connection.execute(f"SELECT * FROM {view}").fetchall()
            assert CANARY not in repr(rows), view
    assert [place.id for place in store.places()] == ["careful", "note-place"]
    careful = store.get("careful")
    assert careful is not None
    assert CANARY not in repr(careful)
    assert careful.intents == ("debts",)
    assert careful.languages == ("tr",)
    assert careful.communities == ("women",)
    assert careful.url == "https://example.org/own"  # the page that is the ground


def test_a_pause_ends(record: Make, map_of: Callable[..., Store]) -> None:
    """A network that paused until a day in the past is shown again, as if nothing was."""
    store = map_of(
        record("rested", kind="informal", capacity="paused", paused_until="2020-01-01"),
        record("resting", kind="informal", capacity="paused", paused_until="2999-01-01"),
    )
    assert [(place.id, place.capacity) for place in store.places()] == [("rested", None)]


def test_a_running_bot_sees_a_new_map(
    record: Make, data_folder: Callable[..., Path], tmp_path: Path
) -> None:
    """The version changes with the file, and so do the places."""
    path = tmp_path / "live.db"
    build_map(path, data_folder(record("old")))
    store = Store(path)
    assert [place.id for place in store.places()] == ["old"]
    before = store.version()
    build_map(path, data_folder(record("new")))
    assert store.version() != before
    assert [place.id for place in store.places()] == ["new"]


def test_a_running_bot_keeps_its_map_when_the_new_one_is_damaged(
    record: Make, data_folder: Callable[..., Path], tmp_path: Path
) -> None:
    """A broken file never leaves residents without answer."""
    path = tmp_path / "live.db"
    build_map(path, data_folder(record("old")))
    store = Store(path)
    assert len(store.places()) == 1
    path.write_bytes(b"no database at all" * 100)
    assert [place.id for place in store.places()] == ["old"]


def test_bad_data_changes_nothing(
    record: Make, data_folder: Callable[..., Path], tmp_path: Path
) -> None:
    """The old map stays when the new data cannot be used."""
    path = tmp_path / "live.db"
    build_map(path, data_folder(record("old")))
    before = path.read_bytes()
    with pytest.raises(DataError):
        build_map(path, data_folder(record("new", intents=["nonsense"])))
    assert path.read_bytes() == before
    assert sorted(item.name for item in tmp_path.iterdir()) == ["data", "live.db"]


def test_the_map_is_built_when_missing_and_when_the_data_changed() -> None:
    """Nobody has to think of building it."""
    path = ensure_map()
    assert path == map_path()
    built = path.stat().st_mtime_ns
    assert ensure_map().stat().st_mtime_ns == built
    change(path, "UPDATE x_meta SET value = 'of long ago' WHERE name = 'data_digest'")
    assert ensure_map().stat().st_mtime_ns != built
    assert len(Store.open_map().places()) > 80


def test_an_edited_map_is_never_built_over() -> None:
    """A maintainer's work is not lost to an update of the shipped data."""
    path = ensure_map()
    change(path, "UPDATE x_meta SET value = 'of long ago' WHERE name = 'data_digest'")
    change(path, "INSERT INTO x_meta VALUES ('edited_at', '2026-11-01')")
    before = path.read_bytes()
    assert ensure_map().read_bytes() == before
    change(path, "UPDATE x_meta SET value = '0' WHERE name = 'schema_version'")
    with pytest.raises(SchemaMismatch, match="was edited with schema version 0"):
        ensure_map()


def test_a_file_that_is_no_map_is_not_overwritten(tmp_path: Path) -> None:
    """Somebody else's file stays what it is."""
    path = tmp_path / "letter.txt"
    path.write_text("Dear neighbours, " * 50, encoding="utf-8")
    with pytest.raises(StoreError, match="is no map"):
        Store.open_map(path)
    assert path.read_text(encoding="utf-8").startswith("Dear")


def test_places_that_cannot_be_written_to_say_so(tmp_path: Path) -> None:
    """One sentence: where, what, what to do."""
    blocker = tmp_path / "file"
    blocker.write_text("x", encoding="utf-8")
    with pytest.raises(StoreError, match="choose another place with WEGWIJZER_MAP"):
        build_map(blocker / "map.db")


def test_a_store_without_file_says_what_to_do(tmp_path: Path) -> None:
    """Reading a map that is not there."""
    with pytest.raises(StoreError, match="run: map build"):
        Store(tmp_path / "none.db").places()


def test_larger_neighbourhoods_and_towns(store: Store) -> None:
    """What search needs to know about geography."""
    assert store.around("Amsterdam", "Indische Buurt") == ("Oost",)
    assert store.around("amsterdam", "indische buurt") == ("Oost",)
    assert store.around("Den Haag", "Schilderswijk") == ()
    assert len(store.towns()) > 1900
