"""Dates, numbers, yes and no, addresses: as people write them and as Excel leaves them."""

import re
from datetime import date, datetime, timedelta
from typing import Any

from social_map.sheets.findings import Findings
from social_map.text import fold

_EPOCH = date(1899, 12, 30)
#: Serial numbers of Excel that are dates of our days: 1982 to 2119.
_SERIALS = range(30_000, 80_000)
_YES = frozenset({"ja", "j", "yes", "y", "true", "waar", "x", "1", "v", "oui", "si", "wel"})
_NO = frozenset({"nee", "n", "no", "false", "onwaar", "0", "neen", "niet"})
_UNKNOWN = frozenset({"onbekend", "unknown", "weet niet", "weet ik niet", "nvt", "n a", "n v t"})
_UNKNOWN_SIGNS = frozenset({"?", "-", "–", "??"})
_YES_SIGNS = frozenset({"✓", "✔", "☑", "✅"})
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january", "feb februari february", "mrt maart mar march", "apr april",
            "mei may", "jun juni june", "jul juli july", "aug augustus august",
            "sep sept september", "okt oktober oct october", "nov november",
            "dec december",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d\d:\d\d.*)?\Z")
_DUTCH = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d\d)(?:[T ]0?0:00.*)?\Z")
_WORDED = re.compile(r"(?:[a-z]+ )?(\d{1,2})[- ]([a-z]+)[- ](\d{4}|\d\d)\Z")
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})\Z|(\d{1,2})[-/](\d{4})\Z")
_MONTH_WORD = re.compile(r"([a-z]+)[- /](\d{4}|\d\d)\Z")
_POSTCODE = re.compile(r"(?<!\d)([1-9]\d{3})[ ]*([A-Za-z]{2})\b")
_NO_LETTERS = frozenset(
    {"in", "op", "te", "de", "en", "of", "om", "is", "an", "bd", "sa", "sd", "ss"}
)
_WEB = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?\Z", re.IGNORECASE)


def read_yes_no(text: str, findings: Findings) -> bool | None:
    """Return True, False, or None for 'unknown'.

    Raises:
        Refused: It is neither.
    """
    word = fold(text)
    if word in _YES or text in _YES_SIGNS:
        return True
    if word in _NO:
        return False
    if word in _UNKNOWN or text in _UNKNOWN_SIGNS:
        return None
    raise findings.refuse("cell_yes_no", text)


def read_number(text: str, findings: Findings) -> int | float:
    """Return a number, with point or comma.

    Raises:
        Refused: It is no number.
    """
    plain = text.replace(" ", "")
    if re.fullmatch(r"-?\d+([.,]\d+)?", plain):
        if "," in plain:
            findings.repaired("repair_comma")
        number = float(plain.replace(",", "."))
        return int(number) if number.is_integer() else number
    raise findings.refuse("cell_number", text)


def read_date(value: Any, findings: Findings) -> str:
    """Return a date as 2026-10-31.

    Raises:
        Refused: It is no date, or one that can be read in two ways.
    """
    if isinstance(value, date):  # a datetime is one too
        return (value.date() if isinstance(value, datetime) else value).isoformat()
    text = str(value)
    found = _written_date(text)
    if found is None and re.fullmatch(r"\d{5}(\.\d+)?", text) and int(float(text)) in _SERIALS:
        findings.repaired("repair_date_serial")
        return (_EPOCH + timedelta(days=int(float(text)))).isoformat()
    if found is None:
        raise findings.refuse("cell_date", text)
    if found.isoformat() != text:
        findings.repaired("repair_date")
    return found.isoformat()


def read_part_date(value: Any, findings: Findings) -> str:
    """Return a year, a month or a day: 2026, 2026-10 or 2026-10-31.

    Raises:
        Refused: It is none of these.
    """
    text = value if isinstance(value, str) else ""
    if re.fullmatch(r"(19|20)\d\d", text):
        return text
    month = _written_month(text)
    if month is None:
        return read_date(value, findings)
    if month != text:
        findings.repaired("repair_date")
    return month


def _written_date(text: str) -> date | None:
    if match := _ISO.match(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := _DUTCH.match(text):
        day, month, year = (int(part) for part in match.groups())
    elif (match := _WORDED.match(text.lower().replace(".", ""))) and match[2] in _MONTHS:
        day, month, year = int(match[1]), _MONTHS[match[2]], int(match[3])
    else:
        return None
    if "/" in text and 12 < month <= 31:  # 10/31/2026
        day, month = month, day
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def _written_month(text: str) -> str | None:
    if match := _MONTH.match(text):
        year, month = int(match[1] or match[4]), int(match[2] or match[3])
    elif (match := _MONTH_WORD.match(text.lower().replace(".", ""))) and match[1] in _MONTHS:
        year, month = int(match[2]), _MONTHS[match[1]]
    else:
        return None
    return f"{year + 2000 if year < 100 else year:04}-{month:02}" if 1 <= month <= 12 else None


def read_url(text: str, findings: Findings) -> str:
    """Return a web address, with https:// in front.

    Raises:
        Refused: It is no web address.
    """
    if re.match(r"https?://\S+\Z", text):
        return text
    if re.match(r"https?://", text, re.IGNORECASE) and " " not in text and "." in text:
        findings.repaired("repair_url")
        scheme, _, rest = text.partition("://")
        return f"{scheme.lower()}://{rest}"
    if _WEB.match(text):
        findings.repaired("repair_url")
        return f"https://{text}"
    raise findings.refuse("cell_url", text)


def read_email(text: str, findings: Findings) -> str:
    """Return an e-mail address.

    Raises:
        Refused: It is none.
    """
    plain = re.sub(r"\Amailto:", "", text, flags=re.IGNORECASE)
    if plain != text:
        findings.repaired("repair_email")
    if not re.fullmatch(r"[^@\s;,<>]+@[^@\s;,<>]+\.[^@\s;,<>]{2,}", plain):
        raise findings.refuse("cell_email", text)
    return plain


def read_address(text: str, findings: Findings) -> str:
    """Return an address with its postcode written as ``1234 AB``."""

    def postcode(match: re.Match[str]) -> str:
        letters = match[2]
        before = text[: match.start()].rstrip()
        # "in 1984 op de dijk": small letters are a postcode only where one can stand.
        if not letters.isupper() and (
            letters.lower() in _NO_LETTERS or (before and not before.endswith(","))
        ):
            return match[0]
        return f"{match[1]} {letters.upper()}"

    tidy = _POSTCODE.sub(postcode, text)
    if tidy != text:
        findings.repaired("repair_postcode")
    return tidy
