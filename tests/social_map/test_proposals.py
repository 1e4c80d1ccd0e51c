"""What people say should change waits until a maintainer decides."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import time_machine

from social_map import past, proposals
from social_map.editing import read_all
from social_map.errors import UnknownProposal
from social_map.proposals import BadValue, decide, open_proposals, propose
from social_map.rows import short_id
from social_map.store import Store
from tests.social_map.upkeep import make_map, run

Make = Callable[..., dict[str, Any]]


@pytest.fixture
def path(tmp_path: Path, record: Make) -> Path:
    """A map of one place."""
    place = record(
        phones=[
            {"number": "030-2345678", "label": "balie", "source": "https://example.org"},
            {"number": "06-12345678", "visibility": "staff"},
        ],
        opening="Mo-Fr 09:00-17:00",
        last_check="2026-10-01",
        next_check="2027-10-01",
    )
    return make_map(tmp_path / "map.db", place)


def place(path: Path) -> dict[str, Any]:
    """The only record of the map."""
    return read_all(path)[0]


def test_the_same_remark_is_counted_by_day(path: Path) -> None:
    """Three residents, one line; days, never moments."""
    with time_machine.travel("2026-11-02T09:15:00+01:00", tick=False):
        propose(path, "some-place", "wrong_hours")
    with time_machine.travel("2026-11-20T23:59:00+01:00", tick=False):
        propose(path, "some-place", "wrong_hours")
        propose(path, short_id("some-place"), "wrong_hours")
        propose(path, "some-place", "full")
    found = [(p.kind, p.field, p.count, p.first_on, p.last_on) for p in open_proposals(path)]
    assert found == [
        ("wrong_hours", "opening", 3, "2026-11-02", "2026-11-20"),
        ("full", "capacity", 1, "2026-11-20", "2026-11-20"),
    ]


def test_no_text_of_a_resident_is_kept(path: Path) -> None:
    """Not in the table, not in the file."""
    propose(path, "some-place", "wrong_phone", value="CANARY bel mij op 06-99999999")
    assert [(p.value, p.by) for p in open_proposals(path)] == [(None, "resident")]
    with closing(sqlite3.connect(path)) as connection:
        assert "CANARY" not in "\n".join(connection.iterdump())


def test_different_people_are_counted_apart(path: Path) -> None:
    """What a key figure says is not mixed with what residents say."""
    propose(path, "some-place", "wrong_hours")
    propose(path, "some-place", "wrong_hours", by="key figure", value="Mo 10:00-12:00")
    propose(path, "some-place", "wrong_hours", by="key figure", value="Mo 10:00-12:00")
    assert sorted((p.by, p.count) for p in open_proposals(path)) == [
        ("key figure", 2),
        ("resident", 1),
    ]


def test_about_an_unknown_place_nothing_is_kept(path: Path) -> None:
    """Old buttons do no harm; a program that invents a kind hears so."""
    propose(path, "gone", "full")
    assert open_proposals(path) == []
    with pytest.raises(ValueError, match="no kind of proposal"):
        propose(path, "some-place", "rude")
    with pytest.raises(ValueError, match="no field"):
        propose(path, "some-place", "other", field="ground")


def test_nothing_changes_while_one_waits(path: Path) -> None:
    """The last approved state stays public."""
    before = place(path)
    propose(path, "some-place", "wrong_hours", by="key figure", value="Mo 10:00-12:00")
    assert place(path) == before
    shown = Store.open_map(path).get("some-place")
    assert shown is not None
    assert shown.opening == "Mo-Fr 09:00-17:00"


def test_accepting_a_value_changes_the_place(path: Path) -> None:
    """As a spreadsheet would read it, with history; a bot that is running sees it."""
    store = Store.open_map(path)
    propose(path, "some-place", "wrong_hours", by="key figure", value="ma, wo 10-12 uur")
    decide(path, open_proposals(path)[0].id, True, by="maintainer")
    assert place(path)["opening"] == "Mo,We 10:00-12:00"
    shown = store.get("some-place")
    assert shown is not None
    assert shown.opening == "Mo,We 10:00-12:00"
    assert open_proposals(path) == []
    assert past.history(path, "some-place")[-1].what == "proposals accept"


def test_a_new_number_keeps_what_is_known_of_the_others(path: Path) -> None:
    """The number for staff stays, and what is known of a number that stays."""
    value = "030-2345678; 030-8765432"
    propose(path, "some-place", "wrong_phone", by="key figure", value=value)
    decide(path, open_proposals(path)[0].id, True, by="maintainer")
    assert place(path)["phones"] == [
        {"number": "030-2345678", "label": "balie", "source": "https://example.org"},
        {"number": "030-8765432"},
        {"number": "06-12345678", "visibility": "staff"},
    ]


def test_a_number_in_another_writing_is_the_same_number(path: Path) -> None:
    """It keeps its label, and the one for staff does not come out."""
    value = "030 234 56 78; +31 6 12345678"
    propose(path, "some-place", "wrong_phone", by="key figure", value=value)
    decide(path, open_proposals(path)[0].id, True, by="maintainer")
    assert place(path)["phones"] == [
        {"number": "030 234 56 78", "label": "balie", "source": "https://example.org"},
        {"number": "+31 6 12345678", "visibility": "staff"},
    ]


@time_machine.travel("2026-11-28T12:00:00+01:00", tick=False)
def test_accepting_without_a_value_opens_the_place_for_a_check(path: Path) -> None:
    """Somebody has to find out; until then the place stays as it is."""
    before = place(path)
    propose(path, "some-place", "wrong_hours")
    decide(path, open_proposals(path)[0].id, True, by="maintainer")
    assert place(path) == before | {"next_check": "2026-11-28"}
    assert "some-place" in run(path, "due").output


def test_refusing_changes_nothing(path: Path) -> None:
    """And it is gone from the list."""
    before = place(path)
    propose(path, "some-place", "full")
    number = open_proposals(path)[0].id
    decide(path, number, False, by="maintainer")
    assert (place(path), open_proposals(path)) == (before, [])
    with pytest.raises(UnknownProposal):
        decide(path, number, True, by="maintainer")
    propose(path, "some-place", "full")  # said again: a new one
    assert [p.count for p in open_proposals(path)] == [1]


@pytest.mark.parametrize(
    ("field", "value"),
    [("intents", "rijbewijs"), ("email", "geen"), ("walk_in", "misschien"),
     ("area.scope", "dorp"), ("capacity", "halfvol")],
)  # fmt: skip
def test_a_value_that_does_not_fit_changes_nothing(path: Path, field: str, value: str) -> None:
    """It keeps waiting, and the maintainer hears what is wrong, in Dutch."""
    before = place(path)
    propose(path, "some-place", "other", by="key figure", field=field, value=value)
    number = open_proposals(path)[0].id
    with pytest.raises(BadValue):
        decide(path, number, True, by="maintainer")
    done = run(path, "proposals", "accept", str(number))
    assert done.exit_code == 1
    assert value in done.output
    assert "er is niets veranderd" in done.output
    assert place(path) == before
    assert len(open_proposals(path)) == 1


def test_a_withdrawal_takes_proposals_along(path: Path) -> None:
    """Nothing about the place stays."""
    propose(path, "some-place", "moved", by="key figure", value="CANARYSTRAAT 1")
    past.withdraw(path, "some-place", by="maintainer")
    assert open_proposals(path) == []
    with closing(sqlite3.connect(path)) as connection:
        assert "CANARYSTRAAT" not in "\n".join(connection.iterdump())


def test_the_commands(path: Path) -> None:
    """A maintainer lists, accepts with a better value, refuses, and asks for one too many."""
    propose(path, "some-place", "wrong_hours")
    propose(path, "some-place", "wrong_hours")
    propose(path, "some-place", "wrong_address", by="key figure", value="Straat 2, Utrecht")
    text = run(path, "proposals").output
    assert "1. Some Place [some-place]\n   de openingstijden kloppen niet\n   2 keer gemeld" in text
    assert "Adres moet zijn: Straat 2, Utrecht" in text
    kinds = [item["kind"] for item in json.loads(run(path, "proposals", "--json").output)]
    assert kinds == ["wrong_hours", "wrong_address"]
    done = run(path, "proposals", "accept", "1", "--value", "di 13-15 uur")
    assert "Openingstijden: was Mo-Fr 09:00-17:00, wordt Tu 13:00-15:00" in done.output
    assert "blijft zoals het is" in run(path, "proposals", "refuse", "2").output
    done = run(path, "proposals", "refuse", "2")
    assert (done.exit_code, "Voorstel 2 wacht niet" in done.output) == (2, True)
    done = run(path, "proposals", "accept", "1", "--field", "Telefon", "--value", "1")
    assert done.exit_code == 2
    assert run(path, "proposals").output == "Er wachten geen voorstellen.\n"


def test_every_kind_has_words_and_a_field_that_exists() -> None:
    """What a button can say, a maintainer can read."""
    from social_map.messages import say

    for kind, field in proposals.KINDS.items():
        assert say(f"proposal_{kind}", "nl") and say(f"proposal_{kind}", "en")
        assert field is None or field in proposals.FIELDS
