"""`wegwijzer lint-translations`: is what the bot says complete, right and readable?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from bot.errors import LanguageUnknown
from bot.messages import Language, choose_language, lang_option, say
from bot.settings import ROOT


@click.command("lint-translations")
@click.argument("codes", nargs=-1, metavar="[LANGUAGE]...")
@click.option(
    "--missing",
    "only_missing",
    is_flag=True,
    help="Print what is not translated yet, ready to be translated, and nothing else.",
)
@click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=ROOT,
    help="Folder that holds nlu_data and bot, instead of this one.",
)
@lang_option
def lint_translations(
    codes: tuple[str, ...], only_missing: bool, root: Path, lang: str | None
) -> None:
    """Check what the bot says, in all languages or in these.

    \b
    Example: wegwijzer lint-translations so --missing > so.txt
    """
    speak = choose_language(lang)
    from bot.languages import read_languages

    registered = read_languages(root / "nlu_data")
    for code in codes:
        if code not in registered:
            values = {"language": code, "known": ", ".join(registered)}
            raise LanguageUnknown(say("tlint_language", speak, **values))
    chosen = list(dict.fromkeys(codes)) or list(registered)
    if only_missing:
        _print_missing(chosen, root, speak)


def _print_missing(codes: Sequence[str], root: Path, speak: Language) -> None:
    """What to translate on standard output, how much it is on standard error."""
    from bot.translating.fluent_file import read
    from bot.translating.missing import missing, write

    folder = root / "bot" / "translations"
    english, dutch = read(folder / "en.ftl"), read(folder / "nl.ftl")
    for code in codes:
        path = folder / f"{code}.ftl"
        found = missing(english, read(path))
        shown = path.relative_to(root).as_posix()
        values = {"language": code, "count": len(found), "where": shown}
        click.echo(
            say("tlint_missing" if found else "tlint_missing_none", speak, **values), err=True
        )
        if found:
            click.echo(write(found, dutch))
