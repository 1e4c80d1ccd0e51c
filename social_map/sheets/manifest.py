"""What an export showed: which rows, and a short hash of every filled cell.

Beside a CSV export it is ``manifest.json``, in a spreadsheet a hidden sheet. With it an import
tells what a maintainer changed from what the map changed meanwhile.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from social_map.cells import Raw, tidy
from social_map.messages import Language

FILE = "manifest.json"
SHEET = "_wegwijzer"
_KIND = "wegwijzer map export"
_VERSION = 1
_EMPTY = "-"
_LENGTH = 10


def hash_cell(raw: Raw) -> str:
    """Return a short hash of a cell; empty for an empty one."""
    return hash_text(tidy(raw))


def hash_text(text: str) -> str:
    """Return a short hash of the text of a cell, without what nobody sees."""
    if not text:
        return ""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


@dataclass
class Manifest:
    """What one export showed.

    Attributes:
        export: Id of the export.
        at: Moment of the export, ISO 8601.
        language: Language of its headers and words.
        form: ``flat`` or ``entities``.
        columns: Keys of the columns that it showed.
        files: Names of the CSV files, without their ending.
        rows: Id of a place to the hashes of its cells, in the order of the columns.
    """

    export: str
    at: str
    language: Language
    form: str
    columns: tuple[str, ...]
    files: tuple[str, ...] = ()
    rows: dict[str, str] = field(default_factory=dict)

    def add(self, place_id: str, cells: Iterable[str]) -> None:
        """Note the row of a place."""
        self.rows[place_id] = " ".join(hash_cell(cell) or _EMPTY for cell in cells)

    def shown(self, place_id: str) -> dict[str, str] | None:
        """Return the hash of each cell that was shown of a place, None if it was not in it."""
        row = self.rows.get(place_id)
        if row is None:
            return None
        hashes = row.split(" ")
        return {
            key: "" if value == _EMPTY else value
            for key, value in zip(self.columns, hashes, strict=False)
        }

    def head(self) -> dict[str, Any]:
        """Return everything but the rows, for JSON."""
        return {
            "kind": _KIND,
            "version": _VERSION,
            "export": self.export,
            "at": self.at,
            "language": self.language,
            "form": self.form,
            "columns": list(self.columns),
            "files": list(self.files),
        }

    def to_json(self) -> str:
        """Return the whole as JSON."""
        return json.dumps({**self.head(), "rows": self.rows}, ensure_ascii=False, indent=0)

    def to_cells(self) -> Iterator[list[str]]:
        """Yield the rows of the hidden sheet."""
        yield [json.dumps(self.head(), ensure_ascii=False)]
        for place_id, hashes in self.rows.items():
            yield [place_id, hashes]


def from_json(text: str) -> Manifest | None:
    """Return a manifest, or None for a text that is none (any more)."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return _made(content, content.get("rows") if isinstance(content, dict) else None)


def from_cells(rows: Iterable[tuple[Raw, ...]]) -> Manifest | None:
    """Return a manifest from the rows of the hidden sheet, None if it is damaged."""
    todo = iter(rows)
    first = next(todo, ())
    try:
        head = json.loads(str(first[0]))
    except (ValueError, IndexError, RecursionError):
        return None
    return _made(
        head, {str(row[0]): str(row[1]) for row in todo if len(row) > 1 and row[0] and row[1]}
    )


def _made(head: Any, rows: Any) -> Manifest | None:
    if not isinstance(head, dict) or head.get("kind") != _KIND or head.get("version") != _VERSION:
        return None
    columns, files = head.get("columns"), head.get("files", [])
    if not (isinstance(columns, list) and isinstance(files, list) and isinstance(rows, dict)):
        return None
    if not all(isinstance(value, str) for value in rows.values()):
        return None
    return Manifest(
        export=str(head.get("export")),
        at=str(head.get("at")),
        language="nl" if head.get("language") == "nl" else "en",
        form=str(head.get("form")),
        columns=tuple(map(str, columns)),
        files=tuple(map(str, files)),
        rows=rows,
    )
