"""Tables and columns of the map, in one place.

Table and field names are those of HSDS 3.0 (Human Services Data Specification); what we add
begins with ``x_``. The database is made from here, import and export use the same lists.
"""

from collections.abc import Mapping
from types import MappingProxyType

from social_map.hsds_tables import HSDS_TABLES
from social_map.own_tables import OWN_TABLES
from social_map.tables import Table

#: Raised by one when a database of an older program can no longer be read.
VERSION = 2

TABLES: Mapping[str, Table] = MappingProxyType({**HSDS_TABLES, **OWN_TABLES})

#: Columns that the database is searched by.
INDEXES: tuple[tuple[str, str], ...] = (
    ("service", "x_id"),
    ("service", "x_short_id"),
    ("service", "organization_id"),
    ("contact", "service_id"),
    ("phone", "contact_id"),
    ("service_at_location", "location_id"),
    ("x_source", "service_id"),
    ("x_change", "x_id"),
    ("x_change", "batch"),
    ("x_proposal", "x_id"),
    ("x_index", "x_id"),
    ("x_index", "short_id"),
    ("attribute", "link_id"),
    ("phone", "service_id"),
    ("language", "service_id"),
    ("service_area", "service_id"),
    ("schedule", "service_id"),
    ("cost_option", "service_id"),
    ("service_at_location", "service_id"),
    ("address", "location_id"),
    ("x_place_name", "folded"),
)

#: Tables that SQLite keeps in a form of their own.
OTHER_TABLES: tuple[str, ...] = (
    # Which listed places answer an intent ("" is any) in an area: the folded municipality, or ""
    # for the whole country; with what a first order can be made of: see index.py.
    "CREATE TABLE x_key (intent TEXT NOT NULL, area TEXT NOT NULL, kind INTEGER NOT NULL,"
    " service INTEGER NOT NULL, grade INTEGER NOT NULL, merit REAL NOT NULL, parts TEXT NOT NULL,"
    " languages TEXT NOT NULL, PRIMARY KEY (intent, area, kind, service)) WITHOUT ROWID",
    "CREATE INDEX idx_x_key_service ON x_key (service)",
    # The words of listed places, folded.
    "CREATE VIRTUAL TABLE x_text USING fts5 (name, place, description, subject,"
    " tokenize = 'unicode61 remove_diacritics 0')",
    "CREATE VIRTUAL TABLE x_word USING fts5vocab (x_text, row)",
)
