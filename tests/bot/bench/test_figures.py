"""What comes of measuring, from values whose spread everybody can count."""

from __future__ import annotations

import pytest

from bot.bench.figures import Sample, Spread, at_most, growth, short, spread


def test_spread_of_known_values() -> None:
    """Of 1 to 200: half are at most 100, 99 of 100 at most 198."""
    times = [float(n) for n in range(200, 0, -1)]
    assert spread(times, failed=3) == Spread(n=200, failed=3, p50=100, p99=198, worst=200)


@pytest.mark.parametrize(
    ("times", "p50", "p99"),
    [([7.0], 7, 7), ([1.0, 9.0], 1, 9), ([1.0, 2.0, 9.0], 2, 9)],
)  # fmt: skip
def test_spread_of_few_values(times: list[float], p50: float, p99: float) -> None:
    """A percentile is a value that was measured, never one between two."""
    found = spread(times)
    assert (found.p50, found.p99) == (p50, p99)


def test_spread_of_nothing() -> None:
    """Nothing was answered: no division by zero."""
    assert spread([], failed=2) == Spread(n=0, failed=2, p50=0, p99=0, worst=0)


@pytest.mark.parametrize(("found", "holds"), [(9.0, True), (10.0, True), (10.5, False)])
def test_targets(found: float, holds: bool) -> None:
    """A promise holds up to its limit, and says both figures."""
    target = at_most("median, ms", found, 10.0)
    assert target.holds is holds
    assert "limit: 10" in target.what


@pytest.mark.parametrize(
    ("value", "text"), [(0.5, "0.5"), (12.345, "12.3"), (99.94, "99.9"), (1127.4, "1,127")]
)
def test_numbers_are_read_by_people(value: float, text: str) -> None:
    """No powers of ten."""
    assert short(value) == text


@pytest.mark.parametrize(("found", "limit"), [(None, 1.0), (1.0, None)])
def test_what_was_not_measured_is_no_promise_kept(found: float | None, limit: float | None) -> None:
    """Neither kept nor broken."""
    assert at_most("median", found, limit).holds is None


def test_growth_leaves_warming_up_and_single_peaks_out() -> None:
    """From 110 in the third tenth to 130 in the last; the first tenths and a peak do not count."""
    memory = [50.0] * 20 + [110.0] * 70 + [130.0] * 10
    memory[95] = 900.0
    assert growth([Sample(float(n), mb) for n, mb in enumerate(memory)]) == 20
    assert growth([Sample(0.0, 100.0)] * 9) is None
