"""`wegwijzer train`."""

from __future__ import annotations

import click


@click.command()
@click.option("--if-needed", is_flag=True, help="Only when there is no model of the present data.")
def train(if_needed: bool) -> None:
    """Train the model on the examples in nlu_data/.

    Takes some minutes the first time; afterwards only new examples are read again.
    """
    from bot.training import find_model, model_path
    from bot.training import train as run

    if if_needed and model_path().exists():
        return
    if find_model().exists():
        click.echo("The training data changed: training the model again ...", err=True)
    else:
        click.echo("Training the model; this is needed once ...", err=True)
    report = run(if_needed=if_needed)
    click.echo(f"Trained on {report.examples} examples in {report.seconds:.0f} s.", err=True)
