"""Places in messages: what is one, and what only looks like one."""

from __future__ import annotations

import pytest

from bot.nlu_components.place_matcher import PlaceMatcher


@pytest.fixture(scope="module")
def matcher() -> PlaceMatcher:
    """An untrained one: no word is ordinary because examples hold it."""
    return PlaceMatcher({"ordinary_from": 2}, None, None)  # type: ignore[arg-type]


def places(matcher: PlaceMatcher, text: str) -> list[str]:
    return [one["value"] for one in matcher.find(text) if one["entity"] == "place"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ik woon in Zu\u0308tphen", "zutphen"),  # the accent is a sign of its own
        ("আমি আমস্টারডাম থাকি", "amsterdam"),
        ("أعيش في لاهَاي", "den-haag"),
        ("دنبال باشگاه تو زووله‌ام", "zwolle"),
        ("vivo en la Haya", "den-haag"),
        ("ik woon in Dort", "dordrecht"),
        ("ik woon 2515", "2515"),
        ("postcode 2023", "2023"),
        ("2023", "2023"),
        ("3000", "3000"),
    ],
)
def test_a_place(matcher: PlaceMatcher, text: str, place: str) -> None:
    """With vowel signs, accents and joiners inside the word too."""
    assert places(matcher, text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "geldim geleli dört duvar", "die Leute von dort dürfen es nie erfahren", "tout le monde dort",
        "is er een vrouwelijke dokter in de wijk", "tot het eind van de maand", "een eindje lopen",
        "le voisin a mis le feu à son matelas", "besoin de compagnie", "cuando todo haya pasado",
        "mi a haya un karta", "cowok gue warga Belanda", "ik werk in de haven", "neue brille",
    ],
)  # fmt: skip
def test_an_ordinary_word_is_no_place(matcher: PlaceMatcher, text: str) -> None:
    """In any language, and not by likeness to another place either."""
    assert places(matcher, text) == []


@pytest.mark.parametrize(
    "text",
    ["2000 euro schuld", "1500 € huur", "huur € 1500", "борг 3000 євро", "الإيجار 1200 يورو",
     "2500 lira", "schuld van 5000", "15000 schuld", "overstay since 2014", "in 2023 gekomen"],
)  # fmt: skip
def test_a_sum_or_a_year_is_no_postcode(matcher: PlaceMatcher, text: str) -> None:
    """Not in the shortest message either, unless there is nothing else in it."""
    assert places(matcher, text) == []
