"""`wegwijzer bench throughput`: messages a second with several users and processes."""

from __future__ import annotations

from pathlib import Path

import click

from bot.commands.bench_common import begin, finish, output_options, progress


class Numbers(click.ParamType[tuple[int, ...]]):
    """Numbers from 1 on, such as `1,2,4`."""

    name = "N,N,…"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, ...]:
        """Return the numbers, smallest first, or fail with an example."""
        if isinstance(value, tuple):
            return value
        try:
            numbers = tuple(sorted({int(part) for part in str(value).split(",")}))
        except ValueError:
            self.fail(f"'{value}' are no numbers; write them like 1,2,4", param, ctx)
        if numbers[0] < 1:
            self.fail(f"'{value}' holds a number below 1; write 1,2,4", param, ctx)
        return numbers


@click.command("throughput")
@click.option("--users", type=Numbers(), default="1,2,4", show_default=True,
              help="How many ask at the same time.")  # fmt: skip
@click.option("--workers", type=Numbers(), default="1,2", show_default=True,
              help="Processes of ours, each with a model.")  # fmt: skip
@click.option("--messages", type=click.IntRange(1), default=100, show_default=True,
              help="How many each combination is asked.")  # fmt: skip
@click.option("--no-stock", is_flag=True, help="Leave out the stock way.")
@output_options
@click.pass_context
def bench_throughput_command(
    ctx: click.Context, users: tuple[int, ...], workers: tuple[int, ...], messages: int,
    no_stock: bool, seed: int, json_file: Path | None, picture: Path | None,
) -> None:  # fmt: skip
    """Measure how many messages a second are answered when several users ask at once.

    Each user writes again as soon as the answer is there. Exit 1 when a part fails or a promise does
    not hold.

    \b
    Example: wegwijzer bench throughput --users 1,2,4 --picture bot/docs/bench-throughput.png
    """
    on = begin()
    from bot.bench import throughput
    from bot.bench.pictures import throughput_picture
    from bot.bench.reports import throughput_report

    with progress(throughput.steps(users, workers, with_stock=not no_stock)) as tick:
        rows = throughput.run(
            users, workers, messages=messages, seed=seed, with_stock=not no_stock, tick=tick
        )  # fmt: skip
    settings = {"messages per line": messages, "warm-up": throughput.WARM_UP, "seed": seed}
    report = throughput_report(rows, settings)
    finish(ctx, report, on, json_file, picture, throughput_picture(rows))
