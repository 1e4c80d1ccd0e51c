"""``map history`` and ``map undo``."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from social_map import past
from social_map.building import ensure_map
from social_map.columns import BY_KEY, COLUMNS, key_header
from social_map.commands.common import by_option, lang_option, map_option, reports_errors
from social_map.commands.places import Mistake, Refused, ask, find, role
from social_map.errors import UnknownBatch, UnknownPlace
from social_map.freshness import HOW
from social_map.hours import to_amsterdam
from social_map.messages import Language, choose_language, say
from social_map.past import Version
from social_map.records import PART_KEYS

_LONGEST = 160
# More places than this nobody reads; a large import is undone as a whole.
_MOST = 20


@click.command("history")
@click.argument("place_id", metavar="ID")
@lang_option
@map_option
@reports_errors
def history_command(place_id: str, lang: str | None, map_file: Path | None) -> None:
    """Show who (which role) changed what of a place, and when, field by field."""
    speak = choose_language(lang)
    path = ensure_map(map_file)
    try:
        versions = past.history(path, place_id)
    except UnknownPlace:
        record = find(path, place_id, speak)
        place_id = record["id"]
        versions = past.history(path, place_id)
    if not versions:
        click.echo(say("history_none", speak, id=place_id))
        return
    click.echo(say("history_head", speak, id=place_id, count=len(versions)))
    for version in versions:
        click.echo("\n" + "\n".join(version_lines(version, speak)))


def version_lines(version: Version, language: Language) -> list[str]:
    """Return one change in words: a heading, then one line per field."""
    moment = to_amsterdam(datetime.fromisoformat(version.at))
    head = say(
        f"history_{version.kind}", language,
        batch=version.batch, at=f"{moment:%Y-%m-%d %H:%M}", by=role(version.by, language), what=version.what,
    )  # fmt: skip
    if version.undone:
        head += " " + say("history_undone", language)
    if version.kind != "changed":
        return [head]
    before, after = version.before or {}, version.after or {}
    return [head, *(f"  {line}" for line in difference(before, after, language))]


def difference(
    before: Mapping[str, Any], after: Mapping[str, Any], language: Language
) -> list[str]:
    """Return what differs between two records, one line per field."""
    lines = []
    for key in dict.fromkeys((*before, *after)):
        if before.get(key) == after.get(key):
            continue
        for path, old, new in _parts(key, before.get(key), after.get(key)):
            values = {"field": _label(path, language), "old": "", "new": ""}
            values["old"], values["new"] = _short(path, old, language), _short(path, new, language)
            name = "diff_set" if old is None else "diff_gone" if new is None else "diff_changed"
            lines.append(say(name, language, **values))
    return lines


def _parts(key: str, old: Any, new: Any) -> list[tuple[str, Any, Any]]:
    """Take apart what has columns of its own (area, ground), so that only what differs shows."""
    if key not in PART_KEYS or isinstance(old or new, list):
        return [(key, old, new)]
    names = dict.fromkeys((*(old or {}), *(new or {})))
    parts = [(f"{key}.{name}", (old or {}).get(name), (new or {}).get(name)) for name in names]
    return [part for part in parts if part[1] != part[2]]


def _label(path: str, language: Language) -> str:
    return BY_KEY[path].header(language) if path in BY_KEY else key_header(path, language)


def _short(path: str, value: Any, language: Language) -> str:
    if value is None:
        return ""
    from social_map import cells  # only a difference needs words for values

    column = BY_KEY.get(path)
    if path == "last_check_how" and value in HOW:
        return say(f"how_{value}", language)
    if path == "last_check_by":
        return role(str(value), language)
    if path == "contacts" and isinstance(value, list):
        # Contacts that nobody may see are not shown here either.
        value = [item for item in value if item.get("visibility") != "never"]
    if path == "phones" and isinstance(value, list):
        value = [item for item in value if item.get("visibility") != "never"]
    text = cells.write(column, value, language) if column in COLUMNS and column else str(value)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


@click.command("undo")
@click.option("--batch", type=click.IntRange(1), help="This change; by default the last one.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@by_option
@lang_option
@map_option
@reports_errors
def undo_command(
    batch: int | None, yes: bool, by: str, lang: str | None, map_file: Path | None
) -> None:
    """Undo the last change of the map, or another one; shows first what it will do."""
    speak = choose_language(lang)
    path = ensure_map(map_file)
    number = batch if batch is not None else past.last_batch(path)
    if number is None:
        raise Refused(say("undo_nothing", speak), speak)
    try:
        changes = past.changes_of(path, number)
    except UnknownBatch:
        raise Mistake(say("no_such_batch", speak, batch=number), speak) from None
    head = changes[0][1]
    moment = to_amsterdam(datetime.fromisoformat(head.at))
    click.echo(
        say("undo_head", speak, batch=number, at=f"{moment:%Y-%m-%d %H:%M}", by=role(head.by, speak),
            what=head.what, count=len(changes))
    )  # fmt: skip
    for place_id, version in changes[:_MOST]:
        click.echo("\n" + say(f"undo_{version.kind}", speak, id=place_id))
        if version.kind == "changed":
            back = difference(version.after or {}, version.before or {}, speak)
            click.echo("\n".join(f"  {line}" for line in back))
    if len(changes) > _MOST:
        click.echo("\n" + say("undo_more", speak, count=len(changes) - _MOST))
    if not yes and not ask("\n" + say("undo_sure", speak), speak):
        click.echo(say("undo_not", speak))
        raise SystemExit(1)
    done = past.undo(path, number, by=by)
    applied = done.applied
    count = len(applied.added) + len(applied.changed) + len(applied.removed)
    click.echo("\n" + say("undo_done", speak, batch=number, count=count))
    for place_id, why in done.kept.items():
        click.echo(say(f"undo_kept_{why}", speak, id=place_id))
