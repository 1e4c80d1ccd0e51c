"""The columns of spreadsheets, read from ``data/columns.yml``.

Import, export, the sheet with explanations and the guide use this one table. A column's key is
the path of its value in a record: ``name``, ``area.municipality``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from rapidfuzz import fuzz

from social_map.geography import read_yaml
from social_map.locations import DATA
from social_map.messages import Language
from social_map.problems import similar
from social_map.text import fold

#: Keys of a record that no sheet shows; an import leaves them as they are.
NOT_IN_SHEETS = frozenset({"uuid", "hsds"})
#: Columns of records that have a sheet of their own in an export per entity.
_ELSEWHERE = frozenset(
    {
        "phones", "contacts", "area.scope", "area.municipality", "area.neighbourhood",
        "more_areas", "address", "address_visibility", "lat", "lon", "more_locations", "source",
        "more_sources",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        key: Path of the value in a record (or in the part that a row describes).
        kind: How a cell is written; `cells` knows the kinds.
        headers: Header in Dutch and English.
        about: What belongs in it.
        example: An example of a cell.
        words: Stored value to the Dutch and English word for it.
        default: What an empty cell means, where that is not 'unknown'.
        width: Width in a spreadsheet.
    """

    key: str
    kind: str
    headers: tuple[str, str]
    about: tuple[str, str]
    example: tuple[str, str]
    words: Mapping[str, tuple[str, str]] = field(default_factory=dict, hash=False)
    default: str | bool | None = None
    width: int = 16

    def header(self, language: Language) -> str:
        """Return the header in one language."""
        return self.headers[0 if language == "nl" else 1]

    @property
    def root(self) -> str:
        """Key of the record that the value is in."""
        return self.key.partition(".")[0]


@dataclass(frozen=True)
class Sheet:
    """One sheet of an export per entity.

    Attributes:
        key: Name in this program; for parts of a place also the key of the list they make.
        names: Name in Dutch and English.
        columns: What a row says, after the columns that say of which place.
    """

    key: str
    names: tuple[str, str]
    columns: tuple[Column, ...]

    def name(self, language: Language) -> str:
        """Return the name in one language."""
        return self.names[0 if language == "nl" else 1]


def _both(value: object) -> tuple[str, str]:
    if isinstance(value, list):
        return str(value[0]), str(value[1])
    return str(value), str(value)


def _column(key: str, entry: Mapping[str, Any]) -> Column:
    return Column(
        key=key,
        kind=entry["kind"],
        headers=(entry["nl"], entry["en"]),
        about=_both(entry["about"]),
        example=_both(entry["example"]),
        words=MappingProxyType(
            {str(word): _both(both) for word, both in entry.get("words", {}).items()}
        ),
        default=entry.get("default"),
        width=entry.get("width", 16),
    )


_CONTENT = read_yaml(DATA / "columns.yml")

#: The columns of the flat sheet: a row is a place of help.
COLUMNS: tuple[Column, ...] = tuple(
    _column(key, entry) for key, entry in _CONTENT["columns"].items()
)
BY_KEY: Mapping[str, Column] = MappingProxyType({column.key: column for column in COLUMNS})

#: The sheets of an export per entity, the one of places first.
SHEETS: tuple[Sheet, ...] = tuple(
    Sheet(
        key=entry.get("key", name),
        names=(entry["nl"], entry["en"]),
        columns=tuple(_column(key, part) for key, part in entry["columns"].items())
        if "columns" in entry
        else tuple(column for column in COLUMNS if column.key not in _ELSEWHERE),
    )
    for name, entry in _CONTENT["sheets"].items()
)


def part_column(sheet: Sheet) -> Column:
    """Return the column that stands for all rows that a sheet of parts has about one place."""
    return Column(f"{sheet.key}*", "parts", sheet.names, sheet.names, ("", ""))


def find_column(header: object, columns: Iterable[Column] = COLUMNS) -> Column | None:
    """Return the column that a header names: in Dutch, in English or by its key."""
    return _headers(tuple(columns)).get(_plain(header))


def similar_headers(header: object, language: Language) -> tuple[str, ...]:
    """Return the headers that may have been meant."""
    found = similar(header, [column.header(language) for column in COLUMNS], 2)
    scores = [fuzz.ratio(fold(str(header)), fold(word)) for word in found]
    return found[:1] if len(found) == 2 and scores[1] < scores[0] - 12 else found


def key_header(key: str, language: Language) -> str:
    """Return the header by which a maintainer knows a key of a record."""
    column = BY_KEY.get(key) or next((item for item in COLUMNS if item.root == key), None)
    return column.header(language) if column else key


def table_for_guide() -> str:
    """Return the table of columns in ``HANDLEIDING.md``."""
    lines = ["| kolom | in het Engels | wat hoort hier | voorbeeld |", "|---|---|---|---|"]
    for column in COLUMNS:
        about = column.about[0]
        if column.words:
            about += f" Woorden: {', '.join(words[0] for words in column.words.values())}."
        cells = (column.headers[0], column.headers[1], about, f"`{column.example[0]}`")
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines)


def _plain(header: object) -> str:
    return fold(str(header)).replace(" ", "")


@lru_cache(maxsize=16)
def _headers(columns: tuple[Column, ...]) -> Mapping[str, Column]:
    found: dict[str, Column] = {}
    for column in columns:
        for name in (*column.headers, column.key):
            found.setdefault(_plain(name), column)
    return found
