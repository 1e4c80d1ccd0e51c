"""Cells that hold parts of a place: telephones, contacts, what is withheld.

Each kind has a function that writes its value and one that reads it again.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from social_map import records
from social_map.columns import BY_KEY, Column, find_column, key_header, similar_headers
from social_map.messages import Language
from social_map.sheets.findings import Findings, Refused
from social_map.sheets.numbers import read_phone
from social_map.sheets.pieces import VISIBILITY, Part, is_visibility, read_each, sayable
from social_map.sheets.repairs import read_email
from social_map.sheets.splitting import escape, join, split, unescape
from social_map.sheets.words import read_code, read_word, say_word

_NUMBER_FIRST = re.compile(r"(\+?[\d(][\d\s()./‐-―−-]*\d)[\s:,-]*(.*)\Z", re.DOTALL)
_NUMBER_LAST = re.compile(r"([^\d+]+?)[\s:,-]+(\+?[\d(][\d\s()./-]*\d)\Z", re.DOTALL)


def write_phones(phones: list[Part], language: Language) -> str:
    """``0800-2000 (advies) [medewerkers]; 112``."""
    cells = []
    for phone in phones:
        cell = escape(str(phone["number"]), ";")
        if label := phone.get("label"):
            cell += f" ({escape(label, ';')})"
        if (visibility := phone.get("visibility", "public")) != "public":
            cell += f" [{say_word(VISIBILITY, visibility, language)}]"
        cells.append(cell)
    return join(cells)


def read_phones(text: str, findings: Findings) -> list[Part]:
    """Return number, label and visibility of each telephone in a cell."""
    return read_each(text, findings, _read_one_phone)


def _read_one_phone(text: str, findings: Findings) -> Part:
    phone: Part = {}
    if (match := re.search(r"\s*\[([^\[\]]*)\]\Z", text)) and match[1].strip():
        visibility = read_word(VISIBILITY, match[1], findings)
        text = text[: match.start()]
        if visibility:
            phone["visibility"] = visibility
    number, label = _number_and_label(text, findings, hidden="visibility" in phone)
    made = {"number": number, "label": label, **phone}
    return {key: value for key, value in made.items() if value}


def _number_and_label(text: str, findings: Findings, *, hidden: bool) -> tuple[str, str]:
    """Return number and label, whichever comes first and whatever stands between them."""
    trial = findings.fresh()
    for number, label in _readings(text):
        trial = findings.fresh()
        try:
            read = read_phone(number, trial)
        except Refused:
            if trial.wrong[-1].key == "cell_phone_rounded":
                break
            continue
        findings.repairs.update(trial.repairs)
        return read, label.strip()
    key = trial.wrong[-1].key if trial.wrong else "cell_phone"
    raise findings.refuse(key, "…" if hidden else unescape(text))


def _readings(text: str) -> Iterator[tuple[str, str]]:
    """Yield every way to take a cell apart into a number and a label, the likeliest first."""
    plain = unescape(text)
    if text.endswith(")"):
        # "+31 (0)6 12345678 (advies)": the first bracket behind a whole number begins the label.
        for match in re.finditer(r"\s*\(", text):
            label = unescape(text[match.end() : -1])
            # The brackets around a label are not its own.
            yield unescape(text[: match.start()]), label
    yield plain, ""
    if first := _NUMBER_FIRST.match(plain):
        yield first[1], first[2].strip(" ()")
    if last := _NUMBER_LAST.match(plain):
        yield last[2], last[1].strip(" ()")


def write_contacts(contacts: list[Part], language: Language) -> str:
    """``Fatma | coördinator | 0612345678 | fatma@voorbeeld.nl | medewerkers``."""
    return join(
        " | ".join(
            (
                *(escape(str(contact.get(key, "")), ";|") for key in ("name", "role", "phone", "email")),
                say_word(VISIBILITY, contact["visibility"], language),
            )
        )
        for contact in contacts
    )  # fmt: skip


def read_contacts(text: str, findings: Findings) -> list[Part]:
    """Return the contacts in a cell; who has no visibility is for staff only."""
    return read_each(text, findings, _read_contact)


def _read_contact(text: str, findings: Findings) -> Part:
    parts = [unescape(part).strip() for part in split(text, "|")]
    if len(parts) > 5:
        raise findings.refuse("cell_contact", sayable(text))
    contact: Part = (
        dict(zip(("name", "role", "phone", "email", "visibility"), parts, strict=True))
        if len(parts) == 5
        else _sorted_out(parts)
    )
    if contact.get("visibility"):
        contact["visibility"] = read_word(VISIBILITY, contact["visibility"], findings) or "public"
    else:
        findings.repaired("repair_contact_visibility")
        contact["visibility"] = "staff"
    trial = findings.fresh()
    try:
        if contact.get("phone"):
            contact["phone"] = read_phone(contact["phone"], trial)
        if contact.get("email"):
            contact["email"] = read_email(contact["email"], trial)
    except Refused:
        wrong = trial.wrong[0]
        value = "…" if contact["visibility"] == "never" else wrong.value
        raise findings.refuse(wrong.key, value) from None
    findings.repairs.update(trial.repairs)
    if not any(contact.get(key) for key in ("name", "role", "phone", "email")):
        raise findings.refuse("cell_contact", sayable(text))
    return {key: value for key, value in contact.items() if value}


def _sorted_out(parts: list[str]) -> Part:
    """Tell by their looks what the parts are, when some were left out."""
    contact: Part = {}
    for part in parts:
        if not part:
            continue
        if "@" in part:
            key = "email"
        elif is_visibility(part):
            key = "visibility"
        elif re.fullmatch(r"\+?[\d\s()./-]{3,}", part):
            key = "phone"
        else:
            key = "role" if "name" in contact else "name"
        contact[key] = f"{contact[key]} {part}" if key in contact else part
    return contact


def write_withheld(withheld: Mapping[str, Any], language: Language) -> str:
    """``Inloop; Hulpvragen: werk, schulden``."""
    cells = []
    for key, value in withheld.items():
        cell = escape(key_header(key, language), ";:,")
        if value is not True:
            column = BY_KEY.get(key)
            values = [
                say_word(column, str(item), language) if column else str(item) for item in value
            ]
            cell += ": " + ", ".join(escape(item, ";:,") for item in values)
        cells.append(cell)
    return join(cells)  # fmt: skip


def read_withheld(text: str, findings: Findings) -> dict[str, Any]:
    """Return what is withheld: key to True, or to the values that are."""
    made: dict[str, Any] = {}
    for part in split(text):
        header, *rest = split(part, ":")
        column = find_column(unescape(header))
        if column is None or column.root not in records.WITHHOLDABLE:
            allowed = ", ".join(
                key_header(key, findings.language) for key in sorted(records.WITHHOLDABLE)
            )
            suggestions = similar_headers(header, findings.language)
            findings.refuse("cell_word", unescape(header), suggestions, allowed=allowed)
            continue
        values = [unescape(item) for item in split(":".join(rest), ",")]
        made[column.root] = [_stored(column, value, findings) for value in values] or True
    return made


def _stored(column: Column, value: str, findings: Findings) -> str:
    if column.kind not in ("intents", "languages"):
        return value
    try:
        return read_code(column.kind, value, findings)
    except Refused:
        return value
