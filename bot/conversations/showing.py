"""A conversation as a person reads it: what was written, what was seen, what is wrong."""

from __future__ import annotations

import textwrap
from typing import Any

from bot.conversations.format import Turn
from bot.conversations.running import Held, Step
from bot.conversations.seen import Shown
from bot.messages import Language, say

_WIDTH = 100


def transcript(held: Held, lang: Language = "en") -> str:
    """Return the whole conversation; what was seen otherwise stands below its turn."""
    conversation = held.conversation
    where = f"{conversation.file.name}:{conversation.line}"
    phone = f"{conversation.language or '–'}, {conversation.at:%a %d-%m-%Y %H:%M}"
    lines = [f"{conversation.name}   ({where}; {phone})", ""]
    for step in held.steps:
        lines += _step(step, lang)
    left = len(conversation.turns) - len(held.steps)
    if left:
        lines.append(say("seen_left_out", lang, count=left))
    return "\n".join(lines).rstrip() + "\n"


def _step(step: Step, lang: Language) -> list[str]:
    lines = _indented(f"{step.turn.number:>2} 🧑 ", _written(step.turn))
    for message in step.seen.messages:
        lines += _indented("   🤖 ", _message(message, lang))
    if step.seen.deleted:
        lines.append("   " + say("seen_deleted", lang, count=step.seen.deleted))
    if step.seen.notice:
        lines += _indented("   💭 ", step.seen.notice)
    for error in step.problems:
        lines += _indented("   ✗ ", error.text(lang))
    return [*lines, ""]


def _written(turn: Turn) -> str:
    words = turn.written
    if turn.act == "says" and isinstance(words, list):
        return "\n".join(words)
    if turn.act == "says":
        return str(words)
    return f"[{turn.act}: {_short(words)}]"


def _short(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_short(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return ", ".join(map(_short, value))
    return str(value)


def _message(message: Shown, lang: Language) -> str:
    parts = []
    if message.changed:
        parts.append(f"({say('seen_is_changed', lang)})")
    if message.attached:
        parts.append(f"[{message.attached}]")
    if message.text:
        parts.append(message.text)
    parts += [" ".join(f"[{button.label}]" for button in row) for row in message.rows]
    if message.asks_location:
        rows = message.message.markup["keyboard"]
        parts.append(" ".join(f"⌨[{button['text']}]" for row in rows for button in row))
    return "\n".join(parts)


def _indented(head: str, text: str) -> list[str]:
    """Return lines that start below the head's end; long ones are folded."""
    lines: list[str] = []
    for line in text.split("\n"):
        lines += textwrap.wrap(line, _WIDTH, break_long_words=False) or [""]
    blank = " " * (len(head) + 1)
    return [(head if number == 0 else blank) + line for number, line in enumerate(lines)]
