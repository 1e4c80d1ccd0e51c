"""Find what looks wrong in the map: dead ends, duplicates, numbers that cannot be called.

An *error* is wrong for whoever reads it; a *warning* needs the eye of a maintainer. Nothing is
changed, and nothing of visibility ``never`` is repeated.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from social_map.columns import BY_KEY, key_header
from social_map.freshness import due_date, hidden_after, long_overdue, never_hidden
from social_map.linting_fields import Geography, check_fields
from social_map.linting_map import dead_ends, duplicates, emergency
from social_map.messages import Language, say
from social_map.problems import Problem
from social_map.records import Record
from social_map.shown import is_shown
from social_map.store import Store
from social_map.text import fold

Level = Literal["error", "warning"]

#: So many shown places at least for a help intent in a municipality, national ones included.
LEAST = 2
_LONGEST = 600


@dataclass(frozen=True)
class Finding:
    """One thing that looks wrong. ``problem.where`` is the id, or empty for the whole map."""

    level: Level
    problem: Problem

    def text(self, language: Language) -> str:
        """Return one line: id, field, value, what is wrong and what to do."""
        problem = self.problem
        place = problem.where or say("lint_whole_map", language)
        field = key_header(problem.field, language)
        level = say(f"lint_{self.level}", language)
        what = say(problem.key, language, **problem.values)
        line = f"[{level}] {place}: {field}: {_value(problem, language)}: {what}."
        if problem.suggestions:
            words = f" {say('or', language)} ".join(problem.suggestions)
            line += " " + say("did_you_mean", language, words=words)
        return line

    def as_json(self, language: Language) -> dict[str, Any]:
        """Return the values that ``map lint --json`` prints."""
        return {
            "level": self.level,
            "id": self.problem.where or None,
            "field": self.problem.field,
            "value": self.problem.value,
            "check": self.problem.key,
            "text": self.text(language),
            "suggestions": list(self.problem.suggestions),
        }


def lint(
    records: Sequence[Record],
    *,
    today: date,
    geography: Geography | None = None,
    least: int = LEAST,
) -> list[Finding]:
    """Return everything that looks wrong, errors first, then by id.

    Args:
        records: All records of the map, maintainer side.
        today: The day on which somebody asks.
        geography: What the map knows of towns and postcodes; without it these are not checked.
        least: So many places at least for an intent in a municipality.
    """
    real = [record for record in records if not record.get("synthetic")]
    shown = [record for record in real if is_shown(record, today)]
    found: list[tuple[str, Problem]] = []
    for record in real:
        found += check_fields(record, geography or Geography())
        found += _check_freshness(record, today)
    found += duplicates(real)
    found += emergency(shown)
    found += dead_ends(shown, least=least)
    findings = [Finding("error" if level == "error" else "warning", p) for level, p in found]
    return sorted(findings, key=lambda f: (f.level, f.problem.where, f.problem.field))


def geography_of(store: Store) -> Geography:
    """Return what a map knows of towns and postcodes."""
    places = {row[0]: (row[1], row[3]) for row in store.geography("public_place")}
    towns: dict[str, set[str]] = defaultdict(set)
    for place_id, name, _ in (row[:3] for row in store.geography("public_place_name")):
        kind, municipality = places.get(place_id, ("", None))
        if kind in ("town", "municipality"):
            towns[fold(name)] |= {municipality} if municipality else set()
    ranges = tuple((row[0], row[1], row[2]) for row in store.geography("public_postcode"))
    return Geography({name: frozenset(known) for name, known in towns.items()}, ranges)


def _check_freshness(record: Record, today: date) -> Iterator[tuple[str, Problem]]:
    last, again = record.get("last_check"), due_date(record)
    if not last or again is None or again >= today:
        return
    checked = date.fromisoformat(str(last))
    where, values = record["id"], {"next": again.isoformat()}
    if long_overdue(record, today):
        yield "warning", Problem(where, "last_check", last, "lint_hidden", values)
        return
    until = hidden_after(record["kind"], checked, again)
    if never_hidden(record) or until is None:
        yield "warning", Problem(where, "last_check", last, "lint_overdue_always", values)
    else:
        values = {"next": again.isoformat(), "until": until.isoformat()}
        yield "warning", Problem(where, "last_check", last, "lint_overdue", values)


def _value(problem: Problem, language: Language) -> str:
    """Return a value in words that a maintainer knows from the spreadsheet."""
    from social_map import cells  # takes time that programs which want JSON do not need

    column = BY_KEY.get(problem.field)
    value = problem.value
    if value is None:
        return say("lint_empty", language)
    if isinstance(value, str) and column and column.kind in ("intents", "languages"):
        value = [value]
    fits = column is not None and not isinstance(value, str)
    try:
        text = cells.write(column, value, language) if column and fits else str(value)
    except (TypeError, KeyError, AttributeError):  # a value that does not belong there
        text = str(value)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def count_levels(findings: Iterable[Finding]) -> tuple[int, int]:
    """Return how many errors and warnings there are."""
    levels = [finding.level for finding in findings]
    return levels.count("error"), levels.count("warning")
