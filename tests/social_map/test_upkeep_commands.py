"""Upkeep as a maintainer does it: on a copy of the shipped map, in Dutch, with her mistakes."""

import csv
import json
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import time_machine

from social_map import backup, editing, past
from social_map.backup import NotRestorable
from social_map.editing import read_all, withdrawn
from social_map.errors import BadSetting, StoreError
from social_map.proposals import propose
from social_map.search import Query, search
from social_map.store import Store
from tests.social_map.upkeep import change, make_map, run

Make = Callable[..., dict[str, Any]]
NETWORK = "al-amal-tussen-in"  # an informal network that is shown


@pytest.fixture(autouse=True)
def november() -> Iterator[None]:
    """It is 28 November 2026."""
    with time_machine.travel("2026-11-28T12:00:00+01:00", tick=True):
        yield


@pytest.fixture
def live(tmp_path: Path, map_file: Path) -> Path:
    """A copy of the shipped map that may be changed."""
    path = tmp_path / "live.db"
    with closing(sqlite3.connect(map_file)) as shipped, closing(sqlite3.connect(path)) as copy:
        shipped.backup(copy)
    return path


def one(path: Path, place_id: str = NETWORK) -> dict[str, Any]:
    """A record of the map."""
    return read_all(path, [place_id])[0]


def dump(path: Path) -> str:
    """Everything that a database holds, as text, and its raw pages."""
    with closing(sqlite3.connect(path)) as connection:
        text = "\n".join(connection.iterdump())
    return text + path.read_bytes().decode("latin-1")


@pytest.mark.parametrize(
    "words",
    [
        ("due", "--csv", "{file}/due.csv"),
        ("remind", "--due", "--dir", "{file}/letters"),
        ("export", "{file}/public", "--format", "hsds"),
        ("import", "{folder}"),
    ],
)
def test_a_file_that_cannot_be_used_is_a_sentence(
    live: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    """No folder there, no permission, a folder instead of a file: said, with the name."""
    file, folder = tmp_path / "a_file", tmp_path / "lines.jsonl"
    file.touch()
    folder.mkdir()
    done = run(live, *(word.format(file=file, folder=folder) for word in words))
    assert (done.exit_code, done.exception.__class__) == (1, SystemExit)
    assert f"Error: {tmp_path}" in done.output
    assert "cannot be used" in done.output


# map due


def test_due_lists_the_shipped_map_as_never_checked(live: Path) -> None:
    """Nobody of us has checked anything yet, and the list says how to reach them."""
    text = run(live, "due").output
    assert text.startswith("Te controleren tot en met 2026-11: 141 plekken, waarvan 141 nog nooit")
    assert "bel 0800-2000" in text
    assert "map check ID" in text
    assert run(live, "due", lang="en").output.startswith("To be checked up to and including 2026")


def test_due_for_programs_and_for_a_spreadsheet(live: Path, tmp_path: Path) -> None:
    """JSON and CSV hold the same; the file is for the maintainer's eyes only."""
    listed = json.loads(run(live, "due", "--json").output)
    target = tmp_path / "due.csv"
    done = run(live, "due", "--csv", str(target))
    rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0][:4] == ["id", "naam", "soort", "waar"]
    assert [row[0] for row in rows[1:]] == [item["id"] for item in listed]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert "stuur het bestand niet door" in done.output


def test_due_of_another_month(live: Path) -> None:
    """What was checked is due again in half a year; a month that is none is named."""
    run(live, "check", NETWORK, "--how", "phone")
    assert NETWORK not in run(live, "due", "--month", "2027-04").output
    assert NETWORK in run(live, "due", "--month", "2027-05").output
    done = run(live, "due", "--month", "mei")
    assert (done.exit_code, "schrijf jaar-maand" in done.output) == (2, True)


