"""Our way to serve a model: the assistant in this process, and the encoder work in it."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.assistant import Assistant, Incoming
from bot.bench.texts import Asked
from bot.encoders import Encoder, Vectors
from bot.errors import ModelMissing

#: From a message to milliseconds; None: it was not answered properly.
AskOne = Callable[[Asked], Awaitable[float | None]]
_LOOK_SECONDS = 0.01  # between two heartbeats of the event loop


def find_model() -> Path:
    """Return the model in use. Raises ModelMissing when there is none: nothing can be measured."""
    from bot import training

    path = training.find_model()
    if not path.is_file():
        raise ModelMissing(path)
    return path


def load() -> Assistant:
    """Return the assistant with the model in use.

    Raises:
        ModelMissing, ModelUnfit: There is none that can be used.
    """
    from bot.guard import get_guard
    from bot.likeness import danger_alike
    from bot.memory import settle
    from bot.service import load_mind

    assistant = Assistant(None, get_guard(), danger_alike)
    assistant.mind = load_mind(find_model())
    settle()  # as `LiveModel` does
    return assistant


@contextmanager
def counted_apart() -> Iterator[None]:
    """What is asked inside is not counted with what residents ask, here and in children."""
    before = os.environ.get("WEGWIJZER_COUNTS")
    with TemporaryDirectory(prefix="wegwijzer-bench-") as folder:
        os.environ["WEGWIJZER_COUNTS"] = str(Path(folder) / "counts.db")
        try:
            yield
        finally:
            if before is None:
                del os.environ["WEGWIJZER_COUNTS"]
            else:
                os.environ["WEGWIJZER_COUNTS"] = before


async def ask(assistant: Assistant, one: Asked) -> float | None:
    """Ask one message; return the milliseconds to the whole reply, None when it is an apology."""
    sender = Incoming(f"bench-{one.conversation}", one.language)
    started = time.perf_counter()
    replies = await assistant.on_text(sender, one.text)
    took = (time.perf_counter() - started) * 1000
    answered = replies and all(reply.kind != "error" for reply in replies)
    return took if answered else None


@dataclass(frozen=True)
class Asking:
    """What users who asked at the same time got.

    Attributes:
        milliseconds: Of every message that was answered.
        failed: How many were not.
        seconds: How long all of it took.
        blocked_ms: The longest time that the event loop did nothing else; 0 is not measured.
    """

    milliseconds: tuple[float, ...]
    failed: int
    seconds: float
    blocked_ms: float = 0.0


async def ask_as(users: int, asked: Sequence[Asked], ask_one: AskOne) -> Asking:
    """Let users share the messages: each asks the next one as soon as it is answered.

    Args:
        users: How many ask at the same time.
        asked: All messages, in their order.
        ask_one: How one message is asked.
    """
    waiting = iter(asked)
    took: list[float | None] = []

    async def user() -> None:
        for one in waiting:
            took.append(await ask_one(one))

    blocked: list[float] = [0.0]
    heart = asyncio.create_task(_heartbeat(blocked))
    started = time.perf_counter()
    await asyncio.gather(*(user() for _ in range(users)))
    seconds = time.perf_counter() - started
    heart.cancel()
    done = tuple(ms for ms in took if ms is not None)
    return Asking(done, len(took) - len(done), seconds, max(blocked))


async def _heartbeat(late: list[float]) -> None:
    """Note by how many milliseconds the event loop is late, again and again."""
    while True:
        due = time.perf_counter() + _LOOK_SECONDS
        await asyncio.sleep(_LOOK_SECONDS)
        late.append((time.perf_counter() - due) * 1000)


Encode = Callable[[Sequence[str]], Vectors]


@dataclass(frozen=True)
class Read:
    """One call of an encoder."""

    encode: Encode
    texts: tuple[str, ...]


@contextmanager
def watching(encoders: Sequence[Encoder]) -> Iterator[list[Read]]:
    """Note what the encoders read inside, in a list that the caller empties."""
    seen: list[Read] = []
    originals = [(encoder, encoder.encode) for encoder in encoders]

    def noted(encode: Encode) -> Encode:
        def encode_and_note(texts: Sequence[str]) -> Vectors:
            seen.append(Read(encode, tuple(texts)))
            return encode(texts)

        return encode_and_note

    for encoder, encode in originals:
        encoder.encode = noted(encode)  # type: ignore[method-assign, assignment]
    try:
        yield seen
    finally:
        for encoder, encode in originals:
            encoder.encode = encode  # type: ignore[method-assign]


def read_again(calls: Sequence[Read]) -> float:
    """Do the same encoder work once more and nothing else; return its milliseconds.

    What was read twice is read once: that it was not shared is no work that has to be.
    """
    needed = tuple(dict.fromkeys(calls))
    started = time.perf_counter()
    for call in needed:
        call.encode(call.texts)
    return (time.perf_counter() - started) * 1000
