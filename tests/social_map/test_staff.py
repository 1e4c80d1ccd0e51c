"""What only key figures and maintainers may know of a place; and what nobody may."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from social_map.staff import staff_ways
from tests.social_map.upkeep import make_map

Record = dict[str, Any]


def network(record: Callable[..., Record], **fields: Any) -> Record:
    """A network with a public number, somebody to go through, and somebody nobody hears of."""
    return record(
        "stille-kring",
        kind="informal",
        phones=[
            {"number": "070-1111111"},
            {"number": "06-22222222", "label": "ochtend", "visibility": "staff"},
            {"number": "06-99999999", "visibility": "never"},
        ],
        contacts=[
            {"name": "KANARIE A", "role": "moeder van de buurt", "phone": "06-33333333",
             "visibility": "staff"},
            {"name": "KANARIE NOOIT", "phone": "06-88888888", "visibility": "never"},
        ],
        address="Stille straat 1",
        address_visibility="staff",
        note="KANARIE NOTITIE",
        **fields,
    )  # fmt: skip


def test_through_whom_and_how(record: Callable[..., Record], tmp_path: Path) -> None:
    """Numbers, people and addresses for staff; neither what is public nor what is for nobody."""
    path = make_map(tmp_path / "map.db", network(record))
    found = [(way.kind, way.value, way.who) for way in staff_ways(path, "stille-kring")]
    assert found == [
        ("phone", "06-22222222", "ochtend"),
        ("phone", "06-33333333", "KANARIE A, moeder van de buurt"),
        ("visit", "Stille straat 1", ""),
    ]


def test_a_place_that_is_not_shown_has_no_staff_details(
    record: Callable[..., Record], tmp_path: Path
) -> None:
    """Who rests, or has no ground to be listed, is left alone by key figures too."""
    for number, fields in enumerate(
        ({"capacity": "paused"}, {"ground": {"kind": "none"}}, {"needs_check": True})
    ):
        path = make_map(tmp_path / f"{number}.db", network(record, **fields))
        assert staff_ways(path, "stille-kring") == ()


def test_an_unknown_place_has_none(map_file: Path) -> None:
    """No error for a place that was withdrawn meanwhile."""
    assert staff_ways(map_file, "no-such-place") == ()
