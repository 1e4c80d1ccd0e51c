"""Readability by the published formulas, worked out by hand."""

from __future__ import annotations

import pytest

from bot.translating import readability
from bot.translating.readability import check, hardest, read, sentences, words
from tests.bot.translating_fakes import checks, says


def test_sentences_end_at_a_stop_a_line_or_a_colon() -> None:
    """A list is no sentence, and a value is no word."""
    assert sentences("Hallo, jij daar. Kom je?\n• wel\nBel: nu") == [
        "Hallo, jij daar.", "Kom je?", "• wel", "Bel:", "nu",
    ]  # fmt: skip
    assert words("Bel 112, t/m € zo'n af-spraak!") == ["Bel", "t", "m", "zo'n", "af-spraak"]


def test_flesch_douma_and_index_a() -> None:
    """Ten words of one syllable: 206.84 - 77 - 9.3 = 120.5; 195 - 66.7 - 20 = 108.3."""
    found = read(["Ik zie je daar nu op het plein bij school."], "nl")
    assert found is not None
    assert (found.syllables, found.words) == (1.0, 10.0)
    assert found.score == pytest.approx(120.54)
    assert found.index_a == pytest.approx(108.33, abs=0.01)


def test_syllables_count() -> None:
    """Or-ga-ni-sa-tie and for-mu-lie-ren: nine syllables in two words."""
    found = read(["organisatie formulieren"], "nl")
    assert found is not None
    assert found.syllables == 4.5


def test_flesch_for_english() -> None:
    """Nine words, nine syllables, silent e included: 206.835 - 84.6 - 9.135 = 113.1."""
    found = read(["We know a safe place to sleep for you."], "en")
    assert found is not None
    assert found.score == pytest.approx(113.1)
    assert found.index_a is None


def test_other_languages_are_not_measured() -> None:
    """No formula here was made for them."""
    assert read(["Bu bir cümledir."], "tr") is None
    assert checks(check, says("tr", "uzun " * 40)) == []


def test_a_hard_text_is_told_with_its_figures() -> None:
    """Long words in a row fall below the border of B1."""
    text = "De desbetreffende uitvoeringsorganisatie verstrekt uitsluitend schriftelijke informatie over toeslagen."
    (finding,) = check(says("nl", text))
    assert finding.check == "hard"
    assert "Leesindex A" in finding.text("nl")


def test_a_short_text_is_not_judged_by_one_long_word() -> None:
    """Below eight words the formulas say nothing."""
    assert checks(check, says("nl", "Verblijfsvergunning aanvragen")) == []


def test_fifteen_words_are_enough() -> None:
    """Sixteen are a warning."""
    assert checks(check, says("nl", "ja " * 14 + "nee.")) == []
    assert checks(check, says("nl", "ja " * 15 + "nee.")) == ["sentence"]


def test_the_hardest_come_first() -> None:
    """With their scores; so many as one asks for."""
    language = says("nl", "Ik zie je daar nu op het plein. Organisaties verstrekken schriftelijke informatie "
                          "over ingewikkelde formulieren en voorzieningen.")  # fmt: skip
    found = hardest(language.texts, "nl", 1)
    assert len(found) == 1
    assert found[0][1].startswith("Organisaties")
    assert found[0][0] < readability.EASY
