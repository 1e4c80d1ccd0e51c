"""Ranking one place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from social_map.hours import AMSTERDAM
from social_map.models import Area, HelpPlace, Place
from social_map.ranking import Locality, Situation, Theme, freshness_of, is_free, locality_of, rank

AT = datetime(2026, 11, 24, 11, tzinfo=AMSTERDAM)
NATIONAL = Area("national")
CITY = Area("municipality", "Amsterdam")
PLACE = HelpPlace("a", "00000001", "A", "informal", NATIONAL, intents=("debts", "housing"))
INDISCHE = Place("x", "neighbourhood", "Indische Buurt", "Amsterdam", "Indische Buurt")
AMSTERDAM_TOWN = Place("y", "town", "Amsterdam", "Amsterdam")


def around(municipality: str, neighbourhood: str) -> tuple[str, ...]:
    """Geography of this test."""
    return ("Oost",) if neighbourhood == "Indische Buurt" else ()


def situation(place: Place | None = None, **fields: object) -> Situation:
    """A question about debts."""
    made = Situation(intents=("debts",), at=AT, place=place, around=around)
    return replace(made, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("area", "place", "expected"),
    [
        (NATIONAL, None, Locality.NATIONAL),
        (NATIONAL, INDISCHE, Locality.NATIONAL),
        (CITY, None, None),
        (CITY, Place("z", "town", "Utrecht", "Utrecht"), None),
        (CITY, Place("1", "postcode", "9999"), None),
        (CITY, INDISCHE, Locality.MUNICIPALITY),
        (CITY, Place("z", "town", "x", "AMSTERDAM"), Locality.MUNICIPALITY),
        (Area("municipality", "Amsterdam", "Oost"), INDISCHE, Locality.DISTRICT),
        (Area("neighbourhood", "Amsterdam", "Indische Buurt"), INDISCHE, Locality.NEIGHBOURHOOD),
        (Area("neighbourhood", "Amsterdam", "Oost"), INDISCHE, Locality.DISTRICT),
        (Area("neighbourhood", "Amsterdam", "Osdorp"), INDISCHE, Locality.OTHER_PART),
        (
            Area("neighbourhood", "Amsterdam", "Osdorp / Indische Buurt"),
            INDISCHE,
            Locality.NEIGHBOURHOOD,
        ),
        (Area("neighbourhood", "Amsterdam", "Osdorp"), AMSTERDAM_TOWN, Locality.PART_OF_TOWN),
    ],
)
def test_locality(area: Area, place: Place | None, expected: Locality | None) -> None:
    """Neighbourhood before municipality before country; another municipality never."""
    assert locality_of(replace(PLACE, area=area), situation(place)) == expected


def test_a_formal_team_of_some_district_is_not_for_all_of_town() -> None:
    """Which district somebody lives in decides which team is theirs."""
    team = replace(PLACE, kind="formal", area=Area("neighbourhood", "Amsterdam", "Osdorp"))
    assert locality_of(team, situation(AMSTERDAM_TOWN)) == Locality.OTHER_PART


def test_theme_levels() -> None:
    """Exactly this, the same theme, or not at all."""
    ranked = rank(PLACE, situation())
    assert ranked is not None
    assert (ranked.theme, ranked.reasons[0]) == (Theme.EXACT, "theme")
    also = rank(replace(PLACE, intents=("paperwork",)), situation())
    assert also is not None
    assert (also.theme, also.reasons[0]) == (Theme.SAME_THEME, "theme_also")
    assert rank(replace(PLACE, intents=("lgbti",)), situation()) is None
    net = rank(replace(PLACE, intents=("loneliness",), safety_net=True), situation())
    assert net is not None
    assert net.theme == Theme.ANYBODY
    danger = replace(PLACE, intents=("crisis_danger",), safety_net=True)
    assert rank(danger, situation()) is None


def test_reasons_come_in_order_of_importance() -> None:
    """What the bot and the command line say is why the place is shown."""
    place = replace(
        PLACE,
        area=Area("neighbourhood", "Amsterdam", "Indische Buurt"),
        languages=("tr",),
        communities=("Turkish",),
        walk_in=True,
        anonymous=True,
        no_papers_asked=True,
        cost="free",
        opening="24/7",
        last_check=date(2026, 10, 1),
        next_check=date(2027, 4, 1),
        lat=52.36,
        lon=4.94,
    )
    ranked = rank(place, situation(INDISCHE, language="tr", near=(52.36, 4.95)))
    assert ranked is not None
    assert ranked.reasons == (
        "theme",
        "serves_neighbourhood",
        "language",
        "community",
        "near",
        "walk_in",
        "anonymous",
        "no_papers",
        "free",
        "open_now",
        "checked",
    )
    assert ranked.distance_km == pytest.approx(0.68, abs=0.05)


def test_distance_only_when_both_points_are_known() -> None:
    """The centre of a town is not the place's point."""
    ranked = rank(PLACE, situation(INDISCHE, near=(52.36, 4.94)))
    assert ranked is not None
    assert ranked.distance_km is None


