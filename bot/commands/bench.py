"""`wegwijzer bench`: measurements that anybody can repeat, one sub-command each.

None of them loads more than it measures: `map` starts without Rasa.
"""

from __future__ import annotations

import click

from bot.commands.bench_load import bench_load_command
from bot.commands.bench_methods import bench_methods_command
from bot.commands.bench_reply import bench_reply_command
from bot.commands.bench_start import bench_start_command
from bot.commands.bench_throughput import bench_throughput_command
from social_map.commands.bench import bench_map_command


@click.group()
def bench() -> None:
    """Measure Wegwijzer on this machine: how fast it replies and starts, what load it bears, how fast
    the map is, how well ways to understand do.
    """


for _command in (
    bench_reply_command,
    bench_start_command,
    bench_load_command,
    bench_throughput_command,
    bench_map_command,
    bench_methods_command,
):
    bench.add_command(_command)
