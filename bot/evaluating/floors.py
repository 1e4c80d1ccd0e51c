"""Floors: figures that a report may not fall under (`nlu_data/floors.yml`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.errors import DataProblem
from bot.evaluating.figures import LOWER_IS_BETTER, Figures
from bot.evaluating.report import FIGURES, TOGETHER, Report
from bot.settings import NLU_DATA
from social_map.problems import similar

FLOORS = NLU_DATA / "floors.yml"
_SIDES = ("at_least", "at_most")
_SHAPE = "at_least: {nl: {top1: 0.80}}"


@dataclass(frozen=True)
class Floor:
    """A limit of one figure of one language ("all": of all messages)."""

    language: str
    figure: str
    limit: float

    @property
    def is_floor(self) -> bool:
        """Whether the figure has to be at least the limit; else at most."""
        return self.figure not in LOWER_IS_BETTER


def read_floors(path: Path) -> list[Floor]:
    """Return the limits of a file.

    Raises:
        DataProblem: The file is not of the form that its header tells; everything is named.
    """
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise DataProblem([f"{path}: cannot be read as YAML ({type(error).__name__}); "
                           f"write it like {FLOORS.name}"]) from error  # fmt: skip
    problems: list[str] = []
    floors = list(_floors(content, problems))
    if not floors and not problems:
        problems.append(f"holds no floor; write {_SHAPE}")
    if problems:
        raise DataProblem([f"{path}: {problem}" for problem in problems])
    return floors


def under(report: Report, floors: list[Floor]) -> list[str]:
    """Say which figures are on the wrong side of their floor.

    When only a sample was asked, a figure is judged by the better end of its 95 % interval: fewer
    messages say less. Floors of languages and figures that were not measured say nothing.
    """
    found = []
    for floor in floors:
        figures = _group(report, floor.language)
        value = figures.value(floor.figure) if figures else None
        if figures is None or value is None:
            continue
        judged = value if report.every == 1 else _better_end(figures, floor, value)
        if judged < floor.limit if floor.is_floor else judged > floor.limit:
            side = "under its floor" if floor.is_floor else "over its ceiling"
            found.append(f"{floor.language}: {floor.figure} is {value:.3f}, {side} {floor.limit:g}")
    return found


def not_measured(report: Report, floors: list[Floor]) -> list[str]:
    """Return the floors' languages that have no messages in the report."""
    return sorted({f.language for f in floors if _group(report, f.language) is None})


def _group(report: Report, language: str) -> Figures | None:
    return report.together if language == TOGETHER else report.languages.get(language)


def _better_end(figures: Figures, floor: Floor, value: float) -> float:
    interval = figures.shares.get(floor.figure) or getattr(figures, floor.figure, None)
    if interval is None or isinstance(interval, float):
        return value
    return float(interval.high if floor.is_floor else interval.low)


def _floors(content: Any, problems: list[str]) -> Iterator[Floor]:
    if not isinstance(content, dict):
        problems.append(f"holds no mapping; write {_SHAPE}")
        return
    for side, languages in content.items():
        if side not in _SIDES:
            problems.append(f"'{side}' is neither {' nor '.join(_SIDES)}; write {_SHAPE}")
            continue
        for language, limits in _mapping(side, languages, problems):
            for figure, limit in _mapping(f"{side}: {language}", limits, problems):
                wrong = _wrong(side, figure, limit)
                if wrong:
                    problems.append(f"{side}: {language}: {wrong}")
                else:
                    yield Floor(str(language), figure, float(limit))


def _mapping(where: str, value: Any, problems: list[str]) -> list[tuple[Any, Any]]:
    if value is None:  # everything under it is commented out
        return []
    if isinstance(value, Mapping):
        return list(value.items())
    problems.append(f"{where}: {value!r} is no mapping; write {_SHAPE}")
    return []


def _wrong(side: str, figure: Any, limit: Any) -> str | None:
    if figure not in FIGURES:
        close = similar(figure, FIGURES)
        hint = f"did you mean {' or '.join(close)}?" if close else f"use {', '.join(FIGURES)}"
        return f"'{figure}' is no figure; {hint}"
    if isinstance(limit, bool) or not isinstance(limit, int | float):
        return f"'{figure}' is {limit!r}, no number; write one such as 0.8"
    if not figure.endswith("_ms") and not 0 <= limit <= 1:
        return f"'{figure}' is {limit!r}, no share; write a number from 0 to 1"
    right = "at_most" if figure in LOWER_IS_BETTER else "at_least"
    return None if side == right else f"'{figure}' belongs under {right}; move it there"
