"""Checking the data file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from social_map.errors import DataError
from social_map.records import check, read_records

Make = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"intents": ["debt"]}, "intents"),
        ({"intents": []}, "intents"),
        ({"kinds_of_help": ["hugs"]}, "kinds_of_help"),
        ({"kind": "semi"}, "kind"),
        ({"id": "Not Kebab"}, "id"),
        ({"area": {"scope": "municipality"}}, "area"),
        ({"area": {"scope": "planet"}}, "area"),
        ({"area": {"scope": "neighbourhood", "municipality": "Utrecht"}}, "area"),
        ({"area": {"scope": "national", "municipality": "Utrecht"}}, "area"),
        ({"walk_in": "yes"}, "walk_in"),
        ({"languages": ["Turkish"]}, "languages"),
        ({"languages": ["tr", "tr"]}, "languages"),
        ({"narrow": ["housing"]}, "narrow"),
        ({"phones": [{"number": "bel ons"}]}, "phones"),
        ({"last_check": "gisteren"}, "last_check"),
        ({"source_date": "2026-1"}, "source_date"),
        ({"capacity": "busy"}, "capacity"),
        ({"ground": {"kind": "own_page", "url": "https://x"}}, "ground"),
        ({"kind": "informal", "ground": {"kind": "own_page"}}, "ground"),
        ({"kind": "informal", "ground": {"kind": "consent"}}, "ground"),
        ({"kind": "informal", "ground": {"kind": "hearsay"}}, "ground"),
        ({"withheld": {"opening": True}}, "withheld"),
        ({"withheld": {"url": "yes"}}, "withheld"),
        ({"colour": "green"}, "colour"),
        ({"source": None}, "source"),
    ],
)
def test_each_mistake_is_named(record: Make, fields: dict[str, Any], field: str) -> None:
    """Where, which field, what value, what is wrong, what to do."""
    problems = list(check(record(**fields), "places.jsonl line 7"))
    assert [problem.field for problem in problems] == [field]
    assert str(problems[0]).startswith(f"[ERROR] places.jsonl line 7: {field} is ")


@pytest.mark.parametrize("text", ["a\x00b", "\\\x00", "\ud800", "x\udfff"])
def test_characters_that_cannot_be_kept_are_named(record: Make, text: str) -> None:
    """SQLite ends a text at NUL; half a character has no UTF-8."""
    problems = list(check(record(source=text), "r"))
    assert [(p.field, p.key) for p in problems] == [("source", "wrong_characters")]


@pytest.mark.parametrize("text", [r"\u0000", r"C:\u0000\n", r"\\u0000"])
def test_strokes_that_look_like_a_code_are_text(record: Make, text: str) -> None:
    """What somebody typed as it stands is no control character."""
    assert list(check(record(source=text), "r")) == []


def test_all_problems_are_reported_at_once(tmp_path: Path) -> None:
    """A maintainer reads one list, not one error after the other."""
    path = tmp_path / "places.jsonl"
    path.write_text('{"id": "a"}\nnot json\n[1]\n{"id": "a"}\n\n', encoding="utf-8")
    with pytest.raises(DataError) as caught:
        read_records(path)
    text = str(caught.value)
    assert "line 2: is not JSON" in text
    assert "line 3: is not a JSON object" in text
    assert "line 4: id 'a' was used in line 1" in text
    assert "line 1: name is empty: required; fill it in." in text


def test_a_missing_file_is_a_data_error(tmp_path: Path) -> None:
    """The message names the file."""
    with pytest.raises(DataError, match=r"nowhere\.jsonl"):
        read_records(tmp_path / "nowhere.jsonl")
