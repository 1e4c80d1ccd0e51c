"""The ``map`` commands: which there are, and in which module each lives."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

import click

#: Command to the module in ``social_map/commands/`` that holds it under the same name with
#: ``_command`` behind it.
COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "search": "search",
        "show": "show",
        "build": "build",
        "export": "exporting",
        "import": "importing",
        "due": "due",
        "check": "check",
        "confirm": "check",
        "consent": "consent",
        "pause": "consent",
        "resume": "consent",
        "full": "consent",
        "withdraw": "withdraw",
        "proposals": "proposals",
        "remind": "remind",
        "answer": "remind",
        "history": "history",
        "undo": "history",
        "backup": "backup",
        "restore": "backup",
        "lint": "lint",
        "gaps": "gaps",
        "impact": "impact",
    }
)


class _Commands(click.Group):
    """A group that imports a command when it is called: ``map search`` needs no openpyxl."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"social_map.commands.{COMMANDS[cmd_name]}")
        command: Any = getattr(module, f"{cmd_name.replace('-', '_')}_command")
        return command if isinstance(command, click.Command) else None


@click.group("map", cls=_Commands)
def map_group() -> None:
    """Search and maintain the social map: who helps with what, where.

    The map is built by itself when it is missing or when the shipped data changed.
    """
