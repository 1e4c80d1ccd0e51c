"""Read what a maintainer gives: one file or a folder, with the manifest that belongs to it."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from social_map.columns import COLUMNS, SHEETS, Column, Sheet, find_column
from social_map.messages import Language, say
from social_map.sheets import manifest as manifests
from social_map.sheets.csv_files import read_csv
from social_map.sheets.manifest import Manifest
from social_map.sheets.tables import RawRow, RawTable, UnreadableFile
from social_map.sheets.xlsx_files import read_xlsx
from social_map.text import fold

CSV_ENDINGS = (".csv", ".tsv", ".txt")
XLSX_ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods")
_ROWS_ABOVE_HEADERS = 20
_LARGEST_MANIFEST = 500 * 1024 * 1024


@dataclass
class HeadedTable:
    """A table whose headers were found.

    Attributes:
        raw: The table.
        sheet: What it is about.
        headers: The headers as they stand there.
        columns: Column of each header, None for one that we do not know.
        rows: The rows below the headers.
    """

    raw: RawTable
    sheet: Sheet
    headers: tuple[str, ...]
    columns: tuple[Column | None, ...]
    rows: list[RawRow]


@dataclass
class Book:
    """Everything that was read.

    Attributes:
        tables: Tables with headers, the one of places first.
        manifest: What the export showed, None when that cannot be known.
        notices: Things to say about the files, in the maintainer's language.
    """

    tables: list[HeadedTable] = field(default_factory=list)
    manifest: Manifest | None = None
    notices: list[str] = field(default_factory=list)

    @property
    def by_entity(self) -> bool:
        """Whether parts of places stand in tables of their own."""
        return any(table.sheet.key != "places" for table in self.tables)


def belongs_to_export(path: Path) -> bool:
    """Whether the manifest of an export names this file, or stands in this folder."""
    if path.is_dir():
        return (path / manifests.FILE).exists()
    manifest = _read_manifest(path.parent / manifests.FILE, "en", Book())
    return manifest is not None and path.stem in manifest.files


def is_sheets(path: Path) -> bool:
    """Whether a path looks like spreadsheets of ours."""
    if path.is_dir():
        if (path / manifests.FILE).exists():
            return True
        names = {fold(name) for name in SHEETS[0].names}
        return any(
            fold(file.stem) in names and file.suffix.lower() in CSV_ENDINGS
            for file in path.iterdir()
        )
    return path.suffix.lower() in (*CSV_ENDINGS, *XLSX_ENDINGS)


def read_book(path: Path, language: Language) -> Book:
    """Return the tables of a file or folder and what is known about their export.

    Raises:
        UnreadableFile: A file cannot be read, or nothing in it looks like places of help.
    """
    book = Book()
    if path.is_dir():
        raw = _read_folder(path, language, book)
    elif path.suffix.lower() in XLSX_ENDINGS or _is_zip(path):
        raw, book.manifest = read_xlsx(path, language)
    else:
        raw = [read_csv(path, language)]
        book.manifest = _manifest_for(path, language, book)
    for table in raw:
        if headed := _with_headers(table):
            book.tables.append(headed)
    book.tables.sort(key=lambda table: table.sheet.key != "places")
    if not book.tables:
        example = ", ".join(column.header(language) for column in COLUMNS[:4])
        raise UnreadableFile(say("file_no_headers", language, file=path.name, example=example))
    if book.manifest is None and not book.notices:
        book.notices.append(say("no_manifest", language))
    return book


def _is_zip(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) == b"PK\x03\x04"
    except OSError:
        return False


def _read_folder(path: Path, language: Language, book: Book) -> list[RawTable]:
    files = sorted(
        file
        for file in path.iterdir()
        if file.suffix.lower() in CSV_ENDINGS and not file.name.startswith((".", "~"))
    )
    manifest = _read_manifest(path / manifests.FILE, language, book)
    if manifest:
        own = [file for file in files if file.stem in manifest.files]
        for file in files:
            if file not in own:
                book.notices.append(say("file_left_out", language, file=file.name))
        files = own
    if not files:
        raise UnreadableFile(say("folder_empty", language, file=path.name))
    book.manifest = manifest
    return [read_csv(file, language) for file in files]


def _manifest_for(path: Path, language: Language, book: Book) -> Manifest | None:
    manifest = _read_manifest(path.parent / manifests.FILE, language, book)
    if manifest and path.stem not in manifest.files:
        names = ", ".join(f"{name}.csv" for name in manifest.files)
        book.notices.append(say("manifest_of_other", language, file=path.name, names=names))
        return None
    return manifest


def _read_manifest(path: Path, language: Language, book: Book) -> Manifest | None:
    if not path.is_file():
        return None
    made = None
    if path.stat().st_size <= _LARGEST_MANIFEST:
        try:
            made = manifests.from_json(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            made = None
    if made is None:
        book.notices.append(say("manifest_damaged", language, file=path.name))
    return made


def _with_headers(table: RawTable) -> HeadedTable | None:
    """Find the row of headers; a title above it does no harm. None: not about places."""
    sheet = _sheet_called(table.name)
    sheets = [sheet] if sheet else list(SHEETS)
    best: tuple[int, int, Sheet] | None = None
    for index, row in enumerate(table.rows[:_ROWS_ABOVE_HEADERS]):
        for candidate in sheets:
            columns = _columns(candidate)
            known = {find_column(cell, columns) for cell in row.cells if cell not in (None, "")}
            score = len(known - {None})
            if _can_be_headers(candidate, known) and (best is None or score > best[0]):
                best = score, index, candidate
    if best is None:
        return None
    _, index, found = best
    headers = tuple(str(cell or "").strip() for cell in table.rows[index].cells)
    return HeadedTable(
        raw=table,
        sheet=found,
        headers=headers,
        columns=tuple(
            find_column(header, _columns(found)) if header else None for header in headers
        ),
        rows=[row for row in table.rows[index + 1 :] if _says_something(row)],
    )


def _says_something(row: RawRow) -> bool:
    return any(cell is not None and str(cell).strip() for cell in row.cells)


def _columns(sheet: Sheet) -> tuple[Column, ...]:
    """A sheet of places may hold every column of the flat form."""
    if sheet.key == "places":
        return COLUMNS
    return (COLUMNS[0], COLUMNS[1], *sheet.columns)


def _can_be_headers(sheet: Sheet, known: set[Column | None]) -> bool:
    keys = {column.key for column in known if column}
    if sheet.key == "places":
        return bool(keys & {"id", "name"}) and len(keys) > 1
    return "id" in keys and len(keys) > 1


def _sheet_called(name: str) -> Sheet | None:
    plain = re.sub(r"\W*\(\d+\)\W*\Z| kopie\Z| copy\Z", "", name)
    for sheet in SHEETS:
        if fold(plain) in {fold(item) for item in sheet.names}:
            return sheet
    return None
