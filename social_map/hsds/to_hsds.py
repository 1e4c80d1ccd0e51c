"""One public record of ours to one full HSDS service.

What HSDS has no place for goes along in properties that begin with ``x_``, named as the columns
of `schema`, so that our own export comes back as it was. What a foreign service brought along
(``record["hsds"]``) goes out again, except where it belongs to something that is not public now.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from social_map.hsds.fields import OBJECTS, word_list
from social_map.hsds.shaping import Shaper
from social_map.hsds.to_parts import (
    areas,
    attributes,
    contacts,
    languages,
    locations,
    phones,
    public_numbers,
    public_places,
    schedules,
    without_phones,
)
from social_map.mapping import (
    FLAG_COLUMNS,
    PLAIN_COLUMNS,
    THIRD_COLUMNS,
    make_id,
    organization_id,
    service_id,
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
    service["phones"] = list(phones(record, left))
    service["languages"] = list(languages(record, left))
    service["schedules"] = schedules(record, left)
    service["service_areas"] = [*areas(record), *left.get("service_areas", ())]
    service["service_at_locations"] = list(locations(record, left))
    service["attributes"] = [*attributes(record), *left.get("attributes", ())]
    service["contacts"] = list(contacts(record))
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
    numbers = public_numbers(record)
    if "phones" in left:
        left["phones"] = [phone for phone in left["phones"] if phone["number"] in numbers]
    hidden = not any(True for _ in public_places(record))
    left["locations"] = [
        without_phones(location, numbers)
        for location in left.get("locations", ())
        if not (hidden and location.keys() - {"id", "location_type"})
    ]
    return {**left, **made}


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