def test_due_warns_about_what_is_hidden_and_what_cannot_be(tmp_path: Path, record: Make) -> None:
    """Twice overdue: hidden and said; an emergency number stays and goes first."""
    late = {"last_check": "2024-01-01", "next_check": "2025-01-01", "email": "a@example.org"}
    path = make_map(
        tmp_path / "map.db",
        record("late", name="Te Laat", **late),
        record("number", name="Noodnummer", safety_net=True, **late),
    )
    text = run(path, "due").output
    assert "1 daarvan ziet niemand meer" in text
    assert "mensen in nood rekenen erop: Noodnummer" in text
    shown = {place.id for place in Store.open_map(path).places()}
    assert "number" in shown


# map check, map confirm


def test_a_check_is_recorded_with_role_way_and_date(live: Path) -> None:
    """Who, how, when, and when again; the history knows."""
    done = run(live, "check", NETWORK, "--how", "bellen", "--by", "sleutelpersoon",
               "--on", "2026-11-20")  # fmt: skip
    assert "Volgende controle: 2027-05-20" in done.output
    kept = one(live)
    assert kept["last_check"] == "2026-11-20"
    assert kept["last_check_by"] == "sleutelpersoon"
    assert kept["last_check_how"] == "phone"
    assert kept["next_check"] == "2027-05-20"
    assert past.history(live, NETWORK)[-1].by == "sleutelpersoon"


def test_a_place_that_waits_is_shown_only_when_confirmed(live: Path) -> None:
    """To have called is not to have found everything right."""
    done = run(live, "check", "taalhuis", "--how", "phone")
    assert "bewoners zien deze plek nu niet" in done.output
    assert one(live, "taalhuis")["needs_check"] is True
    run(live, "check", "taalhuis", "--how", "phone", "--confirm")
    assert "needs_check" not in one(live, "taalhuis")
    assert Store.open_map(live).get("taalhuis") is not None


def test_a_check_says_which_proposals_wait(live: Path) -> None:
    """Who calls anyway can ask about them."""
    propose(live, NETWORK, "wrong_hours")
    assert (
        "Er wachten nog voorstellen voor deze plek: 1."
        in run(live, "check", NETWORK, "--how", "phone").output
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["al-amal-tusen-in", "--how", "phone"], "Bedoel je al-amal-tussen-in?"),
        (["nergens", "--how", "phone"], "Zoek ids met"),
        ([NETWORK, "--how", "phone", "--on", "28-11-2026"], "Bedoel je 2026-11-28?"),
        ([NETWORK, "--how", "phone", "--on", "2026-02-30"], "is geen datum"),
        ([NETWORK, "--how", "phone", "--on", "2027-01-01"], "is nog niet geweest"),
        ([NETWORK, "--how", "belen"], "Bedoel je bellen?"),
    ],
)
def test_mistakes_are_named_in_dutch_and_change_nothing(
    live: Path, words: list[str], said: str
) -> None:
    """Unknown id, wrong date, unknown word: what is wrong, what to write."""
    before = read_all(live)
    done = run(live, "check", *words)
    assert done.exit_code == 2
    assert done.output.startswith("Fout: ")
    assert said in done.output
    assert read_all(live) == before


def test_one_wrong_id_among_many_changes_nothing(live: Path) -> None:
    """All or nothing."""
    before = read_all(live)
    assert run(live, "check", NETWORK, "taalhius", "--how", "phone").exit_code == 2
    assert read_all(live) == before


def test_a_check_older_than_the_last_one(live: Path) -> None:
    """Two lists that cross each other do not turn back the clock."""
    run(live, "check", NETWORK, "--how", "phone")
    done = run(live, "check", NETWORK, "--how", "phone", "--on", "2026-10-01")
    assert (done.exit_code, "Klopt de datum?" in done.output) == (2, True)
    assert one(live)["last_check"] == "2026-11-28"


