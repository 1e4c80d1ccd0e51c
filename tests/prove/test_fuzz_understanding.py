"""Any text through what reads it before the model: no crash, no hang, and danger is still seen."""

from __future__ import annotations

import random
import re
import unicodedata

import pytest
from hypothesis import strategies as st

from actions.the_map import get_map
from bot import abuse, shared_too_much
from bot.detect_language import answer_language, detect
from bot.guard import CRISIS, get_guard
from bot.languages import offered
from bot.personal_data import find
from bot.script import script_of
from bot.word_count import count_words
from social_map.text import fold
from tests.prove.fuzz_attack import attack
from tests.prove.fuzz_inputs import BIDI, CONTROL, DANGER, EMOJI, INVISIBLE, SURROGATES, texts

CODES = {language.code for language in offered()}


def test_guard() -> None:
    """It answers with a kind of danger or nothing, the same each time, in any typing."""
    guard = get_guard()

    def check(text: str) -> None:
        found = guard.explain(text)
        assert found is None or found.kind in CRISIS
        assert guard.assess(text) == (found.kind if found else None)

    attack(check, texts(), few=300)


def test_danger_is_seen_through_what_nobody_sees() -> None:
    """Between the letters of a cry for help: invisible signs and those that turn the direction."""
    guard = get_guard()
    unseen = [*INVISIBLE, *BIDI]

    def check(made: tuple[str, list[str], int]) -> None:
        phrase, signs, seed = made
        where = random.Random(seed)
        text = phrase
        for sign in signs:
            at = where.randrange(len(text) + 1)
            text = text[:at] + sign + text[at:]
        assert guard.assess(text) is not None

    signs = st.lists(st.sampled_from(unseen), max_size=12)
    attack(check, st.tuples(st.sampled_from(DANGER), signs, st.integers(0, 2**32)), few=100)


def test_danger_is_seen_beside_anything() -> None:
    """Around a cry for help: emoji, control signs, half characters, on lines of their own."""
    guard = get_guard()
    around = st.lists(
        st.sampled_from([*EMOJI, *CONTROL, *SURROGATES, *BIDI, "!!!", "???"]), max_size=8
    )

    def check(made: tuple[list[str], str, list[str]]) -> None:
        before, phrase, after = made
        text = f"{''.join(before)} {phrase} {''.join(after)}"
        assert guard.assess(text) is not None

    attack(check, st.tuples(around, st.sampled_from(DANGER), around), few=100)


def test_language_and_script() -> None:
    """A message has one language and one script, and the bot answers in one that it writes."""

    def check(made: tuple[str, str, str]) -> None:
        text, remembered, client = made
        detected = detect(text)
        assert re.fullmatch(r"[A-Z][a-z]{3}", detected.script)
        assert detected.script == script_of(text[:600])
        assert 0 <= detected.sure <= 1.01
        language, _ = answer_language(detected, remembered=remembered, fixed=client, client=client)
        assert language in CODES

    codes = st.sampled_from(["", "tr", "nl-BE", "xx", "\ud800", "zh-hans", "x" * 5000, "TR_tr"])
    attack(check, st.tuples(texts(), codes, codes), few=200)


def test_words_of_a_message() -> None:
    """Counted in any script; never more than there are signs."""

    def check(text: str) -> None:
        assert 0 <= count_words(text) <= len(text)

    attack(check, texts(), few=200)


def test_folding() -> None:
    """Folded text is words of letters and digits with single spaces, and folding it changes nothing."""

    def check(text: str) -> None:
        folded = fold(text)
        assert fold(folded) == folded
        assert folded == " ".join(folded.split())
        assert not any(unicodedata.category(sign) in ("Cc", "Cf") for sign in folded)

    attack(check, texts(), few=200)


def test_insults_advertising_and_personal_data() -> None:
    """Each says yes or no, and which kinds; where personal data stands is inside the message."""

    def check(text: str) -> None:
        assert isinstance(abuse.is_abuse(text), bool)
        assert isinstance(abuse.is_spam(text), bool)
        assert shared_too_much.kinds(text) <= set(shared_too_much.KINDS)
        assert isinstance(shared_too_much.only_data(text), bool)
        words = len(text[:4096].split())
        assert all(1 <= p.first_word <= p.last_word <= words for p in find(text[:4096]))

    attack(check, texts(), few=200)


def test_places() -> None:
    """Places that are found stand in the message and in the gazetteer."""
    pytest.importorskip("rasa")
    from bot.nlu_components.place_matcher import PlaceMatcher

    matcher = PlaceMatcher({"ordinary_from": 2}, None, None)  # type: ignore[arg-type]
    gazetteer = get_map()[1]

    def check(text: str) -> None:
        for entity in matcher.find(text):
            assert 0 <= entity["start"] < entity["end"] <= len(text)
            assert entity["text"] == text[entity["start"] : entity["end"]]
            assert entity["entity"] != "place" or gazetteer.by_id(entity["value"]) is not None

    attack(check, texts(), few=60)


def test_places_in_a_very_long_text() -> None:
    """As much is read as the guard reads: a burst of postcodes once took a minute."""
    pytest.importorskip("rasa")
    from bot.nlu_components.place_matcher import MAX_CHARACTERS, PlaceMatcher

    matcher = PlaceMatcher({"ordinary_from": 2}, None, None)  # type: ignore[arg-type]
    assert matcher.find("1012 AB " * 20_000)[-1]["end"] <= MAX_CHARACTERS
    assert matcher.find("x" * MAX_CHARACTERS + " Schilderswijk") == []
    matcher._ordinary = frozenset({"en"})
    found = matcher.find("ik heb 1500 en 2000 euro schuld, postcode: 1012, 2512 ab of 1017en")
    assert [entity["text"] for entity in found] == ["1012", "2512 ab", "1017en"]


def test_search_by_words() -> None:
    """Words are looked for, whatever they mean to SQL or to FTS5; the map is only read."""
    from social_map.text_search import search_text, split_place
    from tests.prove.fuzz_inputs import MARKUP, QUERIES, WORDS, pieces_of

    store, gazetteer = get_map()
    before = store.path.read_bytes()

    def check(text: str) -> None:
        left, _ = split_place(gazetteer, text)
        assert text.split()[: len(left.split())] == left.split()
        assert len(search_text(store, text, limit=3)) <= 3

    attack(check, pieces_of(QUERIES, MARKUP, WORDS, ("\x00", "\ud800", " ")) | texts(8), few=60)
    assert store.path.read_bytes() == before
