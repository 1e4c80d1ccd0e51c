"""Understand a message: the guard, the model and the language detector side by side."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping

from bot.detect_language import Detected, detect
from bot.encoders import one_turn
from bot.errors import TooBusy
from bot.guard import CRISIS, MAX_CHARACTERS, Guard
from bot.likeness import Alike
from bot.runtime import Parsed, Runtime
from bot.understanding import PLACE_TYPES, Mention, Understood
from bot.word_count import count_words
from social_map.taxonomy import HELP_INTENTS

# What cannot wait comes first when a message carries two problems.
URGENT = ("domestic_violence", "homelessness", "undocumented", "food_and_goods", "health_care",
          "mental_health", "debts", "housing")  # fmt: skip
# A second problem that is less than so many times as likely as the first stays behind it.
GUESS = 0.1
# From this probability the classifier alone raises the danger card (README, "Danger"); the guard
# needs no probability.
DANGER_FROM = 0.28
# From this score likeness does, beside a classifier; without one it is trusted sooner (`likeness.py`).
ALIKE_BESIDE = 0.08
# So many messages are read side by side; more only slow each other down.
AT_ONCE = (os.cpu_count() or 1) + 1
# So long a message waits to be read. Longer, and whoever wrote it is told before any work is done
# for it: else, with more messages than can be read, all are read too late.
PATIENCE_SECONDS = 5.0


class Understanding:
    """What turns a text into an `Understood`."""

    def __init__(self, runtime: Runtime, guard: Guard, alike: Alike | None = None) -> None:
        """`alike`: danger by likeness; None: without."""
        self._runtime = runtime
        self._guard = guard
        self._alike = alike
        self._room = asyncio.Semaphore(AT_ONCE)

    def parse_alone(self, text: str) -> Understood:
        """Understand one message without a conversation around it."""
        return self._understand(text)[0]

    async def parse(self, text: str) -> tuple[Understood, Detected]:
        """Understand one message; also say how sure the language is.

        Raises TooBusy when others are read for too long before it.
        """
        try:
            await asyncio.wait_for(self._room.acquire(), PATIENCE_SECONDS)
        except asyncio.TimeoutError:
            raise TooBusy from None
        reading = asyncio.ensure_future(asyncio.to_thread(self._understand, text))
        # Not when its asker gives up: the thread goes on.
        reading.add_done_callback(self._done)
        return await asyncio.shield(reading)

    def _done(self, reading: asyncio.Future[tuple[Understood, Detected]]) -> None:
        self._room.release()
        if not reading.cancelled():
            reading.exception()  # seen: else asyncio logs one that nobody waits for any more

    def _understand(self, text: str) -> tuple[Understood, Detected]:
        # As Rasa strips it: classifier and guard then share one vector. A burst of very long
        # messages is read as far as the guard reads.
        text = text.strip()[:MAX_CHARACTERS].rstrip()
        with one_turn():
            parsed = self._runtime.parse_now(text)
            detected = detect(text, parsed.language_scores)
            danger = self._guard.assess(text) or self._danger(text, parsed)
            if danger is None and parsed.native:
                danger = self._guard.assess(parsed.native)
            problems = () if parsed.unsure else _in_order(parsed.problems, dict(parsed.intents))
        words = count_words(text)
        return _understood(parsed, detected, danger, problems, words), detected

    def _danger(self, text: str, parsed: Parsed) -> str | None:
        """Danger that no phrase names: by the classifier or by likeness."""
        scores = {name: p for name, p in parsed.intents if name in CRISIS}
        kind = max(scores, key=lambda name: scores[name]) if scores else None
        if sum(scores.values()) >= DANGER_FROM:
            return kind
        if self._alike is None:
            return None
        like, score = self._alike(parsed.read or text)
        return like if score >= ALIKE_BESIDE else None


def _understood(
    parsed: Parsed,
    detected: Detected,
    danger: str | None,
    problems: tuple[str, ...],
    words: int,
) -> Understood:
    places = tuple(
        Mention(e["text"], e["type"], e["value"])
        for e in parsed.entities
        if e["entity"] == "place" and e.get("type") in PLACE_TYPES
    )
    named = [e["value"] for e in parsed.entities if e["entity"] == "language_name"]
    return Understood(
        language=detected.language,
        script=detected.script,
        intents=parsed.intents,
        problems=problems,
        danger=danger,
        places=places,
        chosen_language=named[-1] if named else None,
        unsure=parsed.unsure,
        words=words,
    )


def _in_order(problems: tuple[str, ...], likely: Mapping[str, float]) -> tuple[str, ...]:
    """Put the most urgent first, unless it is a guess beside something far likelier.

    Violence at home is first in any case: better one answer too careful.
    """
    if len(problems) > 1 and URGENT[0] not in problems:
        first, second = (likely.get(name, 0.0) for name in problems)
        if second < GUESS * first:
            return problems
    order = {name: rank for rank, name in enumerate(URGENT)}
    return tuple(sorted(problems, key=lambda name: order.get(name, len(order))))


def guesses(understood: Understood, count: int = 3) -> tuple[str, ...]:
    """Return the most likely help intents, for buttons."""
    return tuple(name for name, _ in understood.intents if name in HELP_INTENTS)[:count]
