"""Read the data file: one JSON object per line, one place of help each.

Everything that is wrong is collected and reported at once, with line and value.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from social_map import taxonomy
from social_map.errors import DataError

Record = Mapping[str, Any]

KINDS = ("informal", "formal")
FORMS = ("none", "within_formal_organisation", "own_organisation")
SCOPES = ("national", "municipality", "neighbourhood")
GROUNDS = ("consent", "own_page", "public_listing", "none")
CAPACITIES = ("open", "full", "paused")

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

#: Key to the types its value may have. Unknown is left out.
KEYS: Mapping[str, type | tuple[type, ...]] = {
    "id": str,
    "name": str,
    "kind": str,
    "organisation_form": str,
    "description_nl": str,
    "description_en": str,
    "intents": list,
    "narrow": list,
    "kinds_of_help": list,
    "communities": list,
    "languages": list,
    "area": dict,
    "area_note": str,
    "address": str,
    "lat": (int, float),
    "lon": (int, float),
    "phones": list,
    "email": str,
    "url": str,
    "chat": str,
    "whatsapp": str,
    "opening": str,
    "cost": str,
    "walk_in": bool,
    "anonymous": bool,
    "no_papers_asked": bool,
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
    "next_check": str,
    "note": str,
    "needs_check": bool,
}
_REQUIRED = ("id", "name", "kind", "intents", "area", "source")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_SOURCE_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?\Z")


@dataclass(frozen=True)
class Problem:
    """Something wrong in one field of one line."""

    where: str
    field: str
    value: object
    wrong: str
    remedy: str

    def __str__(self) -> str:
        value = json.dumps(self.value, ensure_ascii=False)
        return f"[ERROR] {self.where}: {self.field} is {value}: {self.wrong}; {self.remedy}."


def read_records(path: Path) -> list[Record]:
    """Return all records of a data file.

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
        except ValueError as error:
            problems.append(f"[ERROR] {where}: is not JSON ({error}); write one object per line.")
            continue
        if not isinstance(record, dict):
            problems.append(f"[ERROR] {where}: is not a JSON object; write one object per line.")
            continue
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


def check(record: Record, where: str) -> Iterable[Problem]:
    """Yield what is wrong with one record."""
    for key, value in record.items():
        if key not in KEYS:
            yield Problem(where, key, value, "unknown field", "see the list in README.md")
        elif not isinstance(value, KEYS[key]):
            yield Problem(where, key, value, "wrong type", "see the list in README.md")
    missing = [key for key in _REQUIRED if not record.get(key)]
    for key in missing:
        yield Problem(where, key, record.get(key), "required", "fill it in")
    if missing or any(not isinstance(record[key], KEYS[key]) for key in record if key in KEYS):
        return
    yield from _check_words(record, where)
    yield from _check_lists(record, where)
    yield from _check_area(record, where)
    yield from _check_ground(record, where)


def _check_words(record: Record, where: str) -> Iterable[Problem]:
    for key, allowed in (
        ("kind", KINDS),
        ("organisation_form", FORMS),
        ("capacity", CAPACITIES),
    ):
        if record.get(key) is not None and record[key] not in allowed:
            yield Problem(where, key, record[key], "unknown", f"use {' or '.join(allowed)}")
    if not _ID.match(record["id"]):
        yield Problem(where, "id", record["id"], "not kebab-case", "use a-z, 0-9 and hyphens")
    for key in ("last_check", "next_check", "paused_until"):
        if key in record and not _DATE.match(record[key]):
            yield Problem(where, key, record[key], "not a date", "write it like 2026-10-31")
    if "source_date" in record and not _SOURCE_DATE.match(record["source_date"]):
        yield Problem(
            where,
            "source_date",
            record["source_date"],
            "not a date",
            "write 2026, 2026-10 or 2026-10-31",
        )
    if (record["kind"] == "informal") != ("organisation_form" in record):
        yield Problem(
            where,
            "organisation_form",
            record.get("organisation_form"),
            "an informal network has a form, a formal service has none",
            "fill it in or remove it",
        )


def _check_lists(record: Record, where: str) -> Iterable[Problem]:
    intents = (*taxonomy.HELP_INTENTS, *taxonomy.CRISIS_INTENTS)
    for key, allowed in (("intents", intents), ("kinds_of_help", taxonomy.KINDS_OF_HELP)):
        for value in record.get(key, ()):
            if value not in allowed:
                yield Problem(where, key, value, "not in themes.yml", "use a key of themes.yml")
    for value in record.get("narrow", ()):
        if value not in record["intents"]:
            yield Problem(where, "narrow", value, "not among its intents", "use one of them")
    for key in ("intents", "narrow", "kinds_of_help", "communities", "languages"):
        values = record.get(key, [])
        if len(set(map(str, values))) != len(values):
            yield Problem(where, key, values, "the same value twice", "name each once")
    for language in record.get("languages", ()):
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]+)?", str(language)):
            yield Problem(where, "languages", language, "not a language code", "use tr, ar, nl …")
    for phone in record.get("phones", ()):
        if not isinstance(phone, dict) or not re.fullmatch(
            r"[+\d][\d\s()-]*", phone.get("number", "")
        ):
            yield Problem(where, "phones", phone, "no telephone number", "write 0800-2000")


def _check_area(record: Record, where: str) -> Iterable[Problem]:
    area = record["area"]
    scope = area.get("scope")
    if scope not in SCOPES:
        yield Problem(where, "area", area, "unknown scope", f"use {' or '.join(SCOPES)}")
    elif scope == "national" and area.get("municipality"):
        yield Problem(where, "area", area, "national with a municipality", "remove one of them")
    elif scope != "national" and not area.get("municipality"):
        yield Problem(where, "area", area, "no municipality", "fill it in")
    elif scope == "neighbourhood" and not area.get("neighbourhood"):
        yield Problem(where, "area", area, "no neighbourhood", "fill it in")


def _check_ground(record: Record, where: str) -> Iterable[Problem]:
    ground = record.get("ground")
    if record["kind"] != "informal":
        if ground:
            yield Problem(where, "ground", ground, "formal services need none", "remove it")
    elif ground is None or ground.get("kind") not in GROUNDS:
        yield Problem(where, "ground", ground, "unknown", f"use {' or '.join(GROUNDS)}")
    elif ground["kind"] in ("own_page", "public_listing") and not ground.get("url"):
        yield Problem(where, "ground", ground, "no page", "give the url that shows the ground")
    elif ground["kind"] == "consent" and not ground.get("note"):
        yield Problem(where, "ground", ground, "no note", "say which role agreed, when, to what")
    for key, value in record.get("withheld", {}).items():
        if key not in WITHHOLDABLE:
            yield Problem(
                where,
                "withheld",
                key,
                "cannot be withheld",
                f"use {', '.join(sorted(WITHHOLDABLE))}",
            )
        elif value is not True and not isinstance(value, list):
            yield Problem(where, "withheld", value, "neither true nor a list", "use true")
