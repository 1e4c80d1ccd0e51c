"""Tables and columns of the map, in one place.

Table and field names are those of HSDS 3.0 (Human Services Data Specification); what we add
begins with ``x_``. The store creates tables from here, import and export use the same lists.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

#: Raised by one when a database of an older program can no longer be read.
VERSION = 1

_NONE: Mapping[str, str] = MappingProxyType({})
_VISIBILITY = "public, staff (registered key figures and maintainers) or never"


@dataclass(frozen=True)
class Table:
    """One table.

    Attributes:
        doc: What a row is.
        fields: HSDS fields, ``id`` first where there is one.
        own: Our columns and what they mean.
        required: Fields that may not be empty.
        references: Field to the table whose ``id`` it holds.
        numbers: Fields that hold a number, with its SQLite type.
        key: Primary key.
    """

    doc: str
    fields: tuple[str, ...] = ()
    own: Mapping[str, str] = _NONE
    required: tuple[str, ...] = ()
    references: Mapping[str, str] = field(default_factory=lambda: _NONE)
    numbers: Mapping[str, str] = field(default_factory=lambda: _NONE)
    key: str = "id"

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns, HSDS fields first."""
        return (*self.fields, *self.own)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_BOOLEANS = _words(
    "x_walk_in x_anonymous x_no_papers_asked x_enforcement x_safety_net x_open_to_all"
    " x_needs_check x_synthetic"
)

