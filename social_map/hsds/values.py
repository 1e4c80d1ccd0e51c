"""Single values of HSDS fields: web addresses, e-mail, dates, moments and words of a list."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from urllib.parse import quote, urlsplit, urlunsplit

# RFC 3986, so far as web addresses need it.
_HOST = r"(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})"
_PATH = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})"
_WEB = re.compile(
    rf"https?://(?=[A-Za-z0-9])(?:(?:{_HOST}|:)*@)?{_HOST}+(?::\d*)?"
    rf"(?:/{_PATH}*)?(?:\?(?:{_PATH}|\?)*)?(?:#(?:{_PATH}|\?)*)?\Z",
    re.IGNORECASE,
)
_SOMEHOW = re.compile(r"https?://[^\s/?#.]\S*\Z", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"(?!https?:)[a-zA-Z][a-zA-Z0-9+.-]*:[A-Za-z0-9._~!$&'()*+,;=:@/-]+\Z")
_PLAIN_WEB = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(?:/[A-Za-z0-9._~!$&'()*+,;=:@/-]*)?\Z").match
_BARE = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,12}(?:/\S*)?\Z")
_BROKEN_SCHEME = re.compile(r"(?i)(https?)[:;]?/{0,3}(?:(?=www\.)|(?<=/))")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_EMAIL = re.compile(r"[^@\s,;<>()\[\]:\"]+@[^@\s,;<>()\[\]:\"]+\.[^@\s,;<>()\[\]:\".]+\Z")
_BETWEEN = re.compile(r"[;,\s]+(?:or|of|en|and)\s+|[;,|\s]+")
_ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?!\d)")
# Days that every month has.
_PLAIN_DAY = re.compile(r"[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])\Z").match
_DUTCH = re.compile(r"(\d\d?)[-.](\d\d?)[-.](\d{4})\Z")
_SLASHES = re.compile(r"(\d\d?)/(\d\d?)/(\d{4})\Z")
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](([01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(\.\d+)?"
    r"\s*([Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?\Z"
)

#: Words that directories write for the words of HSDS.
_STATUS: Mapping[str, str] = MappingProxyType(
    {
        "open": "active",
        "actief": "active",
        "published": "active",
        "approved": "active",
        "current": "active",
        "available": "active",
        "live": "active",
        "1": "active",
        "true": "active",
        "closed": "inactive",
        "gesloten": "inactive",
        "inactief": "inactive",
        "suspended": "inactive",
        "draft": "inactive",
        "archived": "defunct",
        "deleted": "defunct",
        "ended": "defunct",
        "opgeheven": "defunct",
        "0": "inactive",
        "false": "inactive",
        "temporarily_closed": "temporarily closed",
        "temporarily-closed": "temporarily closed",
        "tijdelijk gesloten": "temporarily closed",
        "paused": "temporarily closed",
    }
)
_DAYS: Mapping[str, str] = MappingProxyType(
    {day.upper(): day[:2].upper() for day in
     ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")}
)  # fmt: skip


def uri(text: str) -> str | None:
    """Return a web address that HSDS accepts (ASCII, with scheme), or None."""
    return text if _PLAIN_WEB(text) else _mended_uri(text)


@lru_cache(maxsize=4096)
def _mended_uri(text: str) -> str | None:
    if _WEB.match(text) or _OTHER_SCHEME.match(text):
        return text
    made = text.strip().strip("<>").rstrip(".,;")
    if _BROKEN_SCHEME.match(made) and not _SOMEHOW.match(made):
        made = _BROKEN_SCHEME.sub(lambda match: match[1].lower() + "://", made, count=1)
    elif _BARE.match(made):
        made = "https://" + made
    if not _SOMEHOW.match(made):
        first = _BETWEEN.split(made, maxsplit=1)[0]
        return _mended_uri(first) if first != made and "." in first else None
    try:
        parts = urlsplit(made)
        host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode()
        path, query, fragment = (
            quote(_STRAY_PERCENT.sub("%25", part), safe="%!$&'()*+,;=:@/?~")
            for part in (parts.path, parts.query, parts.fragment)
        )
        made = urlunsplit((parts.scheme.lower(), host, path.replace("?", "%3F"), query, fragment))
    except (ValueError, UnicodeError):
        return None
    return made if _WEB.match(made) else None


def email(text: str) -> str | None:
    """Return the first e-mail address of a text, or None; text that holds more is not equal."""
    if _EMAIL.match(text):
        return text
    for part in _BETWEEN.split(text.strip()):
        made = part.strip("<>()[]\"'.").removeprefix("mailto:").removeprefix("MAILTO:")
        if _EMAIL.match(made):
            return made
    return None


def day(text: str) -> str | None:
    """Return a date as ``2026-10-31``, or None when it is none or could be two."""
    if _PLAIN_DAY(text):
        return text
    if match := _ISO.match(text):
        year, month, number = (int(part) for part in match.groups())
    elif match := _DUTCH.match(text):
        number, month, year = (int(part) for part in match.groups())
    elif match := _SLASHES.match(text):
        first, second, year = (int(part) for part in match.groups())
        if first <= 12 and second <= 12 and first != second:
            return None
        number, month = (first, second) if first > 12 else (second, first)
    else:
        return None
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None


def moment(text: str) -> str | None:
    """Return a date with time as RFC 3339 writes it, or None. Without zone it is UTC."""
    match = _MOMENT.match(text)
    if match is None:
        only_day = day(text)
        return only_day and f"{only_day}T00:00:00Z"
    if day(match[1]) is None:
        return None
    zone = (match[6] or "Z").upper()
    if len(zone) == 5:
        zone = f"{zone[:3]}:{zone[3:]}"
    return f"{match[1]}T{match[2]}{match[4] or ':00'}{match[5] or ''}{zone}"


def word(text: str, allowed: frozenset[str]) -> str | None:
    """Return one of the words of a list, whatever its case or habit, or None."""
    if text in allowed:
        return text
    for made in (text.lower(), text.upper()):
        if made in allowed:
            return made
    if "active" in allowed:
        return _STATUS.get(text.strip().lower())
    if "MO" in allowed:
        return _DAYS.get(text.upper()) or (
            text[:2].upper() if text[:2].upper() in allowed else None
        )
    return None


#: Kind of field to what reads it.
READERS: Mapping[str, Callable[[str], str | None]] = MappingProxyType(
    {"uri": uri, "email": email, "date": day, "moment": moment}
)
