"""Turn records of the data file into rows of the map's tables."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID, uuid5

from social_map import taxonomy
from social_map.records import Record

Row = dict[str, Any]
Rows = dict[str, list[Row]]

_NAMESPACE = UUID("6f1c2b1e-7f0d-5d5c-9a55-0b8f6f7f3a01")
_POSTCODE = re.compile(r"\b([1-9]\d{3})\s?([A-Z]{2})\b")

TAXONOMIES: Mapping[str, str] = {
    "help_intents": "What residents ask; the keys of themes.yml.",
    "kinds_of_help": "What kind of help a place gives; the keys of themes.yml.",
    "communities": "Groups that a source names. They never exclude others.",
}
#: Facts of a record that become columns of ``service`` and can be withheld there.
_WITHHELD_COLUMNS = {
    "url": "url",
    "email": "email",
    "chat": "x_chat",
    "walk_in": "x_walk_in",
    "anonymous": "x_anonymous",
    "no_papers_asked": "x_no_papers_asked",
}


def make_id(*parts: object) -> str:
    """Return the UUID of something; the same parts always give the same one."""
    return str(uuid5(_NAMESPACE, "/".join(str(part) for part in parts)))


def short_id(place_id: str) -> str:
    """Return the eight hex digits by which a button names a place of help."""
    return make_id("service", place_id)[:8]


def service_rows(records: Iterable[Record], provinces: Mapping[str, str]) -> Rows:
    """Return the rows of all tables that describe places of help.

    Args:
        records: Checked records.
        provinces: Municipality to its province, for addresses.
    """
    rows: Rows = defaultdict(list)
    terms: dict[tuple[str, str], str] = {}
    for name, text in TAXONOMIES.items():
        rows["taxonomy"].append(
            {"id": make_id("taxonomy", name), "name": name, "description": text}
        )

    def term(kind: str, code: str) -> str:
        if (kind, code) not in terms:
            terms[kind, code] = make_id("term", kind, code)
            rows["taxonomy_term"].append(
                {
                    "id": terms[kind, code],
                    "code": code,
                    "name": code,
                    "description": taxonomy.DESCRIPTIONS.get(code, code),
                    "taxonomy": kind,
                    "taxonomy_id": make_id("taxonomy", kind),
                }
            )
        return terms[kind, code]

    for record in records:
        service = make_id("service", record["id"])
        rows["organization"].append(_organization(record))
        rows["service"].append(_service(record, service))
        for kind, key in (
            ("help_intents", "intents"),
            ("kinds_of_help", "kinds_of_help"),
            ("communities", "communities"),
        ):
            for order, code in enumerate(record.get(key, ())):
                rows["attribute"].append(
                    {
                        "id": make_id("attribute", record["id"], kind, code),
                        "link_id": service,
                        "link_entity": "service",
                        "link_type": kind,
                        "taxonomy_term_id": term(kind, code),
                        "value": _value(record, key, code),
                        "x_order": order,
                        "x_visibility": _visibility(record, key, code),
                    }
                )
        _add_contact_ways(rows, record, service)
        _add_where(rows, record, service, provinces)
        _add_sources(rows, record, service)
    return dict(rows)


def _visibility(record: Record, key: str, value: object = None) -> str:
    withheld = record.get("withheld", {}).get(key)
    return "staff" if withheld is True or (withheld and value in withheld) else "public"


def _value(record: Record, key: str, code: str) -> str | None:
    return "narrow" if key == "intents" and code in record.get("narrow", ()) else None


def _organization(record: Record) -> Row:
    return {
        "id": make_id("organization", record["id"]),
        "name": record["name"],
        "description": record.get("description_nl") or record["name"],
    }


def _service(record: Record, service: str) -> Row:
    ground = record.get("ground", {})
    withheld = [
        column
        for key, column in _WITHHELD_COLUMNS.items()
        if record.get("withheld", {}).get(key) is True
    ]
    return {
        "id": service,
        "organization_id": make_id("organization", record["id"]),
        "name": record["name"],
        "description": record.get("description_nl"),
        "url": record.get("url"),
        "email": record.get("email"),
        "status": "active",
        "assured_date": record.get("last_check"),
        "x_id": record["id"],
        "x_short_id": short_id(record["id"]),
        "x_kind": record["kind"],
        "x_form": record.get("organisation_form"),
        "x_description_nl": record.get("description_nl"),
        "x_description_en": record.get("description_en"),
        "x_walk_in": _third(record.get("walk_in")),
        "x_anonymous": _third(record.get("anonymous")),
        "x_no_papers_asked": _third(record.get("no_papers_asked")),
        "x_chat": record.get("chat"),
        "x_whatsapp": record.get("whatsapp"),
        "x_enforcement": int(record.get("enforcement", False)),
        "x_safety_net": int(record.get("safety_net", False)),
        "x_open_to_all": int(record.get("open_to_all", False)),
        "x_capacity": record.get("capacity"),
        "x_paused_until": record.get("paused_until"),
        "x_needs_check": int(record.get("needs_check", False)),
        "x_synthetic": int(record.get("synthetic", False)),
        "x_ground": ground.get("kind"),
        "x_ground_url": ground.get("url"),
        "x_ground_note": ground.get("note"),
        "x_withheld": json.dumps(withheld) if withheld else None,
        "x_source_date": record.get("source_date"),
        "x_next_check": record.get("next_check"),
        "x_note": record.get("note"),
    }


def _third(value: bool | None) -> int | None:
    return None if value is None else int(value)


def _add_contact_ways(rows: Rows, record: Record, service: str) -> None:
    for order, phone in enumerate(record.get("phones", ())):
        rows["phone"].append(
            {
                "id": make_id("phone", record["id"], phone["number"]),
                "service_id": service,
                "number": phone["number"],
                "description": phone.get("label"),
                "x_order": order,
                "x_hours": phone.get("hours"),
                "x_cost": phone.get("cost"),
                "x_source": phone.get("source"),
                "x_source_date": phone.get("source_date"),
                "x_visibility": _visibility(record, "phones", phone["number"]),
            }
        )
    for code in record.get("languages", ()):
        rows["language"].append(
            {
                "id": make_id("language", record["id"], code),
                "service_id": service,
                "code": code,
                "x_visibility": _visibility(record, "languages", code),
            }
        )
    if opening := record.get("opening"):
        rows["schedule"].append(
            {"id": make_id("schedule", record["id"]), "service_id": service, "x_opening": opening}
        )
    if cost := record.get("cost"):
        rows["cost_option"].append(
            {
                "id": make_id("cost", record["id"]),
                "service_id": service,
                "amount_description": cost,
            }
        )


def _add_where(rows: Rows, record: Record, service: str, provinces: Mapping[str, str]) -> None:
    area = record["area"]
    municipality, neighbourhood = area.get("municipality"), area.get("neighbourhood")
    rows["service_area"].append(
        {
            "id": make_id("area", record["id"]),
            "service_id": service,
            "name": neighbourhood or municipality or "Nederland",
            "x_scope": area["scope"],
            "x_municipality": municipality,
            "x_neighbourhood": neighbourhood,
            "x_note": record.get("area_note"),
        }
    )
    address = record.get("address")
    if not address:
        return
    location = make_id("location", record["id"])
    postcode = _POSTCODE.search(address)
    rows["location"].append(
        {
            "id": location,
            "location_type": "physical",
            "organization_id": make_id("organization", record["id"]),
            "latitude": record.get("lat"),
            "longitude": record.get("lon"),
        }
    )
    rows["service_at_location"].append(
        {"id": make_id("at", record["id"]), "service_id": service, "location_id": location}
    )
    rows["address"].append(
        {
            "id": make_id("address", record["id"]),
            "location_id": location,
            "address_1": address.split(", ")[0],
            "city": municipality,
            "state_province": provinces.get(municipality) if municipality else None,
            "postal_code": " ".join(postcode.groups()) if postcode else None,
            "country": "NL",
            "address_type": "physical",
            "x_text": address,
            "x_visibility": _visibility(record, "address"),
        }
    )


def _add_sources(rows: Rows, record: Record, service: str) -> None:
    addresses = [(record["source"], "primary")]
    addresses += [(address, "more") for address in record.get("more_sources", ())]
    for order, (address, role) in enumerate(addresses):
        rows["x_source"].append(
            {
                "id": make_id("source", record["id"], order),
                "service_id": service,
                "address": address,
                "role": role,
                "x_order": order,
            }
        )
