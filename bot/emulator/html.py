"""Telegram's HTML: to plain text and entities, with the complaints of the real server.

Source: `parse_html` of TDLib, which the Bot API's server uses, and the manual's "HTML style".
"""

from __future__ import annotations

import re
from typing import Any

_TYPES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler", "tg-emoji": "custom_emoji", "a": "text_link",
    "code": "code", "pre": "pre", "blockquote": "blockquote",
}  # fmt: skip
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(lt|gt|amp|quot)(?![A-Za-z]));?")
_NEXT = re.compile(r"[&<]")
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"""\s*([^\s=>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.-]+))""")
_BARE = re.compile(r"\s*expandable(?=[\s>])")


class BadHtml(Exception):
    """The text is no HTML that Telegram takes; the message is Telegram's."""


def utf16(text: str) -> int:
    """Return the length as Telegram counts it: in UTF-16 code units."""
    return len(text) + sum(ord(c) > 0xFFFF for c in text)


def parse_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Return the plain text and its entities.

    Raises:
        BadHtml: an unknown, unclosed or crossing tag.
    """
    text, at = "", 0
    entities: list[dict[str, Any]] = []
    open_tags: list[tuple[str, dict[str, str], int]] = []
    while (found := _NEXT.search(source, at)) is not None:
        text += source[at : found.start()]
        at = found.start()
        if source[at] == "&":
            character, at = _reference(source, at)
            text += character
        elif source.startswith("</", at):
            name, end = _end_tag(source, at, open_tags[-1][0] if open_tags else None)
            _, attributes, start = open_tags.pop()
            entities += _entity(name, attributes, utf16(text[:start]), text[start:])
            at = end
        else:
            name, attributes, at = _start_tag(source, at)
            open_tags.append((name, attributes, len(text)))
    if open_tags:
        raise BadHtml(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    entities.sort(key=lambda e: (e["offset"], -e["length"]))
    return text + source[at:], entities


def _reference(source: str, at: int) -> tuple[str, int]:
    match = _REFERENCE.match(source, at)
    if match is None:
        return "&", at + 1
    if match[3]:
        return _NAMED[match[3]], match.end()
    code = int(match[1], 16) if match[1] else int(match[2])
    usable = 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF
    return (chr(code), match.end()) if usable else ("&", at + 1)


def _byte(source: str, at: int) -> int:
    return len(source[:at].encode())


def _start_tag(source: str, at: int) -> tuple[str, dict[str, str], int]:
    where = f"at byte offset {_byte(source, at)}"
    named = _NAME.match(source, at + 1)
    assert named is not None  # the pattern matches the empty text too
    if named.end() == len(source):
        raise BadHtml(f"Unclosed start tag {where}")
    name = named[0].lower()
    if name not in _TYPES:
        raise BadHtml(f'Unsupported start tag "{name}" {where}')
    attributes: dict[str, str] = {}
    end = named.end()
    while (rest := source[end:].lstrip()) and not rest.startswith(">"):
        if name == "blockquote" and (bare := _BARE.match(source, end)):
            end = bare.end()
            continue
        match = _ATTRIBUTE.match(source, end)
        if match is None:
            raise BadHtml(
                f'Expected equal sign in declaration of an attribute of the tag "{name}" {where}'
            )
        attributes[match[1]] = next(v for v in match.groups()[1:] if v is not None)
        end = match.end()
    if not rest:
        raise BadHtml(f"Unclosed start tag {where}")
    if name == "span" and attributes.get("class") != "tg-spoiler":
        raise BadHtml(f'Tag "span" must have class "tg-spoiler" {where}')
    return name, attributes, source.index(">", end) + 1


def _end_tag(source: str, at: int, expected: str | None) -> tuple[str, int]:
    where = f"at byte offset {_byte(source, at)}"
    if expected is None:
        raise BadHtml(f"Unexpected end tag {where}")
    named = _NAME.match(source, at + 2)
    assert named is not None
    rest = source[named.end() :].lstrip()
    if not rest.startswith(">"):
        raise BadHtml(f"Unclosed end tag {where}")
    name = named[0].lower()
    if name and name != expected:
        raise BadHtml(f'Unmatched end tag {where}, expected "</{expected}>", found "</{name}>"')
    return expected, source.index(">", named.end()) + 1


def _entity(name: str, attributes: dict[str, str], offset: int, text: str) -> list[dict[str, Any]]:
    if not text:
        return []
    entity: dict[str, Any] = {"type": _TYPES[name], "offset": offset, "length": utf16(text)}
    if name == "a":
        url = attributes.get("href", text)
        # A link that leads nowhere stays plain text.
        return [{**entity, "url": url}] if re.match(r"(https?|tg)://", url) else []
    return [entity]
