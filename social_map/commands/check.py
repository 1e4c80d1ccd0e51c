"""``map check`` and ``map confirm``."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from social_map import editing, freshness, proposals
from social_map.building import ensure_map
from social_map.commands.common import by_option, lang_option, map_option, reports_errors
from social_map.commands.places import HOW_HELP, Mistake, day, find, how_of, on_option, save, tell
from social_map.messages import Language, choose_language, say
from social_map.problems import similar
from social_map.records import Record


@click.command("check")
@click.argument("place_ids", metavar="ID...", nargs=-1, required=True)
@click.option("--how", required=True, metavar="HOW", help=HOW_HELP)
@on_option
@click.option("--confirm", is_flag=True, help="It is right and may be shown from now on.")
@by_option
@lang_option
@map_option
@reports_errors
def check_command(
    place_ids: tuple[str, ...],
    how: str,
    on: str | None,
    confirm: bool,
    by: str,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """Record that somebody checked a place and that what the map says is right.

    \b
    Example: map check haagse-buurtvaders --by sleutelpersoon --how phone
    """
    speak = choose_language(lang)
    path = ensure_map(map_file)
    when, way = day(on, speak), how_of(how, speak)
    changed = {}
    for place_id in place_ids:
        record = find(path, place_id, speak)
        changed[record["id"]] = checked(
            record, when, by=by, how=way, confirm=confirm, language=speak
        )
    save(path, changed, by=by, what="check")
    waiting = proposals.open_proposals(path)
    for record in changed.values():
        tell("check_done", speak, record, on=when, next=record["next_check"])
        numbers = ", ".join(str(p.id) for p in waiting if p.place_id == record["id"])
        if numbers:
            click.echo(say("check_proposals", speak, numbers=numbers))


def checked(
    record: Record, on: date, *, by: str, how: str, confirm: bool, language: Language
) -> dict[str, Any]:
    """Return a record with a check recorded.

    Raises:
        Mistake: It was checked later already.
    """
    last = record.get("last_check")
    if last and last > on.isoformat():
        raise Mistake(
            say("check_older", language, id=record["id"], last=last, on=on.isoformat()), language
        )
    after = dict(record) | {
        "last_check": on.isoformat(),
        "last_check_by": by,
        "last_check_how": how,
        "next_check": freshness.next_check(record["kind"], on).isoformat(),
    }
    if confirm:
        after["needs_check"] = False
    return after


@click.command("confirm")
@click.argument("place_ids", metavar="ID...", nargs=-1)
@click.option("--all-suggested", is_flag=True, help="Every suggested intent of the whole map.")
@click.option("--only", multiple=True, metavar="INTENT", help="Confirm only this one; repeat.")
@click.option(
    "--drop", multiple=True, metavar="INTENT", help="All but this one, which is wrong; repeat."
)
@by_option
@lang_option
@map_option
@reports_errors
def confirm_command(
    place_ids: tuple[str, ...],
    all_suggested: bool,
    only: tuple[str, ...],
    drop: tuple[str, ...],
    by: str,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """Confirm help intents that the crosswalk suggested for imported places."""
    speak = choose_language(lang)
    if bool(place_ids) == all_suggested:
        raise Mistake(say("confirm_which", speak), speak)
    path = ensure_map(map_file)
    if all_suggested:
        records = [r for r in editing.read_all(path) if r.get("suggested")]
    else:
        records = [find(path, place_id, speak) for place_id in place_ids]
        if missing := [r["id"] for r in records if not r.get("suggested")]:
            raise Mistake(say("confirm_nothing", speak, id=", ".join(missing)), speak)
    if not records:
        click.echo(say("confirm_none", speak))
        return
    _check_intents({i for r in records for i in r["suggested"]}, (*only, *drop), speak)
    changed = {record["id"]: _confirmed(record, only, drop) for record in records}
    for record in records:
        if not changed[record["id"]]["intents"]:
            raise Mistake(say("confirm_no_intent_left", speak, id=record["id"]), speak)
    save(path, changed, by=by, what="confirm")
    for record in records:
        left = set(changed[record["id"]]["suggested"])
        done = [i for i in record["suggested"] if i not in left and i not in drop]
        away = [i for i in record["suggested"] if i in drop]
        values = {"done": ", ".join(done) or "–", "away": ", ".join(away) or "–"}
        tell("confirm_done", speak, changed[record["id"]], **values)


def _check_intents(suggested: set[str], asked: tuple[str, ...], language: Language) -> None:
    for intent in asked:
        if intent in suggested:
            continue
        text = say("confirm_not_suggested", language, intent=intent)
        if words := similar(intent, suggested):
            joined = f" {say('or', language)} ".join(words)
            text += " " + say("did_you_mean", language, words=joined)
        raise Mistake(text, language)


def _confirmed(record: Record, only: tuple[str, ...], drop: tuple[str, ...]) -> dict[str, Any]:
    suggested = record["suggested"]
    confirmed = [i for i in suggested if i not in drop and (not only or i in only)]
    dropped = [i for i in suggested if i in drop]
    after = dict(record)
    after["suggested"] = [i for i in suggested if i not in confirmed and i not in dropped]
    for key in ("intents", "narrow"):
        after[key] = [i for i in record.get(key, ()) if i not in dropped]
    return after
