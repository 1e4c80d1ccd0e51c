"""Several values in one cell: joined and taken apart again without loss.

Values stand between ``;``, their parts between ``|``. A sign that belongs to a value gets a
backslash in front of it. A line break in a cell separates values too, as people use it.
"""

import re
from collections.abc import Iterable

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def join(values: Iterable[str], sign: str = ";") -> str:
    """Return values in one cell."""
    gap = f" {sign} " if sign in "|>" else f"{sign} "
    return gap.join(values)


def escape(text: str, signs: str) -> str:
    """Return a value in which signs that separate values cannot be misread."""
    text = re.sub(f"[{re.escape(signs)}\\\\]", lambda match: "\\" + match[0], text)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def unescape(text: str) -> str:
    """Return a value as it is meant."""
    return _ESCAPED.sub(
        lambda match: {"n": "\n"}.get(match[1], match[1] if match[1] in _SIGNS else match[0]), text
    )


_SIGNS = "\\;|>,:"


def split(text: str, sign: str = ";") -> list[str]:
    """Return the values of a cell, still escaped, without empty ones where ``;`` separates."""
    separators = f"{sign}\n" if sign == ";" else sign
    if "\\" not in text:
        return _stripped(re.split(f"[{re.escape(separators)}]", text), sign)
    parts: list[str] = [""]
    position = 0
    while position < len(text):
        char = text[position]
        if char == "\\" and position + 1 < len(text):
            parts[-1] += text[position : position + 2]
            position += 2
            continue
        if char in separators:
            parts.append("")
        else:
            parts[-1] += char
        position += 1
    return _stripped(parts, sign)


def _stripped(parts: Iterable[str], sign: str) -> list[str]:
    parts = [part.strip() for part in parts]
    return [part for part in parts if part] if sign in ";," else parts
