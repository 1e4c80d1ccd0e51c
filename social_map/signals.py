"""Early signals: what is asked in somebody's area, from the counts, for key figures.

Only weeks and months that are over: who looks twice a day must not see a number change and know
that somebody asked just now. All numbers are multiples of five; what is smaller is not there.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from social_map.count_cells import Cell, month_of, month_of_period, week_of
from social_map.models import Place
from social_map.tallies import Counted
from social_map.text import fold


@dataclass(frozen=True)
class Signal:
    """How often one question was asked.

    Attributes:
        intent: Key of ``themes.yml``, a crisis intent too.
        asked: In the period.
        before: In the period before it.
        nothing_near: How often the map had nothing near for it, in the period.
    """

    intent: str
    asked: int
    before: int = 0
    nothing_near: int = 0


def of_week(counted: Counted, area: Place, today: date) -> list[Signal]:
    """Return what was asked in an area in the last week that is over, most asked first.

    Args:
        counted: The counts.
        area: A neighbourhood, or a town: then everything in its municipality.
        today: The day on which somebody asks.
    """
    last, before = week_of(today - timedelta(7)), week_of(today - timedelta(14))
    inside = [(cell, number) for cell, number in counted if _within(cell, area)]
    return _signals(
        ((cell, number) for cell, number in inside if cell.period == last),
        ((cell, number) for cell, number in inside if cell.period == before),
    )


def of_month(counted: Counted, area: Place, today: date) -> list[Signal]:
    """Return what was asked in the whole municipality in the last month that is over.

    Questions that nobody may be found by are counted by municipality and month only, so they
    are here and not in `of_week`.
    """
    last = today.replace(day=1) - timedelta(1)
    before = last.replace(day=1) - timedelta(1)
    running = week_of(today)  # belongs to last month when its Thursday did
    inside = [
        (cell, number)
        for cell, number in counted
        if _in_municipality(cell, area) and cell.period != running
    ]
    return _signals(
        ((c, n) for c, n in inside if month_of_period(c.period) == month_of(last)),
        ((c, n) for c, n in inside if month_of_period(c.period) == month_of(before)),
    )


def _signals(now: Iterable[tuple[Cell, int]], before: Iterable[tuple[Cell, int]]) -> list[Signal]:
    asked: Counter[str] = Counter()
    near: Counter[str] = Counter()
    for cell, number in now:
        if cell.what == "asked":
            asked[cell.intent] += number
        elif cell.what == "gap_near":
            near[cell.intent] += number
    earlier: Counter[str] = Counter()
    for cell, number in before:
        if cell.what == "asked":
            earlier[cell.intent] += number
    rows = [
        Signal(intent, asked[intent], earlier[intent], near[intent])
        for intent in asked.keys() | near.keys()
    ]
    return sorted(rows, key=lambda row: (-row.asked, -row.nothing_near, row.intent))


def _in_municipality(cell: Cell, area: Place) -> bool:
    return bool(area.municipality) and fold(cell.municipality) == fold(area.municipality or "")


def _within(cell: Cell, area: Place) -> bool:
    if not _in_municipality(cell, area):
        return False
    return not area.neighbourhood or fold(cell.neighbourhood) == fold(area.neighbourhood)
