"""Everything that can be broken, and a stage on which it is: the bot in Telegram, over HTTP.

A fault changes the stage before the bot starts; several may be put together. Files are broken in
copies, settings in this process only; afterwards everything is as before.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
import subprocess
import tarfile
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import counting, the_map
from actions.find_help import FindHelp
from bot import emergency, languages, likeness, live_model, translate, trust
from bot.assistant import Assistant, Mind
from bot.guard import get_guard
from bot.key_figures.desk import Desk
from bot.key_figures.register import Register
from bot.service import Mind as Loaded
from bot.settings import get_settings
from bot.telegram_adapter import Adapter, adapter
from social_map.building import build_empty
from tests.bot.fakes import FakeMind

BROKEN = {
    "cut off": b'error = { $x\ncrisis_danger: ["',
    "binary": bytes(range(256)) * 4,
    "empty": b"",
    "no such keys": b"something: else\nother = x\n",
}
_CACHES = (
    emergency.available_languages, emergency._text, emergency._numbers, likeness.get_alike,
    trust.get_questions,
)  # fmt: skip
_TEXTS = (translate.get_translator, translate._bundle, languages.get_languages)


class MapMind(FakeMind):
    """Understands everything as a question about debts; asks the real map, and counts."""

    async def act(
        self, conversation: str, intent: str, entities: dict[str, list[str]]
    ) -> list[dict[str, Any]]:
        found = [{"entity": k, "value": v} for k, values in entities.items() for v in values]
        heard = {"intent": {"name": intent}, "entities": found}
        slots = {"language": entities["language"][0]}
        tracker = Tracker("resident", slots, heard, [], False, None, {}, "action_listen")
        dispatcher = CollectingDispatcher()
        await asyncio.to_thread(asyncio.run, FindHelp().run(dispatcher, tracker, {}))
        return [message["custom"] for message in dispatcher.messages]


@dataclass
class Stage:
    """What the bot will find when it starts.

    mind: what understands; None: it has to be loaded. load: how. alike: danger by likeness.
    knows_likeness: whether danger that no phrase names can still be found.
    card: whether the card of a language can be read. works: whether other questions are answered.
    texts: whether translations or languages are broken. understands: whether the mind does.
    """

    folder: Path
    patch: pytest.MonkeyPatch
    stack: ExitStack
    mind: Mind | None = field(default_factory=MapMind)
    load: Callable[[Assistant], Callable[[], Any]] | None = None
    alike: Callable[[str], str | None] | None = likeness.danger_alike
    knows_likeness: bool = True
    card: Callable[[str], bool] = lambda code: True
    works: bool = True
    texts: bool = False
    understands: bool = True

    def __post_init__(self) -> None:
        self._copies: dict[Path, Path] = {}
        self.gate = threading.Event()  # what hangs, hangs until it opens
        self.stack.callback(self.gate.set)
        models, shipped = self.home / "models", get_settings().models
        models.mkdir(parents=True)
        for name in ("danger.npz", "trust.npz"):
            if (shipped / name).exists():
                (models / name).symlink_to((shipped / name).resolve())
        self.patch.setenv("WEGWIJZER_HOME", str(self.home))
        self.patch.setenv("WEGWIJZER_COUNTS", str(self.home / "counts.db"))
        self.patch.setattr(the_map, "_open", {})
        self.patch.setattr(the_map, "_failed", {})
        self.patch.setattr(counting, "_failed", set())

    @property
    def by_likeness(self) -> bool:
        """Whether danger that no phrase names is found: a stand-in that works finds none."""
        hangs = self.mind is None or not self.understands
        return self.knows_likeness and (hangs or isinstance(self.mind, Loaded))

    @property
    def home(self) -> Path:
        """The folder of models, counts and registers."""
        return self.folder / "home"

    def copy(self, module: Any, name: str = "FOLDER") -> Path:
        """Let a module read from a copy of its folder; return that."""
        original: Path = getattr(module, name)
        if original not in self._copies.values():
            target = self.folder / f"{module.__name__}.{name}"
            shutil.copytree(original, target)
            self._copies[original] = target
            self.patch.setattr(module, name, target)
            return target
        return original

    def languages_file(self) -> Path:
        """A copy of the file of languages, in a folder of its own."""
        self.texts = True
        folder = self.folder / "languages"
        folder.mkdir()
        shutil.copy(languages.NLU_DATA / "languages.yml", folder)
        self.patch.setattr(languages, "NLU_DATA", folder)
        return folder / "languages.yml"

    def map(self) -> Path:
        """Where the map is to be found; nothing is there yet."""
        path = self.folder / "map" / "map.db"
        path.parent.mkdir(exist_ok=True)
        self.patch.setenv("WEGWIJZER_MAP", str(path))
        return path

    def without_model(self, load: Callable[[Assistant], Callable[[], Any]]) -> None:
        """There is no mind until it is loaded, in this way."""
        self.mind, self.load, self.works = None, load, False

    def impatient(self, seconds: float) -> None:
        """Where a turn will fail anyway, let it fail sooner, so that tests do not take long."""
        self.patch.setattr(adapter, "LOADING_SECONDS", seconds)
        if not self.works:
            self.patch.setattr("bot.assistant.TURN_SECONDS", seconds)

    def adapter(self) -> Adapter:
        """Return the adapter, as `wegwijzer telegram` makes it."""
        forget(texts=self.texts)
        emergency.check()
        if isinstance(self.mind, Loaded):  # as if it was loaded now
            self.patch.setattr(self.mind._understanding, "_alike", likeness.get_alike())
        assistant = Assistant(self.mind, get_guard(), self.alike)
        load = self.load(assistant) if self.load else None
        desk = Desk(Register(), lambda: assistant.mind, get_guard(), self.alike)
        return Adapter(assistant, load=load, desk=desk)


def forget(*, texts: bool) -> None:
    """Let files be read anew, from where they lie now; texts only if they matter: it takes time."""
    for cache in (*_CACHES, *(_TEXTS if texts else ())):
        cache.cache_clear()


Fault = Callable[[Stage], None]
# Name → group and fault. Two faults of one group cannot be put together.
FAULTS: dict[str, tuple[str, Fault]] = {}
#: Faults by which answers take as long as the bot waits for anybody: tried in few languages.
PATIENT: set[str] = set()


def fault(name: str, group: str, *, patient: bool = False) -> Callable[[Fault], Fault]:
    """Register a fault."""

    def register(function: Fault) -> Fault:
        FAULTS[name] = (group, function)
        if patient:
            PATIENT.add(name)
        return function

    return register


def _live(assistant: Assistant) -> Callable[[], Any]:
    return live_model.live_model(assistant).load_first


# ---- the model


@fault("no model", "mind")
def _no_model(stage: Stage) -> None:
    stage.without_model(_live)


def _a_model(stage: Stage, content: bytes) -> None:
    name = "wegwijzer-20260101-0000-0123456789abcdef"
    (stage.home / "models" / f"{name}.tar.gz").write_bytes(content)
    (stage.home / "models" / "current").write_text(f'{{"current": "{name}"}}', encoding="utf-8")
    stage.without_model(_live)


@fault("model cut off", "mind")
def _model_cut_off(stage: Stage) -> None:
    path = stage.folder / "whole.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        for part in sorted(Path(emergency.__file__).parent.parent.glob("*.py"))[:30]:
            tar.add(part, part.name)
    _a_model(stage, path.read_bytes()[: path.stat().st_size // 2])


@fault("model is noise", "mind")
def _model_is_noise(stage: Stage) -> None:
    _a_model(stage, bytes(range(256)) * 100)


@fault("pointer to the model is noise", "mind")
def _pointer(stage: Stage) -> None:
    (stage.home / "models" / "current").write_bytes(BROKEN["binary"])
    stage.without_model(_live)


@fault("model loads for ever", "mind", patient=True)
def _loads_for_ever(stage: Stage) -> None:
    stage.without_model(lambda assistant: stage.gate.wait)


@fault("no memory to load the model", "mind")
def _no_memory_to_load(stage: Stage) -> None:
    def load() -> None:
        raise MemoryError

    stage.without_model(lambda assistant: load)


# ---- understanding and acting


def _understanding(stage: Stage, work: Callable[[str], Any]) -> None:
    async def understand(text: str) -> Any:
        return await asyncio.to_thread(work, text)

    stage.mind = stage.mind or MapMind()
    stage.patch.setattr(stage.mind, "understand", understand)
    stage.works = stage.understands = False


@fault("understanding fails", "mind")
def _understanding_fails(stage: Stage) -> None:
    def fail(text: str) -> None:
        raise RuntimeError(text)

    _understanding(stage, fail)


@fault("no memory to understand", "mind")
def _no_memory(stage: Stage) -> None:
    def fail(text: str) -> None:
        raise MemoryError

    _understanding(stage, fail)


@fault("understanding hangs", "mind", patient=True)
def _understanding_hangs(stage: Stage) -> None:
    _understanding(stage, lambda text: stage.gate.wait())


def _acting(stage: Stage, act: Callable[[], Any]) -> None:
    """All actions do this, in the way that actions are run."""

    async def instead(*_: Any) -> Any:
        return act()

    stage.patch.setattr(FindHelp, "run", instead)
    if isinstance(stage.mind, Loaded):
        # The executor keeps the action that it registered.
        actions = stage.mind.runtime._actions._executor.actions
        stage.patch.setitem(actions, "action_find_help", instead)
    stage.works = False


@fault("an action fails", "act")
def _action_fails(stage: Stage) -> None:
    def fail() -> None:
        raise KeyError("name")

    _acting(stage, fail)


@fault("no memory to act", "act")
def _no_memory_to_act(stage: Stage) -> None:
    def fail() -> None:
        raise MemoryError

    _acting(stage, fail)


@fault("an action hangs", "act", patient=True)
def _action_hangs(stage: Stage) -> None:
    def hang() -> list[Any]:
        stage.gate.wait(30)
        return []

    _acting(stage, hang)


@fault("actions say nothing", "act")
def _action_says_nothing(stage: Stage) -> None:
    _acting(stage, list)


@fault("nothing is remembered", "act")
def _forgetful(stage: Stage) -> None:
    def fail(conversation: str) -> Any:
        raise RuntimeError(conversation)

    if stage.mind is not None:
        stage.patch.setattr(stage.mind, "remembered", fail)
    stage.works = False


# ---- vectors beside the model


def _vectors(name: str, content: bytes | None) -> Fault:
    def broken(stage: Stage) -> None:
        path = stage.home / "models" / name
        path.unlink(missing_ok=True)
        if content is not None:
            path.write_bytes(content)
        if name == "danger.npz":
            stage.knows_likeness = False

    return broken


for _file in ("danger.npz", "trust.npz"):
    fault(f"no {_file}", _file)(_vectors(_file, None))
    fault(f"{_file} is noise", _file)(_vectors(_file, BROKEN["binary"]))
    fault(f"{_file} is empty", _file)(_vectors(_file, b""))


@fault("likeness fails", "danger.npz")
def _likeness_fails(stage: Stage) -> None:
    def fail(text: str) -> None:
        raise MemoryError(text)

    stage.alike, stage.knows_likeness = fail, False


# ---- the map


def _needs_the_map(stage: Stage) -> None:
    stage.works = False


@fault("no map, and none can be made", "map")
def _no_map(stage: Stage) -> None:
    (stage.folder / "a-file").write_text("")
    stage.patch.setenv("WEGWIJZER_MAP", str(stage.folder / "a-file" / "map.db"))
    _needs_the_map(stage)


@fault("no map, and its folder is read-only", "map")
def _read_only(stage: Stage) -> None:
    path = stage.map()
    if not _mounted(stage, path.parent, "ro,size=64k"):
        path.parent.chmod(0o500)
        stage.stack.callback(path.parent.chmod, 0o700)
    _needs_the_map(stage)


@fault("map is noise", "map")
def _map_is_noise(stage: Stage) -> None:
    stage.map().write_bytes(BROKEN["binary"] * 100)
    _needs_the_map(stage)


@fault("map is an empty file", "map")
def _map_is_empty(stage: Stage) -> None:
    stage.map().write_bytes(b"")
    _needs_the_map(stage)


@fault("map without a place of help", "map")
def _map_without_places(stage: Stage) -> None:
    path = stage.map()
    path.unlink(missing_ok=True)
    build_empty(path)
    _needs_the_map(stage)


@fault("map damaged in the middle", "map")
def _map_damaged(stage: Stage) -> None:
    content = bytearray(Path(the_map.map_path()).read_bytes())
    third = len(content) // 3
    content[4096 : 4096 + third] = b"\xa5" * third
    stage.map().write_bytes(content)
    _needs_the_map(stage)


@fault("map locked by another program", "map")
def _map_locked(stage: Stage) -> None:
    content = Path(the_map.map_path()).read_bytes()
    path = stage.map()
    path.write_bytes(content)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    stage.stack.callback(other.close)
    other.execute("PRAGMA journal_mode = DELETE")
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    _needs_the_map(stage)


# ---- counts and the register of key figures


@fault("counts cannot be written", "counts")
def _counts(stage: Stage) -> None:
    (stage.folder / "another-file").write_text("")
    stage.patch.setenv("WEGWIJZER_COUNTS", str(stage.folder / "another-file" / "counts.db"))


@fault("counts are noise", "counts")
def _counts_are_noise(stage: Stage) -> None:
    (stage.home / "counts.db").write_bytes(BROKEN["binary"])


@fault("counts locked by another program", "counts")
def _counts_locked(stage: Stage) -> None:
    other = sqlite3.connect(stage.home / "counts.db", isolation_level=None, check_same_thread=False)
    stage.stack.callback(other.close)
    other.execute("BEGIN EXCLUSIVE")


@fault("disk full", "counts")
def _disk_full(stage: Stage) -> None:
    full = stage.folder / "full"
    full.mkdir()
    if _mounted(stage, full, "size=64k"):
        with contextlib.suppress(OSError), (full / "rest").open("wb", buffering=0) as file:
            while True:
                file.write(b"x" * 4096)
    else:  # not root: SQLite may not write a page any more
        connect = sqlite3.connect

        def small(*args: Any, **more: Any) -> sqlite3.Connection:
            connection: sqlite3.Connection = connect(*args, **more)
            connection.execute("PRAGMA max_page_count = 1")
            return connection

        stage.patch.setattr("social_map.counts.sqlite3.connect", small)
    stage.patch.setenv("WEGWIJZER_COUNTS", str(full / "counts.db"))
    for _ in range(5):  # enough to be written
        counting.get_counts().missed("not_understood", "nl", ())


def _mounted(stage: Stage, folder: Path, options: str) -> bool:
    """Mount a small disk, where this user may."""
    command = ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)]
    try:
        if subprocess.run(command, capture_output=True).returncode:
            return False
    except OSError:
        return False
    stage.stack.callback(subprocess.run, ["umount", "-l", str(folder)], capture_output=True)
    return True


@fault("register of key figures is noise", "register")
def _register_is_noise(stage: Stage) -> None:
    (stage.home / "key_figures.db").write_bytes(BROKEN["binary"])


@fault("register of key figures locked", "register")
def _register_locked(stage: Stage) -> None:
    key = stage.home / "key"
    stage.patch.setenv("WEGWIJZER_KEY_FILE", str(key))
    Register().invite()
    path = stage.home / "key_figures.db"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    stage.stack.callback(other.close)
    other.execute("PRAGMA journal_mode = DELETE")
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")


# ---- files of what is said


def _damage(path: Path, content: bytes | None) -> None:
    path.unlink(missing_ok=True)
    if content is not None and path.parent.exists():
        path.write_bytes(content)


_HOW: dict[str, bytes | None] = {**BROKEN, "missing": None}


def _texts(which: str, content: bytes | None) -> Fault:
    def broken(stage: Stage) -> None:
        stage.texts = True
        files = sorted(stage.copy(translate).glob("*.ftl"))
        for path in files:
            if which == "all" or path.stem in ("tr", "ar", "nl"):
                _damage(path, content)
        stage.works = stage.works and which != "all"

    return broken


def _cards(which: str, content: bytes | None) -> Fault:
    def broken(stage: Stage) -> None:
        damaged = set()
        for path in sorted((stage.copy(emergency) / "cards").glob("*.yml")):
            if which == "all" or path.stem in ("tr", "ar", "nl"):
                _damage(path, content)
                damaged.add(path.stem)
        stage.card = lambda code: code not in damaged

    return broken


def _numbers(content: bytes | None) -> Fault:
    return lambda stage: _damage(stage.copy(emergency) / "numbers.yml", content)


def _languages(content: bytes | None) -> Fault:
    return lambda stage: _damage(stage.languages_file(), content)


for _how, _content in _HOW.items():
    for _which in ("some", "all"):
        fault(f"{_which} texts: {_how}", "texts")(_texts(_which, _content))
        fault(f"{_which} cards: {_how}", "cards")(_cards(_which, _content))
    fault(f"numbers: {_how}", "numbers")(_numbers(_content))
    fault(f"languages.yml: {_how}", "languages")(_languages(_content))


@fault("no folder of emergency files", "cards")
def _no_emergency(stage: Stage) -> None:
    shutil.rmtree(stage.copy(emergency))
    stage.card = lambda code: False
