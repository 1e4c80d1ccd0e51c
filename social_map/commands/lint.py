"""``map lint``."""

import json
from pathlib import Path

import click

from social_map import editing, linting
from social_map.building import ensure_map
from social_map.commands.common import lang_option, map_option, reports_errors
from social_map.commands.places import today
from social_map.messages import choose_language, say
from social_map.store import Store


@click.command("lint")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
@click.option("--errors", is_flag=True, help="Leave warnings out.")
@click.option(
    "--least",
    type=click.IntRange(1, 50),
    default=linting.LEAST,
    show_default=True,
    help="So many places at least for a help intent in a municipality.",
)
@lang_option
@map_option
@reports_errors
def lint_command(
    as_json: bool, errors: bool, least: int, lang: str | None, map_file: Path | None
) -> None:
    """Find what looks wrong: dead ends, duplicates, numbers that nobody can call.

    Exit code 1 when there are errors, 0 when there are only warnings.
    """
    speak = choose_language(lang)
    path = ensure_map(map_file)
    records = editing.read_all(path)
    geography = linting.geography_of(Store.open_map(path))
    found = linting.lint(records, today=today(), geography=geography, least=least)
    wrong, warnings = linting.count_levels(found)
    shown = [finding for finding in found if finding.level == "error" or not errors]
    if as_json:
        click.echo(
            json.dumps([finding.as_json(speak) for finding in shown], ensure_ascii=False, indent=2)
        )
    else:
        for finding in shown:
            click.echo(finding.text(speak))
        values = {"records": len(records), "errors": wrong, "warnings": warnings}
        key = "lint_summary" if found else "lint_clean"
        click.echo(("\n" if shown else "") + say(key, speak, **values))
    if wrong:
        raise SystemExit(1)