TABLES: Mapping[str, Table] = MappingProxyType(
    {
        "organization": Table(
            "Who runs a place of help; in the shipped data each place has its own.",
            _words(
                "id name alternate_name description email website tax_status tax_id"
                " year_incorporated legal_status logo uri parent_organization_id"
            ),
            required=_words("name description"),
            references={"parent_organization_id": "organization"},
            numbers={"year_incorporated": "INTEGER"},
        ),
        "service": Table(
            "One place of help.",
            _words(
                "id organization_id program_id name alternate_name description url email status"
                " interpretation_services application_process fees_description wait_time fees"
                " accreditations eligibility_description minimum_age maximum_age assured_date"
                " assurer_email licenses alert last_modified"
            ),
            {
                "x_id": "readable id, stable, never used again for another place",
                "x_short_id": "eight hex digits, for buttons",
                "x_kind": "informal or formal",
                "x_form": "form of an informal network: none, within_formal_organisation or"
                " own_organisation",
                "x_description_nl": "what it does, in plain Dutch",
                "x_description_en": "the same in English",
                "x_walk_in": "1 yes, 0 no, empty unknown",
                "x_anonymous": "1 yes, 0 no, empty unknown",
                "x_no_papers_asked": "1 yes, 0 no, empty unknown",
                "x_chat": "address of a chat",
                "x_whatsapp": "WhatsApp number",
                "x_enforcement": "1: can arrest, fine or expel; never shown to people without"
                " papers",
                "x_safety_net": "1: for anybody anywhere; never hidden",
                "x_open_to_all": "1: its source says that it is there for others than its"
                " communities too",
                "x_capacity": "open, full, paused or empty for unknown",
                "x_paused_until": "date until which a paused place is hidden",
                "x_needs_check": "1: not shown before somebody has confirmed it",
                "x_synthetic": "1: made up for a test or demonstration, never shown",
                "x_ground": "why an informal place may be listed: consent, own_page,"
                " public_listing or none",
                "x_ground_url": "the page that is the ground",
                "x_ground_note": "consent: which role, when, for what; otherwise remarks",
                "x_withheld": "JSON list of columns that are known but not covered by the ground",
                "x_source_date": "date of the primary source, not of a check by us",
                "x_next_check": "date by which we check again (assured_date: the last check)",
                "x_note": "remarks for the maintainer, never shown",
            },
            required=_words("organization_id name status x_id x_short_id x_kind"),
            references={"organization_id": "organization"},
            numbers={
                "minimum_age": "REAL",
                "maximum_age": "REAL",
                **dict.fromkeys(_BOOLEANS, "INTEGER"),
            },
        ),
        "location": Table(
            "A building or other spot.",
            _words(
                "id location_type url organization_id name alternate_name description"
                " transportation latitude longitude external_identifier external_identifier_type"
            ),
            required=("location_type",),
            references={"organization_id": "organization"},
            numbers={"latitude": "REAL", "longitude": "REAL"},
        ),
        "service_at_location": Table(
            "Which place of help is at which location.",
            _words("id service_id location_id description"),
            required=_words("service_id location_id"),
            references={"service_id": "service", "location_id": "location"},
        ),
        "address": Table(
            "An address as far as the source gives it.",
            _words(
                "id location_id attention address_1 address_2 city region state_province"
                " postal_code country address_type"
            ),
            {
                "x_text": "the address in one line, as it is shown",
                "x_visibility": _VISIBILITY,
            },
            required=_words("location_id x_text x_visibility"),
            references={"location_id": "location"},
        ),
        "phone": Table(
            "A telephone number.",
            _words(
                "id location_id service_id organization_id contact_id service_at_location_id"
                " number extension type description"
            ),
            {
                "x_order": "place in the list, 0 is the number to call first",
                "x_hours": "when it is answered, OSM opening_hours",
                "x_cost": "what a call costs",
                "x_source": "where the number was seen",
                "x_source_date": "date of that source",
                "x_visibility": _VISIBILITY,
            },
            required=_words("number x_visibility"),
            references={"service_id": "service", "contact_id": "contact"},
            numbers={"x_order": "INTEGER"},
        ),
        "contact": Table(
            "A person to ask for; kept apart from everything that is shown.",
            _words(
                "id organization_id service_id service_at_location_id location_id name title"
                " department email"
            ),
            {"x_visibility": _VISIBILITY},
            required=("x_visibility",),
            references={"organization_id": "organization", "service_id": "service"},
        ),
        "schedule": Table(
            "When a place is open.",
            _words(
                "id service_id location_id service_at_location_id valid_from valid_to dtstart"
                " timezone until count wkst freq interval byday byweekno bymonthday byyearday"
                " description opens_at closes_at schedule_link attending_type notes"
            ),
            {"x_opening": "OSM opening_hours: the source of all that is said about hours"},
            references={"service_id": "service", "location_id": "location"},
            numbers={"timezone": "REAL", "count": "INTEGER", "interval": "INTEGER"},
        ),
        "language": Table(
            "A language that a source names; no row means unknown, not 'Dutch only'.",
            _words("id service_id location_id phone_id name code note"),
            {"x_visibility": _VISIBILITY},
            required=_words("code x_visibility"),
            references={"service_id": "service", "phone_id": "phone"},
        ),
        "service_area": Table(
            "For whom a place is there.",
            _words("id service_id name description extent extent_type uri"),
            {
                "x_scope": "national, municipality or neighbourhood",
                "x_municipality": "name of the municipality",
                "x_neighbourhood": "name as the source has it; may name more than one",
                "x_note": "why it differs from the source",
            },
            required=_words("service_id x_scope"),
            references={"service_id": "service"},
        ),
        "cost_option": Table(
            "What it costs; no row means unknown.",
            _words("id service_id valid_from valid_to option currency amount amount_description"),
            required=("service_id",),
            references={"service_id": "service"},
            numbers={"amount": "REAL"},
        ),
        "taxonomy": Table(
            "A list of terms: help intents, kinds of help, communities.",
            _words("id name description uri version"),
            required=_words("name description"),
        ),
        "taxonomy_term": Table(
            "One term.",
            _words("id code name description parent_id taxonomy language taxonomy_id term_uri"),
            required=_words("name description taxonomy_id"),
            references={"taxonomy_id": "taxonomy", "parent_id": "taxonomy_term"},
        ),
        "attribute": Table(
            "A term that holds for a place of help; value 'narrow': in one situation only.",
            _words("id link_id taxonomy_term_id link_type link_entity value"),
            {
                "x_order": "place in the list, 0 is the main one",
                "x_visibility": _VISIBILITY,
            },
            required=_words("link_id taxonomy_term_id link_entity x_visibility"),
            references={"taxonomy_term_id": "taxonomy_term"},
            numbers={"x_order": "INTEGER"},
        ),
        "x_source": Table(
            "A page or text that a place of help was taken from.",
            ("id",),
            {
                "service_id": "the place of help",
                "address": "page address, 'KIS report' or 'code-index:NUMBER'",
                "role": "primary or more",
                "x_order": "place in the list",
            },
            required=_words("service_id address role"),
            references={"service_id": "service"},
            numbers={"x_order": "INTEGER"},
        ),
        "x_place": Table(
            "A town, municipality or neighbourhood that a resident can name.",
            ("id",),
            {
                "type": "town, municipality or neighbourhood",
                "name": "name to show",
                "municipality": "municipality it lies in, if known",
                "neighbourhood": "name of the neighbourhood",
                "within": "larger neighbourhood that it lies in",
                "needs_city": "1: the bare name means nothing without its city",
                "population": "inhabitants according to GeoNames, 0 is unknown",
                "latitude": "of the centre",
                "longitude": "of the centre",
            },
            required=_words("type name"),
            numbers={
                "needs_city": "INTEGER",
                "population": "INTEGER",
                "latitude": "REAL",
                "longitude": "REAL",
            },
        ),
        "x_place_name": Table(
            "A name of a place, in any script.",
            ("id",),
            {"place_id": "the place", "name": "the name", "folded": "as it is compared"},
            required=_words("place_id name folded"),
            references={"place_id": "x_place"},
        ),
        "x_postcode": Table(
            "A range of four-digit postcodes.",
            ("id",),
            {
                "first": "first postcode",
                "last": "last postcode",
                "municipality": "municipality it lies in",
                "neighbourhood": "neighbourhood it lies in, if known",
            },
            required=_words("first last municipality"),
            numbers={"first": "INTEGER", "last": "INTEGER"},
        ),
        "x_meta": Table(
            "Facts about the database itself.",
            (),
            {"name": "schema_version, data_digest, built_at, edited_at", "value": "its value"},
            key="name",
        ),
    }
)

#: Columns that the database is searched by.
INDEXES: tuple[tuple[str, str], ...] = (
    ("service", "x_id"),
    ("service", "x_short_id"),
    ("attribute", "link_id"),
    ("attribute", "taxonomy_term_id"),
    ("phone", "service_id"),
    ("language", "service_id"),
    ("service_area", "service_id"),
    ("schedule", "service_id"),
    ("cost_option", "service_id"),
    ("service_at_location", "service_id"),
    ("address", "location_id"),
    ("x_place_name", "folded"),
)
