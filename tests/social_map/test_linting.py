"""What looks wrong in the map is found; what is right is left alone."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from social_map import editing
from social_map.hours import now
from social_map.linting import geography_of, lint
from social_map.linting_fields import Geography, is_number
from social_map.shown import is_shown, why_hidden
from social_map.store import Store
from tests.social_map.upkeep import make_map, run

Make = Callable[..., dict[str, Any]]
TODAY = date(2026, 11, 28)
GEOGRAPHY = Geography(
    {
        "utrecht": frozenset({"Utrecht"}),
        "den haag": frozenset({"Den Haag"}),
        "scheveningen": frozenset({"Den Haag"}),
        "hengelo": frozenset({"Hengelo", "Bronckhorst"}),
    },
    ((2490, 2599, "Den Haag"), (3500, 3585, "Utrecht")),
)


def found(*records: dict[str, Any], **options: Any) -> list[tuple[str, str, str]]:
    """Level, id and check of what is found, without what concerns the whole map."""
    findings = lint(records, today=TODAY, geography=GEOGRAPHY, **options)
    return [
        (item.level, item.problem.where, item.problem.key)
        for item in findings
        if item.problem.where
    ]


def test_nothing_is_wrong_with_an_ordinary_place(record: Make) -> None:
    """No noise."""
    good = record(
        phones=[{"number": "030-2345678"}],
        url="https://www.example.org/help",
        address="Dorpsstraat 1, 3511 AB Utrecht",
        area={"scope": "municipality", "municipality": "Utrecht"},
        languages=["nl", "tr", "prs", "ary", "zh-Hans"],
        opening='Mo-Fr 09:00-17:00 || "op afspraak"',
        last_check="2026-10-01",
        next_check="2027-10-01",
    )
    assert found(good) == []


@pytest.mark.parametrize(
    "number",
    ["112", "113", "14020", "14 070", "0800-2000", "0900-8844", "088 0767 000", "06-12345678",
     "+31 6 12345678", "070-3123456", "116 111", "+49 30 901820"],
)  # fmt: skip
def test_numbers_that_can_be_called(number: str) -> None:
    """Short numbers, free numbers, mobile, abroad."""
    assert is_number(number)


@pytest.mark.parametrize("number", ["114", "070-312345", "06-1234567", "0800", "1", "099-1234567"])
def test_numbers_that_cannot_be_called(number: str) -> None:
    """A digit lost, an area that does not exist."""
    assert not is_number(number)


@pytest.mark.parametrize(
    ("fields", "level", "check"),
    [
        ({"phones": [{"number": "070-312345"}]}, "error", "lint_phone"),
        ({"whatsapp": "06-1234567"}, "error", "lint_phone"),
        ({"url": "https:///help"}, "error", "wrong_url"),
        ({"url": "https://help"}, "error", "wrong_url"),
        ({"languages": ["gr"]}, "error", "lint_language"),
        ({"languages": ["dut"]}, "error", "lint_language"),
        ({"address": "Dorpsstraat, Utrecht"}, "warning", "lint_no_house_number"),
        ({"address": "Dorpsstraat 1, Utrect"}, "warning", "lint_town"),
        ({"address": "Dorpsstraat 1, 3511 AB Den Haag"}, "error", "lint_postcode"),
        ({"address": "Dorpsstraat 1, 2511 AB Utrecht"}, "error", "lint_postcode"),
        ({"opening": 'Mo 09:00-12:00; "op afspraak"'}, "warning", "lint_hours_hidden"),
        ({"opening": 'Mo 09:00-12:00 "alleen bij regen"'}, "warning", "lint_hours_words"),
        ({"suggested": ["debts"]}, "warning", "lint_suggested"),
        ({"needs_check": True}, "warning", "lint_needs_check"),
        ({"last_check": "2025-11-01", "next_check": "2026-11-01"}, "warning", "lint_overdue"),
        ({"last_check": "2023-11-01", "next_check": "2024-11-01"}, "warning", "lint_hidden"),
        (
            {"last_check": "2023-11-01", "next_check": "2024-11-01", "safety_net": True},
            "warning",
            "lint_overdue_always",
        ),
        ({"intents": ["rijbewijs"]}, "error", "wrong_key"),
    ],
)
def test_what_is_wrong_in_one_place(
    record: Make, fields: dict[str, Any], level: str, check: str
) -> None:
    """Each mistake is named once, at its level."""
    # A way to make contact, so that only the mistake is named.
    fields = {"email": "info@example.org", **fields}
    assert found(record(**fields)) == [(level, "some-place", check)]


def test_a_place_that_nobody_can_reach(record: Make) -> None:
    """Private numbers are no way for a resident; the page that is the ground is one."""
    nothing = record(phones=[{"number": "030-2345678", "visibility": "staff"}])
    assert found(nothing) == [("error", "some-place", "lint_no_way")]
    unseen = nothing | {
        "whatsapp": "06-12345678",
        "contacts": [{"name": "Fatma", "phone": "06-12345678", "visibility": "public"}],
    }
    assert found(unseen) == [("error", "some-place", "lint_no_way")]
    assert found(record(kind="informal")) == []
    agreed = {"kind": "consent", "note": "coördinator, 2026-11-01: naam"}
    assert found(record(kind="informal", ground=agreed)) == [("error", "some-place", "lint_no_way")]


def test_places_that_are_there_twice(record: Make) -> None:
    """The same name with a typing error in one town; one number; one page."""
    utrecht = {"scope": "municipality", "municipality": "Utrecht"}
    den_haag = {"scope": "municipality", "municipality": "Den Haag"}
    way = {"email": "a@example.org"}
    one = record("one", name="Buurthuis Archipel", area=utrecht, **way)
    two = record("two", name="Archipel buurthuís", area=utrecht, **way)
    wrong = record("wrong", name="Buurthius Archipel", area=utrecht, **way)
    elsewhere = record("elsewhere", name="Buurthuis Archipel", area=den_haag, **way)
    assert found(one, two) == [("warning", "one", "lint_twice_name")]
    assert found(one, wrong) == [("warning", "one", "lint_twice_name")]
    assert found(one, elsewhere) == []
    number = {"phones": [{"number": "030-2345678"}]}
    again = {"phones": [{"number": "+31 30 2345678"}]}
    shop = record("a-shop", name="Weggeefwinkel Zuid", area=utrecht, **number)
    shop_too = record("b-shop", name="De Weggeefwinkel", area=utrecht, **again)
    lessons = record("c-lessons", name="Taalles", area=utrecht, **again)
    assert found(shop, shop_too) == [("warning", "a-shop", "lint_twice_way")]
    assert found(shop, lessons) == []  # an organisation with one number is no duplicate
    page = record("page", name="Weggeefwinkel", url="https://www.example.org/x/")
    page_too = record("page-too", name="Weggeefwinkel!!", url="http://example.org/x")
    assert found(page, page_too) == [("warning", "page", "lint_twice_name")]


@pytest.mark.parametrize(
    ("first", "second"),
    [("Buurtteam Oost", "Buurtteam Zuidoost"), ("Buurtteam Oost", "Buurtteam West"),
     ("Inloop 1", "Inloop 2"), ("Vrouwen van Noord", "Mannen van Noord")],
)  # fmt: skip
def test_names_that_look_alike_but_are_not(record: Make, first: str, second: str) -> None:
    """Teams of one town have names that differ in a word."""
    area = {"scope": "municipality", "municipality": "Amsterdam"}
    way = {"email": "a@example.org", "area": area}
    assert found(record("one", name=first, **way), record("two", name=second, **way)) == []


def whole_map(*records: dict[str, Any], least: int = 2) -> dict[str, list[Any]]:
    """Values of what is found about the whole map, per check."""
    values: dict[str, list[Any]] = {}
    for item in lint(records, today=TODAY, geography=GEOGRAPHY, least=least):
        if not item.problem.where:
            values.setdefault(item.problem.key, []).append(item.problem)
    return values


def test_emergency_numbers_must_be_there(record: Make) -> None:
    """A map without 112 is an error; a number that is not shown does not count."""
    hidden = record("number", phones=[{"number": "112"}], needs_check=True)
    missing = whole_map(hidden)["lint_emergency"]
    assert {problem.value for problem in missing} == {"112", "113", "0800-2000"}
    shown = [
        record(f"number-{number}", phones=[{"number": number}])
        for number in ("112", "113", "0800 2000")
    ]
    assert "lint_emergency" not in whole_map(*shown)


def test_dead_ends(record: Make) -> None:
    """An intent with too few places, in the country and in a town of the map."""
    utrecht = {"scope": "municipality", "municipality": "Utrecht"}
    records = [
        record("national", intents=["debts", "work"]),
        record("second", intents=["debts"]),
        record("local", kind="informal", intents=["work", "housing"], area=utrecht),
        record("hidden", intents=["housing"], area=utrecht, needs_check=True),
    ]
    found = whole_map(*records)
    national = {
        problem.value: problem.values["count"] for problem in found["lint_dead_end_national"]
    }
    assert "debts" not in national
    assert (national["work"], national["housing"]) == (1, 0)
    (town,) = found["lint_dead_end"]
    assert town.values["town"] == "Utrecht"
    assert "housing" in town.value  # one place is less than two
    assert not {"work", "debts"} & set(town.value)
    (informal,) = found["lint_no_informal"]
    assert not {"work", "housing"} & set(informal.value)
    assert "debts" in informal.value
    assert "housing" not in whole_map(*records, least=1)["lint_dead_end"][0].value


def test_made_up_places_are_not_looked_at(record: Make) -> None:
    """A demonstration is no mistake."""
    assert found(record(synthetic=True, phones=[{"number": "1"}])) == []


def test_nothing_private_is_repeated(record: Make) -> None:
    """Numbers and addresses for nobody stay with whoever wrote them."""
    secret = record(
        phones=[{"number": "06-0000001", "visibility": "never"}, {"number": "030-2345678"}],
        address="CANARYSTRAAT, Utrecht",
        address_visibility="never",
        contacts=[{"name": "CANARY", "phone": "06-0000002", "visibility": "never"}],
    )
    findings = lint([secret], today=TODAY, geography=GEOGRAPHY)
    assert {"lint_phone", "lint_no_house_number"} <= {item.problem.key for item in findings}
    for language in ("nl", "en"):
        text = json.dumps([item.as_json(language) for item in findings])  # type: ignore[arg-type]
        assert "CANARY" not in text
        assert "06-000000" not in text


def test_why_a_place_is_hidden_agrees_with_what_residents_see(map_file: Path) -> None:
    """The views decide; the reasons that maintainers read say the same."""
    records = editing.read_all(map_file)
    today = now().date()
    shown = {place.id for place in Store(map_file).places()}
    assert {record["id"] for record in records if is_shown(record, today)} == shown
    assert all(why_hidden(record, today) for record in records if record["id"] not in shown)


def test_the_shipped_map_has_no_errors(map_file: Path) -> None:
    """What we ship passes our own check; and the command says so with its exit code."""
    geography = geography_of(Store(map_file))
    findings = lint(editing.read_all(map_file), today=now().date(), geography=geography)
    assert [item.text("en") for item in findings if item.level == "error"] == []
    done = run(map_file, "lint")
    assert done.exit_code == 0, done.output
    assert "0 fouten" in done.output


def test_the_command_fails_on_errors_and_prints_json(tmp_path: Path, record: Make) -> None:
    """Exit code 1, and for programs: id, field, value, what to do."""
    path = make_map(tmp_path / "map.db", record(languages=["gr"], email="a@example.org"))
    done = run(path, "lint", "--json", "--errors")
    assert done.exit_code == 1
    (finding,) = [item for item in json.loads(done.output) if item["id"]]
    assert (finding["field"], finding["value"]) == ("languages", "gr")
    assert finding["suggestions"] == ["el"]
    assert "Bedoel je el?" in finding["text"]
