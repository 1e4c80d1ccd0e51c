"""Stand-ins around the Telegram adapter: a mind that waits, a server that hands out what it is told."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from bot.assistant import Assistant
from bot.detect_language import Detected
from bot.guard import get_guard
from bot.telegram_adapter import Adapter
from bot.telegram_adapter.pace import Pace
from bot.understanding import Understood
from tests.bot.fakes import FakeMind


class SlowMind(FakeMind):
    """Understands nothing until the gate opens; `begun` is set when it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.begun = asyncio.Event()

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        self.begun.set()
        await self.gate.wait()
        return await super().understand(text)


def fast_adapter(mind: FakeMind | None = None) -> Adapter:
    """Return an adapter that may send as fast as the machine can."""
    assistant = Assistant(mind or FakeMind(), get_guard())
    return Adapter(assistant, pace=Pace(per_second=1e6, in_a_row=1e6))


class Server:
    """Answers getUpdates as Telegram does, from a list; stands in for the library's Bot."""

    def __init__(self, *numbers: int, batches: list[list[dict[str, Any]]] | None = None) -> None:
        self.waiting = [raw_update(number) for number in numbers]
        self.batches = batches
        self.offsets: list[int | None] = []
        self.asked = asyncio.Event()

    async def delete_webhook(self) -> bool:
        return True

    async def do_api_request(self, name: str, *, api_kwargs: dict[str, Any], **_: Any) -> Any:
        offset = api_kwargs["offset"]
        self.offsets.append(offset)
        if self.batches is not None:
            if self.batches:
                return self.batches.pop(0)
        else:
            if offset is not None:
                self.waiting = [u for u in self.waiting if u["update_id"] >= offset]
            if self.waiting:
                return self.waiting[: api_kwargs["limit"]]
        self.asked.set()  # nothing is left to give
        if api_kwargs["timeout"]:
            await asyncio.Event().wait()
        return []

    async def get_updates(self, *, offset: int, **_: Any) -> list[Any]:
        self.offsets.append(offset)
        return []


def raw_update(number: int, text: str = "hallo", **message: Any) -> dict[str, Any]:
    """Return an update as Telegram sends it, from a chat with the same number."""
    person = {"id": number, "is_bot": False, "first_name": "Somebody"}
    chat = {"id": number, "type": "private", "first_name": "Somebody"}
    now = int(time.time())
    content = {"message_id": 1, "date": now, "chat": chat, "from": person, "text": text}
    return {"update_id": number, "message": {**content, **message}}
