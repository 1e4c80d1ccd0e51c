"""`wegwijzer bench start`: how long until the first answer, and how much memory."""

from __future__ import annotations

from pathlib import Path

import click

from bot.commands.bench_common import begin, finish, output_options, progress


@click.command("start")
@click.option("--runs", type=click.IntRange(1), default=3, show_default=True,
              help="How many times the bot is started.")  # fmt: skip
@click.option("--messages", type=click.IntRange(0), default=100, show_default=True,
              help="Messages that it answers before its memory is read again.")  # fmt: skip
@output_options
@click.pass_context
def bench_start_command(
    ctx: click.Context, runs: int, messages: int, seed: int, json_file: Path | None,
    picture: Path | None,
) -> None:  # fmt: skip
    """Measure the time from start to the first answer, and memory.

    The bot runs in a process of its own and is asked over HTTP. Danger is answered before the model
    is loaded. Exit 1 when a promise does not hold.

    \b
    Example: wegwijzer bench start --picture bot/docs/bench-start.png
    """
    on = begin()
    from bot.bench import start
    from bot.bench.pictures import start_picture
    from bot.bench.reports import start_report

    with progress(runs * (messages + 1)) as tick:
        starts = start.run(runs, messages=messages, seed=seed, tick=tick)
    settings = {"starts": runs, "later: after messages": messages, "seed": seed}
    finish(ctx, start_report(starts, settings), on, json_file, picture, start_picture(starts))
