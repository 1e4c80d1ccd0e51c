"""The ``map`` commands: search, build and show."""

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from social_map.errors import MapError, UnknownIntent
from social_map.geometry import in_netherlands
from social_map.hours import to_amsterdam
from social_map.locations import map_path
from social_map.messages import Language, choose_language, say
from social_map.models import HelpPlace, Place
from social_map.search import Query, Result, check_intents, search
from social_map.store import Store, build_map

P = ParamSpec("P")
R = TypeVar("R")


class Coordinates(click.ParamType[tuple[float, float]]):
    """A point as ``LAT,LON``."""

    name = "LAT,LON"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[float, float]:
        """Return latitude and longitude, or fail with an example."""
        if isinstance(value, tuple):
            return value
        try:
            lat, lon = (float(part) for part in str(value).split(","))
        except ValueError:
            self.fail(f"'{value}' is no point; write it like 52.07,4.30", param, ctx)
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            self.fail(f"'{value}' is not on earth; write latitude,longitude", param, ctx)
        return lat, lon


class Moment(click.ParamType[datetime]):
    """A moment in ISO 8601."""

    name = "ISO-TIME"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Return the moment on Dutch clocks, or fail with an example."""
        if isinstance(value, datetime):
            return value
        try:
            # Python 3.10 does not know the Z of "2026-11-20T18:00Z".
            return to_amsterdam(datetime.fromisoformat(str(value).replace("Z", "+00:00")))
        except (ValueError, OverflowError):
            self.fail(f"'{value}' is no moment; write it like 2026-11-20T18:00", param, ctx)


def _reports_errors(command: Callable[P, R]) -> Callable[P, R]:
    """Turn our own errors into one readable line; anything else is a bug and shows itself."""

    @wraps(command)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except MapError as error:
            raise click.ClickException(str(error)) from error

    return wrapped


def _lang_option(command: Callable[P, R]) -> Callable[P, R]:
    return click.option(
        "--lang", type=click.Choice(["nl", "en"]), help="Language of what this command says."
    )(command)


def _map_option(command: Callable[P, R]) -> Callable[P, R]:
    return click.option(
        "--map",
        "map_file",
        type=click.Path(path_type=Path, dir_okay=False),
        help="Database to use instead of WEGWIJZER_MAP.",
    )(command)


@click.group("map")
def map_group() -> None:
    """Search and maintain the social map: who helps with what, where.

    The map is built by itself when it is missing or when the shipped data changed.
    """


@map_group.command("search")
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
@_lang_option
@_map_option
@_reports_errors
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
        raise click.UsageError(_unknown_intent(error, speak)) from error
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


@map_group.command("build")
@_lang_option
@_map_option
@_reports_errors
def build_command(lang: str | None, map_file: Path | None) -> None:
    """Build the map from the shipped data, over the one that is there."""
    report = build_map(map_file or map_path())
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


@map_group.command("show")
@click.argument("place_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
@_lang_option
@_map_option
@_reports_errors
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


def _unknown_intent(error: UnknownIntent, language: Language) -> str:
    text = say("unknown_intent", language, intent=error.intent)
    if error.suggestions:
        words = f" {say('or', language)} ".join(error.suggestions)
        text += " " + say("did_you_mean", language, words=words)
    return text


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
