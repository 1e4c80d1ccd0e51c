"""Make the plan for a spreadsheet: each row merged, named when wrong, compared with the others."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from social_map.columns import BY_KEY
from social_map.messages import Language
from social_map.planning import Edit, Plan, Records, new_id
from social_map.problems import Problem
from social_map.records import Record
from social_map.sheets.book import read_book
from social_map.sheets.findings import Findings
from social_map.sheets.layout import manifest_columns, place_row
from social_map.sheets.manifest import Manifest, hash_cell
from social_map.sheets.merging import in_words, key_name, merge_row, read_entry
from social_map.sheets.places import findings_for
from social_map.sheets.row import Row
from social_map.sheets.rows import read_rows
from social_map.text import fold

_ALMOST_SAME = 92
#: Comparing every name with every other takes too long beyond this.
_MOST_NAMES = 1500


def plan_sheets(
    path: Path,
    current: Records,
    withdrawn: Collection[str],
    language: Language,
    *,
    delete_missing: bool = False,
) -> Plan:
    """Return what a spreadsheet, CSV file or folder of CSV files would change.

    Args:
        path: What the maintainer gives.
        current: What the map has, by id.
        withdrawn: Ids that may not come back.
        language: Language of headers and words in problems.
        delete_missing: Plan the removal of places that the export held and the file lacks.

    Raises:
        UnreadableFile: A file cannot be read, or nothing in it looks like places of help.
    """
    book = read_book(path, language)
    findings = findings_for(language, current.values())
    read = read_rows(book, language, findings)
    plan = Plan(read=len(read.rows), notices=list(book.notices))
    plan.problems += read.problems
    for table in book.tables:
        plan.repairs.update(table.raw.repairs)
    rows = _with_ids(read.rows, current, withdrawn, book.manifest, findings, plan)
    edits: dict[str, Row] = {}
    for place_id, row in rows.items():
        _plan_row(plan, place_id, row, current, book.manifest, language, findings)
        edits[place_id] = row
    plan.repairs.update(findings.repairs)
    _name_doubles(plan, edits, current, language)
    plan.problems.sort(key=lambda problem: _natural(problem.where))
    if delete_missing:
        present = {row.text("id") for row in read.rows}
        _plan_removals(plan, present | set(rows), current, book.manifest, path.name)
    return plan


def _natural(where: str) -> list[tuple[int, str]]:
    """Row 9 before row 10; what comes behind, the column, does not count."""
    parts = re.split(r"(\d+)", where)
    return [(int(part), "") if part.isdecimal() else (0, part) for part in parts[:-1] or parts]


def _with_ids(
    rows: list[Row],
    current: Records,
    withdrawn: Collection[str],
    manifest: Manifest | None,
    findings: Findings,
    plan: Plan,
) -> dict[str, Row]:
    """Return rows by id; rows without one get one from their name."""
    found: dict[str, list[Row]] = defaultdict(list)
    nameless = []
    for row in rows:
        if not row.text("id"):
            nameless.append(row)
            continue
        place_id = _read_id(row, findings)
        if place_id is None:
            plan.refuse(row.problems)
        elif place_id in withdrawn:
            row.refuse("id", "plan_withdrawn", place_id)
            plan.refuse(row.problems)
        else:
            found[place_id].append(row)
    made: dict[str, Row] = {}
    for place_id, same in found.items():
        if len(same) == 1:
            made[place_id] = same[0]
            continue
        for row, other in zip(same, [*same[1:], same[0]], strict=True):
            row.refuse("id", "plan_id_twice", place_id, other=other.where)
            plan.refuse(row.problems)
    taken = set(current) | set(withdrawn) | set(found) | set(manifest.rows if manifest else ())
    for row in nameless:
        place_id = new_id(row.text("name"), taken)
        taken.add(place_id)
        made[place_id] = row
    return made


def _read_id(row: Row, findings: Findings) -> str | None:
    value = read_entry(row, "id", BY_KEY["id"], row.cell("id"), findings)
    return None if "id" in row.bad else str(value)


def _plan_row(
    plan: Plan,
    place_id: str,
    row: Row,
    current: Records,
    manifest: Manifest | None,
    language: Language,
    findings: Findings,
) -> None:
    before = current.get(place_id)
    shown = manifest.shown(place_id) if manifest else None
    spoken = manifest.language if manifest else language
    after = merge_row(row, before or {}, shown, spoken, findings)
    if before is None and shown is not None:
        # It was removed since the export. Only somebody who changed the row wants it back.
        touched = bool(row.problems or after)
        row.problems = [item for item in row.problems if item.key != "merge_conflict"]
        if not touched:
            plan.unchanged += 1
        else:
            row.refuse("id", "merge_gone", place_id)
            plan.refuse(row.problems)
        return
    after["id"] = place_id
    if before is None:
        _fill_in(after, findings)
    if row.problems:
        # What is wrong with the rest of the row is named as well, all at once.
        trial = Plan()
        trial.settle(
            place_id, Edit(before, after), row.where, lambda item: in_words(item, row, language)
        )
        plan.refuse([*row.problems, *trial.problems])
        return
    plan.settle(
        place_id, Edit(before, after), row.where, lambda item: in_words(item, row, language)
    )


def _fill_in(after: dict[str, Any], findings: Findings) -> None:
    """Draw the one conclusion that a new row leaves open: a municipality without a scope."""
    area = after.get("area")
    if isinstance(area, Mapping) and "scope" not in area and area.get("municipality"):
        scope = "neighbourhood" if area.get("neighbourhood") else "municipality"
        after["area"] = {"scope": scope, **area}
        findings.repaired("repair_scope")


def _name_doubles(
    plan: Plan, rows: Mapping[str, Row], current: Records, language: Language
) -> None:
    """Name new places that the map, or the file itself, has already under another id."""
    added = plan.added
    if not added:
        return
    known: dict[tuple[str, str, str], str] = {}
    names: dict[str, dict[str, str]] = defaultdict(dict)
    after: dict[str, Record] = {
        **current,
        **{key: edit.after for key, edit in plan.edits.items() if edit.after},
    }
    new = set(added)
    for key in [*(key for key in after if key not in new), *added]:
        record = after[key]
        municipality, neighbourhood = (
            fold(str(record["area"].get(part, ""))) for part in ("municipality", "neighbourhood")
        )
        same = municipality, fold(record["name"]), neighbourhood
        group = names[municipality]
        if key in new:
            if same in known:
                _refuse_double(plan, rows[key], record, known[same], language)
                continue
            _warn_of_double(plan, rows[key], record, group, after, language)
        known.setdefault(same, key)
        group[key] = _sorted_words(same[1])


def _sorted_words(name: str) -> str:
    return " ".join(sorted(name.split()))


def _place(row: Row, language: Language) -> tuple[str, str]:
    return row.place("name", key_name("name", language))


def _refuse_double(plan: Plan, row: Row, record: Record, other: str, language: Language) -> None:
    where, header = _place(row, language)
    problem = Problem(where, header, record["name"], "plan_double", {"other": other})
    plan.drop(record["id"], [problem])


def _warn_of_double(
    plan: Plan,
    row: Row,
    record: Record,
    group: Mapping[str, str],
    after: Mapping[str, Record],
    language: Language,
) -> None:
    if len(group) > _MOST_NAMES:
        return
    near = process.extractOne(
        _sorted_words(fold(record["name"])), group, scorer=fuzz.ratio, score_cutoff=_ALMOST_SAME
    )
    if near:
        where, header = _place(row, language)
        values = {"other": near[2], "name": after[near[2]]["name"]}
        plan.warnings.append(Problem(where, header, record["name"], "plan_almost_double", values))


def _plan_removals(
    plan: Plan, present: set[str], current: Records, manifest: Manifest | None, file: str
) -> None:
    """Plan the removal of what the export held and the file lacks, if it is as it was then."""
    if manifest is None:
        plan.problems.append(Problem(file, "--delete-missing", None, "plan_no_manifest"))
        return
    columns = manifest_columns(manifest.form)
    for place_id in manifest.rows:
        before = current.get(place_id)
        if before is None or place_id in present:
            continue
        shown = manifest.shown(place_id) or {}
        row = place_row(before, columns, manifest.language)
        now = {column.key: hash_cell(text) for column, text in zip(columns, row, strict=True)}
        if any(now.get(key, "") != value for key, value in shown.items()):
            plan.refuse([Problem(file, "id", place_id, "merge_removed_but_changed")])
        else:
            plan.edits[place_id] = Edit(before, None)
