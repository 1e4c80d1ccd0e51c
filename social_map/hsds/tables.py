"""HSDS as CSV tables, of version 1.x to 3.x: read rows and nest them as in JSON."""

import csv
import io
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from social_map.hsds.fields import word_list
from social_map.hsds.shaping import Row
from social_map.problems import Problem

Tables = dict[str, list[Row]]
_Grouped = dict[str, list[Row]]

#: Table names as they are found, in the singular, to those of HSDS 3.0.
_ALIASES: Mapping[str, str] = {
    "organisation": "organization",
    "service_at_location": "service_at_location",
    "services_at_location": "service_at_location",
    "location_service": "service_at_location",
    "mail_address": "postal_address",
    "mailing_address": "postal_address",
    "accessibility_for_disability": "accessibility",
    "accessibility_for_disabilities": "accessibility",
    "payment_accepted": "payment_accepted",
    "other_attribute": "service_taxonomy",
    "service_attribute": "service_taxonomy",
    "services_taxonomy": "service_taxonomy",
    "term": "taxonomy_term",
}
#: Names that are not plural although they end like it.
_AS_THEY_ARE = frozenset({"accessibility", "funding", "metadata"})
KNOWN = frozenset(
    word_list(
        "organization program service attribute service_at_location location phone contact address"
        " physical_address postal_address schedule regular_schedule holiday_schedule funding"
        " service_area required_document language accessibility taxonomy taxonomy_term metadata"
        " meta_table_description cost_option organization_identifier eligibility payment_accepted"
        " service_taxonomy url service_capacity unit"
    )
)
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
_PARENTS = ("contact", "service_at_location", "service", "location", "phone", "organization")
#: Table to the field of the object that holds its rows, and by which links they are found.
_CHILDREN: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "phone": ("phones", ("contact", "service_at_location", "service", "location", "organization")),
    "contact": ("contacts", ("service_at_location", "service", "location", "organization")),
    "address": ("addresses", ("location",)),
    "schedule": ("schedules", ("service_at_location", "service", "location")),
    "funding": ("funding", ("service", "organization")),
    "service_area": ("service_areas", ("service",)),
    "required_document": ("required_documents", ("service",)),
    "language": ("languages", ("service", "phone", "location")),
    "accessibility": ("accessibility", ("location",)),
    "cost_option": ("cost_options", ("service",)),
    "organization_identifier": ("organization_identifiers", ("organization",)),
    "program": ("programs", ("organization",)),
}


def table_name(stem: str) -> str | None:
    """Return which table a file holds by its name, or None when it is none of HSDS's."""
    name = re.sub(r"[^a-z]+", "_", stem.lower()).strip("_")
    for text in (name, name.removeprefix("hsds_"), name.removeprefix("hsda_")):
        for form in _singular(text):
            form = _ALIASES.get(form, form)
            if form in KNOWN:
                return form
    return None


def _singular(name: str) -> Iterator[str]:
    yield name
    if name.endswith("ies"):
        yield name[:-3] + "y"
    if name.endswith("sses"):
        yield name[:-2]
    if name.endswith("s") and name not in _AS_THEY_ARE:
        yield name[:-1]


def read_table(name: str, text: str, repairs: Counter[str], problems: list[Problem]) -> list[Row]:
    """Return the rows of a CSV file, each with where it stands.

    Args:
        name: Of the file.
        text: Its text.
        repairs: Message key to how often.
        problems: What could not be read.
    """
    if "\x00" in text:
        repairs["hsds_repaired_characters"] += 1
        text = text.replace("\x00", "")
    csv.field_size_limit(1 << 24)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    rows: list[Row] = []
    header: list[str] = []
    while True:
        try:
            cells = next(lines)
        except StopIteration:
            return rows
        except csv.Error as error:
            problems.append(
                Problem(f"{name} row {lines.line_num}", "row", str(error), "hsds_bad_row")
            )
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if not header:
            header = [re.sub(r"\W+", "_", cell.strip().lower()).strip("_") for cell in cells]
            continue
        where = f"{name} row {lines.line_num}"
        if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
            problems.append(Problem(where, "row", cells[len(header) :], "hsds_long_row"))
        rows.append(
            Row(
                {
                    key: _cell(key, cell)
                    for key, cell in zip(header, cells, strict=False)
                    if key and cell
                },
                where,
            )
        )


def _delimiter(text: str) -> str:
    first = text.split("\n", 1)[0]
    return max(",;\t|", key=first.count)


def _cell(key: str, cell: str) -> Any:
    """Our own columns hold JSON where the value is not text."""
    if key.startswith("x_") and cell[:1] in '[{"-0123456789tfn':
        try:
            return json.loads(cell)
        except (ValueError, RecursionError):
            return cell
    return cell


