"""Ways to make contact in an HSDS service: numbers, languages, and persons, who stay private."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from social_map.hsds.languages import language_code, spoken
from social_map.hsds.phones import Number, numbers
from social_map.hsds.shaping import Shaped, Shaper

Made = dict[str, Any]

_LINKS = ("service_id", "location_id", "organization_id", "service_at_location_id", "contact_id")
#: What a leftover of a phone or a language says when nothing is left over.
_ONLY_NAMED = frozenset({"id", "number"})
_PERSONAL = frozenset({"contacts", "x_contacts", "addresses", "x_addresses", "metadata"})
_INTERPRETER = ("interpret", "tolk", "translat", "vertal")


def holders(service: Shaped, organization: Made | None) -> Iterator[Shaped]:
    """Yield what may have phones and persons: service, its locations, its organisation."""
    yield service
    for place in service.get("service_at_locations", ()):
        yield place
        if "location" in place:
            yield place["location"]
    kept = organization.get("hsds") if organization else None
    if kept:
        yield kept
        yield from kept.get("locations", ())


def add_contacts(service: Shaped, organization: Made | None) -> list[Made]:
    """Take the persons out of a service and return them, visible to staff only."""
    found: list[Made] = []
    if "assurer_email" in service:
        found.append({"role": "assurer", "email": service.pop("assurer_email")})
    for holder in holders(service, organization):
        if _PERSONAL.isdisjoint(holder):
            continue
        for contact in holder.pop("contacts", ()):
            found += _persons(contact)
        for contact in _listed(holder.pop("x_contacts", ())):
            # Not even an object: still about a person.
            text = contact if isinstance(contact, str) else json.dumps(contact, ensure_ascii=False)
            found += _persons(contact) if isinstance(contact, dict) else [{"name": text}]
        for key in ("addresses", "x_addresses"):
            for address in _listed(holder.get(key, ())):
                if isinstance(address, dict) and "attention" in address:
                    person = {"name": str(address.pop("attention")), "role": "attention"}
                    found.append(person)
        if "metadata" in holder:
            found += _editors(holder)
    unique = {tuple(sorted(person.items())): person for person in found}
    return [{**person, "visibility": "staff"} for person in unique.values()]


def _listed(value: Any) -> list[Any]:
    """A list as it is, anything else as the only item of one."""
    return value if isinstance(value, list) else [value] if value != () else []


def _persons(contact: Shaped) -> list[Made]:
    person: Made = {}
    if "name" in contact:
        person["name"] = contact["name"]
    role = ", ".join(contact[key] for key in ("title", "department") if contact.get(key))
    if role:
        person["role"] = role
    if contact.get("email"):
        person["email"] = contact["email"]
    written = [_written(phone) for phone in contact.get("phones", ()) if phone.get("number")]
    if written:
        person["phone"] = "; ".join(dict.fromkeys(written))
    return [person] if person else []


def _written(phone: Shaped) -> str:
    text = str(phone["number"]).strip('" ')
    if phone.get("extension") is not None:
        text += f" ext. {phone['extension']}"
    return f"{text} ({phone['description']})" if phone.get("description") else text


def _editors(holder: Shaped) -> list[Made]:
    """Who changed a record elsewhere is a person; what was changed stays with the rest."""
    found = []
    for entry in holder.pop("metadata"):
        if by := entry.pop("updated_by", None):
            found.append({"name": by, "role": "metadata"})
        if entry.keys() - {"id"}:
            holder.setdefault("x_metadata_of_source", []).append(entry)
    return found


def add_phones(shaper: Shaper, record: Made, service: Shaped, plain: Iterable[str]) -> None:
    """Put every public number into the record; what else is said of it stays, by number."""
    found: dict[str, Made] = {number: {"number": number} for number in plain}
    for holder in holders(service, record.get("organization")):
        phones = holder.get("phones")
        if not phones:
            continue
        kept = []
        for phone in phones:
            left = _add_phone(shaper, found, phone, at_service=holder is service)
            if left is None:
                service.setdefault("x_private", {}).setdefault("phones", []).append(phone)
            else:
                kept += left
        if kept:
            holder["phones"] = kept
        else:
            del holder["phones"]
    if found:
        record["phones"] = list(found.values())


def _add_phone(
    shaper: Shaper, found: dict[str, Made], phone: Shaped, *, at_service: bool
) -> list[Shaped] | None:
    """Add the numbers of one HSDS phone; returns what is left over, None when it is no number."""
    written = phone["number"]
    good = numbers(written)
    if not good:
        shaper.problem("number", written, "hsds_bad_phone")
        return None
    if good[0].number != written or len(good) > 1:
        shaper.repairs["hsds_repaired_phone"] += 1
    extension = phone.pop("extension", None)
    label = phone.pop("description", None)
    for link in _LINKS:
        phone.pop(link, None)
    if phone.get("type") == "voice":
        del phone["type"]
    for number in good:
        if number.number not in found:
            found[number.number] = _phone(number, extension, label)
        elif label and "label" not in found[number.number]:
            found[number.number]["label"] = label
    phone["number"] = good[0].number
    # At the service itself a number needs no leftover; elsewhere it says where it is answered.
    return [] if at_service and phone.keys() <= _ONLY_NAMED else [phone]


def _phone(number: Number, extension: Any, label: str | None) -> Made:
    made: Made = {"number": number.number}
    if extension is not None or number.extension:
        made["extension"] = str(extension if extension is not None else number.extension)
    if label:
        made["label"] = label
    return made


def add_languages(
    shaper: Shaper, record: Made, service: Shaped, plain: Iterable[str] | None
) -> None:
    """Put the languages of the service, else of its location, into the record."""
    found: dict[str, None] = dict.fromkeys(plain or ())
    kept: list[Shaped] = []
    for language in service.pop("languages", ()):
        kept += _add_language(shaper, record, found, language)
    if not found:
        for place in service.get("service_at_locations", ()):
            for language in place.get("location", {}).get("languages", ()):
                for code in _codes(language):
                    found[code] = None
    if kept:
        service["languages"] = kept
    if found:
        record["languages"] = list(found)


def _codes(language: Shaped) -> list[str]:
    code = language_code(language["code"]) if language.get("code") else None
    if code:
        return [code]
    return [part.code for part in spoken(language.get("name", "")) if part.code]


def _add_language(
    shaper: Shaper, record: Made, found: dict[str, None], language: Shaped
) -> list[Shaped]:
    """Add the codes of one HSDS language; returns what is left over of it."""
    for link in (*_LINKS, "phone_id"):
        language.pop(link, None)
    given, name = language.get("code"), language.get("name", "")
    code = language_code(given) if given else None
    if code and (not name or language_code(name) in (code, None)):
        found[code] = None
        if language.keys() <= {"id", "code", "name"} and (not name or language_code(name)):
            return []
        return [{**language, "code": code}]
    parts = spoken(name)
    known = [part for part in parts if part.code]
    for part in known:
        found[str(part.code)] = None
    if code:
        found[code] = None
    if any(word in (name + str(language.get("note", ""))).lower() for word in _INTERPRETER):
        record.setdefault("interpreter", True)
    if not known and not code:
        shaper.repairs["hsds_kept_language"] += 1
        return [language]
    plain = len(known) == 1 and len(parts) == 1 and not known[0].note
    if not plain:
        shaper.repairs["hsds_repaired_language"] += 1
    if plain and not given and language.keys() <= {"id", "name"}:
        return []
    return [language]
