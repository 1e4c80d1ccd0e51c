"""What a desk hands to an adapter: a message for a key figure, and what to do with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.reply import Reply, Span
from bot.translate import Translator

Role = Literal["explanation", "forwardable", "other"]


@dataclass(frozen=True)
class Outgoing:
    """One message for a key figure.

    Attributes:
        role: `explanation` is for her, `forwardable` can be passed on as it is: it has no
            buttons, and nothing in it tells who asked or who she is.
        replaces: Token of an earlier message that this one takes the place of (an edit); when
            that message is gone, it is sent as a new one.
        about: Which question it belongs to; give it back with the token of the message, when
            it was sent: `Desk.sent`.
        private: It holds what only key figures may know: send it with protected content, so
            that it cannot be forwarded.
    """

    reply: Reply
    role: Role = "other"
    replaces: str | None = None
    about: str | None = None
    private: bool = False


def said(say: Translator, key: str, **values: str) -> Outgoing:
    """Return a message that is one translation."""
    return Outgoing(Reply("talk", say.language, (Span(say.say(key, **values)),)))
