"""Damaged updates from Telegram: the bot stays alive and answers the next good message.

Updates go through the emulator's HTTP into the adapter as it serves: parts missing, of other types,
huge, deeply nested, of kinds that nobody knows.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
from hypothesis import strategies as st

from bot.bench.children import free_port
from bot.emulator import CONTENTS, Emulator
from bot.emulator.contents import origin_of
from bot.emulator.updates import KEPT, Update
from bot.telegram_adapter import Place, running
from tests.bot.telegram_fakes import fast_adapter
from tests.prove.fuzz_attack import attack
from tests.prove.fuzz_inputs import damaged, mutated, nested, odd_values, texts

NOW = int(time.time())
PERSON = {
    "id": 7,
    "is_bot": False,
    "first_name": "Somebody",
    "username": "somebody",
    "language_code": "nl",
}
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
    {
        "update_id": 1,
        "callback_query": {**PRESS, "message": {"chat": CHAT, "message_id": 1, "date": 0}},
    },
    {"update_id": 1, "something_new": {"chat": CHAT, "from": PERSON, "text": "x"}},
    {
        "update_id": 1,
        "message": {**MESSAGE, "something_new": nested(200), "reply_to_message": TEXT},
    },
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
    """An update that is sent as it is, with its own number where it has one.

    Another number would tell the bot that all before it are answered: the order is Telegram's.
    """

    raw: Any = field(default=None)

    def as_json(self) -> Any:
        if isinstance(self.raw, dict) and type(self.raw.get("update_id")) in (int, float):
            return {**self.raw, "update_id": self.id}
        return self.raw


class Bot:
    """The bot as it serves, for all inputs; the good messages come from a chat of their own."""

    def __init__(self, place: Place | None = None) -> None:
        self.loop = asyncio.new_event_loop()
        self.chats = itertools.count(100)
        self.place = place

    def start(self) -> None:
        self.loop.run_until_complete(self._start())

    async def _start(self) -> None:
        self.telegram = await Emulator().__aenter__()
        where = self.telegram.token, self.telegram.url
        self.running = running(fast_adapter(), *where, place=self.place, pause=0.01)
        await self.running.__aenter__()
        self.telegram.chat(7, "nl")
        self.client = httpx.AsyncClient(trust_env=False, timeout=30)

    def stop(self) -> None:
        self.loop.run_until_complete(self._stop())
        self.loop.close()

    async def _stop(self) -> None:
        await self.client.aclose()
        await self.running.__aexit__(None, None, None)
        await self.telegram.__aexit__()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def put(self, damage: list[Any]) -> None:
        """Let damaged updates wait for the bot."""
        queue = self.telegram.updates
        for raw in damage:
            queue.waiting.append(Raw(next(queue._numbers), "message", {}, NOW + KEPT, raw=raw))

    async def bring(self, body: bytes, secret: str) -> int:
        """Bring a body to the webhook; return the status."""
        assert self.place is not None
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret.encode("latin-1")}
        return (await self.client.post(self.place.url, content=body, headers=headers)).status_code

    async def alive(self) -> bool:
        """Send a good message; say whether there is an answer."""
        chat = next(self.chats)
        await self.telegram.say("ik heb schulden", chat, "nl")
        (answer, *_) = await self.telegram.answers(chat=chat, timeout=60)
        del self.telegram.chats[chat]
        self.telegram.calls.clear()
        self.telegram.changes.clear()
        return bool(answer.text)


@contextmanager
def served(place: Place | None = None) -> Iterator[Bot]:
    """The bot, for as long as the block runs."""
    logging.disable(logging.ERROR)  # each damaged update is named, by its type
    made = Bot(place)
    made.start()
    try:
        yield made
    finally:
        made.stop()
        logging.disable(logging.NOTSET)


def test_damaged_updates() -> None:
    """Whatever comes in before it, a good message is answered."""
    with served() as bot:

        def check(damage: list[Any]) -> None:
            bot.put(damage)
            assert bot.loop.run_until_complete(bot.alive())

        attack(check, st.lists(updates, min_size=1, max_size=4), few=40)


def test_damaged_requests() -> None:
    """What is brought to the webhook: any bytes, with and without the secret; never a 500."""
    port = free_port()
    place = Place(f"http://127.0.0.1:{port}/hook", "127.0.0.1", port, "kanarie-secret")
    files = [json.dumps(update).encode() for update in GOOD]
    deep = st.integers(1, 90_000).map(lambda depth: b"[" * depth)
    deep |= st.integers(1, 15_000).map(lambda depth: b'{"message":' * depth)
    bodies = st.binary(max_size=200) | damaged(files) | deep
    secrets = st.sampled_from(["kanarie-secret"] * 4 + ["", "x", "kanarie-secre", "\u00e9"])
    with served(place) as bot:
        bot.loop.run_until_complete(
            bot.telegram.until(lambda: bot.telegram.webhook.url == place.url)
        )

        def check(made: tuple[bytes, str]) -> None:
            status = bot.loop.run_until_complete(bot.bring(*made))
            assert status == (200 if made[1] == place.secret else 403)
            assert bot.loop.run_until_complete(bot.alive())

        attack(check, st.tuples(bodies, secrets), few=40)
