"""What comes of measuring: spreads of times, memory, and what was promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from social_map.bench import quantile


@dataclass(frozen=True)
class Spread:
    """Times of one kind of work, in milliseconds.

    Attributes:
        n: How many times it was done well; only these are in the times.
        failed: How many times it was not.
        p50, p99: Half of the times, and 99 of 100, are no longer.
        worst: The longest.
    """

    n: int
    failed: int
    p50: float
    p99: float
    worst: float


def spread(milliseconds: Sequence[float], failed: int = 0) -> Spread:
    """Return the spread of these times."""
    return Spread(
        n=len(milliseconds),
        failed=failed,
        p50=quantile(milliseconds, 0.5),
        p99=quantile(milliseconds, 0.99),
        worst=max(milliseconds, default=0.0),
    )


@dataclass(frozen=True)
class Part:
    """One part of a bench: what was measured, or why it could not be.

    Attributes:
        key: Short name, for JSON and targets.
        name: What it is.
        times: None when the part failed; so are the figures below where they were not measured.
        cpu_ms: Time of the processor for one of them (mean), which other programs hardly lengthen.
        memory_mb, start_seconds: Of the programs that did it.
        problem: Why it failed.
        remark: What a reader has to know of it.
    """

    key: str
    name: str
    times: Spread | None = None
    cpu_ms: float | None = None
    memory_mb: float | None = None
    start_seconds: float | None = None
    problem: str | None = None
    remark: str = ""


@dataclass(frozen=True)
class Target:
    """Something promised; `holds` is None when it was not measured."""

    what: str
    holds: bool | None


def short(value: float) -> str:
    """Return a number as people read it: three digits at least, none behind large ones."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def at_most(what: str, found: float | None, limit: float | None) -> Target:
    """Return the promise that something is no more than a limit."""
    if found is None or limit is None:
        return Target(what, None)
    return Target(f"{what} (measured: {short(found)}, limit: {short(limit)})", found <= limit)


@dataclass(frozen=True)
class Sample:
    """Memory at one moment: seconds from the beginning, and megabytes."""

    seconds: float
    mb: float


def growth(samples: Sequence[Sample]) -> float | None:
    """Return by how many megabytes memory grew once everything was warm.

    From the third tenth of the samples to the last one, each by its median: one reading more or
    less decides nothing. None when there are too few.
    """
    tenth = len(samples) // 10
    if not tenth:
        return None
    early = median(one.mb for one in samples[2 * tenth : 3 * tenth])
    return median(one.mb for one in samples[-tenth:]) - early
