"""`wegwijzer lint-translations`: is what the bot says complete, right and readable?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.errors import LanguageUnknown
from bot.messages import Language, choose_language, lang_option, say
from bot.settings import ROOT

if TYPE_CHECKING:
    from bot.translating.lint import Report
    from bot.translating.texts import Spoken


@click.command("lint-translations")
@click.argument("codes", nargs=-1, metavar="[LANGUAGE]...")
@click.option(
    "--missing",
    "only_missing",
    is_flag=True,
    help="Print what is not translated yet, ready to be translated, and nothing else.",
)
@click.option("--errors", "only_errors", is_flag=True, help="Print errors only, no warnings.")
@click.option(
    "--hardest",
    type=click.IntRange(min=0),
    default=5,
    show_default=True,
    help="So many of the hardest sentences, in Dutch and English.",
)
@click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=ROOT,
    help="Folder that holds nlu_data and bot, instead of this one.",
)
@lang_option
def lint_translations(
    codes: tuple[str, ...],
    only_missing: bool,
    only_errors: bool,
    hardest: int,
    root: Path,
    lang: str | None,
) -> None:
    """Check what the bot says, in all languages or in these, and the danger cards.

    Every text in every language with the same values; nothing left to translate; lengths of
    buttons; plural forms; digits, punctuation and letters of the script; form of address; how easy
    Dutch and English read; texts that the code says and nobody wrote, and the other way round.

    Exit code 1 when there are errors, 0 when there are only warnings.

    \b
    Example: wegwijzer lint-translations so --missing > so.txt
    """
    speak = choose_language(lang)
    from bot.languages import offered, read_languages

    root = root.resolve()
    registered = read_languages(root / "nlu_data")
    for code in codes:
        if code not in registered:
            values = {"language": code, "known": ", ".join(registered)}
            raise LanguageUnknown(say("tlint_language", speak, **values))
    chosen = list(dict.fromkeys(codes)) or [x.code for x in offered(registered)]
    if only_missing:
        _print_missing(chosen, root, speak)
        return
    from bot.translating.lint import lint

    report = lint(chosen, root)
    _print(report, speak, only_errors=only_errors, hardest=hardest)
    if report.errors():
        raise SystemExit(1)


def _print(report: Report, speak: Language, *, only_errors: bool, hardest: int) -> None:
    from bot.translating import readability
    from social_map.commands.counted import print_table

    for finding in report.findings:
        if finding.level == "error" or not only_errors:
            click.echo(finding.text(speak))
    columns = ("language", "texts", "missing", "errors", "warnings", "score")
    print_table(
        say("tlint_title", speak), [say(f"tlint_column_{name}", speak) for name in columns],
        [_row(spoken, report) for spoken in report.spoken], numbers=range(1, len(columns)),
        note=say("tlint_note", speak, least=f"{readability.EASY:.0f}"),
    )  # fmt: skip
    for spoken in report.spoken:
        if found := readability.hardest(spoken.texts, spoken.code, hardest):
            click.echo("\n" + say("tlint_hardest", speak, language=spoken.code))
            for score, sentence in found:
                click.echo(f"{score:5.0f}  {sentence}")
    values = {"errors": report.errors(), "warnings": report.warnings()}
    click.echo("\n" + say("tlint_summary" if report.findings else "tlint_clean", speak, **values))


def _row(spoken: Spoken, report: Report) -> tuple[object, ...]:
    from bot.translating import readability

    lacking = sum(
        int(f.values["count"]) if f.check == "lacking" else 1
        for f in report.findings
        if f.language == spoken.code and f.check in ("lacking", "todo")
    )
    parts = [part for text in spoken.texts for part in readability.sentences(text.bare)]
    reading = readability.read(parts, spoken.code)
    score = "" if reading is None else f"{reading.score:.0f}"
    return (spoken.code, len(spoken.texts), lacking, report.errors(spoken.code),
            report.warnings(spoken.code), score)  # fmt: skip


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
        key = "tlint_missing" if found else "tlint_missing_none"
        click.echo(say(key, speak, **values), err=True)
        if found:
            click.echo(write(found, dutch))
