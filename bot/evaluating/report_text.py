"""A report in the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from bot.evaluating.comparing import GUARDED, NOISE, Change
from bot.evaluating.figures import OTHERS, SHARES, Figures
from bot.evaluating.report import FIGURES, TOGETHER, Average, Report
from bot.evaluating.statistics import Interval, Share

if TYPE_CHECKING:
    from rich.console import Console, JustifyMethod

GROUPS = {
    "written": "languages that the bot writes",
    "other": "languages that it only understands",
    "untaught": "languages that it was never taught",
}
OF_INTENT = ("all1", "all3", "clarified")
_PIPE_WIDTH = 400
_COLUMN, _PIPED_COLUMN = 13, 20  # characters of a figure with its interval
_GOES_ON = ", continued"


def console(*, stderr: bool = False) -> Console:
    """Return the terminal; a table is as wide as it needs to be where nobody watches."""
    from rich.console import Console

    found = Console(stderr=stderr, markup=False, highlight=False, emoji=False)
    if not found.is_terminal:
        found.width = _PIPE_WIDTH
    return found


def print_report(report: Report, out: Console) -> None:
    """Print the tables per language, kind and intent, and what the columns mean."""
    languages = {**report.languages, TOGETHER: report.together}
    _wide(out, "Per language", languages)
    for group, averages in report.averages.items():
        title = f"Mean over {GROUPS[group]}, and the weakest"
        _table(out, title, _average_rows(averages), ("", "mean", "weakest", "in"))
    _wide(out, "Per kind", report.kinds)
    _table(out, "Per intent", _intent_rows(report, out), ("", "n", *OF_INTENT, "f1", "taken for"))
    for name, meaning in {**SHARES, **OTHERS}.items():
        out.print(f"{name:<10}{meaning}")
    out.print("\nIn brackets 95 % intervals: Wilson's for shares, bootstrap for macro_f1.")


def print_misses(report: Report, out: Console) -> None:
    """Print the sentences that were not right at first."""
    for one in report.judged:
        if not one.hits["all1"]:
            out.print(
                f"{one.row.lang}  {one.row.intent} → {one.got}: {one.row.text}", soft_wrap=True
            )


def print_changes(changes: Sequence[Change], out: Console) -> None:
    """Print what got better or worse by more than noise, and always the figures that may not fall."""
    rows = [
        (
            change.language, change.figure, _counted(change.before), _counted(change.now),
            f"{change.difference:+.3f}", f"{change.p:.3f}", change.verdict, change.how,
        )
        for change in changes
        if change.figure in GUARDED or change.verdict != NOISE
    ]  # fmt: skip
    headers = ("", "figure", "before", "now", "change", "p", "", "how")
    _table(out, "Better and worse", rows, headers)
    for verdict in ("better", "worse"):
        named = [f"{c.language} {c.figure}" for c in changes if c.verdict == verdict]
        out.print(f"{verdict.capitalize()}: {', '.join(named) or 'nothing'}", soft_wrap=True)


def _counted(pair: tuple[int, int]) -> str:
    hits, n = pair
    return f"{hits / n:.3f} ({hits} of {n})"


def _table(out: Console, title: str, rows: Iterable[Sequence[str]], headers: Sequence[str]) -> None:
    from rich import box
    from rich.table import Table

    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD)
    for number, header in enumerate(headers):
        words = header in ("figure", "taken for", "how") or not number
        justify: JustifyMethod = "left" if words else "right"
        table.add_column(header, justify=justify, overflow="fold", no_wrap=not words)
    for row in rows:
        table.add_row(*row)
    out.print(table)


def _wide(out: Console, title: str, groups: Mapping[str, Figures]) -> None:
    """Print all figures, in as many tables as the terminal's width asks for."""
    most = max(
        3,
        (out.width - 16 - max(map(len, groups))) // (_COLUMN if out.is_terminal else _PIPED_COLUMN),
    )
    for start in range(0, len(FIGURES), most):
        shown = FIGURES[start : start + most]
        rows = (
            (name, str(found.n), *(cell(found, figure, _gap(out)) for figure in shown))
            for name, found in groups.items()
        )
        _table(out, title, rows, ("", "n", *shown))
        title = f"{title.removesuffix(_GOES_ON)}{_GOES_ON}"


def _gap(out: Console) -> str:
    """The interval stands under its figure where a table has to fit, beside it elsewhere."""
    return "\n" if out.is_terminal else " "


def cell(found: Figures, figure: str, gap: str = " ") -> str:
    """Return a figure with its interval, or nothing when it was not counted."""
    value = found.shares.get(figure) if figure in SHARES else getattr(found, figure)
    if value is None:
        return ""
    if isinstance(value, Share | Interval):
        return f"{value.value:.3f}{gap}[{value.low:.2f}-{value.high:.2f}]"
    return number(figure, float(value))


def number(figure: str, value: float) -> str:
    """Return a figure as it is read: milliseconds without decimals."""
    return f"{value:.0f}" if figure.endswith("_ms") else f"{value:.3f}"


def _average_rows(averages: Mapping[str, Average]) -> Iterator[tuple[str, ...]]:
    for name, one in averages.items():
        yield (name, number(name, one.mean), number(name, one.value), one.weakest)


def _intent_rows(report: Report, out: Console) -> Iterator[tuple[str, ...]]:
    for name, one in report.intents.items():
        cells = (cell(one.figures, figure, _gap(out)) for figure in OF_INTENT)
        taken = ", ".join(f"{other} {n}" for other, n in one.taken_for)
        yield (name, str(one.figures.n), *cells, f"{one.f1:.3f}", taken)
