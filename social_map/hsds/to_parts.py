"""Parts of an HSDS service from a public record: numbers, languages, hours, areas, places, terms."""

from collections.abc import Iterator, Mapping
from typing import Any

from social_map import taxonomy
from social_map.hsds.areas import parts_of
from social_map.hsds.languages import language_name
from social_map.hsds.schedules import from_schedules, to_schedules
from social_map.mapping import TAXONOMIES, TERM_KEYS, make_id, term_id
from social_map.records import Record

Made = dict[str, Any]

_PHONE = {
    "number": "number",
    "extension": "extension",
    "label": "description",
    "hours": "x_hours",
    "cost": "x_cost",
    "source": "x_source",
    "source_date": "x_source_date",
}


def public_numbers(record: Record) -> set[str]:
    return {
        phone["number"]
        for phone in record.get("phones", ())
        if phone.get("visibility", "public") == "public"
    }


def public_places(record: Record) -> Iterator[tuple[int, Made]]:
    """Locations with a public address, by their place in the record."""
    main = {key: record[key] for key in ("address", "address_visibility", "lat", "lon")
            if key in record}  # fmt: skip
    for order, place in enumerate((main, *record.get("more_locations", ()))):
        if place.get("address") and place.get("address_visibility", "public") == "public":
            yield order, dict(place)


def without_phones(holder: Mapping[str, Any], numbers: set[str]) -> Made:
    """A leftover location without the numbers that are not public (any more)."""
    made = {key: value for key, value in holder.items() if key != "contacts"}
    if "phones" in made:
        made["phones"] = [phone for phone in made["phones"] if phone["number"] in numbers]
    return made


def phones(record: Record, left: Made) -> Iterator[Made]:
    kept = {phone.get("number"): phone for phone in left.get("phones", ())}
    numbers = public_numbers(record)
    for phone in record.get("phones", ()):
        number = phone["number"]
        if number not in numbers:
            continue
        made: Made = {"id": make_id("phone", record["id"], number)}
        made |= {field: phone[key] for key, field in _PHONE.items() if key in phone}
        extension = str(made.pop("extension", ""))
        if extension.isdecimal() and str(int(extension)) == extension:
            made["extension"] = int(extension)
        elif extension:
            made["x_extension"] = extension
        yield {**made, **kept.get(number, {})}


def languages(record: Record, left: Made) -> Iterator[Made]:
    kept = {language["code"]: language for language in left.get("languages", ())
            if "code" in language}  # fmt: skip
    for code in record.get("languages", ()):
        made = {"id": make_id("language", record["id"], code), "name": language_name(code)}
        yield {**made, **kept.get(code, {}), "code": code}
    yield from (language for language in left.get("languages", ()) if "code" not in language)


def schedules(record: Record, left: Made) -> list[Made]:
    opening, note = record.get("opening"), record.get("opening_note")
    kept = left.get("schedules")
    if kept:
        hours = from_schedules(kept)
        if (hours.opening, hours.note) == (opening, note):
            first: Made = {}
            if opening:
                first["x_opening"] = opening
            if note:
                first["x_opening_note"] = note
            return [{**kept[0], **first}, *kept[1:]]
    return [
        {"id": make_id("schedule", record["id"], *([order] if order else ())), **event}
        for order, event in enumerate(to_schedules(opening, note))
    ]


def areas(record: Record) -> Iterator[Made]:
    for order, area in enumerate((record["area"], *record.get("more_areas", ()))):
        made = {
            "id": make_id("area", record["id"], *([order] if order else ())),
            "name": area.get("neighbourhood") or area.get("municipality") or "Nederland",
        }
        yield made | {f"x_{key}": value for key, value in area.items()}


def locations(record: Record, left: Made) -> Iterator[Made]:
    kept: dict[str, Made] = {}
    loose: list[Made] = []
    for at in left.get("service_at_locations", ()):
        text = at.get("location", {}).get("x_address")
        if text is None:
            loose.append(at)
        else:
            kept.setdefault(text, at)
    numbers = public_numbers(record)
    for order, place in public_places(record):
        parts = (record["id"], *([order] if order else ()))
        at = kept.get(place["address"], {"id": make_id("at", *parts)})
        location: Made = {"id": make_id("location", *parts), "location_type": "physical"}
        location |= without_phones(at.get("location", {}), numbers)
        location["x_address"] = place["address"]
        if "name" in place:
            location["name"] = place["name"]
        if "lat" in place:
            location |= {"latitude": place["lat"], "longitude": place["lon"]}
        address = parts_of(place["address"], record["area"].get("municipality"))
        if address and "addresses" not in location and "x_addresses" not in location:
            location["addresses"] = [{"id": make_id("address", *parts), **address}]
        yield {**without_phones(at, numbers), "location": location}
    for at in loose:
        made = without_phones(at, numbers)
        if "location" in at:
            made["location"] = {"location_type": "physical"} | without_phones(
                at["location"], numbers
            )
        yield made


def attributes(record: Record) -> Iterator[Made]:
    for kind, key in TERM_KEYS.items():
        for code in record.get(key, ()):
            made: Made = {
                "id": make_id("attribute", record["id"], kind, code),
                "link_type": kind,
                "link_entity": "service",
                "taxonomy_term": _term(kind, code),
            }
            if key == "intents" and code in record.get("narrow", ()):
                made["value"] = "narrow"
            if key == "intents" and code in record.get("suggested", ()):
                made["x_suggested"] = True
            yield made


def _term(kind: str, code: str) -> Made:
    return {
        "id": term_id(kind, code),
        "code": code,
        "name": code,
        "description": taxonomy.DESCRIPTIONS.get(code, code),
        "taxonomy": kind,
        "taxonomy_detail": {
            "id": make_id("taxonomy", kind),
            "name": kind,
            "description": TAXONOMIES[kind],
        },
    }


def contacts(record: Record) -> Iterator[Made]:
    for order, person in enumerate(record.get("contacts", ())):
        if person.get("visibility") != "public":
            continue
        made: Made = {"id": make_id("contact", record["id"], order), "x_visibility": "public"}
        made |= {field: person[key] for field, key in
                 (("name", "name"), ("title", "role"), ("email", "email")) if person.get(key)}  # fmt: skip
        if person.get("phone"):
            phone_id = make_id("phone", record["id"], "contact", order)
            made["phones"] = [{"id": phone_id, "number": person["phone"]}]
        yield made
