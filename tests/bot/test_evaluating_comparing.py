"""What got better and worse: sentence by sentence or as samples, and when it fails the run."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.errors import DataProblem
from bot.evaluating.comparing import PAIRED, SAMPLES, Change, compare, read_old
from bot.evaluating.report import report
from bot.evaluating.report_json import as_json
from bot.evaluating.rows import Row
from tests.bot.evaluating_fakes import asked, understood


def measured(
    lang: str, right: Sequence[bool], *, intent: str = "debts", first: int = 0, texts: bool = True
) -> dict[str, Any]:
    """A report about sentences first, first + 1, …, right or wrong as told."""
    judged = []
    for number, hit in enumerate(right, start=first):
        danger = intent if intent.startswith("crisis") and hit else None
        found = understood(intent if hit else "work", danger=danger)
        judged.append(asked(Row(lang, f"sentence {number}", intent), found))
    return as_json(report(judged), texts=texts)


def change(old: dict[str, Any], new: dict[str, Any], figure: str, language: str = "nl") -> Change:
    (found,) = [c for c in compare(old, new) if (c.language, c.figure) == (language, figure)]
    return found


BEFORE = measured("nl", [True] * 30 + [False] * 10)


def test_the_same_sentences_are_paired() -> None:
    """Eight of thirty were lost, none won: 2 × (1/2)⁸."""
    found = change(BEFORE, measured("nl", [True] * 22 + [False] * 18), "top1")
    assert (found.before, found.now, found.how) == ((30, 40), (22, 40), PAIRED)
    assert found.p == pytest.approx(2 / 2**8)
    assert (found.verdict, found.fell) == ("worse", True)


def test_as_many_won_as_lost_is_noise() -> None:
    """Pairing sees what shares alone would not: ten changed places."""
    found = change(BEFORE, measured("nl", [True] * 20 + [False] * 10 + [True] * 10), "top1")
    assert (found.difference, found.verdict, found.fell) == (0, "within the noise", False)


def test_other_sentences_are_two_samples() -> None:
    """Nothing is in both: Fisher over all of them."""
    found = change(BEFORE, measured("nl", [True] * 22 + [False] * 18, first=100), "top1")
    assert (found.before, found.now, found.how) == ((30, 40), (22, 40), SAMPLES)
    assert found.verdict == "within the noise"


def test_a_sample_is_compared_on_its_own_sentences() -> None:
    """A run with --every against a whole one: only what both asked."""
    found = change(BEFORE, measured("nl", [True] * 5, first=5), "top1")
    assert (found.before, found.now, found.how) == ((5, 5), (5, 5), PAIRED)


def test_without_texts_figures_are_compared() -> None:
    """--no-text keeps no trace of a sentence, so none can be found again."""
    old = measured("nl", [True] * 30 + [False] * 10, texts=False)
    assert "sentence" not in json.dumps(old)
    assert change(old, BEFORE, "top1").how == SAMPLES


def test_a_sentence_with_another_expectation_is_another_sentence() -> None:
    """Relabelling is no better or worse."""
    other = measured("nl", [True] * 40, intent="housing")
    assert change(BEFORE, other, "top1").how == SAMPLES


def test_fewer_false_alarms_are_better() -> None:
    """The sign of a figure that should be low."""
    calm = change(BEFORE, BEFORE, "alarm")
    assert calm.verdict == "within the noise"
    better = Change("nl", "alarm", (20, 40), (2, 40), PAIRED, 0.001)
    worse = Change("nl", "alarm", (2, 40), (20, 40), PAIRED, 0.001)
    assert (better.verdict, worse.verdict, worse.fell) == ("better", "worse", False)


def test_danger_that_is_missed_more_often_fails() -> None:
    """Eight dangers of forty are not found any more."""
    old = measured("nl", [True] * 40, intent="crisis_danger")
    new = measured("nl", [True] * 32 + [False] * 8, intent="crisis_danger")
    assert change(old, new, "danger").fell


def test_many_languages_are_many_chances() -> None:
    """p = 2/2⁶ in one of four languages is noise; in one alone it is none (Holm)."""
    lost = measured("nl", [True] * 24 + [False] * 16)
    assert change(BEFORE, lost, "top1").fell
    names = ("nl", "tr", "ar", "pl")
    old, new = ({"format": BEFORE["format"], "all": r["all"], "rows": r["rows"],
                 "languages": dict.fromkeys(names, BEFORE["languages"]["nl"])}
                for r in (BEFORE, lost))  # fmt: skip
    found = change(old, new, "top1")
    assert found.p == pytest.approx(min(1, 4 * 2 / 2**6))
    assert not found.fell
    assert change(old, new, "top1", "all").fell  # all languages together are one question


def test_a_language_that_is_new_is_not_compared() -> None:
    """There is nothing to compare it with."""
    new = measured("tr", [True] * 4)
    assert {c.language for c in compare(BEFORE, new)} == {"all"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "cannot be read as JSON"),
        ("[]", "is no report of this version"),
        ('{"format": "x"}', "is no report of this version"),
        (json.dumps({**BEFORE, "languages": 5}), "was changed by hand"),
        (json.dumps({**BEFORE, "rows": [{}]}), "was changed by hand"),
    ],
)
def test_what_is_no_report_is_named(tmp_path: Path, content: str, told: str) -> None:
    """Before anything is measured."""
    path = tmp_path / "old.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(DataProblem, match=told):
        read_old(path)


def test_a_report_comes_back(tmp_path: Path) -> None:
    """What --json wrote, --compare reads."""
    path = tmp_path / "old.json"
    path.write_text(json.dumps(BEFORE), encoding="utf-8")
    assert read_old(path) == BEFORE
