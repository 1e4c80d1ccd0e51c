"""Understand a message: the guard, the model and the language detector side by side."""

from __future__ import annotations

from bot.detect_language import Detected, detect
from bot.guard import CRISIS, Guard
from bot.runtime import Parsed, Runtime
from bot.understanding import Mention, Understood
from social_map.taxonomy import HELP_INTENTS

PLACE_TYPES = ("town", "municipality", "neighbourhood", "postcode")
# From this probability the classifier alone raises the danger card. Chosen on training data by
# cross-validation (README, "Understanding"); the guard needs no probability.
DANGER_FROM = 0.5


class Understanding:
    """What turns a text into an `Understood`."""

    def __init__(self, runtime: Runtime, guard: Guard) -> None:
        self._runtime = runtime
        self._guard = guard

    def parse_alone(self, text: str) -> Understood:
        """Understand one message without a conversation around it."""
        return self._combine(text, self._runtime.parse_now(text))

    async def parse(self, text: str) -> tuple[Understood, Detected]:
        """Understand one message; also say how sure the language is."""
        parsed = await self._runtime.parse(text)
        return self._combine(text, parsed), detect(text, parsed.language_scores)

    def _combine(self, text: str, parsed: Parsed) -> Understood:
        detected = detect(text, parsed.language_scores)
        danger = self._guard.assess(text) or _danger_of(parsed)
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
            problems=() if parsed.unsure else parsed.problems,
            danger=danger,
            places=places,
            chosen_language=named[-1] if named else None,
            unsure=parsed.unsure,
        )


def _danger_of(parsed: Parsed) -> str | None:
    scores = {name: p for name, p in parsed.intents if name in CRISIS}
    if scores and sum(scores.values()) >= DANGER_FROM:
        return max(scores, key=lambda name: scores[name])
    return None


def guesses(understood: Understood, count: int = 3) -> tuple[str, ...]:
    """Return the most likely help intents, for buttons."""
    return tuple(name for name, _ in understood.intents if name in HELP_INTENTS)[:count]
