"""Opening hours in the words of twelve languages."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.compose import compose
from bot.hours_text import notes_line, opening_line, week_lines
from bot.languages import offered
from bot.place_text import place_lines
from bot.translate import get_translator
from social_map.hours import NOTES

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOON = datetime(2026, 11, 30, 12, tzinfo=AMSTERDAM)  # a Monday
CODES = sorted(language.code for language in offered())
ALL_NOTES = 'week 01-53/2 Mo 10:00-12:00 "op afspraak"; SH off; PH 10:00-11:00'
OFFICE = "Mo-Fr 09:00-12:00,13:00-17:00; Sa 20:00-24:00"


def card(opening: str | None, state: dict[str, Any]) -> dict[str, Any]:
    """A result of a search, as actions send it."""
    place = {
        "id": "some-place", "short_id": "12345678", "name": "Some Place", "kind": "formal",
        "area": {"scope": "national", "municipality": None, "neighbourhood": None},
        "description": {}, "intents": ["debts"], "kinds_of_help": [], "languages": [],
        "phones": [], "email": None, "url": None, "chat": None, "address": None, "cost": None,
        "walk_in": None, "anonymous": None, "no_papers_asked": None,
        "opening": opening, "last_check": None,
    }  # fmt: skip
    return {"place": place, "open": state, "reasons": ["unconfirmed"], "distance_km": None}


def visible(text: str) -> str:
    """Text without the marks that keep numbers together in right-to-left text."""
    return re.sub("[\u2068\u2069]", "", text)


@pytest.mark.parametrize("code", CODES)
def test_a_week_in_every_language(code: str) -> None:
    """Three lines: weekdays, Saturday, Sunday; the hours as they stand on the door."""
    lines = [visible(line) for line in week_lines(OFFICE, get_translator(code))]
    assert len(lines) == 3
    assert re.findall(r"\d\d:\d\d", lines[0]) == ["09:00", "12:00", "13:00", "17:00"]
    assert re.findall(r"\d\d:\d\d", lines[1]) == ["20:00", "24:00"]
    assert re.findall(r"\d\d:\d\d", lines[2]) == []
    assert all(not re.search(r"[٠-٩۰-۹]", line) for line in lines)


def test_a_week_in_dutch_and_turkish() -> None:
    """Names of days come from the language, not from the source."""
    assert week_lines(OFFICE, get_translator("nl")) == [
        "maandag t/m vrijdag: 09:00–12:00, 13:00–17:00",
        "zaterdag: 20:00–24:00",
        "zondag: gesloten",
    ]
    assert week_lines("24/7", get_translator("tr")) == ["Pazartesi – Pazar: gece gündüz açık"]


@pytest.mark.parametrize("code", ["ar", "fa"])
def test_spans_stay_in_one_piece_in_right_to_left_text(code: str) -> None:
    """13:00–17:00 must not read 17:00–13:00."""
    assert "\u206813:00–17:00\u2069" in week_lines(OFFICE, get_translator(code))[0]


@pytest.mark.parametrize("opening", [None, "rubbish", "off", "week 01-53/2 Mo 10:00-12:00"])
def test_no_table_where_it_would_be_wrong(opening: str | None) -> None:
    """Nothing is said rather than something that holds every other week."""
    assert week_lines(opening, get_translator("nl")) == []


@pytest.mark.parametrize("code", CODES)
def test_every_note_in_every_language(code: str) -> None:
    """Four notes, each with words of its own."""
    words = notes_line(ALL_NOTES, get_translator(code)).split(" · ")
    assert len(set(words)) == len(words) == len(NOTES)
    assert all(word and "hours-note" not in word and "112" not in word for word in words)


def test_what_opens_later_than_in_a_week_has_its_date() -> None:
    """'Opens on Monday' would be wrong when that is Monday in two weeks."""
    dutch = get_translator("nl")
    near = {"state": "closed", "opens": "2026-12-03T10:00:00+01:00"}
    far = {"state": "closed", "opens": "2026-12-14T10:00:00+01:00"}
    assert opening_line(near, dutch, NOON) == "nu dicht, gaat donderdag open om 10:00"
    assert opening_line(far, dutch, NOON) == "nu dicht, gaat maandag 14 december open om 10:00"


def test_an_answer_shows_notes_under_the_hours() -> None:
    """By appointment instead of 'unknown'; other notes on a line of their own."""
    dutch = get_translator("nl")
    unknown = {"state": "unknown"}
    text = "".join(
        s.text for s in place_lines(card('"op afspraak"', unknown), dutch, "debts", NOON)
    )
    assert "🕐 op afspraak\n" in text
    assert "onbekend" not in text
    opened = {"state": "open", "until": "2026-11-30T17:00:00+01:00"}
    result = card("Mo-Fr 09:00-17:00; SH off", opened)
    lines = "".join(span.text for span in place_lines(result, dutch, "debts", NOON)).split("\n")
    first = lines.index("🕐 nu open, tot 17:00")
    assert lines[first + 1] == "🗓 andere tijden in schoolvakanties"
    assert "🗓" not in "".join(
        s.text for s in place_lines(card(None, unknown), dutch, "debts", NOON)
    )


def test_the_details_of_a_place_show_its_week() -> None:
    """Who asks for one place sees the whole week."""
    opened = {"state": "open", "until": "2026-11-30T17:00:00+01:00"}
    message = {"key": "place", "results": [card("Mo-Fr 09:00-17:00", opened)]}
    text = compose(message, "nl").text
    assert "Openingstijden\nmaandag t/m vrijdag: 09:00–17:00\nzaterdag t/m zondag: gesloten" in text
    message = {"key": "place", "results": [card(None, {"state": "unknown"})]}
    assert "Openingstijden\n" not in compose(message, "nl").text
