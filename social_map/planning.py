"""What an import would do to the map, whatever the format: a plan, and carrying it out.

A plan is made from what the map has and what was read; it is shown (`reporting`) and applied.
"""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from social_map.assembling import read_all_records
from social_map.checking_types import check_types
from social_map.database import transaction
from social_map.editing import Applied, Change, apply_in
from social_map.errors import MapError
from social_map.messages import Language, say
from social_map.problems import Problem
from social_map.records import Record, check, normal
from social_map.sheets.numbers import digits
from social_map.sheets.tables import UnreadableFile
from social_map.text import fold

Records = Mapping[str, Record]

_CHUNK = 1000
#: Lists of parts to what makes two parts the same one.
_SAME_PART: Mapping[str, Callable[[Mapping[str, Any]], object]] = {
    "phones": lambda part: digits(part.get("number", "")),
    "contacts": lambda part: fold(str(part.get("name") or part)),
    "more_locations": lambda part: fold(str(part.get("address") or part)),
}
#: Mappings of which each key is said on its own; other mappings are said as a whole.
_MERGED = frozenset({"organization", "hsds"})


class Edit(NamedTuple):
    """A place of help before and after."""

    before: Record | None
    after: Record | None


@dataclass
class Plan:
    """What would change.

    Attributes:
        read: How many places were read.
        edits: Id to the place before and after; only real changes.
        unchanged: How many say what the map says already.
        refused: How many are left out because something is wrong with them.
        problems: What is wrong.
        warnings: What deserves a look and is done nevertheless.
        repairs: Key of a message to how often that repair was made.
        notices: Sentences about the files.
    """

    read: int = 0
    edits: dict[str, Edit] = field(default_factory=dict)
    unchanged: int = 0
    refused: int = 0
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    repairs: Counter[str] = field(default_factory=Counter)
    notices: list[str] = field(default_factory=list)

    def chosen(
        self, *, added: bool = False, changed: bool = False, removed: bool = False
    ) -> list[str]:
        """Return the ids of one kind of edit, in order."""
        return [
            key
            for key, edit in self.edits.items()
            if (added and edit.before is None)
            or (removed and edit.after is None)
            or (changed and edit.before is not None and edit.after is not None)
        ]

    @property
    def added(self) -> list[str]:
        """Ids of new places."""
        return self.chosen(added=True)

    @property
    def changed(self) -> list[str]:
        """Ids of places that change."""
        return self.chosen(changed=True)

    @property
    def removed(self) -> list[str]:
        """Ids of places that are taken away."""
        return self.chosen(removed=True)

    def refuse(self, problems: Iterable[Problem]) -> None:
        """Leave one place out."""
        self.problems += problems
        self.refused += 1

    def settle(
        self,
        place_id: str,
        edit: Edit,
        where: str,
        named: Callable[[Problem], Problem | None] = lambda problem: problem,
    ) -> bool:
        """Take an edit into the plan if the place is right; tell whether it was.

        Args:
            place_id: Its id.
            edit: Before and after; the latter in any form.
            where: For problems.
            named: Puts a problem in words of the file; None drops it.
        """
        after = None if edit.after is None else normal(edit.after)
        if after == edit.before:
            self.unchanged += 1
            return True
        found = [] if after is None else list(check(after, where))
        problems = [problem for problem in map(named, found) if problem is not None]
        if found:
            self.refuse(problems)
            return False
        self.edits[place_id] = Edit(edit.before, after)
        return True

    def drop(self, place_id: str, problems: Iterable[Problem]) -> None:
        """Take an edit out of the plan again."""
        if self.edits.pop(place_id, None) is not None:
            self.refuse(problems)


def plan_records(
    current: Records,
    said: Iterable[tuple[str, Record]],
    withdrawn: Collection[str],
    join: Callable[[Record, Record], Record] | None = None,
) -> Plan:
    """Return the plan for records of a format in which absent means 'not said'.

    Nothing is erased: what is said is added to what the map has.

    Args:
        current: What the map has.
        said: Where each record stands, and the record.
        withdrawn: Ids that may not come back.
        join: Makes what a place becomes from what the map has and what is said; `merge`.
    """
    plan = Plan()
    join = join or merge
    by_uuid = {record["uuid"]: key for key, record in current.items() if "uuid" in record}
    seen: dict[str, str] = {}
    shared = {known["id"]: known for r in current.values() if "id" in (known := _organization(r))}
    for where, record in said:
        plan.read += 1
        if problems := list(check_types(record, where)):
            plan.refuse(problems)  # nothing can be made of it
            continue
        uuid = record.get("uuid")
        place_id = (
            by_uuid.get(uuid, str(record.get("id", ""))) if uuid else str(record.get("id", ""))
        )
        if place_id in withdrawn or uuid in withdrawn:
            plan.refuse([Problem(where, "id", place_id, "plan_withdrawn")])
        elif place_id in seen:
            twice = {"other": seen[place_id]}
            plan.refuse([Problem(where, "id", place_id, "plan_id_twice", twice)])
        else:
            seen[place_id] = where
            record = _with_shared(record, shared)
            before = current.get(place_id)
            after = {**record, "id": place_id} if before is None else join(before, record)
            plan.settle(place_id, Edit(before, after), where)
    return plan


