"""Damaged updates from Telegram: the bot stays alive and answers the next good message.

Updates go through the emulator's HTTP into the adapter as it serves: parts missing, of other types,
huge, deeply nested, of kinds that nobody knows.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import strategies as st

from bot.conversations.serving import Serving
from bot.emulator import CONTENTS, Emulator
from bot.emulator.contents import origin_of
from bot.emulator.updates import KEPT, Update
from bot.health.pulse import PULSE
from tests.bot.telegram_fakes import fast_adapter
from tests.prove.fuzz_attack import attack
from tests.prove.fuzz_inputs import mutated, nested, odd_values, texts

NOW = int(time.time())
PERSON = {"id": 7, "is_bot": False, "first_name": "Somebody", "username": "somebody", "language_code": "nl"}
CHAT = {"id": 7, "type": "private", "first_name": "Somebody"}
MESSAGE = {"message_id": 1, "date": NOW, "chat": CHAT, "from": PERSON}
TEXT = {**MESSAGE, "text": "/help ik heb schulden",
        "entities": [{"type": "bot_command", "offset": 0, "length": 5}]}  # fmt: skip
BUTTONS = {"inline_keyboard": [[{"text": "x", "callback_data": "1.o..nl"}]]}
PRESS = {"id": "1", "from": PERSON, "message": {**TEXT, "reply_markup": BUTTONS}, "chat_instance": "7",
         "data": "1.h.debts.nl"}  # fmt: skip
CONTENT = [{**MESSAGE, **content} for content in CONTENTS.values()]
FORWARDED = [
    {**TEXT, "forward_origin": origin_of(kind, "Somebody Else", NOW)}  # type: ignore[arg-type]
    for kind in ("user", "hidden", "chat", "channel")
]
GROUP = {**TEXT, "chat": {"id": -5, "type": "group", "title": "x"}, "text": "/help@WegwijzerBot x"}
#: What Telegram sends, one of each kind that we ask for.
GOOD: list[dict[str, Any]] = [
    *({"update_id": 1, "message": message} for message in (TEXT, GROUP, *CONTENT, *FORWARDED)),
    {"update_id": 1, "message": {**MESSAGE, "text": "ik wil niet meer leven"}},
    {"update_id": 1, "message": {**MESSAGE, "new_chat_title": "x"}},
    {"update_id": 1, "edited_message": {**TEXT, "edit_date": NOW}},
    {"update_id": 1, "callback_query": PRESS},
    {"update_id": 1, "callback_query": {**PRESS, "message": {"chat": CHAT, "message_id": 1, "date": 0}}},
    {"update_id": 1, "something_new": {"chat": CHAT, "from": PERSON, "text": "x"}},
    {"update_id": 1, "message": {**MESSAGE, "something_new": nested(200), "reply_to_message": TEXT}},
    {"update_id": 1, "message": {**MESSAGE, "text": "\ud800 \x00 \u202e" + "x" * 100_000}},
]
updates = st.one_of(
    mutated(GOOD),
    st.builds(lambda text: {"update_id": 1, "message": {**MESSAGE, "text": text}}, texts()),
    st.builds(lambda value: {"update_id": 1, "message": value}, odd_values),
    odd_values,
)


@dataclass(frozen=True)
class Raw(Update):
    """An update that is sent as it is. Its number is put in where it has one."""

    raw: Any = field(default=None)

    def as_json(self) -> Any:
        if isinstance(self.raw, dict) and self.raw.get("update_id") == 1:
            return {**self.raw, "update_id": self.id}
        return self.raw


class Bot:
    """The bot as it serves, for all inputs; the good messages come from a chat of their own."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.chats = itertools.count(100)

    def start(self) -> None:
        self.loop.run_until_complete(self._start())

    async def _start(self) -> None:
        self.telegram = await Emulator().__aenter__()
        self.serving = await Serving(fast_adapter(), self.telegram).__aenter__()
        self.telegram.chat(7, "nl")

    def stop(self) -> None:
        self.loop.run_until_complete(self.serving.__aexit__())
        self.loop.run_until_complete(self.telegram.__aexit__())
        self.loop.close()

    async def suffer(self, damage: list[Any]) -> str:
        """Send damaged updates, then a good message; return its answer."""
        queue = self.telegram.updates
        for raw in damage:
            queue.waiting.append(Raw(next(queue._numbers), "message", {}, NOW + KEPT, raw=raw))
        chat = next(self.chats)
        await self.telegram.say("ik heb schulden", chat, "nl")
        (answer, *_) = await self.telegram.answers(chat=chat, timeout=15)
        del self.telegram.chats[chat]
        self.telegram.calls.clear()
        self.telegram.changes.clear()
        return answer.text


@pytest.fixture(scope="module")
def bot() -> Iterator[Bot]:
    logging.disable(logging.ERROR)  # each damaged update is named, by its type
    made = Bot()
    made.start()
    yield made
    made.stop()
    logging.disable(logging.NOTSET)


def test_damaged_updates(bot: Bot) -> None:
    """Whatever comes in before it, a good message is answered."""

    def check(damage: list[Any]) -> None:
        assert bot.loop.run_until_complete(bot.suffer(damage))

    attack(check, st.lists(updates, min_size=1, max_size=4), few=60)
    assert PULSE is not None
