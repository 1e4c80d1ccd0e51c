"""``map due``."""

import csv
import io
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import click

from social_map import editing, freshness
from social_map.building import ensure_map
from social_map.commands.common import lang_option, map_option, reports_errors
from social_map.commands.places import Mistake, today, write_private
from social_map.formulas import neutralise
from social_map.freshness import Due, Way
from social_map.messages import Language, choose_language, say

_COLUMNS = ("id", "name", "kind", "where", "why", "last_check", "next_check", "waits", "ways")


@click.command("due")
@click.option("--month", metavar="YYYY-MM", help="Another month than this one, like 2026-12.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
@click.option(
    "--csv",
    "csv_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write a spreadsheet; only you can read the file.",
)
@click.option("--limit", type=click.IntRange(1), help="Show only the first ones.")
@lang_option
@map_option
@reports_errors
def due_command(
    month: str | None,
    as_json: bool,
    csv_file: Path | None,
    limit: int | None,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """List what must be checked this month: the never-checked first, then the longest overdue.

    Informal places every 6 months, formal ones every 12; WEGWIJZER_CHECK_MONTHS_INFORMAL and
    WEGWIJZER_CHECK_MONTHS_FORMAL choose otherwise. The list holds contacts for staff only.
    """
    speak = choose_language(lang)
    until = _end_of(month, speak)
    found = freshness.due(editing.read_all(ensure_map(map_file)), today(), until)
    shown = found[:limit]
    if csv_file is not None:
        write_private(csv_file, _as_csv(shown, speak))
        click.echo(say("due_written", speak, count=len(shown), path=csv_file))
    elif as_json:
        click.echo(json.dumps([_as_json(item) for item in shown], ensure_ascii=False, indent=2))
    else:
        _print(found, shown, until, speak)


def _end_of(month: str | None, language: Language) -> date:
    if month is None:
        return freshness.end_of_month(today())
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", month) or month.startswith("0000"):
        raise Mistake(say("no_month", language, value=month), language)
    return freshness.end_of_month(date.fromisoformat(f"{month}-01"))


def _print(found: list[Due], shown: list[Due], until: date, language: Language) -> None:
    month = f"{until:%Y-%m}"
    if not found:
        click.echo(say("due_nothing", language, month=month))
        return
    never = sum(item.why == "never" for item in found)
    click.echo(say("due_head", language, month=month, count=len(found), never=never))
    hidden = [item for item in found if item.why == "twice"]
    if hidden:
        click.echo(say("due_hidden", language, count=len(hidden)))
    urgent = [item for item in found if item.never_hidden and item.why == "overdue"]
    if urgent:
        click.echo(say("due_urgent", language, names=", ".join(item.name for item in urgent)))
    for number, item in enumerate(shown, 1):
        click.echo(f"\n{number}. {item.name} [{item.id}]")
        click.echo(f"   {_facts(item, language)}")
        for line in way_lines(item.ways, language):
            click.echo(f"   {line}")
    if len(shown) < len(found):
        click.echo("\n" + say("due_more", language, count=len(found) - len(shown)))
    click.echo("\n" + say("due_how", language))


def _facts(item: Due, language: Language) -> str:
    facts = [say(item.kind, language), item.where or say("serves_nationally", language)]
    facts.append(say(f"due_{item.why}", language, last=item.last_check, next=item.next_check))
    if item.waits:
        facts.append(say("due_waits", language))
    return " · ".join(facts)


def way_lines(ways: tuple[Way, ...], language: Language) -> list[str]:
    """Return how to reach a place, one line per way; what is for staff only says so."""
    if not ways:
        return [say("way_none", language)]
    lines = []
    for way in ways:
        line = say(f"way_{way.kind}", language, value=way.value)
        line += f" ({way.who})" if way.who else ""
        lines.append(line + (f" {say('way_staff', language)}" if way.staff else ""))
    return lines


def _as_json(item: Due) -> dict[str, Any]:
    return {
        "id": item.id,
        "name": item.name,
        "kind": item.kind,
        "where": item.where,
        "why": item.why,
        "last_check": item.last_check.isoformat() if item.last_check else None,
        "next_check": item.next_check.isoformat() if item.next_check else None,
        "never_hidden": item.never_hidden,
        "needs_check": item.waits,
        "ways": [
            {"how": way.kind, "value": way.value, "who": way.who, "staff": way.staff}
            for way in item.ways
        ],
    }


def _as_csv(items: list[Due], language: Language) -> str:
    # Semicolons and a BOM: what a Dutch Excel opens without asking.
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([say(f"due_column_{name}", language) for name in _COLUMNS])
    for item in items:
        writer.writerow(
            [
                _cell(value)
                for value in (
                    item.id,
                    item.name,
                    say(item.kind, language),
                    item.where or say("serves_nationally", language),
                    say(f"due_{item.why}", language, last=item.last_check, next=item.next_check),
                    item.last_check or "",
                    item.next_check or "",
                    say("yes" if item.waits else "no", language),
                    " | ".join(way_lines(item.ways, language)),
                )
            ]
        )
    return "\ufeff" + text.getvalue()


def _cell(value: object) -> str:
    """A cell that a spreadsheet takes for text, never for a formula."""
    return neutralise(str(value))
