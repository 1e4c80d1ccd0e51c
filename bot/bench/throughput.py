"""How many messages a second are answered: several users at once, one or two worker processes.

Each user writes the next message as soon as the one before is answered. Two processes of ours are
two bots with a model each, as behind a webhook; polling has one. The stock way has one: without
a lock store in Redis, `rasa run` starts no second worker.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from bot.bench.children import Child, running
from bot.bench.figures import Part, Target, at_most, spread
from bot.bench.ours import Asking, ask_as, counted_apart, find_model
from bot.bench.stock import client, stock
from bot.bench.texts import SEED, Asked, draw, in_conversations
from bot.errors import CannotMeasure

USERS, WORKERS = (1, 2, 4), (1, 2)
MESSAGES, WARM_UP = 100, 20
OURS, STOCK = "ours", "stock"
BLOCKED_MS = 50.0  # what is promised

Tick = Callable[[str], None]
#: Ask all messages as so many users: what came of it, and the memory of those who answered.
AskAll = Callable[[int, Sequence[Asked]], tuple[Asking, float]]


@dataclass(frozen=True)
class Row:
    """One line: so many users, so many processes.

    Attributes:
        part: What was measured; its times are those of single messages.
        processes, users: How many.
        per_second: Messages answered in a second.
        blocked_ms: The longest time that an event loop of ours did nothing else.
    """

    part: Part
    processes: int
    users: int
    per_second: float | None = None
    blocked_ms: float | None = None


def run(
    users: Sequence[int] = USERS,
    workers: Sequence[int] = WORKERS,
    *,
    messages: int = MESSAGES,
    seed: int = SEED,
    with_stock: bool = True,
    tick: Tick = lambda what: None,
) -> list[Row]:
    """Measure every combination that makes sense: no more processes than users.

    Args:
        users: How many ask at once.
        workers: Processes of ours.
        messages: How many each combination is asked.
        seed: Which, and their order.
        with_stock: Whether the stock way is measured too.
        tick: Hears which combination is measured.

    Raises:
        ModelMissing: There is no model.
        CannotMeasure: There are not enough sentences.
    """
    find_model()
    lines = _lines(users, workers, with_stock=with_stock)
    groups = list(dict.fromkeys((key, n) for key, n, _ in lines))
    texts = draw(len(groups) * WARM_UP + len(lines) * messages, seed)
    take = _taker(texts)
    found: list[Row] = []
    with counted_apart():
        for key, processes in groups:
            counts = [u for k, n, u in lines if (k, n) == (key, processes)]
            shares = [take(WARM_UP), *(take(messages) for _ in counts)]
            found += _group(key, processes, counts, shares, tick)
    return found


def _lines(
    users: Sequence[int], workers: Sequence[int], *, with_stock: bool
) -> list[tuple[str, int, int]]:
    """Return the combinations: way, processes, users."""
    lines = [(OURS, n, u) for n in workers for u in users if u >= n]
    return lines + [(STOCK, 1, u) for u in users] if with_stock else lines


def steps(users: Sequence[int], workers: Sequence[int], *, with_stock: bool) -> int:
    """Return how often `run` calls its `tick`: for each combination and each warming up."""
    lines = _lines(users, workers, with_stock=with_stock)
    return len(lines) + len({(key, processes) for key, processes, _ in lines})


def _taker(texts: Sequence[Asked]) -> Callable[[int], list[Asked]]:
    """Return what hands out messages, each once, in conversations of their own."""
    given = 0

    def take(count: int) -> list[Asked]:
        nonlocal given
        part = in_conversations(texts[given : given + count], first=given + 1)
        given += count
        return part

    return take


def _group(
    key: str, processes: int, users: Sequence[int], shares: Sequence[Sequence[Asked]], tick: Tick
) -> list[Row]:
    name = {OURS: "ours, in process", STOCK: "the same model, rasa run and action server"}[key]
    rows = [Row(Part(key, name), processes, count) for count in users]
    try:
        with _stock() if key == STOCK else _ours(processes) as ask_all:
            tick(f"{name}: warming up")
            ask_all(processes, shares[0])
            for number, row in enumerate(rows):
                tick(f"{name}, {processes} × process, {row.users} × user")
                rows[number] = measured(row, *ask_all(row.users, shares[number + 1]))
    except CannotMeasure as error:
        rows = [row if row.per_second is not None else failed(row, str(error)) for row in rows]
    return rows


def measured(row: Row, asking: Asking, memory_mb: float) -> Row:
    """Return the line with what was measured."""
    if not asking.milliseconds:
        return failed(row, f"none of {asking.failed} messages was answered")
    times = spread(asking.milliseconds, asking.failed)
    part = replace(row.part, times=times, memory_mb=memory_mb)
    blocked = asking.blocked_ms if row.part.key == OURS else None
    return replace(row, part=part, per_second=times.n / asking.seconds, blocked_ms=blocked)


def failed(row: Row, problem: str) -> Row:
    """Return the line with what went wrong."""
    return replace(row, part=replace(row.part, problem=problem))


@contextmanager
def _stock() -> Iterator[AskAll]:
    with stock(find_model()) as server:

        async def ask_all(users: int, asked: Sequence[Asked]) -> Asking:
            async with client() as http:
                return await ask_as(users, asked, partial(server.ask, http))

        yield lambda users, asked: (asyncio.run(ask_all(users, asked)), server.memory_mb())


@contextmanager
def _ours(processes: int) -> Iterator[AskAll]:
    with ExitStack() as open_workers:
        workers = [
            open_workers.enter_context(running("a worker", ["-m", "bot.bench.worker"], talk=True))
            for _ in range(processes)
        ]
        for worker in workers:
            heard(worker)
        yield partial(_share_out, workers)


def _share_out(
    workers: Sequence[Child], users: int, asked: Sequence[Asked]
) -> tuple[Asking, float]:  # fmt: skip
    """Let workers answer at the same time: users and messages are dealt out like cards."""
    for number, worker in enumerate(workers):
        share = asked[number :: len(workers)]
        its_users = len(range(number, users, len(workers)))
        tell(worker, {"users": its_users,
                      "asked": [[one.text, one.language, one.conversation] for one in share]})  # fmt: skip
    return together([heard(worker) for worker in workers])


def together(results: Sequence[Mapping[str, Any]]) -> tuple[Asking, float]:
    """Return what several workers did at the same time as one, and the sum of their memory."""
    asking = Asking(
        milliseconds=tuple(ms for one in results for ms in one["milliseconds"]),
        failed=sum(one["failed"] for one in results),
        seconds=max(one["seconds"] for one in results),
        blocked_ms=max(one["blocked_ms"] for one in results),
    )
    return asking, sum(one["memory_mb"] for one in results)


def tell(worker: Child, job: Mapping[str, Any]) -> None:
    """Give a worker a job."""
    assert worker.process.stdin is not None
    try:
        worker.process.stdin.write((json.dumps(job) + "\n").encode())
        worker.process.stdin.flush()
    except OSError as error:
        raise _broken(worker) from error


def heard(worker: Child) -> dict[str, Any]:
    """Wait for the next result of a worker."""
    assert worker.process.stdout is not None
    line = worker.process.stdout.readline()
    try:
        result: dict[str, Any] = json.loads(line)
    except ValueError:
        raise _broken(worker) from None
    return result


def _broken(worker: Child) -> CannotMeasure:
    return CannotMeasure(f"{worker.name} ended: {worker.last_words()}")


def targets(rows: Sequence[Row]) -> list[Target]:
    """Return which promises hold: every message of ours is answered, the loop is never blocked."""
    ours = [row for row in rows if row.part.key == OURS]
    blocked = [row.blocked_ms for row in ours if row.blocked_ms is not None]
    return [
        Target("every message of ours is answered",
               all(row.part.times is not None and row.part.times.failed == 0 for row in ours)),
        at_most("the event loop is never blocked, ms", max(blocked, default=None), BLOCKED_MS),
    ]  # fmt: skip
