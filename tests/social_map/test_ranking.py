"""Ranking one place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from social_map.hours import AMSTERDAM
from social_map.locality import Locality, Situation, locality_of
from social_map.models import Area, Listing, Place
from social_map.ranking import Theme, freshness_of, rank
from social_map.thresholds import is_free

AT = datetime(2026, 11, 24, 11, tzinfo=AMSTERDAM)
NATIONAL = Area("national")
CITY = Area("municipality", "Amsterdam")
UTRECHT = Area("municipality", "Utrecht")
PLACE = Listing("a", "00000001", "informal", (NATIONAL,), intents=("debts", "housing"))
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
    assert locality_of(replace(PLACE, areas=(area,)), situation(place))[0] == expected


def test_a_formal_team_of_some_district_is_not_for_all_of_town() -> None:
    """Which district somebody lives in decides which team is theirs."""
    team = replace(PLACE, kind="formal", areas=(Area("neighbourhood", "Amsterdam", "Osdorp"),))
    assert locality_of(team, situation(AMSTERDAM_TOWN))[0] == Locality.OTHER_PART


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
        areas=(Area("neighbourhood", "Amsterdam", "Indische Buurt"),),
        languages=frozenset({"tr"}),
        communities=("Turkish",),
        walk_in=True,
        anonymous=True,
        no_papers_asked=True,
        cost="free",
        opening="24/7",
        last_check=date(2026, 10, 1),
        next_check=date(2027, 4, 1),
        points=((52.36, 4.94),),
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


Better = Callable[[Listing], Listing]


@pytest.mark.parametrize(
    ("better", "worse", "fields"),
    [
        ({"areas": (CITY,)}, {"languages": ("tr",)}, {"place": INDISCHE, "language": "tr"}),
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
        (
            {"communities": frozenset({"turkish"})},
            {"areas": (CITY,), "languages": ("tr",)},
            {"place": INDISCHE, "language": "tr", "wish": "own"},
        ),
        ({}, {"suggested": ("debts",), "walk_in": True}, {}),
        ({"interpreter": True}, {"walk_in": True}, {"language": "tr"}),
        ({"languages": ("tr",)}, {"interpreter": True}, {"language": "tr"}),
        ({}, {"minimum_age": 65.0, "walk_in": True}, {}),
        ({}, {"for_gender": "women", "walk_in": True}, {}),
        (
            {"areas": (CITY,)},
            {"areas": (UTRECHT,)},
            {"place": INDISCHE, "neighbours": {"utrecht": 1}},
        ),
        ({"areas": (UTRECHT,)}, {}, {"place": INDISCHE, "neighbours": {"utrecht": 11}}),
        (
            {"areas": (UTRECHT,)},
            {"areas": (Area("municipality", "Diemen"),)},
            {"place": INDISCHE, "neighbours": {"utrecht": 3, "diemen": 9}},
        ),
        ({"points": ((52.36, 4.95),)}, {"points": ((52.36, 4.99),)}, {"near": (52.36, 4.94)}),
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


def test_who_was_shown_least_goes_first() -> None:
    """Equal places take turns within a day: the one that was shown more often waits."""
    first, second = replace(PLACE, id="a"), replace(PLACE, id="b")
    for shown, expected in (({"a": 3, "b": 2}, "b"), ({"a": 2, "b": 3}, "a")):
        items = [rank(place, situation(shown=shown)) for place in (first, second)]
        assert min((i for i in items if i), key=lambda item: item.key).place.id == expected


@pytest.mark.parametrize(
    ("limits", "who", "shown"),
    [
        ({"minimum_age": 65.0}, {"age": 64}, False),
        ({"minimum_age": 65.0}, {"age": 65}, True),
        ({"maximum_age": 18.0}, {"age": 19}, False),
        ({"maximum_age": 18.0}, {}, True),
        ({"for_gender": "women"}, {"gender": "men"}, False),
        ({"for_gender": "women"}, {"gender": "women"}, True),
        ({"for_gender": "women"}, {}, True),
    ],
)
def test_a_limit_excludes_only_who_is_known_not_to_fit(
    limits: dict[str, object], who: dict[str, object], shown: bool
) -> None:
    """Unknown is a third value, never no."""
    found = rank(replace(PLACE, **limits), situation(**who))  # type: ignore[arg-type]
    assert (found is not None) is shown


def test_the_next_town_is_for_networks_only() -> None:
    """A formal service is for its own residents."""
    asked = situation(INDISCHE, neighbours={"utrecht": 8.0})
    network = replace(PLACE, areas=(UTRECHT,))
    assert locality_of(network, asked) == (Locality.NEARBY, 8.0)
    assert locality_of(replace(network, kind="formal"), asked)[0] is None
    assert rank(replace(network, kind="formal"), asked) is None


def test_of_several_areas_the_nearest_holds() -> None:
    """A place with two areas is one place."""
    place = replace(PLACE, areas=(NATIONAL, CITY, UTRECHT))
    assert locality_of(place, situation(INDISCHE))[0] == Locality.MUNICIPALITY


def test_a_pause_hides_up_to_and_including_its_day() -> None:
    """The network decides until when."""
    paused = replace(PLACE, paused_until=AT.date())
    assert rank(paused, situation()) is None
    assert rank(paused, situation(at=AT + timedelta(days=1))) is not None


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
    # A spreadsheet may say when it was checked, and not when again: then after half a year.
    assert freshness_of(replace(late, next_check=None), AT) == "overdue"
    assert freshness_of(replace(fresh, next_check=None), AT) == "checked"
    gone = replace(late, last_check=date(2025, 1, 1), next_check=date(2025, 7, 1))
    assert rank(late, situation()) is not None
    assert rank(gone, situation()) is None
    assert rank(replace(gone, safety_net=True), situation()) is not None
    emergency = replace(gone, kind="formal", intents=("debts", "crisis_danger"))
    assert rank(emergency, situation()) is not None


def test_a_check_that_is_brought_forward_hides_a_place_no_sooner() -> None:
    """Somebody says that something is wrong: it is due today, and still shown."""
    asked = replace(PLACE, last_check=AT.date() - timedelta(days=4), next_check=AT.date())
    assert rank(asked, situation(at=AT + timedelta(days=30))) is not None


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
