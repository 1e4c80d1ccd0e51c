"""The hands of the people who chat with the bot, and what they see on their phones."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from bot.emulator.chats import BOT, Chat, Message, Sent
from bot.emulator.contents import Origin, content_of, origin_of
from bot.emulator.rules import TEXT_LIMIT, commands_in
from bot.emulator.world import World


class People(World):
    """What people do. `chat` says who: 7 unless told otherwise; negative numbers are groups."""

    async def say(self, text: str, chat: int = 7, language: str | None = None, **more: Any) -> None:
        """A person sends a text; a very long one goes in several messages, as phones do."""
        for start in range(0, max(len(text), 1), TEXT_LIMIT):
            part = text[start : start + TEXT_LIMIT]
            await self.send(chat, language, **_typed(part, **more))

    async def send(self, chat: int = 7, language: str | None = None, chat_type: str = "private",
                   **content: Any) -> None:  # fmt: skip
        """A person sends any message: `location=`, `voice=`, `photo=` …"""
        where = self.chat(chat, language, chat_type)
        message = where.add(self._message(where, content))
        if "location" in content and where.keyboard.get("one_time_keyboard"):
            where.keyboard = {}
        kind = "channel_post" if where.type == "channel" else "message"
        await self.happened(kind, where.message_json(message))

    async def send_kind(
        self, *kinds: str, chat: int = 7, language: str | None = None, **more: Any
    ) -> None:
        """A person sends a voice note, a photo, a sticker …; several go as an album."""
        album = {"media_group_id": str(next(self.numbers))} if len(kinds) > 1 else {}
        for kind in kinds:
            await self.send(chat, language, **content_of(kind, **album, **more))

    async def share_location(
        self, latitude: float, longitude: float, chat: int = 7, language: str | None = None
    ) -> None:
        """A person shares where she is."""
        point = {"latitude": latitude, "longitude": longitude}
        await self.send(chat, language, location=point)

    async def forward(
        self, text: str = "", chat: int = 7, language: str | None = None, *,
        origin: Origin = "user", name: str = "Somebody Else", **content: Any,
    ) -> None:  # fmt: skip
        """A person forwards a message of somebody else, who may hide her account."""
        came = origin_of(origin, name, self.clock.now - 60)
        await self.send(chat, language, **(content or _typed(text)), forward_origin=came)

    async def edit(self, text: str, chat: int = 7, message_id: int | None = None) -> None:
        """A person changes a text of her own: the newest, or the one with this number."""
        where = self.chat(chat)
        own = [m for m in where.screen() if not m.by_bot and "text" in m.content
               and message_id in (None, m.message_id)]  # fmt: skip
        if not own:
            raise LookupError("there is no message of this person that could be edited")
        message = own[-1]
        message.content = {**message.content, **_typed(text)}
        message.edit_date = self.clock.now
        await self.happened("edited_message", where.message_json(message))

    async def press(
        self, button: str, chat: int = 7, language: str | None = None, message_id: int | None = None
    ) -> None:
        """A person presses a button, named by its label or data.

        Without `message_id` the newest message with such a button counts. What is no button on
        the phone is taken for the data of one from long ago.

        Raises:
            LookupError: the message has no such button, or it opens a page: no bot hears of that.
        """
        where = self.chat(chat, language)
        found = [
            (m, b)
            for m in reversed(where.screen())
            for b in m.buttons
            if m.by_bot and button in (b["text"], b.get("callback_data"))
            and message_id in (None, m.message_id)
        ]  # fmt: skip
        if not found and message_id is not None:
            raise LookupError(f"message {message_id} has no button '{button}'")
        message, pressed = found[0] if found else self._old_message(where, button)
        if "callback_data" not in pressed:
            raise LookupError(f"the button '{button}' opens a page; the bot does not hear of it")
        await self._press(where, message, pressed["callback_data"])

    async def press_deleted(self, data: str, message_id: int, chat: int = 7) -> None:
        """A person presses a button whose message is deleted before the bot hears of it."""
        where = self.chat(chat)
        where.messages[message_id].deleted = True
        await self._press(where, where.messages[message_id], data)

    async def block(self, chat: int = 7) -> None:
        """A person blocks the bot."""
        await self._membership(self.chat(chat), blocked=True)

    async def unblock(self, chat: int = 7) -> None:
        """A person lets the bot write again."""
        await self._membership(self.chat(chat), blocked=False)

    # ---- what is on the phone

    def screen(self, chat: int = 7) -> list[Message]:
        """Return what the phone shows now, oldest first, both sides."""
        return self.chat(chat).screen()

    def keyboard(self, chat: int = 7) -> list[list[dict[str, Any]]]:
        """Return the keyboard that the bot put below the chat; empty when there is none."""
        rows: list[list[dict[str, Any]]] = self.chat(chat).keyboard.get("keyboard", [])
        return rows

    async def answers(self, count: int = 1, chat: int = 7, timeout: float = 60) -> list[Sent]:
        """Wait until the bot has sent `count` new messages to a chat; return and forget them."""

        def ready() -> bool:
            return sum(m.chat_id == chat for m in self.sent) >= count

        await self.until(ready, timeout)
        found = [m for m in self.sent if m.chat_id == chat]
        self.sent = [m for m in self.sent if m.chat_id != chat]
        return found

    # ---- what the network does

    @asynccontextmanager
    async def held(self, order: Iterable[int] | None = None) -> AsyncIterator[None]:
        """Keep back what people do inside, then let the bot have it in another order."""
        self.updates.held = []
        try:
            yield
        finally:
            self.updates.release(order, self.clock.now)
            await self.notify()

    async def repeat(self) -> None:
        """The newest update reaches the bot once more, as after a lost confirmation."""
        self.updates.repeat()
        await self.notify()

    async def retry_webhook(self) -> None:
        """Telegram tries the webhook again after a failure."""
        self.webhook.delayed = False
        await self.notify()

    def chat(self, chat: int, language: str | None = None, chat_type: str = "private") -> Chat:
        """Return a chat; whoever does something in it for the first time opens it."""
        known = self.chats.get(chat)
        if known is None:
            known = self.chats[chat] = Chat(chat, chat_type)
        if language is not None:
            known.language = language
        return known

    # ---- inside

    def _message(self, chat: Chat, content: dict[str, Any]) -> Message:
        return Message(chat.id, chat.next_id(), self.clock.now, by_bot=False, content=content)

    def _old_message(self, chat: Chat, data: str) -> tuple[Message, dict[str, Any]]:
        button = {"text": "…", "callback_data": data}
        message = self._message(chat, {"text": "…"})
        markup = {"inline_keyboard": [[button]]}
        return chat.add(replace(message, by_bot=True, markup=markup)), button

    async def _press(self, chat: Chat, message: Message, data: str) -> None:
        number = str(next(self.numbers))
        self.presses[number] = (chat.id, self.clock.now)
        query = {"id": number, "from": chat.person(), "message": chat.message_json(message),
                 "chat_instance": str(chat.id), "data": data}  # fmt: skip
        await self.happened("callback_query", query)

    async def _membership(self, chat: Chat, *, blocked: bool) -> None:
        before, after = ("member", "kicked") if blocked else ("kicked", "member")
        chat.blocked = blocked
        content = {
            "chat": chat.as_json(),
            "from": chat.person(),
            "date": self.clock.now,
            "old_chat_member": _member(before),
            "new_chat_member": _member(after),
        }
        await self.happened("my_chat_member", content)


def _typed(text: str, **more: Any) -> dict[str, Any]:
    return {"text": text, "entities": commands_in(text), **more}


def _member(status: str) -> dict[str, Any]:
    until = {"until_date": 0} if status == "kicked" else {}
    return {"user": BOT, "status": status, **until}
