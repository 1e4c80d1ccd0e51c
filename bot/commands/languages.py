"""`wegwijzer languages`: how far every language is, and what one of them lacks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.errors import LanguageUnknown
from bot.messages import Language, choose_language, lang_option, say
from bot.settings import ROOT

if TYPE_CHECKING:
    from bot.coverage import Status

_COLUMNS = ("code", "name", "coverage", "computed", "reviewed", "examples", "tests", "translated")


@click.command("languages")
@click.argument("codes", nargs=-1, metavar="[CODE]...")
@click.option("--write", is_flag=True, help="Put the table of nlu_data/README.md right.")
@click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=ROOT,
    help="Folder that holds nlu_data and bot, instead of this one.",
)
@lang_option
def languages(codes: tuple[str, ...], write: bool, root: Path, lang: str | None) -> None:
    """Show how far every language is, or what these languages still lack.

    Coverage is computed from the files and compared with nlu_data/languages.yml: started, usable
    (danger, dialogue and translations complete, every theme begun) or complete.

    \b
    Example: wegwijzer languages ro
    """
    speak = choose_language(lang)
    from bot.coverage import all_statuses, get_status, known_codes, write_table

    root = root.resolve()
    known = known_codes(root)
    for code in codes:
        if code not in known:
            raise LanguageUnknown(say("langs_unknown", speak, code=code, known=", ".join(known)))
    _print(all_statuses(root) if not codes else [get_status(c, root) for c in codes], speak)
    for code in dict.fromkeys(codes):
        _print_lacking(get_status(code, root), speak)
    if write:
        click.echo(say("langs_written", speak, path=write_table(root).relative_to(root)))


def _print(statuses: list[Status], speak: Language) -> None:
    from bot.coverage import reviewed
    from social_map.commands.counted import print_table

    rows = [
        (s.code, s.name, s.registered, s.computed, reviewed(s.reviewed), s.examples, s.tests,
         f"{s.translated}/{s.texts}")
        for s in statuses
    ]  # fmt: skip
    print_table(
        say("langs_title", speak), [say(f"langs_column_{name}", speak) for name in _COLUMNS], rows,
        numbers=range(5, len(_COLUMNS)), note=say("langs_note", speak),
    )  # fmt: skip


def _print_lacking(status: Status, speak: Language) -> None:
    from bot.coverage import COMPLETE, USABLE

    click.echo()
    for coverage, lacking in ((USABLE, status.lacking_usable), (COMPLETE, status.lacking_complete)):
        if lacking:
            click.echo(say("langs_lacking", speak, code=status.code, coverage=coverage))
            for line in lacking:
                click.echo(f"   {line}")
    if not (status.lacking_usable or status.lacking_complete):
        click.echo(say("langs_complete", speak, code=status.code))
