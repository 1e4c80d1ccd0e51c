"""A service that this program exported itself, back to the record that it was."""

from collections.abc import Mapping
from typing import Any

from social_map.geometry import in_netherlands
from social_map.hsds.areas import parts_of
from social_map.hsds.fields import word_list
from social_map.hsds.languages import language_name
from social_map.hsds.places import without_own
from social_map.hsds.quick_ours import take_plain_parts
from social_map.hsds.shaping import Shaped, Shaper
from social_map.hsds.to_hsds import PROPERTIES
from social_map.hsds.ways import holders
from social_map.mapping import TERM_KEYS, make_id, term_id
from social_map.messages import say
from social_map.records import KEYS

Made = dict[str, Any]

_APART = frozenset(
    word_list(
        "id uuid alternate_names organization intents narrow suggested kinds_of_help communities"
        " languages area more_areas address lat lon more_locations phones contacts opening"
        " opening_note cost ground hsds last_check note area_note address_visibility needs_check withheld"
    )
)
#: Property to the key of a record. A property that was not valid in HSDS begins with ``x_``.
_ALL: Mapping[str, str] = {
    **{f"x_{key}": key for key in KEYS},
    **{f"x_{column}": key for key, column in PROPERTIES.items() if not column.startswith("x_")},
    **{column: key for key, column in PROPERTIES.items()},
}
_KEYS = {name: key for name, key in _ALL.items() if key not in _APART}
_NOTHING_LEFT = frozenset({"id", "number"})
_ONLY_NAMED = frozenset({"id", "name", "code"})
_PHONE = {
    "extension": "extension",
    "x_extension": "extension",
    "description": "label",
    "x_hours": "hours",
    "x_cost": "cost",
    "x_source": "source",
    "x_source_date": "source_date",
}


def to_our_record(shaper: Shaper, raw: Mapping[str, Any], *trail: Any) -> Made:
    """Return the record of a service of ours; `records.check` decides whether it is good."""
    rest = dict(raw)
    plain = take_plain_parts(rest)
    service = shaper.shape("service", rest, *trail)
    place = service["x_id"]
    record: Made = {"id": place, **plain}
    if service["id"] != make_id("service", place):
        record["uuid"] = service["id"]
    del service["id"], service["x_id"]
    record["status"] = service.pop("status", "active")
    _add_organization(record, service)
    _add_words(record, service)
    # Where both are there, the property with x_ is what we had.
    for name in tuple(service):
        if (key := _KEYS.get(name)) is None:
            continue
        if name.startswith("x_"):
            record[key] = service.pop(name)
        else:
            record.setdefault(key, service.pop(name))
    _add_ground(record, service)
    _add_attributes(record, service)
    _add_phones(record, service)
    _add_languages(record, service)
    _add_schedules(record, service)
    _add_areas(record, service)
    _add_locations(record, service)
    _add_contacts(record, service)
    service.pop("organization_id", None)
    if "program" in service:
        service.pop("program_id", None)
    service.pop("x_private", None)
    _without_copies(record, service)
    if service:
        record["hsds"] = service
    return record


def _without_copies(record: Made, service: Shaped) -> None:
    """In tables a number or a schedule of several holders is one row, with all that is said."""
    for holder in holders(service, record.get("organization")):
        for phone in holder.get("phones", ()):
            for field in _PHONE:
                phone.pop(field, None)
        for schedule in holder.get("schedules", ()):
            for field in ("x_opening", "x_opening_note"):
                schedule.pop(field, None)


def _add_organization(record: Made, service: Shaped) -> None:
    organization = service.pop("organization", None)
    if organization is None or organization["id"] == make_id("organization", record["id"]):
        return
    made: Made = {"id": organization.pop("id"), "name": organization.pop("name")}
    if made["id"] == make_id("organization", "named", made["name"]):
        del made["id"]
    description = organization.pop("description", made["name"])
    if description != made["name"]:
        made["description"] = description
    without_own(organization, service)
    for field, key in (("website", "url"), ("email", "email")):
        if field in organization:
            made[key] = organization.pop(f"x_{field}", organization[field])
            del organization[field]
    if organization:
        made["hsds"] = organization
    record["organization"] = made


def _add_words(record: Made, service: Shaped) -> None:
    first = service.pop("alternate_name", None)
    if names := service.pop("x_names", None) or ([first] if first else []):
        record["alternate_names"] = names
    ours = service.get("x_description_nl") or service.get("x_description_en")
    if service.get("description") == ours:
        service.pop("description", None)
    if checked := service.pop("x_last_check", None):
        record["last_check"] = checked
        if service.get("assured_date") == checked:
            del service["assured_date"]
    if service.get("interpretation_services") == say("hsds_interpreter", "en"):
        del service["interpretation_services"]
    if cost := service.pop("x_cost", None):
        record["cost"] = cost
        if service.get("fees_description") == cost:
            del service["fees_description"]
    options = service.get("cost_options", ())
    if [option["id"] for option in options] == [make_id("cost", record["id"])]:
        del service["cost_options"]


