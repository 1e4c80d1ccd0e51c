"""``map impact``."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from social_map.commands.common import lang_option, map_option, reports_errors
from social_map.commands.counted import (
    counted,
    draw,
    period_options,
    print_json,
    print_table,
    write_csv,
)
from social_map.count_cells import PLACES
from social_map.errors import MapError
from social_map.messages import Language, choose_language, say
from social_map.tallies import Use, together, use


@click.command("impact")
@period_options
@lang_option
@map_option
@reports_errors
def impact_command(
    since: str | None,
    until: str | None,
    csv_file: Path | None,
    as_json: bool,
    png_file: Path | None,
    counts_file: Path | None,
    lang: str | None,
    map_file: Path | None,
) -> None:
    """Show how often each place of help was shown, opened and of use, per month.

    Numbers are multiples of five; fewer than five in a month is not kept.

    \b
    Example: map impact --since 2026-01 --until 2026-06 --csv impact.csv
    """
    speak = choose_language(lang)
    cells, when = counted(counts_file, since, until, speak)
    rows = use(cells)
    names = _names(rows, map_file)
    if as_json:
        print_json([{**_facts(row), "name": names.get(row.help_id)} for row in rows])
    elif not rows:
        click.echo(when if not cells else say("counts_none", speak))
    if not rows:
        return
    if not as_json:
        _print(rows, names, when, speak)
    if csv_file:
        headers = {key: say(f"column_{key}", speak) for key in ("month", "id", "name")}
        headers |= {what: say(f"counted_{what}", speak) for what in PLACES}
        facts = [{**_facts(row), "name": names.get(row.help_id, "")} for row in rows]
        write_csv(csv_file, facts, headers, speak)
    if png_file:
        draw(png_file, lambda: _picture(png_file, rows, names, when, speak), speak)


def _names(rows: Sequence[Use], map_file: Path | None) -> dict[str, str]:
    """Names of the places that the map still shows; counts can be read without a map."""
    if not rows:
        return {}
    from social_map.store import Store

    try:
        store = Store.open_map(map_file)
    except MapError:
        return {}
    found = {row.help_id: store.get(row.help_id) for row in rows}
    return {help_id: place.name for help_id, place in found.items() if place is not None}


def _facts(row: Use) -> dict[str, object]:
    facts = asdict(row)
    return {"month": facts.pop("month"), "id": facts.pop("help_id"), **facts}


def _print(rows: Sequence[Use], names: dict[str, str], when: str, language: Language) -> None:
    print_table(
        f"{say('impact_title', language)}: {when}",
        [say(key, language) for key in ("column_month", "column_name", "column_id")]
        + [say(f"counted_{what}", language) for what in PLACES],
        [
            (row.month, names.get(row.help_id, ""), row.help_id, row.shown, row.opened,
             row.helped, row.not_helped)
            for row in rows
        ],
        numbers=(3, 4, 5, 6),
        total=(
            say("counts_total", language), None, None,
            *(sum(getattr(row, what) for row in rows) for what in PLACES),
        ),
        note=say("counts_note", language),
    )  # fmt: skip


def _picture(
    path: Path, rows: Sequence[Use], names: dict[str, str], when: str, language: Language
) -> None:
    from social_map.pictures import bars, most_bars

    places = together(rows)
    shown = places[: most_bars()]
    note = say("counts_note", language)
    if left := len(places) - len(shown):
        note += " " + say("impact_more", language, number=left) + "."
    bars(
        path,
        [names.get(row.help_id, row.help_id) for row in shown],
        {
            say(f"counted_{what}", language): [getattr(row, what) for row in shown]
            for what in PLACES
        },
        title=f"{say('impact_title', language)}: {when}",
        axis=say("impact_axis", language),
        note=note,
    )
