"""Tables that HSDS does not have: places, sources, history, proposals, the index."""

from collections.abc import Mapping
from types import MappingProxyType

from social_map.tables import Table, words

OWN_TABLES: Mapping[str, Table] = MappingProxyType(
    {
        "x_source": Table(
            "A page or text that a place of help was taken from.",
            ("id",),
            {
                "service_id": "the place of help",
                "address": "page address, 'KIS report' or 'code-index:NUMBER'",
                "role": "primary or more",
                "x_order": "place in the list",
            },
            required=words("service_id address role"),
            references={"service_id": "service"},
            numbers={"x_order": "INTEGER"},
            leaf=True,
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
            required=words("type name"),
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
            required=words("place_id name folded"),
            references={"place_id": "x_place"},
            numbers={"id": "INTEGER"},
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
            required=words("first last municipality"),
            numbers={"id": "INTEGER", "first": "INTEGER", "last": "INTEGER"},
        ),
        "x_batch": Table(
            "One change of the map by one command.",
            ("id",),
            {
                "at": "moment, ISO 8601, UTC",
                "by": "role of who changed it; no name",
                "what": "the command",
                "undoes": "batch that this one undoes",
            },
            required=words("at by what"),
            numbers={"id": "INTEGER", "undoes": "INTEGER"},
        ),
        "x_change": Table(
            "What a batch changed in one place of help.",
            ("id",),
            {
                "batch": "the batch",
                "x_id": "the place of help",
                "before": "JSON of the record before; empty: it was added",
                "after": "JSON of the record after; empty: it was removed",
            },
            required=words("batch x_id"),
            references={"batch": "x_batch"},
            numbers={"id": "INTEGER", "batch": "INTEGER"},
        ),
        "x_tombstone": Table(
            "An id that was withdrawn and never comes back; nothing else is kept of it.",
            ("id",),
        ),
        "x_proposal": Table(
            "What somebody says should change; nothing is changed by it.",
            ("id",),
            {
                "x_id": "the place of help",
                "kind": "what is wrong: see proposals.py",
                "field": "key of the record, when known",
                "value": "what it should be; only from key figures and maintainers",
                "by": "role",
                "count": "how often it was said",
                "first_on": "date",
                "last_on": "date",
                "state": "open, accepted or refused",
                "decided_by": "role",
                "decided_on": "date",
            },
            required=words("x_id kind by count first_on last_on state"),
            numbers={"id": "INTEGER", "count": "INTEGER"},
        ),
        "x_index": Table(
            "What ranking needs of a listed place of help; made from the public facts only.",
            ("service",),
            {
                "x_id": "id of the place",
                "short_id": "for buttons",
                "kind": "informal or formal",
                "intents": "words apart by spaces, the main one first",
                "narrow": "the narrow ones among them",
                "suggested": "those not confirmed",
                "communities": "JSON list, folded",
                "languages": "words apart by spaces",
                "areas": "JSON list of [scope, municipality, neighbourhood]",
                "points": "JSON list of [latitude, longitude]",
                "opening": "OSM opening_hours",
                "cost": "free text",
                "capacity": "open, full or empty",
                "flags": "bits: see index.py",
                "minimum_age": "years",
                "maximum_age": "years",
                "for_gender": "women or men",
                "last_check": "date",
                "next_check": "date",
                "paused_until": "date until which it is not shown",
            },
            required=words("x_id short_id kind flags"),
            numbers={
                "service": "INTEGER",
                "flags": "INTEGER",
                "minimum_age": "REAL",
                "maximum_age": "REAL",
            },
            key="service",
        ),
        "x_meta": Table(
            "Facts about the database itself.",
            (),
            {
                "name": "schema_version, data_digest, built_at, edited_at, revision, geography",
                "value": "its value",
            },
            key="name",
        ),
    }
)
