"""``map consent``, ``map pause``, ``map resume`` and ``map full``: what a network wants."""

from pathlib import Path
from typing import Any

import click

from social_map import capacity
from social_map.building import ensure_map
from social_map.commands.common import by_option, lang_option, map_option, reports_errors
from social_map.commands.places import Mistake, day, find, on_option, save, tell, today
from social_map.messages import choose_language, say
from social_map.records import WITHHOLDABLE, Record


@click.command("consent")
@click.argument("place_id", metavar="ID")
@click.option("--by-role", required=True, help="Which role of the network agreed; no name.")
@click.option("--for", "agreed", required=True, metavar="TEXT", help="To what: 'name, phone'.")
@click.option(
    "--show",
    multiple=True,
    type=click.Choice(sorted(WITHHOLDABLE)),
    help="Show this from now on, which was withheld; repeat.",
)
@on_option
@by_option
@lang_option
@map_option
@reports_errors
def consent_command(
    place_id: str,
    by_role: str,
    agreed: str,
    show: tuple[str, ...],
    on: str | None,
    by: str,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """Record that a network agreed to be listed: which role, when, to what.

    \b
    Example: map consent de-mussen --by-role coördinator --for "naam, telefoon" --show phones
    """
    speak = choose_language(lang)
    path = ensure_map(map_file)
    record = find(path, place_id, speak)
    when = day(on, speak)
    if record["kind"] != "informal":
        raise Mistake(say("consent_formal", speak, id=record["id"]), speak)
    if not by_role.strip() or not agreed.strip():
        raise Mistake(say("consent_empty", speak), speak)
    ground = {"kind": "consent", "note": f"{by_role.strip()}, {when}: {agreed.strip()}"}
    if page := (record.get("ground") or {}).get("url"):
        ground["url"] = page
    after = _with_shown(record | {"ground": ground}, show)
    save(path, {record["id"]: after}, by=by, what="consent")
    tell("consent_done", speak, after, role=by_role.strip(), on=when, what=agreed.strip())
    if hidden := _withheld(after):
        click.echo(say("consent_withheld", speak, fields=", ".join(hidden)))


def _with_shown(record: Record, show: tuple[str, ...]) -> dict[str, Any]:
    after = dict(record)
    after["withheld"] = {k: v for k, v in (record.get("withheld") or {}).items() if k not in show}
    if "address" in show and after.get("address_visibility") == "staff":
        after["address_visibility"] = "public"
    if "phones" in show:
        after["phones"] = [
            {**phone, "visibility": "public"} if phone.get("visibility") == "staff" else phone
            for phone in record.get("phones", ())
        ]
    return after


def _withheld(record: Record) -> list[str]:
    hidden = list(record.get("withheld") or ())
    if record.get("address") and record.get("address_visibility") == "staff":
        hidden.append("address")
    if any(phone.get("visibility") == "staff" for phone in record.get("phones", ())):
        hidden.append("phones")
    return sorted(hidden)


@click.command("pause")
@click.argument("place_id", metavar="ID")
@click.option("--until", metavar="DATE", help="Last day of the pause; without it, until resumed.")
@by_option
@lang_option
@map_option
@reports_errors
def pause_command(
    place_id: str, until: str | None, by: str, lang: str | None, map_file: Path | None
) -> None:
    """Do not show a place for a while, because it asked for rest."""
    speak = choose_language(lang)
    path = ensure_map(map_file)
    record = find(path, place_id, speak)
    last = day(until, speak, future=True) if until else None
    save(path, {record["id"]: capacity.paused(record, last)}, by=by, what="pause")
    key = "pause_done_until" if last else "pause_done"
    click.echo(say(key, speak, name=record["name"], id=record["id"], until=last))


@click.command("resume")
@click.argument("place_id", metavar="ID")
@by_option
@lang_option
@map_option
@reports_errors
def resume_command(place_id: str, by: str, lang: str | None, map_file: Path | None) -> None:
    """Show a paused place again, or say that a full one has room again."""
    speak = choose_language(lang)
    path = ensure_map(map_file)
    record = find(path, place_id, speak)
    after = capacity.resumed(record)
    if after is None:
        click.echo(say("resume_nothing", speak, name=record["name"], id=record["id"]))
        return
    save(path, {record["id"]: after}, by=by, what="resume")
    tell("resume_done_full" if after["capacity"] else "resume_done_paused", speak, after)


@click.command("full")
@click.argument("place_id", metavar="ID")
@by_option
@lang_option
@map_option
@reports_errors
def full_command(place_id: str, by: str, lang: str | None, map_file: Path | None) -> None:
    """Say that a place has no room: it is still shown, but after others."""
    speak = choose_language(lang)
    path = ensure_map(map_file)
    record = find(path, place_id, speak)
    after = capacity.full(record)
    save(path, {record["id"]: after}, by=by, what="full")
    tell("full_done", speak, after)
    click.echo(say("full_since", speak, id=record["id"], on=today()))