def test_confirming_suggested_intents(tmp_path: Path, record: Make) -> None:
    """All, all but the wrong one, or one; never the last intent away."""
    fields = {"intents": ["debts", "work", "housing"], "suggested": ["debts", "work"]}
    path = make_map(tmp_path / "map.db", record("one", **fields), record("two", **fields))
    run(path, "confirm", "one", "--only", "work")
    assert one(path, "one")["suggested"] == ["debts"]
    run(path, "confirm", "one", "--drop", "debts")
    kept = one(path, "one")
    assert (kept["intents"], "suggested" in kept) == (["work", "housing"], False)
    done = run(path, "confirm", "two", "--only", "wrok")
    assert (done.exit_code, "Bedoel je work?" in done.output) == (2, True)
    run(path, "confirm", "--all-suggested")
    assert "suggested" not in one(path, "two")
    assert "geen voorgestelde hulpvragen" in run(path, "confirm", "--all-suggested").output
    assert run(path, "confirm").exit_code == 2
    assert run(path, "confirm", "two").exit_code == 2
    change(path, record("three", intents=["debts"], suggested=["debts"]))
    assert run(path, "confirm", "three", "--drop", "debts").exit_code == 2
    assert one(path, "three")["intents"] == ["debts"]


# map consent, pause, resume, full


def test_consent_is_a_ground_with_role_date_and_what(tmp_path: Path, record: Make) -> None:
    """A network without ground appears once it agreed; what was not agreed stays hidden."""
    hidden = record("net", kind="informal", ground={"kind": "none"}, email="a@example.org",
                    phones=[{"number": "030-2345678", "visibility": "staff"}])  # fmt: skip
    path = make_map(tmp_path / "map.db", hidden)
    store = Store.open_map(path)
    assert store.get("net") is None
    done = run(path, "consent", "net", "--by-role", "coördinator", "--for", "naam, mail")
    assert one(path, "net")["ground"] == {
        "kind": "consent",
        "note": "coördinator, 2026-11-28: naam, mail",
    }
    assert "Nog steeds niet te zien voor bewoners: phones" in done.output
    shown = store.get("net")
    assert shown is not None
    assert shown.phones == ()
    run(path, "consent", "net", "--by-role", "coördinator", "--for", "alles", "--show", "phones")
    shown = store.get("net")
    assert shown is not None
    assert [phone.number for phone in shown.phones] == ["030-2345678"]


def test_consent_of_a_formal_service_or_without_words(live: Path) -> None:
    """There is nothing to agree to, or nothing was said."""
    formal = run(live, "consent", "veilig-thuis", "--by-role", "x", "--for", "y")
    empty = run(live, "consent", NETWORK, "--by-role", " ", "--for", "y")
    assert (formal.exit_code, empty.exit_code) == (2, 2)
    assert "geen toestemming nodig" in formal.output


def test_pause_resume_and_full(live: Path) -> None:
    """A network that asked for rest is gone at once and comes back with what it had."""
    store = Store.open_map(live)
    before = one(live)
    run(live, "pause", NETWORK)
    assert store.get(NETWORK) is None
    assert "De pauze van" in run(live, "resume", NETWORK).output
    assert one(live) == before
    run(live, "full", NETWORK)
    shown = store.get(NETWORK)
    assert shown is not None
    assert shown.capacity == "full"
    assert "heeft weer plek" in run(live, "resume", NETWORK).output
    assert one(live) == before | {"capacity": "open"}
    assert "er verandert niets" in run(live, "resume", NETWORK).output


def test_a_pause_that_ends_by_itself(live: Path) -> None:
    """Up to and including that day; a day in the past is a mistake."""
    done = run(live, "pause", NETWORK, "--until", "2027-01-31")
    assert "tot en met 2027-01-31" in done.output
    assert run(live, "pause", NETWORK, "--until", "2026-11-28").exit_code == 2
    assert run(live, "pause", NETWORK, "--until", "morgen").exit_code == 2
    assert one(live)["paused_until"] == "2027-01-31"


# map withdraw, backup, restore


