"""A report as JSON, for programs and for `--compare`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from bot.evaluating.figures import OTHERS, Figures, Judged
from bot.evaluating.report import OfIntent, Report
from bot.evaluating.statistics import Interval, Share

FORMAT = "wegwijzer evaluation 1"
_PLACES = 4


def as_json(report: Report, *, texts: bool = True) -> dict[str, Any]:
    """Return the report as JSON values.

    Args:
        report: What was measured.
        texts: Whether the sentences stand in it. `--compare` then finds them again one by one;
            without them it compares figures of groups.
    """
    return {
        "format": FORMAT,
        "sources": list(report.sources),
        "model": report.model,
        "every": report.every,
        "all": _figures(report.together),
        "averages": {
            group: {name: _rounded(asdict(average)) for name, average in averages.items()}
            for group, averages in report.averages.items()
        },
        "languages": {name: _figures(found) for name, found in report.languages.items()},
        "kinds": {name: _figures(found) for name, found in report.kinds.items()},
        "intents": {name: _intent(found) for name, found in report.intents.items()},
        "confusions": [
            {"expected": one.expected, "got": one.got, "n": len(one.judged)}
            for one in report.confusions
        ],
        "rows": [_row(one) for one in report.judged] if texts else [],
    }


def _figures(found: Figures) -> dict[str, Any]:
    values: dict[str, Any] = {"n": found.n}
    values |= {name: _share(share) for name, share in found.shares.items()}
    for name in OTHERS:
        value = getattr(found, name)
        if value is not None:
            values[name] = _rounded(asdict(value)) if isinstance(value, Interval) else _short(value)
    return values


def _share(share: Share) -> dict[str, Any]:
    return _rounded({"value": share.value, **asdict(share)})


def _intent(found: OfIntent) -> dict[str, Any]:
    taken = [{"intent": name, "n": n} for name, n in found.taken_for]
    # The mean F1 over one intent is no figure of its own.
    own = {name: value for name, value in _figures(found.figures).items() if name != "macro_f1"}
    return {**own, "f1": _short(found.f1), "taken_for": taken}


def _row(one: Judged) -> dict[str, Any]:
    return {
        "lang": one.row.lang,
        "text": one.row.text,
        "intent": one.row.intent,
        "also": list(one.row.also),
        "problems": list(one.row.problems),
        "kind": one.row.kind,
        "got": one.got,
        "first": [[name, _short(confidence)] for name, confidence in one.first],
        "danger": one.danger,
        "found_problems": list(one.problems),
        "language": one.language,
        "hits": dict(one.hits),
        "ms": round(one.milliseconds, 1),
    }


def _rounded(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _short(value) for key, value in values.items()}


def _short(value: Any) -> Any:
    return round(value, _PLACES) if isinstance(value, float) else value
