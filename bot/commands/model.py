"""`wegwijzer model`: which models there are, which is better, which is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.evaluating.rows import Row
    from bot.model_compare import Comparison
    from bot.models import Model

# Figures that the list shows.
_TOLD = ("top1", "top3", "danger", "alarm")


@click.group()
def model() -> None:
    """List, compare and switch trained models.

    `wegwijzer train` makes a candidate; `compare` shows what it does better and worse; `use` puts
    it in use; `rollback` goes back. A running bot takes the other model within seconds, without
    losing a message.
    """


@model.command(name="list")
def list_() -> None:
    """Show the models there are, newest first."""
    from bot import models
    from bot.errors import PointerUnreadable
    from bot.settings import get_settings

    folder = get_settings().models
    there = models.listed(folder)
    pointer = None
    try:
        pointer = models.read_pointer(folder)
    except PointerUnreadable as error:
        click.echo(f"wegwijzer: {error}", err=True)
    if not there:
        click.echo("There is no model yet; run: wegwijzer train")
        return
    width = max(len(item.name) for item in there)
    for item in there:
        state = "candidate"
        if pointer is not None and item.name in (pointer.current, pointer.previous):
            state = "in use" if item.name == pointer.current else "previous"
        click.echo(f"{item.name:<{width}}  {state:<9}  {_told(item)}")


@model.command()
@click.argument("first", required=False, metavar="[A]")
@click.argument("second", required=False, metavar="[B]")
@click.option("--language", "codes", multiple=True, metavar="CODE", help="Only this language.")
@click.option("--every", type=click.IntRange(1), default=1, metavar="N",
              help="Only one in N test sentences of each language, always the same ones.")  # fmt: skip
@click.option(
    "--all-figures", is_flag=True, help="Show every figure, also those that did not change."
)
@click.pass_context
def compare(
    ctx: click.Context, first: str | None, second: str | None, codes: tuple[str, ...], every: int,
    all_figures: bool,
) -> None:  # fmt: skip
    """Show what model B does better and worse than model A, per language.

    Without names: the newest candidate against the model in use; with one name, that model
    against the one in use. Both are asked the project's test sentences; p is that of McNemar's
    exact test, sentence by sentence. Ends with 1 when first answers or danger recall of a language
    fell by more than the noise.
    """
    from bot import model_compare
    from bot.evaluating.report_text import console, print_changes

    before, now = _pair(first, second)
    rows = model_compare.sentences(codes, every)
    click.echo(f"Before: {before.name}\nNow:    {now.name}")
    found = _compared(before, now, rows, every)
    shown = found.changes if all_figures else model_compare.worth_showing(found.changes)
    print_changes(shown, console())
    if not codes:
        model_compare.keep(before, found.before)
        model_compare.keep(now, found.now)
    if found.fell:
        click.echo(f"wegwijzer: fell by more than the noise: {', '.join(found.fell)}", err=True)
        ctx.exit(1)
    click.echo(f"To put it in use: wegwijzer model use {now.name}")


@model.command()
@click.argument("name", required=False)
def use(name: str | None) -> None:
    """Put a model in use: NAME, or the newest candidate.

    NAME may be a part of the name, such as the date, that no other model has. Before anything
    changes, the model is loaded in a process of its own and has to understand a few sentences.
    """
    from bot import models
    from bot.errors import ModelUnfit
    from bot.model_trial import try_model
    from bot.settings import get_settings
    from bot.training import fingerprint

    folder = get_settings().models
    chosen = models.find(folder, name) if name else models.newest_candidate(folder)
    now = models.current(folder)
    if now is not None and now.name == chosen.name:
        click.echo(f"{chosen.name} is in use already.")
        return
    click.echo(f"Trying {chosen.name} ...", err=True)
    problem = try_model(chosen.path)
    if problem is not None:
        raise ModelUnfit(chosen.name, f"{problem}. Nothing was changed")
    pointer = models.use(folder, chosen.name, data=fingerprint())
    _say_switched(pointer.current, pointer.previous)


@model.command()
def rollback() -> None:
    """Go back to the model that was in use before."""
    from bot import models
    from bot.settings import get_settings
    from bot.training import fingerprint

    pointer = models.rollback(get_settings().models, data=fingerprint())
    _say_switched(pointer.current, pointer.previous)


def _pair(first: str | None, second: str | None) -> tuple[Model, Model]:
    """The two models that a maintainer means."""
    from bot import models
    from bot.settings import get_settings
    from bot.training import find_model

    folder = get_settings().models
    if first and second:
        before, now = models.find(folder, first), models.find(folder, second)
    else:
        before = models.about(find_model())
        now = models.find(folder, first) if first else models.newest_candidate(folder)
    if before.name == now.name:
        raise click.UsageError(f"both are {now.name}; wegwijzer model list shows all")
    return before, now


def _compared(before: Model, now: Model, rows: Sequence[Row], every: int) -> Comparison:
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn

    from bot.model_compare import compare

    columns = (*Progress.get_default_columns()[:-1], MofNCompleteColumn(), TimeRemainingColumn())
    screen = Console(stderr=True)
    with Progress(*columns, console=screen, disable=not screen.is_terminal) as bar:
        task = bar.add_task("asking both", total=2 * len(rows))
        return compare(before, now, rows, every=every, tick=lambda: bar.advance(task))


def _say_switched(now: str, before: str | None) -> None:
    click.echo(f"In use: {now}. A running bot takes it within seconds.")
    if before:
        click.echo(f"Before: {before}; wegwijzer model rollback goes back to it.")


def _told(item: Model) -> str:
    """What is known of a model, in one line."""
    parts = [f"{item.made.astimezone():%Y-%m-%d %H:%M}"]
    if item.examples:
        total = sum(item.examples.values())
        count = len(item.examples)
        parts.append(f"{total} examples in {count} language{'' if count == 1 else 's'}")
    if item.seconds:
        parts.append(f"trained in {item.seconds:.0f} s")
    measured = item.figures.get("all", {})
    if figures := [f"{name} {measured[name]:.3f}" for name in _TOLD if name in measured]:
        every = item.figures.get("every", 1)
        part = f" (one in {every} test sentences)" if every != 1 else ""
        parts.append(" ".join(figures) + part)
    return ", ".join(parts)
