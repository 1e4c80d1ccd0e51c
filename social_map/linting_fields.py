"""What looks wrong in one place of help, field by field; see `linting`."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import langcodes
import phonenumbers

from social_map import records
from social_map.hours import hour_notes, understands
from social_map.plain import can_be_opened
from social_map.problems import Problem, similar
from social_map.records import Record
from social_map.text import fold

#: Numbers that anybody can call, though no plan of numbers of a region holds them.
SHORT_NUMBERS = frozenset({"112", "113", "144"})

# What people write for a language that has another code: mostly codes of countries.
_OTHER_CODES: Mapping[str, str] = {
    "al": "sq", "by": "be", "cn": "zh", "cz": "cs", "dk": "da", "du": "nl", "er": "ti", "ge": "ka",
    "gr": "el", "iq": "ar", "ir": "fa", "jp": "ja", "kp": "ko", "rs": "sr", "sy": "ar", "ua": "uk",
}  # fmt: skip
# Helplines with one number in all of Europe: 116 111 for children.
_EUROPEAN = re.compile(r"116\d{3}\Z")
_POSTCODE = re.compile(r"\b([1-9]\d{3})\s?([A-Z]{2})\b")
_COMMENT_RULE = re.compile(r';\s*"[^"]*"\s*(?:;|\Z)')
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+\Z", re.IGNORECASE)


@dataclass(frozen=True)
class Geography:
    """What the map itself knows of towns and postcodes.

    Attributes:
        towns: Folded name of a town or municipality to the municipalities that have one; empty
            where that is not known.
        ranges: First and last postcode, and their municipality.
    """

    towns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    ranges: tuple[tuple[int, int, str], ...] = ()

    def municipality_of(self, postcode: int) -> str | None:
        """Return the municipality of a postcode, as far as the map is sure."""
        return next((name for low, high, name in self.ranges if low <= postcode <= high), None)


def check_fields(record: Record, geography: Geography) -> Iterator[tuple[str, Problem]]:
    """Yield level (``error`` or ``warning``) and problem of one record."""
    where = record["id"]
    for problem in records.check(record, where):
        yield "error", problem
    yield from _check_phones(record, where)
    yield from _check_web(record, where)
    yield from _check_languages(record, where)
    yield from _check_hours(record, where)
    for place in (record, *record.get("more_locations", ())):
        if place.get("address"):
            yield from _check_address(record, place, geography)
    if record.get("suggested"):
        yield "warning", Problem(where, "suggested", record["suggested"], "lint_suggested")
    if record.get("needs_check"):
        yield "warning", Problem(where, "needs_check", True, "lint_needs_check")
    elif not has_way(record):
        yield "error", Problem(where, "phones, email, url", None, "lint_no_way")


def has_way(record: Record) -> bool:
    """Whether a resident who sees this place can reach or find it.

    WhatsApp and contact persons are not shown to residents, so that they are no way.
    """
    withheld = record.get("withheld") or {}
    if any(phone.get("visibility", "public") == "public" for phone in record.get("phones", ())):
        return True
    if any(record.get(key) and not withheld.get(key) for key in ("email", "url", "chat")):
        return True
    if record.get("kind") == "informal" and (record.get("ground") or {}).get("url"):
        return True
    return any(
        place.get("address") and place.get("address_visibility", "public") == "public"
        for place in (record, *record.get("more_locations", ()))
    )


@lru_cache(maxsize=65536)
def is_number(text: str) -> bool:
    """Whether a number can be called from the Netherlands.

    >>> [number for number in ("112", "14020", "0800-2000", "070-12345") if is_number(number)]
    ['112', '14020', '0800-2000']
    """
    digits = re.sub(r"\D", "", text)
    if digits in SHORT_NUMBERS or _EUROPEAN.match(digits):
        return True
    try:
        number = phonenumbers.parse(text, "NL")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number)


def _check_phones(record: Record, where: str) -> Iterator[tuple[str, Problem]]:
    for phone in record.get("phones", ()):
        number = phone.get("number", "") if isinstance(phone, Mapping) else ""
        if number and not is_number(number):
            shown = number if phone.get("visibility") != "never" else "…"
            yield "error", Problem(where, "phones", shown, "lint_phone")
        if isinstance(phone, Mapping) and phone.get("hours") and not understands(phone["hours"]):
            yield "warning", Problem(where, "phones.hours", phone["hours"], "wrong_opening")
    if record.get("whatsapp") and not is_number(record["whatsapp"]):
        yield "error", Problem(where, "whatsapp", record["whatsapp"], "lint_phone")
    for contact in record.get("contacts", ()):
        number = contact.get("phone") if isinstance(contact, Mapping) else None
        if number and not is_number(number):
            # Numbers of persons are not repeated on a screen or in a list that is sent on.
            yield "error", Problem(where, "contacts.phone", "…", "lint_phone")


def _check_web(record: Record, where: str) -> Iterator[tuple[str, Problem]]:
    for name in ("url", "chat"):
        # What no phone opens is named by `checking`.
        address = record.get(name)
        if address and can_be_opened(address) and not _has_host(address):
            yield "error", Problem(where, name, record[name], "lint_host")
    url = (record.get("ground") or {}).get("url")
    if url and not _has_host(url):
        yield "error", Problem(where, "ground.url", url, "lint_host")


def _has_host(url: str) -> bool:
    try:
        return bool(_HOST.match(urlsplit(url).hostname or ""))
    except ValueError:
        return False


def _check_languages(record: Record, where: str) -> Iterator[tuple[str, Problem]]:
    for code in record.get("languages", ()):
        if not isinstance(code, str) or not code.isascii():
            continue  # records.check has named it
        if not langcodes.tag_is_valid(code):
            other = _OTHER_CODES.get(code.lower())
            words = (other,) if other else ()
            yield "error", Problem(where, "languages", code, "lint_language", {}, words)
        elif len(code) == 3 and len(better := langcodes.standardize_tag(code)) == 2:
            yield "error", Problem(where, "languages", code, "lint_language", {}, (better,))


def _check_hours(record: Record, where: str) -> Iterator[tuple[str, Problem]]:
    opening = record.get("opening")
    if not opening or not understands(opening):
        return  # records.check has named it
    if _COMMENT_RULE.search(opening):
        yield "warning", Problem(where, "opening", opening, "lint_hours_hidden")
    elif '"' in opening and "by_appointment" not in hour_notes(opening):
        yield "warning", Problem(where, "opening", opening, "lint_hours_words")


def _check_address(
    record: Record, place: Mapping[str, Any], geography: Geography
) -> Iterator[tuple[str, Problem]]:
    address, where = place["address"], record["id"]
    shown = address if place.get("address_visibility") != "never" else "…"
    postcode = _POSTCODE.search(address)
    without = _POSTCODE.sub("", address)
    if not re.search(r"\d", without):
        yield "warning", Problem(where, "address", shown, "lint_no_house_number")
    town = _town(without, geography)
    area = (record.get("area") or {}).get("municipality")
    expected = geography.towns.get(fold(town)) if town else frozenset({area} if area else ())
    if town and expected is None:
        words = similar(town, {name.title() for name in geography.towns}, 1)
        yield "warning", Problem(where, "address", shown, "lint_town", {"town": town}, words)
        return
    found = geography.municipality_of(int(postcode[1])) if postcode else None
    if found and expected and found not in expected:
        values = {"postcode": postcode[0] if postcode else "", "municipality": found}
        yield "error", Problem(where, "address", shown, "lint_postcode", values)


def _town(address: str, geography: Geography) -> str | None:
    """Return the town that an address names: its last part that could be one."""
    parts = [re.sub(r"\(.*?\)", "", part).strip() for part in re.split(r"[,;]", address)]
    named = [part for part in parts[1:] if part and not re.search(r"\d", part)]
    for part in reversed(named):
        if fold(part) in geography.towns:
            return part
    return named[-1] if named else None
