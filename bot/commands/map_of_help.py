"""`wegwijzer map`: the commands of the map; who withdraws leaves the register of key figures too."""

from __future__ import annotations

from social_map.cli import map_group
from social_map.commands.common import AFTER_WITHDRAWAL

__all__ = ["map_group"]


def _forget_network(place_id: str) -> None:
    from bot.key_figures.register import Register

    Register().forget_network(place_id)


AFTER_WITHDRAWAL.append(_forget_network)
