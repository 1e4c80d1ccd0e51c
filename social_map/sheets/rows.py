"""From tables to rows about places; sheets of parts become entries of their place's row."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from social_map import cells
from social_map.columns import BY_KEY, Column, part_column, similar_headers
from social_map.messages import Language, say
from social_map.problems import Problem
from social_map.sheets.book import Book, HeadedTable
from social_map.sheets.findings import Findings, Refused
from social_map.sheets.row import Head, PartsEntry, Row
from social_map.sheets.tables import Formula, RawRow, column_letter


@dataclass
class RowsRead:
    """All rows about places.

    Attributes:
        rows: One for each row of a table of places, or for each place that only parts are of.
        problems: What is wrong with tables and with rows of parts that belong to no place.
    """

    rows: list[Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_rows(book: Book, language: Language, findings: Findings) -> RowsRead:
    """Return the rows of a book, what belongs to one place together."""
    read = RowsRead()
    for table in book.tables:
        read.problems += table.raw.problems
        read.problems += _header_problems(table, language)
        if table.sheet.key == "places":
            read.rows += _place_rows(table, language)
    _add_parts(book, read, language, findings)
    return read


def _header_problems(table: HeadedTable, language: Language) -> Iterator[Problem]:
    known: dict[str, int] = {}
    for number, (header, column) in enumerate(zip(table.headers, table.columns, strict=True), 1):
        if column is not None and _is_name_of_place(table, number - 1):
            continue
        where = _where(table, table.rows[0].number - 1 if table.rows else 1, number, language)
        if column is None:
            filled = any(len(row.cells) >= number and row.cells[number - 1] for row in table.rows)
            if header:
                suggestions = similar_headers(header, language)
                yield Problem(
                    where,
                    say("field_header", language),
                    header,
                    "sheet_unknown_header",
                    {},
                    suggestions,
                )
            elif filled:
                yield Problem(where, say("field_header", language), None, "sheet_no_header")
        elif column.key in known:
            letter = column_letter(known[column.key])
            yield Problem(
                where,
                say("field_header", language),
                header,
                "sheet_header_twice",
                {"other": letter},
            )
        else:
            known[column.key] = number


def _is_name_of_place(table: HeadedTable, index: int) -> bool:
    """In a sheet of parts the name of the place only helps the reader."""
    return table.sheet.key != "places" and table.columns[index] == BY_KEY["name"]


def _where(table: HeadedTable, row: int, column: int, language: Language) -> str:
    letter = column_letter(column)
    return say("where_cell", language, file=table.raw.where, row=row, column=letter)


def _place_rows(table: HeadedTable, language: Language) -> Iterator[Row]:
    columns: dict[str, tuple[int, Column]] = {}
    for index, column in enumerate(table.columns):
        if column is not None:
            columns.setdefault(column.key, (index, column))
    head = Head(table.raw.where, language, table.headers, columns)
    width = len(table.headers)
    for raw in table.rows:
        row = Row(head, raw)
        surplus = [cell for cell in raw.cells[width:] if cell not in (None, "")]
        if surplus:
            where, field = head.where(raw.number, width), say("field_row", language)
            row.problems.append(Problem(where, field, str(surplus[0])[:60], "sheet_surplus"))
        yield row


def _add_parts(book: Book, read: RowsRead, language: Language, findings: Findings) -> None:
    """Gather the rows of parts by place and give each place's row one entry per sheet."""
    has_places = any(table.sheet.key == "places" for table in book.tables)
    by_id = {row.text("id"): row for row in read.rows if row.text("id")}
    for table in book.tables:
        if table.sheet.key == "places":
            continue
        found: dict[str, list[Any]] = defaultdict(list)
        column = part_column(table.sheet)
        for raw in table.rows:
            place_id, part, problems, where = _part(table, raw, language, findings)
            row = by_id.get(place_id)
            if row is None and place_id and not has_places:
                head = Head(table.raw.where, language, table.headers, {"id": (0, BY_KEY["id"])})
                row = by_id[place_id] = Row(head, RawRow(raw.number, (place_id,)))
                read.rows.append(row)
            if row is None:
                key = "sheet_part_without_place" if place_id else "sheet_part_without_id"
                read.problems.append(
                    Problem(where, BY_KEY["id"].header(language), place_id or None, key)
                )
                continue
            if problems:
                row.problems += problems
                row.bad.add(column.key)
            found[place_id].append(part)
        where = table.raw.where
        for place_id, row in by_id.items():
            if column.key not in row.parts:
                row.parts[column.key] = PartsEntry(
                    column, table.raw.name, where, found.get(place_id, [])
                )


def _part(
    table: HeadedTable, raw: RawRow, language: Language, findings: Findings
) -> tuple[str, dict[str, Any], list[Problem], str]:
    """Return id of the place, the part, what is wrong, and where."""
    place_id, part, problems = "", {}, []
    where = say("where_row", language, file=table.raw.where, row=raw.number)
    for index, column in enumerate(table.columns):
        if column is None or index >= len(raw.cells) or _is_name_of_place(table, index):
            continue
        cell = raw.cells[index]
        if column == BY_KEY["id"]:
            place_id = cells.tidy(cell)
            continue
        if not cells.tidy(cell):
            continue
        at = _where(table, raw.number, index + 1, language)
        if isinstance(cell, Formula):
            problems.append(Problem(at, table.headers[index], str(cell), "cell_formula"))
            continue
        notes = findings.fresh()
        try:
            value = cells.read(column, cell, notes)
        except Refused:
            problems += [
                Problem(
                    at,
                    table.headers[index],
                    wrong.value,
                    wrong.key,
                    wrong.values,
                    wrong.suggestions,
                )
                for wrong in notes.wrong
            ]
            continue
        findings.repairs.update(notes.repairs)
        if value is not None:
            part[column.key] = value
    if table.sheet.key == "contacts" and part and "visibility" not in part:
        part["visibility"] = "staff"
        findings.repaired("repair_contact_visibility")
    if table.sheet.key == "sources" and "source" not in part:
        part["source"] = ""
    if "never" in part.values():
        problems = [
            Problem(item.where, item.field, "…", item.key, item.values) for item in problems
        ]
    return place_id, part, problems, where
