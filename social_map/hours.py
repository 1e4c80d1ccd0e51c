"""Opening hours: is a place open, until when, and when does it open again?

The source is OSM's ``opening_hours`` text. Times are Dutch clock time, public holidays
are those of the Netherlands. What cannot be understood is unknown, never closed. What a
table of weekdays cannot say (by appointment, every second week) is said with a note.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, State
from opening_hours import ParserError as HoursError  # type: ignore[attr-defined]  # no stub

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

#: A span on one day. The end ``00:00`` is the midnight after it.
Span = tuple[time, time]
#: Weekdays (0 is Monday) and the spans they share; no span means closed all day.
WeekHours = tuple[tuple[int, ...], tuple[Span, ...]]

_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_ALL_WEEK = tuple(range(7))
_DAY_RANGE = re.compile(r"(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))?\Z")
_DAY_RANGE_ANYWHERE = re.compile(r"\b(Mo|Tu|We|Th|Fr|Sa|Su)\b(?:-(Mo|Tu|We|Th|Fr|Sa|Su)\b)?")
_TIME_RANGE = re.compile(r"([0-2]\d):([0-5]\d)-([0-2]\d):([0-5]\d)\Z")
_RULE = re.compile(
    r"(?P<days>(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*)?\s*"
    r"(?P<times>off|closed|\d\d:\d\d-\d\d:\d\d(?:\s*,\s*\d\d:\d\d-\d\d:\d\d)*)\Z"
)
_COMMENT = re.compile(r'"([^"]*)"')
# "|| …" with nothing but words: what holds outside the hours, no hours themselves.
_OTHERWISE = re.compile(r'\|\|\s*(?:unknown\s*)?"[^"]*"\s*\Z')
_APPOINTMENT = re.compile(r"afspra(?:ak|ken)|appointment", re.IGNORECASE)
_ONLY_HOLIDAYS = re.compile(r"(?:PH|SH)(?:\s*,\s*(?:PH|SH))*\b(?!\s*,)")
_HOLIDAYS_OFF = re.compile(r"(?:SH\s*,\s*)?PH(?:\s*,\s*SH)?\s+(?:off|closed)\Z")
_EVERY_SECOND_WEEK = re.compile(r"\bweek\s?\d+-\d+/2\b")

#: What `hour_notes` can say, in the order in which it is said.
NOTES = (
    "by_appointment",
    "every_second_week",
    "school_holidays_differ",
    "public_holidays_differ",
)
# Further ahead nobody plans a visit; a place that opens later counts as closed, date unknown.
_HORIZON = timedelta(days=60)


@dataclass(frozen=True)
class OpenState:
    """Whether a place is open at a moment.

    Attributes:
        state: ``unknown`` when there are no hours or they cannot be understood.
        until: When an open place closes; ``None`` when closed, unknown or always open.
        opens: When a closed place opens again, if that is within two months.
        always: Open day and night.
    """

    state: Literal["open", "closed", "unknown"]
    until: datetime | None = None
    opens: datetime | None = None
    always: bool = False

    @property
    def is_open(self) -> bool | None:
        """True, False, or None for unknown."""
        return {"open": True, "closed": False}.get(self.state)


UNKNOWN = OpenState("unknown")


def now() -> datetime:
    """The present moment on Dutch clocks."""
    return datetime.now(AMSTERDAM)


def to_amsterdam(at: datetime) -> datetime:
    """Return the moment on Dutch clocks; a time without zone is taken to be Dutch."""
    aware = at.replace(tzinfo=AMSTERDAM) if at.tzinfo is None else at
    # By way of UTC, so that the hour that a March night skips becomes a real one.
    return aware.astimezone(timezone.utc).astimezone(AMSTERDAM)


def open_state(opening: str | None, at: datetime) -> OpenState:
    """Tell whether a place with these hours is open at a moment; never raises.

    Hours that say nothing about public holidays are taken not to hold on them, unless they
    hold on Sundays too: an office is closed on King's Day, a daily helpline is not.
    """
    hours = _parse(opening) if opening else None
    if hours is None:
        return UNKNOWN
    try:
        clock = to_amsterdam(at).replace(tzinfo=None)
        state = _state(hours, clock)
        change, always = _next_change(hours, clock, state)
    except (TypeError, ValueError, OverflowError):
        return UNKNOWN
    if state == State.OPEN:
        return OpenState("open", until=change, always=always)
    if state == State.CLOSED:
        return OpenState("closed", opens=change)
    return UNKNOWN


@lru_cache(maxsize=4096)
def is_open(opening: str | None, at: datetime) -> bool | None:
    """Tell whether a place is open at a moment, like `open_state`, but not until when."""
    hours = _parse(opening) if opening else None
    if hours is None:
        return None
    try:
        state = _state(hours, to_amsterdam(at).replace(tzinfo=None))
    except (TypeError, ValueError, OverflowError):
        return None
    return {State.OPEN: True, State.CLOSED: False}.get(state)


def understands(opening: str) -> bool:
    """Whether a text is valid ``opening_hours``."""
    return _parse(opening) is not None


def week(opening: str | None) -> list[WeekHours] | None:
    """Return the hours per weekday, equal neighbours together, for a renderer to translate.

    Returns ``None`` when the hours are not simply weekly. What is said about holidays and
    appointments is left out: `hour_notes` says it.
    """
    if opening is None or _parse(opening) is None:
        return None
    days: dict[int, tuple[Span, ...]] = dict.fromkeys(_ALL_WEEK, ())
    some = False
    for rule in _OTHERWISE.sub("", opening).split(";"):
        text = _without_appointment(" ".join(rule.split()))
        if text is None:
            return None
        if not text or _ONLY_HOLIDAYS.match(text):
            continue
        parsed = _weekly_rule(re.sub(r",\s*(?:PH|SH)\b", "", text))
        if parsed is None:
            return None
        some = True
        for day in parsed[0]:
            days[day] = parsed[1]
    return _group(days) if some else None


def hour_notes(opening: str | None) -> tuple[str, ...]:
    """Return what else there is to know about hours, as keys of `NOTES` to translate.

    Dutch school holidays differ per region, so that they are told, not computed. Public
    holidays are only told when they differ from what is always taken to hold.
    """
    if opening is None or _parse(opening) is None:
        return ()
    rules = _COMMENT.sub("", opening)
    holds = {
        "by_appointment": any(_APPOINTMENT.search(text) for text in _COMMENT.findall(opening)),
        "every_second_week": bool(_EVERY_SECOND_WEEK.search(rules)),
        "school_holidays_differ": bool(re.search(r"\bSH\b", rules)),
        "public_holidays_differ": _holidays_differ(rules),
    }
    return tuple(note for note in NOTES if holds[note])


def _holidays_differ(rules: str) -> bool:
    split = [rule.strip() for rule in re.split(r"[;]|\|\|", rules)]
    about = [rule for rule in split if re.search(r"\bPH\b", rule)]
    if not all(_HOLIDAYS_OFF.match(rule) for rule in about):
        return True
    others = "; ".join(rule for rule in split if rule not in about)
    return bool(about) and _speaks_of_holidays(others)


def _without_appointment(rule: str) -> str | None:
    """Return a rule without its comment, or None when that says something else."""
    if any(not _APPOINTMENT.search(comment) for comment in _COMMENT.findall(rule)):
        return None
    return _COMMENT.sub("", rule).strip()


@lru_cache(maxsize=4096)
def _parse(opening: str) -> OpeningHours | None:
    try:
        OpeningHours(opening)
        text = _OTHERWISE.sub("", opening)
        text = text if _speaks_of_holidays(text) else f"{text}; PH off"
        # Without time zone: the library refuses moments that daylight saving time repeats or
        # skips, and hours are agreed in clock time anyway.
        return OpeningHours(text, country="NL")
    except (HoursError, ValueError, OverflowError):
        return None


def _speaks_of_holidays(opening: str) -> bool:
    if re.search(r"\b(PH|24/7|easter)\b", opening):
        return True
    # Hours of a Sunday, or for no weekday in particular, are meant for every day.
    rules = [rule for rule in opening.split(";") if not re.search(r"\b(off|closed)\s*\Z", rule)]
    ranges = [_DAY_RANGE_ANYWHERE.findall(rule) or [("Mo", "Su")] for rule in rules if rule.strip()]
    return any(6 in _days_between(first, last or first) for rule in ranges for first, last in rule)


def _state(hours: OpeningHours, clock: datetime) -> State:
    """Open with a remark ("by appointment") is not simply open."""
    state, comment = hours.state(clock)
    return State.UNKNOWN if state == State.OPEN and comment else state


def _next_change(
    hours: OpeningHours, clock: datetime, state: State
) -> tuple[datetime | None, bool]:
    """When the state really changes (open to open is no change), and whether it never does."""
    change = hours.next_change(clock)
    while change is not None and change <= clock + _HORIZON:
        if _state(hours, change) != state:
            return to_amsterdam(change), False
        change = hours.next_change(change)
    return None, change is None


def _days_between(first: str, last: str) -> tuple[int, ...]:
    start, end = _DAYS.index(first), _DAYS.index(last)
    return tuple((start + step) % 7 for step in range((end - start) % 7 + 1))


def _weekly_rule(text: str) -> tuple[tuple[int, ...], tuple[Span, ...]] | None:
    if text == "24/7":
        return _ALL_WEEK, ((time(0), time(0)),)
    match = _RULE.match(text)
    if match is None:
        return None
    days: tuple[int, ...] = _ALL_WEEK
    if match["days"]:
        ranges = [_DAY_RANGE.match(part) for part in match["days"].split(",")]
        days = tuple(
            day for part in ranges if part for day in _days_between(part[1], part[2] or part[1])
        )
    if match["times"] in ("off", "closed"):
        return days, ()
    spans = [_span(part.strip()) for part in match["times"].split(",")]
    known = tuple(span for span in spans if span is not None)
    return (days, known) if len(known) == len(spans) else None


def _span(text: str) -> Span | None:
    match = _TIME_RANGE.match(text)
    if match is None:
        return None
    start_hour, start_minute, end_hour, end_minute = (int(part) for part in match.groups())
    # 24:00 is midnight; hours past it (22:00-26:00) are for the parser, not for a table.
    if start_hour > 23 or end_hour > 24 or (end_hour == 24 and end_minute):
        return None
    return time(start_hour, start_minute), time(end_hour % 24, end_minute)


def _group(days: dict[int, tuple[Span, ...]]) -> list[WeekHours]:
    groups: list[WeekHours] = []
    for day in _ALL_WEEK:
        if groups and groups[-1][1] == days[day]:
            groups[-1] = (*groups[-1][0], day), days[day]
        else:
            groups.append(((day,), days[day]))
    return groups


def spans_of(groups: Sequence[WeekHours], weekday: int) -> tuple[Span, ...]:
    """Return the spans of one weekday (0 is Monday)."""
    return next((spans for days, spans in groups if weekday in days), ())
