"""The public side of the map as HSDS 3.0: valid, whole, and nothing that is private."""

import csv
import io
import json
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from social_map import hsds, taxonomy
from social_map.building import build_empty
from social_map.checking import check
from social_map.editing import Change, apply
from social_map.hsds.fields import FILES, OBJECTS
from social_map.hsds.packages import pages, tabular
from social_map.hsds.to_hsds import to_service
from social_map.public_records import public_records
from social_map.records import normal
from tests.social_map.hsds_helpers import OFFICIAL, leaves, official, wrong

Make = Callable[..., dict[str, Any]]
CANARY = "kanarie5926"
KINDS = {
    "services.json": "service",
    "organizations.json": "organization",
    "service_at_locations.json": "service_at_location",
    "taxonomies.json": "taxonomy",
    "taxonomy_terms.json": "taxonomy_term",
}


@pytest.fixture
def map_with(tmp_path: Path, record: Make) -> Callable[..., Path]:
    """A map with just these records."""

    def build(*records: dict[str, Any], name: str = "map.db") -> Path:
        path = tmp_path / name
        build_empty(path)
        changes = [Change(item["id"], normal(item)) for item in records]
        apply(path, changes, by="maintainer", what="test")
        return path

    return build


def contents(folder: Path, name: str) -> list[dict[str, Any]]:
    """The objects of a page."""
    page = json.loads((folder / name).read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page["contents"]
    assert page["total_items"] == page["size"] == len(found)
    assert (page["total_pages"], page["page_number"], page["first_page"], page["last_page"],
            page["empty"]) == (1, 1, True, True, not found)  # fmt: skip
    return found


def test_the_shipped_map_is_valid_hsds(map_file: Path, tmp_path: Path) -> None:
    """Every service, organization, service_at_location, taxonomy and term; formats checked."""
    count = hsds.write(map_file, tmp_path / "out")
    assert count == len(list(public_records(map_file))) > 80
    for name, kind in KINDS.items():
        found = contents(tmp_path / "out", name)
        assert found
        assert [text for item in found for text in wrong(kind, item)] == []
    services = contents(tmp_path / "out", "services.json")
    assert len(services) == count
    for service in services:
        for at in service.get("service_at_locations", ()):
            assert wrong("service_at_location", at) == []
        assert wrong("organization", service["organization"]) == []


def test_nothing_empty_and_no_term_that_is_not_used(map_file: Path, tmp_path: Path) -> None:
    """Null and empty properties are invalid in HSDS."""
    hsds.write(map_file, tmp_path)
    services = contents(tmp_path, "services.json")
    for _, value in leaves(services):
        assert value not in (None, "")
    used = {item["taxonomy_term"]["id"] for service in services for item in service["attributes"]}
    assert {term["id"] for term in contents(tmp_path, "taxonomy_terms.json")} == used


def test_own_properties_begin_with_x(map_file: Path, tmp_path: Path) -> None:
    """And none duplicates a term of HSDS."""
    hsds.write(map_file, tmp_path)
    for service in contents(tmp_path, "services.json"):
        own = service.keys() - OBJECTS["service"].keys()
        assert all(key.startswith("x_") for key in own)
        assert {"x_id", "x_kind"} <= own


def test_the_tabular_package(map_file: Path, tmp_path: Path) -> None:
    """CSV files as the official package describes them, each row with what is required."""
    hsds.write(map_file, tmp_path, form="csv")
    described = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    assert described["profile"] == "tabular-data-package"
    ids: dict[str, set[str]] = {}
    rows: dict[str, list[dict[str, str]]] = {}
    for resource in described["resources"]:
        text = (tmp_path / resource["path"]).read_text(encoding="utf-8")
        reader = csv.DictReader(io.StringIO(text))
        rows[resource["name"]] = list(reader)
        assert reader.fieldnames == [field["name"] for field in resource["schema"]["fields"]]
        ids[resource["name"]] = {row["id"] for row in rows[resource["name"]]}
        assert len(ids[resource["name"]]) == len(rows[resource["name"]])
    package = json.loads(official(OFFICIAL / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        if (name := resource["name"]) not in rows:
            continue
        assert FILES[name] == resource["path"]
        fields = {field["name"]: field for field in resource["schema"]["fields"]}
        columns = list(rows[name][0])
        assert columns[: len(fields)] == list(fields)
        assert all(column.startswith("x_") for column in columns[len(fields) :])
        for row in rows[name]:
            for field in fields.values():
                value = row[field["name"]]
                if field["constraints"]["required"]:
                    assert value, (name, field["name"])
                if value and "enum" in field["constraints"]:
                    assert value in field["constraints"]["enum"]
                if value and field["type"] == "number":
                    float(value)
    for row in rows["service"]:
        assert row["organization_id"] in ids["organization"]
    for row in rows["service_at_location"]:
        assert row["service_id"] in ids["service"]
        assert row["location_id"] in ids["location"]
    for row in rows["attribute"]:
        assert row["link_id"] in ids["service"]
        assert row["taxonomy_term_id"] in ids["taxonomy_term"]


def test_the_same_map_gives_the_same_bytes(map_file: Path, tmp_path: Path) -> None:
    """Folder, archive and single file; readable for everybody: this is public."""
    for form in ("json", "csv"):
        hsds.write(map_file, tmp_path / f"a-{form}", form=form)  # type: ignore[arg-type]
        for name in ("one.zip", "two.zip"):
            hsds.write(map_file, tmp_path / form / name, form=form)  # type: ignore[arg-type]
        first, second = ((tmp_path / form / name).read_bytes() for name in ("one.zip", "two.zip"))
        assert first == second
        with zipfile.ZipFile(tmp_path / form / "one.zip") as archive:
            for name in archive.namelist():
                assert archive.read(name) == (tmp_path / f"a-{form}" / name).read_bytes()
    hsds.write(map_file, tmp_path / "services.json")
    assert (tmp_path / "services.json").read_bytes() == (
        tmp_path / "a-json" / "services.json"
    ).read_bytes()
    assert stat.S_IMODE((tmp_path / "services.json").stat().st_mode) == 0o644
    assert not [item for item in tmp_path.rglob(".*") if item.is_file()]


def test_what_is_not_public_does_not_leave(
    record: Make, map_with: Callable[..., Path], tmp_path: Path
) -> None:
    """Notes, persons, withheld facts, hidden addresses and numbers, paused and made-up places."""
    path = map_with(
        record("open-place", note=CANARY, area_note=CANARY,
               contacts=[{"name": CANARY, "visibility": "staff"},
                         {"name": CANARY, "phone": "0612345678", "visibility": "never"}],
               phones=[{"number": "070-7777777", "visibility": "staff"}]),
        record("hidden-address", address=f"{CANARY} 1, 1017 GA Amsterdam",
               address_visibility="staff", lat=52.371, lon=4.891,
               area={"scope": "municipality", "municipality": "Amsterdam"},
               hsds={"service_at_locations": [
                   {"id": "7b1f0d9e-1f0e-4d8a-9d53-1d2c6c1b0a09",
                    "location": {"id": "7b1f0d9e-1f0e-4d8a-9d53-1d2c6c1b0a08", "name": CANARY,
                                 "x_address": f"{CANARY} 1, 1017 GA Amsterdam"}}],
                   "phones": [{"number": "070-7777777", "id":
                               "7b1f0d9e-1f0e-4d8a-9d53-1d2c6c1b0a07", "type": CANARY}],
                   "x_private": {"phones": [CANARY]}}),
        record("to-check", name=CANARY, needs_check=True),
        record("made-up", name=CANARY, synthetic=True),
        record("no-ground", kind="informal", name=CANARY, ground={"kind": "none"}),
        record("agreed", kind="informal", ground={"kind": "consent", "note": CANARY},
               chat=f"https://{CANARY}.nl", intents=["debts", "undocumented"],
               withheld={"chat": True, "intents": ["undocumented"]}),
        record("resting", kind="informal", name=CANARY, capacity="paused"),
    )  # fmt: skip
    for form in ("json", "csv"):
        assert hsds.write(path, tmp_path / form, form=form) == 3  # type: ignore[arg-type]
        for file in (tmp_path / form).iterdir():
            text = file.read_text(encoding="utf-8")
            assert CANARY not in text, file.name
            assert "7777777" not in text
            assert "52.37" not in text
            assert "undocumented" not in text


def test_public_facts_are_in_hsds_terms(record: Make, map_with: Callable[..., Path],
                                        tmp_path: Path) -> None:  # fmt: skip
    """Whoever knows HSDS finds them where HSDS has them."""
    path = map_with(
        record(
            "schuldhulp", name="Schuldhulp", description_nl="Hulp bij schulden.",
            description_en="Help with debts.", intents=["debts", "paperwork"],
            narrow=["paperwork"], languages=["tr", "nl"], alternate_names=["Geldloket"],
            area={"scope": "municipality", "municipality": "Utrecht"},
            address="Neude 5, 3512 AD Utrecht", lat=52.09, lon=5.12,
            phones=[{"number": "030-1234567", "extension": "12", "label": "balie"}],
            opening="Mo-Fr 09:00-17:00", minimum_age=18, eligibility="Inwoners", cost="free",
            last_check="2026-11-01", interpreter=True, application="Bel eerst",
            contacts=[{"name": "De balie", "role": "balie", "phone": "030-7654321",
                       "visibility": "public"}],
        )
    )  # fmt: skip
    hsds.write(path, tmp_path)
    service = contents(tmp_path, "services.json")[0]
    assert wrong("service", service) == []
    assert service["description"] == "Hulp bij schulden."
    assert service["alternate_name"] == "Geldloket"
    assert (service["minimum_age"], service["assured_date"]) == (18, "2026-11-01")
    assert service["eligibility_description"] == "Inwoners"
    assert service["application_process"] == "Bel eerst"
    assert service["fees_description"] == "free"
    assert service["cost_options"][0]["amount"] == 0
    assert [language["code"] for language in service["languages"]] == ["tr", "nl"]
    assert service["languages"][0]["name"] == "Turkish"
    assert service["phones"][0]["extension"] == 12
    assert service["schedules"][0]["byday"] == "MO,TU,WE,TH,FR"
    assert service["contacts"][0]["phones"][0]["number"] == "030-7654321"
    terms = [(item["taxonomy_term"]["name"], item.get("value")) for item in service["attributes"]]
    assert terms == [("debts", None), ("paperwork", "narrow")]
    location = service["service_at_locations"][0]["location"]
    assert (location["latitude"], location["longitude"]) == (52.09, 5.12)
    address = {key: value for key, value in location["addresses"][0].items() if key != "id"}
    assert address == {
        "address_1": "Neude 5", "city": "Utrecht", "state_province": "Utrecht",
        "postal_code": "3512 AD", "country": "NL", "address_type": "physical",
    }  # fmt: skip


def test_an_address_without_postcode_is_left_out(record: Make) -> None:
    """HSDS requires one; the location stays, with our line."""
    service = to_service(
        record("x", address="Timorplein, Amsterdam",
               area={"scope": "municipality", "municipality": "Amsterdam"})
    )  # fmt: skip
    location = service["service_at_locations"][0]["location"]
    assert "addresses" not in location
    assert location["x_address"] == "Timorplein, Amsterdam"
    assert wrong("service", service) == []


def test_an_address_that_is_no_uri_is_kept_beside(record: Make) -> None:
    """HSDS wants ASCII; what we had comes back."""
    service = to_service(record("x", url="https://www.café.nl/é"))
    assert service["url"].isascii()
    assert service["x_url"] == "https://www.café.nl/é"
    assert wrong("service", service) == []


_word = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp", "Zs")), min_size=1,
    max_size=12,
)  # fmt: skip
_sentence = st.lists(_word, min_size=1, max_size=5).map(" ".join)
_intents = st.lists(
    st.sampled_from(sorted(taxonomy.HELP_INTENTS)), min_size=1, max_size=4, unique=True
)
_municipality = {"scope": "municipality", "municipality": "Utrecht"}


@st.composite
def public_facts(draw: Any) -> dict[str, Any]:
    """A record with public facts of all kinds."""
    intents = draw(_intents)
    informal = draw(st.booleans())
    optional = {
        "alternate_names": st.lists(_sentence, min_size=1, max_size=3, unique=True),
        "description_nl": _sentence,
        "description_en": _sentence,
        "narrow": st.just(intents[:1]),
        "suggested": st.just(intents[-1:]),
        "kinds_of_help": st.just(["money", "goods"]),
        "communities": st.lists(_sentence, min_size=1, max_size=2, unique=True),
        "languages": st.lists(
            st.sampled_from(["nl", "tr", "ar", "ti", "zgh", "pap"]), min_size=1, unique=True
        ),
        "interpreter": st.booleans(),
        "more_areas": st.just([{"scope": "national"}]),
        "phones": st.just([{"number": "030-1", "label": "x"}, {"number": "112", "hours": "24/7"}]),
        "email": st.just("a@b.nl"),
        "url": st.sampled_from(
            [
                "https://a.nl",
                "https://ä.nl/ü?x=ñ",
                "http://x.nl/[a]%b?q=[1]#é#",
                "https://x.nl:8/?a=b",
            ]
        ),
        "whatsapp": st.just("0612345678"),
        "opening": st.sampled_from(
            [
                "24/7",
                "Mo-Fr 09:00-17:00; PH off",
                "week 1-53/2 Fr 10:00-12:00",
                "easter 10:00-11:00",
            ]
        ),
        "opening_note": _sentence,
        "cost": st.one_of(st.just("free"), _sentence),
        "walk_in": st.booleans(),
        "no_papers_asked": st.booleans(),
        "minimum_age": st.integers(0, 17),
        "maximum_age": st.one_of(st.integers(19, 120), st.just(17.5)),
        "for_gender": st.just("women"),
        "eligibility": _sentence,
        "wait_time": _sentence,
        "safety_net": st.just(True),
        "capacity": st.sampled_from(["open", "full"]),
        "more_sources": st.lists(_sentence, min_size=1, max_size=2, unique=True),
        "source_date": st.just("2026-05"),
        "last_check": st.just("2026-10-01"),
        "external_id": _word,
        "organization": st.fixed_dictionaries({"name": _sentence, "url": st.just("https://o.nl")}),
        "contacts": st.just([{"name": "Balie", "role": "r", "visibility": "public"}]),
        "uuid": st.just("7b1f0d9e-1f0e-4d8a-9d53-1d2c6c1b0a01"),
        "hsds": st.fixed_dictionaries({"alert": _sentence, "x_other": st.just({"a": [1, "2"]})}),
    }
    chosen = draw(st.sets(st.sampled_from(sorted(optional))))
    made: dict[str, Any] = {key: draw(optional[key]) for key in sorted(chosen)}
    if draw(st.booleans()):
        made |= {"address": draw(_sentence), "lat": 52.1, "lon": 5}
    elif draw(st.booleans()):
        made |= {"address": "Neude 5, 3512 AD Utrecht"}
    if "address" in made and draw(st.booleans()):
        made["more_locations"] = [{"name": draw(_sentence), "address": draw(_sentence)}]
    if informal:
        made |= {"organisation_form": "none", "ground": {"kind": "own_page", "url": "https://g.nl"}}
    made |= {"id": "a-place", "name": draw(_sentence), "intents": intents, "area": _municipality}
    made |= {"kind": "informal" if informal else "formal", "source": draw(_sentence)}
    return normal(made)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(public_facts())
def test_any_public_record_is_valid_and_comes_back(
    tmp_path_factory: pytest.TempPathFactory, facts: dict[str, Any]
) -> None:
    """Export, import: the same record. Export again: the same bytes. JSON and CSV alike."""
    assert list(check(facts, "test")) == []
    service = to_service(facts)
    assert wrong("service", service) == []
    assert wrong("organization", service["organization"]) == []
    files = pages([service])
    for form in (files, {"services.json": files["services.json"]}, tabular([service])):
        folder = tmp_path_factory.mktemp("hsds")
        for name, content in form.items():
            (folder / name).write_bytes(content)
        reading = hsds.read(folder)
        assert reading.problems == []
        assert reading.records == [facts]
        assert list(reading.records[0]) == list(facts)
        assert pages([to_service(reading.records[0])]) == files


@pytest.mark.parametrize("form", ["json", "csv"])
def test_the_shipped_map_comes_back_identical(map_file: Path, tmp_path: Path, form: Any) -> None:
    """Exported, imported into an empty map and exported again: the same bytes and records."""
    hsds.write(map_file, tmp_path / "first", form=form)
    reading = hsds.read(tmp_path / "first")
    assert (reading.problems, dict(reading.repairs)) == ([], {})
    other = tmp_path / "other.db"
    build_empty(other)
    apply(other, [Change(item["id"], item) for item in reading.records], by="test", what="hsds")
    hsds.write(other, tmp_path / "second", form=form)
    for file in sorted((tmp_path / "first").iterdir()):
        assert file.read_bytes() == (tmp_path / "second" / file.name).read_bytes(), file.name
    assert list(public_records(other)) == list(public_records(map_file))


def test_importing_an_export_into_its_own_map_changes_nothing(
    map_file: Path, tmp_path: Path
) -> None:
    """What the export could not show is kept: notes, grounds, withheld facts."""
    from social_map.editing import read_all

    hsds.write(map_file, tmp_path)
    before = {item["id"]: item for item in read_all(map_file)}
    for item in hsds.read(tmp_path).records:
        assert hsds.merge(before[item["id"]], item) == before[item["id"]]
