"""Read CSV as spreadsheet programs write it: any of their encodings and separators."""

import csv
import io
import re
from collections import Counter
from pathlib import Path

from social_map.cells import Raw
from social_map.columns import SHEETS, find_column
from social_map.formulas import as_meant
from social_map.messages import Language, say
from social_map.problems import Problem
from social_map.sheets.tables import RawRow, RawTable, UnreadableFile

LARGEST_FILE = 200 * 1024 * 1024
_LONGEST_FIELD = 10 * 1024 * 1024
_SEPARATOR_LINE = re.compile(r"\A\"?sep=(.)\"?[^\n]*\r?\n", re.IGNORECASE)
_EXCEL_TEXT = re.compile(r'="(.*)"\Z', re.DOTALL)
_COLUMNS = tuple({column for sheet in SHEETS for column in sheet.columns})


def read_csv(path: Path, language: Language) -> RawTable:
    """Return the table of a CSV file.

    Raises:
        UnreadableFile: It is too large, empty or no text.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableFile(
                say("file_too_large", language, file=path.name, most=LARGEST_FILE // 1024**2)
            )
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            say("file_unreadable", language, file=path.name, error=error.strerror)
        ) from error
    repairs: Counter[str] = Counter()
    text = _decode(content, repairs)
    if not text.strip():
        raise UnreadableFile(say("file_empty", language, file=path.name))
    if text.count("\x00") > len(text) / 100:
        raise UnreadableFile(say("file_no_text", language, file=path.name))
    delimiter, text = _delimiter(text)
    table = RawTable(path.name, None, repairs=repairs)
    csv.field_size_limit(_LONGEST_FIELD)
    try:
        for number, row in enumerate(
            csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1
        ):
            table.rows.append(RawRow(number, tuple(_cell(cell) for cell in row)))
    except csv.Error as error:
        raise UnreadableFile(
            say("file_damaged", language, file=path.name, error=str(error))
        ) from error
    _name_open_quote(table, text, delimiter, language)
    return table


def _decode(content: bytes, repairs: Counter[str]) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        repairs["repair_utf16"] += 1
        return content.decode("utf-16", errors="replace")
    half = content[:2000]
    if half and half[1::2].count(0) > len(half) / 3:
        repairs["repair_utf16"] += 1
        return content.decode("utf-16-le", errors="replace")
    if half and half[0::2].count(0) > len(half) / 3:
        repairs["repair_utf16"] += 1
        return content.decode("utf-16-be", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        repairs["repair_cp1252"] += 1
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:  # five bytes mean nothing in cp1252
        return content.decode("latin-1")


def _delimiter(text: str) -> tuple[str, str]:
    """Return the separator, and the text without a line that only names it."""
    if match := _SEPARATOR_LINE.match(text):
        return match[1], text[match.end() :]
    # Which separator makes the most known headers? Somebody may have put a title above them.
    head = "\n".join(text.splitlines()[:20])
    scores = {}
    for delimiter in ",;\t|":
        rows = csv.reader(io.StringIO(head), delimiter=delimiter)
        try:
            scores[delimiter] = max(
                (sum(find_column(cell, _COLUMNS) is not None for cell in row) for row in rows),
                default=0,
            )
        except csv.Error:
            scores[delimiter] = 0
    return max(scores, key=lambda delimiter: scores[delimiter]), text


def _cell(text: str) -> Raw:
    if text[:1] not in ("=", "'"):
        return text
    if match := _EXCEL_TEXT.match(text):  # ="0612345678", a way to keep the zero
        return match[1].replace('""', '"')
    return as_meant(text)


def _name_open_quote(table: RawTable, text: str, delimiter: str, language: Language) -> None:
    """Name a quotation mark that is opened and never closed: it swallows all rows after it."""
    try:
        for _ in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            pass
    except csv.Error as error:
        if "unexpected end" not in str(error) or not table.rows:
            return
        last = table.rows.pop()
        where = say("where_row", language, file=table.where, row=last.number)
        value = next((str(cell) for cell in last.cells if "\n" in str(cell)), "")
        table.problems.append(
            Problem(where, say("field_row", language), value[:60], "cell_open_quote")
        )
