"""A model is only loaded where it fits: what takes too much memory is killed, with all its turns."""

from __future__ import annotations

import gc
import resource
import weakref
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot import live_model, memory
from bot.assistant import Assistant
from bot.errors import MemoryShort
from bot.guard import get_guard
from bot.live_model import LiveModel
from tests.bot.fakes import FakeMind

MB = 1_000_000


@pytest.fixture(autouse=True)
def a_large_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Memory enough, no limits; return the folder of control groups."""
    monkeypatch.setattr(
        memory.psutil, "virtual_memory", lambda: SimpleNamespace(available=9000 * MB)
    )
    monkeypatch.setattr(memory.psutil, "swap_memory", lambda: SimpleNamespace(free=0))
    monkeypatch.setattr(memory.resource, "getrlimit", lambda _: (resource.RLIM_INFINITY,) * 2)
    monkeypatch.setattr(memory, "_CGROUPS", tmp_path)
    return tmp_path


def test_enough() -> None:
    """Nothing is said where there is enough."""
    memory.check_memory()


def test_a_full_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is free is said, and what is needed."""
    monkeypatch.setattr(
        memory.psutil, "virtual_memory", lambda: SimpleNamespace(available=300 * MB)
    )
    with pytest.raises(MemoryShort, match=r"300 MB free.*600 MB"):
        memory.check_memory()
    monkeypatch.setattr(memory.psutil, "swap_memory", lambda: SimpleNamespace(free=400 * MB))
    memory.check_memory()


def test_a_limit_of_systemd_or_a_container(a_large_machine: Path) -> None:
    """What the group has used counts, but not what it would give back."""
    own = Path("/proc/self/cgroup").read_text(encoding="utf-8").rpartition("::")[2].strip()
    group = a_large_machine / own.lstrip("/")
    group.mkdir(parents=True, exist_ok=True)
    (group / "memory.max").write_text(f"{700 * MB}\n")
    (group / "memory.current").write_text(f"{500 * MB}\n")
    (group / "memory.stat").write_text(f"anon {100 * MB}\nfile {100 * MB}\n")
    with pytest.raises(MemoryShort, match="300 MB free"):
        memory.check_memory()
    (group / "memory.stat").write_text(f"anon {0}\nfile {450 * MB}\n")
    memory.check_memory()
    (group / "memory.max").write_text("max\n")
    memory.check_memory()


def test_a_limit_of_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    """`ulimit -v`: native libraries would end the program."""
    monkeypatch.setattr(memory.resource, "getrlimit", lambda _: (2000 * MB,) * 2)
    with pytest.raises(MemoryShort, match="ulimit -v"):
        memory.check_memory()


def test_it_is_tried_again_and_said_once(caplog: pytest.LogCaptureFixture) -> None:
    """As soon as there is memory, the model is loaded; until then the log is not filled."""
    assistant, short = Assistant(None, get_guard()), [True]

    def load(path: Path, beside: object) -> FakeMind:
        if short[0]:
            raise MemoryShort(100, 600)
        return FakeMind()

    live = LiveModel(assistant, load, lambda: Path("a"), lambda: 1)
    with pytest.raises(MemoryShort):
        live.load_first()
    assert [live.look() for _ in range(3)] == [False] * 3
    assert caplog.records == []
    short[0] = False
    assert live.look()
    assert assistant.mind is not None


def test_what_a_model_holds_is_passed_over(tmp_path: Path) -> None:
    """A walk of the collector over all of it would stop every thread for a third of a second."""

    class Held:
        """Refers to itself: only the collector can free it."""

        def __init__(self) -> None:
            self.me = self

    minds = [FakeMind(), FakeMind()]
    held = [Held(), Held()]
    gone = [weakref.ref(one) for one in held]
    stamp = 0

    def load(_: Path, __: object) -> FakeMind:
        minds[stamp].held = held.pop(0)  # type: ignore[attr-defined]
        return minds[stamp]

    live = LiveModel(
        Assistant(None, get_guard()), load, lambda: tmp_path / str(stamp), lambda: stamp
    )
    try:
        live.load_first()
        assert gc.get_freeze_count() > 1000
        assert gone[0]() not in gc.get_objects()
        stamp = 1
        assert live.look()
        minds[0] = FakeMind()  # nobody has the first any more
        assert not live.look()
        assert gone[0]() is None
        assert gone[1]() is not None
        assert gone[1]() not in gc.get_objects()
    finally:
        gc.unfreeze()


def test_what_died_later_does_not_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A circle of references that was in use while the model was loaded: gone after ten minutes."""
    moment = 0.0
    monkeypatch.setattr(live_model.time, "monotonic", lambda: moment)

    class Turn:
        def __init__(self) -> None:
            self.me = self

    turn = Turn()
    gone = weakref.ref(turn)
    live = LiveModel(
        Assistant(None, get_guard()), lambda *_: FakeMind(), lambda: tmp_path / "a", lambda: 0
    )
    try:
        live.load_first()
        del turn
        gc.collect()
        assert gone() is not None, "the collector passes over it"
        moment = live_model.SETTLE_SECONDS - 1
        live.look()
        assert gone() is not None
        moment = live_model.SETTLE_SECONDS
        live.look()
        assert gone() is None
    finally:
        gc.unfreeze()
