"""How far a figure can be trusted: intervals and tests, from scipy and scikit-learn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

SEED = 20261129
RESAMPLES = 1000
BINS = 15
ALPHA = 0.05


@dataclass(frozen=True)
class Share:
    """Hits of n, with the limits of the 95 % interval."""

    hits: int
    n: int
    low: float
    high: float

    @property
    def value(self) -> float:
        """The share itself."""
        return self.hits / self.n


@dataclass(frozen=True)
class Interval:
    """A figure that is no share, with the limits of its 95 % interval."""

    value: float
    low: float
    high: float


@lru_cache(maxsize=100_000)
def share(hits: int, n: int) -> Share:
    """Return a share with Wilson's score interval (Wilson 1927, JASA 22:209-212)."""
    from scipy.stats import binomtest

    limits = binomtest(hits, n).proportion_ci(1 - ALPHA, method="wilson")
    return Share(hits, n, float(limits.low), float(limits.high))


def macro_f1(true: Sequence[str], got: Sequence[str]) -> Interval:
    """Return the mean F1 of the classes in `true`, with a percentile bootstrap (Efron 1979).

    A class without any message in a resample does not count in it; the seed is fixed.
    """
    from scipy.stats import bootstrap
    from sklearn.metrics import f1_score

    classes = sorted(set(true))
    value = float(f1_score(true, got, labels=classes, average="macro", zero_division=0))
    if len(true) < 2:
        return Interval(value, 0.0, 1.0)
    is_true = (np.array(true)[:, None] == np.array(classes)).astype(float)
    is_got = (np.array(got)[:, None] == np.array(classes)).astype(float)

    def statistic(index: NDArray[np.int64], axis: int = -1) -> Any:
        drawn = index.reshape(-1, len(true))
        times = np.stack([np.bincount(row, minlength=len(true)) for row in drawn]).astype(float)
        support, found, both = times @ is_true, times @ is_got, times @ (is_true * is_got)
        with np.errstate(invalid="ignore"):
            f1 = np.where(support > 0, 2 * both / (support + found), np.nan)
        return np.nanmean(f1, axis=1).reshape(index.shape[:-1])

    limits = bootstrap(
        (np.arange(len(true)),), statistic, vectorized=True, method="percentile", batch=100,
        n_resamples=RESAMPLES, confidence_level=1 - ALPHA, random_state=np.random.default_rng(SEED),
    ).confidence_interval  # fmt: skip
    return Interval(value, float(limits.low), float(limits.high))


def f1_by_class(true: Sequence[str], got: Sequence[str]) -> dict[str, float]:
    """Return the F1 of every class in `true`: the harmonic mean of precision and recall."""
    from sklearn.metrics import f1_score

    classes = sorted(set(true))
    values = f1_score(true, got, labels=classes, average=None, zero_division=0)
    return dict(zip(classes, map(float, values), strict=True))


def calibration_error(confidences: Sequence[float], hits: Sequence[bool]) -> float:
    """Return the expected calibration error: mean |accuracy - confidence| over 15 equal bins.

    Naeini et al. 2015 (AAAI); bins as Guo et al. 2017 (ICML, "On Calibration of Modern Neural
    Networks", equation 3).
    """
    from scipy.stats import binned_statistic

    pair = np.array([confidences, hits], dtype=float)
    sums = binned_statistic(pair[0], pair, "sum", bins=BINS, range=(0, 1)).statistic
    return float(np.abs(sums[1] - sums[0]).sum() / len(confidences))


def mcnemar(only_before: int, only_now: int) -> float:
    """Return the exact two-sided p of paired hits (McNemar 1947, Psychometrika 12:153-157).

    Only sentences of which one of the two was right count: half of them each, were both as good.
    """
    from scipy.stats import binomtest

    discordant = only_before + only_now
    return float(binomtest(only_before, discordant).pvalue) if discordant else 1.0


def two_shares(before: tuple[int, int], now: tuple[int, int]) -> float:
    """Return the two-sided p of Fisher's exact test: (hits, n) of two different samples."""
    from scipy.stats import fisher_exact

    table = [[hits, n - hits] for hits, n in (before, now)]
    return float(fisher_exact(table)[1])


def holm(p_values: Mapping[str, float]) -> dict[str, float]:
    """Return p values corrected for how many there are (Holm 1979, Scand. J. Stat. 6:65-70)."""
    corrected: dict[str, float] = {}
    highest = 0.0
    for rank, (name, p) in enumerate(sorted(p_values.items(), key=lambda pair: pair[1])):
        highest = max(highest, min(1.0, p * (len(p_values) - rank)))
        corrected[name] = highest
    return corrected
