"""What `map gaps` and `map impact` share: months, files, what to say when nothing was counted."""

import csv
import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from social_map.count_cells import Cell
from social_map.counts import counts_path, read_counts
from social_map.errors import StoreError
from social_map.formulas import neutralise
from social_map.messages import Language, say
from social_map.tallies import between, months

P = ParamSpec("P")
R = TypeVar("R")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])\Z")


def period_options(command: Callable[P, R]) -> Callable[P, R]:
    """``--since``, ``--until``, ``--csv``, ``--json``, ``--png`` and ``--counts``."""
    file = click.Path(path_type=Path, dir_okay=False)
    for option in (
        click.option(
            "--counts", "counts_file", type=file, help="File instead of WEGWIJZER_COUNTS."
        ),
        click.option("--png", "png_file", type=file, help="Draw a picture."),
        click.option("--json", "as_json", is_flag=True, help="Print a JSON list, for programs."),
        click.option("--csv", "csv_file", type=file, help="Write a spreadsheet."),
        click.option("--until", metavar="MONTH", help="Up to this month, included: 2026-10."),
        click.option("--since", metavar="MONTH", help="From this month on: 2026-10."),
    ):
        command = option(command)
    return command


def counted(
    counts_file: Path | None, since: str | None, until: str | None, language: Language
) -> tuple[list[tuple[Cell, int]], str]:
    """Return the cells of these months, and what to say: which months, or that there is nothing.

    Raises:
        UsageError: A month is no month, or they are the wrong way round.
        StoreError: The file of counts is damaged.
    """
    for value in (since, until):
        if value is not None and not _MONTH.match(value):
            raise click.UsageError(say("counts_month_wrong", language, value=value))
    if since and until and since > until:
        raise click.UsageError(say("counts_month_order", language, since=since, until=until))
    everything = read_counts(counts_file or counts_path())
    if not everything:
        return [], say("counts_none", language)
    known = months(everything)
    cells = between(everything, since, until)
    if not cells:
        return [], say("counts_none_then", language, since=known[0], until=known[-1])
    first, last = since or known[0], until or known[-1]
    if first == last:
        return cells, first
    return cells, say("counts_period", language, since=first, until=last)


def write_csv(
    path: Path, rows: Sequence[Mapping[str, Any]], headers: Mapping[str, str], language: Language
) -> None:
    """Write rows for Excel and LibreOffice as the Dutch have them: semicolons, UTF-8 with BOM.

    Raises:
        StoreError: The file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow(headers.values())
            writer.writerows([_harmless(row[key]) for key in headers] for row in rows)
    except OSError as error:
        raise cannot_write(path, error, language) from error
    click.echo(say("counts_written", language, path=path), err=True)


def draw(path: Path, drawing: Callable[[], None], language: Language) -> None:
    """Make a picture.

    Raises:
        StoreError: The file cannot be written.
    """
    try:
        drawing()
    except OSError as error:
        raise cannot_write(path, error, language) from error
    click.echo(say("counts_written", language, path=path), err=True)


def print_json(rows: Sequence[Mapping[str, Any]]) -> None:
    """Print rows as a JSON list."""
    click.echo(json.dumps(rows, ensure_ascii=False, indent=2))


def cannot_write(path: Path, error: OSError, language: Language) -> StoreError:
    """Return the error for a file that cannot be written."""
    sentence = say("counts_cannot_write", language, path=path, reason=error.strerror or error)
    wrong, _, remedy = sentence.partition("; ")
    return StoreError(str(path), wrong.removeprefix(f"'{path}' "), remedy)


def print_table(
    title: str,
    headers: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    numbers: Sequence[int],
    total: Sequence[object] | None = None,
    note: str = "",
) -> None:
    """Print a table; it is as wide as it needs to be where nobody watches.

    Args:
        title: Above the table.
        headers: Of the columns.
        rows: Cells; None and 0 stay empty.
        numbers: Columns that hold numbers.
        total: A last row.
        note: Below the table.
    """
    from rich import box
    from rich.console import Console
    from rich.table import Table

    console = Console(markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        console.width = 400
    table = Table(
        title=title, title_justify="left", title_style="bold", caption=note or None,
        caption_justify="left", box=box.SIMPLE_HEAD, show_footer=total is not None,
    )  # fmt: skip
    for index, header in enumerate(headers):
        footer = "" if total is None or total[index] is None else str(total[index])
        right = index in numbers
        table.add_column(header, justify="right" if right else "left", footer=footer,
                         no_wrap=right, overflow="fold")  # fmt: skip
    for row in rows:
        table.add_row(*("" if cell in (None, 0) else str(cell) for cell in row))
    console.print(table)


def _harmless(value: object) -> object:
    """Keep a spreadsheet from running a name that begins like a formula."""
    return neutralise(value) if isinstance(value, str) else value
