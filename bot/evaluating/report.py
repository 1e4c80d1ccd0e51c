"""The whole report: figures of every group, means, the weakest languages, confusions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.evaluating.figures import LOWER_IS_BETTER, OTHERS, SHARES, Figures, Judged, figures
from bot.evaluating.rows import INTENTS, KINDS
from bot.evaluating.statistics import f1_by_class
from bot.language_data import folders
from bot.languages import get_languages

FIGURES = (*SHARES, *OTHERS)
TOGETHER = "all"  # the group of all messages, beside the languages


@dataclass(frozen=True)
class Average:
    """The mean of a figure over languages, and the language in which it is weakest."""

    mean: float
    weakest: str
    value: float


@dataclass(frozen=True)
class OfIntent:
    """One intent: its figures, its F1 among all messages, what it was most often taken for."""

    figures: Figures
    f1: float
    taken_for: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Confusion:
    """Messages about one thing that were taken for another."""

    expected: str
    got: str
    judged: tuple[Judged, ...]


@dataclass(frozen=True)
class Report:
    """What one run measured.

    Attributes:
        sources: Names of what was read; `model`: name of the model that was asked.
        every: One in so many rows was asked.
        judged: Every row, in the order asked.
        together: Figures of all messages.
        languages, kinds, intents: Figures per group.
        averages: "written" (languages that the bot writes), "other" (those that it only understands)
            and "untaught" (those without any example): figure to average.
        confusions: Worst first; without what was right.
    """

    sources: tuple[str, ...]
    model: str
    every: int
    judged: tuple[Judged, ...]
    together: Figures
    languages: Mapping[str, Figures]
    kinds: Mapping[str, Figures]
    intents: Mapping[str, OfIntent]
    averages: Mapping[str, Mapping[str, Average]]
    confusions: tuple[Confusion, ...]


def report(
    judged: Sequence[Judged], *, sources: Sequence[str] = (), model: str = "", every: int = 1
) -> Report:
    """Count everything of at least one judged message."""
    languages = _grouped(judged, lambda one: one.row.lang, (one.row.lang for one in judged))
    by_language = {name: figures(group) for name, group in languages.items()}
    kinds = _grouped(judged, lambda one: one.row.kind, KINDS)
    return Report(
        sources=tuple(sources),
        model=model,
        every=every,
        judged=tuple(judged),
        together=figures(judged),
        languages=by_language,
        kinds={name: figures(group) for name, group in kinds.items()},
        intents=_intents(judged),
        averages=_averages(by_language),
        confusions=_confusions(judged),
    )


def _grouped(
    judged: Sequence[Judged], key: Callable[[Judged], str], order: Iterable[str]
) -> dict[str, list[Judged]]:
    """Group rows; groups come in the order given, others after them."""
    groups: dict[str, list[Judged]] = {name: [] for name in order}
    for one in judged:
        groups.setdefault(key(one), []).append(one)
    return {name: group for name, group in groups.items() if group}


def _intents(judged: Sequence[Judged]) -> dict[str, OfIntent]:
    f1 = f1_by_class([one.row.intent for one in judged], [one.label for one in judged])
    found = {}
    for name, group in _grouped(judged, lambda one: one.row.intent, INTENTS).items():
        wrong = Counter(one.got for one in group if not one.hits["all1"])
        found[name] = OfIntent(figures(group), f1[name], tuple(wrong.most_common(3)))
    return found


def _averages(languages: Mapping[str, Figures]) -> dict[str, dict[str, Average]]:
    written = {name: found for name, found in languages.items() if name in get_languages()}
    taught = {*written, *folders()}
    other = {name: languages[name] for name in languages if name in taught - set(written)}
    untaught = {name: languages[name] for name in languages if name not in taught}
    groups = {"written": written, "other": other, "untaught": untaught}
    return {name: _average(group) for name, group in groups.items() if group}


def _average(languages: Mapping[str, Figures]) -> dict[str, Average]:
    found = {}
    for figure in FIGURES:
        values = {
            code: value for code, one in languages.items()
            if (value := one.value(figure)) is not None
        }  # fmt: skip
        if values:
            choose = max if figure in LOWER_IS_BETTER else min
            weakest = choose(values, key=lambda code: values[code])
            found[figure] = Average(sum(values.values()) / len(values), weakest, values[weakest])
    return found


def _confusions(judged: Sequence[Judged]) -> tuple[Confusion, ...]:
    pairs: dict[tuple[str, str], list[Judged]] = {}
    for one in judged:
        if not one.hits["all1"]:
            pairs.setdefault((one.row.intent, one.got), []).append(one)
    worst = sorted(pairs.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return tuple(Confusion(*names, tuple(group)) for names, group in worst)
