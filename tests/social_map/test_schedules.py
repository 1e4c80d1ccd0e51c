"""Opening hours and HSDS schedules, both ways."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
import time_machine
from hypothesis import example, given
from hypothesis import strategies as st

from social_map.hours import AMSTERDAM, open_state, understands
from social_map.hsds.free_hours import clock_time, free_text, week_days
from social_map.hsds.schedules import DAYS, from_schedules, to_schedules


@pytest.fixture(autouse=True)
def in_november() -> Iterator[None]:
    """Every second week is counted within this year."""
    with time_machine.travel(datetime(2026, 11, 20, 12, tzinfo=AMSTERDAM), tick=False):
        yield


def without_source(opening: str, note: str | None = None) -> list[dict[str, Any]]:
    """Schedules as somebody gets them who knows nothing of our own properties."""
    return [
        {key: value for key, value in event.items() if not key.startswith("x_")}
        for event in to_schedules(opening, note)
    ]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            "Mo-Fr 09:00-17:00",
            [{"freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "09:00",
              "closes_at": "17:00", "timezone": 1}],
        ),
        (
            "Mo 10:00-12:30; Tu 13:00-15:30",
            [
                {"freq": "WEEKLY", "byday": "MO", "opens_at": "10:00", "closes_at": "12:30",
                 "timezone": 1},
                {"freq": "WEEKLY", "byday": "TU", "opens_at": "13:00", "closes_at": "15:30",
                 "timezone": 1},
            ],
        ),
        (
            "24/7",
            [{"freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00",
              "closes_at": "23:59", "timezone": 1}],
        ),
        (
            # 2 January 2026 is the Friday of the first week, an odd one.
            "week 1-53/2 Fr 10:00-12:00",
            [{"freq": "WEEKLY", "byday": "FR", "opens_at": "10:00", "closes_at": "12:00",
              "interval": 2, "wkst": "MO", "dtstart": "2026-01-02", "timezone": 1}],
        ),
        (
            "Mo[1] 10:00-12:00",
            [{"freq": "MONTHLY", "byday": "1MO", "opens_at": "10:00", "closes_at": "12:00",
              "timezone": 1}],
        ),
        (
            'We 10:00-12:00 "op afspraak"',
            [{"freq": "WEEKLY", "byday": "WE", "opens_at": "10:00", "closes_at": "12:00",
              "notes": "op afspraak", "timezone": 1}],
        ),
        ("Jan-Mar Mo 10:00-11:00", [{}]),
    ],
)  # fmt: skip
def test_hours_become_events(opening: str, expected: list[dict[str, Any]]) -> None:
    """HSDS's fields, `freq` only WEEKLY or MONTHLY, `timezone` a number; the source goes along."""
    assert without_source(opening) == expected
    assert to_schedules(opening)[0]["x_opening"] == opening


def test_a_note_alone_is_said_too() -> None:
    """Without hours there is still something to say."""
    assert to_schedules(None, "op afspraak") == [
        {"x_opening_note": "op afspraak", "notes": "op afspraak"}
    ]
    assert to_schedules(None) == []


def test_later_rules_take_the_place_of_earlier_ones() -> None:
    """As OSM means it: closed on Wednesday after all."""
    assert [event["byday"] for event in without_source("Mo-Fr 09:00-17:00; We off")] == [
        "MO,TU,TH,FR"
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "Mo-Fr 09:00-12:00; Mo[1] off",
        "Mo 09:00-12:00; Mo[1] 13:00-15:00",
        "Mo 09:00-12:00; week 1-53/2 Mo off",
    ],
)
def test_a_week_that_is_not_like_others_is_not_said_as_if_it_were(opening: str) -> None:
    """No event says that a place is open when it is not."""
    assert without_source(opening) == [{}]


