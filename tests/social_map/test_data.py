"""The shipped data file."""

import json
from pathlib import Path
from typing import Any

import pytest

from social_map.locations import DATA
from social_map.records import normal, read_records

STARTER = Path(__file__).resolve().parents[3] / "shared" / "starter_map/services.jsonl"
ENFORCEMENT = {"politie-geen-spoed", "ind", "nederlandse-arbeidsinspectie"}


@pytest.fixture(scope="module")
def ours() -> dict[str, dict[str, Any]]:
    """The shipped records by id."""
    return {record["id"]: dict(record) for record in read_records(DATA / "places.jsonl")}


def test_nothing_of_the_starter_map_is_lost_or_invented(ours: dict[str, dict[str, Any]]) -> None:
    """Every fact is as the starter has it; what we add is our judgement only."""
    if not STARTER.exists():
        pytest.skip(f"{STARTER} is not on this machine")
    starter = [json.loads(line) for line in STARTER.read_text(encoding="utf-8").splitlines()]
    assert len(starter) == len(ours) == 141
    judged = {
        "ground",
        "withheld",
        "narrow",
        "open_to_all",
        "enforcement",
        "safety_net",
        "area_note",
        "address_visibility",
    }
    for record in starter:
        expected = {("source_date" if key == "checked" else key): record[key] for key in record}
        expected["phones"] = [
            {("source_date" if key == "checked" else key): phone[key] for key in phone}
            for phone in record["phones"]
        ]
        expected = normal(expected)
        mine = {key: value for key, value in ours[record["id"]].items() if key not in judged}
        for phone in mine.get("phones", ()):
            phone.pop("visibility", None)
        if "area_note" in ours[record["id"]]:
            assert mine.pop("area") != expected.pop("area")
        assert mine == expected


def test_no_informal_place_is_listed_without_ground(ours: dict[str, dict[str, Any]]) -> None:
    """Each ground is a page that can be looked up; a report or a code index is none."""
    for record in ours.values():
        if record["kind"] == "informal":
            ground = record["ground"]
            assert ground["kind"] in ("own_page", "public_listing", "none")
            assert ground.get("url", "").startswith("http") == (ground["kind"] != "none")


def test_who_can_arrest_fine_or_expel_is_marked(ours: dict[str, dict[str, Any]]) -> None:
    """These are never shown to people without papers."""
    assert {
        place_id for place_id, record in ours.items() if record.get("enforcement")
    } == ENFORCEMENT


def test_nobody_was_checked_by_us_yet(ours: dict[str, dict[str, Any]]) -> None:
    """The date of a source page is not a check."""
    assert not any("last_check" in record for record in ours.values())