def _add_ground(record: Made, service: Shaped) -> None:
    kind, url = service.pop("x_ground", None), service.pop("x_ground_url", None)
    if kind is None:
        if record.get("kind") == "informal":
            record["ground"] = {"kind": "none"}
        return
    record["ground"] = {"kind": kind}
    if url:
        record["ground"]["url"] = url
    if kind == "consent":
        # To what a network agreed is not exported; who exported it knows.
        record["ground"]["note"] = say("hsds_consent_elsewhere", "nl")


def _add_attributes(record: Made, service: Shaped) -> None:
    left = []
    for attribute in service.pop("attributes", ()):
        term = attribute.get("taxonomy_term", {})
        kind = term.get("taxonomy")
        code = term.get("code", "")
        if kind not in TERM_KEYS or term["id"] != term_id(kind, code):
            left.append(attribute)
            continue
        record.setdefault(TERM_KEYS[kind], []).append(code)
        if kind == "help_intents" and attribute.get("value") == "narrow":
            record.setdefault("narrow", []).append(code)
        if kind == "help_intents" and attribute.get("x_suggested"):
            record.setdefault("suggested", []).append(code)
    if left:
        service["attributes"] = left


def _add_phones(record: Made, service: Shaped) -> None:
    left = []
    for phone in service.pop("phones", ()):
        made: Made = {"number": phone["number"]}
        for field, key in _PHONE.items():
            if field in phone:
                made[key] = str(phone.pop(field))
        record.setdefault("phones", []).append(made)
        if phone.keys() <= _NOTHING_LEFT:
            continue
        if phone["id"] == make_id("phone", record["id"], phone["number"]):
            del phone["id"]
        left.append(phone)
    if left:
        service["phones"] = left


def _add_languages(record: Made, service: Shaped) -> None:
    left = []
    for language in service.pop("languages", ()):
        code = language.get("code")
        if code is not None:
            record.setdefault("languages", []).append(code)
        plain = language.keys() <= _ONLY_NAMED and language.get("name") == language_name(code or "")
        if code is None or not plain:
            left.append(language)
    if left:
        service["languages"] = left


def _add_schedules(record: Made, service: Shaped) -> None:
    schedules = service.pop("schedules", [])
    if not schedules:
        return
    for name, key in (("x_opening", "opening"), ("x_opening_note", "opening_note")):
        if (value := schedules[0].pop(name, None)) is not None:
            record[key] = value
    if schedules[0]["id"] != make_id("schedule", record["id"]):
        service["schedules"] = schedules


def _add_areas(record: Made, service: Shaped) -> None:
    left, areas = [], []
    for area in service.pop("service_areas", ()):
        if "x_scope" in area:
            areas.append(
                {key: area[f"x_{key}"] for key in ("scope", "municipality", "neighbourhood")
                 if f"x_{key}" in area}
            )  # fmt: skip
        else:
            left.append(area)
    if areas:
        record["area"] = areas[0]
    if areas[1:]:
        record["more_areas"] = areas[1:]
    if left:
        service["service_areas"] = left


def _add_locations(record: Made, service: Shaped) -> None:
    left = []
    order = 0
    listed = service.pop("service_at_locations", [])
    for at in listed:
        at.pop("location_id", None)
        at.pop("service_id", None)
        location = at.get("location", {})
        text = location.get("x_address")
        if location.get("location_type") == "physical":
            del location["location_type"]
        if text is None:
            left.append(at)
            continue
        made: Made = {"address": text}
        lat, lon = location.get("latitude"), location.get("longitude")
        if lat is not None and lon is not None and in_netherlands(lat, lon):
            made |= {"lat": location.pop("latitude"), "lon": location.pop("longitude")}
        # The main address may be hidden where it came from; the ids tell which one this is.
        numbered = _number(record["id"], location["id"], len(listed) + 2)
        order = order + 1 if numbered is None else numbered + 1
        generated = numbered is not None
        if order == 1:
            record |= made
        else:
            if "name" in location:
                made = {"name": location.pop("name") if generated else location["name"], **made}
            record.setdefault("more_locations", []).append(made)
        _drop_made(record, location, text)
        at_id = make_id("at", record["id"], *([order - 1] if order > 1 else ()))
        if not (generated and location.keys() <= {"id", "x_address"} and at["id"] == at_id
                and at.keys() <= {"id", "location"}):  # fmt: skip
            left.append(at)
    if left:
        service["service_at_locations"] = left


def _number(place: str, location: str, most: int) -> int | None:
    """The place in the record of a location whose id we made, or None."""
    for order in range(most):
        if location == make_id("location", place, *([order] if order else ())):
            return order
    return None


def _drop_made(record: Made, location: Shaped, text: str) -> None:
    """Leave out the address that we took apart ourselves."""
    addresses = location.get("addresses", ())
    if len(addresses) == 1:
        said = {key: value for key, value in addresses[0].items() if key != "id"}
        if said == parts_of(text, record.get("area", {}).get("municipality")):
            del location["addresses"]


def _add_contacts(record: Made, service: Shaped) -> None:
    for contact in service.pop("contacts", ()):
        made: Made = {
            key: contact[field]
            for field, key in (("name", "name"), ("title", "role"), ("email", "email"))
            if field in contact
        }
        if phones := contact.get("phones"):
            made["phone"] = phones[0]["number"]
        public = contact.get("x_visibility") == "public"
        made["visibility"] = "public" if public else "staff"
        record.setdefault("contacts", []).append(made)