def test_a_withdrawal_leaves_nothing_but_the_id(tmp_path: Path, record: Make) -> None:
    """Not in the map, the history, the index, proposals or backups; not in their raw pages."""
    secret = record(
        "canary-net", name="CANARYNAAM", kind="informal", description_nl="CANARYTEKST",
        contacts=[{"name": "CANARYMENS", "visibility": "staff"}], email="canary@example.org",
        note="CANARYNOTITIE",
    )  # fmt: skip
    path = make_map(tmp_path / "map.db", record(), secret)
    change(path, secret | {"description_nl": "CANARYNIEUW"})
    propose(path, "canary-net", "moved", by="key figure", value="CANARYSTRAAT 1")
    run(path, "backup")
    elsewhere = tmp_path / "elsewhere.db"
    run(path, "backup", str(elsewhere))
    done = run(path, "withdraw", "canary-net", "--yes")
    assert done.exit_code == 0, done.output
    assert "Gewist uit reservekopieën: 2." in done.output
    assert "spreadsheets en exports die iemand gemaakt heeft" in done.output
    files = [path, elsewhere, *backup.folder().glob("*.db")]
    assert len(files) == 3
    for file in files:
        text = dump(file)
        assert "CANARY" not in text, file
        assert "canary@" not in text, file
        assert "canary-net" in withdrawn(file)
    assert [item["id"] for item in read_all(path)] == ["some-place"]


def test_a_withdrawal_asks_first(live: Path) -> None:
    """Anything but yes is no, silence too."""
    for answer in ("\n", "nee\n", "misschien\n", ""):
        done = run(live, "withdraw", NETWORK, answers=answer)
        assert (done.exit_code, "Er is niets veranderd" in done.output) == (1, True)
    assert one(live)
    assert run(live, "withdraw", NETWORK, answers="j\n").exit_code == 0
    assert read_all(live, [NETWORK]) == []


def test_what_was_withdrawn_is_known_as_such(live: Path) -> None:
    """Every command says so instead of 'unknown'."""
    run(live, "withdraw", NETWORK, "--yes")
    for words in (["check", NETWORK, "--how", "phone"], ["history", NETWORK], ["pause", NETWORK],
                  ["withdraw", NETWORK, "--yes"], ["remind", "--id", NETWORK]):  # fmt: skip
        done = run(live, *words)
        assert (done.exit_code, "heeft zich teruggetrokken" in done.output) == (2, True), words


def test_a_withdrawal_says_who_still_mentions_it(live: Path) -> None:
    """A name in the remarks of another place is for a person to judge."""
    assert "schilderswijkmoeders" in run(live, "withdraw", "de-mussen", "--yes").output


def test_a_backup_that_cannot_be_reached_is_named(live: Path, tmp_path: Path) -> None:
    """A copy that was moved or damaged is for the maintainer to delete."""
    moved, damaged = tmp_path / "moved.db", tmp_path / "damaged.db"
    run(live, "backup", str(moved))
    run(live, "backup", str(damaged))
    moved.rename(tmp_path / "away.db")
    damaged.write_bytes(b"no database at all" * 100)
    done = run(live, "withdraw", NETWORK, "--yes")
    assert done.exit_code == 1
    assert f"Niet gevonden: de reservekopie {moved}" in done.output
    assert f"Niet gelukt in {damaged}" in done.output


