"""Join the pieces of JSON files: services, organisations, locations and what links them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from social_map.hsds.fields import word_list
from social_map.hsds.found import Row
from social_map.hsds.tables import table_name
from social_map.problems import Problem
from social_map.text import fold

Raw = dict[str, Any]

_SERVICE = frozenset(
    word_list(
        "status service_at_locations organization organization_id schedules service_areas"
        " eligibility_description application_process fees_description minimum_age assured_date"
        " cost_options required_documents interpretation_services wait_time"
    )
)
_ORGANIZATION = frozenset(
    word_list(
        "services tax_status tax_id legal_status year_incorporated organization_identifiers"
        " locations programs website parent_organization_id"
    )
)
_LOCATION = frozenset(
    word_list(
        "location_type latitude longitude addresses transportation accessibility"
        " external_identifier"
    )
)
_AT = frozenset({"location", "location_id", "service_id", "service"})
_TERM = frozenset({"taxonomy", "taxonomy_detail", "taxonomy_id", "term_uri", "parent_id", "code"})


class Piece(NamedTuple):
    """A service and where it was found."""

    raw: Raw
    where: str
    trail: tuple[Any, ...]


def kind_of(value: Any, file: str = "") -> str | None:
    """Return which HSDS object this is, or ``tables`` for a mapping of tables, or None."""
    if not isinstance(value, dict):
        return None
    keys = value.keys()
    if keys and all(isinstance(item, list) for item in value.values()):
        names = [table_name(key.rsplit(".", 1)[0]) for key in keys]
        if "service" in names or "organization" in names:
            return "tables"
    if keys & {"location", "location_id"} and (keys <= {*_AT, "id"} or not keys & {"name"}):
        return "service_at_location"
    if isinstance(value.get("services"), list):
        return "organization"
    if keys & {"status", "service_at_locations"} or isinstance(value.get("organization"), dict):
        return "service"
    for kind, typical in (
        ("organization", _ORGANIZATION),
        ("location", _LOCATION),
        ("service", _SERVICE),
        ("taxonomy_term", _TERM),
    ):
        if len(keys & typical) > (1 if kind == "organization" and "url" in keys else 0):
            return kind
    hinted = table_name(file)
    if hinted:
        return hinted
    if "openapi_url" in keys or not keys & {"id", "name"}:
        return None
    return "taxonomy" if keys <= {"id", "name", "description", "uri", "version"} else "service"


class Joiner:
    """Gathers the pieces of all files and gives full services."""

    def __init__(self, repairs: Counter[str], problems: list[Problem]) -> None:
        self.repairs = repairs
        self.problems = problems
        self.services: dict[str, Piece] = {}
        self._others: dict[str, dict[str, tuple[Raw, str]]] = {
            "organization": {}, "location": {}, "program": {}, "taxonomy": {},
            "taxonomy_term": {},
        }  # fmt: skip
        self._at: list[tuple[Raw, str]] = []
        self._used: set[str] = set()

    def add(self, kind: str, value: Raw, where: str, trail: tuple[Any, ...]) -> None:
        """Add an object of a file."""
        path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in trail)
        at = f"{where} {path.lstrip('.')}".strip()
        if kind == "service":
            self._add_service(Piece(value, where, trail))
        elif kind == "organization":
            services = value.pop("services", None)
            self._remember("organization", value, at)
            for number, service in enumerate(services if isinstance(services, list) else ()):
                if isinstance(service, dict):
                    service.setdefault("organization", value)
                    self._add_service(Piece(service, where, (*trail, "services", number)))
        elif kind == "service_at_location":
            service = value.pop("service", None)
            if isinstance(service, dict):
                piece = self._add_service(Piece(service, where, (*trail, "service")))
                _append_at(piece.raw, value)
            else:
                self._at.append((value, at))
        elif kind in self._others:
            self._remember(kind, value, at)

    def _remember(self, kind: str, value: Raw, at: str) -> None:
        known = str(value.get("id", at))
        if known in self._others[kind]:
            value = richer(self._others[kind][known][0], value)
        self._others[kind][known] = value, at

    def _add_service(self, piece: Piece) -> Piece:
        known = str(piece.raw.get("id") or f"{piece.where} {piece.trail}")
        before = self.services.get(known)
        if before is not None and not _same_name(before.raw, piece.raw):
            known = f"{known} {piece.raw.get('name')}"
            piece.raw["id"] = known
            self.repairs["hsds_repaired_double"] += 1
            before = self.services.get(known)
        if before is not None:
            joined = richer(before.raw, piece.raw)
            at = _objects(before.raw.get("service_at_locations"))
            at += _objects(piece.raw.get("service_at_locations"))
            if at:
                joined["service_at_locations"] = []
                for item in at:
                    _append_at(joined, item)
            piece = Piece(joined, before.where, before.trail)
        self.services[known] = piece
        return piece

    def finish(self) -> Iterator[Piece]:
        """Yield the services with everything joined; what belongs to none is named."""
        for value, where in self._at:
            piece = self.services.get(str(value.get("service_id", "")))
            if piece is None:
                key = "hsds_orphan" if value.get("service_id") else "hsds_without_service"
                self.problems.append(Problem(where, "service_id", value.get("service_id"), key))
                continue
            _append_at(piece.raw, value)
        for piece in self.services.values():
            self._join(piece.raw)
            yield piece
        for kind in ("organization", "location"):
            for known, (value, where) in self._others[kind].items():
                if f"{kind} {known}" not in self._used:
                    self.problems.append(
                        Problem(where, kind, value.get("name"), "hsds_without_service")
                    )

    def _join(self, service: Raw) -> None:
        organization = service.get("organization")
        if isinstance(organization, dict):
            known = str(organization.get("id") or service.get("organization_id") or "")
            if found := self._find("organization", known):
                service["organization"] = richer(organization, found)
        elif found := self._find("organization", str(service.get("organization_id") or "")):
            service["organization"] = found
        for at in _objects(service.get("service_at_locations")):
            location = at.get("location")
            if isinstance(location, dict):
                if found := self._find("location", str(location.get("id") or "")):
                    at["location"] = richer(location, found)
            elif found := self._find("location", str(at.get("location_id") or "")):
                at["location"] = found
        if "program" not in service and (
            found := self._find("program", str(service.get("program_id") or ""))
        ):
            service["program"] = found
        for attribute in _objects(service.get("attributes")):
            if "taxonomy_term" not in attribute:
                term = self._find("taxonomy_term", str(attribute.get("taxonomy_term_id") or ""))
                if term:
                    attribute["taxonomy_term"] = term

    def _find(self, kind: str, known: str) -> Raw | None:
        found = self._others[kind].get(known)
        if found is None:
            return None
        self._used.add(f"{kind} {known}")
        return found[0]


def _objects(value: Any) -> list[Raw]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _append_at(service: Raw, at: Raw) -> None:
    listed = service.get("service_at_locations")
    if not isinstance(listed, list):
        listed = service["service_at_locations"] = []
    for place, item in enumerate(listed):
        if isinstance(item, dict) and item.get("id") == at.get("id") and at.get("id"):
            listed[place] = richer(item, at)
            return
    listed.append(at)


def _same_name(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    first, second = one.get("name"), other.get("name")
    return not first or not second or fold(str(first)) == fold(str(second))


def richer(one: Mapping[str, Any], other: Mapping[str, Any]) -> Raw:
    """Return two views of the same object as one: of each field the one that says more."""
    made = dict(one)
    for key, value in other.items():
        before = made.get(key)
        if before in (None, "", [], {}):
            made[key] = value
        elif isinstance(before, dict) and isinstance(value, dict):
            made[key] = richer(before, value) if before is not value else value
        elif isinstance(before, list) and isinstance(value, list) and len(value) > len(before):
            made[key] = value
    return Row(made, one.at) if isinstance(one, Row) else made
