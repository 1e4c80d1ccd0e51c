"""`wegwijzer misses`: in which languages and near which questions the bot did not understand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from bot.messages import Language, choose_language, lang_option, say
from social_map.commands.common import reports_errors
from social_map.commands.counted import counted, print_json, print_table
from social_map.messages.words import WORDS
from social_map.tallies import Miss, theme_of
from social_map.tallies import misses as missed


@click.command("misses")
@click.option("--since", metavar="MONTH", help="From this month on: 2026-10.")
@click.option("--until", metavar="MONTH", help="Up to this month, included: 2026-10.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list, for programs.")
@click.option(
    "--counts",
    "counts_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File instead of WEGWIJZER_COUNTS.",
)
@lang_option
@reports_errors
def misses(
    since: str | None, until: str | None, as_json: bool, counts_file: Path | None, lang: str | None
) -> None:
    """Show what the bot did not understand: which language, near which questions, how often.

    Counted are turns in which the bot was unsure, saw twice in a row nothing that it is for, or
    in which the resident said 'I mean something else'. Numbers are multiples of five; fewer than
    five is not kept, and no sentence is ever kept.
    """
    speak = choose_language(lang)
    cells, when = counted(counts_file, since, until, speak)
    if as_json:
        print_json([_facts(row) for row in missed(cells, by_month=True)])
        return
    rows = missed(cells)
    if not rows:
        click.echo(say("misses_none", speak) if cells else when)
        return
    _print(rows, when, speak)


def _facts(row: Miss) -> dict[str, object]:
    return {
        "month": row.month,
        "language": row.language,
        "nearest": list(row.nearest),
        "themes": _themes(row),
        "not_understood": row.not_understood,
        "meant_otherwise": row.meant_otherwise,
        "language_wished": row.language_wished,
    }


def _themes(row: Miss) -> list[str]:
    return list(dict.fromkeys(theme_of(intent) for intent in row.nearest))


def _print(rows: Sequence[Miss], when: str, language: Language) -> None:
    from social_map.messages import say as say_map

    kinds = ("not_understood", "meant_otherwise", "language_wished")
    print_table(
        f"{say('misses_title', language)}: {when}",
        [
            say_map("column_language", language),
            say("misses_themes", language),
            say("misses_nearest", language),
            *(say_map(f"counted_{kind}", language) for kind in kinds),
            say("misses_total", language),
        ],
        [
            (
                row.language,
                ", ".join(say_map(f"theme_{theme}", language) for theme in _themes(row)),
                ", ".join(_about(intent, language) for intent in row.nearest)
                or say("misses_unclear", language),
                row.not_understood,
                row.meant_otherwise,
                row.language_wished,
                row.number,
            )
            for row in rows
        ],
        numbers=(3, 4, 5, 6),
        total=(
            say("misses_total", language), None, None,
            sum(row.not_understood for row in rows), sum(row.meant_otherwise for row in rows),
            sum(row.language_wished for row in rows), sum(row.number for row in rows),
        ),
        note=say("misses_note", language),
    )  # fmt: skip
    known = next((row for row in rows if row.nearest), None)
    if known is not None:
        values = {"intent": known.nearest[0], "language": known.language}
        click.echo(say("misses_next", language, **values))


def _about(intent: str, language: Language) -> str:
    return WORDS[intent] if language == "nl" else intent.replace("_", " ")
