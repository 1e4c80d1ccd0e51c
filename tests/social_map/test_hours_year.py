"""Opening hours through the whole of 2026 and 2027. Expectations come from the calendar."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone

import pytest
import time_machine

from social_map.hours import AMSTERDAM, OpenState, hour_notes, now, open_state, week

OFFICE = "Mo-Fr 09:00-17:00"
# Public holidays of the Netherlands that fall on Monday to Friday.
HOLIDAYS = {
    date(2026, 1, 1),  # New Year's Day, Thursday
    date(2026, 4, 6),  # Easter Monday
    date(2026, 4, 27),  # King's Day, Monday
    date(2026, 5, 14),  # Ascension Day, Thursday
    date(2026, 5, 25),  # Whit Monday
    date(2026, 12, 25),  # Christmas Day, Friday
    date(2027, 1, 1),  # New Year's Day, Friday
    date(2027, 3, 29),  # Easter Monday
    date(2027, 4, 27),  # King's Day, Tuesday
    date(2027, 5, 6),  # Ascension Day, Thursday
    date(2027, 5, 17),  # Whit Monday
}
# Summer time, both years: from the last Sunday of March to the last Sunday of October.
SUMMER = (
    (date(2026, 3, 29), date(2026, 10, 25)),
    (date(2027, 3, 28), date(2027, 10, 31)),
)


def days() -> Iterator[date]:
    """Every day of both years."""
    day = date(2026, 1, 1)
    while day <= date(2027, 12, 31):
        yield day
        day += timedelta(days=1)


def works(day: date) -> bool:
    """Whether an office is open on this day."""
    return day.weekday() < 5 and day not in HOLIDAYS


def next_working_day(day: date) -> date:
    """The first working day after this one."""
    day += timedelta(days=1)
    return day if works(day) else next_working_day(day)


def utc(day: date, clock: time) -> datetime:
    """The moment at which clocks in the Netherlands, in the daytime, show this."""
    summer = any(first <= day < last for first, last in SUMMER)
    return datetime.combine(day, clock, timezone.utc) - timedelta(hours=2 if summer else 1)


def state_at(opening: str, moment: datetime) -> OpenState:
    """What a resident hears who asks at this moment."""
    with time_machine.travel(moment, tick=False):
        return open_state(opening, now())


def test_an_office_on_every_day_of_two_years() -> None:
    """Before, in and after office hours, across weekends, holidays and both clock changes."""
    for day in days():
        morning = state_at(OFFICE, utc(day, time(8, 30)))
        noon = state_at(OFFICE, utc(day, time(12)))
        evening = state_at(OFFICE, utc(day, time(17, 30)))
        again = utc(next_working_day(day), time(9))
        if works(day):
            assert (morning.state, morning.opens) == ("closed", utc(day, time(9))), day
            assert (noon.state, noon.until) == ("open", utc(day, time(17))), day
        else:
            assert (morning.state, morning.opens) == ("closed", again), day
            assert (noon.state, noon.opens) == ("closed", again), day
        assert (evening.state, evening.opens) == ("closed", again), day


def test_a_daily_helpline_on_every_day_of_two_years() -> None:
    """What is there on Sundays is there at Christmas; the clock change moves no hour."""
    for day in days():
        state = state_at("Mo-Su 11:00-21:00", utc(day, time(20, 59)))
        assert (state.state, state.until) == ("open", utc(day, time(21))), day
        state = state_at("Mo-Su 11:00-21:00", utc(day, time(21)))
        assert state.opens == utc(day + timedelta(days=1), time(11)), day


def test_day_and_night_on_every_hour_of_the_nights_that_clocks_change() -> None:
    """112 is open in the hour that is skipped and in the hour that comes twice."""
    for first in (datetime(2026, 3, 28, 23), datetime(2026, 10, 24, 22),
                  datetime(2027, 3, 27, 23), datetime(2027, 10, 30, 22)):  # fmt: skip
        for half_hours in range(12):
            moment = first.replace(tzinfo=timezone.utc) + timedelta(minutes=30 * half_hours)
            assert state_at("24/7", moment) == OpenState("open", always=True), moment


@pytest.mark.parametrize(
    ("asked", "opens"),
    [
        # Friday evening: not tomorrow but Monday.
        ("2026-11-20T18:00+01:00", "2026-11-23T09:00+01:00"),
        # Friday evening before King's Day on Monday: Tuesday.
        ("2026-04-24T18:00+02:00", "2026-04-28T09:00+02:00"),
        # King's Day itself, Tuesday 27 April 2027: tomorrow.
        ("2027-04-27T11:00+02:00", "2027-04-28T09:00+02:00"),
        # Thursday evening before Christmas 2026 (Friday, Saturday): Monday 28 December.
        ("2026-12-24T20:00+01:00", "2026-12-28T09:00+01:00"),
        # Christmas 2027 is a weekend: Monday 27 December.
        ("2027-12-24T18:00+01:00", "2027-12-27T09:00+01:00"),
        # New Year's Eve, Thursday 31 December 2026: Monday 4 January.
        ("2026-12-31T18:00+01:00", "2027-01-04T09:00+01:00"),
        # Saturday before the clocks go forward, Easter Monday after it in 2027: Tuesday.
        ("2027-03-27T12:00+01:00", "2027-03-30T09:00+02:00"),
        # Sunday of the clock change in autumn, 01:30 in summer time.
        ("2026-10-25T01:30+02:00", "2026-10-26T09:00+01:00"),
    ],
)
def test_when_an_office_opens_again(asked: str, opens: str) -> None:
    """'Opens tomorrow' is never said of a day on which nobody is there."""
    state = state_at(OFFICE, datetime.fromisoformat(asked))
    assert (state.state, state.opens) == ("closed", datetime.fromisoformat(opens))


@pytest.mark.parametrize(
    ("opening", "asked", "until"),
    [
        ("Fr 22:00-02:00", "2026-11-21T01:59+01:00", "2026-11-21T02:00+01:00"),
        ("Fr 22:00-26:00", "2026-11-20T23:00+01:00", "2026-11-21T02:00+01:00"),
        # One opening over midnight, written as two.
        ("Sa 20:00-24:00; Su 00:00-02:00", "2026-11-21T21:00+01:00", "2026-11-22T02:00+01:00"),
        # New Year's Eve: what is there every night is there in that one.
        ("20:00-03:00", "2027-01-01T02:00+01:00", "2027-01-01T03:00+01:00"),
        # Hours of weekdays do not hold on a holiday, so this night ends where New Year begins.
        ("Th 20:00-03:00", "2026-12-31T21:00+01:00", "2027-01-01T00:00+01:00"),
        # The night that is one hour shorter, and the one that is longer.
        ("Sa 22:00-04:00", "2026-03-29T01:30+01:00", "2026-03-29T04:00+02:00"),
        ("Sa 22:00-04:00", "2026-10-25T02:30+02:00", "2026-10-25T04:00+01:00"),
        ("Sa 22:00-04:00", "2026-10-25T02:30+01:00", "2026-10-25T04:00+01:00"),
    ],
)
def test_past_midnight(opening: str, asked: str, until: str) -> None:
    """A night shelter closes on the next day, by the clock of that day."""
    state = state_at(opening, datetime.fromisoformat(asked))
    assert (state.state, state.until) == ("open", datetime.fromisoformat(until))


def test_every_second_week_through_two_years() -> None:
    """Odd weeks: 2026 has a week 53, and week 1 of 2027 follows it."""
    opening = "week 01-53/2 Mo 10:00-12:00"
    open_days = {date(2026, 1, 12) + timedelta(weeks=2 * n) for n in range(26)}
    assert max(open_days) == date(2026, 12, 28)  # week 53
    open_days |= {date(2027, 1, 4) + timedelta(weeks=2 * n) for n in range(26)}
    # Hours of weekdays do not hold on holidays: Easter Monday is in week 15 and in week 13.
    # The other Mondays (King's Day, Whit Monday) are in even weeks.
    open_days -= {date(2026, 4, 6), date(2027, 3, 29)}
    found = {day for day in days() if state_at(opening, utc(day, time(11))).state == "open"}
    assert found == open_days
    state = state_at(opening, datetime(2026, 11, 30, 13, tzinfo=AMSTERDAM))
    assert state.opens == datetime(2026, 12, 14, 10, tzinfo=AMSTERDAM)
    assert week(opening) is None
    assert hour_notes(opening) == ("every_second_week",)


def test_school_holidays_are_told_and_public_holidays_still_hold() -> None:
    """Regions differ, so nobody is told 'closed' in a school holiday; King's Day is computed."""
    opening = "Mo-Fr 09:00-17:00; SH off"
    assert state_at(opening, utc(date(2026, 4, 27), time(11))).state == "closed"
    assert state_at(opening, utc(date(2026, 7, 20), time(11))).state == "open"
    assert hour_notes(opening) == ("school_holidays_differ",)


