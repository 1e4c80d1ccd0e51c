"""Tables of HSDS 1.x and 2.x, under the names and fields of HSDS 3.0."""

from collections import defaultdict
from collections.abc import Mapping

from social_map.hsds.found import Row

Tables = dict[str, list[Row]]

#: Field of an old version to the field of now, by table.
_RENAMED: Mapping[str, Mapping[str, str]] = {
    "organization": {"url": "website", "urls": "website"},
    "service": {"how_to_apply": "application_process", "wait": "wait_time"},
    "language": {"language": "name"},
    "service_area": {"service_area": "name"},
    "accessibility": {"accessibility": "description"},
    "schedule": {"weekday": "byday"},
    "address": {"country_name": "country", "street": "address_1", "zip": "postal_code",
                "state": "state_province", "postcode": "postal_code"},
    "phone": {"phone_number": "number", "language": "languages"},
}  # fmt: skip


def modern(tables: Tables) -> Tables:
    """Return tables of any version under the names and fields of HSDS 3.0."""
    made: Tables = defaultdict(list)
    for name, rows in tables.items():
        for row in rows:
            for old, new in _RENAMED.get(name, {}).items():
                if old in row and new not in row:
                    row[new] = row.pop(old)
        made[name] += rows
    for name in ("physical_address", "postal_address"):
        for row in made.pop(name, []):
            row.setdefault("address_type", name.split("_")[0])
            for old, new in _RENAMED["address"].items():
                if old in row and new not in row:
                    row[new] = row.pop(old)
            made["address"].append(row)
    for row in made.pop("regular_schedule", []):
        row.setdefault("freq", "WEEKLY")
        if "weekday" in row:
            row["byday"] = row.pop("weekday")
        made["schedule"].append(row)
    for row in made.pop("holiday_schedule", []):
        for old, new in (("start_date", "valid_from"), ("end_date", "valid_to")):
            if old in row:
                row[new] = row.pop(old)
        row["x_holiday"] = True
        made["schedule"].append(row)
    _old_terms(made)
    _into_service(made)
    return made


def _old_terms(made: Tables) -> None:
    """In HSDS 1.x ``taxonomy`` holds the terms, and ``service_taxonomy`` links them."""
    terms = [
        row
        for row in made.get("taxonomy", ())
        if row.keys() & {"vocabulary", "parent_name", "parent_id"}
    ]
    linked = made.get("service_taxonomy", [])
    if not made.get("taxonomy_term") and (terms or linked):
        terms = made.pop("taxonomy", [])
    for row in terms:
        if "vocabulary" in row:
            row["taxonomy"] = row.pop("vocabulary")
        row.setdefault("code", row.get("id", ""))
        made["taxonomy_term"].append(row)
    if terms and "taxonomy" in made:
        made["taxonomy"] = [row for row in made["taxonomy"] if row not in terms]
    for row in made.pop("service_taxonomy", []):
        row["link_id"] = row.pop("service_id", None) or row.get("link_id", "")
        row["link_entity"] = row.get("link_entity") or "service"
        row["taxonomy_term_id"] = row.pop("taxonomy_id", None) or row.get("taxonomy_term_id", "")
        made["attribute"].append(row)


def _into_service(made: Tables) -> None:
    """Tables of 1.x that became a field of the service, and services with a location."""
    services = {str(row["id"]): row for row in made.get("service", ()) if "id" in row}
    for row in made.pop("eligibility", []):
        service = services.get(str(row.get("service_id", "")))
        if service is not None and row.get("eligibility"):
            before = service.get("eligibility_description")
            text = str(row["eligibility"])
            service["eligibility_description"] = f"{before}; {text}" if before else text
    for row in made.pop("payment_accepted", []):
        service = services.get(str(row.get("service_id", "")))
        if service is not None and row.get("payment"):
            service.setdefault("x_payment_accepted", []).append(row["payment"])
    if not made.get("service_at_location"):
        for row in made.get("service", ()):
            if row.get("location_id"):
                link = {"id": f"{row.get('id')}-{row['location_id']}", "service_id": row["id"]}
                made["service_at_location"].append(
                    Row({**link, "location_id": row.pop("location_id")}, row.at)
                )
