"""A record: everything the map knows about one place of help, as one mapping.

Records are what maintainers edit, whatever the file: the data file (one JSON object per line),
a spreadsheet, HSDS. Unknown is left out, never "no". `normal` gives a record its one form, so
that equal places are equal records; `check` says everything that is wrong with one.
"""

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from social_map import taxonomy
from social_map.errors import DataError
from social_map.geometry import in_netherlands
from social_map.hours import understands
from social_map.problems import Problem, similar

Record = Mapping[str, Any]

KINDS = ("informal", "formal")
FORMS = ("none", "within_formal_organisation", "own_organisation")
SCOPES = ("national", "municipality", "neighbourhood")
GROUNDS = ("consent", "own_page", "public_listing", "none")
CAPACITIES = ("open", "full", "paused")
STATUSES = ("active", "inactive", "defunct", "temporarily closed")
VISIBILITIES = ("public", "staff", "never")
GENDERS = ("women", "men")

#: Facts that can be known without being covered by the ground for listing.
WITHHOLDABLE = frozenset(
    {
        "address",
        "anonymous",
        "chat",
        "communities",
        "email",
        "intents",
        "languages",
        "no_papers_asked",
        "phones",
        "url",
        "walk_in",
    }
)

#: Key to the types its value may have, in the order in which a record is written.
KEYS: Mapping[str, type | tuple[type, ...]] = {
    "id": str,
    "uuid": str,
    "name": str,
    "alternate_names": list,
    "organization": dict,
    "kind": str,
    "organisation_form": str,
    "status": str,
    "description_nl": str,
    "description_en": str,
    "intents": list,
    "narrow": list,
    "suggested": list,
    "kinds_of_help": list,
    "communities": list,
    "languages": list,
    "interpreter": bool,
    "area": dict,
    "more_areas": list,
    "area_note": str,
    "address": str,
    "address_visibility": str,
    "lat": (int, float),
    "lon": (int, float),
    "more_locations": list,
    "phones": list,
    "email": str,
    "url": str,
    "chat": str,
    "whatsapp": str,
    "contacts": list,
    "opening": str,
    "opening_note": str,
    "cost": str,
    "walk_in": bool,
    "anonymous": bool,
    "no_papers_asked": bool,
    "minimum_age": (int, float),
    "maximum_age": (int, float),
    "for_gender": str,
    "eligibility": str,
    "application": str,
    "wait_time": str,
    "enforcement": bool,
    "safety_net": bool,
    "open_to_all": bool,
    "synthetic": bool,
    "capacity": str,
    "paused_until": str,
    "ground": dict,
    "withheld": dict,
    "source": str,
    "source_date": str,
    "more_sources": list,
    "last_check": str,
    "last_check_by": str,
    "last_check_how": str,
    "next_check": str,
    "note": str,
    "needs_check": bool,
    "external_id": str,
    "hsds": dict,
}
#: Keys of the parts of a record.
PART_KEYS: Mapping[str, frozenset[str]] = {
    "area": frozenset({"scope", "municipality", "neighbourhood"}),
    "ground": frozenset({"kind", "url", "note"}),
    "organization": frozenset({"id", "name", "description", "url", "email", "hsds"}),
    "phones": frozenset(
        {"number", "extension", "label", "hours", "cost", "source", "source_date", "visibility"}
    ),
    "contacts": frozenset({"name", "role", "phone", "email", "visibility"}),
    "more_locations": frozenset({"name", "address", "address_visibility", "lat", "lon"}),
}
_FALSE_IS_NOTHING = frozenset(
    {"enforcement", "safety_net", "open_to_all", "synthetic", "needs_check"}
)
_REQUIRED = ("id", "name", "kind", "area", "source")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_SOURCE_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?\Z")
_PHONE = re.compile(r"\+?[\d][\d\s()./-]*\Z")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+\Z")
_URL = re.compile(r"https?://[^\s]+\Z")
_EXPECTED = {
    str: "text",
    list: "a list",
    dict: "a mapping",
    bool: "true/false",
    (int, float): "a number",
}


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
        record["withheld"] = {
            key: True
            if isinstance(value, list)
            and sorted(map(str, value)) == sorted(map(str, record.get(key) or ()))
            else value
            for key, value in withheld.items()
        }
    if record.get("address_visibility") == "public":
        record["address_visibility"] = None
    for part in ("more_locations",):
        for item in record.get(part) or ():
            if isinstance(item, dict) and item.get("address_visibility") == "public":
                del item["address_visibility"]


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


