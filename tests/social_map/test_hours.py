"""Opening hours."""

from datetime import datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from social_map.hours import AMSTERDAM, OpenState, now, open_state, spans_of, to_amsterdam, week

OFFICE = "Mo-Fr 09:00-17:00"


def at(*parts: int) -> datetime:
    """A moment on Dutch clocks."""
    return datetime(*parts, tzinfo=AMSTERDAM)


def test_open_until_closing_time() -> None:
    """An open place says until when."""
    assert open_state(OFFICE, at(2026, 11, 20, 11)) == OpenState("open", until=at(2026, 11, 20, 17))


def test_friday_evening_opens_on_monday() -> None:
    """'Closed until tomorrow' is wrong on a Friday evening."""
    assert open_state(OFFICE, at(2026, 11, 20, 18)) == OpenState(
        "closed", opens=at(2026, 11, 23, 9)
    )


@pytest.mark.parametrize(
    ("day", "opens"),
    [
        ((2026, 1, 1), (2026, 1, 2)),  # New Year's Day
        ((2026, 4, 6), (2026, 4, 7)),  # Easter Monday
        ((2026, 4, 27), (2026, 4, 28)),  # King's Day
        ((2026, 5, 14), (2026, 5, 15)),  # Ascension Day
        ((2026, 5, 25), (2026, 5, 26)),  # Whit Monday
        ((2026, 12, 25), (2026, 12, 28)),  # Christmas, then a weekend
    ],
)
def test_an_office_is_closed_on_public_holidays(
    day: tuple[int, int, int], opens: tuple[int, int, int]
) -> None:
    """Hours of weekdays do not hold on Dutch public holidays."""
    assert open_state(OFFICE, at(*day, 11)) == OpenState("closed", opens=at(*opens, 9))


def test_kings_day_moves_when_it_would_be_a_sunday() -> None:
    """In 2025 King's Day was on Saturday 26 April, and Monday 28 April a working day."""
    assert open_state("Mo-Sa 09:00-17:00", at(2025, 4, 26, 11)).state == "closed"
    assert open_state(OFFICE, at(2025, 4, 28, 11)).state == "open"


@pytest.mark.parametrize("opening", ["Mo-Su 11:00-21:00", "11:00-21:00", "Sa-Mo 11:00-21:00"])
def test_hours_that_hold_on_sundays_hold_on_holidays(opening: str) -> None:
    """A helpline that is there every day is there at Christmas."""
    assert open_state(opening, at(2026, 4, 27, 12)).state == "open"


def test_hours_that_speak_of_holidays_are_taken_at_their_word() -> None:
    """Who says what happens on holidays is believed."""
    assert open_state("Mo-Fr 09:00-17:00; PH 10:00-12:00", at(2026, 4, 27, 11)).state == "open"
    assert open_state("Mo-Sa 09:00-17:00; Su off", at(2026, 4, 27, 11)).state == "closed"


def test_day_and_night_is_always_open() -> None:
    """24/7 has neither closing nor opening time."""
    assert open_state("24/7", at(2026, 12, 25, 3)) == OpenState("open", always=True)


@pytest.mark.parametrize("opening", [None, "", "rubbish", "Mo-Fr 9 tot 5", '"by appointment"'])
def test_what_cannot_be_understood_is_unknown(opening: str | None) -> None:
    """Unknown is a third value, never 'closed'."""
    assert open_state(opening, at(2026, 11, 20, 11)) == OpenState("unknown")


def test_is_open_has_three_values() -> None:
    """True, False and None, for those who print JSON."""
    assert OpenState("open").is_open is True
    assert OpenState("closed").is_open is False
    assert OpenState("unknown").is_open is None


def test_past_midnight() -> None:
    """Evening hours may end the next day."""
    assert open_state("Fr 22:00-02:00", at(2026, 11, 21, 1)) == OpenState(
        "open", until=at(2026, 11, 21, 2)
    )


def test_the_nights_that_clocks_change() -> None:
    """Closing and opening times are clock times before and after the change."""
    assert open_state("24/7", at(2026, 3, 29, 2, 30)).state == "open"
    spring = open_state("Mo-Su 09:00-17:00", at(2026, 3, 28, 20))
    assert spring.opens == at(2026, 3, 29, 9)
    assert spring.opens is not None
    assert spring.opens.utcoffset() == timedelta(hours=2)
    autumn = open_state("Mo-Su 09:00-17:00", at(2026, 10, 24, 20))
    assert autumn.opens is not None
    assert autumn.opens.utcoffset() == timedelta(hours=1)


def test_other_zones_and_times_without_zone() -> None:
    """UTC is converted, a time without zone is Dutch."""
    assert open_state(OFFICE, datetime(2026, 11, 20, 16, 30, tzinfo=timezone.utc)).state == "closed"
    assert open_state(OFFICE, datetime(2026, 11, 20, 16, 30)).state == "open"
    assert to_amsterdam(datetime(2026, 3, 29, 2, 30)) == at(2026, 3, 29, 3, 30)
    assert now().tzinfo is AMSTERDAM


@given(
    st.one_of(
        st.text(max_size=40),
        st.text(alphabet='MoTuWeThFrSaSu-,;:0123456789 /offPH"', max_size=40),
    ),
    st.datetimes(timezones=st.one_of(st.none(), st.just(timezone.utc), st.just(AMSTERDAM))),
)
def test_open_state_never_raises(opening: str, moment: datetime) -> None:
    """A typing error in the map never costs a resident an answer."""
    state = open_state(opening, moment)
    assert state.state in ("open", "closed", "unknown")
    for time_of_change in (state.until, state.opens):
        assert time_of_change is None or time_of_change.tzinfo is AMSTERDAM


@given(st.text(alphabet='MoTuWeThFrSaSu-,;:0123456789 /offPH"', max_size=40))
def test_week_never_raises(opening: str) -> None:
    """Nor does the weekly table."""
    groups = week(opening)
    assert groups is None or sorted(day for days, _ in groups for day in days) == list(range(7))


def test_week_groups_equal_days() -> None:
    """The renderer gets weekdays and spans to translate."""
    assert week("Mo-Fr 09:00-12:00, 13:00-17:00; We off; PH off") == [
        ((0, 1), ((time(9), time(12)), (time(13), time(17)))),
        ((2,), ()),
        ((3, 4), ((time(9), time(12)), (time(13), time(17)))),
        ((5, 6), ()),
    ]
    assert week("24/7") == [((0, 1, 2, 3, 4, 5, 6), ((time(0), time(0)),))]
    assert week("Sa 20:00-24:00") == [
        ((0, 1, 2, 3, 4), ()),
        ((5,), ((time(20), time(0)),)),
        ((6,), ()),
    ]


@pytest.mark.parametrize(
    "opening", [None, "rubbish", "week 1-53/2 Mo 10:00-12:00", "Apr-Sep Mo 10:00-12:00"]
)
def test_week_is_none_when_not_simply_weekly(opening: str | None) -> None:
    """What a table of weekdays cannot say is not said with one."""
    assert week(opening) is None


def test_spans_of_a_day() -> None:
    """Today's hours can be taken from the table."""
    groups = week("Mo 10:00-12:30; Tu 13:00-15:30")
    assert groups is not None
    assert spans_of(groups, 1) == ((time(13), time(15, 30)),)
    assert spans_of(groups, 6) == ()
