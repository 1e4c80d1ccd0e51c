"""The keys of a record and the words that some of its values are chosen from."""

from collections.abc import Mapping
from typing import Any

Record = Mapping[str, Any]

KINDS = ("informal", "formal")
FORMS = ("none", "within_formal_organisation", "own_organisation")
SCOPES = ("national", "municipality", "neighbourhood")
GROUNDS = ("consent", "own_page", "public_listing", "none")
CAPACITIES = ("open", "full", "paused")
STATUSES = ("active", "inactive", "defunct", "temporarily closed")
VISIBILITIES = ("public", "staff", "never")
GENDERS = ("women", "men")

#: Facts that can be known without being covered by the ground for listing.
WITHHOLDABLE = frozenset(
    {
        "address",
        "anonymous",
        "chat",
        "communities",
        "email",
        "intents",
        "languages",
        "no_papers_asked",
        "phones",
        "url",
        "walk_in",
    }
)

#: Key to the types its value may have, in the order in which a record is written.
KEYS: Mapping[str, type | tuple[type, ...]] = {
    "id": str,
    "uuid": str,
    "name": str,
    "alternate_names": list,
    "organization": dict,
    "kind": str,
    "organisation_form": str,
    "status": str,
    "description_nl": str,
    "description_en": str,
    "intents": list,
    "narrow": list,
    "suggested": list,
    "kinds_of_help": list,
    "communities": list,
    "languages": list,
    "interpreter": bool,
    "area": dict,
    "more_areas": list,
    "area_note": str,
    "address": str,
    "address_visibility": str,
    "lat": (int, float),
    "lon": (int, float),
    "more_locations": list,
    "phones": list,
    "email": str,
    "url": str,
    "chat": str,
    "whatsapp": str,
    "contacts": list,
    "opening": str,
    "opening_note": str,
    "cost": str,
    "walk_in": bool,
    "anonymous": bool,
    "no_papers_asked": bool,
    "minimum_age": (int, float),
    "maximum_age": (int, float),
    "for_gender": str,
    "eligibility": str,
    "application": str,
    "wait_time": str,
    "enforcement": bool,
    "safety_net": bool,
    "open_to_all": bool,
    "synthetic": bool,
    "capacity": str,
    "paused_until": str,
    "ground": dict,
    "withheld": dict,
    "source": str,
    "source_date": str,
    "more_sources": list,
    "last_check": str,
    "last_check_by": str,
    "last_check_how": str,
    "next_check": str,
    "note": str,
    "needs_check": bool,
    "external_id": str,
    "hsds": dict,
}
#: Keys of the parts of a record.
PART_KEYS: Mapping[str, frozenset[str]] = {
    "area": frozenset({"scope", "municipality", "neighbourhood"}),
    "ground": frozenset({"kind", "url", "note"}),
    "organization": frozenset({"id", "name", "description", "url", "email", "hsds"}),
    "phones": frozenset(
        {"number", "extension", "label", "hours", "cost", "source", "source_date", "visibility"}
    ),
    "contacts": frozenset({"name", "role", "phone", "email", "visibility"}),
    "more_locations": frozenset({"name", "address", "address_visibility", "lat", "lon"}),
}
