"""Finding places by words."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from social_map.gazetteer import Gazetteer
from social_map.search import Result
from social_map.store import Store
from social_map.text_search import read_words, search_text, split_place

Make = Callable[..., dict[str, Any]]


def ids(found: list[Result]) -> list[str]:
    """The ids, in order."""
    return [result.place.id for result in found]


@pytest.fixture
def town(record: Make, map_of: Callable[..., Store]) -> Store:
    """A small town."""
    delft = {"scope": "municipality", "municipality": "Delft"}
    leiden = {"scope": "municipality", "municipality": "Leiden"}
    return map_of(
        record("voedselbank-delft", name="Voedselbank Delft", area=delft),
        record("voedselbank-leiden", name="Voedselbank Leiden", area=leiden),
        record("voedselbanken", name="Voedselbanken in het land"),
        record("kringloop", name="De Kringloop", area=delft,
               description_nl="Wie bij de voedselbank komt, krijgt korting."),
        record("cafe", name="Café Çiçek", area=delft, alternate_names=["مقهى الزهرة"]),
        record("gezinshulp", name="Samen", intents=["parenting"], area=delft),
        record("verborgen", name="Voedselbank Geheim", area=delft, needs_check=True),
        record("vol-informatie", name="IJsclub", description_en="Skating for food bank guests"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("voedselbank delft", "voedselbank-delft"),
        ("VOEDSELBANK, Delft!", "voedselbank-delft"),
        ("voedselbnak delft", "voedselbank-delft"),
        ("Voedselbanken", "voedselbanken"),
        ("cafe cicek", "cafe"),
        ("CAFÉ ÇIÇEK", "cafe"),
        ("مقهى الزهره", "cafe"),
        ("ijsclub", "vol-informatie"),
        ("waar is de kringloop", "kringloop"),
    ],
)
def test_words_find_a_place(town: Store, text: str, first: str) -> None:
    """Names, misspelt, without diacritics, in another script, with empty words around."""
    assert ids(search_text(town, text))[0] == first


def test_a_name_goes_before_a_mention(town: Store) -> None:
    """Who is called a food bank comes before who speaks of one."""
    found = ids(search_text(town, "voedselbank"))
    assert set(found) == {"voedselbank-delft", "voedselbank-leiden", "voedselbanken", "kringloop"}
    assert found[-1] == "kringloop"


def test_a_place_leaves_out_who_serves_elsewhere(town: Store) -> None:
    """In Delft: Delft's own first, then the country's, never Leiden's."""
    delft = Gazetteer(town).find("Delft")[0]
    found = ids(search_text(town, "voedselbank", place=delft))
    assert found[0] == "voedselbank-delft"
    assert "voedselbank-leiden" not in found
    assert "voedselbanken" in found


def test_a_place_at_the_end_of_the_words_is_the_place(town: Store) -> None:
    """As people type it in a search box."""
    gazetteer = Gazetteer(town)
    words, place = split_place(gazetteer, "voedselbank den haag")
    assert (words, place.municipality if place else None) == ("voedselbank", "Den Haag")
    assert split_place(gazetteer, "Delft") == ("Delft", None)
    assert split_place(gazetteer, "samen eten") == ("samen eten", None)


def test_nothing_hidden_is_found(town: Store) -> None:
    """The words of a place that is not published are not in the index at all."""
    assert search_text(town, "geheim") == []
    assert read_words(town, "geheim").unknown == ("geheim",)


def test_the_subject_is_found_too(town: Store) -> None:
    """A place for parents is found by what it is for, though it does not say so."""
    assert "gezinshulp" in ids(search_text(town, "opvoeding"))
    assert "gezinshulp" in ids(search_text(town, "parenting"))


@settings(max_examples=300, deadline=None)
@given(
    text=st.text(max_size=60)
    | st.sampled_from(['"', "a OR b", "NEAR(a b)", "x_text:*", "a'; DROP"])
)
def test_any_text_gives_an_answer(store: Store, text: str) -> None:
    """No text is a query language: nothing that is typed raises or changes anything."""
    assert isinstance(search_text(store, text), list)
