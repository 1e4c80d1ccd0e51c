"""When a place of help must be checked again, what is due, and how to reach who knows.

Only a check by one of us counts. The date of a source is no check: what was never checked
comes first. Long overdue places are hidden from residents, except those that nobody may miss.
"""

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from dateutil.relativedelta import relativedelta

from social_map import taxonomy
from social_map.errors import BadSetting
from social_map.records import Record

#: Ways in which a check can be made, for ``last_check_how``.
HOW = ("phone", "email", "visit", "website", "letter")

#: Kind of place to the setting and the months between two checks.
MONTHS: Mapping[str, tuple[str, int]] = {
    "informal": ("WEGWIJZER_CHECK_MONTHS_INFORMAL", 6),
    "formal": ("WEGWIJZER_CHECK_MONTHS_FORMAL", 12),
}

Why = Literal["never", "twice", "overdue", "this_month"]

# Ways to make contact, the quickest first; the kind is a message key.
_WAYS = ("phone", "whatsapp", "email", "chat", "website", "visit")


@dataclass(frozen=True)
class Way:
    """One way to reach a place.

    Attributes:
        kind: phone, whatsapp, email, chat, website or visit.
        value: Number or address.
        who: Label of a number, or name and role of a contact person.
        staff: Only for maintainers and key figures; never to be sent on.
    """

    kind: str
    value: str
    who: str = ""
    staff: bool = False


@dataclass(frozen=True)
class Due:
    """A place that must be checked.

    Attributes:
        why: never checked; twice overdue, so hidden; overdue; or due this month.
        next_check: The day before which it had to be checked; None when it never was.
        never_hidden: Emergency number or safety net: stays visible, however long overdue.
        waits: It is not shown before somebody has confirmed it (``needs_check``).
    """

    id: str
    name: str
    kind: str
    where: str
    why: Why
    last_check: date | None
    next_check: date | None
    never_hidden: bool
    waits: bool
    ways: tuple[Way, ...]


def check_months(kind: str) -> int:
    """Return the months between two checks of an informal or formal place.

    Raises:
        BadSetting: The setting is no whole number from 1 to 120.
    """
    name, usual = MONTHS[kind]
    text = os.environ.get(name, "").strip()
    if not text:
        return usual
    if not re.fullmatch(r"[0-9]{1,3}", text) or not 1 <= int(text) <= 120:
        raise BadSetting(name, text, "is no number of months", "use a number from 1 to 120")
    return int(text)


def check_settings() -> None:
    """Read the months once, where a program starts: else the first search would fail.

    Raises:
        BadSetting: One of them cannot be used.
    """
    for kind in MONTHS:
        check_months(kind)


def next_check(kind: str, checked: date) -> date:
    """Return when a place that was checked on a day must be checked again.

    >>> next_check("informal", date(2026, 8, 31))
    datetime.date(2027, 2, 28)
    """
    day: date = checked + relativedelta(months=check_months(kind))
    return day


def due_date(record: Record) -> date | None:
    """Return when a record must be checked (again); None when it never was checked."""
    last: str | None = record.get("last_check")
    if not last:
        return None
    if record.get("next_check"):
        return date.fromisoformat(record["next_check"])
    return next_check(record["kind"], date.fromisoformat(last))


def never_hidden(record: Record) -> bool:
    """Whether a place is an emergency number or the safety net, and stays visible."""
    if record.get("safety_net"):
        return True
    crisis = any(intent in taxonomy.CRISIS_INTENTS for intent in record.get("intents", ()))
    return crisis and record.get("kind") == "formal"


def hidden_after(kind: str, last: date | None, again: date | None) -> date | None:
    """Return the last day on which a place is shown without a new check, if there is one.

    Twice overdue, counted from a real check. A check that was brought forward, because somebody
    said that something is wrong, hides a place no sooner; one that was put off hides it later.
    """
    if last is None:
        return None
    months = relativedelta(months=check_months(kind))
    until: date = max(last + months, again or last) + months
    return until


