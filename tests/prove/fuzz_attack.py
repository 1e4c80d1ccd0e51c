"""Attack one part of the product with made-up input: how much, and what counts as hanging.

Few inputs, always the same ones, in the ordinary tests; `WEGWIJZER_FUZZ=100000` (`make prove-fuzz`)
for as many of each kind, other ones every time. An input that takes longer than a second of
processor time is named then; in the ordinary tests only what hangs fails: machines differ.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

Value = TypeVar("Value")
#: Inputs of each kind in the full run; 0: the ordinary tests.
INPUTS = int(os.environ.get("WEGWIJZER_FUZZ") or 0)
SLOW_SECONDS = 1.0  # of processor time
_HANGS_SECONDS = 20.0
_SHOWN = 300


class Hangs(Exception):
    """An input took so long that it would never have been answered."""


@contextmanager
def watched() -> Iterator[None]:
    """Raise Hangs in what runs inside when it takes far too long. Expressions are stopped too."""

    def stop(*_: object) -> None:
        raise Hangs(f"still busy after {_HANGS_SECONDS:.0f} seconds of processor time")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, _HANGS_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def attack(
    check: Callable[[Value], object],
    inputs: st.SearchStrategy[Value],
    *,
    few: int,
    most_seconds: float = SLOW_SECONDS,
) -> None:
    """Check many inputs; print how many there were and how long the slowest took.

    Args:
        check: raises when a promise does not hold for one input.
        inputs: where they come from.
        few: how many in the ordinary tests.
        most_seconds: of processor time for one input, in the full run.
    """
    count, slowest, slow = 0, 0.0, list[str]()
    worst = ""

    def seconds(value: Value) -> float:
        began = time.process_time()
        with watched():
            check(value)
        return time.process_time() - began

    # What a failing run finds is made smaller; that costs nothing as long as nothing fails.
    @settings(
        max_examples=INPUTS or few, deadline=None, derandomize=not INPUTS, database=None,
        print_blob=bool(INPUTS), phases=[Phase.explicit, Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(inputs)
    def one(value: Value) -> None:
        nonlocal count, slowest, worst
        count += 1
        took = seconds(value)
        if took > most_seconds:
            took = min(took, seconds(value))  # what is loaded by the first input is not its fault
        if took > slowest:
            slowest, worst = took, f"{value!r:.80}"
        if took > most_seconds:
            slow.append(f"{took:.1f} s: {value!r:.{_SHOWN}}")

    began, worked = time.monotonic(), time.process_time()
    one()
    passed, used = time.monotonic() - began, time.process_time() - worked
    print(
        f"{count} inputs in {passed:.0f} s ({used:.0f} s of processor), slowest {slowest:.3f} s: {worst}"
    )
    if INPUTS:
        assert slow == [], f"longer than {most_seconds:.0f} s:\n" + "\n".join(slow[:20])
