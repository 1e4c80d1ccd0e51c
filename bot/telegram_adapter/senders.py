"""Who writes: a keyed hash in place of Telegram's number. The key dies with the process."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from telegram import Update

from bot.assistant import Incoming


class Senders:
    """Turns updates into senders without a name or number."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)

    def of(self, update: Update) -> Incoming:
        """Return the key of the conversation, and the language of the sender's Telegram."""
        chat, user = update.effective_chat, update.effective_user
        identity = str(chat.id if chat else 0).encode()
        key = hmac.new(self._secret, identity, hashlib.sha256).hexdigest()[:24]
        return Incoming(key, user.language_code if user else None)
