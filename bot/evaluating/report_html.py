"""A report as one page that needs no other file."""

from __future__ import annotations

from pathlib import Path

from bot.evaluating.figures import OTHERS, SHARES
from bot.evaluating.picture import confusion_png
from bot.evaluating.report import TOGETHER, Report
from bot.evaluating.report_text import GROUPS, OF_INTENT, cell, number

_TEMPLATE = Path(__file__).with_name("report.html")
_PAIRS = 25  # worst confusions
_SENTENCES = 12  # of each


def as_html(report: Report, *, texts: bool = True) -> str:
    """Return the page.

    Args:
        report: What was measured.
        texts: Whether sentences stand in it.
    """
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    page = environment.from_string(_TEMPLATE.read_text(encoding="utf-8"))
    return page.render(
        report=report,
        texts=texts,
        languages={**report.languages, TOGETHER: report.together},
        meanings={**SHARES, **OTHERS},
        groups=GROUPS,
        of_intent=OF_INTENT,
        cell=cell,
        number=number,
        picture=confusion_png(report),
        missed=[one for one in report.judged if one.hits.get("danger") is False],
        alarms=[one for one in report.judged if one.hits.get("alarm")],
        most=_SENTENCES,
        pairs=_PAIRS,
    )
