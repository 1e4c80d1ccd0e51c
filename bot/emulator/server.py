"""The emulator's HTTP server and the hands of the people who chat with the bot."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.emulator.rules import Refused, check_markup, plain_text

_BOT = {"id": 42, "is_bot": True, "first_name": "Wegwijzer", "username": "WegwijzerBot"}
_HARMLESS = ("setMyCommands", "deleteMyCommands", "deleteWebhook", "sendChatAction")
_DATE = 1_790_000_000


@dataclass
class Sent:
    """A message of the bot: `text` without entities, `html` as sent, its buttons and chat."""

    chat_id: int
    text: str
    html: str
    markup: dict[str, Any]
    options: dict[str, str]

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """All inline buttons in a row."""
        return [b for row in self.markup.get("inline_keyboard", []) for b in row]


@dataclass
class Emulator:
    """`async with Emulator() as telegram:` serves on `telegram.url`.

    fail: method → list of (status, retry_after or None) for its next calls, as on bad days.
    """

    token: str = "42:emulated"
    url: str = ""
    sent: list[Sent] = field(default_factory=list)
    calls: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    fail: dict[str, list[tuple[int, int | None]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._updates: list[dict[str, Any]] = []
        self._numbers = itertools.count(1)
        self._changed = asyncio.Condition()
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Emulator:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        self.url = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._runner:
            await self._runner.cleanup()

    # ---- what people do

    async def say(self, text: str, chat: int = 7, language: str | None = None, **more: Any) -> None:
        """A person sends a text."""
        entities = []
        if text.startswith("/"):
            entities = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        await self.send(chat, language, text=text, entities=entities, **more)

    async def send(self, chat: int = 7, language: str | None = None, chat_type: str = "private",
                   **content: Any) -> None:  # fmt: skip
        """A person sends any message: `location=`, `voice=`, `photo=` …"""
        await self._put("message", self._message(chat, language, chat_type, **content))

    async def press(self, data: str, chat: int = 7, language: str | None = None) -> None:
        """A person presses a button with this callback data."""
        number = next(self._numbers)
        message = {**self._message(chat, None, "private", text="…"), "from": _BOT}
        query = {"id": str(number), "from": _person(chat, language), "message": message,
                 "chat_instance": "1", "data": data}  # fmt: skip
        await self._put("callback_query", query)

    async def answers(self, count: int = 1, chat: int = 7, timeout: float = 60) -> list[Sent]:
        """Wait until the bot has sent `count` new messages to a chat; return and forget them."""

        def ready() -> bool:
            return sum(m.chat_id == chat for m in self.sent) >= count

        async with self._changed:
            await asyncio.wait_for(self._changed.wait_for(ready), timeout)
        found = [m for m in self.sent if m.chat_id == chat]
        self.sent = [m for m in self.sent if m.chat_id != chat]
        return found

    async def _put(self, kind: str, content: dict[str, Any]) -> None:
        async with self._changed:
            self._updates.append({"update_id": next(self._numbers), kind: content})
            self._changed.notify_all()

    def _message(
        self, chat: int, language: str | None, chat_type: str, **content: Any
    ) -> dict[str, Any]:
        where: dict[str, Any] = {"id": chat, "type": chat_type}
        where["title" if chat_type != "private" else "first_name"] = "Somebody"
        return {"message_id": next(self._numbers), "date": _DATE, "chat": where,
                "from": _person(chat, language), **content}  # fmt: skip

    # ---- what the bot asks

    async def _handle(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        if request.match_info["token"] != self.token:
            return _error(401, "Unauthorized")
        values = {k: v for k, v in (await request.post()).items() if isinstance(v, str)}
        self.calls.append((method, values))
        if self.fail.get(method):
            status, retry_after = self.fail[method].pop(0)
            return _error(status, "emulated failure", retry_after)
        try:
            result = await self._result(method, values)
        except Refused as refused:
            return _error(400, str(refused))
        return web.json_response({"ok": True, "result": result})

    async def _result(self, method: str, values: dict[str, str]) -> Any:
        if method == "getMe":
            return {**_BOT, "can_join_groups": True, "can_read_all_group_messages": False}
        if method == "getUpdates":
            return await self._get_updates(values)
        if method == "answerCallbackQuery" or method in _HARMLESS:
            return True
        if method == "sendMessage":
            return await self._send_message(values)
        raise Refused(f"Not Found: the emulator has no method {method}")

    async def _get_updates(self, values: dict[str, str]) -> list[dict[str, Any]]:
        offset, wait = int(values.get("offset", 0)), float(values.get("timeout", 0))
        async with self._changed:
            self._updates = [u for u in self._updates if u["update_id"] >= offset]
            if not self._updates:
                try:
                    await asyncio.wait_for(self._changed.wait_for(lambda: self._updates), wait)
                except asyncio.TimeoutError:
                    return []
            return list(self._updates)

    async def _send_message(self, values: dict[str, str]) -> dict[str, Any]:
        chat = int(values["chat_id"])
        text = plain_text(values.get("text", ""), values.get("parse_mode"))
        markup = check_markup(values.get("reply_markup"))
        async with self._changed:
            self.sent.append(Sent(chat, text, values.get("text", ""), markup, values))
            self._changed.notify_all()
        return {**self._message(chat, None, "private", text=text), "from": _BOT}


def _person(chat: int, language: str | None) -> dict[str, Any]:
    person = {"id": abs(chat), "is_bot": False, "first_name": "Somebody"}
    return {**person, "language_code": language} if language else person


def _error(status: int, description: str, retry_after: int | None = None) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if retry_after is not None:
        body["parameters"] = {"retry_after": retry_after}
    return web.json_response(body, status=status)