def long_overdue(record: Record, today: date) -> bool:
    """Whether a place is hidden from residents because its check is twice overdue."""
    last: str | None = record.get("last_check")
    if not last or never_hidden(record):
        return False
    until = hidden_after(record["kind"], date.fromisoformat(last), due_date(record))
    return until is not None and today > until


def due(records: Iterable[Record], today: date, until: date | None = None) -> list[Due]:
    """Return what must be checked, the never-checked first, then the longest overdue.

    Args:
        records: Records of the map, maintainer side.
        today: The day on which somebody asks.
        until: Last day of the month asked for; that of this month by default.
    """
    last_day = until or end_of_month(today)
    found = []
    for record in records:
        if not _is_kept_up(record, last_day):
            continue
        again = due_date(record)
        if again is None or again <= last_day:
            found.append((_order(record, again), as_due(record, today)))
    return [item for _, item in sorted(found, key=lambda pair: pair[0])]


def end_of_month(day: date) -> date:
    """Return the last day of the month that a day lies in."""
    last: date = day + relativedelta(day=31)
    return last


def _is_kept_up(record: Record, last_day: date) -> bool:
    """Made-up places, closed ones, and networks that want to be left alone are not due."""
    if record.get("synthetic") or record.get("status") == "defunct":
        return False
    if record.get("capacity") != "paused":
        return True
    until: str | None = record.get("paused_until")
    return until is not None and date.fromisoformat(until) <= last_day


def _order(record: Record, again: date | None) -> tuple[Any, ...]:
    if again is not None:
        return (1, again.isoformat(), "", record["id"])
    # Among the never-checked: what nobody may miss, then the oldest source.
    return (0, "" if never_hidden(record) else "x", record.get("source_date", ""), record["id"])


def as_due(record: Record, today: date) -> Due:
    """Return a place as one that must be checked, whether it is due or not."""
    last, again = record.get("last_check"), due_date(record)
    why: Why = "this_month"
    if again is None:
        why = "never"
    elif long_overdue(record, today):
        why = "twice"
    elif again < today:
        why = "overdue"
    return Due(
        id=record["id"],
        name=record["name"],
        kind=record["kind"],
        where=where_of(record),
        why=why,
        last_check=date.fromisoformat(last) if last else None,
        next_check=again,
        never_hidden=never_hidden(record),
        waits=bool(record.get("needs_check")),
        ways=ways_of(record),
    )


def where_of(record: Record) -> str:
    """Return neighbourhood and municipality; nothing for the whole country."""
    area = record.get("area") or {}
    parts = dict.fromkeys((area.get("neighbourhood"), area.get("municipality")))
    return ", ".join(part for part in parts if part)


def ways_of(record: Record) -> tuple[Way, ...]:
    """Return how a maintainer can reach a place; nothing of visibility ``never``."""
    withheld = record.get("withheld") or {}
    ways = [
        Way("phone", phone["number"], phone.get("label") or "", phone.get("visibility") == "staff")
        for phone in record.get("phones", ())
        if phone.get("visibility") != "never"
    ]
    for kind, key in (
        ("whatsapp", "whatsapp"),
        ("email", "email"),
        ("chat", "chat"),
        ("website", "url"),
    ):
        if record.get(key):
            ways.append(Way(kind, record[key], staff=bool(withheld.get(key))))
    if record.get("address") and record.get("address_visibility") != "never":
        ways.append(
            Way("visit", record["address"], staff=record.get("address_visibility") == "staff")
        )
    for contact in record.get("contacts", ()):
        if contact.get("visibility") == "never":
            continue
        who = ", ".join(part for part in (contact.get("name"), contact.get("role")) if part)
        staff = contact.get("visibility") != "public"
        ways += [
            Way(kind, contact[kind], who, staff) for kind in ("phone", "email") if contact.get(kind)
        ]
    return tuple(sorted(ways, key=lambda way: _WAYS.index(way.kind)))
