"""The payload of a poster's link: fits in Telegram, comes back as it was, never raises."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.languages import offered
from bot.start_code import StartCode, read, write
from social_map.gazetteer import Gazetteer
from social_map.taxonomy import HELP_INTENTS, THEMES

SUBJECTS = st.none() | st.sampled_from((*THEMES, *HELP_INTENTS))
LANGUAGES = st.none() | st.sampled_from([language.code for language in offered()])
PLACES = (
    st.none() | st.text(min_size=1) | st.from_regex(r"[a-z-]{1,60}(/[a-z-]{1,60})?", fullmatch=True)
)


@given(SUBJECTS, LANGUAGES, PLACES)
def test_what_is_written_is_read_back(
    subject: str | None, language: str | None, place: str | None
) -> None:
    """Whatever the place is called, the payload is Telegram's and opens where it should."""
    code = write(subject, language, place)
    assert re.fullmatch(r"[A-Za-z0-9_-]{0,64}", code)
    expected = StartCode(subject, language, place)
    assert read(code, [place or "", "utrecht"]) == (None if expected == StartCode() else expected)


@given(st.text() | st.from_regex(r"[A-Za-z0-9_-]{0,70}", fullmatch=True))
def test_reading_never_raises(text: str) -> None:
    """Anybody can write anything after /start."""
    code = read(text)
    assert code is None or code != StartCode()


def test_every_place_of_the_map_comes_back_without_looking_it_up() -> None:
    """Ids of today's map fit as they are, with the longest subject and a language."""
    places = {place.id for _, place in Gazetteer.open_map().names()} | {"2525"}
    longest = max(HELP_INTENTS, key=len)
    wrong = [p for p in places if read(write(longest, "uk", p)) != StartCode(longest, "uk", p)]
    assert wrong == []


def test_a_person_can_read_it() -> None:
    """Who prints the poster can check what stands in the link."""
    code = write("debts", "tr", "den-haag/schilderswijk")
    assert code == "tr__debts__den-haag_schilderswijk"


def test_a_shortened_place_is_never_another_place() -> None:
    """An id too long to fit needs the map; without it, the place is left open."""
    long = "nieuwerkerk-aan-den-ijssel/" + "wijk-" * 8 + "noord"
    code = write("housing", "so", long)
    assert len(code) <= 64
    others = ["utrecht", long[:-1], long + "-2"]
    assert read(code, others) == StartCode("housing", "so", None)
    assert read(code, [*others, long]) == StartCode("housing", "so", long)


def test_an_old_poster_still_opens() -> None:
    """A subject or language that is gone does not take the rest with it."""
    assert read("xx__no_such_intent__utrecht") == StartCode(None, None, "utrecht")
    assert read("tr__no_such_intent") == StartCode(None, "tr", None)


@pytest.mark.parametrize(
    "text", ["", "_", "__", "a__b__c__d", "hello", "tr__", "debts", "é", "tr\n"]
)
def test_what_is_not_ours_is_nothing_or_little(text: str) -> None:
    """Payloads of other links do not open anywhere."""
    assert read(text) in (None, StartCode(language="tr"))


def test_only_our_subjects_and_languages_are_written() -> None:
    """A poster never promises what the bot does not know."""
    with pytest.raises(ValueError, match="no theme and no help intent"):
        write("crisis_danger", "nl")
    with pytest.raises(ValueError, match="no language"):
        write("debts", "xx")
