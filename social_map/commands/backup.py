"""``map backup`` and ``map restore``."""

from pathlib import Path

import click

from social_map import backup
from social_map.backup import NotRestorable
from social_map.building import ensure_map
from social_map.commands.common import by_option, lang_option, map_option, reports_errors
from social_map.commands.places import Refused, ask
from social_map.locations import map_path
from social_map.messages import choose_language, say


@click.command("backup")
@click.argument(
    "target", metavar="[FILE]", required=False, type=click.Path(path_type=Path, dir_okay=False)
)
@lang_option
@map_option
@reports_errors
def backup_command(target: Path | None, lang: str | None, map_file: Path | None) -> None:
    """Make a copy of the map, also while the bot runs.

    Without FILE it goes to the folder of backups, where the last 14 are kept (WEGWIJZER_BACKUPS).
    Only you can read it. When a place withdraws, it is erased from these copies too.
    """
    speak = choose_language(lang)
    path = ensure_map(map_file)
    made = backup.make(path, target)
    click.echo(say("backup_done", speak, path=made.path))
    if made.removed:
        click.echo(say("backup_removed", speak, count=len(made.removed)))
    if target is not None:
        click.echo(say("backup_elsewhere", speak))


@click.command("restore")
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--yes", is_flag=True, help="Do not ask.")
@by_option
@lang_option
@map_option
@reports_errors
def restore_command(
    source: Path, yes: bool, by: str, lang: str | None, map_file: Path | None
) -> None:
    """Put a backup in the place of the map; what was withdrawn since stays away."""
    speak = choose_language(lang)
    path = map_file or map_path()
    try:
        backup.check(source)
    except NotRestorable as error:
        raise Refused(say(error.key, speak, **error.values), speak) from error
    if not yes and not ask(say("restore_sure", speak, source=source, path=path), speak):
        click.echo(say("restore_not", speak))
        raise SystemExit(1)
    done = backup.restore(path, source, by=by)
    click.echo(say("restore_done", speak, source=source, places=done.places))
    if done.left_out:
        click.echo(say("restore_left_out", speak, ids=", ".join(done.left_out)))
    if done.before is not None:
        click.echo(say("restore_before", speak, path=done.before))
