"""Danger is always answered: every fault and pairs of them, all languages, the trained model.

Runs with `make prove-faults` only, for some twenty minutes, and prints what took how long.
"""

from __future__ import annotations

import itertools
import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.bench.pictures import draw
from bot.guard import get_guard
from bot.likeness import get_alike
from bot.runtime import Runtime
from bot.service import Mind, load_runtime
from tests.prove.danger_messages import CODES
from tests.prove.faults import FAULTS, PATIENT
from tests.prove.faulty_bot import (
    PROMISED_SECONDS,
    Measured,
    all_of,
    danger,
    danger_by_likeness,
    served,
    stage_of,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PICTURE = os.environ.get("WEGWIJZER_PICTURE", "")
pytestmark = pytest.mark.skipif(
    not os.environ.get("WEGWIJZER_PROVE"), reason="takes long: make prove-faults"
)
_STRONG = (
    "no model", "model loads for ever", "understanding hangs", "no memory to understand",
    "an action hangs", "no map, and none can be made", "map is noise",
    "map locked by another program", "disk full", "register of key figures locked",
    "danger.npz is noise", "trust.npz is noise", "all texts: cut off", "all texts: missing",
    "some cards: binary", "all cards: missing", "no folder of emergency files",
    "numbers: cut off", "languages.yml: binary",
)  # fmt: skip
#: Two things that break at the same time, each in another part.
PAIRS = [
    (one, other)
    for one, other in itertools.combinations(_STRONG, 2)
    if FAULTS[one][0] != FAULTS[other][0]
]


@pytest.fixture(scope="module")
def runtime() -> Runtime:
    """The trained model; without one there is nothing to prove."""
    assert get_alike() is not None, "danger.npz is missing; run wegwijzer train"
    return load_runtime()


@pytest.fixture
def mind(runtime: Runtime) -> Mind:
    """A mind for this test's event loop; what waits in one of them belongs to one loop."""
    return Mind(runtime)


@pytest.fixture(scope="module")
def measured() -> Iterator[list[Measured]]:
    """What was measured; printed at the end."""
    rows: list[Measured] = []
    yield rows
    print(table(rows))
    if PICTURE and rows:
        draw(Path(PICTURE), picture(rows), "Danger, whatever is broken: how soon the card is there",
             f"{date.today()}: {summary(rows)}")  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
async def test_one_fault(name: str, mind: Mind, measured: list[Measured]) -> None:
    """Every fault, in all languages: by a phrase, by likeness, and anything else."""
    await _prove([name], CODES, mind, measured)


@pytest.mark.parametrize(("number", "pair"), enumerate(PAIRS))
async def test_two_faults(
    number: int, pair: tuple[str, str], mind: Mind, measured: list[Measured]
) -> None:
    """Two faults at once, in two languages, other ones each time."""
    codes = [CODES[(2 * number + further) % len(CODES)] for further in range(2)]
    await _prove(pair, codes, mind, measured)


async def _prove(
    faults: Sequence[str], codes: Sequence[str], mind: Mind, measured: list[Measured]
) -> None:
    with stage_of(faults, mind) as stage:
        stage.impatient(3.0)
        async with served(stage) as telegram:
            for code in codes:
                measured.append(await danger(telegram, stage, faults, code))
                if stage.by_likeness:
                    found = await danger_by_likeness(telegram, stage, faults, code)
                    measured += [found] if found else []
            patient = PATIENT.intersection(faults)
            await all_of(telegram, stage, codes[:2] if patient else codes)


def test_the_guard_on_thousands_of_hostile_texts() -> None:
    """Texts made of the phrases' own words: none takes as long as danger may wait."""
    from tests.bot.test_guard import hostile_texts, seconds_of

    slowest = max(seconds_of(get_guard(), text) for text in hostile_texts(600))
    print(f"\nguard: slowest of 3000 hostile texts: {slowest * 1000:.0f} ms")
    assert slowest < PROMISED_SECONDS


def table(rows: Sequence[Measured]) -> str:
    """Return fault by language in milliseconds; then what was promised and what was seen."""
    by_fault: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    for row in rows:
        by_fault[row.fault, row.by][row.code] = row.seconds * 1000
    width = max((len(fault) for fault, _ in by_fault), default=0)
    lines = ["", " " * (width + 10) + "".join(f"{code:>6}" for code in CODES)]
    for (fault, by), found in by_fault.items():
        cells = (f"{found[code]:>6.0f}" if code in found else "     –" for code in CODES)
        lines.append(f"{fault:<{width}} {by:<9}" + "".join(cells))
    return "\n".join([*lines, "", summary(rows)])


def summary(rows: Sequence[Measured]) -> str:
    """Return what was promised and what was seen, in one line."""
    late = [row for row in rows if row.seconds > PROMISED_SECONDS]
    times = sorted(row.seconds * 1000 for row in rows) or [0.0]
    return (
        f"{len(rows)} messages of danger, all answered with their card first: half within "
        f"{times[len(times) // 2]:.0f} ms, the slowest after {times[-1]:.0f} ms; "
        f"{len(late)} after more than {PROMISED_SECONDS:.0f} s"
    )


def picture(rows: Sequence[Measured]) -> Callable[[Figure], None]:
    """Which share of the cards is there after how long."""

    def drawing(figure: Figure) -> None:
        axes = figure.add_subplot()
        for by, colour, label in (("phrase", "#1f5f8b", "found by a phrase"),
                                  ("likeness", "#e69f00", "by likeness alone")):  # fmt: skip
            times = sorted(max(row.seconds * 1000, 1.0) for row in rows if row.by == by)
            shares = [(place + 1) / len(times) * 100 for place in range(len(times))]
            axes.step(times, shares, where="post", color=colour, label=f"{label} ({len(times)})")
        axes.axvline(PROMISED_SECONDS * 1000, color="#555555", linestyle="--", label="promised")
        axes.set_xscale("log")
        axes.set_xlabel("milliseconds from message to card, over HTTP", fontsize=8)
        axes.set_ylabel("% of the cards are there", fontsize=8)
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(fontsize=8, frameon=False, loc="lower right")

    return drawing
