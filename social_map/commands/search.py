"""``map search``."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from social_map.commands.common import (
    Coordinates,
    Moment,
    lang_option,
    map_option,
    reports_errors,
    unknown_intent,
)
from social_map.errors import UnknownIntent
from social_map.geometry import in_netherlands
from social_map.messages import Language, choose_language, say
from social_map.models import Place
from social_map.search import Query, Result, check_intents, search
from social_map.store import Store


@click.command("search")
@click.option(
    "--intent",
    "intents",
    multiple=True,
    required=True,
    metavar="INTENT",
    help="What it is about, a key of themes.yml; repeat for a second question.",
)
@click.option("--place", "place_name", metavar="NAME", help="Town, neighbourhood or postcode.")
@click.option("--near", type=Coordinates(), help="A shared location.")
@click.option("--language", metavar="CODE", help="Language of who asks, like tr or ar.")
@click.option("--at", "moment", type=Moment(), help="For this moment instead of now.")
@click.option("--limit", type=click.IntRange(1, 50), default=3, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list, for programs.")
@lang_option
@map_option
@reports_errors
def search_command(
    intents: tuple[str, ...],
    place_name: str | None,
    near: tuple[float, float] | None,
    language: str | None,
    moment: datetime | None,
    limit: int,
    as_json: bool,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """Find places of help, best first, each with the reasons why.

    \b
    Example: map search --intent debts --place Schilderswijk --language tr
    """
    speak = choose_language(lang)
    try:
        check_intents(intents)
    except UnknownIntent as error:
        raise click.UsageError(unknown_intent(error, speak)) from error
    store = Store.open_map(map_file)
    place = _find_place(store, place_name, speak)
    if near is not None and place_name is None and not in_netherlands(*near):
        click.echo(say("abroad", speak), err=True)
    found = search(
        store,
        Query(intents, place=place, near=near, language=language, at=moment, limit=limit),
    )
    if as_json:
        click.echo(json.dumps([_as_json(result) for result in found], ensure_ascii=False, indent=2))
    elif not found:
        click.echo(say("nothing", speak))
    else:
        for number, result in enumerate(found, 1):
            click.echo(_as_text(number, result, speak))


def _find_place(store: Store, name: str | None, language: Language) -> Place | None:
    if name is None:
        return None
    from social_map.gazetteer import Gazetteer  # only a search with a place needs its names

    found = Gazetteer(store).find(name)
    if not found:
        click.echo(say("unknown_place", language, place=name), err=True)
        return None
    if found[0].municipality is None:
        click.echo(say("place_without_municipality", language, place=found[0].name), err=True)
    return found[0]


def _as_json(result: Result) -> dict[str, Any]:
    return {
        "id": result.place.id,
        "name": result.place.name,
        "kind": result.place.kind,
        "reasons": list(result.reasons),
        "distance_km": None if result.distance_km is None else round(result.distance_km, 1),
        "open": result.open.is_open,
    }


def _as_text(number: int, result: Result, language: Language) -> str:
    place = result.place
    reasons = [say(reason, language) for reason in result.reasons]
    if result.distance_km is not None:
        reasons.append(say("km", language, km=round(result.distance_km, 1)))
    lines = [f"{number}. {place.name} ({say(place.kind, language)}) [{place.id}]"]
    if text := place.description.get(language):
        lines.append(f"   {text}")
    lines.append(f"   {', '.join(reasons)}")
    ways = [*(phone.number for phone in place.phones), place.address, place.email, place.url]
    if known := [way for way in ways if way]:
        lines.append(f"   {' · '.join(known)}")
    return "\n".join(lines)