def check(record: Record, where: str) -> Iterator[Problem]:
    """Yield what is wrong with one record."""
    for key, value in record.items():
        if key not in KEYS:
            yield Problem(where, key, value, "wrong_unknown_field", {}, similar(key, KEYS))
        elif not _has_type(value, KEYS[key]):
            yield Problem(where, key, value, "wrong_type", {"expected": _EXPECTED[KEYS[key]]})  # type: ignore[index]
        elif not _can_be_kept(value):
            yield Problem(where, key, value, "wrong_characters")
    missing = [key for key in _REQUIRED if not record.get(key)]
    # A place whose intents nobody knows yet is kept, but not shown.
    if not record.get("intents") and not record.get("needs_check"):
        missing.append("intents")
    for key in missing:
        yield Problem(where, key, record.get(key), "wrong_required")
    if missing or any(not _has_type(record[key], KEYS[key]) for key in record if key in KEYS):
        return
    yield from _check_words(record, where)
    yield from _check_lists(record, where)
    yield from _check_ways(record, where)
    yield from _check_area(record["area"], where)
    for area in record.get("more_areas", ()):
        yield from _check_area(area, where)
    yield from _check_parts(record, where)
    yield from _check_ground(record, where)


def _has_type(value: object, allowed: type | tuple[type, ...]) -> bool:
    if isinstance(value, bool) and allowed is not bool:
        return False
    if isinstance(value, float) and not math.isfinite(value):
        return False
    return isinstance(value, allowed)


