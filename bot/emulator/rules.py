"""What the real Bot API refuses, as far as Wegwijzer can run into it.

Source: the Bot API's manual (sendMessage, InlineKeyboardButton, "HTML style").
"""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

TEXT_LIMIT = 4096
CALLBACK_LIMIT = 64
_TAGS = {
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "a",
    "code",
    "pre",
    "tg-spoiler",
}


class Refused(Exception):
    """The request breaks a rule; the message is the description that Telegram gives."""


class _Checker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            raise Refused(f'Bad Request: can\'t parse entities: unsupported start tag "{tag}"')
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise Refused("Bad Request: can't parse entities: unexpected end tag")

    def handle_data(self, data: str) -> None:
        self.text += data


def plain_text(text: str, parse_mode: str | None) -> str:
    """Return the text after entities; raise Refused as the real server does."""
    if parse_mode == "HTML":
        if re.search(r"<(?!/?[a-z])", text):
            raise Refused("Bad Request: can't parse entities: unescaped <")
        checker = _Checker()
        checker.feed(text)
        checker.close()
        if checker.open:
            raise Refused("Bad Request: can't parse entities: can't find end tag")
        text = checker.text
    if not text.strip():
        raise Refused("Bad Request: message text is empty")
    if len(text) > TEXT_LIMIT:
        raise Refused("Bad Request: message is too long")
    return text


def check_markup(raw: str | None) -> dict[str, Any]:
    """Return the reply markup; raise Refused for buttons that Telegram does not accept."""
    markup: dict[str, Any] = json.loads(raw) if raw else {}
    for button in (b for row in markup.get("inline_keyboard", []) for b in row):
        if not str(button.get("text", "")).strip():
            raise Refused("Bad Request: text buttons are unallowed in the inline keyboard")
        data, url = button.get("callback_data"), button.get("url")
        if data is not None and not 1 <= len(data.encode()) <= CALLBACK_LIMIT:
            raise Refused("Bad Request: BUTTON_DATA_INVALID")
        if url is not None and urlsplit(url).scheme not in ("http", "https", "tg"):
            raise Refused("Bad Request: BUTTON_URL_INVALID")
        if data is None and url is None:
            raise Refused("Bad Request: BUTTON_TYPE_INVALID")
    return markup
