"""`wegwijzer bench reply`: from message to reply, ours and the stock way side by side."""

from __future__ import annotations

from pathlib import Path

import click

from bot.commands.bench_common import begin, finish, output_options, progress


@click.command("reply")
@click.option("--messages", type=click.IntRange(1), default=300, show_default=True,
              help="How many messages are measured.")  # fmt: skip
@click.option("--warm-up", type=click.IntRange(0), default=20, show_default=True,
              help="How many are asked before, and not counted.")  # fmt: skip
@click.option("--default-pipeline", is_flag=True,
              help="Also train and measure what `rasa init` would give, on a small sample (minutes).")  # fmt: skip
@click.option("--per-intent", type=click.IntRange(1), default=2, show_default=True,
              help="That sample: examples of each language and intent.")  # fmt: skip
@click.option("--epochs", type=click.IntRange(1), default=10, show_default=True,
              help="Rounds of training for its DIET; `rasa init` sets 100.")  # fmt: skip
@output_options
@click.pass_context
def bench_reply_command(
    ctx: click.Context, messages: int, warm_up: int, default_pipeline: bool, per_intent: int,
    epochs: int, seed: int, json_file: Path | None, picture: Path | None,
) -> None:  # fmt: skip
    """Measure the time from message to reply: median and 99 of 100.

    \b
    (a) ours: guard, understanding, actions and wording in one process
    (b) the same model the stock way: rasa run with its REST channel, actions in a server apart
    (c) the encoder work of (a) alone: nothing can be faster than this
    (d) with --default-pipeline: Rasa's default pipeline, served like (b)

    No message is asked twice; each is asked of all parts in turn. Exit 1 when a part fails or a
    promise does not hold.

    \b
    Example: wegwijzer bench reply --messages 300 --picture bot/docs/bench-reply.png
    """
    on = begin()
    from bot.bench import reply
    from bot.bench.pictures import reply_picture
    from bot.bench.reports import reply_report

    sample = reply.Sample(per_intent, epochs) if default_pipeline else None
    with progress(messages + warm_up + 2 + default_pipeline) as tick:
        parts = reply.run(messages, warm_up=warm_up, seed=seed, sample=sample, tick=tick)
    settings = {"messages": messages, "warm-up": warm_up, "seed": seed}
    if sample:
        settings |= {"(d) examples per language and intent": per_intent, "epochs": epochs}
    finish(ctx, reply_report(parts, settings), on, json_file, picture, reply_picture(parts))
