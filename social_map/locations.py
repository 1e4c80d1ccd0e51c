"""Where files live: the shipped data and the map that is built from it."""

import os
from pathlib import Path

#: Data that comes with the program.
DATA = Path(__file__).with_name("data")


def home() -> Path:
    """The folder for everything that is made while running.

    ``WEGWIJZER_HOME``, or ``var`` beside this package.
    """
    chosen = os.environ.get("WEGWIJZER_HOME")
    return Path(chosen).expanduser() if chosen else Path(__file__).resolve().parents[1] / "var"


def map_path() -> Path:
    """The database of the map: ``WEGWIJZER_MAP``, or ``map.db`` in `home`."""
    chosen = os.environ.get("WEGWIJZER_MAP")
    return Path(chosen).expanduser() if chosen else home() / "map.db"
