"""A record: everything the map knows about one place of help, as one mapping.

Records are what maintainers edit, whatever the file: the data file (one JSON object per line),
a spreadsheet, HSDS. Unknown is left out, never "no". `normal` gives a record its one form, so
that equal places are equal records; `check` says everything that is wrong with one.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from social_map.checking import check
from social_map.errors import DataError
from social_map.record_keys import (
    CAPACITIES,
    FORMS,
    GENDERS,
    GROUNDS,
    KEYS,
    KINDS,
    PART_KEYS,
    SCOPES,
    STATUSES,
    VISIBILITIES,
    WITHHOLDABLE,
    Record,
)  # fmt: skip

__all__ = [
    "CAPACITIES", "FORMS", "GENDERS", "GROUNDS", "KEYS", "KINDS", "PART_KEYS", "SCOPES",
    "STATUSES", "VISIBILITIES", "WITHHOLDABLE", "Record", "check", "normal", "read_records",
]  # fmt: skip

_WITHHELD_LISTS = frozenset({"communities", "intents", "languages"})
_FALSE_IS_NOTHING = frozenset(
    {"enforcement", "safety_net", "open_to_all", "synthetic", "needs_check"}
)


def normal(record: Record) -> dict[str, Any]:
    """Return a record in its one form: what says nothing is left out, keys are in order.

    Unknown keys are kept (at the end), so that `check` can name them.
    """
    made = {key: _tidy(value) for key, value in record.items()}
    if made.get("status") == "active":
        made["status"] = None
    for key in _FALSE_IS_NOTHING:
        if made.get(key) is False:
            made[key] = None
    _settle_visibility(made)
    for key in ("narrow", "suggested"):
        if isinstance(made.get(key), list) and isinstance(made.get("intents"), list):
            # In the order of the intents; what is not among them stays, to be named by `check`.
            order = {str(intent): place for place, intent in enumerate(made["intents"])}
            made[key] = sorted(made[key], key=lambda value: order.get(str(value), len(order)))
    known = {key: made[key] for key in KEYS if _says_something(made.get(key))}
    other = {key: value for key, value in made.items() if key not in KEYS}
    return {**known, **other}


def _tidy(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _tidy(item) for key, item in value.items() if _says_something(item)}
    if isinstance(value, (list, tuple)):
        return [_tidy(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _says_something(value: Any) -> bool:
    return value is not None and value != "" and value != [] and value != {} and value != ()


def _settle_visibility(record: dict[str, Any]) -> None:
    """Write what is withheld at the phone and the address itself; public is the default."""
    withheld = dict(record["withheld"]) if isinstance(record.get("withheld"), dict) else {}
    if withheld.pop("address", None):
        record.setdefault("address_visibility", "staff")
    hidden = withheld.pop("phones", None)
    phones = []
    for phone in record.get("phones") or ():
        if not isinstance(phone, dict):
            phones.append(phone)
            continue
        if hidden is True or (isinstance(hidden, list) and phone.get("number") in hidden):
            phone = {"visibility": "staff"} | phone
        phones.append(
            {
                key: value
                for key, value in phone.items()
                if not (key == "visibility" and value == "public")
            }
        )
    if isinstance(record.get("phones"), list):
        record["phones"] = phones
    if isinstance(record.get("withheld"), dict):
        settled = {
            key: _withheld(value, record.get(key) or [] if key in _WITHHELD_LISTS else None)
            for key, value in withheld.items()
        }
        record["withheld"] = {key: value for key, value in settled.items() if value is not None}
    if record.get("address_visibility") == "public":
        record["address_visibility"] = None
    for part in ("more_locations",):
        for item in record.get(part) or ():
            if isinstance(item, dict) and item.get("address_visibility") == "public":
                del item["address_visibility"]


def _withheld(value: Any, values: Any) -> Any:
    """True for a whole list, the values in the order of the list, None for what is not there."""
    if not isinstance(values, list):
        return value
    if not values or value == []:
        return None
    if not isinstance(value, list):
        return value
    known = [item for item in values if item in value]
    other = [item for item in value if item not in values]
    return True if len(known) == len(values) and not other else [*known, *other]


def read_records(path: Path) -> list[Record]:
    """Return all records of a data file, in their normal form.

    Raises:
        DataError: At least one line cannot be used; all problems are listed.
    """
    records: list[Record] = []
    problems: list[str] = []
    seen: dict[str, int] = {}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError([f"[ERROR] {path}: cannot be read ({error}); restore the file."]) from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{path.name} line {number}"
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            problems.append(f"[ERROR] {where}: is not JSON ({error}); write one object per line.")
            continue
        if not isinstance(record, dict):
            problems.append(f"[ERROR] {where}: is not a JSON object; write one object per line.")
            continue
        record = normal(record)
        found = [str(problem) for problem in check(record, where)]
        if (first := seen.setdefault(str(record.get("id")), number)) != number:
            found.append(
                f"[ERROR] {where}: id '{record.get('id')}' was used in line {first};"
                " give each place its own id."
            )
        problems.extend(found)
        records.append(record)
    if problems:
        raise DataError(problems)
    return records
