"""Render a reply for a terminal, or as the HTML that Telegram accepts."""

from __future__ import annotations

import html

from bot.reply import Reply

TELEGRAM_LIMIT = 4096  # UTF-16 code units of a message, after entities (an emoji has two)
_BOLD, _PLAIN = "\033[1m", "\033[0m"


def to_terminal(reply: Reply, *, first_button: int = 1, colours: bool = False) -> str:
    """Return the text with numbered buttons below it."""
    if colours:
        text = "".join(f"{_BOLD}{s.text}{_PLAIN}" if s.bold else s.text for s in reply.spans)
    else:
        text = reply.text
    lines = [text]
    number = first_button
    for row in reply.buttons:
        cells = []
        for button in row:
            link = f" ({button.url})" if button.url else ""
            cells.append(f"[{number}] {button.label}{link}")
            number += 1
        lines.append("   ".join(cells))
    return "\n".join([lines[0], "", *lines[1:]]) if len(lines) > 1 else lines[0]


def to_html(reply: Reply) -> list[str]:
    """Return the text as Telegram HTML, in parts that each fit in one message.

    Parts are cut at empty lines, so never in the middle of a place of help.
    """
    parts: list[str] = []
    length = 0
    current = ""
    for block in _blocks(reply):
        size = sum(_units(text) for text, _ in block)
        if current and length + size > TELEGRAM_LIMIT:
            if current.strip():
                parts.append(current.strip("\n"))
            current, length = "", 0
        current += "".join(_markup(text, bold) for text, bold in block)
        length += size
    if current.strip():
        parts.append(current.strip("\n"))
    return parts


def _markup(text: str, bold: bool) -> str:
    escaped = html.escape(_whole(text), quote=False)
    return f"<b>{escaped}</b>" if bold and escaped.strip() else escaped


def _whole(text: str) -> str:
    """Return text without half characters: they cannot be sent, and the message would be lost."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _blocks(reply: Reply) -> list[list[tuple[str, bool]]]:
    """Split spans at empty lines; a block too long for any message is cut hard."""
    blocks: list[list[tuple[str, bool]]] = [[]]
    for span in reply.spans:
        pieces = span.text.split("\n\n")
        for number, piece in enumerate(pieces):
            if number:
                blocks[-1].append(("\n\n", False))
                blocks.append([])
            for start in range(0, len(piece), TELEGRAM_LIMIT // 2):
                part = piece[start : start + TELEGRAM_LIMIT // 2]
                size = sum(_units(text) for text, _ in blocks[-1])
                if size + _units(part) > TELEGRAM_LIMIT:
                    blocks.append([])
                blocks[-1].append((part, span.bold))
    return [block for block in blocks if block]
