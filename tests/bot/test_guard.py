"""The crisis guard: finds danger as people write it, and is not alarmed by idioms."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.guard import Guard, compile_phrase, get_guard

GUARD = Guard(
    [
        compile_phrase("nl", "crisis_suicide", "niet meer leven"),
        compile_phrase("nl", "crisis_suicide", "zelfmoord*"),
        compile_phrase("nl", "crisis_danger", "slaat/schopt me/mij nu"),
        compile_phrase("nl", "harmless", "zelfmoord van de dijk"),
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ik wil NIET meer leven.", "crisis_suicide"),
        ("ik wil niet zo lang meer leven", "crisis_suicide"),
        ("niet nu of straks of ooit meer leven", None),
        ("zelfmoordgedachten", "crisis_suicide"),
        ("zelfmoort plegen", "crisis_suicide"),
        ("ziet u zelfmoord van de dijk ook", None),
        ("hij schopt mij NU", "crisis_danger"),
        ("hij slaaaaat me nu", "crisis_danger"),
        ("hij slaat de bal", None),
        ("", None),
    ],
)
def test_phrases(text: str, expected: str | None) -> None:
    """Order, gaps of two words, endings, typing errors, stretched letters, harmless readings."""
    assert GUARD.assess(text) == expected


def test_a_phrase_without_words_is_refused() -> None:
    """A maintainer's empty phrase would match everything."""
    with pytest.raises(ValueError, match="holds no word"):
        compile_phrase("nl", "crisis_danger", "* /")


def test_a_broken_file_does_not_silence_the_others(tmp_path: Path) -> None:
    """One language's mistake must not cost another language's card."""
    for code, content in {"aa": "crisis_danger: [", "bb": 'crisis_danger: ["help nu"]'}.items():
        (tmp_path / code).mkdir()
        (tmp_path / code / "crisis_phrases.yml").write_text(content, encoding="utf-8")
    assert Guard.load(tmp_path).assess("help me nu") == "crisis_danger"


@settings(deadline=None)  # the first text waits for the phrases to be read
@given(st.text(max_size=400))
def test_any_text_is_assessed(text: str) -> None:
    """The guard stands before everything else: it never raises."""
    assert get_guard().assess(text) in (None, "crisis_danger", "crisis_suicide")


def test_every_phrase_can_be_found_by_its_beginning() -> None:
    """Looking phrases up by the first letters of a word loses none of them."""
    for source, text in (
        ("will die", "i will now die"),
        ("*moord hem", "zelfmoord door hem"),
        ("s'il meurt", "s'il meurt"),
        ("a/longer word", "longer word"),
        ("به/در خطر", "در خطر"),
    ):
        guard = Guard([compile_phrase("xx", "crisis_danger", source)])
        assert guard.assess(text) == "crisis_danger", source


def test_an_ordinary_word_is_not_taken_for_another() -> None:
    """Painting is not fainting, and fainting with a typing error still is."""
    phrases = [compile_phrase("xx", "crisis_danger", "fainting")]
    guard = Guard(phrases, ["painting"])
    assert guard.assess("she is painting") is None
    assert guard.assess("she is faintting") == "crisis_danger"
    assert Guard(phrases).assess("she is painting") == "crisis_danger"
    assert get_guard().assess("no pay for the painting work") is None


_SLOW_SECONDS = 3.0  # takes a fifth of one on a slow core; a catastrophe takes minutes


def hostile_texts(phrases: int) -> Iterator[str]:
    """Long texts made of the phrases' own words, so that nearly all of them nearly match."""
    guard, chance = get_guard(), random.Random(6)
    every = guard._danger._phrases + guard._harmless._phrases
    starred = [p for p in every if any(w.startswith("*") for w in p.source.split())]
    words = [chance.choice(stems) for p in every for stems in p.needs]
    half = phrases // 2
    for phrase in [*chance.sample(starred, half), *chance.sample(every, half)]:
        chosen = [chance.choice(stems) for stems in phrase.needs]
        first, rest = chosen[0], " ".join(chosen[1:])
        yield first * (5800 // len(first)) + f" x x x {rest}"  # one endless word
        yield (
            f"{rest} " + " ".join(chosen[:-1] or chosen) * 500
        )  # all but the last, again and again
        yield "".join(chosen) * 800
        yield " ".join(chance.choices(words, k=900))
        yield " ".join(first * 15 for _ in range(150)) + f" x x x {rest}"


def seconds_of(guard: Guard, text: str) -> float:
    """How long the guard looks at a text."""
    started = time.monotonic()
    guard.assess(text)
    return time.monotonic() - started


def test_no_text_keeps_the_guard_busy() -> None:
    """Whatever somebody sends, others are answered meanwhile."""
    for text in hostile_texts(30):
        assert seconds_of(get_guard(), text) < _SLOW_SECONDS, text[:80]


def test_danger_in_a_text_without_spaces_is_found_anywhere() -> None:
    """Cutting endless words loses no phrase, wherever it stands."""
    guard = Guard([compile_phrase("zh", "crisis_suicide", "*自杀*")])
    for before in range(0, 400, 7):
        text = "我" * before + "想自杀" + "了" * 200
        assert guard.assess(text) == "crisis_suicide", before


_LETTERS = st.text("abcd", min_size=5, max_size=9)


@given(st.lists(_LETTERS, min_size=1, max_size=12), _LETTERS)
def test_typing_errors_are_those_of_one_letter(stems: list[str], word: str) -> None:
    """Looked up by hashes of forms, as if the word had been compared with every stem."""
    guard = Guard([compile_phrase("nl", "crisis_danger", stem) for stem in stems])
    alike = {stem for stem in stems if OSA.distance(word, stem) <= 1}
    mended = guard.mend_word(word)
    if word in stems or not alike or len(word) == 5:  # one of five letters turns into other words
        assert mended == word
    else:
        assert mended in alike


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bangigu waa eber, cunada ilmaha ma hayno", None),
        ("ilmihii ma hayno, suuqa ayuu ku lumay", "crisis_danger"),
        ("him don off phone, I wan die", "crisis_suicide"),
        ("my phone die yesterday, where dem dey repair am", None),
    ],
)
def test_harmless_phrases_hide_no_danger(text: str, expected: str | None) -> None:
    """With the shipped phrases: children's food that is missing, and a child; a dead phone, and a wish."""
    assert get_guard().assess(text) == expected
