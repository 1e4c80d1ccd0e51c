"""Where trained models lie: which there are, which is in use, which was before.

In the models folder (`Settings.models`):

    wegwijzer-20261129-1403-<fingerprint>.tar.gz   a model; the fingerprint is that of its data
    wegwijzer-20261129-1403-<fingerprint>.json     what is known of it (`Model`)
    current                                        a pointer, one line of JSON (`Pointer`)

Files only: nothing here loads a model. The pointer is replaced as a whole, so whoever reads it
finds the old one or the new one; who writes or deletes holds the lock of the folder.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from bot.errors import ModelUnknown, NoPrevious, PointerUnreadable

KEPT = 3  # models, with the one in use and the one before
POINTER = "current"
_PREFIX, _ENDING = "wegwijzer-", ".tar.gz"
_DATE = "%Y%m%d-%H%M"
_LOCK = ".lock"
_TRAINING = ".training-"


@dataclass(frozen=True)
class Model:
    """A model and what is known of it; what is not known is empty.

    fingerprint: of the data that it was made from. made: when, in UTC. examples: how many per
    language. encoders: name → version of the sentence encoders that it was trained with; with
    others it understands nothing. figures: what `wegwijzer model compare` measured.
    """

    path: Path
    fingerprint: str
    made: datetime
    examples: Mapping[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    encoders: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What a maintainer calls it: the file's name without its ending."""
        return self.path.name.removesuffix(_ENDING)


@dataclass(frozen=True)
class Pointer:
    """Names: the model in use, the one before, and the fingerprint of the data at that moment."""

    current: str
    previous: str | None = None
    data: str = ""


def file_of(folder: Path, name: str) -> Path:
    """Return where the model of this name lies, or would lie."""
    return folder / f"{name}{_ENDING}"


def new_name(folder: Path, fingerprint: str, now: datetime | None = None) -> str:
    """Return a name that no model has yet."""
    date = (now or datetime.now(timezone.utc)).strftime(_DATE)
    name, number = f"{_PREFIX}{date}-{fingerprint}", 1
    while file_of(folder, name).exists():
        number += 1
        name = f"{_PREFIX}{date}.{number}-{fingerprint}"
    return name


def add(new: Path, model: Model) -> Model:
    """Move a trained file to its place; what is known of it is there before it is."""
    note(model)
    new.replace(model.path)
    return model


@contextmanager
def place_to_train(folder: Path) -> Iterator[Path]:
    """Give a folder beside the models, so that the finished file only has to be renamed.

    It goes with its training; what a killed one left goes when the next begins.
    """
    with _locked(folder):
        for old in folder.glob(f"{_TRAINING}*"):
            if not _held(old):
                shutil.rmtree(old, ignore_errors=True)
        place = tempfile.TemporaryDirectory(prefix=_TRAINING, dir=folder)
        lock = (Path(place.name) / _LOCK).open("a")
        fcntl.flock(lock, fcntl.LOCK_EX)
    with lock, place:
        yield Path(place.name)


def _held(place: Path) -> bool:
    """Whether a training that still runs works in a folder."""
    try:
        with (place / _LOCK).open("r") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:  # it has no lock
        return False
    return False


def note(model: Model) -> None:
    """Write the file beside a model with what is known of it."""
    facts = asdict(model)
    del facts["path"]
    facts["made"] = model.made.isoformat(timespec="seconds")
    text = json.dumps(facts, ensure_ascii=False, indent=1) + "\n"
    _replace(model.path.parent / f"{model.name}.json", text)


def listed(folder: Path) -> list[Model]:
    """Return all models, newest first."""
    found = [about(path) for path in folder.glob(f"{_PREFIX}*{_ENDING}") if path.is_file()]
    return sorted(found, key=lambda model: (model.made, model.name), reverse=True)


def find(folder: Path, name: str) -> Model:
    """Return the model that a maintainer means: its name, or a part that no other name has.

    Raises:
        ModelUnknown: none or several; the message lists what there is.
    """
    everything = listed(folder)
    wanted = Path(name).name.removesuffix(_ENDING)
    exact = [model for model in everything if model.name == wanted]
    parts = exact or [model for model in everything if wanted and wanted in model.name]
    if len(parts) == 1:
        return parts[0]
    names = [model.name for model in everything]
    raise ModelUnknown(name, [model.name for model in parts] or _close(wanted, names), names)


def _close(wanted: str, names: list[str]) -> list[str]:
    """The name that is most like what was written, or has a part that is."""
    of_part = {part: name for name in names for part in (name, *name.split("-")[1:])}
    return [of_part[part] for part in get_close_matches(wanted, of_part, n=1, cutoff=0.6)]


def newest_candidate(folder: Path) -> Model:
    """Return the newest model that is newer than the one in use and was not in use before it.

    Raises:
        ModelUnknown: there is none.
    """
    pointer = _usable(folder)
    taken = {pointer.current, pointer.previous} if pointer else set()
    everything = listed(folder)
    for model in everything:
        if model.name not in taken:
            return model
        if pointer and model.name == pointer.current:
            break  # the rest is older
    raise ModelUnknown("the newest candidate", [], [model.name for model in everything])


