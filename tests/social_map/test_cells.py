"""Cells: what stands in one, what it means, what is repaired and what is named."""

from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from social_map import cells
from social_map.columns import BY_KEY, COLUMNS, SHEETS
from social_map.formulas import as_meant, neutralise
from social_map.messages import keys
from social_map.sheets.findings import Findings, Refused
from social_map.sheets.places import findings_for
from social_map.sheets.values import put, show
from social_map.sheets.writing import escape_xlsx, unescape_xlsx
from tests.social_map.sheet_records import places


def read(key: str, raw: Any, language: Any = "nl") -> Any:
    """What a cell of a column means."""
    return cells.read(BY_KEY[key], raw, findings_for(language))


def refused(key: str, raw: Any) -> Findings:
    """What is wrong with a cell."""
    findings = findings_for("nl")
    with pytest.raises(Refused):
        cells.read(BY_KEY[key], raw, findings)
    return findings


@pytest.mark.parametrize("language", ["nl", "en"])
@given(record=places())
@settings(max_examples=150, deadline=None)
def test_record_to_cells_to_record_is_the_identity(language: Any, record: dict[str, Any]) -> None:
    """Every valid record comes back from its cells as it was, in either language."""
    findings = findings_for(language)
    made: dict[str, Any] = {}
    for column in COLUMNS:
        text = cells.write(column, show(record, column.key), language)
        if text:
            put(made, column.key, cells.read(column, text, findings))
    assert made == record
    assert not findings.wrong


@given(
    column=st.sampled_from([column for sheet in SHEETS for column in sheet.columns] + [*COLUMNS]),
    raw=st.one_of(
        st.text(max_size=40),
        st.text(alphabet="0123456789 ;|>:,.()[]-+eE/\\'\"mavrouruit", max_size=30),
        st.floats(),
        st.integers(),
        st.booleans(),
        st.datetimes(),
        st.times(),
        st.dates(),
    ),
)
@settings(max_examples=600, deadline=None)
def test_no_cell_can_crash_it(column: Any, raw: Any) -> None:
    """Garbage is read or refused with a known message, never an exception of another kind."""
    findings = findings_for("nl")
    try:
        cells.read(column, raw, findings)
    except Refused:
        assert findings.wrong
    assert {wrong.key for wrong in findings.wrong} | set(findings.repairs) <= set(keys())


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        (201234567, "0201234567"),
        (201234567.0, "0201234567"),
        ("6.12345678E8", "0612345678"),
        ("6,12345678E+08", "0612345678"),
        ("06-12345678.0", "06-12345678"),
        ("31612345678", "0612345678"),
        (112.0, "112"),
        ("(020) 765 38 01", "020 765 38 01"),
        ("0800–2000", "0800-2000"),
        *((short, short) for short in ("112", "113", "144", "0900-8844", "14020", "0800-2000")),
    ],
)
def test_damaged_phone_numbers_are_repaired(typed: Any, number: str) -> None:
    """Leading zeros, powers, decimals, a country code without plus; short numbers are fine."""
    assert read("phones", typed) == [{"number": number}]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("bel ons", "cell_phone"),
        ("06-1234567", "cell_phone"),
        ("12345", "cell_phone"),
        ("6,12E+08", "cell_phone_rounded"),
    ],
)
def test_numbers_that_cannot_be_called_are_named(typed: str, key: str) -> None:
    """Lost digits are not guessed."""
    (wrong,) = refused("phones", typed).wrong
    assert (wrong.key, wrong.value) == (key, typed)


