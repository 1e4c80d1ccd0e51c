"""`wegwijzer evaluate`: how well the bot understands."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from bot.evaluating.figures import Judged
    from bot.evaluating.report import Report
    from bot.evaluating.rows import Row
    from bot.understanding import Understood

_FILE = click.Path(path_type=Path, dir_okay=False)
_NEW_FILE = click.Path(path_type=Path, dir_okay=False, writable=True, allow_dash=True)
_WARM_UP = "goedemorgen, ik heb een vraag"


@click.command()
@click.argument("files", nargs=-1, type=_FILE, metavar="[FILE]...")
@click.option("--language", "codes", multiple=True, metavar="CODE", help="Only this language.")
@click.option("--every", type=click.IntRange(1), default=1, metavar="N",
              help="Only one in N messages of each language, always the same ones.")  # fmt: skip
@click.option("--json", "json_file", type=_NEW_FILE, metavar="FILE",
              help="Write everything as JSON; '-' prints it instead of the tables.")  # fmt: skip
@click.option("--html", "html_file", type=_NEW_FILE, metavar="FILE",
              help="Write a page with tables, confusions and their sentences.")  # fmt: skip
@click.option("--no-text", is_flag=True, help="Leave the sentences out of what is written.")
@click.option("--misses", is_flag=True, help="Print the sentences that were not right at first.")
@click.option("--compare", "old_file", type=_FILE, metavar="OLD.json",
              help="Say what got better and worse since this --json report.")  # fmt: skip
@click.option("--floors", "floors_file", type=_FILE, metavar="FILE.yml",
              help="Fail when a figure is under its floor, as in nlu_data/floors.yml.")  # fmt: skip
@click.pass_context
def evaluate(
    ctx: click.Context, /, files: tuple[Path, ...], codes: tuple[str, ...], every: int,
    json_file: Path | None, html_file: Path | None, no_text: bool, misses: bool,
    old_file: Path | None, floors_file: Path | None,
) -> None:  # fmt: skip
    """Measure understanding: per language, per intent, per kind of message.

    Without FILE the project's test sentences are asked: written by another hand than the
    examples and never trained on. A FILE holds one message per line:

    \b
    {"lang": "tr", "text": "...", "intent": "debts", "also": ["housing"],
     "second": "mental_health", "kind": "indirect"}

    also: other intents that a fair reader accepts; second: the other problem of the message, or
    null; kind: plain, indirect, dialect, mixed, typo, short, long, forwarded, two_problems,
    near_crisis, out_of_scope, or another one. These three may be left out. A FILE that ends in
    .yml has the form of nlu_data/*/test_sentences.yml.

    A FILE should hold no messages of real residents: reports quote sentences. If it does, write
    reports with --no-text, or keep them with the care that the messages need.

    Ends with 1 when --compare finds that first answers or danger recall of a language fell by
    more than the noise, or a figure is under its floor; with 2 when a file is not usable.
    """
    from bot.errors import BotError
    from bot.evaluating.report import report as count

    try:
        rows = _read(files, codes, every)
        old, floors = _yardsticks(old_file, floors_file)
        _check_writable([path for path in (json_file, html_file) if path and str(path) != "-"])
        parse, model = load()
    except BotError as error:
        click.echo(f"wegwijzer: {error}", err=True)
        ctx.exit(2)
    sources = [path.name for path in files] or ["nlu_data/*/test_sentences.yml"]
    report = count(_ask(rows, parse), sources=sources, model=model, every=every)
    new = _write(report, json_file, html_file, texts=not no_text)
    fine = _tell(report, old, new, quiet=str(json_file) == "-", misses=misses)
    if not (_keeps(report, floors) and fine):
        ctx.exit(1)


def load() -> tuple[Callable[[str], Understood], str]:
    """Return what understands a message, and the name of its model."""
    from bot.service import load_understanding
    from bot.training import find_model

    model = find_model()
    return load_understanding().parse_alone, model.name


def _read(files: Sequence[Path], codes: Sequence[str], every: int) -> list[Row]:
    from bot.errors import DataProblem
    from bot.evaluating.rows import read_files, read_project, sample

    rows = read_files(files) if files else read_project()
    there = dict.fromkeys(row.lang for row in rows)
    if unknown := [code for code in codes if code not in there]:
        problem = f"no test sentences for '{unknown[0]}'; there are some for {', '.join(there)}"
        raise DataProblem([problem])
    return sample([row for row in rows if not codes or row.lang in codes], every)


def _yardsticks(
    old_file: Path | None, floors_file: Path | None
) -> tuple[dict[str, Any] | None, list[Any]]:
    from bot.evaluating.comparing import read_old
    from bot.evaluating.floors import read_floors

    old = read_old(old_file) if old_file else None
    return old, read_floors(floors_file) if floors_file else []


def _check_writable(paths: Sequence[Path]) -> None:
    """A run takes minutes: say before it that its result could not be written."""
    from bot.errors import DataProblem

    problems = [
        f"{path}: there is no folder '{path.parent}'; make it, or choose another"
        for path in paths if not path.parent.is_dir()
    ]  # fmt: skip
    if problems:
        raise DataProblem(problems)


def _ask(rows: Sequence[Row], parse: Callable[[str], Understood]) -> list[Judged]:
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn

    from bot.evaluating.figures import run

    parse(_WARM_UP)  # what is loaded at the first message is no time of a message
    screen = Console(stderr=True)
    columns = (*Progress.get_default_columns()[:-1], MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=screen, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("asking", total=len(rows))
        return run(rows, parse, tick=lambda: bar.advance(task))


def _write(
    report: Report, json_file: Path | None, html_file: Path | None, *, texts: bool
) -> dict[str, Any]:
    """Write what was asked for; return the report as JSON values, for comparing."""
    from bot.evaluating.report_json import as_json

    if json_file:
        content = json.dumps(as_json(report, texts=texts), ensure_ascii=False, indent=1)
        _put(json_file, content + "\n")
    if html_file:
        from bot.evaluating.report_html import as_html

        _put(html_file, as_html(report, texts=texts))
    return as_json(report)


def _put(path: Path, content: str) -> None:
    if str(path) == "-":
        click.echo(content, nl=False)
        return
    path.write_text(content, encoding="utf-8")
    click.echo(f"Written: {path}", err=True)


def _tell(
    report: Report, old: dict[str, Any] | None, new: dict[str, Any], *, quiet: bool, misses: bool
) -> bool:
    """Print the tables; return whether nothing fell by more than the noise since the old report."""
    from bot.evaluating.comparing import compare
    from bot.evaluating.report_text import console, print_changes, print_misses, print_report

    out = console(stderr=quiet)
    if not quiet:
        print_report(report, out)
    if misses:
        print_misses(report, out)
    if old is None:
        return True
    changes = compare(old, new)
    print_changes(changes, out)
    fell = [f"{change.language} {change.figure}" for change in changes if change.fell]
    if fell:
        click.echo(f"wegwijzer: fell by more than the noise: {', '.join(fell)}", err=True)
    return not fell


def _keeps(report: Report, floors: list[Any]) -> bool:
    from bot.evaluating.floors import not_measured, under

    if absent := not_measured(report, floors):
        click.echo(f"No messages to hold against the floors of: {', '.join(absent)}", err=True)
    problems = under(report, floors)
    for problem in problems:
        click.echo(f"wegwijzer: {problem}", err=True)
    return not problems
