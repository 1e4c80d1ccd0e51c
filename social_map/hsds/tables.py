"""HSDS as CSV tables, of version 1.x to 3.x: read rows and nest them as in JSON."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from social_map.formulas import as_meant
from social_map.hsds.fields import word_list
from social_map.hsds.found import Row
from social_map.hsds.old_tables import Tables, modern
from social_map.problems import Problem

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
    """Our own columns hold JSON where the value is not text; what looked like a formula has a mark."""
    if key.startswith("x_") and cell[:1] in '[{"-0123456789tfn':
        try:
            return json.loads(cell)
        except (ValueError, RecursionError):
            return cell
    return as_meant(cell)


class Nester:
    """Nests the rows of tables into full services."""

    def __init__(self, tables: Tables, repairs: Counter[str], problems: list[Problem]) -> None:
        self.tables = modern(tables)
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
