"""Say everything that is wrong with a record."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from social_map import taxonomy
from social_map.checking_types import check_types, has_type
from social_map.geometry import in_netherlands
from social_map.hours import understands
from social_map.plain import can_be_opened
from social_map.problems import Problem, similar
from social_map.record_keys import (
    CAPACITIES,
    FORMS,
    GENDERS,
    GROUNDS,
    KINDS,
    PART_KEYS,
    SCOPES,
    STATUSES,
    VISIBILITIES,
    WITHHOLDABLE,
    Record,
)  # fmt: skip

_REQUIRED = ("id", "name", "kind", "area", "source")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_SOURCE_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?\Z")
_PHONE = re.compile(r"\+?[\d][\d\s()./-]*\Z")
# In JSON; an even number of strokes before it are strokes that somebody wrote.
_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+\Z")


def check(record: Record, where: str) -> Iterator[Problem]:
    """Yield what is wrong with one record."""
    mistyped = list(check_types(record, where))
    yield from mistyped
    if any(problem.key == "wrong_too_deep" for problem in mistyped):
        return
    if not _can_be_kept(record):
        for key, value in record.items():
            if not _can_be_kept(value):
                yield Problem(where, key, value, "wrong_characters")
        return
    missing = [key for key in _REQUIRED if not record.get(key)]
    # A place whose intents nobody knows yet is kept, but not shown.
    if not record.get("intents") and not record.get("needs_check"):
        missing.append("intents")
    for key in missing:
        yield Problem(where, key, record.get(key), "wrong_required")
    if missing or any(problem.key == "wrong_type" for problem in mistyped):
        return
    yield from _check_words(record, where)
    yield from _check_lists(record, where)
    yield from _check_ways(record, where)
    yield from _check_area(record["area"], where)
    for area in record.get("more_areas", ()):
        yield from _check_area(area, where)
    yield from _check_parts(record, where)
    yield from _check_ground(record, where)


def _can_be_kept(value: Any) -> bool:
    """Whether a value survives UTF-8 and SQLite: no lone surrogate, no NUL."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    if _NUL.search(text):
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
            if not value.strip():
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
        if key in record and not can_be_opened(record[key]):
            yield Problem(where, key, record[key], "wrong_url")
    if "opening" in record and not understands(record["opening"]):
        yield Problem(where, "opening", record["opening"], "wrong_opening")
    for place in (record, *record.get("more_locations", ())):
        if not isinstance(place, Mapping):
            continue
        lat, lon = place.get("lat"), place.get("lon")
        if (lat, lon) != (None, None) and not _is_point(lat, lon):
            yield Problem(where, "lat", [lat, lon], "wrong_point")


def _is_point(lat: object, lon: object) -> bool:
    numbers = [part for part in (lat, lon) if has_type(part, (int, float))]
    return len(numbers) == 2 and in_netherlands(*numbers)  # type: ignore[arg-type]


def _check_area(area: Any, where: str) -> Iterable[Problem]:
    scope = area.get("scope") if isinstance(area, Mapping) else None
    if scope not in SCOPES:
        allowed = {"allowed": ", ".join(SCOPES)}
        yield Problem(where, "area", area, "wrong_word", allowed, similar(scope, SCOPES, 1))
    elif scope == "national" and (area.get("municipality") or area.get("neighbourhood")):
        yield Problem(where, "area", area, "wrong_national")
    elif scope != "national" and not area.get("municipality"):
        yield Problem(where, "area", area, "wrong_no_municipality")
    elif scope == "neighbourhood" and not area.get("neighbourhood"):
        yield Problem(where, "area", area, "wrong_no_neighbourhood")


def _check_parts(record: Record, where: str) -> Iterable[Problem]:
    for key, allowed in PART_KEYS.items():
        parts = record.get(key)
        for part in parts if isinstance(parts, list) else (parts,) if parts else ():
            for name, value in part.items():
                if name not in allowed:
                    yield Problem(where, f"{key}.{name}", value, "wrong_unknown_field")
                elif name in ("visibility", "address_visibility") and value not in VISIBILITIES:
                    words = {"allowed": ", ".join(VISIBILITIES)}
                    yield Problem(where, f"{key}.{name}", value, "wrong_word", words)
    if "organization" in record and not record["organization"].get("name"):
        yield Problem(where, "organization.name", None, "wrong_required")
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
