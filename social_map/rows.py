"""Turn records into rows of the map's tables. `assembling` goes the other way."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from social_map import taxonomy
from social_map.mapping import (
    FLAG_COLUMNS,
    PLAIN_COLUMNS,
    TAXONOMIES,
    TERM_KEYS,
    THIRD_COLUMNS,
    WITHHELD_COLUMNS,
    make_id,
    organization_id,
    service_id,
    short_id,
    term_id,
)  # fmt: skip
from social_map.record_keys import Record

__all__ = ["make_id", "service_id", "service_rows", "short_id", "taxonomy_rows"]

Row = dict[str, Any]
Rows = dict[str, list[Row]]

_POSTCODE = re.compile(r"\b([1-9]\d{3})\s?([A-Z]{2})\b")


def taxonomy_rows() -> Rows:
    """Return the rows of the taxonomies themselves."""
    return {
        "taxonomy": [
            {"id": make_id("taxonomy", name), "name": name, "description": text}
            for name, text in TAXONOMIES.items()
        ]
    }


def service_rows(records: Iterable[Record], provinces: Mapping[str, str]) -> Rows:
    """Return the rows of all tables that describe places of help, without `taxonomy_rows`.

    Organisations and terms that several records share come once.

    Args:
        records: Checked records in their normal form.
        provinces: Municipality to its province, for addresses.
    """
    rows: Rows = defaultdict(list)
    organizations: dict[str, Row] = {}
    terms: dict[str, Row] = {}
    for record in records:
        service = service_id(record)
        organization = organization_id(record)
        organizations[organization] = _organization(record, organization)
        rows["service"].append(_service(record, service, organization))
        for kind, key in TERM_KEYS.items():
            for order, code in enumerate(record.get(key, ())):
                term = term_id(kind, code)
                if term not in terms:
                    terms[term] = _term(kind, code, term)
                rows["attribute"].append(
                    {
                        "id": make_id("attribute", record["id"], kind, code),
                        "link_id": service,
                        "link_entity": "service",
                        "link_type": kind,
                        "taxonomy_term_id": term,
                        "value": _among(record, "narrow", key, code) and "narrow",
                        "x_suggested": _among(record, "suggested", key, code),
                        "x_order": order,
                        "x_visibility": _visibility(record, key, code),
                    }
                )
        _add_contact_ways(rows, record, service)
        _add_contacts(rows, record, service)
        _add_areas(rows, record, service)
        _add_locations(rows, record, service, organization, provinces)
        _add_sources(rows, record, service)
    rows["organization"] = list(organizations.values())
    rows["taxonomy_term"] = list(terms.values())
    return dict(rows)


def _visibility(record: Record, key: str, value: object) -> str:
    withheld = record.get("withheld")
    if not withheld:
        return "public"
    found = withheld.get(key)
    return "staff" if found is True or (found and value in found) else "public"


def _among(record: Record, part: str, key: str, code: str) -> int | None:
    return 1 if key == "intents" and code in record.get(part, ()) else None


def _term(kind: str, code: str, term: str) -> Row:
    return {
        "id": term,
        "code": code,
        "name": code,
        "description": taxonomy.DESCRIPTIONS.get(code, code),
        "taxonomy": kind,
        "taxonomy_id": make_id("taxonomy", kind),
    }


def _organization(record: Record, organization: str) -> Row:
    known = record.get("organization")
    if not known:
        return {
            "id": organization,
            "name": record["name"],
            "description": record.get("description_nl") or record["name"],
            "x_made": 1,
        }
    return {
        "id": organization,
        "name": known.get("name") or record["name"],
        "description": known.get("description") or "",
        "website": known.get("url"),
        "email": known.get("email"),
        "x_hsds": _as_json(known.get("hsds")),
    }


def _service(record: Record, service: str, organization: str) -> Row:
    row: Row = {column: record.get(key) for column, key in PLAIN_COLUMNS.items()}
    row |= {column: _third(record.get(key)) for column, key in THIRD_COLUMNS.items()}
    row |= {column: int(record.get(key, False)) for column, key in FLAG_COLUMNS.items()}
    ground = record.get("ground") or {}
    withheld = record.get("withheld") or {}
    hidden = [column for key, column in WITHHELD_COLUMNS.items() if withheld.get(key) is True]
    row |= {
        "id": service,
        "organization_id": organization,
        "description": record.get("description_nl") or record.get("description_en"),
        "status": record.get("status", "active"),
        "x_short_id": short_id(record["id"]),
        "x_names": _as_json(record.get("alternate_names")),
        "x_ground": ground.get("kind"),
        "x_ground_url": ground.get("url"),
        "x_ground_note": ground.get("note"),
        "x_withheld": _as_json(hidden),
        "x_hsds": _as_json(record.get("hsds")),
    }
    return row


def _as_json(value: Any) -> str | None:
    return json.dumps(value, ensure_ascii=False) if value else None


def _third(value: bool | None) -> int | None:
    return None if value is None else int(value)


def _add_contact_ways(rows: Rows, record: Record, service: str) -> None:
    for order, phone in enumerate(record.get("phones", ())):
        rows["phone"].append(
            {
                "id": make_id("phone", record["id"], phone["number"]),
                "service_id": service,
                "number": phone["number"],
                "extension": phone.get("extension"),
                "description": phone.get("label"),
                "x_order": order,
                "x_hours": phone.get("hours"),
                "x_cost": phone.get("cost"),
                "x_source": phone.get("source"),
                "x_source_date": phone.get("source_date"),
                "x_visibility": phone.get("visibility", "public"),
            }
        )
    for order, code in enumerate(record.get("languages", ())):
        rows["language"].append(
            {
                "id": make_id("language", record["id"], code),
                "service_id": service,
                "code": code,
                "x_order": order,
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


def _add_contacts(rows: Rows, record: Record, service: str) -> None:
    for order, person in enumerate(record.get("contacts", ())):
        contact = make_id("contact", record["id"], order)
        rows["contact"].append(
            {
                "id": contact,
                "service_id": service,
                "name": person.get("name"),
                "title": person.get("role"),
                "email": person.get("email"),
                "x_visibility": person["visibility"],
                "x_order": order,
            }
        )
        if number := person.get("phone"):
            rows["phone"].append(
                {
                    "id": make_id("phone", record["id"], "contact", order),
                    "service_id": service,
                    "contact_id": contact,
                    "number": number,
                    "x_order": order,
                    "x_visibility": person["visibility"],
                }
            )


def _add_areas(rows: Rows, record: Record, service: str) -> None:
    for order, area in enumerate((record["area"], *record.get("more_areas", ()))):
        municipality, neighbourhood = area.get("municipality"), area.get("neighbourhood")
        rows["service_area"].append(
            {
                "id": make_id("area", record["id"], *([order] if order else ())),
                "service_id": service,
                "name": neighbourhood or municipality or "Nederland",
                "x_scope": area["scope"],
                "x_municipality": municipality,
                "x_neighbourhood": neighbourhood,
                "x_note": record.get("area_note") if order == 0 else None,
                "x_order": order,
            }
        )


def _locations(record: Record) -> Iterator[tuple[int, Record]]:
    """The main location, where anything of it is known, and the others."""
    if record.get("address") or record.get("lat") is not None or record.get("address_visibility"):
        yield 0, {key: record.get(key) for key in ("address", "address_visibility", "lat", "lon")}
    yield from enumerate(record.get("more_locations", ()), 1)


def _add_locations(
    rows: Rows, record: Record, service: str, organization: str, provinces: Mapping[str, str]
) -> None:
    municipality = record["area"].get("municipality")
    for order, known in _locations(record):
        parts = (record["id"], *([order] if order else ()))
        location = make_id("location", *parts)
        rows["location"].append(
            {
                "id": location,
                "location_type": "physical",
                "organization_id": organization,
                "name": known.get("name"),
                "latitude": known.get("lat"),
                "longitude": known.get("lon"),
            }
        )
        rows["service_at_location"].append(
            {
                "id": make_id("at", *parts),
                "service_id": service,
                "location_id": location,
                "x_order": order,
            }
        )
        address = known.get("address")
        postcode = _POSTCODE.search(address) if address else None
        rows["address"].append(
            {
                "id": make_id("address", *parts),
                "location_id": location,
                "address_1": address.split(", ")[0] if address else None,
                "city": municipality,
                "state_province": provinces.get(municipality) if municipality else None,
                "postal_code": " ".join(postcode.groups()) if postcode else None,
                "country": "NL",
                "address_type": "physical",
                "x_text": address or "",
                "x_visibility": known.get("address_visibility") or "public",
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
