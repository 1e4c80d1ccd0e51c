"""Composing the list."""

from dataclasses import replace
from datetime import datetime

import pytest

from social_map.composing import compose
from social_map.hours import AMSTERDAM
from social_map.locality import Situation
from social_map.models import Area, Kind, Listing
from social_map.ranking import Ranked, rank

AT = datetime(2026, 11, 24, 11, tzinfo=AMSTERDAM)
BOTH = ("debts", "parenting")


def ranked(
    place_id: str, kind: Kind, *intents: str, asked: tuple[str, ...] = BOTH, **fields: object
) -> Ranked:
    """A place as search ranks it."""
    place = Listing(place_id, place_id, kind, (Area("national"),), intents=intents)
    item = rank(
        replace(place, **fields),  # type: ignore[arg-type]
        Situation(intents=asked, at=AT),
    )
    assert item is not None
    return item


def ids(items: list[Ranked]) -> list[str]:
    """The ids, in order."""
    return [item.place.id for item in items]


def in_order(*items: Ranked) -> list[Ranked]:
    """Items in the order of this call."""
    return [replace(item, key=(float(number),)) for number, item in enumerate(items)]


I1 = ranked("i1", "informal", "debts")
I2 = ranked("i2", "informal", "debts")
I3 = ranked("i3", "informal", "debts")
F1 = ranked("f1", "formal", "debts")
F2 = ranked("f2", "formal", "debts")


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (0, []),
        (1, ["f1"]),
        (2, ["i1", "f1"]),
        (3, ["i1", "i2", "f1"]),
        (4, ["i1", "i2", "i3", "f1"]),
        (6, ["i1", "i2", "i3", "f1", "f2"]),
    ],
)
def test_two_informal_and_one_formal(limit: int, expected: list[str]) -> None:
    """Informal first; a formal one always, even when only one place fits."""
    assert ids(compose(in_order(I1, F1, I2, F2, I3), ("debts",), limit)) == expected


def test_formal_first_for_violence_and_danger() -> None:
    """Where a formal duty comes first, so does the service."""
    found = compose(in_order(I1, F1, I2, F2), ("debts",), 3, formal_first=True)
    assert ids(found) == ["f1", "f2", "i1"]


def test_free_slots_go_to_the_other_kind() -> None:
    """No informal place: formal ones fill up, and the other way round."""
    assert ids(compose(in_order(F1, F2), ("debts",), 3)) == ["f1", "f2"]
    assert ids(compose(in_order(I1, I2, I3), ("debts",), 3)) == ["i1", "i2", "i3"]


def test_two_questions_are_both_served_the_first_one_first() -> None:
    """With two problems in a message, neither is forgotten."""
    other = ranked("p1", "informal", "parenting")
    assert ids(compose(in_order(I1, I2, F1, other), BOTH, 3)) == ["i1", "p1", "f1"]


def test_a_question_without_informal_place_gets_its_formal_one() -> None:
    """The slot that is missed least makes room; the first question keeps a service."""
    formal = ranked("p1", "formal", "parenting")
    assert ids(compose(in_order(I1, I2, F1, formal), BOTH, 3)) == ["i1", "f1", "p1"]


def test_two_questions_with_services_only() -> None:
    """The first question gets two, the second one gets one."""
    formal = ranked("p1", "formal", "parenting")
    more = ranked("p2", "formal", "parenting")
    assert ids(compose(in_order(F1, F2, formal, more), BOTH, 3)) == ["f1", "f2", "p1"]


def test_wider_places_only_stand_in_for_what_is_missing() -> None:
    """A formal place for the theme completes a list without any."""
    asked = ("debts",)
    wider = ranked("w1", "formal", "paperwork", asked=asked)
    more = ranked("w2", "formal", "housing", asked=asked)
    exact = ranked("i1", "informal", "debts", asked=asked)
    assert ids(compose(in_order(exact, wider, more), asked, 3)) == ["i1", "w1"]
    assert ids(compose(in_order(wider, more), asked, 3)) == ["w1"]


def test_places_for_one_situation_do_not_pad_a_list() -> None:
    """A line about dementia is no answer to every question about health."""
    asked = ("health_care",)
    general = ranked("g", "formal", "health_care", asked=asked)
    narrow = ranked("n", "formal", "health_care", asked=asked, narrow=asked)
    assert ids(compose(in_order(general, narrow), asked, 3)) == ["g"]
    assert ids(compose(in_order(narrow), asked, 3)) == ["n"]


def test_places_for_others_come_last_and_particular_ones_not_at_all() -> None:
    """A network for a group is offered to others after the services, if at all."""
    asked = ("loneliness",)
    formal = ranked("f", "formal", "loneliness", asked=asked)
    faith = ranked("m", "informal", "loneliness", asked=asked, communities=("Muslim",))
    papers = ranked("u", "informal", "loneliness", asked=asked, communities=("undocumented",))
    assert ids(compose(in_order(formal, faith, papers), asked, 3)) == ["f", "m"]
    assert ids(compose(in_order(papers), asked, 3)) == ["u"]


def test_nothing_comes_of_nothing() -> None:
    """No candidates, no list."""
    assert compose([], ("debts",), 3) == []