def test_phones_with_labels_in_any_order() -> None:
    """Brackets, a colon, or just behind it; who may see it."""
    assert read("phones", "0800-2000 (24/7); advies: 112 ;020-7653801 balie [medewerkers]") == [
        {"number": "0800-2000", "label": "24/7"},
        {"number": "112", "label": "advies"},
        {"number": "020-7653801", "label": "balie", "visibility": "staff"},
    ]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ma-vr 9-17 uur", "Mo-Fr 09:00-17:00"),
        ("maandag t/m vrijdag: 9.00 – 17.00 uur", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr 9-17", "Mo-Fr 09:00-17:00"),
        ("di 13u30-15u30; do 9-12", "Tu 13:30-15:30; Th 09:00-12:00"),
        ("ma, wo en vr 9-12 en 13-17", "Mo,We,Fr 09:00-12:00,13:00-17:00"),
        ("ma 9-12, di 13-15", "Mo 09:00-12:00; Tu 13:00-15:00"),
        ("werkdagen 9-17; weekend gesloten", "Mo-Fr 09:00-17:00; Sa-Su off"),
        ("ma 9-12\nma 13-17", "Mo 09:00-12:00,13:00-17:00"),
        ("9-12; 13-17", "09:00-12:00,13:00-17:00"),
        ("dagelijks 9-17; zo 12-17", "Mo-Su 09:00-17:00; Su 12:00-17:00"),
        ("ma-vr 16:30-10", "Mo-Fr 16:30-10:00"),
        ("dag en nacht", "24/7"),
        ("24-jul", "24/7"),
        (datetime(2026, 7, 24), "24/7"),
        ("Mo-Fr 09:00-17:00; PH off", "Mo-Fr 09:00-17:00; PH off"),
    ],
)
def test_dutch_opening_hours_are_understood(typed: Any, meant: str) -> None:
    """What a maintainer types becomes what the map keeps."""
    assert read("opening", typed) == meant


@pytest.mark.parametrize(
    ("typed", "key", "suggestions"),
    [
        ("maadag 9-17", "cell_opening", ("maandag (Mo)",)),
        ("woensdgag 9-12", "cell_opening", ("woensdag (We)",)),
        ("op afspraak", "cell_opening", ()),
        ("ma-vr 9-25", "cell_opening", ()),
        ("ma-vr 9-5", "cell_opening", ()),
        ("ma 9-12 gesloten di 13-17", "cell_opening", ()),
        ("ma-vr 9-12; gesloten", "cell_opening", ()),
        ("ma 9-12; ma gesloten", "cell_opening", ()),
        (time(9, 0), "cell_opening_time", ()),
        (0.375, "cell_opening_time", ()),
        (datetime(2026, 9, 12), "cell_opening_date", ()),
    ],
)
def test_hours_that_cannot_be_read_are_named(
    typed: Any, key: str, suggestions: tuple[str, ...]
) -> None:
    """A misspelt weekday gets a suggestion; a clock time alone says no days."""
    (wrong,) = refused("opening", typed).wrong
    assert (wrong.key, wrong.suggestions) == (key, suggestions)


@pytest.mark.parametrize(
    "typed", ["31-10-2026", "31/10/26", "2026-10-31", 46326, 46326.0, "46326", date(2026, 10, 31),
              datetime(2026, 10, 31), "31 oktober 2026", "31-okt-26", "10/31/2026"]
)  # fmt: skip
def test_dates_in_all_their_forms(typed: Any) -> None:
    """Dutch, ISO, Excel's serial numbers and date cells, months in words."""
    assert read("last_check", typed) == "2026-10-31"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("apr-22", "2022-04"), ("2022", "2022"), (2022.0, "2022"), ("april 2022", "2022-04"),
     ("2022-04-30", "2022-04-30")],
)  # fmt: skip
def test_dates_of_sources_may_be_a_year_or_month(typed: Any, meant: str) -> None:
    """Excel makes apr-22 of 2022-04."""
    assert read("source_date", typed) == meant


@pytest.mark.parametrize("typed", ["Turks", "Turkish", "Türkçe", "turkce", "tr", "TR", "tr-TR"])
def test_languages_by_any_name(typed: str) -> None:
    """Dutch, English, its own name, or the code."""
    assert read("languages", typed) == ["tr"]


@pytest.mark.parametrize(
    ("key", "typed", "suggestion"),
    [
        ("languages", "Trks", "Turks"),
        ("area.municipality", "Rotterdm", "Rotterdam"),
        ("area.municipality", "utrect", "Utrecht"),
        ("intents", "schuldne", "schulden"),
        ("intents", "debst", "schulden"),
        ("kinds_of_help", "lesssen", "lessen"),
        ("kind", "informel", "informeel"),
        ("capacity", "vl", "vol"),
    ],
)
def test_did_you_mean(key: str, typed: str, suggestion: str) -> None:
    """The likeliest word comes first."""
    (wrong,) = refused(key, typed).wrong
    assert wrong.suggestions[0] == suggestion


