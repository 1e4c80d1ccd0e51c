"""When places must be checked, and how to reach who knows."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from social_map.errors import BadSetting
from social_map.freshness import (
    due,
    due_date,
    end_of_month,
    hidden_after,
    long_overdue,
    next_check,
    ways_of,
)

Make = Callable[..., dict[str, Any]]
TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("kind", "checked", "expected"),
    [
        ("informal", date(2026, 1, 15), date(2026, 7, 15)),
        ("formal", date(2026, 1, 15), date(2027, 1, 15)),
        ("informal", date(2026, 8, 31), date(2027, 2, 28)),  # February has no 31st
        ("formal", date(2028, 2, 29), date(2029, 2, 28)),
    ],
)
def test_six_months_for_informal_twelve_for_formal(
    kind: str, checked: date, expected: date
) -> None:
    """Networks change faster than services."""
    assert next_check(kind, checked) == expected


def test_the_months_are_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A maintainer may check more often; nonsense is named with what to do."""
    monkeypatch.setenv("WEGWIJZER_CHECK_MONTHS_INFORMAL", "3")
    assert next_check("informal", date(2026, 1, 15)) == date(2026, 4, 15)
    assert next_check("formal", date(2026, 1, 15)) == date(2027, 1, 15)
    monkeypatch.setenv("WEGWIJZER_CHECK_MONTHS_FORMAL", "vaak")
    with pytest.raises(BadSetting, match=r"WEGWIJZER_CHECK_MONTHS_FORMAL: 'vaak'.*from 1 to 120"):
        next_check("formal", date(2026, 1, 15))


def test_the_never_checked_come_first_then_the_longest_overdue(record: Make) -> None:
    """What nobody ever checked is the least sure."""
    records = [
        record("this-month", last_check="2025-11-29", next_check="2026-11-29"),
        record("little-late", last_check="2025-11-01", next_check="2026-11-01"),
        record("very-late", last_check="2025-03-01", next_check="2026-03-01"),
        record("later", last_check="2026-11-01", next_check="2027-11-01"),
        record("never"),
        record("number", safety_net=True),
    ]
    found = due(records, TODAY)
    ids = [item.id for item in found]
    assert ids == ["number", "never", "very-late", "little-late", "this-month"]
    assert [item.why for item in found] == ["never", "never", "overdue", "overdue", "this_month"]


def test_another_month(record: Make) -> None:
    """Who plans ahead sees what comes; the first of the month after does not belong."""
    records = [
        record("december", last_check="2025-12-31", next_check="2026-12-31"),
        record("january", last_check="2026-01-01", next_check="2027-01-01"),
    ]
    assert due(records, TODAY) == []
    assert [item.id for item in due(records, TODAY, date(2026, 12, 31))] == ["december"]
    assert end_of_month(date(2028, 2, 3)) == date(2028, 2, 29)


def test_who_is_left_alone(record: Make) -> None:
    """Made-up, closed and resting places are nobody's work; a rest that ends is."""
    records = [
        record("made-up", synthetic=True),
        record("gone", status="defunct"),
        record("resting", capacity="paused"),
        record("resting-long", capacity="paused", paused_until="2027-03-01"),
        record("back-soon", capacity="paused", paused_until="2026-11-30"),
        record("waits", needs_check=True),
    ]
    found = due(records, TODAY)
    assert {item.id for item in found} == {"back-soon", "waits"}
    assert {item.id for item in found if item.waits} == {"waits"}


def test_twice_overdue_is_hidden_but_never_what_people_in_need_count_on(record: Make) -> None:
    """Six months and then six again, counted from a real check; 112 stays."""
    late = {"last_check": "2025-11-27", "next_check": "2026-05-27"}
    network = record("network", kind="informal", **late)
    assert long_overdue(network, date(2026, 11, 27)) is False
    assert long_overdue(network, date(2026, 11, 28)) is True
    assert due([network], TODAY)[0].why == "twice"
    number = record("number", intents=["crisis_danger"], **late)
    net = record("net", safety_net=True, **late)
    assert [long_overdue(item, date(2040, 1, 1)) for item in (number, net)] == [False, False]
    assert {item.why for item in due([number, net], TODAY)} == {"overdue"}
    never = record("never", source_date="2014")
    assert long_overdue(never, date(2040, 1, 1)) is False


def test_a_check_that_was_brought_forward_hides_no_sooner() -> None:
    """Somebody who says that something is wrong cannot make a place disappear in days."""
    checked = date(2026, 11, 1)
    assert hidden_after("informal", checked, date(2026, 11, 28)) == date(2027, 11, 1)
    assert hidden_after("informal", checked, date(2027, 5, 1)) == date(2027, 11, 1)
    assert hidden_after("informal", checked, date(2028, 1, 1)) == date(2028, 7, 1)
    assert hidden_after("informal", None, date(2026, 11, 28)) is None


def test_without_a_date_of_the_next_check_the_usual_months_hold(record: Make) -> None:
    """An import that knows only the last check is no hole."""
    assert due_date(record(last_check="2026-01-15")) == date(2027, 1, 15)
    assert due_date(record()) is None


def test_how_to_reach_a_place(record: Make) -> None:
    """The quickest way first; staff facts are marked, facts for nobody are left out."""
    place = record(
        address="Straat 1, Utrecht",
        address_visibility="staff",
        url="https://example.org",
        email="a@example.org",
        withheld={"email": True},
        phones=[
            {"number": "030-1234567", "label": "balie"},
            {"number": "06-00000001", "visibility": "never"},
        ],
        contacts=[
            {"name": "CANARY-NEVER", "phone": "06-00000002", "visibility": "never"},
            {"name": "Ali", "role": "coördinator", "phone": "06-00000003", "visibility": "staff"},
        ],
    )
    ways = [(way.kind, way.value, way.who, way.staff) for way in ways_of(place)]
    assert ways == [
        ("phone", "030-1234567", "balie", False),
        ("phone", "06-00000003", "Ali, coördinator", True),
        ("email", "a@example.org", "", True),
        ("website", "https://example.org", "", False),
        ("visit", "Straat 1, Utrecht", "", True),
    ]


@given(
    st.sampled_from(["informal", "formal"]),
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.integers(0, 2000),
)
def test_order_of_dates(kind: str, checked: date, later: int) -> None:
    """A place is due before it is hidden, whatever the dates."""
    again = next_check(kind, checked)
    until = hidden_after(kind, checked, checked + timedelta(days=later))
    assert until is not None
    assert checked < again < until
