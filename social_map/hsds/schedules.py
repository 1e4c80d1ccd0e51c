"""Opening hours both ways: OSM ``opening_hours`` and HSDS schedules.

HSDS says hours as repeating events (``freq``, ``byday``, ``opens_at`` …). What an event
cannot say, or what is written so that nobody can be sure, becomes a note, never a guess.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from social_map import hours
from social_map.hsds.free_hours import DAYS, clock_time, day_ranges, free_text, week_days

Schedule = dict[str, Any]

_RULE = re.compile(
    r"(?:week (?P<from>\d{1,2})-(?P<to>\d{1,2})/2\s+)?"
    r"(?P<days>[A-Z][a-zA-Z\d,\[\]-]*)?\s*"
    r"(?P<times>\d\d:\d\d-\d\d:\d\d(?:\s*,\s*\d\d:\d\d-\d\d:\d\d)*|off|closed)?\s*"
    r'(?:"(?P<comment>[^"]*)")?\Z'
)
_DAY = re.compile(r"(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))?(?:\[([-\d,]+)\])?\Z")
_NTH = re.compile(r"(-?[1-5])(MO|TU|WE|TH|FR|SA|SU)\Z")
_PARTS = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*\Z)')
# A comma before days: beside what holds already, not in its place.
_ALSO = re.compile(r',\s+(?=(?:[A-Z]|week )(?:[^"]*"[^"]*")*[^"]*\Z)')
_DAYS_APART = re.compile(r",(?![^\[]*\])")
_ROW = ("byday", "opens_at", "closes_at", "freq")
_SIMPLE = frozenset(_ROW)
_SAYS_NOTHING = frozenset(
    {"id", "service_id", "location_id", "service_at_location_id", "wkst", "timezone"}
)
#: Central European Time; HSDS has no room for summer time.
_TIMEZONE = 1


class Hours(NamedTuple):
    """What schedules say.

    Attributes:
        opening: OSM ``opening_hours``, or None.
        note: What is said in words.
        whole: Whether these two say all that the schedules said.
        repaired: Whether times were written in an unusual way.
    """

    opening: str | None
    note: str | None
    whole: bool
    repaired: bool = False


def to_schedules(opening: str | None, note: str | None = None) -> list[Schedule]:
    """Return HSDS schedules; the first holds the source as ``x_opening`` and ``x_opening_note``.

    Hours that HSDS cannot express give one schedule with just the source.
    """
    made = _events(opening) if opening else []
    if not made and (opening or note):
        made = [{}]
    for event in made:
        if "freq" in event:
            event["timezone"] = _TIMEZONE
    if opening:
        made[0]["x_opening"] = opening
    if note:
        made[0]["x_opening_note"] = note
        made[0].setdefault("notes", note)
    return made


def _events(opening: str) -> list[Schedule]:
    weekly: dict[int, tuple[tuple[str, str, str], ...]] = {}
    other: list[Schedule] = []
    instead: set[int] = set()  # days on which something else holds now and then
    for text, also in _rules(opening):
        if text in ("", "PH off", "PH closed", "SH off", "PH,SH off", "SH,PH off"):
            continue
        if text == "24/7":
            weekly = dict.fromkeys(range(7), (("00:00", "23:59", ""),))
            continue
        match = _RULE.match(text)
        days = _days(match["days"]) if match else None
        if match is None or days is None:
            return []
        spans = _spans(match["times"], match["comment"] or "")
        if spans is None:
            return []
        plain = [day for day, nth in days if nth is None]
        if match["from"]:
            if len(plain) != len(days):
                return []
            other += [_second_week(int(match["from"]), plain, span) for span in spans]
            instead.update(() if also else plain)
            continue
        weekly |= {day: (*weekly.get(day, ()), *spans) if also else spans for day in plain}
        instead.update(day for day, nth in days if nth is not None and not also)
        nths = [f"{nth}{DAYS[day].upper()}" for day, nth in days if nth is not None]
        other += [_event("MONTHLY", ",".join(nths), span) for span in spans if nths]
    if any(weekly.get(day) for day in instead):
        return []
    together: dict[tuple[str, str, str], list[int]] = {}
    for day in sorted(weekly):
        for span in weekly[day]:
            together.setdefault(span, []).append(day)
    events = [
        _event("WEEKLY", ",".join(DAYS[day].upper() for day in days), span)
        for span, days in together.items()
    ]
    return events + other


def _rules(opening: str) -> list[tuple[str, bool]]:
    """Return the rules, each with whether it holds beside the one before it."""
    rules = (_ALSO.split(" ".join(rule.split())) for rule in _PARTS.split(opening))
    return [(text, bool(number)) for parts in rules for number, text in enumerate(parts)]


def _days(text: str | None) -> list[tuple[int, int | None]] | None:
    """Weekdays of a rule, each with which one in the month; holidays besides are left out."""
    if text is None:
        return [(day, None) for day in range(7)]
    found: list[tuple[int, int | None]] = []
    for part in _DAYS_APART.split(text):
        if part in ("PH", "SH"):
            continue
        match = _DAY.match(part)
        if match is None:
            return None
        first = DAYS.index(match[1])
        last = DAYS.index(match[2]) if match[2] else first
        days = [(first + step) % 7 for step in range((last - first) % 7 + 1)]
        nths = [int(nth) for nth in match[3].split(",") if nth.strip("-")] if match[3] else [None]
        found += [(day, nth) for day in days for nth in nths]
    return found or None


def _spans(times: str | None, comment: str) -> tuple[tuple[str, str, str], ...] | None:
    if times in ("off", "closed"):
        return ()
    if times is None:
        return (("", "", comment),) if comment else None
    found = []
    for part in times.split(","):
        opens, _, closes = part.strip().partition("-")
        if max(opens, closes) > "24:00" or opens == "24:00":
            return None
        found.append((opens, "00:00" if closes == "24:00" else closes, comment))
    return tuple(found)


def _event(freq: str, byday: str, span: tuple[str, str, str]) -> Schedule:
    opens, closes, comment = span
    event: Schedule = {"freq": freq, "byday": byday}
    if opens:
        event |= {"opens_at": opens, "closes_at": closes}
    if comment:
        event["notes"] = comment
    return event


def _second_week(week: int, days: list[int], span: tuple[str, str, str]) -> Schedule:
    """Every second week, counted from the first such week of this year."""
    first = date.fromisocalendar(hours.now().isocalendar()[0], 1 if week % 2 else 2, 1)
    event = _event("WEEKLY", ",".join(DAYS[day].upper() for day in days), span)
    start = first + timedelta(days=min(days))
    return event | {"interval": 2, "wkst": "MO", "dtstart": start.isoformat()}


def from_schedules(schedules: Iterable[Mapping[str, Any]]) -> Hours:
    """Return what schedules say, as OSM ``opening_hours`` and a note."""
    if len(listed := list(schedules)) == 1:
        key = listed[0]
        if key.keys() - _SAYS_NOTHING == _SIMPLE:
            return _simple(key["byday"], key["opens_at"], key["closes_at"], str(key["freq"]))
    elif all(key.keys() - _SAYS_NOTHING == _SIMPLE for key in listed):
        return _all_simple(
            tuple((key["byday"], key["opens_at"], key["closes_at"], key["freq"]) for key in listed)
        )
    return _full(listed)


@lru_cache(maxsize=4096)
def _simple(byday: str, opens: str, closes: str, freq: str) -> Hours:
    return _full([{"byday": byday, "opens_at": opens, "closes_at": closes, "freq": freq}])


@lru_cache(maxsize=4096)
def _all_simple(rows: tuple[tuple[str, str, str, str], ...]) -> Hours:
    return _full([dict(zip(_ROW, row, strict=True)) for row in rows])


class _Unclear(Exception):
    """A schedule that cannot be said in OSM's way."""


