"""Take over what an HSDS file says about a place that is in the map already.

An HSDS file shows public facts only. What it could not show, and what the maintainer knows
better, is kept.
"""

from typing import Any

from social_map.hsds.from_hsds import FOREIGN
from social_map.hsds.to_hsds import NEVER
from social_map.records import Record, normal

Made = dict[str, Any]

#: What a foreign file does not know of: kept as the map has it.
_NOT_THEIRS = (
    "kind", "organisation_form", "description_nl", "description_en", "narrow", "communities",
    "area", "more_areas", "chat", "whatsapp", "walk_in", "anonymous", "no_papers_asked",
    "for_gender", "enforcement", "safety_net", "open_to_all", "capacity", "paused_until",
    "ground", "last_check", "last_check_by", "last_check_how", "next_check",
)  # fmt: skip
#: Of those, what a foreign file can say too; then it counts.
_SAID_BY_THEM = frozenset({"description_nl", "description_en", "area", "more_areas"})


def merge(before: Record, incoming: Record) -> Made:
    """Return the record that a place becomes.

    Args:
        before: The record in the map.
        incoming: The record from the file, of the same place.
    """
    made: Made = dict(incoming)
    made["id"] = before["id"]
    for key in NEVER:
        _take(made, key, before)
    if str(incoming.get("source", "")).startswith(FOREIGN):
        _keep_our_work(made, before, incoming)
    elif before.get("ground", {}).get("kind") == made.get("ground", {}).get("kind"):
        _take(made, "ground", before)
    _keep_withheld(made, before)
    _keep_hidden(made, before)
    if made.get("url") == before.get("ground", {}).get("url"):
        # A place without an address of its own is shown with the page that is its ground.
        _take(made, "url", before)
    return normal(made)


def _take(made: Made, key: str, before: Record) -> None:
    made.pop(key, None)
    if key in before:
        made[key] = before[key]


def _keep_our_work(made: Made, before: Record, incoming: Record) -> None:
    unsure = bool(incoming.get("needs_check"))
    for key in _NOT_THEIRS:
        if key not in _SAID_BY_THEM or key not in made or (unsure and key.endswith("area")):
            _take(made, key, before)
    # What a maintainer confirmed is not suggested again.
    if set(before.get("intents", ())) - set(before.get("suggested", ())):
        for key in ("intents", "suggested", "kinds_of_help", "narrow"):
            _take(made, key, before)


def _keep_withheld(made: Made, before: Record) -> None:
    """Facts that are known but not covered by the ground were not in the file."""
    for key, value in (before.get("withheld") or {}).items():
        if value is True:
            _take(made, key, before)
        elif isinstance(value, list) and isinstance(before.get(key), list):
            shown = made.get(key, [])
            if shown == [item for item in before[key] if item not in value]:
                made[key] = before[key]
                continue
            hidden = [item for item in before[key] if item in value and item not in shown]
            made[key] = [*shown, *hidden]


def _keep_hidden(made: Made, before: Record) -> None:
    """Numbers, persons and addresses that are not public were not in the file."""
    hidden = [phone for phone in before.get("phones", ()) if _is_hidden(phone)]
    numbers = {phone["number"] for phone in hidden}
    shown = [phone for phone in made.get("phones", ()) if phone["number"] not in numbers]
    made["phones"] = [*shown, *hidden]
    persons = list(made.get("contacts", ()))
    made["contacts"] = persons + [
        person
        for person in before.get("contacts", ())
        if person["visibility"] != "public" and person not in persons
    ]
    if before.get("address_visibility", "public") != "public":
        for key in ("address", "address_visibility", "lat", "lon"):
            _take(made, key, before)
    places = list(made.get("more_locations", ()))
    made["more_locations"] = places + [
        place
        for place in before.get("more_locations", ())
        if place.get("address_visibility", "public") != "public"
    ]


def _is_hidden(phone: Record) -> bool:
    return bool(phone.get("visibility", "public") != "public")
