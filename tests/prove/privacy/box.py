"""A box for the bot: a home, a temporary folder, settings as bad as can be, and all it says kept."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.settings import ROOT, get_settings
from bot.training import find_model
from social_map.locations import map_path

_LAUNCHER = Path(__file__).with_name("launch.py")
_END_SECONDS = 30.0
_LOOK_SECONDS = 0.05
# Where a program may write that is no file: nothing stays there.
_NOWHERE = ("/dev/null", "/dev/tty", "/proc/", ":memory:", "file::memory:")
# Settings that make programs talk, keep or report more than usual: none of it may matter.
_TALKATIVE = {
    "RASA_TELEMETRY_ENABLED": "true",
    "RASA_TELEMETRY_DEBUG": "true",
    "LOG_LEVEL": "DEBUG",
    "LOG_LEVEL_LIBRARIES": "DEBUG",
    "LOG_LEVEL_RASA_PLUS": "DEBUG",
    "TF_CPP_MIN_LOG_LEVEL": "0",
    "PYTHONASYNCIODEBUG": "1",
    "PYTHONFAULTHANDLER": "1",
    "PYTHONWARNINGS": "always",
}


@dataclass
class Box:
    """Folders of one run.

    Attributes:
        home: What a person would call the home folder.
        wegwijzer: The home folder of the product, with the trained model if it is to be there.
        beside: What the program said and did; searched as well.
        before: How each file was at first.
    """

    folder: Path
    before: dict[Path, tuple[int, int]] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def temporary(self) -> Path:
        return self.folder / "tmp"

    @property
    def wegwijzer(self) -> Path:
        return self.folder / "wegwijzer"

    @property
    def work(self) -> Path:
        return self.folder / "work"

    @property
    def beside(self) -> Path:
        return self.folder / "beside"

    def touched(self) -> list[Path]:
        """Return all files that are new or not as they were at first."""
        return [path for path in _files(self.folder) if self.before.get(path) != _stamp(path)]

    def settings(self) -> dict[str, str]:
        """Return the environment of the program: nothing of the one who tests, all of the worst."""
        kept = {k: os.environ[k] for k in ("PATH", "LANG", "LC_ALL") if k in os.environ}
        return {
            **kept, **_TALKATIVE,
            "HOME": str(self.home), "TMPDIR": str(self.temporary),
            "WEGWIJZER_HOME": str(self.wegwijzer), "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUNBUFFERED": "1", "OMP_NUM_THREADS": "1",
        }  # fmt: skip


def make(folder: Path, *, model: bool) -> Box:
    """Make a box; the model in use is linked into it, the map is copied."""
    box = Box(folder)
    for place in (box.home, box.temporary, box.wegwijzer, box.work, box.beside):
        place.mkdir(parents=True)
    shutil.copy2(map_path(), box.wegwijzer / "map.db")
    for path in _parts_of_the_model() if model else _encoders():
        if path.exists():
            (box.wegwijzer / path.parent.name).mkdir(exist_ok=True)
            link(path, box.wegwijzer / path.parent.name / path.name)
    box.before = {path: _stamp(path) for path in _files(folder)}
    return box


def _encoders() -> list[Path]:
    """Weights that take half a minute to make again."""
    return list(get_settings().cache.glob("e5-*.bin"))


def _parts_of_the_model() -> list[Path]:
    settings = get_settings()
    model = find_model(settings)
    beside = model.with_name(model.name.replace(".tar.gz", ".json"))
    pointer = settings.models / "current"
    return [*_encoders(), model, beside, pointer, *settings.models.glob("*.npz")]


def link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # another disk
        shutil.copy2(source, target)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _stamp(path: Path) -> tuple[int, int]:
    with contextlib.suppress(FileNotFoundError):
        found = path.stat()
        return found.st_mtime_ns, found.st_size
    return 0, 0


@dataclass
class Program:
    """A command that runs in a box; `record` is what the watch wrote down."""

    box: Box
    process: subprocess.Popen[bytes]
    said: Path
    record: Path
    code: int | None = None
    core: bool = False

    def noted(self) -> list[tuple[str, object]]:
        """Return what it opened for writing, connected to, looked up and started."""
        lines = self.record.read_text(encoding="utf-8").splitlines()
        return [(what, value) for what, value in map(json.loads, lines)]

    def written(self) -> list[Path]:
        """Return the files that it opened for writing or made, wherever they are."""
        names = [str(value) for what, value in self.noted() if what == "write"]
        return [
            Path(self.box.work, name.removeprefix("file://").partition("?")[0])
            for name in dict.fromkeys(names)
            if not name.startswith(_NOWHERE) and not name.isdigit()
        ]

    def strangers(self) -> list[object]:
        """Return connections and look-ups that were not allowed."""
        return [value for what, value in self.noted() if what in ("connect", "look-up")]

    def output(self) -> bytes:
        """Return everything that it said."""
        return self.said.read_bytes()

    def environment(self) -> bytes:
        """Return /proc/PID/environ; empty where only root may read it, which is as good."""
        with contextlib.suppress(OSError):
            return Path(f"/proc/{self.process.pid}/environ").read_bytes()
        return b""

    def alive(self) -> bool:
        """Whether it runs. It is left to `wait` to learn how it ended."""
        if self.code is not None:
            return False
        ended = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self.process.pid, ended) is None

    def wait_for(self, word: bytes, seconds: float) -> None:
        """Wait until it has said a word. Raises AssertionError when it ends, or never does."""
        until = time.monotonic() + seconds
        while word not in self.output():
            assert self.alive(), self.output().decode(errors="replace")[-2000:]
            assert time.monotonic() < until, f"'{word.decode()}' was not said in {seconds} s"
            time.sleep(_LOOK_SECONDS)

    def living(self, marks: Sequence[str], seconds: float = 120) -> list[str]:
        """Let it search its own living objects; return who holds one of the marks."""
        answer = Path(f"{self.record}.living")
        Path(f"{answer}.asked").write_text(json.dumps(list(marks)), encoding="utf-8")
        answer.unlink(missing_ok=True)
        os.kill(self.process.pid, signal.SIGUSR1)
        until = time.monotonic() + seconds
        while not answer.exists():
            assert self.alive(), "it ended while it was searched"
            assert time.monotonic() < until, f"the search took longer than {seconds} s"
            time.sleep(_LOOK_SECONDS)
        found: list[str] = json.loads(answer.read_text(encoding="utf-8"))
        Path(f"{answer}.asked").unlink()
        return found

    def end(self, number: int = signal.SIGTERM) -> int:
        """Send a signal and wait; return the exit code, negative for a signal."""
        if self.code is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.process.pid, number)
            self.wait()
        assert self.code is not None
        return self.code

    def wait(self, seconds: float = _END_SECONDS) -> None:
        """Wait until it has ended, and learn whether it left a core file."""
        until = time.monotonic() + seconds
        while True:
            # Not by Popen, which does not tell whether there is a core file.
            pid, status = os.waitpid(self.process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() > until:
                os.kill(self.process.pid, signal.SIGKILL)
                until += seconds
            time.sleep(_LOOK_SECONDS)
        self.core = os.WCOREDUMP(status)
        self.code = os.waitstatus_to_exitcode(status)
        self.process.returncode = self.code


@contextmanager
def running(
    box: Box, *command: str, allow: Sequence[str] = (), faults: bool = False,
    settings: dict[str, str] | None = None, name: str = "run", stdin: bytes = b"",
) -> Iterator[Program]:  # fmt: skip
    """Run `wegwijzer COMMAND…` in a box for the length of a block."""
    said, record = box.beside / f"{name}.said", box.beside / f"{name}.record"
    given = box.beside / f"{name}.given"
    given.write_bytes(stdin)
    watch = ["--record", str(record), *(part for one in allow for part in ("--allow", one))]
    if faults:
        watch.append("--faults")
    with said.open("wb") as out, given.open("rb") as source:
        process = subprocess.Popen(
            [sys.executable, str(_LAUNCHER), *watch, *command],
            stdin=source, stdout=out, stderr=subprocess.STDOUT, cwd=box.work,
            env={**box.settings(), **(settings or {})}, preexec_fn=_allow_core_files,
        )  # fmt: skip
    given.unlink()  # what the test says is no trace of the program
    program = Program(box, process, said, record)
    try:
        yield program
    finally:
        program.end()


def _allow_core_files() -> None:
    """Give the program every chance to leave a core file."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
