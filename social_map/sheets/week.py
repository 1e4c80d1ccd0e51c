"""Opening hours as people write them, in the spelling that the map keeps."""

import re
from collections.abc import Iterable
from datetime import date, time

from rapidfuzz import fuzz, process

from social_map.hours import understands
from social_map.sheets.findings import Findings

_DAYS = {
    "Mo": "ma maa maandag maandags mo mon monday mondays",
    "Tu": "di din dinsdag dinsdags tu tue tues tuesday tuesdays",
    "We": "wo woe woensdag woensdags we wed wednesday wednesdays",
    "Th": "do don donderdag donderdags th thu thur thurs thursday thursdays",
    "Fr": "vr vrij vrijdag vrijdags fr fri friday fridays",
    "Sa": "za zat zaterdag zaterdags sa sat saturday saturdays",
    "Su": "zo zon zondag zondags su sun sunday sundays",
    "PH": "feestdag feestdagen ph",
    "Mo-Fr": "werkdag werkdagen weekdays doordeweeks",
    "Sa-Su": "weekend weekends",
    "Mo-Su": "dagelijks daily elke alle iedere",
}
_WORD_TO_DAY = {word: day for day, words in _DAYS.items() for word in words.split()}
_FULL_NAMES = tuple(
    word
    for word in _WORD_TO_DAY
    if word.endswith("dag") or (word.endswith("day") and len(word) > 5)
)
_FILLERS = frozenset({"uur", "u", "van", "from", "open", "op", "on", "dag", "day", "every", "the"})
_CLOSED = frozenset({"gesloten", "dicht", "closed", "off"})
_ALWAYS = re.compile(
    r"(?:altijd(?: open)?|dag en nacht|24 uur(?: per dag)?|24 ?/ ?7|always|day and night)\Z"
)
_LONGEST_NIGHT = 18 * 60
_TOKEN = re.compile(
    r"\s*(?:(?P<time>\d{1,2}(?:[:.hu]\d\d)?)\s*(?P<half>am|pm|a\.m\.|p\.m\.)?(?![\d])"
    r"|(?P<word>[^\W\d_]+)\.?|(?P<sign>[-,;&+]))"
)
_JOINERS = (
    (r"\bt\s*/\s*m\b|\btot\s+en\s+met\b|\btot\b|\bto\b|\buntil\b|[‐-―−]", "-"),
    (r"\ben\b|\band\b|&|\+", ","),
    (r"(?<=[^\W\d_]):", " "),
    (r"[()|\n]", ";"),
)
_MANGLED_24_7 = re.compile(
    r"(?:0?24)[-/ ](?:0?7|jul|juli|july)(?:[-/ ]\d{2,4})?\Z|(?:jul|july)[- ]24\Z"
)


def read_opening(value: object, findings: Findings) -> str:
    """Return opening hours as the map keeps them: ``Mo-Fr 09:00-17:00; Sa 10:00-12:00``.

    Raises:
        Refused: They cannot be understood; weekdays that may have been meant are named.
    """
    if isinstance(value, date):  # Excel takes 24/7 for the 24th of July
        if (value.month, value.day) != (7, 24):
            raise findings.refuse("cell_opening_date", f"{value:%Y-%m-%d}")
        findings.repaired("repair_opening")
        return "24/7"
    if isinstance(value, time):
        raise findings.refuse("cell_opening_time", f"{value:%H:%M}")
    text = str(value)
    if re.fullmatch(r"0?[.,]\d+|\d{4,5}([.,]\d+)?", text):
        raise findings.refuse("cell_opening_time", text)
    if understands(text) and not _only_a_number(text):
        return text
    mended = _mend(text.lower())
    if mended is not None and understands(mended):
        findings.repaired("repair_opening")
        return mended
    words = _unknown_words(text)
    suggestions = tuple(dict.fromkeys(day for word in words for day in _near(word)))[:3]
    raise findings.refuse("cell_opening", text, suggestions)