def test_a_town_is_told_its_municipality() -> None:
    """Scheveningen is no municipality."""
    (wrong,) = refused("area.municipality", "Scheveningen").wrong
    assert wrong.values == {"municipality": "Den Haag"}


@pytest.mark.parametrize("typed", ["den haag", "'s-Gravenhage", "Gemeente Den Haag", "DEN HAAG"])
def test_municipalities_by_other_spellings(typed: str) -> None:
    """Capitals and the official name."""
    assert read("area.municipality", typed) == "Den Haag"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [(True, True), ("WAAR", True), ("x", True), ("Ja", True), ("yes", True), (1.0, True),
     (False, False), ("ONWAAR", False), ("nee", False), (0, False), ("?", None),
     ("onbekend", None)],
)  # fmt: skip
def test_yes_no_and_unknown(typed: Any, meant: bool | None) -> None:
    """Many spellings, and unknown is a third value."""
    assert read("walk_in", typed) is meant


@pytest.mark.parametrize(
    ("key", "typed", "meant"),
    [
        ("address", "Dorpsstraat 1, 1234ab Utrecht", "Dorpsstraat 1, 1234 AB Utrecht"),
        ("address", "Straat 1,\u00a01234 ab", "Straat 1, 1234 AB"),
        ("address", "in 1984 op de dijk", "in 1984 op de dijk"),
        ("name", " De\u00a0Hoek  ", "De Hoek"),
        ("url", "www.voorbeeld.nl", "https://www.voorbeeld.nl"),
        ("lat", "52,0907", 52.0907),
        ("lat", 520907, 52.0907),
        ("email", "mailto:a@b.nl", "a@b.nl"),
        ("intents", "debts, wonen en werk", ["debts", "housing", "work"]),
        ("alternate_names", "A; B\nC;", ["A", "B", "C"]),
        ("minimum_age", 12.0, 12),
        ("cost", "Gratis", "free"),
        ("contacts", "Fatma | 612345678",
         [{"name": "Fatma", "phone": "0612345678", "visibility": "staff"}]),
    ],
)  # fmt: skip
def test_small_repairs(key: str, typed: Any, meant: Any) -> None:
    """Postcodes, spaces that nobody sees, https, decimal commas."""
    assert read(key, typed) == meant


@pytest.mark.parametrize(
    ("key", "typed", "message"),
    [
        ("name", "#N/B", "cell_excel_error"),
        ("last_check", "32-13-2026", "cell_date"),
        ("walk_in", "misschien", "cell_yes_no"),
        ("url", "geen", "cell_url"),
        ("email", "a at b", "cell_email"),
        ("phones", datetime(2026, 1, 2), "cell_became_date"),
        ("id", "De Hoek!", "cell_id"),
        ("minimum_age", "18+", "cell_number"),
    ],
)
def test_what_cannot_be_repaired_is_named(key: str, typed: Any, message: str) -> None:
    """Each with its own sentence."""
    assert [wrong.key for wrong in refused(key, typed).wrong] == [message]


def test_everything_wrong_in_one_cell_is_named_at_once() -> None:
    """Not one after the other."""
    findings = refused("languages", "Trks; Turks; Engls")
    assert [wrong.value for wrong in findings.wrong] == ["Trks", "Engls"]


def test_a_contact_that_must_stay_hidden_is_not_repeated() -> None:
    """An error message is an output too."""
    findings = refused("contacts", "Geheim Persoon | rol | bel mij | x@y.nl | nooit")
    assert "Geheim" not in str(findings.wrong)
    assert "bel mij" not in str(findings.wrong)


@given(st.text(max_size=30))
def test_formulas_are_neutralised_without_loss(text: str) -> None:
    """No CSV cell begins with a sign of a formula; what was meant comes back."""
    cell = neutralise(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert as_meant(cell) == text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_sign_survives_a_spreadsheet(text: str) -> None:
    """XML has no control signs; Excel's way of writing them is used."""
    assert unescape_xlsx(escape_xlsx(text)) == text