class _NotNow(_Unclear):
    """A schedule that holds no longer or not yet."""


def _full(schedules: list[Mapping[str, Any]]) -> Hours:
    weekly: dict[int, list[str]] = {}
    other: dict[str, list[str]] = {}
    notes: list[str] = []
    whole, repaired, sure = True, False, True
    for event in schedules:
        keys = event.keys() - _SAYS_NOTHING
        said = False
        try:
            repaired |= _add(event, weekly, other)
            said = True
        except _NotNow:
            pass
        except _Unclear:
            # Half of the hours would show a place as closed when it is open.
            sure &= not event.get("opens_at")
        words = [str(event[key]) for key in ("description", "notes") if event.get(key)]
        if not said and not keys - {"description", "notes"} and len(words) == 1:
            text = free_text(words[0])
            if text is not None and not weekly and not other and len(schedules) == 1:
                return Hours(text, None, False, True)
        whole &= said and keys <= _SIMPLE
        notes += words
    rules = _weekly_rules(weekly)
    more = [f"{when} {','.join(dict.fromkeys(spans))}" for when, spans in other.items()]
    # Beside what holds every week, not in its place: only with a comma both hold on one day.
    opening: str | None = ", ".join(["; ".join(rules), *more] if rules else ["; ".join(more)])
    if opening == "Mo-Su 00:00-24:00":
        opening = "24/7"
    if not opening or not sure or not hours.understands(opening):
        opening, whole = None, False
    return Hours(opening, "\n".join(dict.fromkeys(notes)) or None, whole, repaired)


