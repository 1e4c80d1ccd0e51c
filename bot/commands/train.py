"""`wegwijzer train`."""

from __future__ import annotations

import click


@click.command()
@click.option("--if-needed", is_flag=True,
              help="Only when there is no model of the present data; put it in use at once.")  # fmt: skip
@click.option("--if-missing", is_flag=True, help="Only when there is no model that can be used.")
def train(if_needed: bool, if_missing: bool) -> None:
    """Train the model on the examples in nlu_data/.

    The first model is put in use at once. A later one becomes a candidate beside the model in
    use: `wegwijzer model compare` shows what it does better and worse, `wegwijzer model use`
    puts it in use. Only new examples are read again.
    """
    from bot.training import find_model, ready, usable
    from bot.training import train as run

    there = find_model().exists()
    if (if_missing and there and usable(find_model())) or (if_needed and ready()):
        return
    if there:
        click.echo("Training the model again ...", err=True)
    else:
        click.echo("Training the model; this is needed once ...", err=True)
    report = run(if_needed=if_needed or if_missing)
    name = report.model.name.removesuffix(".tar.gz")
    click.echo(f"Trained on {report.examples} examples in {report.seconds:.0f} s: {name}", err=True)
    if report.in_use:
        click.echo("It is in use.", err=True)
    else:
        click.echo(
            f"It is a candidate; in use is {find_model().name.removesuffix('.tar.gz')}, as before.\n"
            f"Next: wegwijzer model compare    what it does better and worse\n"
            f"      wegwijzer model use {name}",
            err=True,
        )