Better = Callable[[HelpPlace], HelpPlace]


@pytest.mark.parametrize(
    ("better", "worse", "fields"),
    [
        ({"area": CITY}, {"languages": ("tr",)}, {"place": INDISCHE, "language": "tr"}),
        ({"languages": ("tr",)}, {"walk_in": True, "anonymous": True}, {"language": "tr"}),
        ({"walk_in": True}, {"opening": "24/7"}, {}),
        ({"opening": "24/7"}, {"opening": None}, {}),
        ({"opening": None}, {"opening": "Su 10:00-11:00"}, {}),
        ({}, {"capacity": "full", "walk_in": True}, {}),
        ({}, {"narrow": ("debts",), "walk_in": True}, {}),
        ({}, {"communities": ("undocumented",), "walk_in": True}, {}),
        ({}, {"communities": ("women",), "walk_in": True}, {}),
        (
            {"last_check": date(2026, 10, 1), "next_check": date(2027, 4, 1)},
            {"last_check": date(2026, 1, 1), "next_check": date(2026, 7, 1)},
            {},
        ),
        ({"last_check": date(2026, 10, 1)}, {}, {}),
        ({"opening": "24/7"}, {"walk_in": True}, {"open_now": True}),
    ],
)
def test_what_goes_before_what(
    better: dict[str, object], worse: dict[str, object], fields: dict[str, object]
) -> None:
    """Theme, place, language, threshold, opening, freshness, in that order."""
    first = rank(replace(PLACE, **better), situation(**fields))  # type: ignore[arg-type]
    second = rank(replace(PLACE, **worse), situation(**fields))  # type: ignore[arg-type]
    assert first is not None
    assert second is not None
    assert first.key < second.key


def test_equal_places_take_turns_by_date() -> None:
    """Volunteers are not overloaded: over a year, four equal places come first about as often."""
    places = [replace(PLACE, id=name) for name in "abcd"]
    first = []
    for day in range(1000):
        moment = replace(situation(), at=AT + timedelta(days=day))
        ranked = [item for item in (rank(place, moment) for place in places) if item]
        first.append(min(ranked, key=lambda item: item.key).place.id)
    counts = [first.count(name) for name in "abcd"]
    assert min(counts) > 200
    assert max(counts) < 300


def test_the_turn_is_the_same_for_everybody_on_a_day() -> None:
    """It depends on the date, not on a person or the hour."""
    morning, evening = situation(), situation(at=AT + timedelta(hours=8))
    first, second = rank(PLACE, morning), rank(PLACE, evening)
    assert first is not None
    assert second is not None
    assert first.key == second.key


def test_freshness() -> None:
    """Only a check by us counts; twice overdue is hidden, but never the safety net."""
    fresh = replace(PLACE, last_check=date(2026, 10, 1), next_check=date(2027, 4, 1))
    late = replace(PLACE, last_check=date(2026, 1, 1), next_check=date(2026, 7, 1))
    assert freshness_of(PLACE, AT) == "unconfirmed"
    assert freshness_of(fresh, AT) == "checked"
    assert freshness_of(late, AT) == "overdue"
    gone = replace(late, last_check=date(2025, 1, 1), next_check=date(2025, 7, 1))
    assert rank(late, situation()) is not None
    assert rank(gone, situation()) is None
    assert rank(replace(gone, safety_net=True), situation()) is not None


@pytest.mark.parametrize(
    ("cost", "free"),
    [
        ("free", True),
        ("Gratis", True),
        ("free (voluntary contribution)", True),
        ("free up to a maximum number of talks", False),
        ("25 euro", False),
        (None, False),
    ],
)
def test_free_means_free_without_conditions(cost: str | None, free: bool) -> None:
    """'Free up to' is not free."""
    assert is_free(cost) is free
