"""`wegwijzer bench load`: a steady stream of messages through the Bot API emulator."""

from __future__ import annotations

from pathlib import Path

import click

from bot.commands.bench_common import begin, finish, output_options, progress


@click.command("load")
@click.option("--seconds", type=click.IntRange(1), default=600, show_default=True,
              help="How long is measured.")  # fmt: skip
@click.option("--per-second", type=click.FloatRange(0, min_open=True), default=20.0,
              show_default=True, help="Messages a second.")  # fmt: skip
@click.option("--warm-up", type=click.IntRange(0), default=10, show_default=True,
              help="Seconds at the same rate before, not counted.")  # fmt: skip
@output_options
@click.pass_context
def bench_load_command(
    ctx: click.Context, seconds: int, per_second: float, warm_up: int, seed: int,
    json_file: Path | None, picture: Path | None,
) -> None:  # fmt: skip
    """Measure the bot under load: many chats, all languages, over HTTP.

    The bot runs in a process of its own. No message comes twice. A message without an answer, or
    with an apology, has failed. Exit 1 when the bot ends or a promise does not hold.

    \b
    Example: wegwijzer bench load --seconds 60 --per-second 20 --picture bot/docs/bench-load.png
    """
    on = begin()
    from bot.bench import load
    from bot.bench.pictures import load_picture
    from bot.bench.reports import load_report

    total = round(per_second * warm_up) + round(per_second * seconds) + 1
    with progress(total) as tick:
        found = load.run(seconds, per_second, warm_up=warm_up, seed=seed, tick=tick)
    settings = {"seconds": seconds, "messages a second": f"{per_second:g}", "warm-up s": warm_up,
                "seed": seed}  # fmt: skip
    finish(ctx, load_report(found, settings), on, json_file, picture, load_picture(found))
