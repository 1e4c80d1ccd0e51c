"""What got better and worse since an earlier report, and whether it is more than noise.

Figures of the same sentences are compared sentence by sentence (McNemar, exact); of different
ones as two samples (Fisher, exact). A language fell when its share is lower and p, corrected for
the number of languages (Holm), is under 0.05; all languages together are tested once more.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.errors import DataProblem
from bot.evaluating.figures import LOWER_IS_BETTER, SHARES
from bot.evaluating.report import TOGETHER
from bot.evaluating.report_json import FORMAT
from bot.evaluating.statistics import ALPHA, holm, mcnemar, two_shares

#: Figures that may not fall.
GUARDED = ("top1", "danger")
PAIRED = "same sentences, McNemar"
NOISE = "within the noise"
SAMPLES = "two samples, Fisher"
# Sentence by sentence when at least this share of the smaller set is in the other one as well.
_COMMON = 0.5

Key = tuple[Any, ...]


@dataclass(frozen=True)
class Change:
    """One figure of one language, before and now.

    before, now: hits and n; when paired, of the sentences that are in both.
    how: PAIRED or SAMPLES. p: two-sided, corrected for the number of languages.
    """

    language: str
    figure: str
    before: tuple[int, int]
    now: tuple[int, int]
    how: str
    p: float

    @property
    def difference(self) -> float:
        """How much the share rose."""
        return self.now[0] / self.now[1] - self.before[0] / self.before[1]

    @property
    def verdict(self) -> str:
        """Better, worse, or no more than noise."""
        if self.p >= ALPHA or not self.difference:
            return NOISE
        return "better" if (self.difference > 0) != (self.figure in LOWER_IS_BETTER) else "worse"

    @property
    def fell(self) -> bool:
        """Whether a figure that may not fall did."""
        return self.figure in GUARDED and self.verdict == "worse"


def read_old(path: Path) -> dict[str, Any]:
    """Return an earlier report of `--json`.

    Raises:
        DataProblem: It is none.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise DataProblem([f"{path}: cannot be read as JSON ({type(error).__name__}); "
                           "name a file that --json wrote"]) from error  # fmt: skip
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise DataProblem([f"{path}: is no report of this version; write one with --json"])
    try:
        _counts(content)
        _hits(content)
    except (LookupError, TypeError, AttributeError) as error:
        raise DataProblem([f"{path}: was changed by hand ({error!r}); measure again with --json"]) from error  # fmt: skip
    return content


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """Return the change of every share of every language that is in both reports, then of all."""
    before, now = _counts(old), _counts(new)
    old_hits, new_hits = _hits(old), _hits(new)
    changes = []
    for language in [name for name in now if name in before and name != TOGETHER] + [TOGETHER]:
        for figure in SHARES:
            if figure in before[language] and figure in now[language]:
                pair = (before[language][figure], now[language][figure])
                changes.append(_change(language, figure, pair, old_hits, new_hits))
    return _corrected(changes)


def _change(
    language: str, figure: str, shares: tuple[tuple[int, int], tuple[int, int]],
    old_hits: Mapping[Key, Mapping[str, bool]], new_hits: Mapping[Key, Mapping[str, bool]],
) -> Change:  # fmt: skip
    (_, n_before), (_, n_now) = shares
    pairs = [
        (old_hits[key][figure], hits[figure]) for key, hits in new_hits.items()
        if language in (key[0], TOGETHER) and figure in hits and figure in old_hits.get(key, {})
    ]  # fmt: skip
    if pairs and len(pairs) >= _COMMON * min(n_before, n_now):
        both = Counter(pairs)
        before = both[True, True] + both[True, False]
        now = both[True, True] + both[False, True]
        p = mcnemar(both[True, False], both[False, True])
        return Change(language, figure, (before, len(pairs)), (now, len(pairs)), PAIRED, p)
    return Change(language, figure, *shares, SAMPLES, two_shares(*shares))


def _corrected(changes: Sequence[Change]) -> list[Change]:
    corrected: dict[tuple[str, str], float] = {}
    for figure in SHARES:
        of_languages = {c.language: c.p for c in changes
                        if c.figure == figure and c.language != TOGETHER}  # fmt: skip
        corrected |= {(name, figure): p for name, p in holm(of_languages).items()}
    return [
        Change(c.language, c.figure, c.before, c.now, c.how, corrected.get((c.language, c.figure), c.p))
        for c in changes
    ]  # fmt: skip


def _counts(report: Mapping[str, Any]) -> dict[str, dict[str, tuple[int, int]]]:
    """Language to figure to (hits, n)."""
    groups = {**report["languages"], TOGETHER: report["all"]}
    return {
        language: {
            name: (int(found[name]["hits"]), int(found[name]["n"]))
            for name in SHARES
            if name in found
        }
        for language, found in groups.items()
    }


def _hits(report: Mapping[str, Any]) -> dict[Key, dict[str, bool]]:
    """Sentence, with what was expected of it, to its hits; the second of two equal ones is another."""
    seen: Counter[Key] = Counter()
    found: dict[Key, dict[str, bool]] = {}
    for row in _rows(report):
        asked = (row["intent"], tuple(sorted(row["also"])), tuple(row["problems"]))
        key: Key = (row["lang"], row["text"], *asked)
        numbered: Key = (*key, seen[key])
        found[numbered] = row["hits"]
        seen[key] += 1
    return found


def _rows(report: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    rows: Iterable[Mapping[str, Any]] = report["rows"]
    return rows
