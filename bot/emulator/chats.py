"""Chats as they are: messages with their edits and deletions, and what the phone shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

BOT = {"id": 42, "is_bot": True, "first_name": "Wegwijzer", "username": "WegwijzerBot"}


@dataclass
class Message:
    """One message of a chat.

    content: text, caption, voice, location …, as Telegram's Message has them.
    markup: its buttons, or the keyboard that came with it. html: as the bot sent it.
    options: what else the bot asked for. deleted: gone from the phone.
    """

    chat_id: int
    message_id: int
    date: int
    by_bot: bool
    content: dict[str, Any]
    markup: dict[str, Any] = field(default_factory=dict)
    html: str = ""
    options: dict[str, str] = field(default_factory=dict)
    edit_date: int | None = None
    deleted: bool = False

    @property
    def text(self) -> str:
        """The text or caption, without entities."""
        return str(self.content.get("text") or self.content.get("caption") or "")

    @property
    def rows(self) -> list[list[dict[str, Any]]]:
        """The inline buttons, as they lie."""
        rows: list[list[dict[str, Any]]] = self.markup.get("inline_keyboard", [])
        return rows

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """All inline buttons in a row."""
        return [button for row in self.rows for button in row]

    @property
    def bold(self) -> list[str]:
        """The pieces in bold."""
        units = self.text.encode("utf-16-le")
        found = [e for e in self.content.get("entities", []) if e["type"] == "bold"]
        return [
            units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
            for e in found
        ]


@dataclass(frozen=True)
class Sent:
    """What the bot sent, as it was then: `text` without entities, `html` as sent, its buttons."""

    chat_id: int
    text: str
    html: str
    markup: dict[str, Any]
    options: dict[str, str]
    message_id: int = 0
    content: dict[str, Any] = field(default_factory=dict)

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """All inline buttons in a row."""
        return [b for row in self.markup.get("inline_keyboard", []) for b in row]


def snapshot(message: Message) -> Sent:
    """Return a message of the bot as it is now."""
    return Sent(message.chat_id, message.text, message.html, message.markup, message.options,
                message.message_id, message.content)  # fmt: skip


@dataclass(frozen=True)
class Change:
    """Something that the bot did and that the person can see.

    what: sent, edited, buttons (only they changed), deleted, notice (after a press), typing.
    """

    what: Literal["sent", "edited", "buttons", "deleted", "notice", "typing"]
    chat_id: int
    message_id: int = 0
    text: str = ""


@dataclass
class Chat:
    """One chat: who is in it, what was said, the keyboard below it."""

    id: int
    type: str = "private"
    language: str | None = None
    blocked: bool = False
    messages: dict[int, Message] = field(default_factory=dict)
    keyboard: dict[str, Any] = field(default_factory=dict)
    last_id: int = 0

    def add(self, message: Message) -> Message:
        """Keep a message that was made with `next_id`."""
        self.messages[message.message_id] = message
        return message

    def next_id(self) -> int:
        """Return the number of a new message: higher than all before, deleted ones too."""
        self.last_id += 1
        return self.last_id

    def screen(self) -> list[Message]:
        """Return what the phone shows now, oldest first."""
        return [m for m in self.messages.values() if not m.deleted]

    def person(self) -> dict[str, Any]:
        """Return the one who writes here, as Telegram's User."""
        person = {"id": abs(self.id), "is_bot": False, "first_name": "Somebody"}
        return {**person, "language_code": self.language} if self.language else person

    def as_json(self) -> dict[str, Any]:
        """Return Telegram's Chat."""
        name = "first_name" if self.type == "private" else "title"
        return {"id": self.id, "type": self.type, name: "Somebody"}

    def message_json(self, message: Message) -> dict[str, Any]:
        """Return Telegram's Message; a deleted one is inaccessible."""
        base = {"message_id": message.message_id, "chat": self.as_json()}
        if message.deleted:
            return {**base, "date": 0}
        found: dict[str, Any] = {**base, "date": message.date, **message.content}
        if self.type == "channel":
            found["sender_chat"] = self.as_json()
        else:
            found["from"] = BOT if message.by_bot else self.person()
        if message.rows:
            found["reply_markup"] = {"inline_keyboard": message.rows}
        if message.edit_date:
            found["edit_date"] = message.edit_date
        return found
