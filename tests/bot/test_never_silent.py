"""From any state, any private message or button gets an answer: never an exception, never silence.

Sequences are made up by hypothesis and go through the emulator, as from a phone. The mind
understands anything, also wrongly, is unsure or broken; the slow test has rules, actions and the
trained model in its place.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import callback
from bot.assistant import Assistant, Mind
from bot.conversations.names import Button
from bot.conversations.running import UNFORESEEN
from bot.conversations.serving import Serving
from bot.detect_language import Detected
from bot.emulator import CONTENTS, Emulator
from bot.guard import get_guard
from bot.languages import offered
from bot.telegram_adapter import Adapter
from bot.understanding import Mention, Understood
from social_map.store import Store
from social_map.taxonomy import CRISIS_INTENTS, DIALOGUE_INTENTS, HELP_INTENTS, THEMES
from tests.bot.fakes import FakeMind

CODES = [x.code for x in offered()]
INTENTS = [*HELP_INTENTS, *DIALOGUE_INTENTS, *CRISIS_INTENTS, "out_of_scope"]
COMMANDS = [
    "/start",
    "/help",
    "/language",
    "/forget",
    "/start x",
    "/start@WegwijzerBot",
    "/nothing",
    "/",
]
ORIGINS = ["user", "hidden", "chat", "channel"]
Step = tuple[str, Any]

# Long enough for anything, short enough to read when it fails.
_texts = st.text(min_size=1, max_size=60).filter(str.strip) | st.sampled_from(
    [
        "🙂🙂",
        "112",
        "123456782",
        "0612345678",
        "a" * 5000,
        "ik wil niet meer leven",
        "<b>&",
        "٣",
        "ሰላም",
    ]
)
_argument = st.one_of(
    st.sampled_from([*HELP_INTENTS, *THEMES, *CODES, "debts+housing", "", "nothing-like-this"]),
    st.from_regex(r"[A-Za-z0-9_+:-]{0,20}", fullmatch=True),
)
_presses = st.builds(
    lambda action, argument, language, extra: ".".join(
        filter(None, (callback.VERSION, action, argument, language))
    )[:50] + (f".{extra}" if extra else ""),
    st.sampled_from(sorted(callback.ACTIONS)), _argument, st.sampled_from([*CODES, "xx", ""]),
    st.sampled_from(["", "2", "99", "2if", "x"]),
)  # fmt: skip
_steps = st.one_of(
    st.tuples(st.just("say"), _texts | st.sampled_from(COMMANDS)),
    st.tuples(st.just("press"), _presses | st.text(min_size=1, max_size=16)),
    st.tuples(st.just("tap"), st.integers(0, 30)),
    st.tuples(st.just("send"), st.sampled_from(sorted(CONTENTS))),
    st.tuples(st.just("forward"), st.tuples(_texts, st.sampled_from(ORIGINS))),
    st.tuples(st.just("edit"), _texts),
    st.tuples(st.just("share"), st.tuples(st.floats(-90, 90), st.floats(-180, 180))),
    st.tuples(st.just("mind"), st.tuples(st.sampled_from(INTENTS), st.sampled_from(
        ["sure", "unsure", "broken", "place"]))),
)  # fmt: skip


class AnyMind(FakeMind):
    """Understands whatever it is told to, in whatever state."""

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        understood, detected = await super().understand(text)
        if self.intent in HELP_INTENTS:
            return understood, detected
        danger = self.intent if self.intent in CRISIS_INTENTS else None
        return Understood(
            understood.language, understood.script, ((self.intent, 0.9), ("debts", 0.2)), (),
            danger, understood.places, unsure=self.unsure,
        ), detected  # fmt: skip


class World:
    """One bot for all sequences; each has a chat of its own."""

    def __init__(self, mind: Mind) -> None:
        self.loop = asyncio.new_event_loop()
        self.mind = mind
        self.chats = itertools.count(100)
        self.place = next(p for p in Store.open_map().places() if p.area.municipality)

    def start(self) -> None:
        self.loop.run_until_complete(self._start())

    async def _start(self) -> None:
        self.telegram = await Emulator().__aenter__()
        adapter = Adapter(Assistant(self.mind, get_guard()))
        self.bot = await Serving(adapter, self.telegram).__aenter__()

    def stop(self) -> None:
        self.loop.run_until_complete(self.bot.__aexit__())
        self.loop.run_until_complete(self.telegram.__aexit__())
        self.loop.close()

    def live(self, steps: list[Step], language: str) -> None:
        self.become("debts", "sure")
        self.loop.run_until_complete(self._live(steps, next(self.chats), language))

    async def _live(self, steps: list[Step], chat: int, language: str) -> None:
        self.telegram.chat(chat, language)
        for what, value in steps:
            if what == "mind":
                self.become(*value)
                continue
            before = len(self.telegram.changes)
            if await self.do(what, value, chat):
                await self.bot.settle()
                changes = self.telegram.changes[before:]
                assert any(c.chat_id == chat and c.what != "typing" for c in changes), (
                    f"silence after {what} {value!r}"
                )
        refusals = [r for r in self.telegram.refusals if not any(x in r for x in UNFORESEEN)]
        assert refusals == []

    def become(self, intent: str, mood: str) -> None:
        """Let the mind understand this from now on; a real one understands what it understands."""
        if not isinstance(self.mind, AnyMind):
            return
        self.mind.slots.clear()
        self.mind.intent, self.mind.unsure = intent, mood == "unsure"
        self.mind.fails = mood == "broken"
        named = (Mention(self.place.name, "municipality", "unknown-id"),)
        self.mind.places = named if mood == "place" else ()

    async def do(self, what: str, value: Any, chat: int) -> bool:
        """Do one step; False when there is nothing to do it with."""
        telegram = self.telegram
        if what == "say":
            await telegram.say(value, chat)
        elif what == "press":
            await telegram.press(value, chat)
        elif what == "tap":
            buttons = [Button(b["text"], b["callback_data"], message_id=m.message_id)
                       for m in telegram.screen(chat) for b in m.buttons if "callback_data" in b]  # fmt: skip
            if not buttons:
                return False
            button = buttons[value % len(buttons)]
            await telegram.press(button.data, chat, message_id=button.message_id)
        elif what == "send":
            await telegram.send_kind(value, chat=chat)
        elif what == "forward":
            await telegram.forward(value[0], chat, origin=value[1])
        elif what == "share":
            await telegram.share_location(*value, chat)
        elif what == "edit":
            if not any("text" in m.content for m in telegram.screen(chat) if not m.by_bot):
                return False
            await telegram.edit(value, chat)
        return True


@contextmanager
def served(mind: Mind) -> Iterator[World]:
    there = World(mind)
    there.start()
    try:
        yield there
    finally:
        there.stop()


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with served(AnyMind()) as there:
        yield there


_SETTINGS = settings(
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@settings(max_examples=30, deadline=None, derandomize=True,
          suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])  # fmt: skip
@given(steps=st.lists(_steps, min_size=1, max_size=6), language=st.sampled_from(CODES))
def test_everything_is_answered(
    world: World, caplog: pytest.LogCaptureFixture, steps: list[Step], language: str
) -> None:
    """Texts, commands, buttons old and made up, files, forwards, edits, places, in any order."""
    check(world, caplog, steps, language)


def check(world: World, caplog: pytest.LogCaptureFixture, steps: list[Step], language: str) -> None:
    with caplog.at_level(logging.ERROR):
        caplog.clear()
        world.telegram.refusals.clear()
        world.live(steps, language)
    # An apology is an answer too, but a broken mind is the only excuse for one.
    broken = any(what == "mind" and value[1] == "broken" for what, value in steps)
    excused = "telegram:" if broken and isinstance(world.mind, AnyMind) else ""
    errors = [r.message for r in caplog.records if r.name.startswith("bot")]
    assert [message for message in errors if message.startswith(excused)] == []


@pytest.mark.parametrize("kind", sorted(CONTENTS))
def test_every_kind_of_message_is_answered(world: World, kind: str) -> None:
    """Whatever a phone can send, in the first message."""
    world.live([("send", kind)], "nl")


@pytest.mark.parametrize("action", sorted(callback.ACTIONS))
def test_every_button_is_answered(world: World, action: str) -> None:
    """Also as the first thing after a restart, without anything before it."""
    for argument in ("", "debts", "poverty", "tr", "nothing-like-this"):
        world.live([("press", f"{callback.VERSION}.{action}.{argument}.tr")], "nl")


@pytest.mark.slow
def test_everything_is_answered_by_the_trained_model(
    runtime: object, caplog: pytest.LogCaptureFixture
) -> None:
    """The same with rules, actions and map: no state of a conversation is a trap."""
    from bot.runtime import Runtime
    from bot.service import Mind as Loaded

    assert isinstance(runtime, Runtime)
    with served(Loaded(runtime)) as world:

        @settings(_SETTINGS, max_examples=25)
        @given(steps=st.lists(_steps, min_size=2, max_size=6), language=st.sampled_from(CODES))
        def answered(steps: list[Step], language: str) -> None:
            check(world, caplog, steps, language)

        answered()
