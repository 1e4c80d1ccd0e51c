"""The picture of confusions."""

from __future__ import annotations

import base64
import io
import warnings
from collections import Counter
from typing import TYPE_CHECKING

from bot.evaluating.report import Report
from bot.evaluating.rows import INTENTS

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_INCH = 0.27  # per intent
_DPI = 110


def confusion_png(report: Report) -> str:
    """Return a PNG in base64: a row per intent, what its messages were taken for, as shares.

    An accepted alternative counts as right: it lies on the diagonal.
    """
    from sklearn.metrics import confusion_matrix

    true = [one.row.intent for one in report.judged]
    got = [one.label for one in report.judged]
    there = Counter([*true, *got])
    labels = [name for name in (*INTENTS, *sorted(there.keys() - set(INTENTS))) if there[name]]
    counts = confusion_matrix(true, got, labels=labels)
    shares = confusion_matrix(true, got, labels=labels, normalize="true")
    figure = _figure(3.2 + _INCH * len(labels))
    axes = figure.add_subplot()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for y, x in zip(*counts.nonzero(), strict=True):
        colour = "white" if shares[y, x] > 0.55 else "#8a1c00" if x != y else "black"
        axes.text(x, y, counts[y, x], ha="center", va="center", fontsize=6, color=colour)
    axes.set_xticks(range(len(labels)), labels, rotation=90, fontsize=8)
    axes.set_yticks(range(len(labels)), labels, fontsize=8)
    axes.set_xlabel("taken for")
    axes.set_ylabel("is about")
    file = io.BytesIO()
    figure.savefig(file, format="png", bbox_inches="tight")
    return base64.b64encode(file.getvalue()).decode("ascii")


def _figure(side: float) -> Figure:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of matplotlib's own dependencies
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        figure = Figure(figsize=(side, side), dpi=_DPI)
    FigureCanvasAgg(figure)
    return figure
