"""``map remind`` and ``map answer``."""

import csv
import io
from pathlib import Path

import click

from social_map import editing, freshness, proposals, remind
from social_map.building import ensure_map
from social_map.columns import find_column
from social_map.commands.check import checked
from social_map.commands.common import by_option, lang_option, map_option, reports_errors
from social_map.commands.due import way_lines
from social_map.commands.places import (
    HOW_HELP,
    Mistake,
    day,
    find,
    how_of,
    on_option,
    save,
    tell,
    today,
    word_of,
    write_private,
)
from social_map.commands.proposals import no_such_field
from social_map.commands.withdraw import withdraw_command
from social_map.formulas import neutralise
from social_map.messages import Language, choose_language, say
from social_map.remind import Letter
from social_map.store import Store

#: What a network can answer, and what people call it.
ANSWERS = {
    "ok": ("klopt", "ja", "1"),
    "changed": ("veranderd", "anders", "2"),
    "full": ("vol",),
    "pause": ("pauze", "rust"),
    "stop": ("stoppen", "weg", "4"),
}


@click.command("remind")
@click.option("--due", "only_due", is_flag=True, help="Everybody whose check is due this month.")
@click.option("--id", "place_ids", multiple=True, metavar="ID", help="This place; repeat.")
@click.option(
    "--dir",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write one file per message here, and a list of who gets which.",
)
@click.option("--sender", metavar="TEXT", help="Who signs, instead of a line to fill in.")
@lang_option
@map_option
@reports_errors
def remind_command(
    only_due: bool,
    place_ids: tuple[str, ...],
    folder: Path | None,
    sender: str | None,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """Write messages that ask networks to confirm what the map shows of them.

    You or a key figure sends them; this command sends nothing. They hold public facts only, in
    the language of the network where there is a text in it, with the Dutch text below.
    """
    speak = choose_language(lang)
    if only_due == bool(place_ids):
        raise Mistake(say("remind_which", speak), speak)
    path = ensure_map(map_file)
    records = {record["id"]: record for record in editing.read_all(path)}
    if place_ids:
        asked = [find(path, place_id, speak) for place_id in place_ids]
        items = [freshness.as_due(record, today()) for record in asked]
    else:
        items = freshness.due(records.values(), today())
    store = Store.open_map(path)
    places = {item.id: place for item in items if (place := store.get(item.id)) is not None}
    made = remind.letters(records, items, places, sender=sender)
    hidden = [item.id for item in items if item.id not in places]
    if folder is None:
        for letter in made:
            click.echo(f"{_head(letter, speak)}\n\n{letter.text}\n{'=' * 60}\n")
    else:
        _write(folder, made, speak)
    click.echo(say("remind_done", speak, count=len(made)), err=folder is None)
    if hidden:
        click.echo(say("remind_hidden", speak, ids=", ".join(hidden)), err=folder is None)


def _head(letter: Letter, language: Language) -> str:
    lines = [f"=== {letter.name} [{', '.join(letter.ids)}]"]
    lines += way_lines(letter.ways, language)
    if letter.draft:
        lines.append(say("remind_draft", language, code=letter.language))
    return "\n".join(lines)


def _write(folder: Path, made: list[Letter], language: Language) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    names = ("file", "name", "id", "language", "draft", "ways")
    writer.writerow([say(f"due_column_{name}", language) for name in names])
    for letter in made:
        name = f"{letter.ids[0]}.txt"
        write_private(folder / name, letter.text)
        draft = say("yes" if letter.draft else "no", language)
        ways = " | ".join(way_lines(letter.ways, language))
        cells = (name, letter.name, " ".join(letter.ids), letter.language, draft, ways)
        writer.writerow(map(neutralise, cells))
    write_private(folder / say("remind_list", language), "\ufeff" + text.getvalue())


@click.command("answer")
@click.argument("place_id", metavar="ID")
@click.argument("answer")
@click.option("--how", metavar="HOW", default="email", show_default=True, help=HOW_HELP)
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="FIELD=TEXT",
    help="With 'changed': what it should be; repeat. Waits in map proposals.",
)
@click.option("--until", metavar="DATE", help="With 'pause': last day of the pause.")
@on_option
@click.option("--yes", is_flag=True, help="With 'stop': do not ask.")
@by_option
@lang_option
@map_option
@click.pass_context
@reports_errors
def answer_command(
    context: click.Context,
    place_id: str,
    answer: str,
    how: str,
    settings: tuple[str, ...],
    until: str | None,
    on: str | None,
    yes: bool,
    by: str,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """Record what a network answered to a message of map remind.

    \b
    map answer ID ok                    everything is right: counts as a check
    map answer ID changed --set Telefoon=070-1234567
    map answer ID full | pause          no room, or a break
    map answer ID stop                  it wants to leave: see map withdraw
    """
    speak = choose_language(lang)
    path = ensure_map(map_file)
    answer = word_of(answer, ANSWERS, "ANSWER", speak)
    record = find(path, place_id, speak)
    if settings and answer != "changed":
        raise Mistake(say("answer_set_only_changed", speak), speak)
    if until and answer != "pause":
        raise Mistake(say("answer_until_only_pause", speak), speak)
    if answer == "stop":
        context.invoke(
            withdraw_command, place_id=record["id"], yes=yes, by=by, lang=lang, map_file=map_file
        )
        return
    if answer == "changed":
        _propose(path, record["id"], settings, by=by, language=speak)
        return
    after = checked(
        record, day(on, speak), by=by, how=how_of(how, speak), confirm=False, language=speak
    )
    if answer == "full":
        after |= {"capacity": "full", "paused_until": None}
    if answer == "pause":
        last = day(until, speak, future=True).isoformat() if until else None
        after |= {"capacity": "paused", "paused_until": last}
    save(path, {record["id"]: after}, by=by, what=f"answer {answer}")
    tell(f"answer_{answer}", speak, after, next=after["next_check"])


def _propose(
    path: Path, place_id: str, settings: tuple[str, ...], *, by: str, language: Language
) -> None:
    if not settings:
        proposals.propose(path, place_id, "other", by=by)
        click.echo(say("answer_changed_other", language, id=place_id))
        return
    wanted = []
    for text in settings:
        header, equals, value = text.partition("=")
        column = find_column(header)
        if not equals or not value.strip():
            raise Mistake(say("answer_set", language, value=text), language)
        if column is None or column.key not in proposals.FIELDS:
            raise Mistake(no_such_field(header, language), language)
        wanted.append((column.key, value.strip()))
    for key, value in wanted:
        kind = proposals.kind_of(key)
        proposals.propose(path, place_id, kind, by=by, field=key, value=value)
    numbers = [str(p.id) for p in proposals.open_proposals(path) if p.place_id == place_id]
    click.echo(say("answer_changed", language, id=place_id, numbers=", ".join(numbers)))
