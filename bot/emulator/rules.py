"""What the real Bot API refuses, as far as Wegwijzer can run into it.

Sources: the Bot API's manual; the server's own code (`telegram-bot-api`, TDLib), from which the
descriptions come; where Telegram silently cuts something off, the emulator refuses it.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlsplit

from bot.emulator.html import BadHtml, parse_html, utf16

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
CALLBACK_LIMIT = 64
BUTTONS, BUTTONS_IN_ROW = 100, 8
MARKUP_BYTES = 10_000
# Control characters become spaces; what turns the direction of a whole line is dropped.
_CONTROL = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f]")
_DROPPED = re.compile("[\r\u2028-\u202e]")
_COMMAND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w+)?")

Entities = list[dict[str, Any]]


class Refused(Exception):
    """The request breaks a rule; the message is the description that Telegram gives."""

    def __init__(self, description: str, code: int = 400, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.retry_after = retry_after


def bad(description: str) -> Refused:
    """Return a refusal with Telegram's prefix."""
    return Refused(f"Bad Request: {description}")


def plain_text(text: str, parse_mode: str | None) -> str:
    """Return the text after entities; raise Refused as the real server does."""
    return message_text(text, parse_mode)[0]


def message_text(text: str, parse_mode: str | None) -> tuple[str, Entities]:
    """Return the text of a message and its entities.

    Raises:
        Refused: bad HTML, nothing to read, or too long.
    """
    plain, entities = _formatted(text, parse_mode)
    if not plain:
        raise bad("message text is empty")
    if utf16(plain) > TEXT_LIMIT:
        raise bad("message is too long")
    return plain, entities


def caption(text: str, parse_mode: str | None) -> tuple[str, Entities]:
    """Return the text under a file, which may be empty, and its entities.

    Raises:
        Refused: bad HTML, or too long.
    """
    plain, entities = _formatted(text, parse_mode)
    if utf16(plain) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    return plain, entities


def _formatted(text: str, parse_mode: str | None) -> tuple[str, Entities]:
    text = _CONTROL.sub(" ", _DROPPED.sub("", text))
    entities: Entities = []
    if parse_mode and parse_mode.lower() == "html":
        try:
            text, entities = parse_html(text)
        except BadHtml as error:
            raise bad(f"can't parse entities: {error}") from None
    elif parse_mode:
        raise bad("unsupported parse_mode")  # Markdown: the emulator knows HTML only
    before = utf16(text) - utf16(text.lstrip())
    text = text.strip()
    return text, _within(entities, before, utf16(text))


def _within(entities: Entities, before: int, length: int) -> Entities:
    """Move entities to the text without the blanks around it."""
    moved = []
    for entity in entities:
        start = max(entity["offset"] - before, 0)
        end = min(entity["offset"] + entity["length"] - before, length)
        if end > start:
            moved.append({**entity, "offset": start, "length": end - start})
    return moved


def commands_in(text: str) -> Entities:
    """Return the entities that Telegram finds in what a person types: commands."""
    return [
        {"type": "bot_command", "offset": utf16(text[: m.start()]), "length": len(m[0])}
        for m in _COMMAND.finditer(text)
    ]


def check_markup(raw: str | None, *, inline_only: bool = False) -> dict[str, Any]:
    """Return the reply markup; raise Refused for buttons that Telegram does not accept."""
    if not raw:
        return {}
    try:
        markup = json.loads(raw)
    except ValueError:
        raise bad("can't parse reply keyboard markup JSON object") from None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if inline_only and "inline_keyboard" not in markup:
        raise bad("inline keyboard expected")
    _check_size(markup)
    for row in markup.get("inline_keyboard", []):
        for button in row:
            _check_inline(button)
    for row in markup.get("keyboard", []):
        for button in row:
            if not str(button.get("text", "") if isinstance(button, dict) else button).strip():
                raise bad("keyboard button text must be non-empty")
    return markup


def _check_size(markup: dict[str, Any]) -> None:
    rows = markup.get("inline_keyboard", [])
    # Telegram drops the hundred and first button, and the ninth of a row, without a word.
    if sum(map(len, rows)) > BUTTONS or any(len(row) > BUTTONS_IN_ROW for row in rows):
        raise bad("reply markup is too long")
    if len(json.dumps(markup, ensure_ascii=False).encode()) > MARKUP_BYTES:
        raise bad("reply markup is too long")


def _check_inline(button: dict[str, Any]) -> None:
    if not str(button.get("text", "")).strip():
        raise bad("inline keyboard button text must be non-empty")
    data, url = button.get("callback_data"), button.get("url")
    if not data and not url:
        raise bad(
            "can't parse InlineKeyboardButton: Text buttons are unallowed in the inline keyboard"
        )
    if data is not None and not 1 <= len(str(data).encode()) <= CALLBACK_LIMIT:
        raise bad("BUTTON_DATA_INVALID")
    if url:
        _check_url(str(url))


def _check_url(url: str) -> None:
    scheme = urlsplit(url).scheme
    if scheme not in ("", "http", "https", "tg"):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    host = urlsplit(url if scheme else f"http://{url}").hostname or ""
    if scheme != "tg" and ("." not in host or " " in url):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def coordinate(values: dict[str, str], name: str, most: float) -> float:
    """Return a latitude (at most 90) or longitude (at most 180).

    Raises:
        Refused: missing, no number, or not on this planet.
    """
    if not values.get(name):
        raise bad(f"{name} is empty")
    try:
        degrees = float(values[name])
    except ValueError:
        raise bad(f"can't parse {name}") from None
    if not -most <= degrees <= most:
        raise bad("invalid location specified")
    return degrees


def check_commands(raw: str | None) -> list[dict[str, str]]:
    """Return a list of commands for the menu.

    Raises:
        Refused: too many, a name or description that Telegram does not take.
    """
    try:
        commands = json.loads(raw or "[]")
    except ValueError:
        raise bad("can't parse commands JSON object") from None
    if not isinstance(commands, list):
        raise bad("expected an Array of BotCommand")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not command.get("description"):
            raise bad("command description must be non-empty")
        if len(command["description"]) > 256:
            raise bad("command description length must not exceed 256")
        if not re.fullmatch(r"/?[a-z0-9_]{1,32}", command.get("command", "")):
            raise bad("BOT_COMMAND_INVALID")
    return [
        {"command": c["command"].lstrip("/"), "description": c["description"]} for c in commands
    ]
