"""What the benches of the bot share: options, the bar, and how they end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

import click

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from bot.bench.reports import Report
    from social_map.bench import Machine

P = ParamSpec("P")
R = TypeVar("R")
Drawing = Callable[["Figure"], None]


def output_options(command: Callable[P, R]) -> Callable[P, R]:
    """`--seed`, `--json` and `--picture`."""
    file = click.Path(path_type=Path, dir_okay=False, writable=True)
    for option in (
        click.option("--picture", type=file, metavar="PNG", help="Draw a small picture."),
        click.option("--json", "json_file", type=file, help="Write all figures."),
        click.option("--seed", default=1, show_default=True, help="Which messages, in which order."),
    ):  # fmt: skip
        command = option(command)
    return command


@contextmanager
def progress(total: int) -> Iterator[Callable[[str], None]]:
    """Show a bar where somebody watches; what comes out is called once for every step.

    Args:
        total: How many steps there are.
    """
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, TimeElapsedColumn

    columns = (*Progress.get_default_columns()[:-1], MofNCompleteColumn(), TimeElapsedColumn())
    quiet = not sys.stderr.isatty()
    with Progress(*columns, console=Console(stderr=True), disable=quiet) as bar:
        task = bar.add_task("preparing", total=total)
        yield lambda what: bar.update(task, description=what, advance=1)


def begin() -> Machine:
    """Silence other libraries and return the machine as it is before anything is measured."""
    from bot.privacy import guard_residents

    guard_residents()
    from social_map.bench import machine

    return machine()


def finish(
    ctx: click.Context,
    report: Report,
    on: Machine,
    json_file: Path | None,
    picture: Path | None,
    drawing: Drawing,
) -> None:
    """Print and write what was found; exit 1 when a part failed or a promise does not hold."""
    from bot.bench.pictures import draw
    from bot.bench.reports import machine_line, show, write

    show(report, on)
    if json_file:
        write(report, on, json_file)
        click.echo(f"Written: {json_file}", err=True)
    if picture:
        draw(picture, drawing, report.title, machine_line(on))
        click.echo(f"Written: {picture}", err=True)
    if not report.good:
        ctx.exit(1)
