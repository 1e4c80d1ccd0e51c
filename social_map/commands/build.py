"""``map build``."""

from pathlib import Path

import click

from social_map.building import build_map
from social_map.commands.common import lang_option, map_option, reports_errors
from social_map.locations import map_path
from social_map.messages import choose_language, say


@click.command("build")
@click.option("--discard-edits", is_flag=True, help="Also over a map that was edited.")
@lang_option
@map_option
@reports_errors
def build_command(discard_edits: bool, lang: str | None, map_file: Path | None) -> None:
    """Build the map from the shipped data, over the one that is there.

    A map that was edited is not built over unless you say so; make a backup first.
    """
    report = build_map(map_file or map_path(), discard_edits=discard_edits)
    click.echo(
        say(
            "built",
            choose_language(lang),
            path=report.path,
            records=report.records,
            published=report.published,
            needs_check=report.hidden_needs_check,
            no_ground=report.hidden_no_ground,
            towns=report.towns,
            neighbourhoods=report.neighbourhoods,
        )
    )