class Nester:
    """Nests the rows of tables into full services."""

    def __init__(self, tables: Tables, repairs: Counter[str], problems: list[Problem]) -> None:
        self.tables = _modern(tables)
        self.repairs = repairs
        self.problems = problems
        self._by_id: dict[str, dict[str, Row]] = {
            name: {str(row["id"]): row for row in reversed(self.tables.get(name, []))
                   if "id" in row}
            for name in (*_PARENTS, "program", "taxonomy", "taxonomy_term")
        }  # fmt: skip

    def services(self) -> Iterator[Row]:
        """Yield every service with all that belongs to it nested in it."""
        for table, (field, links) in _CHILDREN.items():
            for row in self.tables.get(table, ()):
                self._hang(table, row, field, links)
        self._hang_terms()
        self._hang_metadata()
        self._hang_locations()
        for at in self.tables.get("service_at_location", ()):
            location = self._by_id["location"].get(str(at.get("location_id", "")))
            if location is None:
                self._orphan(at, "location_id", at.get("location_id"))
                continue
            at["location"] = location
            service = self._by_id["service"].get(str(at.get("service_id", "")))
            if service is None:
                self._orphan(at, "service_id", at.get("service_id"))
                continue
            service.setdefault("service_at_locations", []).append(at)
        used: set[int] = set()
        for row in self.tables.get("service", ()):
            if (known := row.get("organization_id")) is not None:
                organization = self._by_id["organization"].get(str(known))
                if organization is None:
                    self.problems.append(
                        Problem(row.at, "organization_id", known, "hsds_no_organization")
                    )
                else:
                    row["organization"] = organization
                    used.add(id(organization))
            program = self._by_id["program"].get(str(row.get("program_id", "")))
            if program is not None:
                row["program"] = program
                if program.get("organization_id") == row.get("organization_id"):
                    program.pop("organization_id", None)
            yield row
        for organization in self.tables.get("organization", ()):
            if id(organization) not in used:
                self.problems.append(
                    Problem(organization.at, "id", organization.get("name"), "hsds_without_service")
                )

    def _hang(self, table: str, row: Row, field: str, links: Iterable[str]) -> None:
        """Nest a row in everything that it says it belongs to."""
        named = [(link, str(row[f"{link}_id"])) for link in links if row.get(f"{link}_id")]
        found = False
        for link, known in named:
            if (holder := self._by_id[link].get(known)) is None:
                continue
            found = True
            del row[f"{link}_id"]
            if isinstance(holder.get(field), str):  # an old text column of the same name
                holder[f"x_{field}"] = holder.pop(field)
            holder.setdefault(field, []).append(row)
            if link == "contact":  # the number of a person is not the number of the place
                return
        if not found:
            link, known = named[0] if named else (next(iter(links)), "")
            self._orphan(row, f"{link}_id", known or None)

    def _hang_locations(self) -> None:
        """Locations of an organisation at which no service is."""
        used = {str(at.get("location_id")) for at in self.tables.get("service_at_location", ())}
        for row in self.tables.get("location", ()):
            organization = self._by_id["organization"].get(str(row.get("organization_id", "")))
            if organization is not None:
                del row["organization_id"]
                if str(row.get("id")) not in used:
                    organization.setdefault("locations", []).append(row)

    def _orphan(self, row: Row, field: str, value: Any) -> None:
        self.problems.append(Problem(row.at, field, value, "hsds_orphan"))

    def _hang_terms(self) -> None:
        terms, taxonomies = self._by_id["taxonomy_term"], self._by_id["taxonomy"]
        for term in terms.values():
            detail = taxonomies.get(str(term.get("taxonomy_id", "")))
            if detail is not None:
                term["taxonomy_detail"] = detail
                del term["taxonomy_id"]
        by_code = {str(term["code"]): term for term in terms.values() if "code" in term}
        for row in self.tables.get("attribute", ()):
            known = str(row.get("taxonomy_term_id", ""))
            linked = terms.get(known) or by_code.get(known)
            if linked is not None:
                row["taxonomy_term"] = linked
                del row["taxonomy_term_id"]
            elif row.get("taxonomy_detail") or known:
                name = str(row.pop("taxonomy_detail", None) or known)
                row["taxonomy_term"] = {"id": known or name, "code": known, "name": name}
            link = str(row.get("link_id", ""))
            entity = str(row.get("link_entity", "service")).rstrip("s")
            places = [entity] if entity in self._by_id else []
            for place in (*places, *_PARENTS):
                tagged = self._by_id[place].get(link)
                if tagged is not None:
                    tagged.setdefault("attributes", []).append(row)
                    del row["link_id"]
                    if entity == place:
                        row.pop("link_entity", None)
                    break
            else:
                self._orphan(row, "link_id", link or None)

    def _hang_metadata(self) -> None:
        for row in self.tables.get("metadata", ()):
            known = str(row.get("resource_id", ""))
            kind = str(row.get("resource_type", "")).rstrip("s")
            for place in (kind, *_PARENTS):
                if (holder := self._by_id.get(place, {}).get(known)) is not None:
                    holder.setdefault("metadata", []).append(row)
                    break
            else:
                self._orphan(row, "resource_id", known or None)


def _modern(tables: Tables) -> Tables:
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
