"""`wegwijzer model`: which models there are, which is better, which is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.models import Model


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


def _say_switched(now: str, before: str | None) -> None:
    click.echo(f"In use: {now}. A running bot takes it within seconds.")
    if before:
        click.echo(f"Before: {before}; wegwijzer model rollback goes back to it.")


def _told(item: Model) -> str:
    """What is known of a model, in one line."""
    parts = [f"{item.made.astimezone():%Y-%m-%d %H:%M}"]
    if item.examples:
        total = sum(item.examples.values())
        parts.append(f"{total} examples in {len(item.examples)} languages")
    if item.seconds:
        parts.append(f"trained in {item.seconds:.0f} s")
    return ", ".join(parts)
