"""Judging and counting: what was understood of each message against what a fair reader accepts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.evaluating.rows import OUT_OF_SCOPE, Row
from bot.evaluating.seen import Seen, see
from bot.evaluating.statistics import Interval, Share, calibration_error, macro_f1, share
from bot.understanding import Understood
from bot.word_count import count_words
from social_map.taxonomy import CRISIS_INTENTS, HELP_INTENTS

_WORDS = 3  # language is judged on messages of three words and more (issue "Understanding")
_FIRST = 3

#: Figures that are shares, with what they count.
SHARES: Mapping[str, str] = {
    "top1": "help question right at first",
    "top3": "help question right among the first three",
    "clarified": "help question answered at once, or under a button after one tap at most",
    "all1": "every message right at first: danger, small talk and out of scope as well",
    "all3": "every message right among the first three",
    "danger": "danger found: the card comes",
    "alarm": "false alarms among messages that are no danger",
    "scope": "out of scope recognised",
    "away": "help questions turned away as out of scope",
    "two": "both of two problems found",
    "language": "language right, in messages of three words and more",
}
#: Figures that are none.
OTHERS: Mapping[str, str] = {
    "macro_f1": "mean F1 of the intents: rare ones count as much as frequent ones",
    "ece": "expected calibration error: how far confidence is from being right that often",
    "p50_ms": "milliseconds for a message: half take less",
    "p99_ms": "milliseconds for a message: 99 % take less",
}
#: Figures that are better when they are lower.
LOWER_IS_BETTER = frozenset({"alarm", "away", "ece", "p50_ms", "p99_ms"})


@dataclass(frozen=True)
class Judged:
    """One row, understood and judged.

    Attributes:
        row: What was asked.
        got: What it was taken for: the kind of danger, or else the first intent.
        first: The first intents with their confidence.
        danger, problems, language: As understood.
        hits: Figure to hit or miss; figures that this row says nothing about are absent.
            `first`, in no table, is for the calibration.
        milliseconds: For understanding it.
    """

    row: Row
    got: str
    first: tuple[tuple[str, float], ...]
    danger: str | None
    problems: tuple[str, ...]
    language: str
    hits: Mapping[str, bool]
    milliseconds: float

    @property
    def label(self) -> str:
        """What was got, as a class: every accepted intent counts as the expected one."""
        return self.row.intent if self.hits["all1"] else self.got


@dataclass(frozen=True)
class Figures:
    """The figures of a group of messages; a figure nobody was counted for is absent or None."""

    n: int
    shares: Mapping[str, Share]
    macro_f1: Interval
    ece: float | None
    p50_ms: float
    p99_ms: float

    def value(self, name: str) -> float | None:
        """Return any figure by name, without its interval."""
        if name in SHARES:
            return self.shares[name].value if name in self.shares else None
        value = getattr(self, name)
        return value.value if isinstance(value, Interval) else value


def run(
    rows: Sequence[Row],
    parse: Callable[[str], Understood],
    *,
    tick: Callable[[], None] = lambda: None,
) -> list[Judged]:
    """Understand every row once, in the order given, and judge it.

    Args:
        rows: What to ask.
        parse: Understands one message without a conversation around it.
        tick: Called after each message.
    """
    found: list[Understood] = []
    milliseconds: list[float] = []
    for row in rows:
        started = time.perf_counter()
        found.append(parse(row.text))
        milliseconds.append((time.perf_counter() - started) * 1000)
        tick()
    each = zip(rows, found, see(found), milliseconds, strict=True)
    return [judge(row, understood, seen, ms) for row, understood, seen, ms in each]


def judge(row: Row, understood: Understood, seen: Seen, milliseconds: float = 0.0) -> Judged:
    """Compare what was understood of one row with what is accepted."""
    names = [name for name, _ in understood.intents]
    got = understood.danger or understood.intent
    return Judged(
        row, got, understood.intents[:_FIRST], understood.danger, understood.problems,
        understood.language, _hits(row, names, got, understood, seen), milliseconds,
    )  # fmt: skip


def _hits(
    row: Row, names: list[str], got: str, understood: Understood, seen: Seen
) -> dict[str, bool]:
    accepted = row.accepted
    card = understood.danger is not None
    right = card if row.danger else got in accepted
    first = names[:1]
    hits = {"all1": right, "all3": right or bool(accepted.intersection(names[:_FIRST]))}
    if count_words(row.text) >= _WORDS:
        hits["language"] = _base(understood.language) == _base(row.lang)
    if row.danger:
        hits["danger"] = card
        return hits
    if not accepted.intersection(CRISIS_INTENTS):
        hits["alarm"] = card
    hits["first"] = bool(accepted.intersection(first))
    if OUT_OF_SCOPE in accepted:
        hits["scope"] = hits["first"]
    if accepted & HELP_INTENTS.keys():
        hits["top1"] = hits["first"]
        hits["top3"] = bool(accepted.intersection(names[:_FIRST]))
        hits["clarified"] = bool(accepted & seen.within_one_tap)
        if OUT_OF_SCOPE not in accepted:
            hits["away"] = first == [OUT_OF_SCOPE]
    if row.problems:
        hits["two"] = set(row.problems) <= set(understood.problems)
    return hits


def figures(judged: Sequence[Judged]) -> Figures:
    """Count a group of at least one message."""
    import numpy as np

    sure = [
        (one.first[0][1], one.hits["first"]) for one in judged if "first" in one.hits and one.first
    ]
    speed = np.percentile([one.milliseconds for one in judged], [50, 99])
    return Figures(
        n=len(judged),
        shares={name: found for name in SHARES if (found := _share(judged, name)) is not None},
        macro_f1=macro_f1([one.row.intent for one in judged], [one.label for one in judged]),
        ece=calibration_error([x for x, _ in sure], [y for _, y in sure]) if sure else None,
        p50_ms=float(speed[0]),
        p99_ms=float(speed[1]),
    )


def _share(judged: Iterable[Judged], name: str) -> Share | None:
    hits = [one.hits[name] for one in judged if name in one.hits]
    return share(sum(hits), len(hits)) if hits else None


def _base(code: str) -> str:
    return code.split("-")[0].lower()
