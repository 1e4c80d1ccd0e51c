"""Write tables to CSV files or one xlsx file: for the owner's eyes only, whole or not at all."""

import csv
import json
import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from social_map.columns import Column
from social_map.errors import StoreError
from social_map.formulas import neutralise
from social_map.messages import Language, say
from social_map.records import Record
from social_map.sheets import manifest as manifests
from social_map.sheets.layout import Table, explanation
from social_map.sheets.manifest import Manifest
from social_map.sheets.tables import column_letter
from social_map.sheets.values import show

#: The most that a cell of Excel holds.
LONGEST_CELL = 32_767
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\r\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_XLSX_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def escape_xlsx(text: str) -> str:
    """Return text in which XML can hold every character, the way Excel writes it."""
    return _CONTROL.sub(lambda match: f"_x{ord(match[0][0]):04X}_" + match[0][1:], text)


def unescape_xlsx(text: str) -> str:
    """Return what `escape_xlsx` was given."""
    return _XLSX_ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a path to write to; it takes the name of ``path`` when all went well. Mode 600."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:80]}-", dir=path.parent)
        os.close(handle)
        try:
            yield Path(name)
            Path(name).chmod(0o600)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            str(path), f"cannot be written ({error.strerror})", "choose another place"
        ) from error


def write_csv(folder: Path, tables: Sequence[Table], manifest: Manifest, delimiter: str) -> None:
    """Write one CSV file per table and ``manifest.json`` beside them."""
    for table in tables:
        with (
            replacing(folder / f"{table.name}.csv") as path,
            # Excel takes UTF-8 for what it is only when it begins with this mark.
            path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file,
        ):
            writer = csv.writer(file, delimiter=delimiter)
            writer.writerow(table.headers)
            writer.writerows([neutralise(cell) for cell in row] for row in table.rows())
        _date_back(folder / f"{table.name}.csv", manifest)
    with replacing(folder / manifests.FILE) as path:
        path.write_text(manifest.to_json(), encoding="utf-8")


def write_xlsx(target: Path, tables: Sequence[Table], manifest: Manifest) -> list[tuple[str, str]]:
    """Write a spreadsheet: the tables, an explanation, and the hidden manifest.

    Returns:
        Place and column of each text that is too long for a cell; these cells are left empty.
    """
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    too_long: list[tuple[str, str]] = []
    for table in tables:
        sheet = book.create_sheet(table.name)
        _set_up(sheet, table)
        _fill(sheet, table, too_long)
    if too_long:
        _forget(manifest, too_long)
    _add_explanation(book, manifest.language)
    hidden = book.create_sheet(manifests.SHEET)
    hidden.sheet_state = "veryHidden"
    for row in manifest.to_cells():
        hidden.append(row)
    with replacing(target) as path:
        book.save(path)
    _date_back(target, manifest)
    return too_long


def _set_up(sheet: Any, table: Table) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = f"A1:{column_letter(len(table.columns))}{_count(table) + 1}"
    for number, column in enumerate(table.columns, 1):
        letter = column_letter(number)
        dimension = sheet.column_dimensions[letter]
        dimension.width = column.width
        # What is typed into an empty row is text too: a telephone number keeps its zero.
        dimension.number_format = "@"
        words = _choices(column, table.language)
        if words:
            choice = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
            choice.showErrorMessage = False
            choice.add(f"{letter}2:{letter}1048576")
            sheet.data_validations.append(choice)


def _count(table: Table) -> int:
    if table.sheet is None:
        return len(table.records)
    return sum(len(show(record, f"{table.sheet.key}*") or ()) for record in table.records)


def _choices(column: Column, language: Language) -> list[str]:
    if column.kind == "yes_no":
        return [say("yes", language), say("no", language)]
    if column.kind == "words":
        return [both[0 if language == "nl" else 1] for both in column.words.values()]
    return []


def _fill(sheet: Any, table: Table, too_long: list[tuple[str, str]]) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    header = WriteOnlyCell(sheet)
    header.font = Font(bold=True)
    header.fill = PatternFill("solid", fgColor="DDE8F0")
    header.number_format = "@"
    sheet.append(_styled(header, table.headers))
    body = WriteOnlyCell(sheet)
    body.number_format = "@"
    body.alignment = Alignment(vertical="top")
    for row in table.rows():
        texts = [escape_xlsx(cell) for cell in row]
        for number, text in enumerate(texts):
            if len(text) > LONGEST_CELL:
                too_long.append((row[0], table.columns[number].key))
                texts[number] = ""
        sheet.append(_styled(body, texts))


def _styled(cell: Any, texts: Iterable[str]) -> Iterator[Any]:
    """Yield one cell again and again: it is written before it changes."""
    for text in texts:
        if not text:
            yield None
            continue
        cell.value = text
        cell.data_type = "s"  # also where it begins with = and would become a formula
        yield cell


def _forget(manifest: Manifest, too_long: Iterable[tuple[str, str]]) -> None:
    """Say of cells that were left out that they were not shown."""
    for place_id, key in too_long:
        if key not in manifest.columns:
            continue
        hashes = manifest.rows[place_id].split(" ")
        hashes[manifest.columns.index(key)] = "-"
        manifest.rows[place_id] = " ".join(hashes)


def _add_explanation(book: Any, language: Language) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    sheet = book.create_sheet(say("sheet_explanation", language))
    for letter, width in (("A", 30), ("B", 90), ("C", 60)):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    plain, bold = WriteOnlyCell(sheet), WriteOnlyCell(sheet)
    plain.alignment = Alignment(vertical="top", wrap_text=True)
    bold.font = Font(bold=True)
    for number, row in enumerate(explanation(language)):
        sheet.append(_styled(bold if number == 0 else plain, map(escape_xlsx, row)))


def write_jsonl(target: Path, records: Iterable[Record]) -> int:
    """Write the data file's own format, one place a line; return how many."""
    written = 0
    with replacing(target) as path, path.open("w", encoding="utf-8") as file:
        for record in records:
            _write_line(file, record)
            written += 1
    return written


def _write_line(file: IO[str], record: Record) -> None:
    file.write(json.dumps(record, ensure_ascii=False) + "\n")


def _date_back(path: Path, manifest: Manifest) -> None:
    """Give a file the moment of its export, so that `was_edited` sees a later change."""
    moment = _even_second(manifest)
    os.utime(path, (moment, moment))


def was_edited(path: Path, manifest: Manifest | None) -> bool:
    """Whether a file is there that holds somebody's work."""
    if not path.exists() or not path.stat().st_size:
        return False
    if manifest is None:
        return True
    return path.stat().st_mtime != _even_second(manifest)


def _even_second(manifest: Manifest) -> int:
    """The moment of an export as every file system can keep it."""
    return int(datetime.fromisoformat(manifest.at).timestamp()) // 2 * 2
