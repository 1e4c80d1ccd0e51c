"""``map show``."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from social_map.commands.common import lang_option, map_option, reports_errors
from social_map.messages import Language, choose_language, say
from social_map.models import HelpPlace
from social_map.store import Store


@click.command("show")
@click.argument("place_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
@lang_option
@map_option
@reports_errors
def show_command(place_id: str, as_json: bool, lang: str | None, map_file: Path | None) -> None:
    """Show one place of help as residents may see it; ID as in a search, or its short id."""
    speak = choose_language(lang)
    place = Store.open_map(map_file).get(place_id)
    if place is None:
        raise click.UsageError(say("unknown_id", speak, id=place_id))
    facts = _facts(place)
    if as_json:
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
        return
    width = max(len(key) for key in facts)
    for key, value in facts.items():
        click.echo(f"{key:<{width}}  {_readable(value, speak)}")


def _facts(place: HelpPlace) -> dict[str, Any]:
    facts = asdict(place)
    for key in ("last_check", "next_check"):
        facts[key] = facts[key].isoformat() if facts[key] else None
    return facts


def _readable(value: object, language: Language) -> str:
    if value is None or value in ((), {}):
        return say("unknown", language)
    if isinstance(value, bool):
        return say("yes" if value else "no", language)
    if isinstance(value, tuple):
        return "; ".join(_readable(item, language) for item in value)
    if isinstance(value, dict):
        return " · ".join(str(item) for item in value.values() if item is not None)
    return str(value)
