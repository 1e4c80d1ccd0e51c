"""Early signals: counts of weeks and months that are over, in one's own area."""

from datetime import date
from pathlib import Path

from social_map.counts import Counts, read_counts
from social_map.models import Place
from social_map.signals import Signal, of_month, of_week

# A Wednesday: the last week that is over is 16 to 22 November 2026, week 47.
TODAY = date(2026, 11, 25)
SCHILDERSWIJK = Place("s", "neighbourhood", "Schilderswijk", "Den Haag", "Schilderswijk")
LAAK = Place("l", "neighbourhood", "Laak", "Den Haag", "Laak")
DEN_HAAG = Place("d", "town", "Den Haag", "Den Haag")
LEIDEN = Place("x", "town", "Leiden", "Leiden")


def counted(path: Path, *asked: tuple[date, str, Place, int], what: str = "asked") -> Path:
    """Questions that were asked on days, so often, and written as the bot writes them."""
    for day, intent, place, number in asked:
        counts = Counts(path, today=lambda day=day: day)
        for _ in range(number):
            counts.asked(what, intent, place=place)
        counts.flush()
    return path


def test_last_week_beside_the_week_before(tmp_path: Path) -> None:
    """What rises shows; another neighbourhood's questions and this week's do not."""
    path = counted(
        tmp_path / "counts.db",
        (date(2026, 11, 18), "housing", SCHILDERSWIJK, 17),
        (date(2026, 11, 11), "housing", SCHILDERSWIJK, 5),
        (date(2026, 11, 18), "debts", SCHILDERSWIJK, 5),
        (date(2026, 11, 18), "work", LAAK, 10),
        (date(2026, 11, 24), "youth", SCHILDERSWIJK, 20),
    )
    counted(path, (date(2026, 11, 18), "housing", SCHILDERSWIJK, 5), what="gap_near")
    cells = read_counts(path)
    assert of_week(cells, SCHILDERSWIJK, TODAY) == [
        Signal("housing", 15, before=5, nothing_near=5), Signal("debts", 5),
    ]  # fmt: skip
    assert [row.intent for row in of_week(cells, DEN_HAAG, TODAY)] == ["housing", "work", "debts"]
    assert of_week(cells, LEIDEN, TODAY) == []


def test_four_are_not_there(tmp_path: Path) -> None:
    """Fewer than five is nobody's business."""
    path = counted(tmp_path / "counts.db", (date(2026, 11, 18), "housing", SCHILDERSWIJK, 4))
    assert of_week(read_counts(path), SCHILDERSWIJK, TODAY) == []
    assert of_month(read_counts(path), SCHILDERSWIJK, date(2026, 12, 2)) == []


def test_what_nobody_may_be_found_by_shows_by_month_and_municipality(tmp_path: Path) -> None:
    """Not in the neighbourhood's week; in the municipality, once the month is over."""
    path = counted(
        tmp_path / "counts.db",
        (date(2026, 11, 18), "domestic_violence", SCHILDERSWIJK, 6),
        (date(2026, 11, 18), "crisis_danger", SCHILDERSWIJK, 5),
    )
    cells = read_counts(path)
    assert of_week(cells, SCHILDERSWIJK, TODAY) == []
    assert of_month(cells, SCHILDERSWIJK, TODAY) == []
    assert of_month(cells, SCHILDERSWIJK, date(2026, 12, 1)) == [
        Signal("crisis_danger", 5), Signal("domestic_violence", 5),
    ]  # fmt: skip


def test_a_week_that_goes_on_is_not_in_the_month_that_is_over(tmp_path: Path) -> None:
    """Week 53 of 2026 belongs to December and lasts until 3 January: it may still change."""
    path = counted(
        tmp_path / "counts.db",
        (date(2026, 12, 16), "debts", DEN_HAAG, 5),
        (date(2027, 1, 2), "debts", DEN_HAAG, 10),
    )
    cells = read_counts(path)
    assert of_month(cells, DEN_HAAG, date(2027, 1, 2)) == [Signal("debts", 5)]
    assert of_month(cells, DEN_HAAG, date(2027, 1, 4)) == [Signal("debts", 15)]


def test_an_area_without_a_municipality_has_no_signals(tmp_path: Path) -> None:
    """Nothing is guessed about a postcode that no list has."""
    path = counted(tmp_path / "counts.db", (date(2026, 11, 18), "debts", DEN_HAAG, 5))
    nowhere = Place("9999", "postcode", "9999")
    assert of_week(read_counts(path), nowhere, TODAY) == []
