"""Telephone numbers as they are found: numbers, extensions, several in one field."""

import re
from functools import lru_cache
from typing import NamedTuple

_GOOD = re.compile(r"\+?\d[\d\s()./-]{1,15}\Z")
GOOD = _GOOD.match
_ALLOWED = re.compile(r"\+?\d[\d\s()./-]*\Z")
_EXTENSION = re.compile(
    r"(?i)[\s,;(]*(?:ext(?:ension|\.)?|toestel|tst\.?|x|#)\s*[.:]?\s*(\d{1,6})\s*\)?\s*\Z"
)
_BETWEEN = re.compile(r"(?i)\s*(?:[;|\n]|\s/\s|,(?!\d{1,3}\b)|\bor\b|\bof\b|\band\b|\ben\b)\s*")
_ROUND = re.compile(
    r"(?i)^(?:tel(?:efoon|ephone|\.)?|phone|t|m|call|bel|mobile|mobiel|voice)[:.\s]+"
)


class Number(NamedTuple):
    """A number that can be called."""

    number: str
    extension: str | None


@lru_cache(maxsize=4096)
def numbers(text: str, country: str = "NL") -> tuple[Number, ...]:
    """Return the numbers that a text holds, written so that our check allows them.

    Args:
        text: As found.
        country: Two letters; where a number without international code is from.
    """
    if _GOOD.match(text):
        return (Number(text, None),)
    found = []
    for part in _parts(text.strip().strip("\"'“”")):
        extension = None
        if match := _EXTENSION.search(part):
            extension, part = match[1], part[: match.start()]
        if made := _number(_ROUND.sub("", part).strip().strip("\"'“”"), country):
            found.append(Number(made, extension))
    return tuple(dict.fromkeys(found))


def _parts(text: str) -> list[str]:
    """Several numbers apart, if each part has digits enough to be one."""
    parts = [part for part in _BETWEEN.split(text) if part.strip()]
    return parts if all(sum(map(str.isdigit, part)) >= 6 for part in parts) else [text]


def _number(text: str, country: str) -> str | None:
    if _GOOD.match(text):
        return text
    import phonenumbers

    made = text
    if re.search(r"[A-Za-z]", made) and re.match(r"[+\d(]", made) and re.search(r"[A-Z]{3}", made):
        made = phonenumbers.convert_alpha_characters_in_number(made)
    try:
        parsed = phonenumbers.parse(made, country)
    except phonenumbers.NumberParseException:
        parsed = None
    if parsed is not None and phonenumbers.is_possible_number(parsed):
        style = phonenumbers.PhoneNumberFormat
        if phonenumbers.region_code_for_country_code(parsed.country_code or 0) == "NL":
            return str(phonenumbers.format_number(parsed, style.NATIONAL))
        return str(phonenumbers.format_number(parsed, style.INTERNATIONAL))
    bare = made.removesuffix(".0").replace("–", "-").replace("(", "").replace(")", " ").strip()
    bare = " ".join(bare.split())
    return bare if _ALLOWED.match(bare) and sum(map(str.isdigit, bare)) >= 3 else None
