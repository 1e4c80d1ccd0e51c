"""What came in, read from Telegram's update. Names and forward origins stay behind here."""

from __future__ import annotations

from datetime import datetime, timezone

from telegram import Message, Update

# Attribute of a message → what kind of message it is for the bot.
_KINDS = (
    ("voice", "voice"), ("audio", "voice"), ("video_note", "voice"), ("video", "voice"),
    ("photo", "picture"), ("document", "document"), ("contact", "contact"),
)  # fmt: skip


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
    word, _, rest = text_of(update).strip().partition(" ")
    return word.lstrip("/").partition("@")[0].lower(), rest.strip()


def age_of(update: Update) -> float:
    """Return how many seconds ago a message was written, or last changed."""
    message = update.effective_message
    if message is None:
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
