"""Pictures of counts and measurements as PNG. The only module of the map that knows matplotlib."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_DPI = 130
_MOST_COLUMNS = 16
_MOST_BARS = 20
# Readable for people who see colours differently, also in black and white.
_COLOURS = ("#1f5f8b", "#e69f00", "#2a9d5c", "#8c8c8c")
_INK, _PAPER, _EMPTY = "#222222", "#ffffff", "#f3f3f3"


@dataclass(frozen=True)
class Heat:
    """One panel of a heat map: row and column to a number; what is absent stays empty."""

    title: str
    numbers: Mapping[tuple[str, str], int]


def heat_map(
    path: Path,
    panels: Sequence[Heat],
    *,
    rows: Mapping[str, str],
    columns: Mapping[str, str],
    other: str,
    title: str,
    note: str,
) -> None:
    """Draw rows × columns, one panel under the other, with the number in every cell.

    Args:
        path: PNG to write.
        panels: What is drawn.
        rows: Key to label, from top to bottom.
        columns: Key to label; the ones with the largest numbers are shown.
        other: Label of the column that holds all other columns.
        title: Above all panels.
        note: Below all panels.
    """
    keys, panels = _fewer_columns(panels, columns, other)
    labels = {**columns, "": other}
    width = max(7.0, 2.6 + 0.62 * len(keys))
    height = 1.6 + len(panels) * (1.5 + 0.36 * len(rows))
    figure = _figure(width, height)
    highest = max((number for panel in panels for number in panel.numbers.values()), default=1)
    for index, panel in enumerate(panels, 1):
        axes = figure.add_subplot(len(panels), 1, index)
        grid = [[panel.numbers.get((row, key)) for key in keys] for row in rows]
        _draw_heat(axes, grid, highest)
        axes.set_title(panel.title, fontsize=11, loc="left", color=_INK)
        axes.set_yticks(range(len(rows)))
        axes.set_yticklabels(rows.values(), fontsize=9)
        axes.set_xticks(range(len(keys)))
        names = [shorten(labels[key], 24, placeholder="…") for key in keys]
        axes.set_xticklabels(names, fontsize=9, rotation=35, ha="right", rotation_mode="anchor")
    _finish(figure, path, title, note)


def bars(
    path: Path,
    names: Sequence[str],
    series: Mapping[str, Sequence[int]],
    *,
    title: str,
    axis: str,
    note: str,
) -> None:
    """Draw a group of bars per name, the first name on top.

    Args:
        path: PNG to write.
        names: What each group is about; no more than `most_bars`.
        series: Label of a bar to its number for each name.
        title: Above the bars.
        axis: What the numbers are.
        note: Below the bars.
    """
    shown = {label: numbers for label, numbers in series.items() if any(numbers)}
    figure = _figure(9.0, 1.9 + len(names) * (0.14 + 0.19 * max(1, len(shown))))
    axes = figure.add_subplot(1, 1, 1)
    thickness = 0.82 / max(1, len(shown))
    highest = max((max(numbers) for numbers in shown.values()), default=1)
    for index, (label, numbers) in enumerate(shown.items()):
        middle = (index - (len(shown) - 1) / 2) * thickness
        positions = [position + middle for position in range(len(names))]
        colour = _COLOURS[list(series).index(label) % len(_COLOURS)]
        axes.barh(positions, numbers, height=thickness * 0.92, color=colour, label=label)
        for position, number in zip(positions, numbers, strict=True):
            if number:
                axes.text(number + highest * 0.008, position, str(number), va="center", fontsize=8)
    axes.set_yticks(range(len(names)))
    axes.set_yticklabels([shorten(name, 44, placeholder="…") for name in names], fontsize=9)
    axes.set_ylim(len(names) - 0.45, -0.55)
    axes.set_xlim(0, highest * 1.09)
    axes.set_xlabel(axis, fontsize=9)
    _plain(axes)
    if len(shown) > 1:
        axes.legend(fontsize=9, frameon=False, loc="lower right")
    _finish(figure, path, title, note)


def growth(
    path: Path,
    sizes: Sequence[int],
    panels: Mapping[str, Mapping[str, Sequence[float | None]]],
    *,
    title: str,
    axis: str,
    note: str,
) -> None:
    """Draw how measurements grow with size, both axes logarithmic.

    Args:
        path: PNG to write.
        sizes: The sizes that were measured.
        panels: Title of a panel to its lines: label to a number for each size.
        title: Above all panels.
        axis: What size means.
        note: Below all panels.
    """
    from matplotlib.ticker import FuncFormatter, LogLocator

    columns = 2
    lines = -(-len(panels) // columns)
    figure = _figure(11.0, 1.4 + 3.1 * lines)
    for index, (name, series) in enumerate(panels.items(), 1):
        axes = figure.add_subplot(lines, columns, index)
        for number, (label, values) in enumerate(series.items()):
            known = [(s, v) for s, v in zip(sizes, values, strict=True) if v is not None and v > 0]
            if not known:
                continue
            x, y = zip(*known, strict=True)
            colour = _COLOURS[number % len(_COLOURS)]
            style = "--" if number >= len(_COLOURS) else "-"
            axes.plot(x, y, style, marker="o", markersize=4, color=colour, label=label)
            axes.annotate(
                f"{y[-1]:.3g}", (x[-1], y[-1]), textcoords="offset points", xytext=(4, 4),
                fontsize=8, color=colour,
            )  # fmt: skip
        axes.set_xscale("log")
        axes.set_yscale("log")
        axes.set_xticks(list(sizes))
        axes.set_xticklabels([f"{size:,}" for size in sizes], fontsize=8)
        axes.minorticks_off()
        axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,g}"))
        axes.margins(x=0.12, y=0.15)
        axes.tick_params(labelsize=8)
        axes.set_title(name, fontsize=10, loc="left", color=_INK)
        axes.set_xlabel(axis, fontsize=8)
        axes.grid(True, which="major", color="#dddddd", linewidth=0.6)
        axes.legend(fontsize=8, frameon=False)
        _plain(axes)
    _finish(figure, path, title, note)


def most_bars() -> int:
    """Return how many names one picture of bars can hold."""
    return _MOST_BARS


def _figure(width: float, height: float) -> "Figure":
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), dpi=_DPI, facecolor=_PAPER)
    FigureCanvasAgg(figure)
    return figure


def _finish(figure: "Figure", path: Path, title: str, note: str) -> None:
    inch = 1 / figure.get_figheight()
    figure.tight_layout(rect=(0, 0.32 * inch, 1, 1 - 0.42 * inch))
    figure.text(0.012, 1 - 0.3 * inch, title, fontsize=13, fontweight="bold", color=_INK)
    figure.text(0.012, 0.12 * inch, note, fontsize=8.5, color="#555555")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, format="png")


def _plain(axes: Any) -> None:
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def _draw_heat(axes: Any, grid: list[list[int | None]], highest: int) -> None:
    values = [[float("nan") if cell is None else float(cell) for cell in row] for row in grid]
    axes.set_facecolor(_EMPTY)
    axes.imshow(values, cmap="YlOrRd", vmin=0, vmax=highest * 1.15, aspect="auto")
    for y, row in enumerate(grid):
        for x, cell in enumerate(row):
            if cell is not None:
                colour = _PAPER if cell > highest * 0.6 else _INK
                axes.text(x, y, str(cell), ha="center", va="center", fontsize=9, color=colour)
    axes.set_xticks([x - 0.5 for x in range(1, len(grid[0]) if grid else 1)], minor=True)
    axes.set_yticks([y - 0.5 for y in range(1, len(grid))], minor=True)
    axes.grid(which="minor", color=_PAPER, linewidth=1.5)
    axes.tick_params(which="both", length=0)
    for side in axes.spines.values():
        side.set_visible(False)


def _fewer_columns(
    panels: Sequence[Heat], columns: Mapping[str, str], other: str
) -> tuple[list[str], list[Heat]]:
    """Keep the fullest columns; the rest together become the column ``""``."""
    totals: Counter[str] = Counter()
    for panel in panels:
        for (_, column), number in panel.numbers.items():
            totals[column] += number
    keep = [key for key, _ in totals.most_common() if key in columns][:_MOST_COLUMNS]
    if len(totals) <= len(keep):
        return keep, list(panels)
    fewer = []
    for panel in panels:
        numbers: Counter[tuple[str, str]] = Counter()
        for (row, column), number in panel.numbers.items():
            numbers[row, column if column in keep else ""] += number
        fewer.append(Heat(panel.title, numbers))
    return [*keep, ""], fewer
