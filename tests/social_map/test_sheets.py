"""Spreadsheets: what is written, what is read back, and what a manifest protects."""

import csv
import json
import stat
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from social_map.columns import COLUMNS, find_column
from social_map.planning import Plan
from social_map.reporting import describe, differences
from social_map.sheets import layout, writing
from social_map.sheets.importing import plan_sheets
from social_map.sheets.tables import UnreadableFile, column_letter
from tests.social_map.sheet_records import places

Make = Callable[..., dict[str, Any]]
CANARY = "Kanarie Geheim"


def export(
    path: Path, records: list[dict[str, Any]], language: Any = "nl", form: str = "flat"
) -> Path:
    """Write records to a spreadsheet (``.xlsx``) or a folder with CSV."""
    make = layout.flat_tables if form == "flat" else layout.entity_tables
    tables = make(records, language)
    manifest = layout.make_manifest(records, tables, form, language)
    if path.suffix == ".xlsx":
        writing.write_xlsx(path, tables, manifest)
    else:
        writing.write_csv(path, tables, manifest, ";" if language == "nl" else ",")
    return path


def plan(
    path: Path, records: list[dict[str, Any]], *, language: Any = "nl", **options: Any
) -> Plan:
    """What importing a file into a map of these records would do."""
    current = {record["id"]: record for record in records}
    withdrawn = options.pop("withdrawn", frozenset())
    return plan_sheets(path, current, withdrawn, language, **options)


def edit_csv(folder: Path, change: Callable[[list[dict[str, str]]], Any]) -> Path:
    """Change the rows of the flat CSV of a Dutch export, in place."""
    path = folder / "plekken.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    headers = [column.header("nl") for column in COLUMNS]
    change(rows)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, headers, delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    return folder


