"""`wegwijzer bench`: measurements that anybody can repeat, one sub-command each.

None of them loads more than it measures: `map` starts without Rasa.
"""

from __future__ import annotations

import click

from bot.commands.bench_methods import bench_methods_command
from social_map.commands.bench import bench_map_command


@click.group()
def bench() -> None:
    """Measure Wegwijzer on this machine: how fast the map is, how well ways to understand do."""


bench.add_command(bench_map_command)
bench.add_command(bench_methods_command)
