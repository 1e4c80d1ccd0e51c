"""Cells of a spreadsheet: what a value looks like in one, and what a cell means.

`write` and `read` are each other's opposite for every value that a record may hold. What people
and spreadsheet programs do to cells in between is repaired or named (`sheets.findings`).
"""

import json
import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from social_map.columns import Column
from social_map.geography import slugify
from social_map.messages import Language
from social_map.sheets import locations, parts, repairs
from social_map.sheets.findings import Findings, Refused
from social_map.sheets.numbers import read_phone
from social_map.sheets.places import read_municipality
from social_map.sheets.splitting import escape, join, split, unescape
from social_map.sheets.week import read_opening
from social_map.sheets.words import read_codes, read_word, say_word

#: What a cell can hold in a file: text, or in xlsx also a number, a date, a time, yes or no.
Raw = str | int | float | bool | date | time | None

_SPACES = str.maketrans(
    dict.fromkeys("\u00a0\u2007\u202f\u3000", " ") | dict.fromkeys("\ufeff\u200b", "")
)
_EXCEL_ERROR = re.compile(
    r"#(?:N/[AB]|REF!|VERW!|VALUE!|WAARDE!|NAME\?|NAAM\?|DIV/0!|DEEL/0!|NUM!|GETAL!|NULL!|LEEG!|#+)\Z"
)
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_EXTREMES = {"lat": (50.7, 53.7), "lon": (3.3, 7.3)}


def tidy(raw: Raw) -> str:
    """Return a cell as text without what nobody sees: spaces around, special spaces."""
    if raw is None or raw == "":
        return ""
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if isinstance(raw, float):
        return str(int(raw)) if raw.is_integer() else repr(raw)
    if isinstance(raw, datetime):
        return raw.date().isoformat() if raw.time() == time() else raw.isoformat(" ")
    if isinstance(raw, (date, time)):
        return raw.isoformat()
    text = str(raw)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return (text if text.isascii() else text.translate(_SPACES)).strip()


def write(column: Column, value: Any, language: Language) -> str:
    """Return the text of a cell; unknown is empty."""
    if value is None or value in ("", [], {}):
        return ""
    if column.kind == "yes_no":
        return {"nl": ("nee", "ja"), "en": ("no", "yes")}[language][bool(value)]
    if column.kind in ("words", "words_or_text"):
        return say_word(column, str(value), language)
    if column.kind in ("list", "intents", "kinds_of_help", "languages"):
        return join(escape(say_word(column, str(item), language), ";") for item in value)
    if column.kind in _WRITE_PARTS:
        return _WRITE_PARTS[column.kind](value, language)
    if column.kind == "parts":
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    if column.kind == "number" and language == "nl":
        return str(value).replace(".", ",")
    return str(value)


def read(column: Column, raw: Raw, findings: Findings) -> Any:
    """Return what a filled cell means; None where it says 'unknown' or the column's default.

    Raises:
        Refused: Nothing can be made of it; `findings` knows why. Also when a part is wrong.
    """
    text = tidy(raw)
    if isinstance(raw, str) and text != raw:
        findings.repaired("repair_spaces")
    if _EXCEL_ERROR.match(text):
        raise findings.refuse("cell_excel_error", text)
    before = len(findings.wrong)
    value = _read(column, raw, text, findings)
    if len(findings.wrong) > before:
        raise Refused
    return value


def _read(column: Column, raw: Raw, text: str, findings: Findings) -> Any:
    kind = column.kind
    if kind in ("date", "part_date", "opening") and isinstance(raw, (date, time)):
        if isinstance(raw, time) and kind != "opening":
            raise findings.refuse("cell_date", text)
        return {"date": repairs.read_date, "part_date": repairs.read_part_date}.get(
            kind, read_opening
        )(raw, findings)
    if isinstance(raw, (date, time)) and kind not in ("text", "words_or_text"):
        raise findings.refuse("cell_became_date", text)
    if kind == "yes_no":
        value = repairs.read_yes_no(text, findings)
        return None if value == column.default else value
    if kind in ("words", "words_or_text"):
        return _read_words(column, text, findings)
    if kind in ("list", "intents", "kinds_of_help", "languages"):
        return _read_list(kind, text, findings)
    if kind == "number":
        return _read_number(column, text, findings)
    if kind == "hidden_contacts":
        return repairs.read_number(text, findings)
    if kind == "id":
        return _read_id(text, findings)
    reader = _READ.get(kind)
    return reader(text, findings) if reader else text


def _read_words(column: Column, text: str, findings: Findings) -> str | None:
    if column.kind == "words":
        return read_word(column, text, findings)
    try:
        return read_word(column, text, findings.fresh())
    except Refused:
        return text


def _read_list(kind: str, text: str, findings: Findings) -> list[str]:
    found: list[str] = []
    for part in split(text):
        item = unescape(part)
        try:
            values = [item] if kind == "list" else read_codes(kind, item, findings)
        except Refused:
            continue
        for value in values:
            if value in found:
                findings.repaired("repair_twice")
            else:
                found.append(value)
    return found


def _read_number(column: Column, text: str, findings: Findings) -> int | float:
    number = repairs.read_number(text, findings)
    if column.key not in _EXTREMES:
        return number
    low, high = _EXTREMES[column.key]
    # A Dutch spreadsheet reads 52.079 as fifty-two thousand and seventy-nine.
    shifted = number
    while shifted > high and shifted >= 10:
        shifted /= 10
    if shifted != number and low <= shifted <= high and number >= 1000:
        findings.repaired("repair_point")
        return float(repr(round(shifted, 7)))
    return number


def _read_id(text: str, findings: Findings) -> str:
    if _ID.match(text):
        return text
    if _ID.match(text.lower()):
        findings.repaired("repair_id")
        return text.lower()
    guess = slugify(text)
    raise findings.refuse("cell_id", text, (guess,) if _ID.match(guess) else ())


def _read_number_text(text: str, findings: Findings) -> str:
    return text if re.match(r"https?://", text) else read_phone(text, findings)


_WRITE_PARTS: dict[str, Callable[[Any, Language], str]] = {
    "phones": parts.write_phones,
    "contacts": parts.write_contacts,
    "areas": locations.write_areas,
    "locations": locations.write_locations,
    "withheld": parts.write_withheld,
}
_READ: dict[str, Callable[[str, Findings], Any]] = {
    "phones": parts.read_phones,
    "phone": read_phone,
    "number_text": _read_number_text,
    "contacts": parts.read_contacts,
    "areas": locations.read_areas,
    "locations": locations.read_locations,
    "withheld": parts.read_withheld,
    "municipality": read_municipality,
    "address": repairs.read_address,
    "opening": read_opening,
    "url": repairs.read_url,
    "email": repairs.read_email,
    "date": repairs.read_date,
    "part_date": repairs.read_part_date,
}
