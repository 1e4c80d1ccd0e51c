"""What came in, read from Telegram's update. Names and forward origins stay behind here."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

from telegram import Bot, Message, Update

# Attribute of a message → what kind of message it is for the bot.
_KINDS = (
    ("voice", "voice"), ("audio", "voice"), ("video_note", "voice"), ("video", "voice"),
    ("photo", "picture"), ("document", "document"), ("contact", "contact"),
)  # fmt: skip


def number_of(raw: Any) -> int | None:
    """Return the number of an update as it came in; None for what is no update."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return number if type(number) is int else None


def read_update(raw: Any, bot: Bot) -> Update:
    """Return an update in which all that we read is of the type that Telegram promises.

    The library takes any value for any field: a text that is no text would fail much later, where
    nobody expects it.

    Raises:
        Exception: it is no update, nested too deeply, or has something of another type.
    """
    if number_of(raw) is None:
        raise TypeError("no update has this number")
    update = Update.de_json(raw, bot)
    for value, expected in _read_of(update):
        if not isinstance(value, expected):
            raise TypeError(f"{type(value).__name__} in place of {expected}")
    return update


def _read_of(update: Update) -> Iterator[tuple[Any, type | tuple[type, ...]]]:
    """Yield what is read of an update, each with its type."""
    text = (str, type(None))
    chat, user, query = update.effective_chat, update.effective_user, update.callback_query
    if chat is not None:
        yield from ((chat.id, int), (chat.type, str))
    if user is not None:
        yield from ((user.id, int), (user.language_code, text))
    if query is not None:
        yield from ((query.id, str), (query.data, text))
    message = update.effective_message
    if message is None:
        return
    yield from ((message.message_id, int), (message.date, datetime))
    if not isinstance(message, Message):
        return
    yield from ((message.text, text), (message.caption, text), (message.media_group_id, text))
    yield message.edit_date, (datetime, type(None))
    for entity in message.entities:
        yield from ((entity.type, str), (entity.offset, int), (entity.length, int))
    if place := message.location:
        for degrees in (place.latitude, place.longitude):
            yield degrees if math.isfinite(degrees) else None, (int, float)


def kind_of(message: Message | None) -> str:
    """Return 'voice', 'picture', 'document', 'contact' or 'other' for what is no text."""
    return next(
        (kind for name, kind in _KINDS if message and getattr(message, name, None)), "other"
    )


def text_of(update: Update) -> str:
    """Return the words of a message, or those under its picture."""
    message = update.effective_message
    return (message and (message.text or message.caption)) or ""


def command_of(update: Update) -> tuple[str, str]:
    """Return a command without slash and bot name, and what stands behind it."""
    word, *rest = text_of(update).split(maxsplit=1)  # a line's end parts them too
    return word.lstrip("/").partition("@")[0].lower(), "".join(rest).strip()


def age_of(update: Update) -> float:
    """Return how many seconds ago a message was written, or last changed; a press is always new."""
    message = update.effective_message
    if message is None or update.callback_query is not None:
        return 0.0
    written = message.edit_date or message.date
    return (datetime.now(timezone.utc) - written).total_seconds()


def is_edited(update: Update) -> bool:
    """Whether a message was changed after it had been sent."""
    return update.edited_message is not None


def is_forwarded(update: Update) -> bool:
    """Whether a message was passed on; by whom it was written is never read."""
    message = update.effective_message
    return bool(message and message.forward_origin is not None)


def album_of(update: Update) -> str | None:
    """Return what the pictures of one album share; None for what is in no album."""
    message = update.effective_message
    return message.media_group_id if message else None