def _can_be_kept(value: Any) -> bool:
    """Whether a value survives UTF-8 and SQLite: no lone surrogate, no NUL."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    if "\\u0000" in text:
        return False
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _check_words(record: Record, where: str) -> Iterable[Problem]:
    for key, allowed in (
        ("kind", KINDS),
        ("organisation_form", FORMS),
        ("capacity", CAPACITIES),
        ("status", STATUSES),
        ("address_visibility", VISIBILITIES),
        ("for_gender", GENDERS),
    ):
        if key in record and record[key] not in allowed:
            words = similar(record[key], allowed, 1)
            yield Problem(
                where, key, record[key], "wrong_word", {"allowed": ", ".join(allowed)}, words
            )
    if not _ID.match(record["id"]):
        yield Problem(where, "id", record["id"], "wrong_id")
    for key in ("last_check", "next_check", "paused_until"):
        if key in record and not _is_date(record[key]):
            yield Problem(where, key, record[key], "wrong_date")
    if "source_date" in record and not _SOURCE_DATE.match(record["source_date"]):
        yield Problem(where, "source_date", record["source_date"], "wrong_source_date")
    if record["kind"] == "informal" and "organisation_form" not in record:
        yield Problem(
            where, "organisation_form", None, "wrong_form_missing", {"allowed": ", ".join(FORMS)}
        )
    if record["kind"] == "formal" and "organisation_form" in record:
        yield Problem(where, "organisation_form", record["organisation_form"], "wrong_form_formal")
    ages = [record.get("minimum_age", 0), record.get("maximum_age", 120)]
    if not 0 <= ages[0] <= ages[1] <= 120:
        yield Problem(where, "minimum_age", ages, "wrong_age")


def _is_date(text: str) -> bool:
    from datetime import date

    if not _DATE.match(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _check_lists(record: Record, where: str) -> Iterable[Problem]:
    intents = (*taxonomy.HELP_INTENTS, *taxonomy.CRISIS_INTENTS)
    for key, allowed in (("intents", intents), ("kinds_of_help", taxonomy.KINDS_OF_HELP)):
        for value in record.get(key, ()):
            if value not in allowed:
                yield Problem(where, key, value, "wrong_key", {}, similar(value, allowed))
    for key in ("narrow", "suggested"):
        for value in record.get(key, ()):
            if value not in record.get("intents", ()):
                yield Problem(where, key, value, "wrong_not_among_intents")
    for key in (
        "intents", "narrow", "suggested", "kinds_of_help", "communities", "languages",
        "alternate_names", "more_sources",
    ):  # fmt: skip
        values = record.get(key, [])
        if len(set(map(str, values))) != len(values):
            yield Problem(where, key, values, "wrong_twice")
        for value in values:
            if not isinstance(value, str) or not value.strip():
                yield Problem(where, key, value, "wrong_type", {"expected": "text"})
    for language in record.get("languages", ()):
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]+)?", str(language)):
            yield Problem(where, "languages", language, "wrong_language")


def _check_ways(record: Record, where: str) -> Iterable[Problem]:
    seen: set[str] = set()
    for phone in record.get("phones", ()):
        number = phone.get("number", "") if isinstance(phone, dict) else phone
        if not isinstance(phone, dict) or not _PHONE.match(str(number)):
            yield Problem(where, "phones", phone, "wrong_phone")
        elif number in seen:
            yield Problem(where, "phones", number, "wrong_twice")
        seen.add(str(number))
    if "email" in record and not _EMAIL.match(record["email"]):
        yield Problem(where, "email", record["email"], "wrong_email")
    for key in ("url", "chat"):
        if key in record and not _URL.match(record[key]):
            yield Problem(where, key, record[key], "wrong_url")
    if "opening" in record and not understands(record["opening"]):
        yield Problem(where, "opening", record["opening"], "wrong_opening")
    for place in (record, *record.get("more_locations", ())):
        if not isinstance(place, Mapping):
            continue
        lat, lon = place.get("lat"), place.get("lon")
        if (lat is None) != (lon is None) or (lat is not None and not in_netherlands(lat, lon)):
            yield Problem(where, "lat", [lat, lon], "wrong_point")


def _check_area(area: Any, where: str) -> Iterable[Problem]:
    scope = area.get("scope") if isinstance(area, Mapping) else None
    if scope not in SCOPES:
        allowed = {"allowed": ", ".join(SCOPES)}
        yield Problem(where, "area", area, "wrong_word", allowed, similar(scope, SCOPES, 1))
    elif scope == "national" and area.get("municipality"):
        yield Problem(where, "area", area, "wrong_national")
    elif scope != "national" and not area.get("municipality"):
        yield Problem(where, "area", area, "wrong_no_municipality")
    elif scope == "neighbourhood" and not area.get("neighbourhood"):
        yield Problem(where, "area", area, "wrong_no_neighbourhood")


def _check_parts(record: Record, where: str) -> Iterable[Problem]:
    for key, allowed in PART_KEYS.items():
        parts = record.get(key)
        for part in parts if isinstance(parts, list) else (parts,) if parts else ():
            if not isinstance(part, Mapping):
                yield Problem(where, key, part, "wrong_type", {"expected": "a mapping"})
                continue
            for name, value in part.items():
                if name not in allowed:
                    yield Problem(where, f"{key}.{name}", value, "wrong_unknown_field")
                elif name in ("visibility", "address_visibility") and value not in VISIBILITIES:
                    words = {"allowed": ", ".join(VISIBILITIES)}
                    yield Problem(where, f"{key}.{name}", value, "wrong_word", words)
    for contact in record.get("contacts", ()):
        if isinstance(contact, Mapping) and contact.get("visibility") not in VISIBILITIES:
            words = {"allowed": ", ".join(VISIBILITIES)}
            yield Problem(
                where, "contacts.visibility", contact.get("visibility"), "wrong_word", words
            )


def _check_ground(record: Record, where: str) -> Iterable[Problem]:
    ground = record.get("ground")
    if record["kind"] != "informal":
        if ground:
            yield Problem(where, "ground", ground, "wrong_ground_formal")
    elif ground is None or ground.get("kind") not in GROUNDS:
        yield Problem(where, "ground", ground, "wrong_word", {"allowed": ", ".join(GROUNDS)})
    elif ground["kind"] in ("own_page", "public_listing") and not ground.get("url"):
        yield Problem(where, "ground", ground, "wrong_ground_page")
    elif ground["kind"] == "consent" and not ground.get("note"):
        yield Problem(where, "ground", ground, "wrong_ground_note")
    for key, value in record.get("withheld", {}).items():
        if key not in WITHHOLDABLE:
            allowed = ", ".join(sorted(WITHHOLDABLE))
            yield Problem(where, "withheld", key, "wrong_withheld", {"allowed": allowed})
        elif value is not True and not isinstance(value, list):
            yield Problem(where, "withheld", value, "wrong_withheld_value")
