"""One full HSDS service to one record of ours."""

import re
from collections.abc import Mapping
from typing import Any

from social_map.hsds import crosswalk
from social_map.hsds.fields import word_list
from social_map.hsds.places import add_areas, add_locations, without_own
from social_map.hsds.quick import take_plain_parts
from social_map.hsds.schedules import from_schedules
from social_map.hsds.shaping import Shaped, Shaper
from social_map.hsds.ways import add_contacts, add_languages, add_phones
from social_map.plain import can_be_opened
from social_map.records import KINDS
from social_map.text import fold

Made = dict[str, Any]

#: How ``source`` begins of what came from other directories.
FOREIGN = "HSDS: "
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_NOT_IN_ID = re.compile(r"[^a-z0-9]+")
#: Fields that go into a record as they are.
_PLAIN = {
    "url": "url",
    "email": "email",
    "application_process": "application",
    "wait_time": "wait_time",
    "eligibility_description": "eligibility",
}
_DUTCH = frozenset(
    word_list(
        "de het een en van voor met bij op aan om te dat die niet wij we je jij u uw ook kunt kan"
        " wordt zijn naar door uit hun hulp over of als er"
    )
)
_ENGLISH = frozenset(
    word_list(
        "the and of for with to that this not we you your also can is are by from their help who"
        " or as our be on at it services"
    )
)
_NO = re.compile(r"(?i)\s*(?:no|none|nee|geen|n\.?a\.?|not available|niet)\b")
_FREE = frozenset(
    {"free", "gratis", "no fee", "no fees", "none", "no charge", "free of charge", "0"}
)
_ENOUGH = 300
_ENOUGH_WORDS = 40
# A text of so many different words without "the" or "een" is in neither language.
_LONG = 10


def is_ours(raw: Mapping[str, Any]) -> bool:
    """Whether a service was exported by this program."""
    known = raw.get("x_id")
    return isinstance(known, str) and bool(_ID.match(known)) and raw.get("x_kind") in KINDS


def slug(name: str) -> str:
    """Return a name as an id: ``Voedselbank Haarlem`` is ``voedselbank-haarlem``."""
    text = name.lower().replace("'", "") if name.isascii() else fold(name)
    return _NOT_IN_ID.sub("-", text).strip("-")[:60].strip("-")


def to_record(shaper: Shaper, raw: Mapping[str, Any], source: str, *trail: Any) -> Made | None:
    """Return the record of a foreign service, its id left empty, or None when it is refused.

    Args:
        shaper: Gathers repairs and problems.
        raw: The service with everything that belongs to it nested in it.
        source: Where it is from, for ``source``.
        trail: JSON path or row.
    """
    rest = dict(raw)
    plain = take_plain_parts(rest)
    service = shaper.shape("service", rest, *trail)
    service.pop("x_private", None)  # ours to make
    organization = service.pop("organization", None)
    name = service.pop("name", None)
    if name is None and (name := service.pop("alternate_name", None) or _name_of(organization)):
        shaper.repairs["hsds_repaired_name"] += 1
    if name is None or not name.strip():
        shaper.problem("name", raw.get("name"), "hsds_no_name")
        return None
    record: Made = {"id": None, "uuid": service.pop("id"), "name": name}
    if alternate := service.pop("alternate_name", None):
        record["alternate_names"] = [alternate]
    if external := service.pop("x_external_id", None):
        record["external_id"] = external
    _add_organization(shaper, record, service, organization)
    record["kind"] = "formal"
    record["status"] = service.pop("status", "active")
    if "x_status" in service:
        record["needs_check"] = True
    for field, key in _PLAIN.items():
        if field in service:
            record[key] = service.pop(field)
    if "url" in record and not can_be_opened(record["url"]):
        shaper.problem("url", record.pop("url"), "hsds_bad_uri")
    _add_cost(record, service)
    _add_ages(shaper, record, service)
    _add_dates(record, service)
    if (said := service.get("interpretation_services")) and not _NO.match(said):
        record["interpreter"] = True
    if contacts := add_contacts(service, record.get("organization")):
        record["contacts"] = contacts
    add_phones(shaper, record, service, plain.get("phones", ()))
    add_languages(shaper, record, service, plain.get("languages"))
    if "schedules" in plain:
        record["opening"] = plain["schedules"]
    else:
        _add_hours(shaper, record, service)
    dutch = add_locations(shaper, record, service)
    add_areas(shaper, record, service, plain.get("service_areas"))
    _add_description(record, service, dutch)
    _suggest(record, service)
    record["source"] = source
    service.pop("organization_id", None)
    if "program" in service:
        service.pop("program_id", None)
    if service:
        record["hsds"] = service
    return record


def _name_of(organization: Any) -> str | None:
    return organization.get("name") if isinstance(organization, dict) else None


