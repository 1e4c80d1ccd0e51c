"""Say in words what a plan would change: added, changed field by field, removed, refused."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from social_map.cells import write
from social_map.columns import COLUMNS, key_header
from social_map.messages import Language, say
from social_map.planning import Plan
from social_map.problems import Problem
from social_map.records import Record
from social_map.sheets.values import show, without_never

_LONGEST_TEXT = 160
#: More places than this nobody reads on a screen.
_MOST_SHOWN = 200


class Difference(NamedTuple):
    """One field before and after, as a maintainer writes it."""

    field: str
    old: str
    new: str


def differences(
    before: Record | None, after: Record | None, language: Language
) -> list[Difference]:
    """Return what differs between two states of a place, without what may never be shown."""
    old, new = before or {}, after or {}
    found = []
    seen: set[str] = set()
    for column in COLUMNS:
        if column.key == "id":
            continue
        texts = [write(column, show(record, column.key), language) for record in (old, new)]
        if texts[0] != texts[1]:
            found.append(Difference(column.header(language), *texts))
            seen.add(column.root)
    if before is None or after is None:
        return found
    # What the columns do not show, like the hours of a telephone number.
    public = [without_never(record) for record in (old, new)]
    for key in dict.fromkeys([*public[0], *public[1]]):
        values = [record.get(key) for record in public]
        if values[0] != values[1] and key not in seen:
            found.append(Difference(key_header(key, language), *map(_as_json, values)))
    return found


def _as_json(value: Any) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def describe(plan: Plan, language: Language) -> Iterator[str]:
    """Yield the lines of a readable difference, then everything that is wrong."""
    yield from plan.notices
    kinds = (
        ("report_added", plan.added),
        ("report_changed", plan.changed),
        ("report_removed", plan.removed),
    )
    for key, ids in kinds:
        for place_id in ids[:_MOST_SHOWN]:
            edit = plan.edits[place_id]
            name = (edit.after or edit.before or {}).get("name", "")
            yield say(key, language, id=place_id, name=name)
            if edit.after is not None:
                yield from _fields(
                    differences(edit.before, edit.after, language), edit.before is None, language
                )
        if len(ids) > _MOST_SHOWN:
            yield say("report_more", language, count=len(ids) - _MOST_SHOWN)
    for problem in plan.problems:
        yield problem.text(language)
    for problem in plan.warnings:
        yield warning(problem, language)


def _fields(found: list[Difference], new: bool, language: Language) -> Iterator[str]:
    for difference in found:
        old, text = (_short(part) or say("report_nothing", language) for part in difference[1:])
        key = "report_new_field" if new else "report_field"
        values = {"field": difference.field, "new": text}
        yield say(key, language, **(values if new else {**values, "old": old}))


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST_TEXT else plain[:_LONGEST_TEXT] + "…"


def warning(problem: Problem, language: Language) -> str:
    """Return the sentence of something that deserves a look."""
    text = problem.text(language)
    places = {"where": problem.where, "field": problem.field}
    mark, other = (say(key, language, **places, value="") for key in ("problem", "warning"))
    return text.replace(mark[: mark.index(problem.where)], other[: other.index(problem.where)], 1)


def summary(plan: Plan, language: Language) -> Iterator[str]:
    """Yield the counts: read, added, changed, unchanged, removed, refused, repaired."""
    yield say(
        "report_summary",
        language,
        read=plan.read,
        added=len(plan.added),
        changed=len(plan.changed),
        unchanged=plan.unchanged,
        removed=len(plan.removed),
        refused=plan.refused,
    )
    if plan.repairs:
        repairs = "; ".join(
            _repair(key, count, language) for key, count in sorted(plan.repairs.items())
        )
        yield say("report_repairs", language, repairs=repairs)


def _repair(key: str, count: int, language: Language) -> str:
    """Return what was repaired and how often; not every message has a place for the count."""
    text = say(key, language, count=count)
    return text if str(count) in text else f"{text}: {count}"


def as_json(plan: Plan, language: Language, *, batch: int | None, applied: bool) -> dict[str, Any]:
    """Return the report for programs."""
    return {
        "read": plan.read,
        "added": plan.added,
        "changed": {
            key: {
                item.field: [item.old, item.new] for item in differences(*plan.edits[key], language)
            }
            for key in plan.changed
        },
        "unchanged": plan.unchanged,
        "removed": plan.removed,
        "refused": plan.refused,
        "problems": [_problem(problem, problem.text(language)) for problem in plan.problems],
        "warnings": [_problem(problem, warning(problem, language)) for problem in plan.warnings],
        "repaired": dict(sorted(plan.repairs.items())),
        "notices": plan.notices,
        "applied": applied,
        "batch": batch,
    }


def _problem(problem: Problem, text: str) -> dict[str, Any]:
    return {
        "where": problem.where,
        "field": problem.field,
        "value": problem.value,
        "text": text,
        "suggestions": list(problem.suggestions),
    }
