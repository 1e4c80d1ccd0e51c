"""Finding places by name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from social_map.gazetteer import Gazetteer
from social_map.models import Place
from social_map.text import fold


@pytest.mark.parametrize(
    ("written", "place_id"),
    [
        ("Schilderswijk", "den-haag/schilderswijk"),
        ("Schilderswyk", "den-haag/schilderswijk"),
        ("schilders wijk", "den-haag/schilderswijk"),
        ("Schildeswijk", "den-haag/schilderswijk"),
        ("Schilderswijk'te", "den-haag/schilderswijk"),
        ("Schilderswijk, Den Haag", "den-haag/schilderswijk"),
        ("Indische Buurt", "amsterdam/indische-buurt"),
        ("indischebuurt", "amsterdam/indische-buurt"),
        ("'s-Gravenhage", "den-haag"),
        ("The Hague", "den-haag"),
        ("Lahey", "den-haag"),
        ("لاهاي", "den-haag"),
        ("لاهای", "den-haag"),
        ("Гаага", "den-haag"),
        ("Den Hag", "den-haag"),
        ("ሮተርዳም", "rotterdam"),
        ("Roterdam", "rotterdam"),
        ("Den Bosch", "s-hertogenbosch"),
        ("Oost, Amsterdam", "amsterdam/oost"),
        ("Amsterdam-Oost", "amsterdam/oost"),
        ("Zuid-Oost Amsterdam", "amsterdam/zuidoost"),
        ("Tuindorp Oostzaan", "amsterdam/tuindorp-oostzaan"),
        ("Transvaal", "den-haag/transvaal"),
        ("Emmen", "emmen"),
        ("Best", "best"),
        ("1094 AB", "1094"),
        ("۱۰۹۴", "1094"),
    ],
)
def test_find_understands_how_people_write(
    gazetteer: Gazetteer, written: str, place_id: str
) -> None:
    """Other scripts, misspelt, without spaces, with an ending, with the town."""
    assert gazetteer.find(written)[0].id == place_id


@pytest.mark.parametrize("written", ["xyzzy", "", "!!", "Zuidoost", "kat", "Berlin Mitte"])
def test_find_admits_what_it_does_not_know(gazetteer: Gazetteer, written: str) -> None:
    """A district without its city, and nonsense, are no place."""
    assert gazetteer.find(written) == []


def test_two_towns_of_one_name_are_both_found_the_larger_first(gazetteer: Gazetteer) -> None:
    """Only the larger Hengelo is the municipality."""
    first, second = gazetteer.find("Hengelo")[:2]
    assert (first.id, first.municipality) == ("hengelo", "Hengelo")
    assert second.municipality is None


def test_postcodes(gazetteer: Gazetteer) -> None:
    """Known ones give municipality and neighbourhood, unknown ones are places all the same."""
    assert gazetteer.postcode("1094 ab") == Place(
        "1094", "postcode", "1094", "Amsterdam", "Indische Buurt"
    )
    assert gazetteer.postcode("2525XY") == Place(
        "2525", "postcode", "2525", "Den Haag", "Schilderswijk"
    )
    assert gazetteer.postcode("9999") == Place("9999", "postcode", "9999")
    for no_postcode in ("0999", "12345", "1094 A", "1094 SS", "abcd", ""):
        assert gazetteer.postcode(no_postcode) is None


def test_by_id_finds_what_find_returned(gazetteer: Gazetteer) -> None:
    """An old button still knows its place."""
    for name in ("Schilderswijk", "Groningen", "1094", "Zaanstad", "Westland"):
        place = gazetteer.find(name)[0]
        assert gazetteer.by_id(place.id) == place
    assert gazetteer.by_id("nowhere") is None


def test_names_for_running_text_hold_no_ordinary_words(gazetteer: Gazetteer) -> None:
    """'Een', 'Best' and 'امن' would find a town in every sentence."""
    names = {fold(name) for name, _ in gazetteer.names()}
    words = "een best echt heel hier eten winkel dieren houten brand امن الدين haga goes oost noord"
    assert not names & set(words.split())
    assert {"in best", "in houten", "amsterdam oost", "oost amsterdam", "schilderswijk"} <= names


def test_nearest_town(gazetteer: Gazetteer) -> None:
    """A point in the Schilderswijk lies in The Hague, though it is rounded."""
    assert gazetteer.nearest(52.07, 4.30).id == "den-haag"
    assert gazetteer.nearest(52.78, 6.90).municipality == "Emmen"
    assert not gazetteer.in_netherlands(52.52, 13.40)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=60))
def test_find_never_raises(gazetteer: Gazetteer, text: str) -> None:
    """Whatever is typed into the question 'where do you live?'."""
    assert len(gazetteer.find(text)) <= 20
