"""HSDS as it is found, official and dirty: good things are kept, bad ones are named."""

import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from social_map import hsds
from social_map.checking import check
from social_map.hsds import Reading
from social_map.hsds.to_hsds import to_service
from social_map.records import normal
from tests.social_map.hsds_helpers import EXAMPLES, leaves, official, service, wrong

Read = Callable[..., Reading]

#: What of the official examples is in no record, and why.
SAID_BY_NOT_SAYING_IT = {"active", "physical", "voice"}  # what is usual is not written down
NOT_OF_A_SERVICE = {
    "total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty",
}  # fmt: skip


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Write something to a file and read it."""

    def write_and_read(content: Any, name: str = "register.json", **options: Any) -> Reading:
        path = tmp_path / name
        if not isinstance(content, (str, bytes)):
            content = json.dumps(content, ensure_ascii=False)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return hsds.read(path, **options)

    return write_and_read


def one(reading: Reading) -> dict[str, Any]:
    """The only record; it is good and in its normal form."""
    assert len(reading.records) == 1
    record = dict(reading.records[0])
    assert [str(problem) for problem in check(record, "test")] == []
    assert normal(record) == record
    assert list(normal(record)) == list(record)
    return record


def keys(reading: Reading) -> list[str]:
    """What the problems say."""
    return [problem.key for problem in reading.problems]


# ---------------------------------------------------------------- official examples


@pytest.mark.parametrize(
    "name",
    [
        "service_full.json", "service_list.json", "organization_full.json",
        "service_at_location_full.json", "service_at_location_list.json",
    ],
)  # fmt: skip
def test_official_json_examples_lose_nothing(name: str) -> None:
    """Every single value is in the record, or in what it keeps of the foreign service."""
    path = official(EXAMPLES / name)
    reading = hsds.read(path)
    record = one(reading)
    kept = [str(value) for _, value in leaves(record)]
    lost = {
        path: value
        for path, value in leaves(json.loads(path.read_text(encoding="utf-8")))
        if path.split(".")[0] not in NOT_OF_A_SERVICE
        and value not in SAID_BY_NOT_SAYING_IT
        and not any(str(value).strip().strip('"') in text for text in kept)
    }
    # The id of a contact person: persons are kept apart and their id means nothing elsewhere.
    assert {path.rsplit("contacts[].", 1)[-1] for path in lost} <= {"id"}
    assert all("contacts[]" in path for path in lost)
    assert set(keys(reading)) <= {"hsds_bad_point"}  # latitude 100 is not on earth


def test_official_persons_stay_with_the_staff() -> None:
    """Ann Persona is in no leftover that goes out again."""
    record = one(hsds.read(official(EXAMPLES / "service_full.json")))
    assert {person["visibility"] for person in record["contacts"]} == {"staff"}
    assert "Ann Persona" in {person.get("name") for person in record["contacts"]}
    exported = json.dumps(to_service({**record, "needs_check": False}))
    assert "Persona" not in exported
    assert wrong("service", to_service(record)) == []


def test_official_csv_example() -> None:
    """As the JSON one; what refers to something that is not in it is named."""
    official(EXAMPLES / "csv")
    reading = hsds.read(EXAMPLES / "csv")
    record = one(reading)
    assert record["uuid"] == "ac148810-d857-441c-9679-408f346de14b"
    assert record["hsds"]["alert"].startswith("Following COVID-19")
    assert record["organization"]["hsds"]["tax_id"] == "tax_id"
    at = record["hsds"]["service_at_locations"][0]
    assert at["location"]["accessibility"][0]["details"].startswith("Switch hearing aid")
    named = {(problem.where, problem.field) for problem in reading.problems}
    # attribute and metadata of the example point to ids that no table of it holds
    assert named == {
        ("attributes.csv row 2", "link_id"),
        ("metadata.csv row 2", "resource_id"),
        ("services.csv row 2", "latitude"),
    }
    csv_leaves = {str(value) for _, value in leaves(record)}
    for text in ("GB-COH", "Under 18s and Over 60s", "http://example.com/counselling"):
        assert text in csv_leaves


def test_official_tabular_example_in_json() -> None:
    """The same tables as one JSON object."""
    reading = hsds.read(official(EXAMPLES / "tabular.json"))
    assert one(reading)["name"] == "Community Counselling"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("location.json", "hsds_without_service"),
        ("organization_list.json", "hsds_without_service"),
        ("taxonomy.json", "hsds_no_services"),
        ("base.json", "hsds_no_services"),
    ],
)
def test_official_examples_without_a_service_say_so(name: str, key: str) -> None:
    """Nobody can be helped by a location alone."""
    reading = hsds.read(official(EXAMPLES / name))
    assert (reading.records, keys(reading)) == ([], [key])


def test_a_folder_of_official_examples_is_one_service() -> None:
    """Seven views of the same service are joined, the fullest wins."""
    official(EXAMPLES)
    reading = hsds.read(EXAMPLES)
    record = one(reading)
    assert record["hsds"]["cost_options"]
    assert reading.read == 1


def test_a_foreign_service_comes_back_as_it_was(read: Read) -> None:
    """Imported, exported, imported: the same record, persons apart."""
    official(EXAMPLES)
    for source in (EXAMPLES / "service_full.json", EXAMPLES / "csv"):
        record = {**one(hsds.read(source)), "needs_check": False}
        public = normal({key: value for key, value in record.items() if key != "contacts"})
        again = one(read([to_service(record)]))
        assert again == public
        assert to_service(again) == to_service(record)


# ---------------------------------------------------------------- shapes of files


def test_json_in_every_shape(read: Read) -> None:
    """One object, a list, a page, lines, an organisation with its services, versions 3.0, 3.1."""
    plain = service()
    organization = {**plain["organization"], "services": [service(organization=...)]}
    page = {"total_items": 1, "total_pages": 1, "page_number": 1, "size": 1, "contents": [plain]}
    for content in (plain, [plain], page, organization, [organization], {"services": [plain]}):
        reading = read(content)
        assert one(reading)["organization"]["name"] == "Stichting Samen"
        assert (reading.read, reading.problems) == (1, [])
    lines = "\n".join(json.dumps(item) for item in (plain, service(id="2", name="Taalles")))
    assert [item["name"] for item in read(lines, "lines.jsonl").records] == [
        "Voedselbank Haarlem", "Taalles",
    ]  # fmt: skip


def test_pieces_in_several_files_are_joined(tmp_path: Path) -> None:
    """Services name their organisation and location by id, as APIs give them."""
    for name, content in {
        "services.json": [service(organization=..., organization_id="org-1", id="s1")],
        "organizations.json": [{"id": "org-1", "name": "Stichting Samen", "description": "x"}],
        "locations.json": [
            {"id": "loc-1", "location_type": "physical", "latitude": "52.38", "longitude": "4.63",
             "addresses": [{"id": "a", "address_1": "Grote Markt 2", "city": "Haarlem",
                            "state_province": "Noord-Holland", "postal_code": "2011 RD",
                            "country": "NL", "address_type": "physical"}]}],
        "service_at_locations.json": [{"id": "x", "service_id": "s1", "location_id": "loc-1"}],
    }.items():  # fmt: skip
        (tmp_path / name).write_text(json.dumps(content), encoding="utf-8")
    reading = hsds.read(tmp_path)
    record = one(reading)
    assert reading.problems == []
    assert record["organization"]["name"] == "Stichting Samen"
    assert record["address"] == "Grote Markt 2, 2011 RD Haarlem"
    assert (record["lat"], record["lon"]) == (52.38, 4.63)
    assert record["external_id"] == "s1"


def test_pages_in_several_files(tmp_path: Path) -> None:
    """A register that was downloaded page by page; the same service on two pages is one."""
    for number, names in ((1, "AB"), (2, "BC")):
        contents = [service(id=name, name=f"Soep {name}") for name in names]
        page = {"total_items": 3, "total_pages": 2, "page_number": number, "contents": contents}
        (tmp_path / f"services-{number}.json").write_text(json.dumps(page), encoding="utf-8")
    reading = hsds.read(tmp_path)
    assert [record["name"] for record in reading.records] == ["Soep A", "Soep B", "Soep C"]
    assert (reading.read, reading.problems) == (3, [])


def test_made_up_places_stay_made_up(read: Read) -> None:
    """A bench or a demonstration never becomes real on its way through a file."""
    made_up = {**service(), "x_id": "verzonnen", "x_kind": "formal", "x_synthetic": True}
    assert read([made_up]).records[0]["synthetic"] is True


V1 = {
    "organization.csv": "id,name,description,url\n1,Stichting Samen,Wij helpen,www.samen.nl\n",
    "services.csv": "id,organization_id,name,description,status,url,how_to_apply\n"
    "10,1,Voedselbank,Pakket met eten voor mensen in Haarlem,active,,Bel eerst\n"
    "11,99,Taalles,Nederlandse les voor iedereen,,,\n"
    "12,,,Zonder naam,active,,\n",
    "location.csv": "id,organization_id,name,latitude,longitude\n5,1,Buurthuis,52.38,4.63\n",
    "services_at_location.csv": "id,service_id,location_id\n1,10,5\n",
    "physical_addresses.csv": "id,location_id,address_1,city,state_province,postal_code,country\n"
    "1,5,Grote Markt 2,Haarlem,Noord-Holland,2011 RD,NL\n",
    "phones.csv": "id,service_id,number,type\n1,10,023-1234567,voice\n2,10,,fax\n",
    "regular_schedules.csv": "id,service_id,weekday,opens_at,closes_at\n"
    "1,10,Monday,9am,5pm\n2,10,3,09:00,17:00\n",
    "languages.csv": 'id,service_id,language\n1,10,"Dutch, Creole (limited)"\n',
    "service_area.csv": "id,service_id,service_area\n1,10,Haarlem\n",
    "eligibility.csv": "id,service_id,eligibility\n1,10,Laag inkomen\n",
    "taxonomy.csv": "id,name,parent_id,vocabulary\nBD-1800.2000,Food Pantries,,AIRS\n",
    "service_taxonomy.csv": "id,service_id,taxonomy_id\n1,10,BD-1800.2000\n",
    "payment_accepted.csv": "id,service_id,payment\n1,10,cash\n",
    "accessibility_for_disabilities.csv": "id,location_id,accessibility\n1,5,ramp\n",
}  # fmt: skip


def as_folder(folder: Path, files: Mapping[str, str]) -> Path:
    """Write files into a folder."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def as_zip(path: Path, files: Mapping[str, str]) -> Path:
    """Write files into an archive, in a folder as downloads are."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(f"export/{name}", text)
    return path


def test_hsds_1_tables(tmp_path: Path) -> None:
    """Singular and plural names, integer ids, a missing organisation, a phone without number."""
    for source in (as_folder(tmp_path / "v1", V1), as_zip(tmp_path / "v1.zip", V1)):
        assert hsds.looks_like(source)
        reading = hsds.read(source, dataset="v1")
        assert (reading.read, reading.refused) == (3, 1)
        records = {record["external_id"]: record for record in reading.records}
        food = dict(records["10"])
        assert list(check(food, "test")) == []
        assert food["organization"]["url"] == "https://www.samen.nl"
        assert food["address"] == "Grote Markt 2, 2011 RD Haarlem"
        assert food["phones"] == [{"number": "023-1234567"}]
        assert food["opening"] == "Mo,We 09:00-17:00"
        assert food["languages"] == ["nl", "ht"]
        assert food["area"] == {"scope": "municipality", "municipality": "Haarlem"}
        assert food["eligibility"] == "Laag inkomen"
        assert food["application"] == "Bel eerst"
        assert food["intents"] == food["suggested"] == ["food_and_goods"]
        assert food["hsds"]["x_payment_accepted"] == ["cash"]
        location = food["hsds"]["service_at_locations"][0]["location"]
        assert location["accessibility"][0]["description"] == "ramp"
        assert records["11"]["name"] == "Taalles"
        where = {problem.key: problem.where.split("/")[-1] for problem in reading.problems}
        assert where == {
            "hsds_phone_without_number": "phones.csv row 3",
            "hsds_no_organization": "services.csv row 3",
            "hsds_no_name": "services.csv row 4",
        }


def test_tables_with_semicolons_and_rows_that_are_too_long(tmp_path: Path) -> None:
    """Excel writes semicolons; a comma too many is named."""
    files = {
        "organizations.csv": "id;name;description\n1;Stichting;x\n",
        "services.csv": "id;organization_id;name;status\n1;1;Taalles;active;extra\n2;1;Soep\n",
    }
    reading = hsds.read(as_folder(tmp_path / "x", files))
    assert [record["name"] for record in reading.records] == ["Taalles", "Soep"]
    assert keys(reading) == ["hsds_long_row"]


def test_a_table_that_is_none_of_hsds_is_named(tmp_path: Path) -> None:
    """It may be one with another name."""
    files = {"services.csv": "id,name\n1,Soep\n", "opening_times.csv": "id\n1\n"}
    reading = hsds.read(as_folder(tmp_path / "x", files))
    assert [record["name"] for record in reading.records] == ["Soep"]
    assert keys(reading) == ["hsds_other_table"]


def test_archives_are_read_with_care(tmp_path: Path) -> None:
    """A path that leads out, a file that grows absurdly, no archive at all: a sentence each."""
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../services.json", json.dumps([service(name="Outside")]))
        archive.writestr("bomb.json", "[" + " " * 30_000_000 + "]")
        archive.writestr("good.json", json.dumps([service()]))
    reading = hsds.read(path)
    assert [record["name"] for record in reading.records] == ["Voedselbank Haarlem"]
    assert sorted(keys(reading)) == ["hsds_zip_large", "hsds_zip_path"]
    assert sorted(item.name for item in tmp_path.iterdir()) == ["evil.zip"]
    path.write_bytes(b"PK\x03\x04" + b"x" * 50)
    assert keys(hsds.read(path)) == ["hsds_zip_broken"]


# ---------------------------------------------------------------- dirt


def test_encodings(read: Read) -> None:
    """UTF-8 with mark, UTF-16, Western European, bytes of both in one file."""
    text = json.dumps([service(name="Café Één")], ensure_ascii=False)
    for data in (
        b"\xef\xbb\xbf" + text.encode(),
        text.encode("utf-16"),
        text.encode("utf-16-be"),
        text.encode("cp1252"),
        text.encode().replace("é".encode(), b"\xe9", 1),
    ):
        reading = read(data)
        assert one(reading)["name"] == "Café Één"
        assert reading.repairs["hsds_repaired_encoding"] == 1


@pytest.mark.parametrize(
    ("found", "mended", "key"),
    [
        ("CafÃ© De EÃ©n", "Café De Eén", "hsds_repaired_mojibake"),
        ("itâ€™s here", "it’s here", "hsds_repaired_mojibake"),
        ("first\\nsecond", "first\nsecond", "hsds_repaired_newline"),
        ("<p>Hulp bij <b>schulden</b></p>", "Hulp bij schulden", "hsds_repaired_markup"),
        ("Food &amp; clothes", "Food & clothes", "hsds_repaired_markup"),
        ("a\x00b\x07c", "abc", "hsds_repaired_characters"),
        ("lone \ud83d surrogate", "lone  surrogate", "hsds_repaired_characters"),
    ],
)
def test_text(read: Read, found: str, mended: str, key: str) -> None:
    """Mended, and counted."""
    reading = read(json.dumps([service(eligibility_description=found)]))
    assert one(reading)["eligibility"] == mended
    assert reading.repairs[key] == 1


def test_text_that_only_looks_odd_stays(read: Read) -> None:
    """Comparison signs, ampersands, a path."""
    for text in ("age < 12 & > 4", "A & B", "<5 years", "C:\\users", "naïve Â"):
        assert one(read([service(eligibility_description=text)]))["eligibility"] == text


def test_ids_that_are_no_uuid_stay_the_same(read: Read) -> None:
    """The UUID follows from data set and id; the id itself is kept."""
    first = one(read([service(id=17)], dataset="register"))
    assert first["external_id"] == "17"
    assert one(read([service(id=17)], "other.json", dataset="register"))["uuid"] == first["uuid"]
    assert one(read([service(id=17)], dataset="else"))["uuid"] != first["uuid"]
    braces = one(read([service(id="{7B1F0D9E-1F0E-4D8A-9D53-1D2C6C1B0A01}")]))
    assert braces["uuid"] == "7b1f0d9e-1f0e-4d8a-9d53-1d2c6c1b0a01"
    assert "external_id" not in braces


def test_records_get_ids_that_last(read: Read) -> None:
    """The name; with part of the UUID where it is taken; the known one where it was imported."""
    twice = [service(id="1"), service(id="2"), service(id="3", name="Café Ünal (2e)")]
    ids = [record["id"] for record in read(twice, dataset="d").records]
    assert ids[2] == "cafe-unal-2e"
    assert len(set(ids)) == 3
    assert all(item.startswith("voedselbank-haarlem-") for item in ids[:2])
    backwards = [record["id"] for record in read(twice[::-1], dataset="d").records]
    assert sorted(backwards) == sorted(ids)
    uuid = one(read([service()]))["uuid"]
    known = {uuid: "known-before", "x": "taalles"}
    found = read([service(), service(id="9", name="Taalles")], known=known).records
    assert found[0]["id"] == "known-before"
    assert found[1]["id"].startswith("taalles-")
    assert one(read([service(name="مركز")]))["id"].replace("-", "").isascii()


def test_the_same_service_twice_and_an_id_used_twice(read: Read) -> None:
    """The first is one service; the second are two, and both are kept."""
    same = read([service(), service()])
    assert (len(same.records), same.read, same.repairs["hsds_repaired_twice"]) == (1, 1, 1)
    other = read([service(), service(name="Taalles")])
    assert len({record["uuid"] for record in other.records}) == 2
    assert other.repairs["hsds_repaired_double"] == 1


def test_a_missing_organisation_is_no_reason_to_refuse(read: Read) -> None:
    """Counted; nothing is made up."""
    reading = read([service(organization=None)])
    assert "organization" not in one(reading)
    assert reading.repairs["hsds_repaired_organization"] == 1


@pytest.mark.parametrize(
    ("found", "number", "extension"),
    [
        ("(023) 123 45 67", "023 123 4567", None),
        ("tel: 023-1234567", "023-1234567", None),
        ("023-1234567 toestel 12", "023-1234567", "12"),
        ("+31 (0)23 1234567", "+31 (0)23 1234567", None),
        ('"+44 1234 234567"', "+44 1234 234567", None),
        ("06-12345678.0", "06-12345678.0", None),
        ("0800-2000", "0800-2000", None),
        ("112", "112", None),
    ],
)
def test_numbers(read: Read, found: str, number: str, extension: str | None) -> None:
    """As written where that can be dialled, mended otherwise."""
    phone = one(read([service(phones=[{"id": "1", "number": found}])]))["phones"][0]
    assert phone["number"].replace(" ", "").removesuffix(".0") in (
        number.replace(" ", "").removesuffix(".0"), number.replace("(0)", "").replace(" ", ""),
    )  # fmt: skip
    assert phone.get("extension") == extension


def test_two_numbers_in_one_field(read: Read) -> None:
    """Both can be called."""
    phones = one(read([service(phones=[{"number": "023-1234567 of 06-12345678"}])]))["phones"]
    assert [phone["number"] for phone in phones] == ["023-1234567", "06-12345678"]


def test_what_is_no_number_is_named(read: Read) -> None:
    """Value and place; good neighbours stay."""
    phones = [{"number": "see website"}, {"description": "balie"}, {"number": "023-1234567"}]
    reading = read([service(phones=phones)])
    assert [phone["number"] for phone in one(reading)["phones"]] == ["023-1234567"]
    assert {(problem.key, problem.value) for problem in reading.problems} == {
        ("hsds_bad_phone", "see website"), ("hsds_phone_without_number", "balie"),
    }  # fmt: skip
    assert reading.problems[0].where == "register.json [0].phones[1]"


def test_phones_of_persons_stay_with_the_person(read: Read) -> None:
    """And the person with the staff, whatever the file says about visibility."""
    contact = {"name": "Ann", "title": "chef", "email": "ann@x.nl", "x_visibility": "public",
               "phones": [{"number": "06-12345678"}]}  # fmt: skip
    record = one(read([service(contacts=[contact])]))
    assert "phones" not in record
    assert record["contacts"] == [
        {"name": "Ann", "role": "chef", "phone": "06-12345678", "email": "ann@x.nl",
         "visibility": "staff"}
    ]  # fmt: skip
    assert "Ann" not in json.dumps(record.get("hsds", {}))


@pytest.mark.parametrize(
    ("languages", "codes", "kept"),
    [
        ([{"name": "Creole (limited)"}], ["ht"], "Creole (limited)"),
        ([{"name": "English, Spanish"}], ["en", "es"], "English, Spanish"),
        ([{"name": "other languages upon request"}], None, "other languages upon request"),
        ([{"name": "Turks en Arabisch"}], ["tr", "ar"], "Turks en Arabisch"),
        ([{"code": "eng"}, {"code": "NL"}], ["en", "nl"], None),
        (["Farsi", "Papiamentu"], ["fa", "pap"], None),
        ("Polish", ["pl"], None),
        ([{"name": "Tigrinya", "code": "ti", "note": "on Mondays"}], ["ti"], "on Mondays"),
    ],
)
def test_languages(read: Read, languages: Any, codes: list[str] | None, kept: str | None) -> None:
    """Free text to codes; what else it says is kept."""
    record = one(read([service(languages=languages)]))
    assert record.get("languages") == codes
    if kept:
        assert kept in json.dumps(record["hsds"])


def test_interpreters(read: Read) -> None:
    """Said in words; "no" is no interpreter."""
    assert one(read([service(interpretation_services="Tolk via de telefoon")]))["interpreter"]
    assert "interpreter" not in one(read([service(interpretation_services="None")]))


@pytest.mark.parametrize(
    ("status", "expected"),
    [("", None), (None, None), ("Active", None), ("closed", "inactive"), ("DEFUNCT", "defunct"),
     ("temporarily_closed", "temporarily closed")],
)  # fmt: skip
def test_status(read: Read, status: str | None, expected: str | None) -> None:
    """Empty is active, as every directory means it; other words are understood."""
    assert one(read([service(status=status)])).get("status") == expected


def test_a_status_that_nobody_knows_waits_for_a_check(read: Read) -> None:
    """Named, kept, and not shown."""
    reading = read([service(status="limbo")])
    record = one(reading)
    assert record["needs_check"] is True
    assert record["hsds"]["x_status"] == "limbo"
    assert keys(reading) == ["hsds_bad_word"]


def at(**location: Any) -> list[dict[str, Any]]:
    """A service_at_location."""
    return [{"id": "1", "location": {"id": "2", "location_type": "physical", **location}}]


@pytest.mark.parametrize(
    ("lat", "lon", "expected"),
    [
        ("52.38", "4.63", (52.38, 4.63)),
        ("52,38", "4,63", (52.38, 4.63)),
        (4.63, 52.38, (52.38, 4.63)),
        (0, 0, None),
        (None, None, None),
        (40.7, -74.0, None),
        ("north", "east", None),
    ],
)
def test_coordinates(read: Read, lat: Any, lon: Any, expected: Any) -> None:
    """As text, swapped, 0,0, missing, far away."""
    reading = read(
        [service(service_at_locations=at(name="Buurthuis", latitude=lat, longitude=lon))]
    )
    record = one(reading)
    assert ((record["lat"], record["lon"]) if "lat" in record else None) == expected
    if lat == 40.7:  # no point of ours, but not lost
        assert record["hsds"]["service_at_locations"][0]["location"]["latitude"] == 40.7


def test_several_locations_and_areas(read: Read) -> None:
    """The first is the main one; no duplicates."""
    places = [
        {"id": str(number), "location": {
            "id": f"l{number}", "location_type": "physical", "name": f"Huis {number}",
            "addresses": [{"id": "a", "address_1": f"Straat {number}", "city": "Haarlem",
                           "state_province": "Noord-Holland", "postal_code": "2011 RD",
                           "country": "NL", "address_type": "physical"}]}}
        for number in (1, 2, 2)
    ]  # fmt: skip
    areas = [{"id": "1", "name": "Haarlem"}, {"id": "2", "name": "Gemeente Leiden"}]
    record = one(read([service(service_at_locations=places, service_areas=areas)]))
    assert record["address"] == "Straat 1, 2011 RD Haarlem"
    assert record["more_locations"] == [{"name": "Huis 2", "address": "Straat 2, 2011 RD Haarlem"}]
    assert [record["area"]["municipality"], record["more_areas"][0]["municipality"]] == [
        "Haarlem", "Leiden",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "area"),
    [
        ("Nederland", {"scope": "national"}),
        ("Den Haag", {"scope": "municipality", "municipality": "Den Haag"}),
        ("'s-Gravenhage", {"scope": "municipality", "municipality": "Den Haag"}),
        ("Scheveningen", {"scope": "municipality", "municipality": "Den Haag"}),
        ("Indische Buurt", {"scope": "neighbourhood", "municipality": "Amsterdam",
                            "neighbourhood": "Indische Buurt"}),
    ],
)  # fmt: skip
def test_dutch_areas(read: Read, name: str, area: dict[str, str]) -> None:
    """Municipalities, their towns and neighbourhoods, the whole country."""
    record = one(read([service(service_areas=[{"id": "1", "name": name}])]))
    assert record["area"] == area
    assert "needs_check" not in record


def test_an_area_that_we_do_not_know_waits_for_a_check(read: Read) -> None:
    """Kept as it was; nothing is guessed."""
    record = one(read([service(service_areas=[{"id": "1", "name": "San Mateo County"}])]))
    assert record["needs_check"] is True
    assert "San Mateo County" in json.dumps(record["hsds"])


def test_without_area_its_address_decides(read: Read) -> None:
    """A place in Haarlem is for Haarlem; one nowhere waits."""
    address = {"id": "a", "address_1": "Straat 1", "city": "Haarlem", "country": "NL"}
    reading = read([service(service_areas=..., service_at_locations=at(addresses=[address]))])
    assert one(reading)["area"] == {"scope": "municipality", "municipality": "Haarlem"}
    assert reading.repairs["hsds_repaired_area"] == 1
    assert one(read([service(service_areas=...)]))["needs_check"] is True


def test_our_intents_are_suggested_and_grounds_never(read: Read) -> None:
    """By category, else name, else description; otherwise it waits for a check."""
    term = {"id": "1", "name": "Debt advice", "description": "x"}
    record = one(read([service(attributes=[{"id": "1", "taxonomy_term": term}])]))
    assert record["intents"] == record["suggested"] == ["debts"]
    assert (record["kind"], "ground" in record) == ("formal", False)
    assert one(read([service()]))["intents"] == ["food_and_goods"]
    vague = one(read([service(name="De Ster", description="Kom langs.")]))
    assert ("intents" in vague, vague["needs_check"]) == (False, True)
    assert one(read([service(x_kind="informal", x_ground="consent")]))["kind"] == "formal"


def test_a_check_by_others_is_no_check_by_us(read: Read) -> None:
    """It is the date of our source."""
    record = one(read([service(assured_date="2025-05-01")]))
    assert record["source_date"] == "2025-05-01"
    assert "last_check" not in record


def test_descriptions_by_their_language(read: Read) -> None:
    """Dutch, English, and others kept as they are."""
    assert "description_nl" in one(read([service()]))
    assert "description_en" in one(
        read([service(description="We help people with food and clothes.")])
    )
    spanish = "Ayudamos a las personas con comida y ropa cada semana en nuestro centro."
    assert one(read([service(description=spanish)]))["hsds"]["description"] == spanish


def test_fields_that_hsds_does_not_have_are_kept(read: Read) -> None:
    """Also those of 3.1, and they go out again as ``x_``."""
    record = one(read([service(service_capacity=[{"id": "1", "available": 3}], x_colour="red")]))
    assert record["hsds"]["x_service_capacity"] == [{"id": "1", "available": 3}]
    exported = to_service(record)
    assert (exported["x_colour"], exported["x_service_capacity"]) == (
        "red", [{"id": "1", "available": 3}],
    )  # fmt: skip
    assert wrong("service", exported) == []


def test_lists_that_claim_another_length(read: Read) -> None:
    """Counted; what is there is read."""
    page = {"total_items": 9, "total_pages": 1, "size": 9, "contents": [service()]}
    assert read(page).repairs["hsds_repaired_length"] == 1
    page = {"total_items": 90, "total_pages": 9, "size": 1, "contents": [service()]}
    assert read(page).repairs["hsds_repaired_length"] == 0


def test_damaged_json_keeps_its_neighbours(read: Read) -> None:
    """A broken object, a file that is cut off, something else between; never half-way."""
    good = json.dumps(service())
    other = json.dumps(service(id="2", name="Taalles"))
    deep = '{"a":' * 3000 + "1" + "}" * 3000
    for middle, key in (
        ('{"name": "x", oops}', "hsds_not_json"),
        ('"just a word"', "hsds_no_object"),
        ("17", "hsds_no_object"),
        (deep, "hsds_too_deep"),
        ("{}", None),
        ("null", "hsds_no_object"),
    ):
        reading = read(f"[{good}, {middle}, {other}]")
        assert [item["name"] for item in reading.records] == ["Voedselbank Haarlem", "Taalles"]
        assert keys(reading) == ([key] if key else [])
        assert reading.problems == [] or reading.problems[0].where == "register.json [1]"
    cut = read(f"[{good}, {other[:40]}")
    assert [item["name"] for item in cut.records] == ["Voedselbank Haarlem"]
    assert "hsds_not_json" in keys(cut)


def test_a_file_that_is_no_json_says_so(read: Read) -> None:
    """One sentence, in the language of the maintainer."""
    reading = read("Dear neighbours,")
    assert (reading.records, keys(reading)) == ([], ["hsds_not_json"])
    assert reading.problems[0].text("nl").startswith("[FOUT] register.json: line 1 is")
    assert keys(read("[]")) == ["hsds_no_services"]
    assert keys(read("")) == ["hsds_no_services"]


def test_a_service_without_name_is_refused(read: Read) -> None:
    """Where, what and why."""
    reading = read([service(name=" ", organization=None), service(id="2", name="Taalles")])
    assert (reading.read, reading.refused) == (2, 1)
    assert str(reading.problems[0]) == (
        '[ERROR] register.json [0]: name is " ": a service without a name was refused;'
        " fill in its name."
    )


def test_a_maintainers_work_survives_the_next_import(read: Read) -> None:
    """Confirmed intents, hidden numbers, notes and checks stay; their new facts come in."""
    incoming = one(read([service(phones=[{"number": "023-1234567"}], url="https://new.nl")]))
    before = normal(
        {**incoming, "url": "https://old.nl", "intents": ["debts"], "suggested": [],
         "note": "belde 3 november", "last_check": "2026-11-03", "walk_in": True,
         "phones": [{"number": "023-1234567", "visibility": "staff"}, {"number": "023-7654321"}]}
    )  # fmt: skip
    after = hsds.merge(before, incoming)
    assert after["url"] == "https://new.nl"
    assert (after["intents"], "suggested" in after) == (["debts"], False)
    assert (after["note"], after["last_check"], after["walk_in"]) == (
        "belde 3 november", "2026-11-03", True,
    )  # fmt: skip
    assert after["phones"] == [{"number": "023-1234567", "visibility": "staff"}]
    assert list(check(after, "test")) == []


# ---------------------------------------------------------------- anything at all

_junk = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=8),
        st.sampled_from(["", "null", "N/A", "0", "9am", "MO", "1.5", "a@b.nl", "x\\ny", "<b>"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)  # fmt: skip
_fields = st.sampled_from(
    ["id", "name", "alternate_name", "description", "status", "url", "email", "phones",
     "languages", "schedules", "service_areas", "service_at_locations", "location", "addresses",
     "organization", "organization_id", "contacts", "attributes", "taxonomy_term", "number",
     "extension", "latitude", "longitude", "minimum_age", "maximum_age", "cost_options", "amount",
     "fees", "fees_description", "assured_date", "last_modified", "byday", "opens_at", "code",
     "metadata", "program", "address_1", "city", "country", "x_id", "x_kind", "x_address",
     "contents", "services", "alert", "interpretation_services", "title", "extent"]
)  # fmt: skip
_dirty = st.recursive(
    st.dictionaries(_fields, _junk, max_size=5),
    lambda inner: st.dictionaries(
        _fields, st.one_of(inner, st.lists(inner, max_size=3), _junk), max_size=6
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(_dirty, max_size=3))
def test_anything_between_two_good_services(
    tmp_path_factory: pytest.TempPathFactory, dirt: list[dict[str, Any]]
) -> None:
    """Nothing raises, the neighbours survive, and every record is good and valid to export."""
    first, last = service(id="first", name="Eerste"), service(id="last", name="Laatste")
    path = tmp_path_factory.mktemp("dirt") / "dirt.json"
    path.write_text(json.dumps([first, *dirt, last]), encoding="utf-8")
    reading = hsds.read(path)
    names = [record["name"] for record in reading.records]
    assert {"Eerste", "Laatste"} <= set(names)
    assert len({record["id"] for record in reading.records}) == len(names)
    for record in reading.records:
        if str(record["source"]).startswith("HSDS: "):
            assert [str(problem) for problem in check(record, "test")] == []
            assert normal(record) == record
            assert wrong("service", to_service(record)) == []
    for problem in reading.problems:
        assert problem.text("nl") and problem.text("en")


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(_dirty)
def test_a_good_service_with_dirt_in_it_is_kept(
    tmp_path_factory: pytest.TempPathFactory, dirt: dict[str, Any]
) -> None:
    """Whatever its other fields hold, its name and its help are not lost."""
    dirt = {key: value for key, value in dirt.items() if key not in ("name", "x_id", "contents",
            "services", "location")}  # fmt: skip
    path = tmp_path_factory.mktemp("dirt") / "dirt.json"
    path.write_text(json.dumps([{**service(), **dirt}]), encoding="utf-8")
    record = one(hsds.read(path))
    assert record["name"] == "Voedselbank Haarlem"
    service_again = to_service(record)
    assert wrong("service", service_again) == []


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=300), st.sampled_from(["x.json", "services.csv", "x.zip", "x.jsonl"]))
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str) -> None:
    """Nothing raises; it is said that nothing was found."""
    folder = tmp_path_factory.mktemp("bytes")
    (folder / name).write_bytes(data)
    for path in (folder, folder / name):
        hsds.looks_like(path)
        reading = hsds.read(path)
        assert reading.records or reading.problems or reading.read


_cells = st.one_of(
    st.text(max_size=6), st.sampled_from(["1", "2", "10", '"', "\n", ";", "Monday", "9am", "Soep"])
)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.dictionaries(st.sampled_from(sorted(V1)), st.lists(st.lists(_cells, max_size=7), max_size=4))
)
def test_any_rows(
    tmp_path_factory: pytest.TempPathFactory, rows: dict[str, list[list[str]]]
) -> None:
    """The good rows of the tables stay, whatever is added to them."""
    folder = tmp_path_factory.mktemp("rows")
    for name, text in V1.items():
        added = "\n".join(",".join(row) for row in rows.get(name, ()))
        (folder / name).write_text(text + added, encoding="utf-8", errors="replace")
    reading = hsds.read(folder)
    assert "Voedselbank" in {record["name"] for record in reading.records}
    for record in reading.records:
        assert [str(problem) for problem in check(record, "test")] == []
