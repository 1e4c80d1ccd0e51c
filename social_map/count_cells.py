"""What a number may be about: the rules that keep counts from giving a person away.

The finest cell is a neighbourhood in a week; for questions that nobody may be found by it is a
municipality in a month. A language goes only with a municipality and a month.
"""

import re
from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from social_map import taxonomy
from social_map.models import Place

#: The smallest number that is ever written; all others are multiples of it.
SMALLEST = 5
UNKNOWN = "unknown"
#: Between two questions that one cell is about.
PAIR = "+"
#: Turns in which the bot missed what a resident meant: it could not say, or said something else,
#: or a resident's language is one that it does not write.
MISSES = ("not_understood", "meant_otherwise", "language_wished")
#: What is counted about a question, in the order of reports.
QUESTIONS = ("asked", "gap_near", "gap_language", *MISSES)
#: What is counted about a place of help.
PLACES = ("shown", "opened", "helped", "not_helped")
#: Questions that nobody may be found by: municipality and month, no language, nothing finer.
SENSITIVE = frozenset({"undocumented", "lgbti", "domestic_violence", *taxonomy.CRISIS_INTENTS})

_INTENTS = frozenset({*taxonomy.HELP_INTENTS, *taxonomy.CRISIS_INTENTS})
_HELP_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_].*)?\Z", re.DOTALL)


class Cell(NamedTuple):
    """What one number is about; what does not apply is empty.

    Attributes:
        what: One of `QUESTIONS` or `PLACES`.
        intent: Key of ``themes.yml``; for a miss the nearest two, nearest first: ``debts+housing``.
        help_id: Id of the place of help.
        municipality: Where it was asked; ``unknown`` when nobody said.
        neighbourhood: Neighbourhood within it.
        period: ISO week (``2026-W53``) or month (``2026-12``).
        language: Code of the language; only with a municipality (or nothing) and a month.
    """

    what: str
    intent: str = ""
    help_id: str = ""
    municipality: str = ""
    neighbourhood: str = ""
    period: str = ""
    language: str = ""


def week_of(day: date) -> str:
    """Return the ISO week of a day: ``2026-W53`` for 1 January 2027."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def month_of(day: date) -> str:
    """Return the month of a day: ``2026-12``."""
    return f"{day.year}-{day.month:02}"


def month_of_period(period: str) -> str:
    """Return the month that a period belongs to: for a week the month of its Thursday."""
    year, week, number = period.partition("-W")
    if not week:
        return period
    return month_of(date.fromisocalendar(int(year), int(number), 4))


def question_cell(
    what: str,
    intent: str,
    place: Place | None,
    language: str | None,
    together_with: Collection[str],
    day: date,
) -> Cell:
    """Return the one cell that a question counts in; `Counts.asked` tells what comes in.

    Raises:
        ValueError: This is not counted about questions.
    """
    if what not in QUESTIONS or what in MISSES:
        raise ValueError(f"'{what}' is not counted about questions; use one of {QUESTIONS[:3]}")
    about = _intent(intent)
    municipality = (place.municipality if place else None) or UNKNOWN
    neighbourhood = (place.neighbourhood if place and place.municipality else None) or ""
    if {about, *together_with} & {*SENSITIVE, UNKNOWN}:
        return Cell(what, about, municipality=municipality, period=month_of(day))
    if what == "gap_language":
        return Cell(
            what,
            about,
            municipality=municipality,
            period=month_of(day),
            language=language_code(language),
        )
    return Cell(
        what,
        about,
        municipality=municipality,
        neighbourhood=neighbourhood,
        period=week_of(day),
    )


def miss_cell(what: str, language: str | None, nearest: Sequence[str], day: date) -> Cell:
    """Return the cell for a turn that missed what was meant; where it was is never kept.

    A language goes with a municipality or with the nearest questions, never with both. When one
    of these is a question that nobody may be found by, only the language is left.

    Args:
        what: One of `MISSES`.
        language: Language of the turn.
        nearest: The help intents that came nearest, best first; two are kept.
        day: Today.

    Raises:
        ValueError: This is no miss.
    """
    if what not in MISSES:
        raise ValueError(f"'{what}' is no miss; use one of {MISSES}")
    about = tuple(dict.fromkeys(key for key in nearest if key in taxonomy.HELP_INTENTS))[:2]
    intent = "" if SENSITIVE.intersection(about) else PAIR.join(about)
    return Cell(what, intent, period=month_of(day), language=language_code(language))


def place_cell(what: str, help_id: str, intent: str | None, day: date) -> Cell | None:
    """Return the cell for what happened with a place of help; None when the id is none.

    Raises:
        ValueError: This is not counted about places.
    """
    if what not in PLACES:
        raise ValueError(f"'{what}' is not counted about places; use one of {PLACES}")
    if not _HELP_ID.match(help_id):
        return None
    about = _intent(intent) if intent and what in ("helped", "not_helped") else ""
    return Cell(what, about, help_id, period=month_of(day))


def wider(cell: Cell) -> Cell | None:
    """Return the cell that takes what a cell did not reach five with, when its time is over."""
    if "-W" in cell.period:
        return cell._replace(neighbourhood="", period=month_of_period(cell.period))
    if cell.what in MISSES and cell.intent:
        return cell._replace(intent=cell.intent.rpartition(PAIR)[0])
    if cell.what in PLACES and cell.intent:
        return cell._replace(intent="")
    return None


def _intent(text: str) -> str:
    return text if text in _INTENTS else UNKNOWN


def language_code(language: str | None) -> str:
    """Return the code without region, ``unknown`` for anything that is no code."""
    match = _LANGUAGE.match(language or "")
    return match[1] if match else UNKNOWN