@pytest.fixture
def two(record: Make) -> list[dict[str, Any]]:
    """Two places: one with a bit of everything, one plain."""
    return [
        record(
            "de-hoek",
            name="De Hoek",
            kind="informal",
            area={"scope": "municipality", "municipality": "Utrecht"},
            phones=[
                {"number": "030-1234567", "label": "balie", "hours": "Mo 09:00-12:00"},
                {"number": "0800-2000", "visibility": "never"},
            ],
            contacts=[
                {"name": "Fatma", "phone": "0612345678", "visibility": "staff"},
                {"name": CANARY, "email": "geheim@voorbeeld.nl", "visibility": "never"},
            ],
            opening="Mo-Fr 09:00-17:00; Sa 10:00-12:00",
            email="info@voorbeeld.nl",
            organisation_form="none",
            hsds={"wait": ["=x"]},
            uuid="6f1c2b1e-7f0d-4d5c-9a55-0b8f6f7f3a01",
        ),
        record("het-plein", name="Het Plein", note="=2+3", source_date="2022-04"),
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("form", ["flat", "entities"])
@pytest.mark.parametrize("target", ["kaart.xlsx", "map"])
def test_nothing_edited_nothing_changes(
    tmp_path: Path, two: list[dict[str, Any]], target: str, form: str, language: Any
) -> None:
    """In every form and language; hidden and unshown facts are kept."""
    path = export(tmp_path / target, two, language, form)
    made = plan(path, two, language="en")
    assert (made.read, made.unchanged, made.edits, made.problems) == (2, 2, {}, [])
    assert not made.notices


@given(
    records=st.lists(places(), min_size=1, max_size=3, unique_by=lambda record: record["id"]),
    target=st.sampled_from(["kaart.xlsx", "map"]),
    form=st.sampled_from(["flat", "entities"]),
)
@settings(max_examples=25, deadline=None)
def test_any_map_survives_the_round_trip(
    tmp_path_factory: pytest.TempPathFactory,
    records: list[dict[str, Any]],
    target: str,
    form: str,
) -> None:
    """Export, import: no change; into an empty map without the manifest: the same places."""
    path = export(tmp_path_factory.mktemp("trip") / target, records, form=form)
    made = plan(path, records)
    assert (made.unchanged, made.edits, made.problems) == (len(records), {}, [])


@given(
    row=st.integers(0, 1),
    cells=st.dictionaries(
        st.sampled_from([column.header("nl") for column in COLUMNS[1:]]),
        st.one_of(st.text(max_size=20), st.sampled_from(["", "=1", "#N/B", "x" * 5000, "12;13|a"])),
        min_size=1,
        max_size=5,
    ),
)
@settings(max_examples=60, deadline=None)
def test_garbage_never_crashes_and_never_touches_other_rows(
    tmp_path_factory: pytest.TempPathFactory, row: int, cells: dict[str, str]
) -> None:
    """Whatever is typed into one row, the other row stays what it is."""
    base = {"kind": "formal", "intents": ["debts"], "area": {"scope": "national"}, "source": "x"}
    records = [
        {"id": "a", "name": "Plek Aap", "email": "a@b.nl", **base},
        {"id": "b", "name": "Plek Noot", **base},
    ]
    records = [dict(sorted(record.items())) for record in records]
    folder = export(tmp_path_factory.mktemp("garbage"), records)
    clean = {key: value.replace("\x00", "").replace("\r", "") for key, value in cells.items()}
    edit_csv(folder, lambda rows: rows[row].update(clean))
    made = plan(folder, records)
    assert set(made.edits) <= {records[row]["id"]}
    list(describe(made, "nl"))


def test_files_are_for_the_owner_only_and_never_half_written(
    tmp_path: Path, two: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Mode 600; a failure leaves the old file and no rubbish."""
    folder, book = export(tmp_path / "map", two), export(tmp_path / "kaart.xlsx", two)
    for path in (folder / "plekken.csv", folder / "manifest.json", book):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = (folder / "plekken.csv").read_bytes()

    def broken(*_: Any) -> Any:
        raise RuntimeError("halfway")

    monkeypatch.setattr(layout, "place_row", broken)
    table = layout.flat_tables(two, "nl")
    with pytest.raises(RuntimeError):
        writing.write_csv(folder, table, layout.Manifest("x", "2026-01-01", "nl", "flat", ()), ";")
    assert (folder / "plekken.csv").read_bytes() == before
    assert {path.name for path in folder.iterdir()} == {"plekken.csv", "manifest.json"}


@pytest.mark.parametrize("form", ["flat", "entities"])
def test_what_nobody_may_see_is_in_no_file(
    tmp_path: Path, two: list[dict[str, Any]], form: str
) -> None:
    """Not in CSV, xlsx or manifest; and an edit next to it does not lose it."""
    two[0] |= {"address": "Schuilstraat 9, Utrecht", "address_visibility": "never"}
    folder = export(tmp_path / "map", two, form=form)
    book = export(tmp_path / "kaart.xlsx", two, form=form)
    texts = [path.read_text(encoding="utf-8") for path in folder.iterdir()]
    with zipfile.ZipFile(book) as archive:
        texts += [archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
    for secret in (CANARY, "geheim@", "Schuilstraat"):
        assert not any(secret in text for text in texts)
    if form == "flat":
        edit_csv(
            folder,
            lambda rows: rows[0].update({"Telefoon": "030-7654321", "Contactpersonen": ""}),
        )
        after = plan(folder, two).edits["de-hoek"].after or {}
        assert after["contacts"] == [two[0]["contacts"][1]]
        assert after["phones"] == [{"number": "030-7654321"}, two[0]["phones"][1]]
        assert after["address"] == "Schuilstraat 9, Utrecht"
        assert CANARY not in "\n".join(describe(plan(folder, two), "nl"))


def test_hidden_contacts_are_counted_and_can_be_erased(
    tmp_path: Path, two: list[dict[str, Any]]
) -> None:
    """The sheet says how many there are; 0 erases them, another number is refused."""
    folder = export(tmp_path, two)
    edit_csv(folder, lambda rows: rows[0].update({"Verborgen contactpersonen": "0"}))
    after = plan(folder, two).edits["de-hoek"].after or {}
    assert [contact["name"] for contact in after["contacts"]] == ["Fatma"]
    edit_csv(folder, lambda rows: rows[0].update({"Verborgen contactpersonen": "3"}))
    assert [problem.key for problem in plan(folder, two).problems] == ["cell_hidden_contacts"]


def test_cells_are_no_formulas(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """An apostrophe in CSV, a string in xlsx."""
    text = (export(tmp_path / "map", two) / "plekken.csv").read_text(encoding="utf-8-sig")
    assert "'=2+3" in text
    book = openpyxl.load_workbook(export(tmp_path / "kaart.xlsx", two))
    types = {cell.data_type for row in book["plekken"] for cell in row if cell.value is not None}
    assert types == {"s"}
    assert book["plekken"]["BM3"].value == "=2+3" or any(
        cell.value == "=2+3" for cell in book["plekken"][3]
    )


def test_the_spreadsheet_is_pleasant_to_edit(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """Frozen header, filters, widths, text format also below, choices, an explanation."""
    book = openpyxl.load_workbook(export(tmp_path / "kaart.xlsx", two))
    sheet = book["plekken"]
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == f"A1:{column_letter(len(COLUMNS))}3"
    assert sheet["A1"].font.bold
    assert sheet.column_dimensions["B"].width > 30
    assert sheet["B2"].number_format == "@"
    assert sheet.column_dimensions["V"].number_format == "@"
    choices = {choice.formula1 for choice in sheet.data_validations.dataValidation}
    assert '"informeel,formeel"' in choices
    assert '"ja,nee"' in choices
    explained = [row[0].value for row in book["Uitleg"].iter_rows(min_row=2)]
    assert [column.header("nl") for column in COLUMNS] == explained[: len(COLUMNS)]
    assert "schulden" in explained
    assert book["_wegwijzer"].sheet_state == "veryHidden"


def test_one_cell_changes_one_field(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """And what the sheet does not show of a telephone stays with its number."""
    folder = export(tmp_path, two)
    edit_csv(folder, lambda rows: rows[0].update({"Telefoon": "030-1234567 (loket)"}))
    made = plan(folder, two)
    assert made.unchanged == 1
    before, after = made.edits["de-hoek"]
    assert after is not None
    assert after["phones"][0] == {
        "number": "030-1234567",
        "label": "loket",
        "hours": "Mo 09:00-12:00",
    }
    assert {key for key in after if after[key] != (before or {}).get(key)} == {"phones"}
    assert [tuple(item) for item in differences(before, after, "nl")] == [
        ("Telefoon", "030-1234567 (balie)", "030-1234567 (loket)")
    ]


def test_an_empty_cell_erases_only_what_the_export_showed(
    tmp_path: Path, two: list[dict[str, Any]]
) -> None:
    """Shown and emptied: erased. Filled in the map since: kept. Without manifest: kept."""
    folder = export(tmp_path, two)
    edit_csv(folder, lambda rows: rows[0].update({"E-mail": ""}))
    newer = [two[0] | {"chat": "https://example.org/chat"}, two[1]]
    after = plan(folder, newer).edits["de-hoek"].after or {}
    assert "email" not in after
    assert after["chat"] == "https://example.org/chat"
    (folder / "manifest.json").unlink()
    made = plan(folder, two)
    assert made.edits == {}
    assert "lege cel" in made.notices[0]


def test_a_column_that_is_not_there_erases_nothing(
    tmp_path: Path, two: list[dict[str, Any]]
) -> None:
    """A maintainer may remove columns; a row that is too short says nothing either."""
    folder = export(tmp_path, two)
    path = folder / "plekken.csv"
    path.write_text("Id;Naam;Talen\nde-hoek;De Hoek;Turks\nhet-plein;Het Plein\n", encoding="utf-8")
    made = plan(folder, two)
    assert not made.problems
    assert made.edits["de-hoek"].after == {**two[0], "languages": ["tr"]}
    assert made.unchanged == 1


def test_unchanged_cells_keep_what_changed_in_the_map(
    tmp_path: Path, two: list[dict[str, Any]]
) -> None:
    """Three-way: the file is older than the map, and only the edit counts."""
    folder = export(tmp_path, two)
    edit_csv(folder, lambda rows: rows[0].update({"Naam": "De Nieuwe Hoek"}))
    newer = [two[0] | {"email": "nieuw@voorbeeld.nl"}, two[1] | {"note": "anders"}]
    made = plan(folder, newer)
    assert made.unchanged == 1
    assert made.edits["de-hoek"].after == {**newer[0], "name": "De Nieuwe Hoek"}


def test_what_both_changed_is_a_conflict(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """Named with both values, and that row is left alone; the same change twice is none."""
    folder = export(tmp_path, two)
    edit_csv(folder, lambda rows: rows[0].update({"E-mail": "jij@voorbeeld.nl", "Naam": "Hoekje"}))
    newer = [two[0] | {"email": "ander@voorbeeld.nl"}, two[1]]
    made = plan(folder, newer)
    assert made.edits == {}
    (problem,) = made.problems
    assert problem.key == "merge_conflict"
    assert "ander@voorbeeld.nl" in problem.text("nl")
    same = plan(folder, [two[0] | {"email": "jij@voorbeeld.nl"}, two[1]])
    assert same.problems == []
    assert set(same.edits) == {"de-hoek"}


def test_new_rows_get_an_id_from_their_name(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """Kebab-case, unique also among ids that were withdrawn."""
    folder = export(tmp_path, two)
    new = {"Soort": "formeel", "Hulpvragen": "schulden", "Bron": "x", "Gemeente": "Den Haag"}

    def add(rows: list[dict[str, str]]) -> None:
        rows += [{"Naam": "Café Één!", **new}, {"Naam": "De Hoek", **new}, {"Naam": "عربي", **new}]

    made = plan(edit_csv(folder, add), two, withdrawn={"cafe-een"})
    assert made.problems == []
    assert made.added == ["cafe-een-2", "de-hoek-2", "plek"]
    assert (made.edits["plek"].after or {})["area"] == {
        "scope": "municipality",
        "municipality": "Den Haag",
    }


def test_doubles_are_named(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """The same id twice, the same place twice, almost the same place, a withdrawn place."""
    folder = export(tmp_path, two)
    new = {"Soort": "formeel", "Hulpvragen": "schulden", "Bron": "x"}
    near = {"Gebied": "heel Nederland", **new}

    def add(rows: list[dict[str, str]]) -> None:
        rows.append(dict(rows[0]))
        rows.append({"Naam": "het plein", **near})
        rows.append({"Naam": "Het Pleinn", **near})
        rows.append({"Id": "weg", "Naam": "Weg", **near})

    made = plan(edit_csv(folder, add), two, withdrawn={"weg"})
    assert [problem.key for problem in made.problems] == [
        "plan_id_twice", "plan_id_twice", "plan_double", "plan_withdrawn"
    ]  # fmt: skip
    assert [problem.key for problem in made.warnings] == ["plan_almost_double"]
    assert made.added == ["het-pleinn"]
    assert made.refused == 4


def test_missing_rows_are_removed_only_when_asked(
    tmp_path: Path, two: list[dict[str, Any]], record: Make
) -> None:
    """Only what the export held, and only what is as it was then."""
    folder = export(tmp_path, two)
    edit_csv(folder, lambda rows: rows.pop(1))
    later = record("later")
    assert plan(folder, [*two, later]).edits == {}
    made = plan(folder, [*two, later], delete_missing=True)
    assert made.removed == ["het-plein"]
    changed = [two[0], two[1] | {"note": "veranderd"}]
    refused = plan(folder, changed, delete_missing=True)
    assert refused.removed == []
    assert [problem.key for problem in refused.problems] == ["merge_removed_but_changed"]
    (folder / "manifest.json").unlink()
    without = plan(folder, two, delete_missing=True)
    assert without.removed == []
    assert [problem.key for problem in without.problems] == ["plan_no_manifest"]


def test_a_place_that_was_removed_since_does_not_come_back(
    tmp_path: Path, two: list[dict[str, Any]]
) -> None:
    """Unchanged rows stay away in silence; an edited one is named."""
    folder = export(tmp_path, two)
    made = plan(folder, two[:1])
    assert (made.edits, made.problems, made.unchanged) == ({}, [], 2)
    edit_csv(folder, lambda rows: rows[1].update({"Naam": "Anders"}))
    assert [problem.key for problem in plan(folder, two[:1]).problems] == ["merge_gone"]


def test_all_that_is_wrong_is_named_with_its_place(
    tmp_path: Path, two: list[dict[str, Any]]
) -> None:
    """File, row, column, header, value, what is wrong, what to write; good rows go on."""
    folder = export(tmp_path, two)

    def spoil(rows: list[dict[str, str]]) -> None:
        rows[0].update({"Gemeente": "Utrect", "Website": "geen", "Naam": "Hoek"})
        rows[1].update({"Opmerking": "nieuw"})

    made = plan(edit_csv(folder, spoil), two)
    assert [problem.text("nl") for problem in made.problems] == [
        '[FOUT] plekken.csv, rij 2, kolom H: Gemeente is "Utrect": geen gemeente; schrijf de naam'
        " van de gemeente. Bedoel je Utrecht?",
        '[FOUT] plekken.csv, rij 2, kolom X: Website is "geen": geen webadres; schrijf'
        " https://www.voorbeeld.nl.",
    ]
    assert made.changed == ["het-plein"]
    english = plan(folder, two, language="en").problems[0].text("en")
    assert english.startswith('[ERROR] plekken.csv, row 2, column H: Gemeente is "Utrect":')
    assert english.endswith("Did you mean Utrecht?")


def test_what_a_record_lacks_is_named_by_its_header(
    tmp_path: Path, two: list[dict[str, Any]]
) -> None:
    """A new row with only a name gets everything it lacks at once."""
    folder = edit_csv(export(tmp_path, two), lambda rows: rows.append({"Naam": "Leeg"}))
    fields = {problem.field for problem in plan(folder, two).problems}
    assert fields == {"Soort", "Gebied", "Hulpvragen", "Bron"}


def test_headers_are_checked(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """Unknown, double and missing headers; a title above them does no harm."""
    folder = export(tmp_path, two)
    (folder / "plekken.csv").write_text(
        "Onze kaart;;;;\nId;Naam;Gemeentte;Naam;\nde-hoek;De Hoek;Utrecht;Hoekje;los\n",
        encoding="utf-8",
    )
    made = plan(folder, two)
    assert [(problem.key, problem.suggestions) for problem in made.problems] == [
        ("sheet_unknown_header", ("Gemeente",)),
        ("sheet_header_twice", ()),
        ("sheet_no_header", ()),
    ]
    assert made.edits == {}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("first", ["", "sep="])
def test_csv_of_any_spreadsheet_program(
    tmp_path: Path, two: list[dict[str, Any]], encoding: str, delimiter: str, first: str
) -> None:
    """Encodings, separators, and the line by which Excel is told the separator."""
    path = tmp_path / "los.csv"
    text = f"{first}{delimiter}\r\n" if first else ""
    text += delimiter.join(["Id", "Naam", "Opmerking"]) + "\r\n"
    text += delimiter.join(["het-plein", "Café Plein", '"a, b; c\td"']) + "\r\n"
    path.write_bytes(text.encode(encoding))
    made = plan(path, two)
    assert not made.problems
    assert (made.edits["het-plein"].after or {}) == {
        **two[1],
        "name": "Café Plein",
        "note": "a, b; c\td",
    }


def test_what_excel_does_to_csv_changes_nothing(tmp_path: Path, record: Make) -> None:
    """Lost zeros, serial dates, apr-22, 24-jul: unchanged cells in other clothes."""
    records = [
        record(
            "plek",
            phones=[{"number": "0201234567"}],
            last_check="2026-10-31",
            next_check="2027-04-30",
            source_date="2022-04",
            opening="24/7",
            walk_in=True,
            lat=52.079,
            lon=4.3,
        )
    ]
    folder = edit_csv(
        export(tmp_path, records),
        lambda rows: rows[0].update(
            {
                "Telefoon": "201234567",
                "Laatste controle": "46326",
                "Volgende controle": "30-4-2027",
                "Datum bron": "apr-22",
                "Openingstijden": "24-jul",
                "Inloop": "WAAR",
                "Breedtegraad": "52.079",
                "Naam": "Plek \u00a0",
            }
        ),
    )
    made = plan(folder, records)
    assert (made.unchanged, made.edits, made.problems) == (1, {}, [])
    assert made.repairs["repair_phone_zero"] == 1
    assert made.repairs["repair_date_serial"] == 1


def test_cells_of_xlsx_that_are_no_text(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """Numbers, dates and booleans as Excel stores them; formulas are named."""
    path = export(tmp_path / "kaart.xlsx", two)
    book = openpyxl.load_workbook(path)
    sheet = book["plekken"]
    headers = {cell.value: cell.column for cell in sheet[1]}

    def put(row: int, header: str, value: Any) -> None:
        sheet.cell(row, headers[header]).value = value

    put(2, "Laatste controle", datetime(2026, 10, 31))
    put(2, "Inloop", True)
    put(2, "Leeftijd vanaf", 12.0)
    put(2, "Telefoon", 201234567.0)
    put(3, "Naam", "=A1&B1")
    book.save(path)
    made = plan(path, two)
    after = made.edits["de-hoek"].after or {}
    assert (after["last_check"], after["walk_in"], after["minimum_age"]) == ("2026-10-31", True, 12)
    assert after["phones"][0] == {"number": "0201234567"}
    assert [problem.key for problem in made.problems] == ["cell_formula"]


def test_emptied_last_cells_of_xlsx_are_empty(tmp_path: Path, record: Make) -> None:
    """A sheet leaves empty cells at the end of a row out; they were emptied all the same."""
    records = [record("plek", note="weg ermee", external_id="7")]
    path = export(tmp_path / "kaart.xlsx", records)
    book = openpyxl.load_workbook(path)
    for number in (len(COLUMNS), len(COLUMNS) - 1):
        book["plekken"].cell(2, number).value = None
    book.save(path)
    after = plan(path, records).edits["plek"].after or {}
    assert "note" not in after
    assert "external_id" not in after


def test_sheets_per_entity_are_edited(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """A telephone's hours, a new row, a removed row, a row of nobody."""
    folder = export(tmp_path, two, form="entities")
    path = folder / "telefoons.csv"
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    lines[1] = lines[1].replace("Mo 09:00-12:00", "ma-vr 9-12 uur")
    lines += ["het-plein;Het Plein;0800-0113", "niemand;;112", ";;112"]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    gebieden = folder / "gebieden.csv"
    gebieden.write_text(
        gebieden.read_text(encoding="utf-8-sig") + "de-hoek;De Hoek;wijk;Utrecht;Overvecht\n",
        encoding="utf-8",
    )
    made = plan(folder, two)
    hoek, plein = (made.edits[key].after or {} for key in ("de-hoek", "het-plein"))
    assert hoek["phones"][0]["hours"] == "Mo-Fr 09:00-12:00"
    assert hoek["phones"][1] == two[0]["phones"][1]
    assert hoek["more_areas"] == [
        {"scope": "neighbourhood", "municipality": "Utrecht", "neighbourhood": "Overvecht"}
    ]
    assert plein["phones"] == [{"number": "0800-0113"}]
    assert [problem.key for problem in made.problems] == [
        "sheet_part_without_place",
        "sheet_part_without_id",
    ]


def test_strange_files_get_a_clear_sentence(tmp_path: Path) -> None:
    """Empty, no spreadsheet, a bomb, an old Excel file, no headers."""
    bomb = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 1_100_000_000)
    squeezed = tmp_path / "geperst.xlsx"
    with zipfile.ZipFile(squeezed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", b" " * 30_000_000)
    entity = tmp_path / "entiteit.xlsx"
    with zipfile.ZipFile(entity, "w") as archive:
        archive.writestr("xl/workbook.xml", '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>')
    ods = tmp_path / "oud.ods"
    with zipfile.ZipFile(ods, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    files = {
        bomb: "wordt uitgepakt groter dan",
        squeezed: "meer dan 200 keer zo groot",
        entity: "beschadigd",
        ods: "OpenDocument",
    }
    for name, content, sentence in (
        ("leeg.csv", b"", "is leeg"),
        ("leeg.xlsx", b"", "is leeg"),
        ("wit.csv", b"  \n\n", "is leeg"),
        ("nep.xlsx", b"Dag buren", "geen xlsx"),
        ("oud.xls", b"\xd0\xcf\x11\xe0rest", "oud Excel-bestand"),
        ("plaatje.csv", bytes(range(256)) * 40, ""),
        ("brief.csv", b"Beste buren,\nhoe gaat het", "geen rij met koppen"),
    ):
        files[tmp_path / name] = sentence
        (tmp_path / name).write_bytes(content)
    for path, sentence in files.items():
        with pytest.raises(UnreadableFile) as caught:
            plan(path, [])
        assert path.name in str(caught.value)
        assert sentence in str(caught.value)
    book = openpyxl.Workbook()
    book.active.append(["hallo"])
    book.save(tmp_path / "anders.xlsx")
    with pytest.raises(UnreadableFile, match="koppen"):
        plan(tmp_path / "anders.xlsx", [])


def test_only_headers_is_nothing_to_do(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """Nothing read, nothing changed."""
    path = tmp_path / "kop.csv"
    path.write_text("Id;Naam\n", encoding="utf-8")
    made = plan(path, two)
    assert (made.read, made.edits, made.problems) == (0, {}, [])


def test_an_open_quotation_mark_is_named(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """It swallows the rows after it; they are not taken for one place."""
    path = tmp_path / "open.csv"
    path.write_text('Id;Naam\nde-hoek;"De Hoek\nhet-plein;Ander Plein\n', encoding="utf-8")
    made = plan(path, two)
    assert made.edits == {}
    assert [problem.key for problem in made.problems] == ["cell_open_quote"]


def test_a_comma_too_many_is_named(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """A row with more cells than headers has slipped."""
    path = tmp_path / "te-veel.csv"
    path.write_text("Id,Naam,Opmerking\nhet-plein,Het Plein,dag, buren\n", encoding="utf-8")
    assert [problem.key for problem in plan(path, two).problems] == ["sheet_surplus"]


def test_a_text_too_long_for_a_cell_is_left_out_and_kept(tmp_path: Path, record: Make) -> None:
    """Excel would cut it off; the map keeps all of it."""
    records = [record("plek", note="x" * 40_000)]
    tables = layout.flat_tables(records, "nl")
    manifest = layout.make_manifest(records, tables, "flat", "nl")
    path = tmp_path / "kaart.xlsx"
    assert writing.write_xlsx(path, tables, manifest) == [("plek", "note")]
    made = plan(path, records)
    assert (made.unchanged, made.edits) == (1, {})


def test_a_file_with_another_name_does_not_use_the_manifest(
    tmp_path: Path, two: list[dict[str, Any]]
) -> None:
    """It could be anything; an empty cell erases nothing then, and that is said."""
    folder = export(tmp_path, two)
    other = folder / "anders.csv"
    other.write_text("Id;Naam;E-mail\nde-hoek;De Hoek;\n", encoding="utf-8")
    made = plan(other, two)
    assert made.edits == {}
    assert "plekken.csv" in made.notices[0]


def test_a_damaged_manifest_is_said(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """And nothing is erased."""
    folder = export(tmp_path, two)
    (folder / "manifest.json").write_text("{", encoding="utf-8")
    edit_csv(folder, lambda rows: rows[0].update({"E-mail": ""}))
    made = plan(folder, two)
    assert made.edits == {}
    assert any("beschadigd" in notice for notice in made.notices)


def test_the_manifest_says_what_was_shown(tmp_path: Path, two: list[dict[str, Any]]) -> None:
    """Export id, moment, columns, and per row a short hash of each filled cell, no values."""
    content = json.loads((export(tmp_path, two) / "manifest.json").read_text(encoding="utf-8"))
    assert content["columns"] == [column.key for column in COLUMNS]
    assert datetime.fromisoformat(content["at"]).tzinfo
    assert len(content["export"]) == 12
    assert set(content["rows"]) == {"de-hoek", "het-plein"}
    hashes = content["rows"]["de-hoek"].split()
    assert len(hashes) == len(COLUMNS)
    email = [column.key for column in COLUMNS].index("email")
    assert len(hashes[email]) == 10
    assert find_column("E-mail") is COLUMNS[email]
