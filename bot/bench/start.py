"""From starting the bot to its first answer, through HTTP, and its memory before and after."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from bot.bench.children import Child
from bot.bench.figures import Target, at_most
from bot.bench.ours import counted_apart, find_model
from bot.bench.texts import SEED, Asked, draw
from bot.bench.watched import Watched, answered, serving

RUNS, MESSAGES = 3, 100
START_SECONDS, MEMORY_MB = 10.0, 800.0  # what is promised
_WAIT_SECONDS = 180.0
_DANGER = "ik wil niet meer leven"  # of the guard's phrases: it needs no model
# Always the same, for its answer needs the model: a sentence that is like danger is answered before.
_QUESTION = "waar kan ik Nederlands leren?"
_IN_DANGER, _ASKING = 1, 2

Tick = Callable[[str], None]


@dataclass(frozen=True)
class Start:
    """One start. Seconds from the start of the process; memory is resident.

    Attributes:
        polling: Until it asked for updates.
        danger: Until the danger card, asked for before the start, came.
        answer: Until the answer of the model, asked for before the start, came.
        polling_mb, answer_mb: Memory when it asked for updates, and after the first answer.
        later_mb: After more messages.
    """

    polling: float
    danger: float
    answer: float
    polling_mb: float
    answer_mb: float
    later_mb: float


def run(
    runs: int, *, messages: int = MESSAGES, seed: int = SEED, tick: Tick = lambda what: None
) -> list[Start]:
    """Start the bot so many times.

    Args:
        runs: How many times.
        messages: How many messages each bot answers after its first.
        seed: Which.
        tick: Hears what is being done: once a start and once a message.

    Raises:
        ModelMissing: There is no model.
        CannotMeasure: The bot does not start, ends or does not answer.
    """
    find_model()  # without one the bot would answer, with apologies
    asked = draw(runs * messages, seed)
    found = []
    with counted_apart():
        for number in range(runs):
            tick(f"start {number + 1}")
            own = asked[number * messages : (number + 1) * messages]
            found.append(asyncio.run(_start(own, tick)))
    return found


async def _start(asked: Sequence[Asked], tick: Tick) -> Start:
    async with Watched() as telegram:
        danger, answer = telegram.expect(_IN_DANGER), telegram.expect(_ASKING)
        await telegram.say(_DANGER, chat=_IN_DANGER, language="nl")
        await telegram.say(_QUESTION, chat=_ASKING, language="nl")
        async with serving(telegram) as child:
            polling = await _polling(telegram, child)
            polling_mb = child.memory_mb()
            card = await answered(danger, child, _WAIT_SECONDS)
            first = await answered(answer, child, _WAIT_SECONDS)
            answer_mb = child.memory_mb()
            for chat, one in enumerate(asked, start=_ASKING + 1):
                tick("asking")
                waiting = telegram.expect(chat)
                await telegram.say(one.text, chat=chat, language=one.language)
                await answered(waiting, child, _WAIT_SECONDS)
            return Start(
                polling, card.at - child.started, first.at - child.started,
                polling_mb, answer_mb, child.memory_mb(),
            )  # fmt: skip


async def _polling(telegram: Watched, child: Child) -> float:
    """Wait until updates are asked for, in a thread: the emulator serves meanwhile."""
    return await asyncio.to_thread(child.wait, lambda: telegram.poll > 0, _WAIT_SECONDS)


def middle(starts: Sequence[Start]) -> Start:
    """Return the median of each figure."""
    columns = zip(*(_values(one) for one in starts), strict=True)
    return Start(*(median(column) for column in columns))


def _values(one: Start) -> tuple[float, ...]:
    return (one.polling, one.danger, one.answer, one.polling_mb, one.answer_mb, one.later_mb)


def targets(starts: Sequence[Start]) -> list[Target]:
    """Return which promises hold, by the median of the starts."""
    found = middle(starts) if starts else None
    return [
        at_most("first answer of the model, s", found.answer if found else None, START_SECONDS),
        at_most("memory after more messages, MB", found.later_mb if found else None, MEMORY_MB),
    ]