def _add(
    event: Mapping[str, Any], weekly: dict[int, list[str]], other: dict[str, list[str]]
) -> bool:
    """Add an event to the rules; tells whether it was written in an unusual way."""
    opens, closes = event.get("opens_at"), event.get("closes_at")
    if not opens or not closes:
        raise _Unclear
    start, end = clock_time(str(opens)), clock_time(str(closes))
    if start is None or end is None or start == "24:00":
        raise _Unclear
    if end in ("23:59", "00:00"):
        end = "24:00"
    elif start == end:
        raise _Unclear
    _still_holds(event)
    span = f"{start}-{end}"
    mended = str(opens)[:5] != start or (str(closes)[:5] != end and end != "24:00")
    freq = str(event.get("freq") or ("WEEKLY" if event.get("byday") else "")).upper()
    interval = event.get("interval") or 1
    if event.get("byweekno") or event.get("byyearday") or event.get("count"):
        raise _Unclear
    if freq == "MONTHLY" and interval == 1 and event.get("byday") and not event.get("bymonthday"):
        for part in str(event["byday"]).upper().replace(" ", "").split(","):
            nth = _NTH.match(part)
            if nth is None:
                raise _Unclear
            other.setdefault(f"{nth[2].capitalize()}[{nth[1]}]", []).append(span)
        return mended
    if freq == "MONTHLY" and interval == 1 and event.get("bymonthday") and not event.get("byday"):
        other.setdefault(_month_days(str(event["bymonthday"])), []).append(span)
        return mended
    days = week_days(str(event.get("byday") or ""))
    if freq != "WEEKLY" or event.get("bymonthday") or not days:
        raise _Unclear
    if interval == 2 and event.get("dtstart"):
        try:
            week = date.fromisoformat(str(event["dtstart"])[:10]).isocalendar()[1]
        except ValueError as error:
            raise _Unclear from error
        when = "week 1-53/2" if week % 2 else "week 2-52/2"
        other.setdefault(f"{when} {day_ranges(sorted(days))}", []).append(span)
        return mended
    if interval != 1:
        raise _Unclear
    for day in days:
        if span not in weekly.setdefault(day, []):
            weekly[day].append(span)
    plain = all(len(part) == 2 for part in str(event["byday"]).split(","))
    return mended or not plain


def _still_holds(event: Mapping[str, Any]) -> None:
    today = hours.now().date().isoformat()
    for key in ("valid_to", "until"):
        if event.get(key) and str(event[key])[:10] < today:
            raise _NotNow
    if event.get("valid_from") and str(event["valid_from"])[:10] > today:
        raise _NotNow


def _month_days(text: str) -> str:
    """``2,3,4`` of every month, as OSM writes it: a list of dates."""
    days = [part.strip() for part in text.split(",")]
    if not all(day.isdecimal() and 1 <= int(day) <= 28 for day in days):
        raise _Unclear
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return ",".join(f"{month} {int(day):02}" for month in months for day in days)


def _weekly_rules(weekly: dict[int, list[str]]) -> list[str]:
    together: dict[tuple[str, ...], list[int]] = {}
    for day in sorted(weekly):
        together.setdefault(tuple(sorted(weekly[day])), []).append(day)
    return [f"{day_ranges(days)} {','.join(spans)}" for spans, days in together.items()]
