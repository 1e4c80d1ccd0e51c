"""``map gaps``."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from social_map.commands.common import lang_option, reports_errors
from social_map.commands.counted import (
    counted,
    draw,
    period_options,
    print_json,
    print_table,
    write_csv,
)
from social_map.count_cells import PAIR, UNKNOWN
from social_map.messages import Language, choose_language, say
from social_map.messages.words import WORDS
from social_map.tallies import (
    THEMES,
    Missing,
    by_theme,
    details,
    missing,
    not_understood,
    theme_of,
)

_COLUMNS = (
    "month", "theme", "intent", "municipality", "neighbourhood", "language", "what", "number",
)  # fmt: skip


@click.command("gaps")
@period_options
@lang_option
@reports_errors
def gaps_command(
    since: str | None,
    until: str | None,
    csv_file: Path | None,
    as_json: bool,
    png_file: Path | None,
    counts_file: Path | None,
    lang: str | None,
) -> None:
    """Show where residents asked for help and the map had nothing.

    Nothing near: all that could be shown serves the whole country. Nothing in the language:
    no place that was found speaks the language of who asked. Numbers are multiples of five;
    fewer than five is not kept.

    \b
    Example: map gaps --since 2026-10 --png gaps.png
    """
    speak = choose_language(lang)
    cells, when = counted(counts_file, since, until, speak)
    if as_json:
        print_json(details(cells))
    elif not cells:
        click.echo(when)
    if not cells:
        return
    rows = missing(cells)
    if not as_json:
        _print(rows, not_understood(cells), when, speak)
    if csv_file:
        headers = {key: say(f"column_{key}", speak) for key in _COLUMNS}
        write_csv(csv_file, [_in_words(row, speak) for row in details(cells)], headers, speak)
    if png_file and rows:
        draw(png_file, lambda: _picture(png_file, rows, when, speak), speak)


def _print(
    rows: Sequence[Missing], unclear: Mapping[str, int], when: str, language: Language
) -> None:
    if not rows:
        click.echo(say("gaps_none", language))
    else:
        headers = [
            say(key, language)
            for key in (
                "column_theme", "column_intent", "column_municipality", "counted_asked",
                "counted_gap_near", "column_neighbourhoods", "counted_gap_language",
                "column_languages",
            )
        ]  # fmt: skip
        print_table(
            f"{say('gaps_title', language)}: {when}",
            headers,
            [
                (
                    say(f"theme_{theme_of(row.intent)}", language),
                    _about(row.intent, language),
                    _where(row.municipality, language),
                    row.asked,
                    row.near,
                    _list(row.neighbourhoods),
                    row.language,
                    _list(row.languages),
                )
                for row in rows
            ],
            numbers=(3, 4, 6),
            total=(
                say("counts_total", language), None, None, sum(row.asked for row in rows),
                sum(row.near for row in rows), None, sum(row.language for row in rows), None,
            ),
            note=say("counts_note", language),
        )  # fmt: skip
    if unclear:
        click.echo(f"{say('gaps_title_understood', language)}: {_list(unclear)}")


def _picture(path: Path, rows: Sequence[Missing], when: str, language: Language) -> None:
    from social_map.pictures import Heat, heat_map

    panels = [
        Heat(say(f"gaps_title_{what}", language), numbers)
        for what in ("near", "language")
        if (numbers := by_theme(rows, what))
    ]
    seen = {theme for panel in panels for theme, _ in panel.numbers}
    themes = [theme for theme in (*THEMES, UNKNOWN) if theme in (*THEMES[:-1], *seen)]
    heat_map(
        path,
        panels,
        rows={theme: say(f"theme_{theme}", language) for theme in themes},
        columns={row.municipality: _where(row.municipality, language) for row in rows},
        other=say("where_other", language),
        title=f"{say('gaps_title', language)}: {when}",
        note=f"{say('counts_note', language)} ({say('counts_empty', language)})",
    )


def _in_words(row: Mapping[str, str | int], language: Language) -> dict[str, str | int]:
    made = dict(row)
    for key, prefix in (("theme", "theme_"), ("what", "counted_")):
        if row[key]:
            made[key] = say(f"{prefix}{row[key]}", language)
    if row["intent"]:
        made["intent"] = _about(str(row["intent"]), language)
    made["municipality"] = _where(str(row["municipality"]), language)
    return made


def _about(intent: str, language: Language) -> str:
    """A question, or two, as spreadsheets of the map name it."""
    if intent == UNKNOWN:
        return say("about_unknown", language)
    words = (
        WORDS[key] if language == "nl" else key.replace("_", " ") for key in intent.split(PAIR)
    )
    return ", ".join(words)


def _where(municipality: str, language: Language) -> str:
    return say("where_unknown", language) if municipality == UNKNOWN else municipality


def _list(numbers: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {number}" for name, number in numbers.items())
