"""Which column of the map holds which key of a record, and how ids are made."""

from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha1
from uuid import UUID

from social_map.record_keys import Record

_NAMESPACE = UUID("6f1c2b1e-7f0d-5d5c-9a55-0b8f6f7f3a01").bytes
_BASE = sha1(_NAMESPACE, usedforsecurity=False)

TAXONOMIES: Mapping[str, str] = {
    "help_intents": "What residents ask; the keys of themes.yml.",
    "kinds_of_help": "What kind of help a place gives; the keys of themes.yml.",
    "communities": "Groups that a source names. They never exclude others.",
}
#: Taxonomy to the key of a record that holds its terms.
TERM_KEYS: Mapping[str, str] = {
    "help_intents": "intents",
    "kinds_of_help": "kinds_of_help",
    "communities": "communities",
}
#: Facts of a record that become columns of ``service`` and can be withheld there.
WITHHELD_COLUMNS: Mapping[str, str] = {
    "url": "url",
    "email": "email",
    "chat": "x_chat",
    "walk_in": "x_walk_in",
    "anonymous": "x_anonymous",
    "no_papers_asked": "x_no_papers_asked",
}
#: Columns of ``service`` that hold the value of a record's key as it is.
PLAIN_COLUMNS: Mapping[str, str] = {
    "x_id": "id",
    "name": "name",
    "url": "url",
    "email": "email",
    "wait_time": "wait_time",
    "application_process": "application",
    "eligibility_description": "eligibility",
    "minimum_age": "minimum_age",
    "maximum_age": "maximum_age",
    "assured_date": "last_check",
    "x_kind": "kind",
    "x_form": "organisation_form",
    "x_description_nl": "description_nl",
    "x_description_en": "description_en",
    "x_chat": "chat",
    "x_whatsapp": "whatsapp",
    "x_capacity": "capacity",
    "x_paused_until": "paused_until",
    "x_source_date": "source_date",
    "x_next_check": "next_check",
    "x_note": "note",
    "x_opening_note": "opening_note",
    "x_for_gender": "for_gender",
    "x_check_by": "last_check_by",
    "x_check_how": "last_check_how",
    "x_external_id": "external_id",
}
#: Columns of ``service`` for true, false and unknown.
THIRD_COLUMNS: Mapping[str, str] = {
    "x_walk_in": "walk_in",
    "x_anonymous": "anonymous",
    "x_no_papers_asked": "no_papers_asked",
    "x_interpreter": "interpreter",
}
#: Columns of ``service`` where what is not said is no.
FLAG_COLUMNS: Mapping[str, str] = {
    "x_enforcement": "enforcement",
    "x_safety_net": "safety_net",
    "x_open_to_all": "open_to_all",
    "x_needs_check": "needs_check",
    "x_synthetic": "synthetic",
}


def make_id(*parts: object) -> str:
    """Return the UUID of something; the same parts always give the same one (UUID version 5)."""
    digest = _BASE.copy()
    digest.update("/".join(map(str, parts)).encode())
    text = digest.hexdigest()
    variant = "89ab"[int(text[16], 16) & 3]
    return f"{text[:8]}-{text[8:12]}-5{text[13:16]}-{variant}{text[17:20]}-{text[20:32]}"


def short_id(place_id: str) -> str:
    """Return the eight hex digits by which a button names a place of help."""
    return make_id("service", place_id)[:8]


def service_id(record: Record) -> str:
    """Return the HSDS id of a place of help: the one it came with, or one made from its id."""
    return str(record.get("uuid") or make_id("service", record["id"]))


def organization_id(record: Record) -> str:
    """Return the id of the organisation that runs a place."""
    organization = record.get("organization")
    if not organization:
        return make_id("organization", record["id"])
    known = organization.get("id")
    return str(known or make_id("organization", "named", organization.get("name", "")))


@lru_cache(maxsize=4096)
def term_id(kind: str, code: str) -> str:
    """Return the id of a term of one of `TAXONOMIES`."""
    return make_id("term", kind, code)
