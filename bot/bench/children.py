"""Programs that are measured from outside: started, waited for, weighed and ended."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import psutil

from bot.errors import CannotMeasure
from bot.settings import ROOT

_MB = 1_000_000
_END_SECONDS = 15
_LOOK_SECONDS = 0.05
_SHOWN = 300  # characters of what a program said last


class Child:
    """A running program; what it says lies in a temporary file."""

    def __init__(self, name: str, process: subprocess.Popen[bytes], log: Path) -> None:
        """Take a program that was started just now."""
        self.name = name
        self.process = process
        self.started = time.perf_counter()
        self._log = log

    def alive(self) -> None:
        """See that it runs. Raises CannotMeasure, with its last words, when it does not."""
        code = self.process.poll()
        if code is not None:
            raise CannotMeasure(f"{self.name} ended with code {code}: {self.last_words()}")

    def memory_mb(self) -> float:
        """Return the resident memory of the program and of those that it started."""
        return sum(_rss(one) for one in self._all()) / _MB

    def cpu_seconds(self) -> float:
        """Return the time of the processor that they have used."""
        return sum(_cpu(one) for one in self._all())

    def _all(self) -> list[psutil.Process]:
        try:
            whole = psutil.Process(self.process.pid)
            return [whole, *whole.children(recursive=True)]
        except psutil.Error:
            return []

    def lines(self) -> list[str]:
        """Return what it has said so far."""
        return self._log.read_text(encoding="utf-8", errors="replace").splitlines()

    def last_words(self) -> str:
        """Return the end of what it has said."""
        said = " ".join(line.strip() for line in self.lines()[-3:])
        return said[-_SHOWN:] or "it said nothing"

    def wait(self, ready: Callable[[], bool], seconds: float) -> float:
        """Wait until it is ready; return the seconds since it was started.

        Raises:
            CannotMeasure: It ended, or was not ready in time.
        """
        while not ready():
            self.alive()
            if time.perf_counter() - self.started > seconds:
                raise CannotMeasure(
                    f"{self.name} was not ready within {seconds:.0f} s: {self.last_words()}"
                )
            time.sleep(_LOOK_SECONDS)
        return time.perf_counter() - self.started

    def finish(self, seconds: float) -> float:
        """Wait until it has done its work; return the seconds since it was started.

        Raises:
            CannotMeasure: It failed, or did not end in time.
        """
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise CannotMeasure(f"{self.name} did not end within {seconds:.0f} s") from None
        if code:
            self.alive()
        return time.perf_counter() - self.started


def _rss(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:  # ended meanwhile
        return 0


def _cpu(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def own_memory_mb() -> float:
    """Return the resident memory of this process."""
    return _rss(psutil.Process()) / _MB


@contextmanager
def running(
    name: str,
    arguments: Sequence[str],
    environment: Mapping[str, str] | None = None,
    *,
    talk: bool = False,
) -> Iterator[Child]:
    """Run a program of this Python for the length of a block: `python arguments…`.

    Args:
        name: What to call it when it fails.
        arguments: What follows `python`.
        environment: Beside that of this process.
        talk: Whether its standard input and output are pipes to this process.
    """
    with TemporaryDirectory(prefix="wegwijzer-bench-") as folder:
        log = Path(folder) / "said"
        with log.open("wb") as said:
            process = subprocess.Popen(
                [sys.executable, *arguments],
                stdin=subprocess.PIPE if talk else subprocess.DEVNULL,
                stdout=subprocess.PIPE if talk else said,
                stderr=said,
                cwd=ROOT,
                env={**os.environ, **_QUIET, **(environment or {})},
            )
        child = Child(name, process, log)
        try:
            yield child
        finally:
            end(process)


#: Nothing is reported to anybody, nothing goes through a proxy, one thread reads one message.
_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "NO_PROXY": "127.0.0.1,localhost",
    "PYTHONUNBUFFERED": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program, kindly first."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
    process.wait()


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def answers(url: str) -> Callable[[], bool]:
    """Return whether a server answers here, to ask again and again."""

    def ready() -> bool:
        try:
            return httpx.get(url, timeout=2, trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    return ready
