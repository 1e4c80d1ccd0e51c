"""From message to reply, side by side: ours, the stock way, and the encoder work alone.

Every message is asked of all parts, one after the other, before the next message: what else the
machine does meanwhile slows them alike.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.assistant import Assistant
from bot.bench import ours
from bot.bench.children import own_memory_mb
from bot.bench.figures import Part, Target, at_most, spread
from bot.bench.ours import AskOne
from bot.bench.stock import Stock, client, stock, train_default
from bot.bench.texts import SEED, Asked, draw, in_conversations
from bot.encoders import Encoder
from bot.errors import CannotMeasure
from bot.languages import get_languages

MESSAGES, WARM_UP = 300, 20
OURS, STOCK, FLOOR, DEFAULT = "ours", "stock", "floor", "default"
NAMES: Mapping[str, str] = {
    OURS: "(a) ours, message to reply in process",
    STOCK: "(b) the same model, rasa run (REST) and action server",
    FLOOR: "(c) the encoder work of (a) alone",
    DEFAULT: "(d) Rasa's default pipeline, served like (b)",
}
#: What is promised: (a) in times of (c) and of (b), and its 99th percentile in times of its median.
OF_FLOOR, OF_STOCK, OF_MEDIAN = 2.0, 0.5, 4.0

Tick = Callable[[str], None]


@dataclass(frozen=True)
class Way:
    """How a part is asked, and the time of the processor (s) that its programs have used so far."""

    ask: AskOne
    cpu_seconds: Callable[[], float] = time.process_time


@dataclass(frozen=True)
class Sample:
    """The sample that (d) is trained on: examples of each language and intent, rounds of DIET."""

    per_intent: int = 2
    epochs: int = 10


def run(
    messages: int,
    *,
    warm_up: int = WARM_UP,
    seed: int = SEED,
    sample: Sample | None = None,
    tick: Tick = lambda what: None,
) -> list[Part]:
    """Measure all parts with the model in use.

    Args:
        messages: How many are measured.
        warm_up: How many are asked before.
        seed: Which messages, and their order.
        sample: What (d) is trained on; None: without (d).
        tick: Hears what is being done: once for each preparation and each message.

    Raises:
        CannotMeasure: There are not enough sentences.
        ModelMissing: There is no model.
    """
    asked = in_conversations(draw(messages + warm_up, seed))
    parts: dict[str, Part] = {}
    with ExitStack() as open_parts:
        open_parts.enter_context(ours.counted_apart())
        tick("loading")
        assistant = ours.load()
        servers: dict[str, Stock] = {}
        remarks: list[str] = []
        for key, begin in _stock_ways(open_parts, sample, remarks).items():
            tick(f"starting {NAMES[key]}")
            try:
                servers[key] = begin()
            except CannotMeasure as error:
                parts[key] = Part(key, NAMES[key], problem=str(error))
        found = asyncio.run(_measure(assistant, encoders(), servers, asked, warm_up, tick))
        for key, part in found.items():
            server = servers.get(key)
            memory = server.memory_mb() if server else own_memory_mb() if key == OURS else None
            start = server.start_seconds if server else None
            remark = " ".join(remarks) if key == DEFAULT else ""
            parts[key] = replace(part, memory_mb=memory, start_seconds=start, remark=remark)
    return [parts[key] for key in NAMES if key in parts]


def _stock_ways(
    open_parts: ExitStack, sample: Sample | None, remarks: list[str]
) -> dict[str, Callable[[], Stock]]:
    ways: dict[str, Callable[[], Stock]] = {
        STOCK: lambda: open_parts.enter_context(stock(ours.find_model()))
    }
    if sample is not None:
        ways[DEFAULT] = lambda: _default(open_parts, sample, remarks)
    return ways


def _default(open_parts: ExitStack, sample: Sample, remarks: list[str]) -> Stock:
    folder = open_parts.enter_context(TemporaryDirectory(prefix="wegwijzer-bench-"))
    trained = train_default(
        Path(folder), list(get_languages()), sample.per_intent, sample.epochs
    )  # fmt: skip
    remarks.append(
        f"(d) was trained on {trained.examples:,} examples with {sample.epochs} epochs,"
        f" rasa train took {trained.seconds:.0f} s."
    )
    return open_parts.enter_context(stock(trained.model))


def encoders() -> list[Encoder]:
    """Return all encoders that the model asks."""
    from bot.encoders import get_encoder
    from bot.training import encoder_versions

    return [get_encoder(name) for name in encoder_versions()]


async def _measure(
    assistant: Assistant,
    read_by: Sequence[Encoder],
    servers: Mapping[str, Stock],
    asked: Sequence[Asked],
    warm_up: int,
    tick: Tick,
) -> dict[str, Part]:
    async with client() as http:
        with ours.watching(read_by) as seen:
            ways = in_process(assistant, seen)
            for key, server in servers.items():
                ways[key] = Way(partial(server.ask, http), server.cpu_seconds)
            return await side_by_side(ways, asked, warm_up=warm_up, tick=tick)


def in_process(assistant: Assistant, seen: list[ours.Read]) -> dict[str, Way]:
    """Return (a), and (c): what the encoders read for the message that (a) answered just now.

    Args:
        assistant: Who answers.
        seen: What the encoders read, as `ours.watching` notes it.
    """

    async def reply(one: Asked) -> float | None:
        seen.clear()
        return await ours.ask(assistant, one)

    async def floor(one: Asked) -> float | None:
        return ours.read_again(tuple(seen))

    return {OURS: Way(reply), FLOOR: Way(floor)}


async def side_by_side(
    ways: Mapping[str, Way], asked: Sequence[Asked], *, warm_up: int, tick: Tick
) -> dict[str, Part]:
    """Ask every message of every way in turn; a way that breaks is asked no more.

    Args:
        ways: Key of a part to how it is asked.
        asked: The messages.
        warm_up: How many of them are not counted.
        tick: Called once a message.
    """
    took: dict[str, list[float | None]] = {key: [] for key in ways}
    cpu = dict.fromkeys(ways, 0.0)
    problems: dict[str, str] = {}
    for number, one in enumerate(asked):
        tick("asking")
        for key, way in ways.items():
            if key in problems:
                continue
            before = way.cpu_seconds()
            try:
                milliseconds = await way.ask(one)
            except Exception as error:
                # Ours say what to do; of others the type is enough.
                known = isinstance(error, CannotMeasure)
                problems[key] = str(error) if known else type(error).__name__
            else:
                if number >= warm_up:
                    took[key].append(milliseconds)
                    cpu[key] += way.cpu_seconds() - before
    return {key: _part(key, took[key], cpu[key], problems.get(key)) for key in ways}


def _part(key: str, took: Sequence[float | None], cpu: float, problem: str | None) -> Part:
    done = [ms for ms in took if ms is not None]
    if problem is None and not done:
        problem = f"none of {len(took)} messages was answered"
    name = NAMES.get(key, key)
    if problem is not None:
        return Part(key, name, problem=problem)
    times = spread(done, failed=len(took) - len(done))
    return Part(key, name, times=times, cpu_ms=1000 * cpu / len(took))


def targets(parts: Sequence[Part]) -> list[Target]:
    """Return which promises hold."""
    times = {part.key: part.times for part in parts if part.times is not None}
    mine, floor, other = (times.get(key) for key in (OURS, FLOOR, STOCK))
    p50 = mine.p50 if mine else None
    return [
        at_most("(a) median at most twice (c), ms", p50, OF_FLOOR * floor.p50 if floor else None),
        at_most("(a) median at most half of (b), ms", p50, OF_STOCK * other.p50 if other else None),
        at_most("(a) 99th percentile at most four times its median, ms",
                mine.p99 if mine else None, OF_MEDIAN * mine.p50 if mine else None),
        at_most("(a) messages without an answer", float(mine.failed) if mine else None, 0.0),
    ]  # fmt: skip