def test_by_appointment_is_neither_open_nor_closed() -> None:
    """Nobody walks to a door that only opens by appointment."""
    monday, evening = utc(date(2026, 11, 23), time(11)), utc(date(2026, 11, 23), time(20))
    assert state_at('"op afspraak"', monday) == OpenState("unknown")
    assert state_at('Mo-Fr 09:00-17:00 "by appointment"', monday) == OpenState("unknown")
    walk_in_else = 'Mo 10:00-12:00 || "op afspraak"'
    assert state_at(walk_in_else, monday).until == utc(date(2026, 11, 23), time(12))
    assert state_at(walk_in_else, evening).opens == utc(date(2026, 11, 30), time(10))
    state = state_at('Mo 09:00-12:00, Mo 12:00-17:00 "by appointment"', monday)
    assert state.until == utc(date(2026, 11, 23), time(12))


@pytest.mark.parametrize(
    ("opening", "notes"),
    [
        (None, ()),
        ("rubbish", ()),
        (OFFICE, ()),
        ("24/7", ()),
        ("Mo-Fr 09:00-17:00; PH off", ()),  # that is what is always taken to hold
        ("Mo-Su 09:00-17:00; PH off", ("public_holidays_differ",)),
        ("24/7; PH off", ("public_holidays_differ",)),
        ("Mo-Fr,PH 09:00-17:00", ("public_holidays_differ",)),
        ("Mo-Fr 09:00-17:00; PH 10:00-12:00", ("public_holidays_differ",)),
        ("Mo-Fr 09:00-17:00; PH,SH off", ("school_holidays_differ",)),
        ('Mo-Fr 09:00-17:00 "op afspraak"', ("by_appointment",)),
        ('"By Appointment Only"', ("by_appointment",)),
        ('Mo 10:00-12:00 || "na afspraak"', ("by_appointment",)),
        ('Mo 10:00-12:00 "PH week 1-53/2 SH"', ()),  # words in a remark are no rules
        ("week 02-52/2 We 13:00-15:00; SH off", ("every_second_week", "school_holidays_differ")),
        ("week 10-20 We 13:00-15:00", ()),
    ],
)
def test_notes(opening: str | None, notes: tuple[str, ...]) -> None:
    """What a table of weekdays cannot say is said beside it."""
    assert hour_notes(opening) == notes


@pytest.mark.parametrize(
    "opening",
    [
        'Mo 10:00-12:00 "op afspraak"',
        'Mo 10:00-12:00 || "op afspraak"',
        "Mo 10:00-12:00; SH off",
        "Mo 10:00-12:00; PH 09:00-10:00",
        "Mo,PH 10:00-12:00",
    ],
)
def test_the_table_leaves_out_what_a_note_says(opening: str) -> None:
    """Such hours are weekly all the same."""
    assert week(opening) == [((0,), ((time(10), time(12)),)), ((1, 2, 3, 4, 5, 6), ())]


@pytest.mark.parametrize(
    "opening", ['"op afspraak"', "SH off", 'Mo 10:00-12:00 "alleen bij mooi weer"']
)
def test_no_table_where_there_is_none(opening: str) -> None:
    """'Closed all week' is not what 'by appointment' means."""
    assert week(opening) is None
