"""What people say should change. Nothing is changed by it until a maintainer accepts it.

A resident says only what is wrong, with a button: no text of residents is kept, and the same
remark about the same place is counted, not kept twice. Key figures and maintainers may say what
it should be. While a proposal waits, the last approved state stays public.
"""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from social_map import editing
from social_map.assembling import read_all_records
from social_map.columns import BY_KEY, COLUMNS
from social_map.database import open_for_reading, transaction
from social_map.editing import Applied, Change
from social_map.errors import StoreError, UnknownProposal
from social_map.hours import now
from social_map.records import Record
from social_map.sheets.findings import Findings, Refused, Wrong

#: What can be wrong, and the field that it is about, where that is clear.
KINDS: Mapping[str, str | None] = {
    "wrong_address": "address",
    "wrong_phone": "phones",
    "wrong_hours": "opening",
    "closed": "status",
    "moved": "address",
    "full": "capacity",
    "could_not_help": None,
    "other": None,
}

RESIDENT = "resident"

# Facts that a proposal may not touch: who may be shown, and what was agreed with whom.
_NEVER = frozenset(
    {
        "id", "external_id", "ground", "withheld", "contacts", "address_visibility", "synthetic",
        "suggested", "last_check", "last_check_by", "last_check_how", "next_check",
    }
)  # fmt: skip
#: Fields that a proposal may be about: columns of the spreadsheet.
FIELDS = tuple(column.key for column in COLUMNS if column.root not in _NEVER)


@dataclass(frozen=True)
class Proposal:
    """One proposal; ``count`` is how often it was made, dates are days, never moments."""

    id: int
    place_id: str
    kind: str
    field: str | None
    value: str | None
    by: str
    count: int
    first_on: str
    last_on: str
    state: str


class BadValue(ValueError):
    """A value that cannot be put into a field; ``wrong`` says why."""

    def __init__(self, field: str, text: str, wrong: list[Wrong]) -> None:
        self.field = field
        self.wrong = wrong
        super().__init__(f"'{text}' does not fit {field}")


def propose(
    path: Path,
    place_id: str,
    kind: str,
    *,
    by: str = RESIDENT,
    field: str | None = None,
    value: str | None = None,
) -> None:
    """Keep a proposal, or count one more when the same one waits already.

    What is said about a place that is not in the map (any more) is forgotten.

    Args:
        path: The map.
        place_id: Id or short id.
        kind: A key of `KINDS`.
        by: Role of who says so.
        field: Key of the record that it is about.
        value: What it should be. Ignored from residents, who may not have text of theirs kept.

    Raises:
        ValueError: No such kind or field; a mistake of the program that calls.
        StoreError: The map cannot be written.
    """
    if kind not in KINDS:
        raise ValueError(f"'{kind}' is no kind of proposal; use {', '.join(KINDS)}")
    if field is not None and field not in FIELDS:
        raise ValueError(f"'{field}' is no field that a proposal can be about")
    field = field or KINDS[kind]
    text = None if by == RESIDENT or value is None else value.strip() or None
    today = now().date().isoformat()
    with transaction(path) as connection:
        row = connection.execute(
            "SELECT x_id FROM service WHERE x_id = ?1 OR x_short_id = ?1", (place_id,)
        ).fetchone()
        if row is None:
            return
        same = (row["x_id"], kind, field, text, by)
        changed = connection.execute(
            "UPDATE x_proposal SET count = count + 1, last_on = ? WHERE state = 'open'"
            " AND x_id = ? AND kind = ? AND field IS ? AND value IS ? AND by = ?",
            (today, *same),
        ).rowcount
        if not changed:
            connection.execute(
                "INSERT INTO x_proposal"
                " (x_id, kind, field, value, by, count, first_on, last_on, state)"
                " VALUES (?, ?, ?, ?, ?, 1, ?, ?, 'open')",
                (*same, today, today),
            )


def kind_of(field: str) -> str:
    """Return the kind of a proposal that is about a field."""
    return next((kind for kind, about in KINDS.items() if about == field), "other")


