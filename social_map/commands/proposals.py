"""``map proposals``: what people say should change, and what a maintainer decides."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from social_map import checking, editing, proposals
from social_map.building import ensure_map
from social_map.columns import find_column, key_header, similar_headers
from social_map.commands.common import by_option, lang_option, map_option, reports_errors
from social_map.commands.history import difference
from social_map.commands.places import Mistake, Refused, find, role, today
from social_map.errors import UnknownProposal
from social_map.messages import Language, choose_language, say
from social_map.problems import Problem
from social_map.proposals import BadValue, Proposal
from social_map.records import normal


@click.group("proposals", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
@lang_option
@map_option
@click.pass_context
@reports_errors
def proposals_command(
    context: click.Context, as_json: bool, lang: str | None, map_file: Path | None
) -> None:
    """List what residents and key figures say should change; accept or refuse it.

    While a proposal waits, the last approved state stays public.

    \b
    map proposals accept 3
    map proposals refuse 3
    """
    context.obj = (choose_language(lang), map_file)
    if context.invoked_subcommand is not None:
        return
    speak = choose_language(lang)
    path = ensure_map(map_file)
    waiting = proposals.open_proposals(path)
    if as_json:
        click.echo(json.dumps([asdict(item) for item in waiting], ensure_ascii=False, indent=2))
        return
    if not waiting:
        click.echo(say("proposals_none", speak))
        return
    records = {r["id"]: r for r in editing.read_all(path, {item.place_id for item in waiting})}
    click.echo(say("proposals_head", speak, count=len(waiting)))
    for item in waiting:
        click.echo("\n" + _text(item, records.get(item.place_id, {}).get("name", ""), speak))
    click.echo("\n" + say("proposals_how", speak))


def _text(item: Proposal, name: str, language: Language) -> str:
    lines = [f"{item.id}. {name} [{item.place_id}]"]
    what = say(f"proposal_{item.kind}", language)
    lines.append(f"   {what}")
    if item.field and item.value:
        field = key_header(item.field, language)
        lines.append(f"   {say('proposal_value', language, field=field, value=item.value)}")
    key = "proposal_once" if item.count == 1 else "proposal_often"
    by = role(item.by, language)
    lines.append(
        f"   {say(key, language, count=item.count, by=by, first=item.first_on, last=item.last_on)}"
    )
    return "\n".join(lines)


@proposals_command.command("accept")
@click.argument("number", type=click.IntRange(1))
@click.option("--field", metavar="FIELD", help="Field to change, as in the spreadsheet.")
@click.option("--value", metavar="TEXT", help="What it becomes, as in the spreadsheet.")
@by_option
@lang_option
@map_option
@click.pass_context
@reports_errors
def accept_command(
    context: click.Context,
    number: int,
    field: str | None,
    value: str | None,
    by: str,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """Accept a proposal: change the place, or check it from today when no value is given."""
    speak, path = _context(context, lang, map_file)
    item = _get(path, number, speak)
    key = _field(field, speak) or item.field
    text = value or item.value
    record = find(path, item.place_id, speak)
    try:
        after = proposals.accepted(record, key, text, today().isoformat())
        problems = list(checking.check(after, item.place_id))
    except BadValue as error:
        header = key_header(error.field, speak) if error.field else "–"
        problems = [
            Problem(item.place_id, header, w.value, w.key, w.values, w.suggestions)
            for w in error.wrong
        ]
    if problems:
        text = "\n".join([say("proposal_bad", speak), *(p.text(speak) for p in problems)])
        raise Refused(text, speak)
    proposals.decide(path, number, True, by=by, field=key, value=text)
    if text:
        click.echo(say("accepted_value", speak, name=record["name"], id=record["id"]))
        for line in difference(record, normal(after), speak):
            click.echo(f"  {line}")
    else:
        click.echo(say("accepted_check", speak, name=record["name"], id=record["id"]))


@proposals_command.command("refuse")
@click.argument("number", type=click.IntRange(1))
@by_option
@lang_option
@map_option
@click.pass_context
@reports_errors
def refuse_command(
    context: click.Context, number: int, by: str, lang: str | None, map_file: Path | None
) -> None:
    """Refuse a proposal: the map stays as it is."""
    speak, path = _context(context, lang, map_file)
    item = _get(path, number, speak)
    proposals.decide(path, number, False, by=by)
    click.echo(say("refused", speak, number=number, id=item.place_id))


def _context(
    context: click.Context, lang: str | None, map_file: Path | None
) -> tuple[Language, Path]:
    """Options may stand before or behind the sub-command."""
    before_lang, before_map = context.obj
    return choose_language(lang) if lang else before_lang, ensure_map(map_file or before_map)


def _get(path: Path, number: int, language: Language) -> Proposal:
    try:
        return proposals.get(path, number)
    except UnknownProposal:
        raise Mistake(say("no_such_proposal", language, number=number), language) from None


def _field(text: str | None, language: Language) -> str | None:
    if text is None:
        return None
    column = find_column(text)
    if column is None or column.key not in proposals.FIELDS:
        raise Mistake(no_such_field(text, language), language)
    return column.key


def no_such_field(text: str, language: Language) -> str:
    """Return what to say about a field that a proposal cannot be about."""
    message = say("no_such_field", language, field=text)
    if words := similar_headers(text, language):
        joined = f" {say('or', language)} ".join(words)
        message += " " + say("did_you_mean", language, words=joined)
    return message
