"""Where files live: the shipped data and the map that is built from it."""

import os
from pathlib import Path

from social_map.errors import BadSetting

#: Data that comes with the program.
DATA = Path(__file__).with_name("data")


def home() -> Path:
    """The folder for everything that is made while running.

    ``WEGWIJZER_HOME``, or ``var`` beside this package.
    """
    return chosen_path("WEGWIJZER_HOME") or Path(__file__).resolve().parents[1] / "var"


def map_path() -> Path:
    """The database of the map: ``WEGWIJZER_MAP``, or ``map.db`` in `home`."""
    return chosen_path("WEGWIJZER_MAP") or home() / "map.db"


def chosen_path(name: str) -> Path | None:
    """Return the path in an environment variable, ``~`` being somebody's home; None: not set.

    Raises:
        BadSetting: Nobody on this machine has that name.
    """
    chosen = os.environ.get(name)
    try:
        return Path(chosen).expanduser() if chosen else None
    except RuntimeError as error:
        raise BadSetting(
            name, str(chosen), "begins with the home of nobody here", "write the whole path"
        ) from error