def test_what_comes_beside_weekly_hours_survives() -> None:
    """Also from export to import."""
    for opening in (
        "Mo 09:00-12:00, Mo[1] 13:00-15:00",
        "Mo-Fr 09:00-12:00, week 1-53/2 Mo 13:00-15:00",
    ):
        assert from_schedules(without_source(opening)).opening == opening
    assert len(without_source('Mo 09:00-12:00, Tu 10:00-11:00 "bel, Anna"')) == 2


_times = st.integers(0, 23 * 4).map(lambda quarter: f"{quarter // 4:02}:{quarter % 4 * 15:02}")
_spans = st.tuples(_times, _times).filter(lambda span: span[0] < span[1])


@given(st.dictionaries(st.sampled_from(DAYS), _spans, min_size=1))
def test_weekly_hours_survive_the_way_there_and_back(week: dict[str, tuple[str, str]]) -> None:
    """Whoever exports and imports is open at the same moments."""
    opening = "; ".join(f"{day} {opens}-{closes}" for day, (opens, closes) in week.items())
    back = from_schedules(without_source(opening))
    assert back.whole
    for hour in range(0, 7 * 24, 5):
        at = datetime(2026, 11, 16 + hour // 24, hour % 24, 10)
        assert open_state(back.opening, at).state == open_state(opening, at).state


def test_every_second_week_survives() -> None:
    """Odd weeks stay odd, even ones even."""
    for opening in ("week 1-53/2 Fr 10:00-12:00", "week 2-52/2 Mo,We 09:00-10:00"):
        assert from_schedules(without_source(opening)).opening == opening


@pytest.mark.parametrize(
    ("event", "opening"),
    [
        ({"byday": "Monday", "opens_at": "9am", "closes_at": "5:30 PM"}, "Mo 09:00-17:30"),
        ({"byday": "Mon-Fri", "opens_at": "09:00:00", "closes_at": "17:00:00"},
         "Mo-Fr 09:00-17:00"),
        ({"byday": "1", "opens_at": "0900", "closes_at": "noon"}, "Mo 09:00-12:00"),
        ({"byday": "MO,WE", "freq": "WEEKLY", "opens_at": "09:00-05:00", "closes_at": "10:00Z"},
         "Mo,We 09:00-10:00"),
        ({"freq": "MONTHLY", "byday": "2TU,-1FR", "opens_at": "10:00", "closes_at": "11:00"},
         "Tu[2] 10:00-11:00; Fr[-1] 10:00-11:00"),
    ],
)  # fmt: skip
def test_events_as_they_are_found(event: dict[str, Any], opening: str) -> None:
    """Twelve-hour clocks, names of days, offsets."""
    assert from_schedules([event]).opening == opening


@pytest.mark.parametrize(
    "more",
    [
        {"freq": "MONTHLY", "byday": "1MO"},
        {"freq": "MONTHLY", "bymonthday": "7"},
        {"freq": "WEEKLY", "byday": "MO", "interval": 2, "dtstart": "2026-12-07"},
    ],
)
def test_what_holds_now_and_then_comes_beside_what_holds_every_week(more: dict[str, Any]) -> None:
    """Every Monday morning, and some Monday afternoons too; not these afternoons only."""
    morning = {"freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:00"}
    back = from_schedules([morning, more | {"opens_at": "13:00", "closes_at": "15:00"}])
    open_at = {
        (day, hour)
        for day in (7, 8, 14)
        for hour in (10, 14)
        if open_state(back.opening, datetime(2026, 12, day, hour)).state == "open"
    }
    assert open_at == {(7, 10), (7, 14), (8, 10), (14, 10)}


def test_the_days_of_a_month() -> None:
    """``bymonthday`` becomes dates."""
    event = {"freq": "MONTHLY", "bymonthday": "15", "opens_at": "10:00", "closes_at": "12:00"}
    opening = from_schedules([event]).opening
    assert opening is not None
    assert open_state(opening, datetime(2026, 10, 15, 11)).state == "open"
    assert open_state(opening, datetime(2026, 10, 16, 11)).state == "closed"


@pytest.mark.parametrize(
    "event",
    [
        {"byday": "sometimes", "opens_at": "09:00", "closes_at": "10:00"},
        {"byday": "MO", "opens_at": "dawn", "closes_at": "dusk"},
        {"byday": "MO", "freq": "WEEKLY", "interval": 3, "opens_at": "09:00", "closes_at": "10:00"},
        {"byday": "MO", "freq": "WEEKLY", "byweekno": "3,4", "opens_at": "09:00",
         "closes_at": "10:00"},
    ],
)  # fmt: skip
def test_what_is_not_clear_is_no_hours_at_all(event: dict[str, Any]) -> None:
    """Half of the hours would show a place as closed when it is open."""
    clear = {"byday": "TU", "freq": "WEEKLY", "opens_at": "09:00", "closes_at": "10:00"}
    found = from_schedules([clear, event | {"description": "see the door"}])
    assert (found.opening, found.note, found.whole) == (None, "see the door", False)


def test_hours_of_long_ago_do_not_hold() -> None:
    """``valid_to`` is taken at its word, and ``valid_from`` too."""
    event = {"byday": "TU", "freq": "WEEKLY", "opens_at": "09:00", "closes_at": "10:00"}
    assert from_schedules([event | {"valid_to": "2025-12-31"}]).opening is None
    assert from_schedules([event | {"valid_from": "2027-01-01"}]).opening is None
    assert from_schedules([event | {"valid_to": "2026-12-31"}]).opening == "Tu 09:00-10:00"


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Mon-Fri 9am-5pm", "Mo-Fr 09:00-17:00"),
        ("ma t/m vr 9.00-17.00 uur", "Mo-Fr 09:00-17:00"),
        ("Monday to Friday 9-5", "Mo-Fr 09:00-17:00"),
        ("Mon, Wed 10-12, Fri 1pm-3pm", "Mo,We 10:00-12:00; Fr 13:00-15:00"),
        ("dinsdag van 10:00 tot 12:00 en 13:00 tot 15:00 uur", "Tu 10:00-12:00,13:00-15:00"),
        ("Open Monday through Friday, 8:30 a.m. to 5:00 p.m.", "Mo-Fr 08:30-17:00"),
        ("ma-vr 9-12; ma-vr 13-17", "Mo-Fr 09:00-12:00,13:00-17:00"),
        ("Mon 9am-12pm, Tue 9-12, Mon 1pm-5pm", "Mo 09:00-12:00,13:00-17:00; Tu 09:00-12:00"),
        ("24 hours a day", "24/7"),
        ("by appointment", None),
        ("Mon-Fri 9am-5pm except holidays", None),
        ("the first Monday of the month at ten", None),
    ],
)
def test_hours_in_words(text: str, opening: str | None) -> None:
    """Understood when every word is; otherwise a note, never a guess."""
    assert free_text(text) == opening
    found = from_schedules([{"description": text}])
    assert (found.opening, found.note) == (opening, None if opening else text)


@given(st.text(max_size=60))
@example("²")
def test_no_words_are_too_strange(text: str) -> None:
    """Nothing raises, and what comes out are opening hours."""
    assert clock_time(text) is None or len(str(clock_time(text))) == 5
    assert set(week_days(text)) <= set(range(7))
    opening = free_text(text)
    assert opening is None or understands(opening)


_texts = st.one_of(st.text(max_size=12), st.sampled_from(["MO", "WEEKLY", "MONTHLY", "09:00", "1"]))


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(
                ["freq", "byday", "opens_at", "closes_at", "interval", "dtstart", "bymonthday",
                 "valid_to", "until", "notes", "description", "count"]
            ),
            st.one_of(_texts, st.integers(-5, 5)),
        ),
        max_size=3,
    )
)  # fmt: skip
def test_no_event_is_too_strange(events: list[dict[str, Any]]) -> None:
    """Nothing raises, and what comes out are opening hours."""
    found = from_schedules(events)
    assert found.opening is None or understands(found.opening)
