"""Objects and fields of HSDS 3.0: what may stand where in JSON and in which CSV table.

Written down compactly: ``name`` is text, ``name:kind`` something else, ``name*`` is required.
Kinds: ``id`` the object's own UUID, ``ref.X`` the UUID of an X, ``uri``, ``email``, ``number``,
``moment`` (a date with time), ``date`` and ``time`` (text in JSON, checked in tables),
``a|b|c`` one of these words (``_`` stands for a space), ``[x]`` a list of x, ``{x}`` one x.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from sys import intern
from types import MappingProxyType

_ATTRIBUTES = "attributes:[attribute] metadata:[metadata]"

_OBJECTS: Mapping[str, str] = {
    "organization": "id*:id name* alternate_name description* email:email website:uri tax_status"
    " tax_id year_incorporated:number legal_status logo uri:uri"
    " parent_organization_id:ref.organization funding:[funding] contacts:[contact]"
    " phones:[phone] locations:[location] programs:[program]"
    f" organization_identifiers:[organization_identifier] {_ATTRIBUTES} services:[service]",
    "program": "id*:id organization_id:ref.organization name* alternate_name description*"
    f" {_ATTRIBUTES}",
    "service": "id*:id organization_id:ref.organization program_id:ref.program name*"
    " alternate_name description url:uri email:email"
    " status*:active|inactive|defunct|temporarily_closed interpretation_services"
    " application_process fees_description wait_time fees accreditations"
    " eligibility_description minimum_age:number maximum_age:number assured_date:date"
    " assurer_email:email licenses alert last_modified:moment phones:[phone]"
    " schedules:[schedule] service_areas:[service_area]"
    " service_at_locations:[service_at_location] languages:[language]"
    " organization:{organization} funding:[funding] cost_options:[cost_option]"
    " program:{program} required_documents:[required_document] contacts:[contact]"
    f" {_ATTRIBUTES}",
    "service_at_location": "id*:id service_id:ref.service location_id:ref.location description"
    " contacts:[contact] phones:[phone] schedules:[schedule] location:{location}"
    f" {_ATTRIBUTES} service:{{service}}",
    "location": "id*:id location_type*:physical|postal|virtual url:uri"
    " organization_id:ref.organization name alternate_name description transportation"
    " latitude:number longitude:number external_identifier external_identifier_type"
    " languages:[language] addresses:[address] contacts:[contact]"
    f" accessibility:[accessibility] phones:[phone] schedules:[schedule] {_ATTRIBUTES}",
    "phone": "id*:id location_id:ref.location service_id:ref.service"
    " organization_id:ref.organization contact_id:ref.contact"
    " service_at_location_id:ref.service_at_location number* extension:number type description"
    f" languages:[language] {_ATTRIBUTES}",
    "contact": "id*:id organization_id:ref.organization service_id:ref.service"
    " service_at_location_id:ref.service_at_location location_id:ref.location name title"
    f" department email:email phones:[phone] {_ATTRIBUTES}",
    "address": "id*:id location_id:ref.location attention address_1* address_2 city* region"
    " state_province* postal_code* country* address_type*:physical|postal|virtual"
    f" {_ATTRIBUTES}",
    "schedule": "id*:id service_id:ref.service location_id:ref.location"
    " service_at_location_id:ref.service_at_location valid_from:date valid_to:date dtstart:date"
    " timezone:number until:date count:number wkst:MO|TU|WE|TH|FR|SA|SU freq:WEEKLY|MONTHLY"
    " interval:number byday byweekno bymonthday byyearday description opens_at:time"
    f" closes_at:time schedule_link:uri attending_type notes {_ATTRIBUTES}",
    "funding": "id*:id organization_id:ref.organization service_id:ref.service source"
    f" {_ATTRIBUTES}",
    "service_area": "id*:id service_id:ref.service name description extent extent_type uri"
    f" {_ATTRIBUTES}",
    "required_document": f"id*:id service_id:ref.service document uri:uri {_ATTRIBUTES}",
    "language": "id*:id service_id:ref.service location_id:ref.location phone_id:ref.phone name"
    f" code note {_ATTRIBUTES}",
    "accessibility": f"id*:id location_id:ref.location description details url:uri {_ATTRIBUTES}",
    "attribute": "id*:id link_id:ref.link taxonomy_term_id:ref.taxonomy_term link_type"
    " link_entity value taxonomy_term:{taxonomy_term} metadata:[metadata]",
    "taxonomy_term": "id*:id code name* description* parent_id:ref.taxonomy_term taxonomy"
    " taxonomy_detail:{taxonomy} language taxonomy_id:ref.taxonomy term_uri:uri"
    " metadata:[metadata]",
    "taxonomy": "id*:id name* description* uri:uri version metadata:[metadata]",
    "metadata": "id*:id resource_id:ref.link resource_type last_action_date*:date"
    " last_action_type* field_name* previous_value* replacement_value* updated_by*",
    "cost_option": "id*:id service_id:ref.service valid_from:date valid_to:date option currency"
    f" amount:number amount_description {_ATTRIBUTES}",
    "organization_identifier": "id*:id organization_id:ref.organization identifier_scheme"
    f" identifier_type* identifier* {_ATTRIBUTES}",
}

#: CSV table to its file, in the order of the tabular package.
FILES: Mapping[str, str] = MappingProxyType(
    {
        "organization": "organizations.csv",
        "program": "programs.csv",
        "service": "services.csv",
        "attribute": "attributes.csv",
        "service_at_location": "service_at_location.csv",
        "location": "locations.csv",
        "phone": "phones.csv",
        "contact": "contacts.csv",
        "address": "addresses.csv",
        "schedule": "schedules.csv",
        "funding": "funding.csv",
        "service_area": "service_areas.csv",
        "required_document": "required_documents.csv",
        "language": "languages.csv",
        "accessibility": "accessibility.csv",
        "taxonomy_term": "taxonomy_terms.csv",
        "metadata": "metadata.csv",
        "cost_option": "cost_options.csv",
        "organization_identifier": "organization_identifiers.csv",
        "taxonomy": "taxonomies.csv",
    }
)


@dataclass(frozen=True)
class Field:
    """One field of an HSDS object.

    Attributes:
        name: Its name; taken from here it is one string in memory, however often it is used.
        kind: ``text``, ``id``, ``ref``, ``uri``, ``email``, ``number``, ``date``, ``time``,
            ``moment``, ``word``, ``many`` or ``one``.
        of: What is referred to or held; empty otherwise.
        words: The words allowed.
        required: Whether JSON requires it.
    """

    name: str
    kind: str
    of: str = ""
    words: frozenset[str] = frozenset()
    required: bool = False


def word_list(text: str) -> tuple[str, ...]:
    """Return words that are written one after the other."""
    return tuple(text.split())


def _field(text: str) -> Field:
    name, _, kind = text.partition(":")
    required, name = name.endswith("*"), intern(name.rstrip("*"))
    if not kind:
        return Field(name, "text", required=required)
    if match := re.fullmatch(r"\[(\w+)\]|\{(\w+)\}|ref\.(\w+)", kind):
        which = ("many", "one", "ref")[match.lastindex - 1] if match.lastindex else ""
        return Field(name, which, match[match.lastindex or 0], required=required)
    if "|" in kind:
        words = frozenset(word.replace("_", " ") for word in kind.split("|"))
        return Field(name, "word", words=words, required=required)
    return Field(name, kind, required=required)


#: Object to its fields, in HSDS's order.
OBJECTS: Mapping[str, Mapping[str, Field]] = MappingProxyType(
    {
        name: {field.name: field for field in map(_field, text.split())}
        for name, text in _OBJECTS.items()
    }
)

#: Object to its fields that must be there.
REQUIRED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        name: frozenset(key for key, field in fields.items() if field.required)
        for name, fields in OBJECTS.items()
    }
)

TEXT, ID, MANY, ONE, OTHER, NONE = range(6)
_KINDS = {"text": TEXT, "id": ID, "many": MANY, "one": ONE}
_Step = tuple[str, int, Field]
UNKNOWN: _Step = ("", NONE, Field("", ""))
#: `OBJECTS` as quick look-ups: a large file asks them millions of times.
PLANS: Mapping[str, Mapping[str, _Step]] = {
    kind: {
        name: (field.name, _KINDS.get(field.kind, OTHER), field) for name, field in fields.items()
    }
    for kind, fields in OBJECTS.items()
}
