"""Tables with the names and fields of HSDS 3.0; what we add begins with ``x_``."""

from collections.abc import Mapping
from types import MappingProxyType

from social_map.tables import Table, words

_VISIBILITY = "public, staff (registered key figures and maintainers) or never"
_BOOLEANS = words(
    "x_walk_in x_anonymous x_no_papers_asked x_enforcement x_safety_net x_open_to_all"
    " x_needs_check x_synthetic x_interpreter"
)

HSDS_TABLES: Mapping[str, Table] = MappingProxyType(
    {
        "organization": Table(
            "Who runs a place of help; in the shipped data each place has its own.",
            words(
                "id name alternate_name description email website tax_status tax_id"
                " year_incorporated legal_status logo uri parent_organization_id"
            ),
            {
                "x_made": "1: made for one place of help whose organisation is not known apart",
                "x_hsds": "JSON: HSDS fields of a foreign organisation that have no column here",
            },
            required=words("name description"),
            references={"parent_organization_id": "organization"},
            numbers={"year_incorporated": "INTEGER", "x_made": "INTEGER"},
        ),
        "service": Table(
            "One place of help.",
            words(
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
                "x_names": "JSON list of other names, in any script",
                "x_interpreter": "1: an interpreter can be had, 0: not, empty unknown",
                "x_opening_note": "what hours cannot say, or a source says in words only",
                "x_for_gender": "women or men: for them only; empty: for everybody or unknown",
                "x_check_by": "role that made the last check",
                "x_check_how": "how: phone, email, visit, website, letter",
                "x_external_id": "id in the file of others that it came from",
                "x_hsds": "JSON: HSDS fields of a foreign service that have no column here",
            },
            required=words("organization_id name status x_id x_short_id x_kind"),
            references={"organization_id": "organization"},
            numbers={
                "minimum_age": "REAL",
                "maximum_age": "REAL",
                **dict.fromkeys(_BOOLEANS, "INTEGER"),
            },
        ),
        "location": Table(
            "A building or other spot.",
            words(
                "id location_type url organization_id name alternate_name description"
                " transportation latitude longitude external_identifier external_identifier_type"
            ),
            required=("location_type",),
            references={"organization_id": "organization"},
            numbers={"latitude": "REAL", "longitude": "REAL"},
        ),
        "service_at_location": Table(
            "Which place of help is at which location.",
            words("id service_id location_id description"),
            {"x_order": "place in the list, 0 is the main location"},
            required=words("service_id location_id"),
            references={"service_id": "service", "location_id": "location"},
            numbers={"x_order": "INTEGER"},
            leaf=True,
        ),
        "address": Table(
            "An address as far as the source gives it.",
            words(
                "id location_id attention address_1 address_2 city region state_province"
                " postal_code country address_type"
            ),
            {
                "x_text": "the address in one line, as it is shown",
                "x_visibility": _VISIBILITY,
            },
            required=words("location_id x_text x_visibility"),
            references={"location_id": "location"},
            leaf=True,
        ),
        "phone": Table(
            "A telephone number.",
            words(
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
            required=words("number x_visibility"),
            references={"service_id": "service", "contact_id": "contact"},
            numbers={"x_order": "INTEGER"},
            leaf=True,
        ),
        "contact": Table(
            "A person to ask for; kept apart from everything that is shown.",
            words(
                "id organization_id service_id service_at_location_id location_id name title"
                " department email"
            ),
            {"x_visibility": _VISIBILITY, "x_order": "place in the list"},
            required=("x_visibility",),
            references={"organization_id": "organization", "service_id": "service"},
            numbers={"x_order": "INTEGER"},
        ),
        "schedule": Table(
            "When a place is open.",
            words(
                "id service_id location_id service_at_location_id valid_from valid_to dtstart"
                " timezone until count wkst freq interval byday byweekno bymonthday byyearday"
                " description opens_at closes_at schedule_link attending_type notes"
            ),
            {"x_opening": "OSM opening_hours: the source of all that is said about hours"},
            references={"service_id": "service", "location_id": "location"},
            numbers={"timezone": "REAL", "count": "INTEGER", "interval": "INTEGER"},
            leaf=True,
        ),
        "language": Table(
            "A language that a source names; no row means unknown, not 'Dutch only'.",
            words("id service_id location_id phone_id name code note"),
            {"x_visibility": _VISIBILITY, "x_order": "place in the list"},
            required=words("code x_visibility"),
            references={"service_id": "service"},
            numbers={"x_order": "INTEGER"},
            leaf=True,
        ),
        "service_area": Table(
            "For whom a place is there.",
            words("id service_id name description extent extent_type uri"),
            {
                "x_scope": "national, municipality or neighbourhood",
                "x_municipality": "name of the municipality",
                "x_neighbourhood": "name as the source has it; may name more than one",
                "x_note": "why it differs from the source",
                "x_order": "place in the list, 0 is the main area",
            },
            required=words("service_id x_scope"),
            references={"service_id": "service"},
            numbers={"x_order": "INTEGER"},
            leaf=True,
        ),
        "cost_option": Table(
            "What it costs; no row means unknown.",
            words("id service_id valid_from valid_to option currency amount amount_description"),
            required=("service_id",),
            references={"service_id": "service"},
            numbers={"amount": "REAL"},
            leaf=True,
        ),
        "taxonomy": Table(
            "A list of terms: help intents, kinds of help, communities.",
            words("id name description uri version"),
            required=words("name description"),
        ),
        "taxonomy_term": Table(
            "One term.",
            words("id code name description parent_id taxonomy language taxonomy_id term_uri"),
            required=words("name description taxonomy_id"),
            references={"taxonomy_id": "taxonomy", "parent_id": "taxonomy_term"},
        ),
        "attribute": Table(
            "A term that holds for a place of help; value 'narrow': in one situation only.",
            words("id link_id taxonomy_term_id link_type link_entity value"),
            {
                "x_suggested": "1: suggested by the crosswalk, not confirmed by a maintainer",
                "x_order": "place in the list, 0 is the main one",
                "x_visibility": _VISIBILITY,
            },
            required=words("link_id taxonomy_term_id link_entity x_visibility"),
            references={"taxonomy_term_id": "taxonomy_term"},
            numbers={"x_order": "INTEGER", "x_suggested": "INTEGER"},
            leaf=True,
        ),
    }
)
