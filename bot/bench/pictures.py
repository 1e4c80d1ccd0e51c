"""The benches as small pictures. The only module of the bench that knows matplotlib."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Any

from bot.bench import load, throughput
from bot.bench.figures import Part, short
from bot.bench.start import Start, middle
from bot.errors import CannotMeasure

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_DPI = 130
# Told apart by people who see colours differently, and in black and white.
_DARK, _LIGHT, _THIRD = "#1f5f8b", "#e69f00", "#2a9d5c"
_POINTS = 60  # along a run


def draw(path: Path, drawing: Callable[[Figure], None], title: str, note: str) -> None:
    """Draw a picture.

    Args:
        path: PNG to write.
        drawing: Fills the figure.
        title: Above it.
        note: Below it: when, and on which machine.

    Raises:
        CannotMeasure: The file cannot be written.
    """
    figure = _figure()
    figure.suptitle(title, x=0.015, ha="left", fontsize=12, fontweight="bold")
    drawing(figure)
    figure.tight_layout(rect=(0, 0.06, 1, 0.98))
    figure.text(0.015, 0.02, note, fontsize=7, color="#555555")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(path, format="png")
    except OSError as error:
        raise CannotMeasure(f"{path} cannot be written ({error.strerror})") from error


def _figure() -> Figure:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of matplotlib's own dependencies
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        figure = Figure(figsize=(8.5, 3.6), dpi=_DPI, facecolor="white")
    FigureCanvasAgg(figure)
    return figure


def reply_picture(parts: Sequence[Part]) -> Callable[[Figure], None]:
    """Median and 99th percentile of every part that was measured."""

    def drawing(figure: Figure) -> None:
        shown = [(part.name, part.times) for part in parts if part.times]
        bars = [
            ("median", _DARK, [times.p50 for _, times in shown]),
            ("99 of 100 within", _LIGHT, [times.p99 for _, times in shown]),
        ]
        _bars(figure.add_subplot(), [name for name, _ in shown], bars, "milliseconds")

    return drawing


def start_picture(starts: Sequence[Start]) -> Callable[[Figure], None]:
    """How long until which answer, and the memory along the way (medians)."""

    def drawing(figure: Figure) -> None:
        if not starts:
            return
        one = middle(starts)
        seconds = [("seconds", _DARK, [one.polling, one.danger, one.answer])]
        names = ["asks for updates", "danger card", "first answer of the model"]
        _bars(figure.add_subplot(1, 2, 1), names, seconds, "seconds since the start")
        memory = [("MB", _LIGHT, [one.polling_mb, one.answer_mb, one.later_mb])]
        names = ["before the model", "after the first answer", "later"]
        _bars(figure.add_subplot(1, 2, 2), names, memory, "MB of memory")

    return drawing


def _bars(
    axes: Any, names: Sequence[str], series: Sequence[tuple[str, str, Sequence[float]]], unit: str
) -> None:
    thick = 0.8 / len(series)
    for number, (label, colour, values) in enumerate(series):
        places = [place + (number - (len(series) - 1) / 2) * thick for place in range(len(names))]
        drawn = axes.barh(places, values, height=thick * 0.92, color=colour, label=label)
        axes.bar_label(drawn, [short(value) for value in values], padding=3, fontsize=8)
    axes.set_yticks(range(len(names)), [fill(name, 30) for name in names], fontsize=8)
    axes.invert_yaxis()
    axes.margins(x=0.15)
    axes.set_xlabel(unit, fontsize=8)
    axes.tick_params(labelsize=8)
    if len(series) > 1:
        axes.legend(fontsize=8, frameon=False)
    _plain(axes)


def load_picture(found: load.Loaded) -> Callable[[Figure], None]:
    """Times of answers and memory, along the run."""

    def drawing(figure: Figure) -> None:
        last = max((one.due for one in found.heard), default=0.0)
        spans = list(load.by_time(found.heard, max(1.0, round(last / _POINTS))))
        seconds = [middle for middle, _ in spans]
        lines = [
            ("median", _DARK, [times.p50 for _, times in spans]),
            ("99 of 100 within", _LIGHT, [times.p99 for _, times in spans]),
        ]
        _lines(figure.add_subplot(1, 2, 1), seconds, lines, "milliseconds", "seconds")
        memory = [("memory", _THIRD, [one.mb for one in found.memory])]
        seconds = [one.seconds for one in found.memory]
        _lines(figure.add_subplot(1, 2, 2), seconds, memory, "MB", "seconds")

    return drawing


def throughput_picture(rows: Sequence[throughput.Row]) -> Callable[[Figure], None]:
    """Messages a second by the number of users, a line for each way and number of processes."""

    def drawing(figure: Figure) -> None:
        axes = figure.add_subplot()
        done = [row for row in rows if row.per_second is not None]
        kinds = dict.fromkeys((row.part.name, row.processes) for row in done)
        for (name, processes), colour in zip(kinds, (_DARK, _THIRD, _LIGHT), strict=False):
            own = [row for row in done if (row.part.name, row.processes) == (name, processes)]
            label = f"{name}, {processes} process" + ("es" if processes > 1 else "")
            axes.plot([row.users for row in own], [row.per_second for row in own],
                      marker="o", color=colour, label=label)  # fmt: skip
        axes.set_xticks(sorted({row.users for row in done}))
        _finish_lines(axes, "messages a second", "users at the same time")

    return drawing


def _lines(
    axes: Any,
    x: Sequence[float],
    series: Sequence[tuple[str, str, Sequence[float]]],
    unit: str,
    along: str,
) -> None:
    for label, colour, values in series:
        axes.plot(x, values, color=colour, label=label, marker="." if len(x) < 3 else None)
    _finish_lines(axes, unit, along)


def _finish_lines(axes: Any, unit: str, along: str) -> None:
    axes.set_ylim(0, axes.get_ylim()[1] * 1.15)  # room for the legend
    axes.set_xlabel(along, fontsize=8)
    axes.set_ylabel(unit, fontsize=8)
    axes.tick_params(labelsize=8)
    axes.grid(True, color="#dddddd", linewidth=0.6)
    axes.legend(fontsize=8, frameon=False)
    _plain(axes)


def _plain(axes: Any) -> None:
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
