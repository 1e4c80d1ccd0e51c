"""One public record of ours to one full HSDS service.

What HSDS has no place for goes along in properties that begin with ``x_``, named as the columns
of `schema`, so that our own export comes back as it was. What a foreign service brought along
(``record["hsds"]``) goes out again, except where it belongs to something that is not public now.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from social_map import taxonomy
from social_map.hsds.areas import parts_of
from social_map.hsds.fields import OBJECTS, word_list
from social_map.hsds.languages import language_name
from social_map.hsds.schedules import from_schedules, to_schedules
from social_map.hsds.shaping import Shaper
from social_map.mapping import (
    FLAG_COLUMNS,
    PLAIN_COLUMNS,
    TAXONOMIES,
    TERM_KEYS,
    THIRD_COLUMNS,
    make_id,
    organization_id,
    service_id,
    term_id,
)
from social_map.messages import say
from social_map.records import Record

Made = dict[str, Any]

#: Key of a record to the property it becomes; what is not here is handled apart.
PROPERTIES: Mapping[str, str] = {
    key: column
    for columns in (PLAIN_COLUMNS, THIRD_COLUMNS, FLAG_COLUMNS)
    for column, key in columns.items()
}
#: What never leaves, whoever asks.
NEVER = frozenset(
    {"note", "area_note", "needs_check", "synthetic", "withheld", "address_visibility"}
)
_APART = frozenset(
    word_list(
        "uuid alternate_names organization intents narrow suggested kinds_of_help communities"
        " languages area more_areas address lat lon more_locations phones contacts opening"
        " opening_note cost ground hsds last_check"
    )
)
_LEFTOVERS_APART = frozenset(
    word_list(
        "x_private contacts x_contacts organization phones languages schedules service_areas"
        " service_at_locations attributes cost_options fees_description"
    )
)
_PHONE = {
    "number": "number",
    "extension": "extension",
    "label": "description",
    "hours": "x_hours",
    "cost": "x_cost",
    "source": "x_source",
    "source_date": "x_source_date",
}


def to_service(record: Record) -> Made:
    """Return the HSDS service of a public record, valid and with its fields in order."""
    left: Made = dict(record.get("hsds") or {})
    service: Made = {"id": service_id(record), "organization": _organization(record)}
    for key, value in record.items():
        if key not in NEVER and key not in _APART:
            service[PROPERTIES.get(key, f"x_{key}")] = value
    service["status"] = record.get("status", "active")
    names = record.get("alternate_names") or []
    if names:
        service["alternate_name"] = names[0]
    if len(names) > 1:
        service["x_names"] = names
    description = record.get("description_nl") or record.get("description_en")
    if description:
        service["description"] = description
    if "last_check" in record:
        service["assured_date"] = service["x_last_check"] = record["last_check"]
    if record.get("interpreter"):
        service["interpretation_services"] = say("hsds_interpreter", "en")
    _add_ground(service, record)
    _add_cost(service, record, left)
    service["phones"] = list(_phones(record, left))
    service["languages"] = list(_languages(record, left))
    service["schedules"] = _schedules(record, left)
    service["service_areas"] = [*_areas(record), *left.get("service_areas", ())]
    service["service_at_locations"] = list(_locations(record, left))
    service["attributes"] = [*_attributes(record), *left.get("attributes", ())]
    service["contacts"] = list(_contacts(record))
    for key, value in left.items():
        if key not in _LEFTOVERS_APART and (key not in service or key == "interpretation_services"):
            service[key] = value
    return valid("service", service)


def valid(kind: str, made: Mapping[str, Any]) -> Made:
    """Return an object of which every field is as HSDS wants it, in HSDS's order."""
    shaper = Shaper("wegwijzer", Counter(), [])
    shaper.careful = False
    return _ordered(kind, shaper.shape(kind, made))


def _ordered(kind: str, made: Made) -> Made:
    ordered: Made = {}
    for key, field in OBJECTS[kind].items():
        value = made.get(key)
        if value is None or value == "" or value == [] or value == {}:
            continue
        if field.kind == "many":
            value = [_ordered(field.of, item) for item in value]
        elif field.kind == "one":
            value = _ordered(field.of, value)
        ordered[key] = value
    for key in sorted(made.keys() - ordered.keys()):
        if key.startswith("x_") and made[key] not in (None, "", [], {}):
            ordered[key] = made[key]
    return ordered


def _public_numbers(record: Record) -> set[str]:
    return {
        phone["number"]
        for phone in record.get("phones", ())
        if phone.get("visibility", "public") == "public"
    }


def _public_places(record: Record) -> Iterator[tuple[int, Made]]:
    """Locations with a public address, by their place in the record."""
    main = {key: record[key] for key in ("address", "address_visibility", "lat", "lon")
            if key in record}  # fmt: skip
    for order, place in enumerate((main, *record.get("more_locations", ()))):
        if place.get("address") and place.get("address_visibility", "public") == "public":
            yield order, dict(place)