def _only_a_number(text: str) -> bool:
    return re.fullmatch(r"[\d\s.:-]+", text) is not None


def _mend(text: str) -> str | None:
    """Put Dutch or English words and sloppy times into the spelling of OSM; None: impossible."""
    text = " ".join(text.split(" "))
    if _ALWAYS.match(text.strip()) or _MANGLED_24_7.match(text.strip()):
        return "24/7"
    for pattern, sign in _JOINERS:
        text = re.sub(pattern, sign, text)
    rules = [_rule(part) for part in text.split(";") if part.strip()]
    if not rules or any(rule is None for rule in rules):
        return None
    return _together(part for rule in rules if rule for part in rule)


def _together(rules: Iterable[tuple[str, str]]) -> str | None:
    """Join rules; the same days twice have both times, where OSM lets the last ones hold."""
    times: dict[str, list[str]] = {}
    for days, part in rules:
        times.setdefault(days, []).append(part)
    if len(times) > 1 and "off" in times.get("", ()):
        return None  # "ma 9-12; gesloten": when it is closed is not said
    if any(len(parts) > 1 and "off" in parts for parts in times.values()):
        return None
    return "; ".join(f"{days} {','.join(parts)}".strip() for days, parts in times.items())


def _rule(text: str) -> list[tuple[str, str]] | None:
    """Read days and times one after the other; new days after times begin a new rule."""
    rules: list[tuple[str, str]] = []
    days, times = "", ""
    position = 0
    while text[position:].strip():
        match = _TOKEN.match(text, position)
        if match is None:
            return None
        position = match.end()
        if match["time"]:
            clock = _clock(match["time"], match["half"])
            if clock is None:
                return None
            times += clock
        elif word := match["word"]:
            if word in _FILLERS:
                continue
            if word in _CLOSED:
                if times.strip(",-"):
                    return None  # "ma 9-12 gesloten": open or closed?
                times = "off"
            elif word in _WORD_TO_DAY:
                if times.strip(",-"):
                    rules.append((days, times))
                    days, times = "", ""
                days += ("," if days and days[-1] not in ",-" else "") + _WORD_TO_DAY[word]
            else:
                return None
        elif times:
            times += match["sign"]
        elif days:
            days += match["sign"]
    rules.append((days, times))
    made = [_written(days.strip(",-"), times.strip(",-")) for days, times in rules]
    return None if any(rule is None for rule in made) else [rule for rule in made if rule]


def _clock(text: str, half: str | None) -> str | None:
    hour, _, minute = re.sub(r"[.hu]", ":", text).partition(":")
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half.startswith("p") else 0)
    if number > 24 or int(minute or 0) > 59:
        return None
    return f"{number:02}:{int(minute or 0):02}"


def _written(days: str, times: str) -> tuple[str, str] | None:
    if times == "off":
        return days, times
    spans = times.split(",")
    # A time alone ("from nine") or days alone are no hours.
    if not all(re.fullmatch(r"\d\d:\d\d-\d\d:\d\d", span) for span in spans):
        return None
    return None if any(map(_too_long, spans)) else (days, times)


def _too_long(span: str) -> bool:
    """Whether a span past midnight is longer than any night: 9-5 is nine to five."""
    start, end = (int(part[:2]) * 60 + int(part[3:]) for part in span.split("-"))
    return end <= start and end + 24 * 60 - start > _LONGEST_NIGHT


def _unknown_words(text: str) -> list[str]:
    words = re.findall(r"[^\W\d_]{2,}", text.lower())
    known = _FILLERS | _CLOSED | set(_WORD_TO_DAY)
    return [word for word in words if word not in known]


def _near(word: str) -> list[str]:
    found = process.extract(word, _FULL_NAMES, scorer=fuzz.ratio, score_cutoff=75, limit=1)
    return [f"{name} ({_WORD_TO_DAY[name]})" for name, _, _ in found]
