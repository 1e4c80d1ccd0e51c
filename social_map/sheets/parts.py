"""Cells that hold parts of a place: telephones, contacts, areas, addresses, what is withheld.

Each kind has a function that writes its value and one that reads it again.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from social_map import records
from social_map.columns import BY_KEY, find_column, key_header, similar_headers
from social_map.messages import Language
from social_map.sheets.findings import Findings, Refused
from social_map.sheets.numbers import read_phone
from social_map.sheets.places import read_municipality
from social_map.sheets.repairs import read_address, read_email
from social_map.sheets.splitting import escape, join, split, unescape
from social_map.sheets.words import read_word, say_word

Part = dict[str, Any]

_VISIBILITY = BY_KEY["address_visibility"]
_SCOPE = BY_KEY["area.scope"]
_POINT = re.compile(r"(\d{1,2}\.\d+|\d{1,2})\s*,\s*(\d{1,2}\.\d+|\d{1,2})\Z")
_NUMBER_FIRST = re.compile(r"(\+?[\d(][\d\s()./-]*\d)[\s:,-]*(.*)\Z", re.DOTALL)
_NUMBER_LAST = re.compile(r"([^\d+]+?)[\s:,-]+(\+?[\d(][\d\s()./-]*\d)\Z", re.DOTALL)
_HIDING = re.compile(r"\b(nooit|never)\b", re.IGNORECASE)


def hides(text: str) -> bool:
    """Whether a value asks to be kept out of sight, so that no message may repeat it."""
    return _HIDING.search(text) is not None


def _shown(text: str) -> str:
    return "…" if hides(text) else text


def write_phones(phones: list[Part], language: Language) -> str:
    """``0800-2000 (advies) [medewerkers]; 112``."""
    cells = []
    for phone in phones:
        cell = escape(str(phone["number"]), ";")
        if label := phone.get("label"):
            cell += f" ({escape(label, ';')})"
        if (visibility := phone.get("visibility", "public")) != "public":
            cell += f" [{say_word(_VISIBILITY, visibility, language)}]"
        cells.append(cell)
    return join(cells)


def read_phones(text: str, findings: Findings) -> list[Part]:
    """Return number, label and visibility of each telephone in a cell."""
    return _read_each(text, findings, _read_one_phone)


def _read_one_phone(text: str, findings: Findings) -> Part:
    phone: Part = {}
    if (match := re.search(r"\s*\[([^\[\]]*)\]\Z", text)) and match[1].strip():
        visibility = read_word(_VISIBILITY, match[1], findings)
        text = text[: match.start()]
        if visibility:
            phone["visibility"] = visibility
    number, label = _number_and_label(text, findings, hidden="visibility" in phone)
    made = {"number": number, "label": label, **phone}
    return {key: value for key, value in made.items() if value}


def _number_and_label(text: str, findings: Findings, *, hidden: bool) -> tuple[str, str]:
    if text.endswith(")"):
        # "+31 (0)6 12345678 (advies)": the first bracket behind a whole number begins the label.
        for match in re.finditer(r"\s*\(", text):
            trial = findings.fresh()
            try:
                number = read_phone(unescape(text[: match.start()]), trial)
            except Refused:
                continue
            findings.repairs.update(trial.repairs)
            return number, unescape(text[match.end() : -1]).strip()
    plain = unescape(text)
    if match := _NUMBER_FIRST.match(plain):
        number, label = match[1], match[2]
        damage = re.match(r"[eE]\+?\d+\b|[.,]\d+[eE]\+?\d+\b", label)
        if damage:
            number, label = number + damage[0], label[damage.end() :].strip()
    elif match := _NUMBER_LAST.match(plain):
        number, label = match[2], match[1]
    else:
        raise findings.refuse("cell_phone", "…" if hidden else plain)
    if hidden:
        trial = findings.fresh()
        try:
            return read_phone(number, trial), label.strip(" ()")
        except Refused:
            raise findings.refuse("cell_phone", "…") from None
    return read_phone(number, findings), label.strip(" ()")


def write_contacts(contacts: list[Part], language: Language) -> str:
    """``Fatma | coördinator | 0612345678 | fatma@voorbeeld.nl | medewerkers``."""
    return join(
        " | ".join(
            (
                *(escape(str(contact.get(key, "")), ";|") for key in ("name", "role", "phone", "email")),
                say_word(_VISIBILITY, contact["visibility"], language),
            )
        )
        for contact in contacts
    )  # fmt: skip


def read_contacts(text: str, findings: Findings) -> list[Part]:
    """Return the contacts in a cell; who has no visibility is for staff only."""
    return _read_each(text, findings, _read_contact)


def _read_contact(text: str, findings: Findings) -> Part:
    parts = [unescape(part).strip() for part in split(text, "|")]
    if len(parts) > 5:
        raise findings.refuse("cell_contact", _shown(text))
    contact: Part = (
        dict(zip(("name", "role", "phone", "email", "visibility"), parts, strict=True))
        if len(parts) == 5
        else _sorted_out(parts)
    )
    if contact.get("visibility"):
        contact["visibility"] = read_word(_VISIBILITY, contact["visibility"], findings) or "public"
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
        raise findings.refuse("cell_contact", _shown(text))
    return {key: value for key, value in contact.items() if value}


def _sorted_out(parts: list[str]) -> Part:
    """Tell by their looks what the parts are, when some were left out."""
    contact: Part = {}
    for part in parts:
        if not part:
            continue
        if "@" in part:
            key = "email"
        elif _is_visibility(part):
            key = "visibility"
        elif re.fullmatch(r"\+?[\d\s()./-]{3,}", part):
            key = "phone"
        else:
            key = "role" if "name" in contact else "name"
        contact[key] = f"{contact[key]} {part}" if key in contact else part
    return contact


def _is_visibility(text: str) -> bool:
    trial = Findings()
    try:
        read_word(_VISIBILITY, text, trial)
    except Refused:
        return False
    return True


def write_areas(areas: list[Part], language: Language) -> str:
    """``Nieuwegein; Utrecht > Overvecht``."""
    return join(_write_area(area, language) for area in areas)


def _write_area(area: Part, language: Language) -> str:
    municipality = escape(str(area.get("municipality", "")), ";>:")
    neighbourhood = escape(str(area.get("neighbourhood", "")), ";>:")
    scope = area.get("scope", "")
    word = say_word(_SCOPE, scope, language)
    if scope == "national" and not municipality and not neighbourhood:
        return word
    plain = {True: "neighbourhood", False: "municipality"}[bool(neighbourhood)]
    text = " > ".join(part for part in (municipality, neighbourhood) if part or neighbourhood)
    return text if scope == plain and municipality else f"{word}: {text}"


def read_areas(text: str, findings: Findings) -> list[Part]:
    """Return the areas in a cell."""
    return _read_each(text, findings, _read_area)


def _read_area(text: str, findings: Findings) -> Part:
    scope = ""
    before, *after = split(text, ":")
    if after:
        scope = read_word(_SCOPE, unescape(before), findings) or ""
        text = text.partition(":")[2].strip()
    elif _is_national(text):
        return {"scope": "national"}
    parts = [unescape(part) for part in split(text, ">")]
    if len(parts) > 2 or (not parts[0] and scope != "national"):
        raise findings.refuse("cell_area", text)
    municipality = read_municipality(parts[0], findings) if parts[0] else ""
    neighbourhood = parts[1] if len(parts) == 2 else ""
    made = {
        "scope": scope or ("neighbourhood" if neighbourhood else "municipality"),
        "municipality": municipality,
        "neighbourhood": neighbourhood,
    }
    return {key: value for key, value in made.items() if value}


def _is_national(text: str) -> bool:
    try:
        return read_word(_SCOPE, unescape(text), Findings()) == "national"
    except Refused:
        return False


def write_locations(locations: list[Part], language: Language) -> str:
    """``De Hoek | Kerkstraat 2, Utrecht | iedereen | 52.09, 5.12``."""
    cells = []
    for location in locations:
        point = ""
        if "lat" in location:
            point = f"{location['lat']}, {location['lon']}"
        visibility = say_word(_VISIBILITY, location.get("address_visibility", "public"), language)
        name, address = (escape(str(location.get(key, "")), ";|") for key in ("name", "address"))
        cells.append(f"{name} | {address} | {visibility} | {point}".strip())
    return join(cells)


def read_locations(text: str, findings: Findings) -> list[Part]:
    """Return the addresses in a cell."""
    return _read_each(text, findings, _read_location)


def _read_location(text: str, findings: Findings) -> Part:
    location: Part = {}
    parts = [unescape(part).strip() for part in split(text, "|")]
    whole = len(parts) == 4
    texts = parts[:2] if whole else []
    for part in parts[2:] if whole else parts:
        if match := _POINT.match(part):
            location["lat"], location["lon"] = (_plain(match[index]) for index in (1, 2))
        elif part and _is_visibility(part):
            visibility = read_word(_VISIBILITY, part, findings)
            if visibility:
                location["address_visibility"] = visibility
        elif part and not whole:
            texts.append(part)
        elif part:
            raise findings.refuse("cell_location", _shown(text))
    if len(texts) == 1:
        texts.insert(0, "")
    if len(texts) != 2:
        raise findings.refuse("cell_location", _shown(text))
    name, address = texts
    made = {"name": name, "address": read_address(address, findings) if address else "", **location}
    return {key: value for key, value in made.items() if value != ""}


def _plain(text: str) -> int | float:
    number = float(text)
    return int(number) if number.is_integer() else number


def write_withheld(withheld: Mapping[str, Any], language: Language) -> str:
    """``Inloop; Hulpvragen: werk, schulden``."""
    cells = []
    for key, value in withheld.items():
        cell = escape(key_header(key, language), ";:,")
        if value is not True:
            column = BY_KEY.get(key)
            values = [say_word(column, str(item), language) if column else str(item) for item in value]
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


def _stored(column: Any, value: str, findings: Findings) -> str:
    from social_map.sheets.words import read_code

    if column.kind not in ("intents", "languages"):
        return value
    try:
        return read_code(column.kind, value, findings)
    except Refused:
        return value


def _read_each(
    text: str, findings: Findings, read: Callable[[str, Findings], Part]
) -> list[Part]:
    """Read every value of a cell, so that all that is wrong is named at once."""
    found = []
    for part in split(text):
        try:
            found.append(read(part, findings))
        except Refused:
            continue
    return found


