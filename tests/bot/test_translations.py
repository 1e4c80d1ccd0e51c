"""What the bot says: complete in every language, the same variables, no key shown."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from bot import emergency
from bot.compose import danger
from bot.emergency import FOLDER, check_numbers, get_card
from bot.languages import offered
from bot.translate import colon, get_translator
from bot.translating.lint import Report, lint

CODES = sorted(language.code for language in offered())


@pytest.fixture(scope="module")
def report() -> Report:
    """What `wegwijzer lint-translations` finds."""
    return lint(CODES)


@pytest.mark.parametrize("code", CODES)
def test_what_the_bot_says_is_right(report: Report, code: str) -> None:
    """Every key with the same values, nothing to translate, labels that fit, signs, address, forms."""
    errors = [f for f in report.findings if f.level == "error" and f.language == code]
    assert [finding.text("en") for finding in errors] == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", ["crisis_suicide", "crisis_danger"])
def test_every_language_has_its_danger_card(code: str, kind: str) -> None:
    """The number and what it is for, in the resident's language and in Dutch and English."""
    card = get_card(kind, code)
    first = "113" if kind == "crisis_suicide" else "112"
    assert card.language == code
    assert first in card.lines[0][0].split(" / ")
    assert all(purpose.strip() for _, purpose in card.lines)
    assert len(card.repeat) == (1 if code in ("nl", "en") else 2)
    assert all(first in line for line in card.repeat)


def test_card_texts_hold_no_number() -> None:
    """Numbers come from the reviewed file only."""
    for path in (FOLDER / "cards").glob("*.yml"):
        body = "\n".join(
            line.split("#")[0] for line in path.read_text(encoding="utf-8").splitlines()
        )
        assert re.findall(r"\d{3}", re.sub(r'^\s*"?11[23]"?:', "", body, flags=re.M)) == []


def test_a_card_that_is_only_begun_is_the_english_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody in danger reads TODO, also when a single part is still to be translated."""
    (tmp_path / "cards").mkdir()
    for name in ("numbers.yml", "cards/en.yml", "cards/nl.yml", "cards/tr.yml"):
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    turkish = (FOLDER / "cards" / "tr.yml").read_text(encoding="utf-8")
    begun = re.sub(r"^chat: .*$", 'chat: "TODO"', turkish, flags=re.M)
    (tmp_path / "cards" / "tr.yml").write_text(begun, encoding="utf-8")
    caches = (emergency.available_languages, emergency._text)
    monkeypatch.setattr(emergency, "FOLDER", tmp_path)
    try:
        for function in caches:
            function.cache_clear()
        card = get_card("crisis_danger", "tr")
    finally:
        for function in caches:
            function.cache_clear()
    assert (card.language, card.lead) == ("en", get_card("crisis_danger", "en").lead)
    assert "TODO" not in str(card)


def test_emergency_numbers_are_sound() -> None:
    """The file that residents' lives hang on passes its own check."""
    assert check_numbers() == []


@pytest.mark.parametrize("code", ["ar", "fa"])
def test_names_are_isolated_in_right_to_left_text(code: str) -> None:
    """A Dutch name inside Arabic text must not turn the sentence around."""
    text = get_translator(code).say("place-noted", place="Den Haag")
    assert "\u2068Den Haag\u2069" in text


def test_an_unknown_key_is_never_shown() -> None:
    """A gap gives numbers to call, not a key."""
    text = get_translator("tr").say("no-such-key")
    assert "no-such-key" not in text
    assert "112" in text


@pytest.mark.parametrize(
    ("language", "expected"),
    [("nl", "1,2 km"), ("en", "1.2 km"), ("ru", "1,2 км"), ("ti", "1.2 ኪሜ"), ("fr", "1,2\u202fkm")],
)
def test_distances_are_written_as_in_the_language(language: str, expected: str) -> None:
    """Decimal sign and unit of the language, Latin digits."""
    assert get_translator(language).distance(1.234) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nl", ("5 december 2027", "5 dec 14:05")),
        ("en", ("December 5, 2027", "Dec 5 14:05")),
        ("ru", ("5 декабря 2027\u202fг.", "5 дек. 14:05")),
        ("ar", ("5 ديسمبر 2027", "\u20685 ديسمبر 14:05\u2069")),
    ],
)
def test_dates_are_written_as_in_the_language(language: str, expected: tuple[str, str]) -> None:
    """Never 05-12, which is May to some, and the month in words."""
    say, when = get_translator(language), datetime(2027, 12, 5, 14, 5)
    assert (say.full_date(when.date()), say.moment(when)) == expected


def test_colons_are_those_of_the_language() -> None:
    """French has a space before it that does not break, Tigrinya its own sign."""
    assert (colon("nl"), colon("fr"), colon("ti")) == (": ", "\u00a0: ", "፦ ")
    assert "፦ " in danger("crisis_danger", "ti").text


def test_arabic_and_stands_apart_from_latin_letters() -> None:
    """It is written at an Arabic word only."""
    assert get_translator("ar").join(["Nederlands", "English"]) == "Nederlands و English"
    assert get_translator("ar").join(["الديون", "السكن"]) == "الديون والسكن"
