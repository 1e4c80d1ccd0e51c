"""Where a foreign service is and for whom: locations, addresses, service areas."""

from collections.abc import Iterable
from typing import Any

from social_map.geometry import in_netherlands
from social_map.hsds.areas import (
    area_of,
    areas_of,
    is_dutch,
    municipality_of,
    one_line,
    parts_of,
    plain_line,
)
from social_map.hsds.shaping import Shaped, Shaper

Made = dict[str, Any]


def add_locations(shaper: Shaper, record: Made, service: Shaped) -> bool:
    """Put addresses and points into the record; tells whether it is in the Netherlands.

    What our record has no room for stays at the location, which then says in ``x_address``
    to which of our addresses it belongs: hidden there, hidden here.
    """
    dutch: bool | None = None
    places: list[Made] = []
    seen: set[str] = set()
    for at in service.get("service_at_locations", ()):
        at.pop("service_id", None)
        location = at.get("location")
        if location is None:
            continue
        at.pop("location_id", None)
        if location.get("location_type") == "physical":
            del location["location_type"]
        address = _address(location)
        country = address.get("country") if address else None
        here = country == "NL" or is_dutch(country)
        plain = plain_line(address) if address and country == "NL" else None
        text = plain or (one_line(address) if address else None)
        point = _point(shaper, location, here)
        if here is None and point:
            here = True
        if here is None and address:
            here = municipality_of(address.get("city", "")) is not None or None
        dutch = here if dutch is None else dutch
        if here is not False and address and "area" not in record:
            municipality = municipality_of(address.get("city", ""))
            if municipality:
                record["area"] = {"scope": "municipality", "municipality": municipality}
        if text is None:
            if point and "name" in location:
                text = location["name"]
            elif point is None:
                continue
        if text:
            location["x_address"] = text
            if address and (plain or _is_whole(address, text, record)):
                _drop_address(location, address)
        if text is None or text not in seen:
            seen.add(text or "")
            places.append({"name": location.get("name"), "address": text, "point": point})
    _into_record(record, places)
    return bool(dutch) or "area" in record


def without_own(organization: Shaped, service: Shaped) -> None:
    """Leave out of an organisation what stands at the service itself.

    Hiding an address must hide it everywhere, so that no second copy may stay behind.
    """
    if "locations" in organization:
        own = {
            at["location"]["id"]
            for at in service.get("service_at_locations", ())
            if "location" in at
        }
        left = [item for item in organization["locations"] if item["id"] not in own]
        _put(organization, "locations", left)
    if "programs" in organization and "program" in service:
        left = [item for item in organization["programs"] if item["id"] != service["program"]["id"]]
        _put(organization, "programs", left)


def _put(holder: Shaped, key: str, left: list[Shaped]) -> None:
    if left:
        holder[key] = left
    else:
        del holder[key]


def _objects(value: Any) -> list[Shaped]:
    """The objects of a list that may be anything."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _address(location: Shaped) -> Shaped | None:
    """The physical address, complete or not."""
    addresses: list[Shaped] = location.get("addresses", [])
    if "x_addresses" in location:
        addresses = addresses + _objects(location["x_addresses"])
    for address in addresses:
        address.pop("location_id", None)
    if len(addresses) == 1 and addresses[0].get("address_type") == "physical":
        return addresses[0]
    physical = [item for item in addresses if item.get("address_type") != "virtual"]
    usual = next((item for item in physical if item.get("address_type") == "physical"), None)
    return usual or (physical[0] if physical else None)


def _is_whole(address: Shaped, text: str, record: Made) -> bool:
    """Whether the address in one line gives back all that the address says."""
    said = {key: value for key, value in address.items() if key != "id"}
    return parts_of(text, record.get("area", {}).get("municipality")) == said


def _drop_address(location: Shaped, address: Shaped) -> None:
    left = [item for item in location.get("addresses", ()) if item is not address]
    if left:
        location["addresses"] = left
    else:
        location.pop("addresses", None)


def _point(shaper: Shaper, location: Shaped, dutch: bool | None) -> tuple[float, float] | None:
    """The point of a location, if it is one in the Netherlands; swapped ones are turned."""
    lat, lon = location.get("latitude"), location.get("longitude")
    if lat is None or lon is None:
        return None
    if lat == 0 and lon == 0:
        del location["latitude"], location["longitude"]
        shaper.repairs["hsds_repaired_point"] += 1
        return None
    if not in_netherlands(lat, lon):
        if not in_netherlands(lon, lat) or dutch is False:
            if not (-90 <= lat <= 90 and -180 <= lon <= 180):
                shaper.problem("latitude", [lat, lon], "hsds_bad_point")
            return None
        lat, lon = lon, lat
        shaper.repairs["hsds_repaired_point"] += 1
    del location["latitude"], location["longitude"]
    return lat, lon


def _into_record(record: Made, places: list[Made]) -> None:
    for order, place in enumerate(places):
        made: Made = {}
        if place["address"]:
            made["address"] = place["address"]
        if place["point"]:
            made["lat"], made["lon"] = place["point"]
        if order == 0:
            record |= made
            continue
        if place["name"]:
            made = {"name": place["name"], **made}
        record.setdefault("more_locations", []).append(made)


def add_areas(
    shaper: Shaper,
    record: Made,
    service: Shaped,
    plain: Iterable[tuple[tuple[str, str], ...]] | None,
) -> None:
    """Put the service areas into the record; without any, the municipality of its address."""
    from_address = record.pop("area", None)
    areas: dict[tuple[tuple[str, str], ...], None] = dict.fromkeys(plain or ())
    kept: list[Shaped] = []
    listed = service.pop("service_areas", [])
    for at in service.get("service_at_locations", ()):
        listed = listed + _objects(at.get("x_service_areas"))
    unknown = False
    for area in listed:
        area.pop("service_id", None)
        name = area.get("name")
        found = areas_of(name) if name else ()
        if not found and area.get("description"):
            one = area_of(area["description"])
            found = (one,) if one else ()
        areas.update(dict.fromkeys(found))
        unknown |= not found
        if not found or area.keys() - {"id", "name"} or len(found) > 1 or not _same(name, found):
            kept.append(area)
    if kept:
        service["service_areas"] = kept
    if unknown:
        shaper.repairs["hsds_kept_area"] += 1
    made = [dict(area) for area in areas]
    if not made and from_address and not unknown:
        made = [from_address]
        shaper.repairs["hsds_repaired_area"] += 1
    if not made or unknown:
        record["needs_check"] = True
    made = made or [from_address or {"scope": "national"}]
    record["area"] = made[0]
    if len(made) > 1:
        record["more_areas"] = made[1:]


def _same(name: Any, found: tuple[tuple[tuple[str, str], ...], ...]) -> bool:
    """Whether our name of the area is the one that stood there."""
    area = dict(found[0])
    return bool(name == (area.get("neighbourhood") or area.get("municipality") or "Nederland"))
