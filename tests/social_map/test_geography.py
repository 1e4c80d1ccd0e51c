"""Municipalities, neighbourhoods and postcodes."""

import csv
from pathlib import Path

import pytest

from social_map.geography import neighbourhood_parts, read_yaml, slugify
from social_map.locations import DATA
from social_map.store import Store

PC4 = Path(__file__).resolve().parents[3] / "shared" / "gazetteer/pc4.csv"
#: Municipalities of the (older) national file that have since become part of ours.
MERGED = {"Haren": "Groningen", "Rozenburg": "Rotterdam"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Schilderswijk / Transvaal", ("Schilderswijk", "Transvaal")),
        ("Noord (Tuindorp Oostzaan)", ("Noord", "Tuindorp Oostzaan")),
        ("Oud-Oost", ("Oud-Oost",)),
        ("", ()),
        (None, ()),
    ],
)
def test_a_text_may_name_more_than_one_neighbourhood(
    text: str | None, parts: tuple[str, ...]
) -> None:
    """The map keeps a source's words; search and gazetteer understand the parts."""
    assert neighbourhood_parts(text) == parts


def test_every_postcode_that_we_claim_is_in_that_municipality() -> None:
    """A wrong postcode would send people to another town: compare with the national file."""
    if not PC4.exists():
        pytest.skip(f"{PC4} is not on this machine")
    national: dict[int, set[str]] = {}
    for row in csv.DictReader(PC4.open(encoding="utf-8")):
        if row["gemeente"]:
            name = MERGED.get(row["gemeente"], row["gemeente"])
            national.setdefault(int(row["postcode"]), set()).add(name)
    content = read_yaml(DATA / "postcodes.yml")
    claims = [
        (municipality, str(text))
        for municipality, texts in content["municipalities"].items()
        for text in texts
    ] + [
        (municipality, str(text))
        for municipality, entries in content["neighbourhoods"].items()
        for texts in entries.values()
        for text in texts
    ]
    wrong = []
    for municipality, text in claims:
        first, _, last = text.partition("-")
        codes = [code for code in range(int(first), int(last or first) + 1) if code in national]
        if not codes:
            wrong.append((municipality, text, "no such postcode"))
        wrong += [
            (municipality, text, code) for code in codes if municipality not in national[code]
        ]
    assert wrong == []


def test_neighbourhoods_lie_in_what_exists_and_say_how_we_know() -> None:
    """Nothing about geography is invented: each 'within' has its evidence."""
    for entries in read_yaml(DATA / "neighbourhoods.yml").values():
        for entry in entries.values():
            if entry.get("within"):
                assert entry["within"] in entries or entry["within"] == "Laak"
                assert entry["evidence"]


def test_every_neighbourhood_of_the_map_has_a_place(store: Store) -> None:
    """A map that gains a neighbourhood is understood without retraining."""
    known = {
        (row[3], row[2]) for row in store.geography("public_place") if row[1] == "neighbourhood"
    }
    for place in store.places():
        for part in neighbourhood_parts(place.area.neighbourhood):
            assert (place.area.municipality, part) in known


def test_ids_are_readable_and_short_enough_for_a_button(store: Store) -> None:
    """Telegram allows 64 bytes; a place may take half of them."""
    ids = [row[0] for row in store.geography("public_place")]
    assert len(set(ids)) == len(ids)
    assert max(len(place_id.encode()) for place_id in ids) <= 48
    named_in_the_map = [place_id for place_id in ids if "/" in place_id]
    assert max(len(place_id.encode()) for place_id in named_in_the_map) <= 32
    assert slugify("'s-Hertogenbosch") == "s-hertogenbosch"
