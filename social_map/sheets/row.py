"""A row about a place: its cells, where each is, and what is wrong with them.

There can be very many rows, so that a row holds little: where something stands is worked out
only when it must be said.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from social_map import cells
from social_map.cells import Raw
from social_map.columns import Column
from social_map.messages import Language, say
from social_map.problems import Problem
from social_map.sheets.pieces import hides
from social_map.sheets.tables import RawRow, column_letter

#: A value that has been read already, from a sheet of parts.
Parts = list[dict[str, Any]]

_PRIVATE = frozenset({"contacts", "phones", "more_locations", "locations"})


@dataclass(frozen=True)
class Head:
    """What the rows of a table share.

    Attributes:
        file: File and sheet.
        language: Language in which is said where something stands.
        headers: The headers.
        columns: Key of a column to its place in a row and the column; each key once.
    """

    file: str
    language: Language
    headers: tuple[str, ...]
    columns: Mapping[str, tuple[int, Column]]

    def where(self, row: int, column: int | None = None) -> str:
        """Return file, row and perhaps column (counted from 0) in words."""
        if column is None:
            return say("where_row", self.language, file=self.file, row=row)
        letter = column_letter(column + 1)
        return say("where_cell", self.language, file=self.file, row=row, column=letter)


@dataclass(frozen=True)
class PartsEntry:
    """All rows about one place in a sheet of parts."""

    column: Column
    header: str
    where: str
    parts: Parts


@dataclass
class Row:
    """One row about a place.

    Attributes:
        head: What it shares with the other rows of its table.
        raw: The row as it stands there.
        parts: Key of a sheet of parts to its rows about this place.
        problems: What is wrong already.
        bad: Keys of the columns that problems are about.
    """

    head: Head
    raw: RawRow
    parts: dict[str, PartsEntry] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    bad: set[str] = field(default_factory=set)

    @property
    def where(self) -> str:
        """File, sheet and row."""
        return self.head.where(self.raw.number)

    def place(self, key: str, header: str | None = None) -> tuple[str, str]:
        """Return where the cell of a column is, or would be, and its header."""
        if key in self.head.columns:
            index, _ = self.head.columns[key]
            return self.head.where(self.raw.number, index), self.head.headers[index]
        if key in self.parts:
            return self.parts[key].where, self.parts[key].header
        return self.where, header or key

    def holds(self, key: str) -> bool:
        """Whether there is such a column, or sheet of parts."""
        return key in self.head.columns or key in self.parts

    def entries(self) -> Iterator[tuple[str, Column, Raw | Parts]]:
        """Yield key, column and cell; a row that is too short says nothing of what it lacks."""
        length = len(self.raw.cells)
        for key, (index, column) in self.head.columns.items():
            if index < length:
                yield key, column, self.raw.cells[index]
        for key, entry in self.parts.items():
            yield key, entry.column, entry.parts

    def cell(self, key: str) -> Raw:
        """Return the cell of a column, None where there is none."""
        if key not in self.head.columns:
            return None
        index, _ = self.head.columns[key]
        return self.raw.cells[index] if index < len(self.raw.cells) else None

    def text(self, key: str) -> str:
        """Return the text of a cell, empty when there is none."""
        return cells.tidy(self.cell(key))

    def refuse(self, key: str, message: str, value: object, **values: object) -> None:
        """Note a problem of a column."""
        where, header = self.place(key)
        if isinstance(value, str) and key.rstrip("*") in _PRIVATE and hides(value):
            value = "…"
        self.problems.append(Problem(where, header, value, message, dict(values)))
        self.bad.add(key)
