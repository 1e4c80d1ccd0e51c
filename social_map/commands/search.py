"""``map search``."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

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
from social_map.explaining import explain_rank
from social_map.gazetteer import Gazetteer
from social_map.geometry import in_netherlands
from social_map.messages import Language, choose_language, say
from social_map.models import Place
from social_map.search import Query, Result, check_intents, search
from social_map.store import Store
from social_map.text_search import read_words, search_text, split_place


@click.command("search")
@click.argument("text", nargs=-1, metavar="[WORDS]")
@click.option(
    "--intent",
    "intents",
    multiple=True,
    metavar="INTENT",
    help="What it is about, a key of themes.yml; repeat for a second question.",
)
@click.option("--place", "place_name", metavar="NAME", help="Town, neighbourhood or postcode.")
@click.option("--near", type=Coordinates(), help="A shared location.")
@click.option("--language", metavar="CODE", help="Language of who asks, like tr or ar.")
@click.option("--community", metavar="NAME", help="A community that is asked for by name.")
@click.option(
    "--wish", type=click.Choice(["own", "other"]), help="Rather in or outside one's own community."
)
@click.option("--age", type=click.IntRange(0, 120), help="Age of who needs the help.")
@click.option("--gender", type=click.Choice(["women", "men"]), help="Of who needs the help.")
@click.option("--open-now", is_flag=True, help="Places that are open come first.")
@click.option("--at", "moment", type=Moment(), help="For this moment instead of now.")
@click.option("--limit", type=click.IntRange(1, 50), default=3, show_default=True)
@click.option("--explain", is_flag=True, help="Say which parts of the rank decided.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list, for programs.")
@lang_option
@map_option
@reports_errors
def search_command(
    text: tuple[str, ...],
    intents: tuple[str, ...],
    place_name: str | None,
    near: tuple[float, float] | None,
    language: str | None,
    community: str | None,
    wish: Literal["own", "other"] | None,
    age: int | None,
    gender: Literal["women", "men"] | None,
    open_now: bool,
    moment: datetime | None,
    limit: int,
    explain: bool,
    as_json: bool,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """Find places of help, best first, each with the reasons why.

    By what somebody needs (--intent), or by words: a name, a kind of place, a neighbourhood.

    \b
    Example: map search --intent debts --place Schilderswijk --language tr
    Example: map search voedselbank --place Utrecht
    """
    speak = choose_language(lang)
    words = " ".join(text).strip()
    if bool(words) == bool(intents):
        raise click.UsageError(say("intent_or_words", speak))
    try:
        check_intents(intents)
    except UnknownIntent as error:
        raise click.UsageError(unknown_intent(error, speak)) from error
    store = Store.open_map(map_file)
    place = _find_place(store, place_name, speak)
    if near is not None and place_name is None and not in_netherlands(*near):
        click.echo(say("abroad", speak), err=True)
    if words:
        found = _search_words(store, words, place, limit, speak)
    else:
        query = Query(
            intents, place=place, near=near, language=language, community=community, wish=wish,
            age=age, gender=gender, open_now=open_now, at=moment, limit=limit,
        )  # fmt: skip
        found = search(store, query)
    if as_json:
        rows = [_as_json(result, explain=explain) for result in found]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    if not found:
        click.echo(say("nothing_for_words" if words else "nothing", speak))
    for number, result in enumerate(found, 1):
        click.echo(_as_text(number, result, speak))
        if explain:
            for line in explain_rank(found, number - 1, speak):
                click.echo(f"   {line}")


def _search_words(
    store: Store, words: str, place: Place | None, limit: int, speak: Language
) -> list[Result]:
    """Search by words; a place at the end of the words is taken as the place."""
    if place is None:
        words, place = split_place(Gazetteer(store), words)
    read = read_words(store, words)
    if read.unknown and not read.intents:
        click.echo(say("unknown_words", speak, words=", ".join(read.unknown)), err=True)
    return search_text(store, words, place=place, limit=limit)


def _find_place(store: Store, name: str | None, language: Language) -> Place | None:
    if name is None:
        return None
    found = Gazetteer(store).find(name)
    if not found:
        click.echo(say("unknown_place", language, place=name), err=True)
        return None
    if found[0].municipality is None:
        click.echo(say("place_without_municipality", language, place=found[0].name), err=True)
    return found[0]


def _as_json(result: Result, *, explain: bool = False) -> dict[str, Any]:
    facts = {
        "id": result.place.id,
        "name": result.place.name,
        "kind": result.place.kind,
        "reasons": list(result.reasons),
        "distance_km": None if result.distance_km is None else round(result.distance_km, 1),
        "open": result.open.is_open,
    }
    return facts | ({"rank": dict(result.rank)} if explain else {})


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
