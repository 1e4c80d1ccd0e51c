"""Two models side by side on the project's test sentences: what got better, what got worse.

Guard, thresholds and answers are those of the present code for both: only the models differ. How
it is measured and compared is `bot/evaluating/`; `measure` is the only place that asks it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from bot import models
from bot.errors import DataProblem

if TYPE_CHECKING:
    from bot.evaluating.comparing import Change
    from bot.evaluating.report import Report
    from bot.evaluating.rows import Row
    from bot.models import Model
    from bot.understanding import Understood

#: Figures that are shown unless all are asked for.
FIGURES = ("top1", "top3", "danger", "alarm", "scope", "two")


@dataclass(frozen=True)
class Comparison:
    """What was measured of two models, and every figure of every language before and now."""

    before: Report
    now: Report
    changes: tuple[Change, ...]

    @property
    def fell(self) -> tuple[str, ...]:
        """Figures that may not fall, and did by more than the noise, such as 'tr danger'."""
        return tuple(f"{change.language} {change.figure}" for change in self.changes if change.fell)


def sentences(codes: Sequence[str] = (), every: int = 1) -> list[Row]:
    """Return the project's test sentences, of some languages, one in so many of each.

    Raises:
        DataProblem: a language has none.
    """
    from bot.evaluating.rows import read_project, sample

    rows = read_project()
    there = list(dict.fromkeys(row.lang for row in rows))
    for code in codes:
        if code not in there:
            known = f"there are some for {', '.join(there)}"
            raise DataProblem([f"there are no test sentences for '{code}'; {known}"])
    return sample([row for row in rows if not codes or row.lang in codes], every)


def compare(
    before: Model,
    now: Model,
    rows: Sequence[Row],
    *,
    every: int = 1,
    tick: Callable[[], None] = lambda: None,
) -> Comparison:
    """Measure two models on the same sentences, one after the other.

    Args:
        before, now: the models.
        rows: what to ask, from `sentences`.
        every: one in how many sentences these are.
        tick: called after each sentence, of either model.

    Raises:
        ModelUnfit: one of them cannot be loaded with the present code.
    """
    from bot.evaluating.comparing import compare as changes
    from bot.evaluating.report_json import as_json

    old = measure(before, rows, every=every, tick=tick)
    new = measure(now, rows, every=every, tick=tick)
    return Comparison(old, new, tuple(changes(as_json(old), as_json(new))))


def measure(model: Model, rows: Sequence[Row], *, every: int, tick: Callable[[], None]) -> Report:
    """Load a model, ask it every sentence, count."""
    from bot.evaluating.figures import run
    from bot.evaluating.report import report

    judged = run(rows, _parser(model), tick=tick)
    return report(judged, sources=["nlu_data"], model=model.name, every=every)


def worth_showing(changes: Sequence[Change]) -> list[Change]:
    """Return the figures that matter most, of languages in which they changed, and of all."""
    from bot.evaluating.report import TOGETHER

    return [
        change
        for change in changes
        if change.figure in FIGURES and (change.before != change.now or change.language == TOGETHER)
    ]


def keep(model: Model, found: Report) -> None:
    """Keep the figures of all languages beside the model, for `wegwijzer model list`."""
    from bot.evaluating.figures import SHARES

    def values(group: Any) -> dict[str, float]:
        shares = {name: group.value(name) for name in SHARES}
        return {name: round(value, 4) for name, value in shares.items() if value is not None}

    figures = {
        "measured": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "every": found.every,
        "sentences": len(found.judged),
        "all": values(found.together),
        "languages": {code: values(group) for code, group in found.languages.items()},
    }
    if model.path.is_file():  # not deleted meanwhile
        models.note(replace(model, figures=figures))


def _parser(model: Model) -> Callable[[str], Understood]:
    """What understands a message as residents' messages are understood, with this model."""
    from bot.errors import BotError, ModelUnfit
    from bot.service import load_mind

    def parse(text: str) -> Understood:
        return asyncio.run(mind.understand(text))[0]

    try:
        mind = load_mind(model.path)
        parse("goedemorgen, ik heb een vraag")  # what loads with the first message
    except BotError:
        raise
    except Exception as error:
        why = f"it does not work with the present code ({type(error).__name__})"
        raise ModelUnfit(model.name, why) from error
    return parse
