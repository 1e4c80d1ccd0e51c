"""What commands that change one place of help share: find it, read dates, say what happened."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from social_map import editing
from social_map.hours import now
from social_map.messages import Language, say
from social_map.problems import similar
from social_map.records import Record
from social_map.rows import short_id
from social_map.shown import why_hidden

_DUTCH_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\Z")


def today() -> date:
    """The present day in the Netherlands."""
    return now().date()


def find(map_path: Path, place_id: str, language: Language) -> dict[str, Any]:
    """Return the record of an id or short id.

    Raises:
        click.UsageError: There is none; with what may have been meant, or that it was withdrawn.
    """
    known = editing.read_all(map_path, [place_id])
    if known:
        return known[0]
    if place_id in editing.withdrawn(map_path):
        raise click.UsageError(say("withdrawn_id", language, id=place_id))
    records = editing.read_all(map_path)
    for record in records:
        if short_id(record["id"]) == place_id:
            return record
    text = say("no_such_id", language, id=place_id)
    if words := suggestions(place_id, records):
        joined = f" {say('or', language)} ".join(words)
        text += " " + say("did_you_mean", language, words=joined)
    raise click.UsageError(text)


def suggestions(place_id: str, records: list[dict[str, Any]]) -> tuple[str, ...]:
    """Return ids that somebody may have meant, by id and by name."""
    names = {record["name"]: record["id"] for record in records}
    by_name = (names[name] for name in similar(place_id, names, 2))
    return tuple(dict.fromkeys((*similar(place_id, names.values(), 2), *by_name)))[:3]


def day(text: str | None, language: Language, *, future: bool = False) -> date:
    """Return a day that somebody wrote; today by default.

    Args:
        text: ``2026-11-28``.
        language: For what is said about a mistake.
        future: Whether it must lie in the future; otherwise it may not.

    Raises:
        click.UsageError: It is no date, or on the wrong side of today.
    """
    if text is None:
        return today()
    try:
        found = date.fromisoformat(text)
    except ValueError:
        message = say("no_date", language, value=text)
        if (match := _DUTCH_DATE.match(text)) and (meant := _date(match)):
            message += " " + say("did_you_mean", language, words=meant.isoformat())
        raise click.UsageError(message) from None
    if future and found <= today():
        raise click.UsageError(say("not_in_future", language, value=text))
    if not future and found > today():
        raise click.UsageError(say("in_future", language, value=text))
    return found


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def save(map_path: Path, records: Mapping[str, Record], *, by: str, what: str) -> editing.Applied:
    """Apply changed records in one batch of the history."""
    changes = [editing.Change(place_id, record) for place_id, record in records.items()]
    return editing.apply(map_path, changes, by=by, what=what)


def tell(key: str, language: Language, record: Record, **values: object) -> None:
    """Say what happened to a place, and if residents do not see it now, why."""
    click.echo(say(key, language, name=record["name"], id=record["id"], **values))
    reasons = why_hidden(record, today())
    if reasons:
        words = "; ".join(say(f"hidden_{reason}", language) for reason in reasons)
        click.echo(say("still_hidden", language, reasons=words))


def on_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--on``, given to the command as ``on``: a day, today by default."""
    return click.option(
        "--on", metavar="DATE", help="On which day, like 2026-11-28; today by default."
    )(command)


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read."""
    path.touch(mode=0o600)
    path.chmod(0o600)
    path.write_text(text, encoding="utf-8", newline="")
