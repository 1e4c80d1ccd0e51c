"""What a language does not say yet, written out so that a translator can start at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from bot.translating.fluent_file import TODO, FluentFile, Message, write_todo


def missing(english: FluentFile, own: FluentFile) -> list[Message]:
    """Return the English messages that a file lacks or still holds as TODO, in their order."""
    return [
        message
        for key, message in english.messages.items()
        if key not in own.messages or TODO in own.messages[key].pattern
    ]


def unknown(english: FluentFile, own: FluentFile) -> list[Message]:
    """Return the messages that English does not have: old ones, or mistyped keys."""
    return [message for key, message in own.messages.items() if key not in english.messages]


def write(messages: Sequence[Message], dutch: FluentFile) -> str:
    """Return messages as Fluent, by section: English and Dutch in comments, `TODO` to replace.

    The text can be put at the end of the language's file as it is.
    """
    parts = []
    for section, group in groupby(messages, key=lambda message: message.section):
        if section:
            parts.append("## " + section.replace("\n", "\n## "))
        parts += [write_todo(message, dutch.messages.get(message.key)) for message in group]
    return "\n\n".join(parts) + "\n" if parts else ""
