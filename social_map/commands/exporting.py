"""``map export``."""

from pathlib import Path

import click

from social_map import editing
from social_map.building import ensure_map
from social_map.columns import BY_KEY
from social_map.commands.common import lang_option, map_option, reports_errors
from social_map.commands.places import Mistake, Refused
from social_map.messages import Language, choose_language, say

_ENDINGS = {"xlsx": ".xlsx", "jsonl": ".jsonl"}


@click.command("export")
@click.argument("target", metavar="DIR|FILE", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "xlsx", "jsonl", "hsds"]),
    help="csv: a folder with CSV; xlsx: a spreadsheet; jsonl: the data file; hsds: public, HSDS 3.0."
    " Without it the ending of the name decides.",
)
@click.option(
    "--sheets",
    type=click.Choice(["flat", "entities"]),
    default="flat",
    show_default=True,
    help="flat: one row per place; entities: a sheet for places, one for telephones, and so on.",
)
@click.option("--csv", "as_csv", is_flag=True, help="With hsds: the tabular package, not JSON.")
@click.option("--force", is_flag=True, help="Overwrite a file that was edited since its export.")
@lang_option
@map_option
@reports_errors
def export_command(
    target: Path,
    form: str | None,
    sheets: str,
    as_csv: bool,
    force: bool,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """Write the map to files that a maintainer edits, or that others can read (hsds).

    csv, xlsx and jsonl hold every place, also those that residents never see; only you can read
    these files. Contacts of visibility 'never' are in none of them.
    """
    speak = choose_language(lang)
    form = form or _form_of(target)
    if as_csv and form != "hsds":
        raise Mistake(say("export_csv_only_hsds", speak), speak)
    if sheets == "entities" and form not in ("csv", "xlsx"):
        raise Mistake(say("export_sheets_only", speak), speak)
    _check_target(target, form, speak)
    path = ensure_map(map_file)
    if form == "hsds":
        from social_map import hsds

        count = hsds.write(path, target, form="csv" if as_csv else "json")
        click.echo(say("exported", speak, count=count, path=target))
        return
    count = _export_own(path, target, form, sheets, speak, force=force)
    click.echo(say("exported", speak, count=count, path=target))
    click.echo(say("export_private", speak))
    click.echo(say("exported_hint", speak, path=target))


def _form_of(target: Path) -> str:
    """Return the format that the name of a target asks for."""
    return next((form for form, end in _ENDINGS.items() if target.suffix.lower() == end), "csv")


def _check_target(target: Path, form: str, language: Language) -> None:
    if form in _ENDINGS and target.is_dir():
        raise Mistake(say("export_is_folder", language, path=target), language)
    if form == "csv" and target.is_file():
        raise Mistake(say("export_is_file", language, path=target), language)


def _export_own(
    path: Path, target: Path, form: str, sheets: str, language: Language, *, force: bool
) -> int:
    from social_map.sheets import layout, manifest, writing
    from social_map.sheets.values import without_never
    from social_map.sheets.xlsx_files import manifest_of

    records = editing.read_all(path)
    if form == "jsonl":
        return writing.write_jsonl(target, map(without_never, records))
    make = layout.flat_tables if sheets == "flat" else layout.entity_tables
    tables = make(records, language)
    made = layout.make_manifest(records, tables, sheets, language)
    if form == "csv":
        old = target / manifest.FILE
        known = manifest.from_json(old.read_text(encoding="utf-8")) if old.is_file() else None
        for table in tables:
            _keep_edits(target / f"{table.name}.csv", known, language, force=force)
        # Dutch spreadsheets take a semicolon for the separator, others a comma.
        writing.write_csv(target, tables, made, ";" if language == "nl" else ",")
        return len(records)
    _keep_edits(target, manifest_of(target), language, force=force)
    for place_id, key in writing.write_xlsx(target, tables, made):
        field = BY_KEY[key].header(language) if key in BY_KEY else key
        click.echo(say("export_too_long", language, id=place_id, field=field), err=True)
    return len(records)


def _keep_edits(file: Path, known: object, language: Language, *, force: bool) -> None:
    """Refuse to write over somebody's work."""
    from social_map.sheets.manifest import Manifest
    from social_map.sheets.writing import was_edited

    manifest = known if isinstance(known, Manifest) else None
    if not force and was_edited(file, manifest):
        raise Refused(say("export_exists", language, path=file), language)
