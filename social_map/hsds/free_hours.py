"""Times and weekdays as people type them: ``9am``, ``Mon-Fri``, ``ma t/m vr 9.00-17.00 uur``."""

import re
from collections.abc import Iterable
from functools import lru_cache

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_CLOCK = re.compile(
    r"(?i)\s*(\d{1,2})(?:(?:[:.h]|\s?u(?:ur)?\s?)(\d\d)(?::\d\d(?:\.\d+)?)?|(\d\d))?\s*"
    r"(a\.?m?\.?|p\.?m?\.?|uur|u|h|o'clock)?\s*(?:z|[+-]\d\d:?\d\d)?\s*\Z"
)
_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "24:00", "middernacht": "24:00"}
_DAY_NAMES = (
    ("mo", "mon", "monday", "mondays", "ma", "maandag", "maandags"),
    ("tu", "tue", "tues", "tuesday", "tuesdays", "di", "dinsdag", "dinsdags"),
    ("we", "wed", "weds", "wednesday", "wednesdays", "wo", "woe", "woensdag", "woensdags"),
    ("th", "thu", "thur", "thurs", "thursday", "thursdays", "do", "don", "donderdag", "donderdags"),
    ("fr", "fri", "friday", "fridays", "vr", "vrij", "vrijdag", "vrijdags"),
    ("sa", "sat", "saturday", "saturdays", "za", "zat", "zaterdag", "zaterdags"),
    ("su", "sun", "sunday", "sundays", "zo", "zon", "zondag", "zondags"),
)
_DAY = {name: day for day, names in enumerate(_DAY_NAMES) for name in names}
_SEVERAL = {
    "weekdays": range(5),
    "weekday": range(5),
    "werkdagen": range(5),
    "doordeweeks": range(5),
    "business days": range(5),
    "weekend": range(5, 7),
    "weekends": range(5, 7),
    "daily": range(7),
    "every day": range(7),
    "everyday": range(7),
    "dagelijks": range(7),
    "elke dag": range(7),
    "all week": range(7),
    "7 days a week": range(7),
}
_ALWAYS = re.compile(
    r"(?i)\s*(?:open\s+)?(?:24\s*/\s*7|24 hours(?:(?: a day)?,? (?:7|seven) days a week)?"
    r"|24 hours a day|dag en nacht|24 uur per dag)\.?\s*\Z"
)
_TO = re.compile(
    r"\s*(?:-|–|—|\bto\b|\bthrough\b|\bthru\b|\btot\b|\bt/m\b|\btot en met\b)\s*", re.I
)
_TIME = r"(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?|\s?uur|\s?u\b|\s?h\b)?|noon|midnight)"
_SPAN = re.compile(
    rf"(?i)({_TIME})\s*(?:-|–|—|\bto\b|\btot\b|\bt/m\b|\buntil\b)\s*({_TIME})(?![\d:])"
)
_FILLER = re.compile(
    r"(?i)\b(?:open|opening hours|hours|van|from|and|en|on|op|tussen|between|uur|the|de|at|om)\b|[:;.&]"
)


@lru_cache(maxsize=4096)
def clock_time(text: str) -> str | None:
    """Return a time as ``09:00``, or None. ``24:00`` is the midnight that ends the day."""
    if word := _WORDS.get(text.strip().lower()):
        return word
    match = _CLOCK.match(text)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    half = (match[4] or "").lower()[:1]
    if half in ("a", "p"):
        if not 1 <= hour <= 12:
            return f"{hour:02}:{minute:02}" if half == "p" and 12 < hour < 24 else None
        hour = hour % 12 + (12 if half == "p" else 0)
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return None
    return f"{hour:02}:{minute:02}"


@lru_cache(maxsize=4096)
def week_days(text: str) -> tuple[int, ...]:
    """Return the weekdays that a text names (0 is Monday), or nothing when it is not clear."""
    whole = text.strip().strip(".").lower()
    if whole in _SEVERAL:
        return tuple(_SEVERAL[whole])
    if whole.isdecimal():
        # HSDS 1.x: 1 is Monday; 0 and 7 are both used for Sunday.
        return ((int(whole) - 1) % 7,) if int(whole) <= 7 else ()
    found: list[int] = []
    for part in re.split(r"\s*(?:,|;|/(?!m)|&|\band\b|\ben\b)\s*", whole):
        ends = [_DAY.get(end.strip(" .")) for end in _TO.split(part)]
        if None in ends or not 1 <= len(ends) <= 2:
            return ()
        first, last = ends[0], ends[-1]
        assert first is not None and last is not None
        found += [(first + step) % 7 for step in range((last - first) % 7 + 1)]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def free_text(text: str) -> str | None:
    """Return hours in words as OSM ``opening_hours``, or None unless every word is understood."""
    from social_map.hours import understands

    if _ALWAYS.match(text):
        return "24/7"
    if len(text) > 300:
        return None
    rules: dict[str, list[str]] = {}  # the same days twice have both times
    for line in re.split(r"[\n;]|(?<!\.m)\.\s(?=[A-Z])", text):
        if not line.strip():
            continue
        made = _line(line)
        if made is None:
            return None
        for rule in made:
            days, _, spans = rule.partition(" ")
            rules.setdefault(days, []).append(spans)
    opening = "; ".join(f"{days} {','.join(spans)}" for days, spans in rules.items())
    return opening if rules and understands(opening) else None


def _line(text: str) -> list[str] | None:
    """Return the rules of a line such as ``Mon-Thu 9am-5pm, Fri 9-12``."""
    rules: list[str] = []
    place = 0
    for match in _SPAN.finditer(text):
        before = _bare(text[place : match.start()])
        place = match.end()
        opens, closes = clock_time(match[1]), clock_time(match[2])
        if opens is not None and closes is not None and opens >= closes:
            # "9-5" and "9-5pm": the half of the day is said once or not at all.
            closes = clock_time(f"{match[2]}pm") if re.fullmatch(r"\d{1,2}", match[2]) else None
        if opens is None or closes is None or opens >= closes:
            return None
        if before:
            days = week_days(before)
            if not days:
                return None
            rules.append(f"{day_ranges(days)} {opens}-{closes}")
        elif rules:
            rules[-1] += f",{opens}-{closes}"
        else:
            return None
    return rules if rules and not _bare(text[place:]) else None


def _bare(text: str) -> str:
    return " ".join(_FILLER.sub(" ", text).split()).strip(" ,")


def day_ranges(days: Iterable[int]) -> str:
    """Return weekdays as OSM writes them: ``Mo-We,Fr``."""
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    parts = []
    for run in runs:
        if len(run) > 2:
            parts.append(f"{DAYS[run[0]]}-{DAYS[run[-1]]}")
        else:
            parts += [DAYS[day] for day in run]
    return ",".join(parts)
