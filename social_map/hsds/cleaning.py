"""Mend text, ids and numbers as they are found in directories; count what was mended."""

import html
import re
from collections import Counter
from functools import lru_cache
from hashlib import sha1
from typing import Any

_NAMESPACE = bytes.fromhex("b0c7f3a45d1e5c0f9a6d2f4b8e7c1d90")
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")
_UUID_SOMEHOW = re.compile(r"[{(]?([0-9a-fA-F]{8})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{4})-?"
                           r"([0-9a-fA-F]{4})-?([0-9a-fA-F]{12})[)}]?\Z")  # fmt: skip
# Anything that may need mending: control characters, surrogates, mark-up, entities,
# literal \n, and the lead bytes of UTF-8 that was read as Western European.
SUSPECT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufeff<&\\\\ÃÂâ€�]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufeff]")
_MOJIBAKE = re.compile("[ÃÂâÅÄ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?/?>|<!--.*?-->", re.DOTALL)
_BREAK = re.compile(r"(?i)<br\s*/?>|</(?:p|div|h\d|tr|ul|ol)>")
_ITEM = re.compile(r"(?i)<li(?:\s[^<>]*)?>")
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,5});")
_ESCAPED = re.compile(r"\\r\\n|\\n|\\r(?![a-z])|\\t(?![a-z])")
_SPACES = re.compile(r"[ \t\u00a0]+")
#: What exports write where there is nothing.
NOTHING = frozenset(
    {"", "null", "NULL", "Null", "\\N", "nan", "NaN", "N/A", "n/a", "#N/A", "undefined"}
)

Repairs = Counter[str]


def stable_uuid(*parts: object) -> str:
    """Return the UUID (version 5) of something that has another id elsewhere."""
    text = "/".join(map(str, parts)).encode("utf-8", "replace")
    number = bytearray(sha1(_NAMESPACE + text, usedforsecurity=False).digest()[:16])
    number[6] = number[6] & 0x0F | 0x50
    number[8] = number[8] & 0x3F | 0x80
    text_form = number.hex()
    return "-".join(
        (text_form[:8], text_form[8:12], text_form[12:16], text_form[16:20], text_form[20:])
    )


@lru_cache(maxsize=65536)
def known_uuid(text: str) -> str | None:
    """Return a UUID in its usual writing, or None when it is none."""
    match = _UUID_SOMEHOW.match(text.strip())
    return "-".join(match.groups()).lower() if match else None


def mend(text: str, repairs: Repairs) -> str:
    """Return text without mark-up, control characters and broken encodings.

    Only called for what `SUSPECT` finds; other text is stripped and nothing else.
    """
    if _MOJIBAKE.search(text):
        better = _unmangled(text)
        if better != text:
            repairs["hsds_repaired_mojibake"] += 1
            text = better
    if "\\" in text:
        better = _ESCAPED.sub(lambda match: "\t" if match[0] == "\\t" else "\n", text)
        if better != text:
            repairs["hsds_repaired_newline"] += 1
            text = better
    text = _without_markup(text, repairs)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    better = _CONTROL.sub("", text)
    if better != text:
        repairs["hsds_repaired_characters"] += 1
    return better.strip()


def _unmangled(text: str) -> str:
    """Undo UTF-8 that was read as Western European, once or twice."""
    for _ in range(2):
        if not _MOJIBAKE.search(text):
            break
        try:
            data = b"".join(_western(char) for char in text)
            text = data.decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            break
    return text


def _western(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1")


def _without_markup(text: str, repairs: Repairs) -> str:
    better = text
    if "<" in better and _TAG.search(better):
        better = _ITEM.sub("\n- ", _BREAK.sub("\n", better))
        better = _TAG.sub("", better)
    if "&" in better and _ENTITY.search(better):
        better = html.unescape(better)
        if "<" in better and _TAG.search(better):  # mark-up that was escaped as a whole
            better = _TAG.sub("", _ITEM.sub("\n- ", _BREAK.sub("\n", better)))
    if better == text:
        return text
    repairs["hsds_repaired_markup"] += 1
    lines = [_SPACES.sub(" ", line).strip() for line in better.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def number(value: Any) -> int | float | None:
    """Return a number that is written as a number or as text, or None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        made: int | float = value
    elif isinstance(value, str):
        text = value.strip().replace(",", ".") if value.count(",") == 1 else value.strip()
        try:
            made = float(text)
        except ValueError:
            return None
    else:
        return None
    try:
        if made != made or abs(made) > 1e15:
            return None
    except OverflowError:
        return None
    return int(made) if isinstance(made, float) and made.is_integer() else made
