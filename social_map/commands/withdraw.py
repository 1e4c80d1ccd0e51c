"""``map withdraw``."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click

from social_map import backup, editing, past
from social_map.building import ensure_map
from social_map.commands.common import (
    AFTER_WITHDRAWAL,
    by_option,
    lang_option,
    map_option,
    reports_errors,
)
from social_map.commands.places import ask, find
from social_map.counts import counts_path, forget_place
from social_map.errors import UnknownPlace
from social_map.messages import Language, choose_language, say

# More mentions than this are of an umbrella organisation or a site that many share.
_MANY = 20


@click.command("withdraw")
@click.argument("place_id", metavar="ID")
@click.option("--yes", is_flag=True, help="Do not ask.")
@by_option
@lang_option
@map_option
@reports_errors
def withdraw_command(
    place_id: str, yes: bool, by: str, lang: str | None, map_file: Path | None
) -> None:
    """Erase a place that no longer wants to be in the map; this cannot be undone.

    Erased are its facts, contacts, history, proposals and words in the search index, in the map
    and in the backups that it keeps. Only its id stays, so that nobody can put it back.
    """
    speak = choose_language(lang)
    path = ensure_map(map_file)
    name, place_id = _name(path, place_id, speak)
    copies = backup.copies_of(path)
    if not yes:
        click.echo(say("withdraw_what", speak, name=name, id=place_id, copies=len(copies)))
        if not ask(say("withdraw_sure", speak), speak):
            click.echo(say("withdraw_not", speak))
            raise SystemExit(1)
    tell_withdrawal(path, place_id, by=by, language=speak)


def tell_withdrawal(path: Path, place_id: str, *, by: str, language: Language) -> None:
    """Withdraw a place from a map and its backups, and say what was erased and what was not."""
    mentions = _mentions(editing.read_all(path), place_id)
    purge = past.withdraw(path, place_id, by=by, copies=backup.copies_of(path))
    forget_place(counts_path(), place_id)
    click.echo(say("withdraw_done", language, id=place_id))
    click.echo(say("withdraw_copies", language, count=len(purge.erased) - 1))
    for copy in purge.failed:
        click.echo(say("withdraw_failed", language, path=copy))
    for copy in backup.missing_of(path):
        click.echo(say("withdraw_missing", language, path=copy))
    if mentions:
        click.echo(say("withdraw_mentions", language, ids=", ".join(mentions)))
    click.echo(say("withdraw_elsewhere", language))
    for forget in AFTER_WITHDRAWAL:
        forget(place_id)
    if purge.failed:
        raise SystemExit(1)


def _name(path: Path, place_id: str, language: Language) -> tuple[str, str]:
    """Name and id of a place, also of one that only the history still has."""
    if not editing.read_all(path, [place_id]):
        try:
            last = past.history(path, place_id)[-1].before or {}
        except UnknownPlace:
            last = {}
        if last:
            return str(last.get("name", place_id)), place_id
    record = find(path, place_id, language)
    return record["name"], record["id"]


def _mentions(records: list[dict[str, Any]], place_id: str) -> list[str]:
    """Return ids of other places that mention a name, number, mail or web address of one."""
    record = next((item for item in records if item["id"] == place_id), None)
    if record is None:
        return []
    host = re.sub(r"^www\.", "", urlsplit(record.get("url", "")).hostname or "")
    words = [record["name"], record.get("email"), host, *record.get("alternate_names", ())]
    words += [phone["number"] for phone in record.get("phones", ())]
    wanted = [word.casefold() for word in words if word and len(word) > 3]
    found = []
    for other in records:
        text = json.dumps(other, ensure_ascii=False).casefold()
        if other["id"] != place_id and any(word in text for word in wanted):
            found.append(other["id"])
    return found if len(found) <= _MANY else []
