"""The table of columns."""

import pytest

from social_map import records
from social_map.columns import (
    BY_KEY,
    COLUMNS,
    NOT_IN_SHEETS,
    SHEETS,
    find_column,
    key_header,
    similar_headers,
)


def test_every_key_of_a_record_has_a_column() -> None:
    """What a record can hold, a maintainer can edit; two keys are for programs only."""
    shown = {column.root for column in COLUMNS}
    assert set(records.KEYS) - shown == NOT_IN_SHEETS == {"uuid", "hsds"}
    assert shown - set(records.KEYS) == {"hidden_contacts"}


def test_every_key_of_a_part_has_a_column_in_its_sheet() -> None:
    """The sheets per entity show all of a telephone, contact, area and address."""
    sheets = {sheet.key: {column.key for column in sheet.columns} for sheet in SHEETS}
    assert sheets["phones"] == records.PART_KEYS["phones"]
    assert sheets["contacts"] == records.PART_KEYS["contacts"]
    assert sheets["areas"] == records.PART_KEYS["area"]
    assert sheets["locations"] == records.PART_KEYS["more_locations"]


def test_the_sheets_per_entity_lose_no_column() -> None:
    """What is not in the sheet of places is in a sheet of parts."""
    places = {column.key for column in SHEETS[0].columns}
    assert set(BY_KEY) - places == {
        "phones", "contacts", "area.scope", "area.municipality", "area.neighbourhood",
        "more_areas", "address", "address_visibility", "lat", "lon", "more_locations", "source",
        "more_sources",
    }  # fmt: skip


@pytest.mark.parametrize("language", [0, 1])
def test_headers_are_unique_and_explained(language: int) -> None:
    """Two columns cannot be taken for each other, in either language."""
    headers = [column.headers[language] for column in COLUMNS]
    assert len(set(headers)) == len(headers)
    for column in COLUMNS:
        assert column.about[language], column.key
        assert column.example[language], column.key
        assert find_column(column.headers[language]) is column


@pytest.mark.parametrize("header", ["Gemeente", " gemeente ", "MUNICIPALITY", "area.municipality"])
def test_headers_are_found_in_either_language(header: str) -> None:
    """Capitals and spaces do not matter."""
    assert find_column(header) is BY_KEY["area.municipality"]


def test_a_misspelt_header_gets_a_suggestion() -> None:
    """'Did you mean', in the language of the maintainer."""
    assert find_column("Gemeentte") is None
    assert similar_headers("Gemeentte", "nl") == ("Gemeente",)
    assert similar_headers("Municipalty", "en") == ("Municipality",)


def test_words_of_columns_are_those_that_records_allow() -> None:
    """A word for every value that may be stored, and no other."""
    allowed = {
        "kind": records.KINDS,
        "organisation_form": records.FORMS,
        "status": records.STATUSES,
        "area.scope": records.SCOPES,
        "address_visibility": records.VISIBILITIES,
        "for_gender": records.GENDERS,
        "capacity": records.CAPACITIES,
        "ground.kind": records.GROUNDS,
    }
    words = {column.key: tuple(column.words) for column in COLUMNS if column.kind == "words"}
    assert {key: set(value) for key, value in words.items()} == {
        key: set(value) for key, value in allowed.items()
    }


def test_a_key_is_named_by_its_header() -> None:
    """Also keys that have several columns, and those without any."""
    assert key_header("phones", "nl") == "Telefoon"
    assert key_header("area", "nl") == "Gebied"
    assert key_header("hsds", "nl") == "hsds"
