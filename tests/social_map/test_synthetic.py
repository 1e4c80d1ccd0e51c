"""Made-up places: as many as wanted, where people live, and never to be taken for real."""

import json
import re
from collections import Counter
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker, RefResolver

from social_map import taxonomy
from social_map.checking import check
from social_map.communities import fit
from social_map.geometry import distance_km, in_netherlands
from social_map.hours import AMSTERDAM, open_state
from social_map.records import normal
from social_map.synthetic import as_hsds, records, somewheres, write_hsds
from social_map.synthetic_words import WORDS
from social_map.towns import dutch_towns

MANY = 4000
SCHEMA = Path(__file__).resolve().parents[3] / "shared" / "hsds/schema/compiled/service.json"


@pytest.fixture(scope="module")
def many() -> list[dict[str, Any]]:
    """Enough places for shares to mean something."""
    return list(records(MANY))


def test_every_record_can_be_used(many: list[dict[str, Any]]) -> None:
    """The check for maintainers' records finds nothing, and the form is the normal one."""
    assert [str(problem) for record in many for problem in check(record, "made up")] == []
    assert [normal(record) for record in many] == many
    assert len({record["id"] for record in many}) == MANY


def test_nobody_takes_them_for_real(many: list[dict[str, Any]]) -> None:
    """Marked, named as made up, and with an address on the internet that belongs to nobody."""
    for record in many:
        assert record["synthetic"] is True
        assert record["name"].startswith("Verzonnen ")
        assert record["url"].startswith("https://example.org/")
        assert record["source"].startswith("https://example.org/")


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 60), st.integers(0, 60), st.integers())
def test_the_seed_decides_and_few_are_the_beginning_of_many(few: int, more: int, seed: int) -> None:
    """So that sizes can be compared with each other, and runs with runs."""
    assert list(records(few, seed)) == list(islice(records(few + more, seed), few))


def test_another_seed_gives_other_places() -> None:
    """Not only other names."""
    assert [r["intents"] for r in records(50, 1)] != [r["intents"] for r in records(50, 2)]


def test_they_lie_where_people_live(many: list[dict[str, Any]]) -> None:
    """Nearly all municipalities; Amsterdam has its share of the population, give or take."""
    found = Counter(record["area"].get("municipality") for record in many)
    places = {place.name: place for place in somewheres()}
    total = sum(place.population for place in places.values())
    assert len(places) >= 340
    for name in ("Amsterdam", "Rotterdam", "Utrecht"):
        expected = MANY * places[name].population / total
        assert 0.75 * expected < found[name] < 1.3 * expected
    assert len(found) > 300


def test_one_in_two_hundred_serves_the_country(many: list[dict[str, Any]]) -> None:
    """About: 0.5 %."""
    share = sum(record["area"]["scope"] == "national" for record in many) / MANY
    assert 0.002 < share < 0.009


def test_neighbourhoods_are_those_of_large_towns(many: list[dict[str, Any]]) -> None:
    """A village has none."""
    known = {place.name: place for place in somewheres()}
    with_one = [record["area"] for record in many if "neighbourhood" in record["area"]]
    assert len(with_one) > MANY / 5
    for area in with_one:
        assert area["neighbourhood"] in known[area["municipality"]].neighbourhoods
        assert known[area["municipality"]].population >= 60_000


def test_points_lie_near_their_town(many: list[dict[str, Any]]) -> None:
    """Within a walk or a bicycle ride, and in the Netherlands."""
    towns = {town.name: town for town in reversed(dutch_towns())}
    placed = [record for record in many if "lat" in record]
    assert len(placed) > MANY / 3
    for record in placed:
        town = towns[re.split(r" [A-Z]{2} ", record["address"], maxsplit=1)[1]]
        point = record["lat"], record["lon"]
        assert in_netherlands(*point)
        assert distance_km(point, (town.latitude, town.longitude)) < 15


def test_intents_phones_and_hours_are_spread(many: list[dict[str, Any]]) -> None:
    """Every help intent occurs, one to four a place; hours that are understood."""
    assert {intent for r in many for intent in r["intents"]} == set(taxonomy.HELP_INTENTS)
    assert {len(record["intents"]) for record in many} == {1, 2, 3, 4}
    assert all(record["phones"] for record in many)
    noon = datetime(2026, 11, 24, 11, 0, tzinfo=AMSTERDAM)
    states = {open_state(record.get("opening"), noon).state for record in many}
    assert states == {"open", "closed", "unknown"}


def test_communities_are_those_the_map_knows(many: list[dict[str, Any]]) -> None:
    """A made-up network of Turkish speakers fits who speaks Turkish better than others."""
    turkish = next(r for r in many if r.get("communities") == ["turkish"])
    fits = [
        fit(frozenset(turkish["communities"]), intents=("debts",), language=language,
            community=None, open_to_all=False)
        for language in ("tr", "pl")
    ]  # fmt: skip
    assert fits[0] < fits[1]


def test_descriptions_hold_words_that_people_search_by(many: list[dict[str, Any]]) -> None:
    """Each place is found by words for each of its intents."""
    assert set(WORDS) == set(taxonomy.HELP_INTENTS)
    for record in many[:300]:
        for intent in record["intents"]:
            assert any(word in record["description_nl"] for word in WORDS[intent])


# ---- as HSDS


def test_services_say_that_they_are_made_up(many: list[dict[str, Any]]) -> None:
    """Whoever reads such a file elsewhere is told."""
    assert all(as_hsds(record)["x_synthetic"] is True for record in many[:50])


@pytest.mark.skipif(not SCHEMA.exists(), reason="the official schemas are not part of the product")
def test_services_are_valid_hsds(many: list[dict[str, Any]]) -> None:
    """By the official schema, formats checked."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator = Draft202012Validator(
        schema, resolver=RefResolver.from_schema(schema), format_checker=FormatChecker()
    )
    for record in many[:100]:
        assert [error.message for error in validator.iter_errors(as_hsds(record))] == []


def test_pages_say_what_they_hold(tmp_path: Path) -> None:
    """As an API would page them: all services once, in order, with the right numbers."""
    written = write_hsds(tmp_path / "pages", 25, page=10)
    files = sorted((tmp_path / "pages").iterdir())
    pages = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    assert written == sum(file.stat().st_size for file in files)
    assert [page["size"] for page in pages] == [10, 10, 5]
    assert [len(page["contents"]) for page in pages] == [10, 10, 5]
    assert {(page["total_items"], page["total_pages"]) for page in pages} == {(25, 3)}
    assert [page["last_page"] for page in pages] == [False, False, True]
    ids = [item["x_id"] for page in pages for item in page["contents"]]
    assert ids == [record["id"] for record in records(25)]


def test_one_file_holds_all(tmp_path: Path) -> None:
    """A target that ends in .json."""
    write_hsds(tmp_path / "all.json", 3)
    page = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert [item["name"] for item in page["contents"]] == [r["name"] for r in records(3)]
    assert page["first_page"] and page["last_page"]


def test_nothing_is_a_page_without_services(tmp_path: Path) -> None:
    """Zero services are an empty list, not an error."""
    write_hsds(tmp_path / "none.json", 0)
    page = json.loads((tmp_path / "none.json").read_text(encoding="utf-8"))
    assert (page["contents"], page["empty"], page["size"]) == ([], True, 0)
