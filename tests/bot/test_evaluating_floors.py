"""Floors: figures that may not be worse; and the model in use against them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import DataProblem
from bot.evaluating.figures import run
from bot.evaluating.floors import FLOORS, Floor, not_measured, read_floors, under
from bot.evaluating.report import Report, report
from bot.evaluating.rows import Row, read_project, sample
from bot.languages import offered
from tests.bot.evaluating_fakes import asked, understood

# About five hundred messages: a minute on a slow machine.
EVERY = 10


def half_right(every: int = 1) -> Report:
    """Two of four help questions right, one false alarm."""
    found = [
        understood("debts"), understood("debts"), understood("work"),
        understood("work", danger="crisis_danger"),
    ]  # fmt: skip
    return report([asked(Row("nl", "x", "debts"), one) for one in found], every=every)


def test_a_figure_under_its_floor_is_named() -> None:
    """Language, figure, value, limit; the limit itself is no failure."""
    floors = [Floor("nl", "top1", 0.51), Floor("nl", "top3", 0.5), Floor("all", "danger", 0.9)]
    assert under(half_right(), floors) == ["nl: top1 is 0.500, under its floor 0.51"]


def test_a_figure_over_its_ceiling_is_named() -> None:
    """For false alarms, turned away, calibration and time."""
    floors = [Floor("all", "alarm", 0.2), Floor("nl", "alarm", 0.25), Floor("nl", "p50_ms", 1000)]
    assert under(half_right(), floors) == ["all: alarm is 0.250, over its ceiling 0.2"]


def test_a_sample_fails_only_when_its_whole_interval_is_worse() -> None:
    """Two of four may be 0.85 (Wilson), not 0.9; one false alarm of four may be 0.05, not 0.04."""
    floors = [Floor("nl", "top1", 0.84), Floor("nl", "alarm", 0.05)]
    assert under(half_right(every=8), floors) == []
    floors = [Floor("nl", "top1", 0.9), Floor("nl", "alarm", 0.04)]
    assert len(under(half_right(every=8), floors)) == 2


def test_a_language_without_messages_is_no_failure_and_told() -> None:
    """With --language nl the floors of others say nothing."""
    floors = [Floor("tr", "top1", 0.9), Floor("nl", "top1", 0.1)]
    assert (under(half_right(), floors), not_measured(half_right(), floors)) == ([], ["tr"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: [", "cannot be read as YAML"),
        ("- a", "holds no mapping"),
        ("at_least:\n  # nl: {}\n", "holds no floor"),
        ("at-least: {}", "'at-least' is neither at_least nor at_most"),
        ("at_least: {nl: 0.8}", "at_least: nl: 0.8 is no mapping"),
        ("at_least: {nl: {top: 0.8}}", "'top' is no figure; did you mean"),
        ("at_least: {nl: {top1: much}}", "'top1' is 'much', no number"),
        ("at_least: {nl: {top1: 80}}", "'top1' is 80, no share"),
        ("at_least: {nl: {alarm: 0.1}}", "'alarm' belongs under at_most"),
    ],
)
def test_broken_floors_are_named(tmp_path: Path, text: str, told: str) -> None:
    """Before anything is measured."""
    path = tmp_path / "floors.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataProblem) as caught:
        read_floors(path)
    assert told in str(caught.value)


def test_the_shipped_floors_can_be_read() -> None:
    """Each for a language that has test sentences."""
    languages = {floor.language for floor in read_floors(FLOORS)}
    assert languages - {row.lang for row in read_project()} - {"all"} == set()


@pytest.mark.slow
def test_the_model_keeps_its_floors(runtime: object) -> None:
    """A sample of the test sentences of every language that the bot writes."""
    from bot.guard import get_guard
    from bot.understand import Understanding

    parse = Understanding(runtime, get_guard()).parse_alone  # type: ignore[arg-type]
    written = {language.code for language in offered()}
    rows = sample([row for row in read_project() if row.lang in written], EVERY)
    found = report(run(rows, parse), every=EVERY)
    assert set(found.languages) == written
    assert under(found, read_floors(FLOORS)) == []
