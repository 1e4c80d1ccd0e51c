"""Opening hours as a resident reads them: now, this week, and what else there is to know."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from bot.translate import Translator, colon, time_of_day
from social_map.hours import Span, WeekHours, hour_notes, week

# A weekday alone means the coming one; what opens later needs its date.
_A_WEEK = timedelta(days=7)


def opening_line(state: dict[str, Any], say: Translator, now: datetime) -> str:
    """Return whether a place is open now, until when, or when it opens again.

    Args:
        state: `social_map.hours.OpenState` as JSON values.
        say: translator of the resident's language.
        now: the present, aware, for "today" and "tomorrow".
    """
    if state["state"] == "unknown":
        return say.say("hours-unknown")
    if state["state"] == "open":
        if state.get("always"):
            return say.say("open-always")
        if not state.get("until"):
            return say.say("open-now")
        return say.say("open-now-until", time=time_of_day(datetime.fromisoformat(state["until"])))
    if not state.get("opens"):
        return say.say("hours-unknown")
    opens = datetime.fromisoformat(state["opens"])
    clock = time_of_day(opens)
    if opens.date() == now.date():
        return say.say("opens-today", time=clock)
    if opens.date() == now.date() + timedelta(days=1):
        return say.say("opens-tomorrow", time=clock)
    near = opens.date() - now.date() < _A_WEEK
    return say.say("opens-later", day=say.weekday(opens) if near else say.day(opens), time=clock)


def notes_line(opening: str | None, say: Translator) -> str:
    """Return what hours alone do not say (by appointment, every other week), or nothing."""
    return " · ".join(say.say(f"hours-note-{note}") for note in hour_notes(opening))


def week_lines(opening: str | None, say: Translator) -> list[str]:
    """Return the table of a week, one line per group of days; empty when there is none.

    >>> from bot.translate import get_translator
    >>> week_lines("Mo-Fr 09:00-12:00,13:00-17:00", get_translator("nl"))
    ['maandag t/m vrijdag: 09:00–12:00, 13:00–17:00', 'zaterdag t/m zondag: gesloten']
    """
    groups = week(opening)
    if groups is None or not any(spans for _, spans in groups):
        return []
    return [_week_line(group, say) for group in groups]


def _week_line(group: WeekHours, say: Translator) -> str:
    days, spans = group
    first, last = say.day_name(days[0]), say.day_name(days[-1])
    names = first if len(days) == 1 else say.say("hours-days", first=first, last=last)
    if not spans:
        hours = say.say("hours-closed")
    elif spans == ((time(0), time(0)),):
        hours = say.say("open-always")
    else:
        hours = say.comma.join(_span(span, say) for span in spans)
    return f"{names}{colon(say.language)}{hours}"


def _span(span: Span, say: Translator) -> str:
    start, end = span
    # A day ends at 24:00 on Dutch signs; 00:00 would look like its beginning.
    until = "24:00" if end == time(0) else time_of_day(end)
    return say.isolate(f"{time_of_day(start)}–{until}")