def _organization(record: Record) -> Made:
    known = record.get("organization")
    made: Made = {"id": organization_id(record)}
    if not known:
        name = record["name"]
        return made | {"name": name, "description": record.get("description_nl") or name}
    left = {key: value for key, value in (known.get("hsds") or {}).items() if key != "contacts"}
    made |= {"name": known["name"], "description": known.get("description") or known["name"]}
    made |= {field: known[key] for field, key in (("website", "url"), ("email", "email"))
             if known.get(key)}  # fmt: skip
    numbers = _public_numbers(record)
    if "phones" in left:
        left["phones"] = [phone for phone in left["phones"] if phone["number"] in numbers]
    hidden = not any(True for _ in _public_places(record))
    left["locations"] = [
        _without_phones(location, numbers)
        for location in left.get("locations", ())
        if not (hidden and location.keys() - {"id", "location_type"})
    ]
    return {**left, **made}


def _without_phones(holder: Mapping[str, Any], numbers: set[str]) -> Made:
    """A leftover location without the numbers that are not public (any more)."""
    made = {key: value for key, value in holder.items() if key != "contacts"}
    if "phones" in made:
        made["phones"] = [phone for phone in made["phones"] if phone["number"] in numbers]
    return made


def _add_ground(service: Made, record: Record) -> None:
    """The kind and the page of the ground; the note is between us and the network."""
    ground = record.get("ground") or {}
    if ground.get("kind"):
        service["x_ground"] = ground["kind"]
    if ground.get("url"):
        service["x_ground_url"] = ground["url"]


def _add_cost(service: Made, record: Record, left: Made) -> None:
    if "cost_options" in left:
        service["cost_options"] = left["cost_options"]
    cost = record.get("cost")
    if not cost:
        return
    service["x_cost"] = cost
    service["fees_description"] = left.get("fees_description", cost)
    if cost == "free" and "cost_options" not in left:
        free = {"id": make_id("cost", record["id"]), "currency": "EUR", "amount": 0}
        service["cost_options"] = [free | {"amount_description": cost}]


def _phones(record: Record, left: Made) -> Iterator[Made]:
    kept = {phone.get("number"): phone for phone in left.get("phones", ())}
    numbers = _public_numbers(record)
    for phone in record.get("phones", ()):
        number = phone["number"]
        if number not in numbers:
            continue
        made: Made = {"id": make_id("phone", record["id"], number)}
        made |= {field: phone[key] for key, field in _PHONE.items() if key in phone}
        extension = str(made.pop("extension", ""))
        if extension.isdigit() and str(int(extension)) == extension:
            made["extension"] = int(extension)
        elif extension:
            made["x_extension"] = extension
        yield {**made, **kept.get(number, {})}


def _languages(record: Record, left: Made) -> Iterator[Made]:
    kept = {language["code"]: language for language in left.get("languages", ())
            if "code" in language}  # fmt: skip
    for code in record.get("languages", ()):
        made = {"id": make_id("language", record["id"], code), "name": language_name(code)}
        yield {**made, **kept.get(code, {}), "code": code}
    yield from (language for language in left.get("languages", ()) if "code" not in language)


def _schedules(record: Record, left: Made) -> list[Made]:
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


def _areas(record: Record) -> Iterator[Made]:
    for order, area in enumerate((record["area"], *record.get("more_areas", ()))):
        made = {
            "id": make_id("area", record["id"], *([order] if order else ())),
            "name": area.get("neighbourhood") or area.get("municipality") or "Nederland",
        }
        yield made | {f"x_{key}": value for key, value in area.items()}


def _locations(record: Record, left: Made) -> Iterator[Made]:
    kept: dict[str, Made] = {}
    loose: list[Made] = []
    for at in left.get("service_at_locations", ()):
        text = at.get("location", {}).get("x_address")
        if text is None:
            loose.append(at)
        else:
            kept.setdefault(text, at)
    numbers = _public_numbers(record)
    for order, place in _public_places(record):
        parts = (record["id"], *([order] if order else ()))
        at = kept.get(place["address"], {"id": make_id("at", *parts)})
        location: Made = {"id": make_id("location", *parts), "location_type": "physical"}
        location |= _without_phones(at.get("location", {}), numbers)
        location["x_address"] = place["address"]
        if "name" in place:
            location["name"] = place["name"]
        if "lat" in place:
            location |= {"latitude": place["lat"], "longitude": place["lon"]}
        address = parts_of(place["address"], record["area"].get("municipality"))
        if address and "addresses" not in location and "x_addresses" not in location:
            location["addresses"] = [{"id": make_id("address", *parts), **address}]
        yield {**_without_phones(at, numbers), "location": location}
    for at in loose:
        made = _without_phones(at, numbers)
        if "location" in at:
            made["location"] = {"location_type": "physical"} | _without_phones(
                at["location"], numbers
            )
        yield made


def _attributes(record: Record) -> Iterator[Made]:
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


def _contacts(record: Record) -> Iterator[Made]:
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
