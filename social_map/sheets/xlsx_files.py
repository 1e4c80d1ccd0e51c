"""Read xlsx as Excel, LibreOffice and others write it; refuse what would fill the memory."""

import warnings
import zipfile
import zlib
from datetime import timedelta
from pathlib import Path
from typing import Any

from social_map.cells import Raw
from social_map.messages import Language, say
from social_map.sheets import manifest as manifests
from social_map.sheets.manifest import Manifest
from social_map.sheets.tables import Formula, RawRow, RawTable, UnreadableFile
from social_map.sheets.writing import unescape_xlsx

LARGEST_FILE = 100 * 1024 * 1024
#: Unpacked. A hundred thousand places are about half of this.
LARGEST_CONTENT = 1024 * 1024 * 1024
#: Times that one part may grow when it is unpacked, from some megabytes on. Excel's grow tenfold.
MOST_TIMES = 200
_SMALL = 4 * 1024 * 1024
MOST_ROWS = 400_000
_MOST_COLUMNS = 500
_LAST_ROW = 1_048_576
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


def read_xlsx(path: Path, language: Language) -> tuple[list[RawTable], Manifest | None]:
    """Return the sheets of a spreadsheet and its manifest, if it still has one.

    Raises:
        UnreadableFile: It is no xlsx file, damaged, or too large.
    """
    import openpyxl

    _check_file(path, language)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and extensions that are left out
            book = openpyxl.load_workbook(path, read_only=True, data_only=False)
            try:
                return _read_book(book, path, language)
            finally:
                book.close()
    except UnreadableFile:
        raise
    except Exception as error:  # openpyxl raises whatever a damaged file makes it stumble over
        raise UnreadableFile(
            say("file_damaged", language, file=path.name, error=type(error).__name__)
        ) from error


def manifest_of(path: Path) -> Manifest | None:
    """Return the manifest in a spreadsheet, None where there is none."""
    import openpyxl

    try:
        book = openpyxl.load_workbook(path, read_only=True)
        try:
            return manifests.from_cells(book[manifests.SHEET].iter_rows(values_only=True))
        finally:
            book.close()
    except Exception:  # no spreadsheet, or none of ours
        return None


def _check_file(path: Path, language: Language) -> None:
    def refuse(key: str, **values: object) -> UnreadableFile:
        return UnreadableFile(say(key, language, file=path.name, **values))

    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(4)
    except OSError as error:
        raise refuse("file_unreadable", error=error.strerror) from error
    if not size:
        raise refuse("file_empty")
    if start == _OLD_EXCEL:
        raise refuse("file_old_excel")
    if size > LARGEST_FILE:
        raise refuse("file_too_large", most=LARGEST_FILE // 1024**2)
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            content = sum(entry.file_size for entry in archive.infolist())
            if content > LARGEST_CONTENT:
                raise refuse("file_bomb", most=LARGEST_CONTENT // 1024**2)
            if any(map(_grows_absurdly, archive.infolist())):
                raise refuse("file_squeezed", most=MOST_TIMES)
            if "mimetype" in names and b"opendocument" in archive.read("mimetype")[:100]:
                raise refuse("file_opendocument")
            for entry in archive.infolist():
                if entry.filename.endswith((".xml", ".rels")):
                    _check_part(archive, entry, refuse)
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, RuntimeError, OSError) as error:
        raise refuse("file_no_xlsx") from error


def _grows_absurdly(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > max(_SMALL, entry.compress_size * MOST_TIMES)


def _check_part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, refuse: Any) -> None:
    """Refuse XML with a DTD of its own: Excel writes none, and one can unfold without end."""
    with archive.open(entry) as part:
        if b"<!DOCTYPE" in part.read(2000).upper().replace(b"\x00", b""):
            raise refuse("file_damaged", error="DOCTYPE")


def _read_book(book: Any, path: Path, language: Language) -> tuple[list[RawTable], Manifest | None]:
    tables: list[RawTable] = []
    manifest: Manifest | None = None
    for sheet in book.worksheets:
        # Some programs write a wrong size of the sheet, which would hide its rows.
        sheet.reset_dimensions()
        if sheet.title == manifests.SHEET:
            manifest = manifests.from_cells(sheet.iter_rows(values_only=True))
            continue
        named = say("where_sheet", language, file=path.name, sheet=sheet.title)
        table = RawTable(path.name, sheet.title, named=named)
        for number, row in enumerate(sheet.iter_rows(), 1):
            cells = tuple(map(_cell, row[:_MOST_COLUMNS]))
            if any(cell is not None for cell in cells):
                table.rows.append(RawRow(number, cells))
            if len(table.rows) > MOST_ROWS or number > _LAST_ROW:
                raise UnreadableFile(
                    say("file_too_many_rows", language, file=path.name, most=MOST_ROWS)
                )
        _fill_up(table)
        tables.append(table)
    return tables, manifest


def _fill_up(table: RawTable) -> None:
    """Give all rows the same length: a cell that a sheet leaves out is an empty one."""
    width = max((len(row.cells) for row in table.rows), default=0)
    table.rows = [
        RawRow(row.number, row.cells + (None,) * (width - len(row.cells))) for row in table.rows
    ]


def _cell(cell: Any) -> Raw:
    value = cell.value
    if value is None or value == "":
        return None
    if cell.data_type == "f":
        return Formula(getattr(value, "text", value) or "=")
    if isinstance(value, str):
        return unescape_xlsx(value)
    if isinstance(value, timedelta):
        return str(value)
    return (
        value
        if isinstance(value, (int, float, bool)) or hasattr(value, "isoformat")
        else str(value)
    )
