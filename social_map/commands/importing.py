"""``map import``."""

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

import click

from social_map import editing
from social_map.building import ensure_map
from social_map.commands.common import by_option, lang_option, map_option, reports_errors
from social_map.commands.places import Mistake, Refused, ask
from social_map.editing import Applied
from social_map.errors import MapError
from social_map.messages import Language, choose_language, say
from social_map.planning import Plan, Records, apply_plan, plan_records, read_jsonl
from social_map.records import Record
from social_map.reporting import as_json, describe, summary
from social_map.rows import service_id


@click.command("import")
@click.argument("source", metavar="FILE|DIR", type=click.Path(path_type=Path))
@click.option(
    "--dry-run", is_flag=True, help="Show what would change and what is wrong; change nothing."
)
@click.option(
    "--keep-good/--all-or-nothing",
    "keep_good",
    default=True,
    show_default=True,
    help="With errors: apply the good rows, or nothing at all.",
)
@click.option(
    "--delete-missing",
    is_flag=True,
    help="Remove places that the export held and the file lacks, after showing how many.",
)
@click.option("--yes", is_flag=True, help="Remove without asking.")
@by_option
@click.option("--json", "as_json_", is_flag=True, help="Print JSON, for programs.")
@lang_option
@map_option
@reports_errors
def import_command(
    source: Path,
    dry_run: bool,
    keep_good: bool,
    delete_missing: bool,
    yes: bool,
    by: str,
    as_json_: bool,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """Read a spreadsheet, CSV, jsonl or HSDS back into the map.

    Only what you changed changes. Everything that is wrong is listed at once, with what to write
    instead; right rows are applied in one go. Exit code 1: something was refused.
    """
    speak = choose_language(lang)
    if not source.exists():
        raise Mistake(say("file_missing", speak, file=source), speak)
    path = ensure_map(map_file)
    plan = make_plan(path, source, speak, delete_missing=delete_missing)
    if not as_json_:
        for line in describe(plan, speak):
            click.echo(line)
    blocked = bool(plan.problems) and not keep_good
    applied = Applied()
    if not (dry_run or blocked):
        question = say("ask_removal", speak, count=len(plan.removed))
        if plan.removed and not yes and not ask(question, speak):
            raise Refused(say("removal_refused", speak), speak)
        applied = apply_plan(path, plan, speak, by=by, what=f"import {source.name}")
    if as_json_:
        done = as_json(plan, speak, batch=applied.batch, applied=applied.batch is not None)
        click.echo(json.dumps(done, ensure_ascii=False, indent=2))
    else:
        for line in summary(plan, speak):
            click.echo(line)
        click.echo(_outcome(applied, speak, dry_run=dry_run, blocked=blocked))
    if plan.problems or plan.refused:
        raise click.exceptions.Exit(1)


def make_plan(
    path: Path, source: Path, language: Language, *, delete_missing: bool = False
) -> Plan:
    """Return the plan for a file or folder in any of our formats.

    Raises:
        MapError: It cannot be read, or is of no format that we know.
    """
    from social_map.sheets import book

    current = {record["id"]: record for record in editing.read_all(path)}
    withdrawn = editing.withdrawn(path)
    if _is_own_lines(source):
        return read_jsonl(source, current, withdrawn, language)
    if _is_hsds(source):
        return _plan_hsds(source, current, withdrawn)
    if book.is_sheets(source):
        from social_map.sheets.importing import plan_sheets

        return plan_sheets(source, current, withdrawn, language, delete_missing=delete_missing)
    raise MapError(say("import_unknown", language, file=source.name))


def _is_own_lines(source: Path) -> bool:
    """Whether a file is in the data file's own format; lines of JSON can be HSDS too."""
    if source.suffix.lower() not in (".jsonl", ".ndjson"):
        return False
    with source.open("rb") as file:
        start = file.readline(1_000_000)
    return b'"organization_id"' not in start and b'"services"' not in start


def _is_hsds(source: Path) -> bool:
    from social_map import hsds
    from social_map.sheets import book

    if source.suffix.lower() in book.XLSX_ENDINGS or book.belongs_to_export(source):
        return False
    return hsds.looks_like(source)


def _plan_hsds(source: Path, current: Records, withdrawn: Collection[str]) -> Plan:
    from social_map import hsds

    def join(before: Record, said: Record) -> Record:
        after = {**before, **hsds.merge(before, said)}
        if "url" not in before and after.get("url") == before.get("ground", {}).get("url"):
            after.pop("url", None)  # the page of the ground, shown for want of a website
        if "uuid" not in before and after.get("uuid") == service_id(before):
            del after["uuid"]  # the one that is made from its id
        for key, old in before.items():
            # A file that shows only a part of a list does not know its order.
            if isinstance(old, list) and _same_items(old, after[key]):
                after[key] = old
        return after

    known = {service_id(record): key for key, record in current.items()}
    reading = hsds.read(source, known=known)
    said = ((f"{source.name}: {record['id']}", record) for record in reading.records)
    plan = plan_records(current, said, withdrawn, join)
    plan.read = reading.read
    plan.refused += reading.refused
    plan.problems[:0] = reading.problems
    plan.repairs.update(reading.repairs)
    return plan


def _same_items(old: list[Any], new: list[Any]) -> bool:
    return sorted(map(str, old)) == sorted(map(str, new))


def _outcome(applied: Applied, language: Language, *, dry_run: bool, blocked: bool) -> str:
    if dry_run:
        return say("report_dry_run", language)
    if blocked:
        return say("report_none_applied", language)
    if applied.batch is None:
        return say("report_same", language)
    return say("report_applied", language, batch=applied.batch)
