"""Helpers of the tests of upkeep: a map of one's own, and commands as a maintainer types them."""

from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from social_map.building import build_empty
from social_map.cli import map_group
from social_map.editing import Change, apply


def make_map(path: Path, *records: dict[str, Any]) -> Path:
    """Make a map of just these places of help."""
    build_empty(path)
    change(path, *records)
    return path


def change(path: Path, *records: dict[str, Any], by: str = "maintainer") -> int | None:
    """Put places of help into a map and return the number of the change."""
    return apply(path, [Change(r["id"], r) for r in records], by=by, what="test").batch


def run(path: Path, *words: str, answers: str = "", lang: str = "nl") -> Result:
    """Run a command of a Dutch maintainer on a map."""
    arguments = [*words, "--map", str(path), "--lang", lang]
    return CliRunner().invoke(map_group, arguments, input=answers)