def _add_organization(
    shaper: Shaper, record: Made, service: Shaped, organization: Shaped | None
) -> None:
    if organization is None and isinstance(service.get("x_organization"), dict):
        organization = shaper.part("organization", service.pop("x_organization"))
    if not organization:
        shaper.repairs["hsds_repaired_organization"] += 1
        return
    made: Made = {"id": organization.pop("id")}
    made["name"] = organization.pop("name", None) or record["name"]
    organization.pop("services", None)
    description = organization.pop("description", None)
    if description and description != made["name"]:
        made["description"] = description
    if "website" in organization:
        made["url"] = organization.pop("website")
    if "email" in organization:
        made["email"] = organization.pop("email")
    without_own(organization, service)
    if organization:
        made["hsds"] = organization
    record["organization"] = made


def _add_cost(record: Made, service: Shaped) -> None:
    """The cost in words; prices in numbers stay beside it."""
    for field in ("fees_description", "fees"):
        if text := service.pop(field, None):
            if "cost" in record:
                service[field] = text
            else:
                record["cost"] = "free" if text.strip(" .").lower() in _FREE else text
                if record["cost"] != text:
                    service[field] = text
    options = service.get("cost_options")
    if options and "cost" not in record:
        option = options[0]
        amount = option.get("amount")
        currency = option.get("currency", "").upper()
        words = [f"{currency} {amount:g}".strip()] if amount else []
        words += [option[key] for key in ("amount_description", "option") if option.get(key)]
        if cost := "free" if amount == 0 else ", ".join(words):
            record["cost"] = cost


def _add_ages(shaper: Shaper, record: Made, service: Shaped) -> None:
    if "minimum_age" not in service and "maximum_age" not in service:
        return
    lowest, highest = service.get("minimum_age"), service.get("maximum_age")
    if lowest is not None and highest is not None and lowest > highest and highest > 0:
        lowest, highest = highest, lowest
        shaper.repairs["hsds_repaired_age"] += 1
    for field, age in (("minimum_age", lowest), ("maximum_age", highest)):
        if age is None:
            continue
        given = service.pop(field)
        if 0 <= age <= 120 and not (field == "maximum_age" and age == 0):
            record[field] = age
        else:
            service[f"x_{field}"] = given
            shaper.repairs["hsds_repaired_age"] += 1


def _add_dates(record: Made, service: Shaped) -> None:
    """A check by somebody else is the date of our source, not a check by us."""
    seen = service.get("assured_date") or service.get("last_modified")
    if seen:
        record["source_date"] = seen[:10]


def _add_hours(shaper: Shaper, record: Made, service: Shaped) -> None:
    schedules = service.get("schedules")
    own = schedules is not None
    if not own:
        for place in service.get("service_at_locations", ()):
            schedules = place.get("schedules") or place.get("location", {}).get("schedules")
            if schedules:
                break
    if not schedules:
        return
    hours = from_schedules(schedules)
    if hours.opening:
        record["opening"] = hours.opening
    if hours.note:
        record["opening_note"] = hours.note
    if hours.repaired:
        shaper.repairs["hsds_repaired_time"] += 1
    if hours.opening is None and any("opens_at" in event for event in schedules):
        shaper.repairs["hsds_kept_hours"] += 1
    if own and hours.whole:
        del service["schedules"]


def _add_description(record: Made, service: Shaped, dutch: bool) -> None:
    text = service.get("description")
    if not text:
        return
    language = _language_of(text, dutch)
    if language:
        record[f"description_{language}"] = service.pop("description")


def _language_of(text: str, dutch: bool) -> str | None:
    words = set(text[:_ENOUGH].lower().split(None, _ENOUGH_WORDS)[:_ENOUGH_WORDS])
    in_dutch, in_english = len(words & _DUTCH), len(words & _ENGLISH)
    if len(words) >= _LONG and max(in_dutch, in_english) < 2:
        return None  # some other language
    if in_dutch == in_english:
        # Only words such as "Voedselbank": then the place decides.
        return "nl" if dutch else "en"
    return "nl" if in_dutch > in_english else "en"


def _suggest(record: Made, service: Shaped) -> None:
    """Help intents by the categories of the service, else by its name, else by its words."""
    matches = []
    for attribute in service.get("attributes", ()):
        term = attribute.get("taxonomy_term")
        if term:
            matches.append(crosswalk.of_term(term["name"], term.get("code")))
    found = matches[0] if len(matches) == 1 else crosswalk.together(matches)
    if not found.intents:
        found = crosswalk.of_text(record["name"], name=True)
    if not found.intents:
        text = record.get("description_nl") or record.get("description_en") or ""
        found = crosswalk.of_text(text[: 4 * _ENOUGH])
    if not found.intents:
        record["needs_check"] = True
        return
    record["intents"] = list(found.intents)
    record["suggested"] = list(found.intents)
    if found.kinds:
        record["kinds_of_help"] = list(found.kinds)