def _organization(record: Record) -> Mapping[str, Any]:
    return record.get("organization") or {}


def _with_shared(record: Record, shared: dict[str, Mapping[str, Any]]) -> Record:
    """Add what is known of its organisation: other places have it too, and would lose it."""
    said = _organization(record)
    if not said.get("id"):
        return record
    shared[said["id"]] = {**shared.get(said["id"], {}), **said}
    return {**record, "organization": dict(shared[said["id"]])}


def read_jsonl(
    path: Path, current: Records, withdrawn: Collection[str], language: Language
) -> Plan:
    """Return the plan for a file in the data file's own format: one JSON object a line.

    Raises:
        UnreadableFile: The file cannot be read.
    """
    said: list[tuple[str, Record]] = []
    problems: list[Problem] = []
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(
            say("file_unreadable", language, file=path.name, error=error)
        ) from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = say("where_line", language, file=path.name, line=number)
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            record = str(error)
        if isinstance(record, dict):
            said.append((where, record))
        else:
            values = {"error": record if isinstance(record, str) else type(record).__name__}
            problems.append(
                Problem(where, say("field_line", language), line[:60], "plan_not_json", values)
            )
    plan = plan_records(current, said, withdrawn)
    plan.read += len(problems)
    for problem in problems:
        plan.refuse([problem])
    return plan


def merge(before: Record, said: Record) -> dict[str, Any]:
    """Return a record with what is said added; what is not said stays."""
    after = dict(before)
    for key, value in normal(said).items():
        if key in ("id", "uuid") and key in before:
            continue
        old = before.get(key)
        if isinstance(old, list) and isinstance(value, list):
            after[key] = _merge_lists(key, old, value)
        elif key in _MERGED and isinstance(old, Mapping) and isinstance(value, Mapping):
            after[key] = {**old, **value}
        else:
            after[key] = value
    return normal(after)


def _whole(part: Mapping[str, Any]) -> object:
    return fold(str(sorted(part.items())))


def _merge_lists(key: str, old: list[Any], new: list[Any]) -> list[Any]:
    """New values first, in their order; old ones that are not said again behind them."""

    def identity(item: Any) -> object:
        if isinstance(item, Mapping):
            return _SAME_PART.get(key, _whole)(item)
        return item

    said = {identity(item): item for item in new}
    known = {identity(item): item for item in old}
    merged = {
        name: {**known[name], **item} if isinstance(item, Mapping) and name in known else item
        for name, item in said.items()
    }
    order = list(known)
    if list(merged) == [name for name in order if name in merged]:
        return [merged.get(name, known[name]) for name in order]
    return [*merged.values(), *(item for name, item in known.items() if name not in merged)]


def new_id(name: str, taken: Collection[str]) -> str:
    """Return a readable id for a new place, one that nobody has or had."""
    plain = unicodedata.normalize("NFKD", fold(name))
    base = re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")[:60]
    base = base.strip("-") or "plek"
    made, number = base, 2
    while made in taken:
        made, number = f"{base}-{number}", number + 1
    return made


def apply_plan(path: Path, plan: Plan, language: Language, *, by: str, what: str) -> Applied:
    """Carry a plan out, in one transaction.

    Raises:
        MapError: Somebody changed one of these places since the plan was made, or the map cannot
            be written; nothing was changed.
    """
    if not plan.edits:
        return Applied()
    with transaction(path) as connection:
        todo = iter(plan.edits.items())
        while chunk := dict(islice(todo, _CHUNK)):
            now = {record["id"]: record for record in read_all_records(connection, chunk)}
            stale = [key for key, edit in chunk.items() if now.get(key) != edit.before]
            if stale:
                raise MapError(say("plan_stale", language, ids=", ".join(stale[:5])))
        changes = (Change(key, edit.after) for key, edit in plan.edits.items())
        return apply_in(connection, changes, by=by, what=what)