def open_proposals(path: Path) -> list[Proposal]:
    """Return the proposals that wait, the most often made first.

    Raises:
        StoreError: The map cannot be read.
    """
    sql = "SELECT * FROM x_proposal WHERE state = 'open' ORDER BY count DESC, first_on, id"
    try:
        with closing(open_for_reading(path)) as connection:
            return [_proposal(row) for row in connection.execute(sql)]
    except sqlite3.Error as error:
        raise StoreError(str(path), f"cannot be read ({error})", "run: map build") from error


def get(path: Path, number: int) -> Proposal:
    """Return a proposal that waits.

    Raises:
        UnknownProposal: No proposal with this number waits.
    """
    for proposal in open_proposals(path):
        if proposal.id == number:
            return proposal
    raise UnknownProposal(number)


def decide(
    path: Path,
    number: int,
    accept: bool,
    *,
    by: str,
    field: str | None = None,
    value: str | None = None,
) -> Applied:
    """Accept or refuse a proposal.

    Accepting with a value changes the place; without one it must be checked from today.

    Args:
        path: The map.
        number: Of the proposal.
        accept: Whether to accept.
        by: Role of who decides.
        field: Another field than proposed.
        value: What it becomes, instead of what was proposed.

    Raises:
        UnknownProposal: No proposal with this number waits.
        BadValue: The value does not fit the field; nothing was changed.
        DataError: The place would not be right any more; nothing was changed.
        StoreError: The map cannot be written.
    """
    today = now().date().isoformat()
    with transaction(path) as connection:
        row = connection.execute(
            "SELECT * FROM x_proposal WHERE id = ? AND state = 'open'", (number,)
        ).fetchone()
        if row is None:
            raise UnknownProposal(number)
        applied = Applied()
        if accept:
            record = next(iter(read_all_records(connection, [row["x_id"]])))
            after = accepted(record, field or row["field"], value or row["value"], today)
            changes = [Change(record["id"], after)]
            applied = editing.apply_in(connection, changes, by=by, what="proposals accept")
        connection.execute(
            "UPDATE x_proposal SET state = ?, decided_by = ?, decided_on = ? WHERE id = ?",
            ("accepted" if accept else "refused", by, today, number),
        )
        return applied


def accepted(record: Record, field: str | None, value: str | None, today: str) -> dict[str, Any]:
    """Return a record as it is once a proposal about it was accepted.

    Raises:
        BadValue: The value does not fit the field.
    """
    if value is None:
        return dict(record) | {"next_check": today}
    if field is None:
        raise BadValue("", value, [Wrong("proposal_no_field", value, {}, ())])
    return changed(record, field, value)


def changed(record: Record, field: str, text: str) -> dict[str, Any]:
    """Return a record with one field set to what somebody wrote, as in a spreadsheet.

    Raises:
        BadValue: The text does not fit the field.
    """
    column = BY_KEY[field] if field in FIELDS else None
    if column is None:
        raise BadValue(field, text, [Wrong("proposal_field", text, {"field": field}, ())])
    from social_map import cells  # takes time that a tap on a button does not have

    findings = Findings()
    try:
        value = cells.read(column, text, findings)
    except Refused:
        raise BadValue(field, text, findings.wrong) from None
    after = dict(record)
    if column.key != column.root:
        part = column.key.partition(".")[2]
        after[column.root] = {**record.get(column.root, {}), part: value}
    else:
        after[field] = _phones(record, value) if field == "phones" else value
    if field == "intents":
        for key in ("narrow", "suggested"):
            after[key] = [item for item in record.get(key, ()) if item in (value or ())]
    return after


def _phones(record: Record, new: list[dict[str, Any]] | None) -> list[dict[str, Any]]:
    """Keep what is known of a number that stays; numbers that are not public stay too."""
    from social_map.sheets.numbers import digits  # like `cells` above

    known = {digits(phone["number"]): phone for phone in record.get("phones", ())}
    wanted = [{**known.get(digits(phone["number"]), {}), **phone} for phone in new or ()]
    numbers = {digits(phone["number"]) for phone in wanted}
    hidden = [
        phone
        for number, phone in known.items()
        if number not in numbers and phone.get("visibility", "public") != "public"
    ]
    return [*wanted, *hidden]


def _proposal(row: sqlite3.Row) -> Proposal:
    return Proposal(
        row["id"], row["x_id"], row["kind"], row["field"], row["value"], row["by"],
        row["count"], row["first_on"], row["last_on"], row["state"],
    )  # fmt: skip
