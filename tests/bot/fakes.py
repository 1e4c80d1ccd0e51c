"""Stand-ins for the model, where a test is about what happens around it."""

from __future__ import annotations

from typing import Any

from bot.detect_language import Detected, detect
from bot.understanding import Mention, Understood


class FakeMind:
    """Understands what it is told to; says what it is told to; remembers slots."""

    def __init__(self, intent: str = "debts", *, fails: bool = False) -> None:
        self.intent = intent
        self.fails = fails
        self.slots: dict[str, object] = {}
        self.acts: list[tuple[str, dict[str, list[str]]]] = []
        self.places: tuple[Mention, ...] = ()
        self.unsure = False

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        if self.fails:
            raise RuntimeError(text)  # the worst case: the text is in the exception
        detected = detect(text)
        problems = (self.intent,) if not self.unsure else ()
        understood = Understood(
            detected.language, detected.script, ((self.intent, 0.9),), problems, None, self.places,
            unsure=self.unsure,
        )  # fmt: skip
        return understood, detected

    async def act(
        self, conversation: str, intent: str, entities: dict[str, list[str]]
    ) -> list[dict[str, Any]]:
        self.acts.append((intent, entities))
        self.slots["language"] = entities["language"][0]
        if "language_chosen" in entities:
            self.slots["language_fixed"] = entities["language_chosen"][0]
        return [{"key": "themes", "reason": "what"}]

    def remembered(self, conversation: str) -> dict[str, object]:
        return dict(self.slots)

    async def forget(self, conversation: str) -> None:
        self.slots.clear()
