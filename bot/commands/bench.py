"""`wegwijzer bench`: measurements that anybody can repeat, one sub-command each.

None of them loads more than it measures: `map` starts without Rasa.
"""

from __future__ import annotations

import click

from social_map.commands.bench import bench_map_command


@click.group()
def bench() -> None:
    """Measure how fast Wegwijzer is, on this machine, with made-up data."""


bench.add_command(bench_map_command)
