"""Understood messages and rows, as short as a test wants them."""

from __future__ import annotations

from bot.evaluating.figures import Judged, judge
from bot.evaluating.rows import Row
from bot.evaluating.seen import see
from bot.understanding import Understood
from social_map.taxonomy import HELP_INTENTS


def understood(
    *names: str,
    sure: float = 0.8,
    danger: str | None = None,
    unsure: bool = False,
    problems: tuple[str, ...] | None = None,
    language: str = "nl",
) -> Understood:
    """What a model says: intents in this order, the first one with this confidence."""
    if problems is None:
        problems = names[:1] if names[0] in HELP_INTENTS and not unsure else ()
    ranking = ((names[0], sure), *((name, 0.01) for name in names[1:]))
    return Understood(language, "Latn", ranking, problems, danger, (), unsure=unsure)


def asked(row: Row, found: Understood) -> Judged:
    """One row, judged."""
    return judge(row, found, see([found])[0])
