"""What a resident sees of a first message: what is answered at once, and which buttons come.

The assistant itself decides (`bot/assistant.py`) and words it (`bot/compose.py`); only the actions
are stood in for here, because they would ask the map and count the question. A test compares the
stand-in with the real actions.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from bot import callback, compose
from bot.assistant import Assistant, Incoming
from bot.detect_language import Detected
from bot.guard import Guard
from bot.reply import Reply
from bot.understanding import Understood

_SENDER = Incoming("evaluation")
_ANY = "x"  # what was written does not matter any more: it was understood
_LANGUAGE = Detected("nl", "Latn", 1.0, 5)  # of the labels; it changes no button


@dataclass(frozen=True)
class Seen:
    """What comes of one message, without any other message before it.

    answered: what the bot acts on at once: help questions, another intent, or danger.
    offered: help questions on buttons of that answer.
    after_wrong: help questions on buttons after the button 'I mean something else'.
    """

    answered: tuple[str, ...]
    offered: tuple[str, ...]
    after_wrong: tuple[str, ...]

    @property
    def within_one_tap(self) -> frozenset[str]:
        """What is answered or lies under a button of its own after one tap at most.

        The eight themes do not count: behind them lies everything.
        """
        return frozenset((*self.answered, *self.offered, *self.after_wrong))


def see(understood: Iterable[Understood]) -> list[Seen]:
    """Return what a resident sees of each message."""

    async def all_of_them() -> list[Seen]:
        return [await _see(one) for one in understood]

    return asyncio.run(all_of_them())


async def _see(understood: Understood) -> Seen:
    if understood.danger:
        card = compose.danger(understood.danger, _LANGUAGE.language, understood.problems)
        return Seen((understood.danger,), _questions([card]), ())
    mind = _Mind(understood)
    assistant = Assistant(mind, cast(Guard, _NoGuard()))
    replies = await assistant.on_text(_SENDER, _ANY)
    if mind.acted is None:
        raise RuntimeError("the assistant answered without acting on what was understood")
    answered, pressed = mind.acted, list[Reply]()
    for data in _buttons(replies, "x"):
        pressed += await assistant.on_press(_SENDER, data)
    return Seen(answered, _questions(replies), _questions(pressed))


def said(intent: str, entities: dict[str, list[str]]) -> dict[str, Any]:
    """Return what the actions say of a first message, as far as buttons depend on it."""
    problems = entities.get("problems", [])
    guesses = entities.get("guesses", [])
    if intent == "deny":
        return {"key": "themes", "reason": "wrong", "guesses": guesses}
    if intent == "out_of_scope":
        return {"key": "out_of_scope", "guesses": guesses}
    if intent == "nlu_fallback":
        return {"key": "unsure" if guesses else "not_understood", "guesses": guesses}
    if problems:
        return {"key": "answer", "problems": problems[:2], "sections": []}
    return {"key": "talk", "intent": intent}


class _NoGuard:
    """The guard spoke already: what it found is in `Understood.danger`."""

    def explain(self, text: str) -> None:
        """Find nothing."""


class _Mind:
    """Has understood the message; says what the actions would say."""

    def __init__(self, understood: Understood) -> None:
        self._understood = understood
        self.acted: tuple[str, ...] | None = None

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        return self._understood, _LANGUAGE

    async def act(
        self, conversation: str, intent: str, entities: dict[str, list[str]]
    ) -> list[dict[str, Any]]:
        message = said(intent, entities)
        if self.acted is None:  # the message itself; what comes later are buttons
            self.acted = tuple(message["problems"]) if message["key"] == "answer" else (intent,)
        return [message]

    def remembered(self, conversation: str) -> dict[str, object]:
        return {}

    async def forget(self, conversation: str) -> None:
        """There is nothing to forget."""


def _questions(replies: Iterable[Reply]) -> tuple[str, ...]:
    """Return the help questions that have a button, in order."""
    presses = [callback.read(data) for data in _buttons(replies, "h")]
    return tuple(dict.fromkeys(value for press in presses if press for value in press.values))


def _buttons(replies: Iterable[Reply], action: str) -> list[str]:
    found = []
    for reply in replies:
        for button in (button for row in reply.buttons for button in row):
            press = callback.read(button.data)
            if press is not None and press.action == action:
                found.append(button.data)
    return found