def test_a_backup_is_private_complete_and_kept_a_number_of_times(
    live: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last ones stay; those written elsewhere are not ours to delete."""
    monkeypatch.setenv("WEGWIJZER_BACKUPS", "2")
    made = [backup.make(live) for _ in range(3)]
    assert made[2].removed == (made[0].path,)
    assert backup.copies_of(live) == [made[1].path, made[2].path]
    assert stat.S_IMODE(made[2].path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.folder().stat().st_mode) == 0o700
    assert read_all(made[2].path) == read_all(live)
    monkeypatch.setenv("WEGWIJZER_BACKUPS", "veel")
    before = sorted(backup.folder().iterdir())
    with pytest.raises(BadSetting):
        backup.make(live)
    # A copy that no list names would keep what is withdrawn.
    assert sorted(backup.folder().iterdir()) == before
    with pytest.raises(StoreError, match="the map itself"):
        backup.make(live, live)


def test_a_backup_while_somebody_writes_is_whole(live: Path) -> None:
    """Every copy holds a state that the map really had."""
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            records = [
                one(live) | {"note": f"n{number}"},
                one(live, "de-mussen") | {"note": f"n{number}"},
            ]
            change(live, *records)

    change(live, one(live) | {"note": "n0"}, one(live, "de-mussen") | {"note": "n0"})
    writer = threading.Thread(target=write)
    writer.start()
    try:
        copies = [backup.make(live).path for _ in range(5)]
    finally:
        stop.set()
        writer.join()
    for copy in copies:
        assert one(copy)["note"] == one(copy, "de-mussen")["note"]


def test_restore_brings_back_what_was_and_a_running_bot_sees_it(live: Path, tmp_path: Path) -> None:
    """Also over changes that came after; what was there is backed up first."""
    store = Store.open_map(live)
    target = tmp_path / "copy.db"
    run(live, "backup", str(target))
    before = read_all(live)
    run(live, "pause", NETWORK)
    assert store.get(NETWORK) is None
    done = run(live, "restore", str(target), answers="ja\n")
    assert done.exit_code == 0, done.output
    assert read_all(live) == before
    assert store.get(NETWORK) is not None
    assert search(store, Query(("debts",)))
    kept = backup.copies_of(live)[-1]
    assert one(kept)["capacity"] == "paused"


def test_the_oldest_backup_can_be_restored(live: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy that is made first does not push out the one that is asked for."""
    monkeypatch.setenv("WEGWIJZER_BACKUPS", "2")
    oldest, newer = (backup.make(live).path for _ in range(2))
    before = read_all(live)
    run(live, "pause", NETWORK)
    done = run(live, "restore", str(oldest), "--yes")
    assert done.exit_code == 0, done.output
    assert read_all(live) == before
    assert oldest.exists() and newer.exists()


def test_restore_respects_withdrawals(live: Path, tmp_path: Path) -> None:
    """A copy from before, that no list knows, does not bring a network back."""
    unknown = tmp_path / "unknown.db"
    run(live, "backup", str(tmp_path / "copy.db"))
    unknown.write_bytes((tmp_path / "copy.db").read_bytes())
    run(live, "withdraw", NETWORK, "--yes")
    done = run(live, "restore", str(unknown), "--yes")
    assert f"Niet teruggezet, want teruggetrokken: {NETWORK}" in done.output
    assert read_all(live, [NETWORK]) == []
    assert NETWORK in withdrawn(live)
    assert "Al-Amal" not in dump(live)


def test_restore_where_no_map_is(tmp_path: Path, live: Path) -> None:
    """After a lost disk."""
    target = tmp_path / "copy.db"
    run(live, "backup", str(target))
    new = tmp_path / "new" / "map.db"
    assert run(new, "restore", str(target), "--yes").exit_code == 0
    assert read_all(new) == read_all(live)
    assert stat.S_IMODE(new.stat().st_mode) == 0o600


def test_restore_refuses_what_is_no_map(live: Path, tmp_path: Path) -> None:
    """A picture, an empty file, another version, nothing: the map stays."""
    before = read_all(live)
    junk, empty, other = tmp_path / "a.png", tmp_path / "b.db", tmp_path / "c.db"
    junk.write_bytes(b"\x89PNG" * 1000)
    empty.touch()
    backup.make(live, other)
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("UPDATE x_meta SET value = '0' WHERE name = 'schema_version'")
    for file in (junk, empty, other, tmp_path / "nothing.db"):
        done = run(live, "restore", str(file), "--yes")
        assert (done.exit_code, done.output[:6]) == (1, "Fout: "), file
        with pytest.raises(NotRestorable):
            backup.restore(live, file, by="maintainer")
    assert read_all(live) == before
    assert run(live, "restore", str(other), answers="nee\n").exit_code == 1


# map history, undo


def test_history_in_words(live: Path) -> None:
    """Who (role), when, what, field by field, in words of the spreadsheet."""
    run(live, "pause", NETWORK, "--until", "2027-01-31", "--by", "sleutelpersoon")
    text = run(live, "history", NETWORK).output
    assert "sleutelpersoon: veranderd (pause)" in text
    assert "Ruimte: was leeg, wordt pauze" in text
    assert "Pauze tot: was leeg, wordt 2027-01-31" in text
    assert "nog nooit veranderd" in run(live, "history", "taalhuis").output


def test_history_shows_no_contact_that_nobody_may_see(tmp_path: Path, record: Make) -> None:
    """Visibility 'never' holds here too."""
    path = make_map(tmp_path / "map.db", record())
    hidden = [{"name": "CANARY", "phone": "06-12345678", "visibility": "never"}]
    change(path, record(contacts=hidden, phones=[{"number": "06-87654321", "visibility": "never"}]))
    change(path, record())
    text = run(path, "history", "some-place").output + run(path, "undo", "--yes").output
    assert "CANARY" not in text
    assert "06-" not in text


def test_undo_shows_what_it_will_do_and_asks(live: Path) -> None:
    """Then does it; undoing twice goes one further back."""
    first = one(live)
    run(live, "check", NETWORK, "--how", "phone")
    second = one(live)
    run(live, "full", NETWORK)
    done = run(live, "undo", answers="nee\n")
    assert done.exit_code == 1
    assert "Ruimte: was vol, wordt leeg" in done.output
    assert one(live)["capacity"] == "full"
    run(live, "undo", answers="ja\n")
    assert one(live) == second
    run(live, "undo", "--yes")
    assert one(live) == first
    assert "niets om ongedaan te maken" in run(live, "undo", "--yes").output


def test_undo_says_what_it_could_not_do(live: Path, record: Make) -> None:
    """Changed since, or withdrawn: those stay as they are."""
    records = {place_id: one(live, place_id) | {"note": "fout"}
               for place_id in (NETWORK, "taalhuis", "de-mussen")}  # fmt: skip
    batch = change(live, *records.values())
    run(live, "full", "taalhuis")
    run(live, "withdraw", NETWORK, "--yes")
    done = run(live, "undo", "--batch", str(batch), "--yes")
    assert done.exit_code == 0, done.output
    assert "taalhuis bleef zoals het is" in done.output
    assert "note" not in one(live, "de-mussen") or one(live, "de-mussen")["note"] != "fout"
    assert one(live, "taalhuis")["note"] == "fout"
    assert read_all(live, [NETWORK]) == []
    wrong = run(live, "undo", "--batch", "999")
    assert (wrong.exit_code, "Verandering 999 bestaat niet" in wrong.output) == (2, True)


def test_a_large_change_is_not_shown_place_by_place(tmp_path: Path, record: Make) -> None:
    """Nobody reads a thousand lines; the count stands there."""
    path = make_map(tmp_path / "map.db", *(record(f"place-{n}") for n in range(30)))
    done = run(path, "undo", "--yes")
    assert done.output.count("wordt weer verwijderd") == 20
    assert "en nog 10 plekken" in done.output
    assert read_all(path) == []


def test_every_command_speaks_two_languages(live: Path) -> None:
    """The same mistake in Dutch and in English."""
    dutch = run(live, "check", "nergens", "--how", "phone").output
    english = run(live, "check", "nergens", "--how", "phone", lang="en").output
    assert dutch.startswith("Fout: ")
    assert english.startswith("Error: ")
    assert editing.read_all(live)
