"""Programs that are measured from outside: started, weighed, ended; and told why they failed."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from bot.bench.children import free_port, own_memory_mb, running
from bot.errors import CannotMeasure

# Works for five ticks of the system's clock first, so that its time can be seen.
FOREVER = """
import sys, time
while time.process_time() < 0.05: pass
print('here', flush=True)
sys.stdin.read()
time.sleep(600)
"""


def test_a_program_runs_for_the_length_of_a_block() -> None:
    """It is waited for, weighed, heard, and gone afterwards."""
    with running("a program", ["-c", FOREVER]) as child:
        seconds = child.wait(lambda: child.lines() == ["here"], 60)
        assert 0 < seconds < 60
        assert child.memory_mb() > 1
        assert child.cpu_seconds() > 0
        child.alive()
    assert child.process.poll() is not None
    assert child.memory_mb() == 0


def test_one_that_ends_too_early_is_quoted() -> None:
    """Who measures hears its name, its code and its last words, and does not wait in vain."""
    with (
        running("a program", ["-c", "raise SystemExit('no memory')"]) as child,
        pytest.raises(CannotMeasure, match=r"a program ended with code 1: no memory"),
    ):
        child.wait(lambda: False, 60)


def test_one_that_is_never_ready_is_given_up() -> None:
    """Waiting has an end."""
    with (
        running("a program", ["-c", FOREVER]) as child,
        pytest.raises(CannotMeasure, match="a program was not ready within 0 s"),
    ):
        child.wait(lambda: False, 0)


def test_work_that_ends() -> None:
    """Work that is done takes seconds; work that fails is quoted."""
    with running("good work", ["-c", "pass"]) as child:
        assert child.finish(60) > 0
    with (
        running("bad work", ["-c", "raise SystemExit('disk full')"]) as child,
        pytest.raises(CannotMeasure, match="bad work ended with code 1: disk full"),
    ):
        child.finish(60)


def test_nothing_stays_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a program said is deleted with it."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with running("a program", ["-c", "print('here')"]) as child:
        child.finish(60)
        assert list(tmp_path.iterdir()) != []
    assert list(tmp_path.iterdir()) == []


def test_nobody_reports_about_the_stock_way() -> None:
    """Rasa's telemetry is off in every program that is started."""
    code = "import os; print(os.environ['RASA_TELEMETRY_ENABLED'])"
    with running("a program", ["-c", code]) as child:
        child.finish(60)
        assert child.lines() == ["false"]


def test_free_port_can_be_listened_on() -> None:
    """Nobody listens there."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", free_port()))


def test_own_memory() -> None:
    """Some megabytes."""
    assert 5 < own_memory_mb() < 20_000
