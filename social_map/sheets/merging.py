"""Three-way merge of one row: what the export showed, what the row says, what the map has.

A cell that is what the export showed changes nothing, even when the map changed meanwhile. A
cell that both changed is a conflict. An empty cell erases only what the export showed.
"""

from collections.abc import Mapping
from typing import Any

from social_map import cells
from social_map.cells import Raw
from social_map.columns import BY_KEY, Column
from social_map.messages import Language, say
from social_map.problems import Problem
from social_map.records import Record
from social_map.sheets.findings import Findings, Refused
from social_map.sheets.manifest import hash_cell, hash_text
from social_map.sheets.row import Parts, Row
from social_map.sheets.tables import Formula
from social_map.sheets.values import put, show

# Problems of a record that belong to one of several columns of a key.
_COLUMN_OF = {
    ("area", "wrong_no_municipality"): "area.municipality",
    ("area", "wrong_no_neighbourhood"): "area.neighbourhood",
    ("area", "wrong_national"): "area.municipality",
    ("area", "wrong_required"): "area.scope",
    ("ground", "wrong_ground_page"): "ground.url",
    ("ground", "wrong_ground_note"): "ground.note",
}


def merge_row(
    row: Row,
    before: Record,
    shown: Mapping[str, str] | None,
    language: Language,
    findings: Findings,
) -> dict[str, Any]:
    """Return what the place becomes; problems are added to the row.

    Args:
        row: The row; its id has been seen to.
        before: What the map has, empty for a new place.
        shown: Hash of each cell that the export showed, None when that is unknown.
        language: Language of the export's words.
        findings: Takes repairs.
    """
    after = dict(before)
    for key, column, raw in row.entries():
        if key == "id":
            continue
        old = None if shown is None else shown.get(key)
        if not old and (raw is None or raw == ""):
            continue
        text = _comparable(column, raw)
        if hash_text(text) == (old or ""):
            continue
        if text:
            wanted = read_entry(row, key, column, raw, findings)
            if key in row.bad or _is_as_shown(column, wanted, old, language):
                continue
        elif old:
            wanted = None
        else:
            continue  # an empty cell of which the export showed nothing
        has = show(before, key)
        if _same(column, wanted, has, language):
            continue
        if old is not None and hash_cell(cells.write(column, has, language)) != old:
            row.refuse(key, "merge_conflict", text, now=_brief(column, has, language))
            continue
        if key == "hidden_contacts" and wanted not in (None, 0):
            row.refuse(key, "cell_hidden_contacts", text)
            continue
        put(after, key, wanted)
    return after


def _comparable(column: Column, raw: Raw | Parts) -> str:
    if isinstance(raw, list):
        return cells.write(column, raw, "en")
    return cells.tidy(raw)


def read_entry(row: Row, key: str, column: Column, raw: Raw | Parts, findings: Findings) -> Any:
    """Return what a filled cell says; problems are added to the row."""
    if isinstance(raw, list):
        return raw
    if isinstance(raw, Formula):
        row.refuse(key, "cell_formula", str(raw))
        return None
    before = len(findings.wrong)
    try:
        return cells.read(column, raw, findings)
    except Refused:
        where, header = row.place(key)
        for wrong in findings.wrong[before:]:
            problem = Problem(
                where, header, wrong.value, wrong.key, wrong.values, wrong.suggestions
            )
            row.problems.append(problem)
        row.bad.add(key)
        return None


def _is_as_shown(column: Column, value: Any, old: str | None, language: Language) -> bool:
    """Whether a value is what the export showed, written otherwise."""
    if old is None:
        return False
    texts = [cells.write(column, value, language)]
    if column.kind == "part_date" and str(value).endswith("-01"):
        texts.append(str(value)[:7])  # Excel makes 2022-04 the first of April
    return any(hash_cell(text) == old for text in texts)


def _same(column: Column, value: Any, has: Any, language: Language) -> bool:
    if has is None:
        return value is None or value in ("", [], {})
    if value == has or (column.kind == "part_date" and has and value == f"{has}-01"):
        return True
    return cells.tidy(cells.write(column, value, language)) == cells.tidy(
        cells.write(column, has, language)
    )


def _brief(column: Column, value: Any, language: Language) -> str:
    text = cells.write(column, value, language)
    return text if len(text) < 80 else text[:80] + "…"


def in_words(problem: Problem, row: Row, language: Language) -> Problem | None:
    """Return a problem of a record as one of a row: with column and header.

    None when the row has a problem of that column already.
    """
    root = problem.field.partition(".")[0]
    key = _COLUMN_OF.get((root, problem.key), problem.field)
    if key not in BY_KEY and not row.holds(key):
        key = next((name for name in BY_KEY if name.partition(".")[0] == root), root)
    if key in row.bad or any(name.rstrip("*").partition(".")[0] == root for name in row.bad):
        return None
    known = next((name for name in (key, f"{root}*") if row.holds(name)), key)
    where, header = row.place(known, key_name(key, language))
    values = dict(problem.values)
    column = BY_KEY.get(key)
    if column and column.words and "allowed" in values:
        values["allowed"] = ", ".join(
            words[0 if language == "nl" else 1] for words in column.words.values()
        )
    value = problem.value
    if key in BY_KEY and isinstance(value, (dict, list)):
        value = row.text(key)
    value = "" if value is None else value
    return Problem(where, header, value, problem.key, values, problem.suggestions)


def key_name(key: str, language: Language) -> str:
    """Return the header of a column."""
    return BY_KEY[key].header(language) if key in BY_KEY else say("field_row", language)
