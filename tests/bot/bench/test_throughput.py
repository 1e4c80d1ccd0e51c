"""Throughput: which combinations, how work is shared out, how results come together."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

from bot.assistant import Assistant
from bot.bench import throughput, worker
from bot.bench.figures import Part
from bot.bench.ours import Asking
from bot.bench.texts import Asked
from bot.bench.throughput import Row
from bot.errors import CannotMeasure
from bot.guard import get_guard
from tests.bot.fakes import FakeMind

Heard = list[tuple[str, int, list[Asked]]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What was asked of whom, as how many users; every message takes 10 ms, ten of them 0.1 s."""
    asked_of: Heard = []

    def way(name: str) -> throughput.AskAll:
        def ask_all(users: int, asked: Sequence[Asked]) -> tuple[Asking, float]:
            asked_of.append((name, users, list(asked)))
            return Asking((10.0,) * len(asked), 0, len(asked) * 0.01, 7.0), 300.0

        return ask_all

    @contextmanager
    def ours(processes: int) -> Iterator[throughput.AskAll]:
        yield way(f"ours {processes}")

    @contextmanager
    def stock() -> Iterator[throughput.AskAll]:
        yield way("stock")

    monkeypatch.setattr(throughput, "_ours", ours)
    monkeypatch.setattr(throughput, "_stock", stock)
    monkeypatch.setattr(throughput, "find_model", lambda: None)
    return asked_of


def test_every_combination_that_makes_sense(heard: Heard) -> None:
    """1, 2, 4 users of one process, 2 and 4 of two: one user cannot use two. The stock way has one."""
    rows = throughput.run((1, 2, 4), (1, 2), messages=10)
    assert [(row.part.key, row.processes, row.users) for row in rows] == [
        ("ours", 1, 1), ("ours", 1, 2), ("ours", 1, 4), ("ours", 2, 2), ("ours", 2, 4),
        ("stock", 1, 1), ("stock", 1, 2), ("stock", 1, 4),
    ]  # fmt: skip
    assert [row.per_second for row in rows] == pytest.approx([100] * 8)
    assert [row.blocked_ms for row in rows] == [7.0] * 5 + [None] * 3


def test_no_text_is_asked_twice(heard: Heard) -> None:
    """Neither while warming up, nor of another combination; each has conversations of its own."""
    throughput.run((1, 2), (1,), messages=10)
    texts = [one.text for _, _, asked in heard for one in asked]
    assert len(set(texts)) == len(texts) == 2 * throughput.WARM_UP + 4 * 10
    talks = [{one.conversation for one in asked} for _, _, asked in heard]
    assert len(set().union(*talks)) == sum(map(len, talks))


def test_the_bar_gets_to_its_end(heard: Heard) -> None:
    """As many steps as were announced."""
    ticks: list[str] = []
    throughput.run((1, 2), (1, 2), messages=2, tick=ticks.append)
    assert len(ticks) == throughput.steps((1, 2), (1, 2), with_stock=True)


def test_a_way_that_breaks_is_reported(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was measured before stays, the rest says why; other ways are measured all the same."""

    @contextmanager
    def breaks() -> Iterator[throughput.AskAll]:
        def ask_all(users: int, asked: Sequence[Asked]) -> tuple[Asking, float]:
            if users == 4:
                raise CannotMeasure("rasa run ended with code 1: no memory")
            return Asking((10.0,), 0, 0.01), 1.0

        yield ask_all

    monkeypatch.setattr(throughput, "_stock", breaks)
    rows = throughput.run((1, 4), (1,), messages=2)
    assert [row.part.problem for row in rows] == [
        None, None, None, "rasa run ended with code 1: no memory",
    ]  # fmt: skip
    assert rows[3].per_second is None


def test_nothing_answered_is_a_failure() -> None:
    """No throughput of nothing."""
    row = throughput.measured(Row(Part("ours", "ours"), 1, 1), Asking((), 5, 1.0), 10.0)
    assert row.part.problem == "none of 5 messages was answered"


def test_workers_together() -> None:
    """The slower one decides how long it took; messages, failures and memory add up."""
    one = {
        "milliseconds": [1.0, 2.0],
        "failed": 1,
        "seconds": 2.0,
        "blocked_ms": 3.0,
        "memory_mb": 500.0,
    }
    other = {
        "milliseconds": [3.0],
        "failed": 0,
        "seconds": 4.0,
        "blocked_ms": 1.0,
        "memory_mb": 400.0,
    }
    asking, memory = throughput.together([one, other])
    assert asking == Asking((1.0, 2.0, 3.0), 1, 4.0, 3.0)
    assert memory == 900


def test_a_worker_does_its_jobs() -> None:
    """It says that it is ready, then one result for each job: every message of it answered."""
    job = {"users": 2, "asked": [[f"vraag {n}", "nl", n] for n in range(5)]}
    results = io.StringIO()
    worker.work(
        Assistant(FakeMind(), get_guard()), io.StringIO((json.dumps(job) + "\n") * 2), results
    )
    ready, *done = map(json.loads, results.getvalue().splitlines())
    assert ready == {"ready": True}
    assert [(len(one["milliseconds"]), one["failed"]) for one in done] == [(5, 0), (5, 0)]
    assert done[0]["memory_mb"] > 1


def test_work_is_dealt_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three users and five messages for two workers: two and one, three and two; none twice."""
    jobs: list[dict[str, object]] = []
    result = {
        "milliseconds": [1.0],
        "failed": 0,
        "seconds": 1.0,
        "blocked_ms": 0.0,
        "memory_mb": 1.0,
    }
    monkeypatch.setattr(throughput, "tell", lambda worker, job: jobs.append(job))
    monkeypatch.setattr(throughput, "heard", lambda worker: result)
    workers: list[object] = [object(), object()]
    throughput._share_out(workers, 3, [Asked(str(n), "nl", n) for n in range(5)])  # type: ignore[arg-type]
    assert [job["users"] for job in jobs] == [2, 1]
    asked = [[one[0] for one in job["asked"]] for job in jobs]  # type: ignore[attr-defined]
    assert asked == [["0", "2", "4"], ["1", "3"]]


@pytest.mark.parametrize(
    ("failed", "blocked", "holds"),
    [(0, 50.0, [True, True]), (1, 50.0, [False, True]), (0, 51.0, [True, False])],
)
def test_each_target_can_fail(failed: int, blocked: float, holds: list[bool]) -> None:
    """Every message is answered, and the event loop is never blocked for longer than 50 ms."""
    row = throughput.measured(
        Row(Part("ours", "ours"), 1, 1), Asking((1.0,), failed, 1.0, blocked), 10.0
    )
    assert [one.holds for one in throughput.targets([row])] == holds
