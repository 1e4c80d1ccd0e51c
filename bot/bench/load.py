"""A steady stream of messages through the Bot API emulator, from many chats in all languages.

Messages come when they are due, whether the ones before are answered or not, and an answer's time
counts from then: a bot that falls behind cannot hide it.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.bench.children import Child
from bot.bench.figures import Sample, Spread, Target, at_most, growth, spread
from bot.bench.ours import counted_apart, find_model
from bot.bench.texts import SEED, Asked, draw, in_conversations
from bot.bench.watched import Answer, Watched, answered, serving
from bot.errors import CannotMeasure

SECONDS, PER_SECOND, WARM_UP_SECONDS = 600, 20.0, 10
PAUSE_SECONDS = 15  # between two messages of one chat
P99_MS, MEMORY_MB, GROWTH_MB = 500.0, 800.0, 25.0  # what is promised; growth: 'flat'
_FIRST_SECONDS, _LAST_SECONDS = 180.0, 30.0
_SHOWN = 5

Tick = Callable[[str], None]


@dataclass(frozen=True)
class Heard:
    """One message: when it was due, milliseconds until its answer (None: none), an apology or not."""

    due: float
    milliseconds: float | None
    apology: bool = False


@dataclass(frozen=True)
class Loaded:
    """A run.

    Attributes:
        heard: Every message, in order.
        memory: Of the bot, once a second.
        cpu_ms: Time of the processor that a message cost the bot.
        late_ms: By how much this program sent its messages late (99 of 100 no later).
        said: What the bot logged, and how often.
        problem: Why it ended too early.
    """

    heard: tuple[Heard, ...]
    memory: tuple[Sample, ...]
    cpu_ms: float
    late_ms: float
    said: tuple[tuple[str, int], ...] = ()
    problem: str | None = None

    @property
    def times(self) -> Spread:
        """The spread; apologies and silence have failed."""
        good = [h.milliseconds for h in self.heard if h.milliseconds is not None and not h.apology]
        return spread(good, failed=len(self.heard) - len(good))


def moments(per_second: float, seconds: int, seed: int = SEED) -> list[float]:
    """Return when messages are due: so many at random moments within each second."""
    chance = random.Random(seed)
    found: list[float] = []
    for second in range(seconds):
        due = round(per_second * (second + 1)) - len(found)
        found += sorted(second + chance.random() for _ in range(due))
    return found


def run(
    seconds: int,
    per_second: float,
    *,
    warm_up: int = WARM_UP_SECONDS,
    seed: int = SEED,
    tick: Tick = lambda what: None,
) -> Loaded:
    """Send messages at this rate.

    Args:
        seconds: How long is measured.
        per_second: How many messages a second.
        warm_up: Seconds at the same rate before.
        seed: Which messages, in which order, at which moments.
        tick: Called once a message.

    Raises:
        ModelMissing: There is no model.
        CannotMeasure: There are not enough sentences, or the bot does not start.
    """
    find_model()  # without one the bot would answer, with apologies
    before = moments(per_second, warm_up, seed)
    due = moments(per_second, seconds, seed + 1)
    chats = max(1, round(per_second * PAUSE_SECONDS))
    drawn = draw(len(before) + len(due) + 1, seed)
    warm = in_conversations(drawn[1 : len(before) + 1], chats=chats, first=2)
    asked = in_conversations(drawn[len(before) + 1 :], chats=chats, first=len(before) + 2)
    with counted_apart():
        return asyncio.run(_run(drawn[0], (warm, before), (asked, due), tick))


Stream = tuple[Sequence[Asked], Sequence[float]]


async def _run(first: Asked, warm: Stream, measured: Stream, tick: Tick) -> Loaded:
    async with Watched() as telegram, serving(telegram) as child:
        tick("waiting for the first answer")
        waiting = telegram.expect(1)
        await telegram.say(first.text, chat=1, language=first.language)
        await answered(waiting, child, _FIRST_SECONDS)
        await send(telegram, *warm, tick=lambda what: tick("warming up"))
        said_before = len(child.lines())
        memory: list[Sample] = []
        cpu = child.cpu_seconds()
        watch = asyncio.create_task(_watch(child, telegram, memory))
        sending = asyncio.create_task(send(telegram, *measured, tick=tick))
        await asyncio.wait({watch, sending}, return_when=asyncio.FIRST_COMPLETED)
        problem = _problem(watch)
        if problem:
            telegram.give_up()
        heard, late = await sending
        watch.cancel()
        cpu = child.cpu_seconds() - cpu
        lines = Counter(child.lines()[said_before:]).most_common(_SHOWN)
    return Loaded(
        tuple(heard), tuple(memory), 1000 * cpu / max(1, len(heard)),
        spread(late).p99, tuple(lines), problem,
    )  # fmt: skip


async def send(
    telegram: Watched, asked: Sequence[Asked], due: Sequence[float], *, tick: Tick
) -> tuple[list[Heard], list[float]]:
    """Send each message when it is due; wait for the last answers for a while.

    Returns:
        What was heard of each message, and by how many milliseconds each was sent late.
    """
    began = time.perf_counter()
    waiting: list[tuple[float, asyncio.Future[Answer | None]]] = []
    late = []
    for one, moment in zip(asked, due, strict=True):
        await asyncio.sleep(max(0.0, began + moment - time.perf_counter()))
        if telegram.given_up:
            break
        late.append((time.perf_counter() - began - moment) * 1000)
        waiting.append((moment, telegram.expect(one.conversation)))
        await telegram.say(one.text, chat=one.conversation, language=one.language)
        tick("sending")
    if waiting:
        await asyncio.wait([future for _, future in waiting], timeout=_LAST_SECONDS)
    apologies = apology_texts()
    return [_heard(began, moment, future, apologies) for moment, future in waiting], late


def _heard(
    began: float, due: float, future: asyncio.Future[Answer | None], apologies: frozenset[str]
) -> Heard:
    answer = future.result() if future.done() else None
    if answer is None:
        return Heard(due, None)
    return Heard(due, (answer.at - began - due) * 1000, _first_line(answer.text) in apologies)


def apology_texts() -> frozenset[str]:
    """Return how an apology begins, in every language that the bot writes."""
    from bot import compose
    from bot.languages import get_languages

    return frozenset(_first_line(compose.error(code).text) for code in get_languages())


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


async def _watch(child: Child, telegram: Watched, memory: list[Sample]) -> None:
    """Weigh the bot once a second. Raises CannotMeasure when it has ended."""
    began = time.perf_counter()
    while True:
        child.alive()
        memory.append(Sample(time.perf_counter() - began, child.memory_mb()))
        telegram.forget()
        await asyncio.sleep(1)


def _problem(watch: asyncio.Task[None]) -> str | None:
    error = watch.exception() if watch.done() else None
    if error is None or isinstance(error, CannotMeasure):
        return str(error) if error else None
    return type(error).__name__


def by_time(heard: Sequence[Heard], seconds: float) -> Iterator[tuple[float, Spread]]:
    """Yield the spread of each span of so many seconds, with the middle of the span."""
    spans: dict[int, list[Heard]] = {}
    for one in heard:
        spans.setdefault(int(one.due // seconds), []).append(one)
    for span, within in sorted(spans.items()):
        good = [h.milliseconds for h in within if h.milliseconds is not None and not h.apology]
        yield (span + 0.5) * seconds, spread(good, failed=len(within) - len(good))


def targets(found: Loaded) -> list[Target]:
    """Return which promises hold."""
    times = found.times
    highest = max((one.mb for one in found.memory), default=None)
    return [
        Target("the bot ran to the end", found.problem is None),
        at_most("messages without a proper answer", float(times.failed), 0.0),
        at_most("99th percentile, ms", times.p99 if times.n else None, P99_MS),
        at_most("highest memory, MB", highest, MEMORY_MB),
        at_most("growth of memory once warm, MB", growth(found.memory), GROWTH_MB),
    ]
