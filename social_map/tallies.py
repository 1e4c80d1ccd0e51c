"""Reports of the counts: where the map had nothing, and how often each place was of use.

All sums are sums of cells that do not overlap, each a multiple of five.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from social_map import taxonomy
from social_map.count_cells import (
    MISSES,
    PAIR,
    PLACES,
    QUESTIONS,
    UNKNOWN,
    Cell,
    month_of_period,
)

DANGER = "danger"
#: Rows of the heat map.
THEMES: tuple[str, ...] = (*taxonomy.THEMES, DANGER)

Counted = Iterable[tuple[Cell, int]]


@dataclass(frozen=True)
class Missing:
    """What the map did not have for one question in one municipality.

    Attributes:
        neighbourhoods: Neighbourhood to how often nothing was near; only where it is known.
        languages: Language to how often nothing was in that language; unknown where the
            question is too private to say.
    """

    intent: str
    municipality: str
    asked: int
    near: int
    language: int
    neighbourhoods: Mapping[str, int] = field(default_factory=dict, hash=False)
    languages: Mapping[str, int] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Use:
    """How often one place of help was shown, opened, and said to have helped, in a month."""

    month: str
    help_id: str
    shown: int = 0
    opened: int = 0
    helped: int = 0
    not_helped: int = 0


@dataclass(frozen=True)
class Miss:
    """How often what was meant was missed, in a month, a language and near some questions.

    Attributes:
        nearest: Help intents that came nearest, best first; none where a number would be too
            small or a question is too private to say.
        not_understood: The bot could not say what it was about.
        meant_otherwise: The resident said that something else was meant.
        language_wished: The resident said that his or her language is missing.
    """

    month: str
    language: str
    nearest: tuple[str, ...]
    not_understood: int = 0
    meant_otherwise: int = 0
    language_wished: int = 0

    @property
    def number(self) -> int:
        """Both together."""
        return self.not_understood + self.meant_otherwise + self.language_wished


def theme_of(intent: str) -> str:
    """Return the theme of an intent, or of a pair in one theme; ``danger`` for crisis intents."""
    if PAIR in intent:
        themes = {theme_of(part) for part in intent.split(PAIR)}
        return themes.pop() if len(themes) == 1 else UNKNOWN
    if intent in taxonomy.CRISIS_INTENTS:
        return DANGER
    return taxonomy.HELP_INTENTS.get(intent, UNKNOWN)


def between(counted: Counted, since: str | None, until: str | None) -> list[tuple[Cell, int]]:
    """Return the cells from one month up to another, both included.

    A week belongs to the month of its Thursday.
    """
    return [
        (cell, number)
        for cell, number in counted
        if (since or "") <= month_of_period(cell.period) <= (until or "9999-12")
    ]


def months(counted: Counted) -> list[str]:
    """Return the months that anything was counted in, in order."""
    return sorted({month_of_period(cell.period) for cell, _ in counted})


def missing(counted: Counted) -> list[Missing]:
    """Return what was missing, the most missed first; what was only asked is left out."""
    numbers: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    neighbourhoods: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    languages: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for cell, number in counted:
        key = cell.intent, cell.municipality
        numbers[key][cell.what] += number
        if cell.what == "gap_near" and cell.neighbourhood:
            neighbourhoods[key][cell.neighbourhood] += number
        if cell.what == "gap_language" and cell.language:
            languages[key][cell.language] += number
    found = [
        Missing(
            intent=intent,
            municipality=municipality,
            asked=number["asked"],
            near=number["gap_near"],
            language=number["gap_language"],
            neighbourhoods=dict(neighbourhoods[intent, municipality].most_common()),
            languages=dict(languages[intent, municipality].most_common()),
        )
        for (intent, municipality), number in numbers.items()
        if number["gap_near"] or number["gap_language"]
    ]
    return sorted(
        found, key=lambda row: (-max(row.near, row.language), row.municipality, row.intent)
    )


def not_understood(counted: Counted) -> dict[str, int]:
    """Return how often a message was not understood, by language, the most often first."""
    found: Counter[str] = Counter()
    for cell, number in counted:
        if cell.what == "not_understood":
            found[cell.language] += number
    return dict(found.most_common())


def misses(counted: Counted, *, by_month: bool = False) -> list[Miss]:
    """Return what was missed: the language with most misses first, then the most often.

    Args:
        counted: The cells.
        by_month: One row for each month; else the months together, and the month is empty.
    """
    numbers: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    of_language: Counter[str] = Counter()
    for cell, number in counted:
        if cell.what in MISSES:
            month = month_of_period(cell.period) if by_month else ""
            numbers[month, cell.language, cell.intent][cell.what] += number
            of_language[cell.language] += number
    rows = [
        Miss(month, language, tuple(filter(None, intent.split(PAIR))), **number)
        for (month, language, intent), number in numbers.items()
    ]
    rows.sort(
        key=lambda row: (-of_language[row.language], row.language, -row.number, row.nearest),
    )
    return sorted(rows, key=lambda row: row.month, reverse=True)


def by_theme(rows: Iterable[Missing], what: str) -> dict[tuple[str, str], int]:
    """Return theme and municipality to what was missing there.

    Args:
        rows: What was missing.
        what: ``near`` or ``language``.
    """
    found: Counter[tuple[str, str]] = Counter()
    for row in rows:
        number = row.near if what == "near" else row.language
        if number:
            found[theme_of(row.intent), row.municipality] += number
    return dict(found)


def use(counted: Counted) -> list[Use]:
    """Return the use of every place of help by month: latest month first, most shown first."""
    numbers: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for cell, number in counted:
        if cell.what in PLACES:
            numbers[month_of_period(cell.period), cell.help_id][cell.what] += number
    rows = [Use(month, help_id, **number) for (month, help_id), number in numbers.items()]
    rows.sort(key=lambda row: (-row.shown, -row.opened, row.help_id))
    return sorted(rows, key=lambda row: row.month, reverse=True)


def together(rows: Iterable[Use]) -> list[Use]:
    """Return the use of every place over all months, most shown first; the month is empty."""
    numbers: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        numbers[row.help_id].update({what: getattr(row, what) for what in PLACES})
    found = [Use("", help_id, **number) for help_id, number in numbers.items()]
    return sorted(found, key=lambda row: (-row.shown, -row.opened, row.help_id))


def details(counted: Counted) -> list[dict[str, str | int]]:
    """Return every cell about questions as one row, for a spreadsheet or a program."""
    rows: list[dict[str, str | int]] = [
        {
            "month": month_of_period(cell.period),
            "theme": theme_of(cell.intent) if cell.intent else "",
            "intent": cell.intent,
            "municipality": cell.municipality,
            "neighbourhood": cell.neighbourhood,
            "language": cell.language,
            "what": cell.what,
            "number": number,
        }
        for cell, number in _by_month(counted).items()
    ]
    return sorted(rows, key=lambda row: [str(value) for value in row.values()])


def _by_month(counted: Counted) -> dict[Cell, int]:
    """Cells about questions with their weeks put together to months."""
    found: Counter[Cell] = Counter()
    for cell, number in counted:
        if cell.what in QUESTIONS:
            found[cell._replace(period=month_of_period(cell.period))] += number
    return found