def read_pointer(folder: Path) -> Pointer | None:
    """Return the pointer, or None when there is none.

    Raises:
        PointerUnreadable: it is empty, cut off, or names no model file.
    """
    path = folder / POINTER
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        pointer = Pointer(data["current"], data.get("previous"), data.get("data") or "")
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise PointerUnreadable(path, "cannot be read") from error
    for name in (pointer.current, pointer.previous):
        if name is not None and (not isinstance(name, str) or Path(name).name != name):
            raise PointerUnreadable(path, "does not name a model")
    if not file_of(folder, pointer.current).is_file():
        raise PointerUnreadable(path, f"names {pointer.current}, which is not there")
    return pointer


def current(folder: Path) -> Model | None:
    """Return the model in use, or None when the pointer is missing or broken."""
    pointer = _usable(folder)
    return about(file_of(folder, pointer.current)) if pointer else None


def stamp(folder: Path) -> tuple[int, int, int] | None:
    """Return something cheap that differs whenever the pointer was replaced; None: no pointer."""
    try:
        seen = (folder / POINTER).stat()
    except OSError:
        return None
    return seen.st_mtime_ns, seen.st_ino, seen.st_size


def use(folder: Path, name: str, *, data: str = "") -> Pointer:
    """Put a model in use; the one in use until now becomes the previous one.

    Raises:
        ModelUnknown: there is no model of exactly this name (any more).
    """
    with _locked(folder):
        if not file_of(folder, name).is_file():
            raise ModelUnknown(name, [], [model.name for model in listed(folder)])
        before = _usable(folder)
        previous = before.current if before else None
        if before and before.current == name:
            previous = before.previous
        return _point(folder, Pointer(name, previous, data))


def rollback(folder: Path, *, data: str = "") -> Pointer:
    """Put the previous model in use again; the one in use becomes the previous one.

    Raises:
        NoPrevious: there is none, or its file is gone.
    """
    with _locked(folder):
        before = _usable(folder)
        if before is None or before.previous is None:
            raise NoPrevious()
        if not file_of(folder, before.previous).is_file():
            raise NoPrevious(before.previous)
        return _point(folder, Pointer(before.previous, before.current, data))


def prune(folder: Path, *, keep: int = KEPT, also: str = "") -> list[str]:
    """Delete old models; return their names.

    The model in use, the previous one and `also` always stay; then the newest, `keep` in all.
    While it is not certain what is in use, nothing is deleted.
    """
    with _locked(folder):
        pointer = _usable(folder)
        if pointer is None:
            return []
        everything = listed(folder)
        kept = {m.name for m in everything} & {pointer.current, pointer.previous or "", also}
        for model in everything:
            if len(kept) < keep:
                kept.add(model.name)
        gone = [model for model in everything if model.name not in kept]
        for model in gone:
            model.path.unlink(missing_ok=True)
            (folder / f"{model.name}.json").unlink(missing_ok=True)
        return [model.name for model in gone]


def _usable(folder: Path) -> Pointer | None:
    try:
        return read_pointer(folder)
    except PointerUnreadable:
        return None


def _point(folder: Path, pointer: Pointer) -> Pointer:
    _replace(folder / POINTER, json.dumps(asdict(pointer)) + "\n")
    return pointer


def _replace(path: Path, text: str) -> None:
    """Write a small file as a whole: a reader never sees half of it, nor does a power cut."""
    handle, new = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(new).chmod(0o644)
        Path(new).replace(path)
    except BaseException:
        Path(new).unlink(missing_ok=True)
        raise


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / _LOCK).open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # released when the file is closed, also by a crash
        yield


def about(path: Path) -> Model:
    """Return what is known of a model file; a missing or damaged file beside it is no obstacle."""
    name = path.name.removesuffix(_ENDING)
    try:
        facts = json.loads((path.parent / f"{name}.json").read_text(encoding="utf-8"))
        made = datetime.fromisoformat(facts["made"])
        return Model(
            path,
            str(facts["fingerprint"]),
            made if made.tzinfo else made.replace(tzinfo=timezone.utc),
            dict(facts.get("examples") or {}),
            float(facts.get("seconds") or 0.0),
            dict(facts.get("encoders") or {}),
            dict(facts.get("figures") or {}),
        )
    except (OSError, ValueError, TypeError, KeyError):
        return Model(path, name.rpartition("-")[2], _date_of(path))


def _date_of(path: Path) -> datetime:
    date = "-".join(path.name.removeprefix(_PREFIX).split("-")[:2]).partition(".")[0]
    try:
        return datetime.strptime(date, _DATE).replace(tzinfo=timezone.utc)
    except ValueError:
        try:
            return datetime.fromtimestamp(path.stat().st_mtime, timezone.utc)
        except OSError:  # deleted while the folder was being read
            return datetime.fromtimestamp(0, timezone.utc)
