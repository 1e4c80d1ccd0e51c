"""`wegwijzer lint-language`: measure the examples and test sentences, and name the worst."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.messages import Language, choose_language, lang_option, say
from bot.settings import NLU_DATA, get_settings

if TYPE_CHECKING:
    from bot.encoders import Vectors
    from bot.language_lint import Encode, Figures, Report

_LETTERS = ("letters", "letters_two_intents", "twice")
_MEANING = ("meaning", "meaning_two_intents")
_ACROSS = ("letters_languages", "meaning_languages", "two_intents_languages")
_CLOSE = ("test_same", "test_short", "test_letters", "test_letters_languages", "test_meaning",
          "test_meaning_languages")  # fmt: skip
_FEW = ("few", "few_tests")
_ERRORS = ("two_intents", "test_same")


@click.command("lint-language")
@click.argument("codes", nargs=-1, metavar="[CODE]...")
@click.option("--fast", is_flag=True, help="Letters only; leave the encoder out.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs: everything.")
@click.option(
    "--worst",
    type=click.IntRange(min=0),
    default=5,
    show_default=True,
    help="So many of each kind; the rest is only counted.",
)
@click.option(
    "--data",
    "folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=NLU_DATA,
    help="Folder instead of nlu_data.",
)
@lang_option
def lint_language(
    codes: tuple[str, ...], fast: bool, as_json: bool, worst: int, folder: Path, lang: str | None
) -> None:
    """Measure examples and test sentences, of all languages or of those with these codes.

    Amounts, lengths, how many name their question's keyword, what is nearly the same within and
    across these languages, test sentences that are too close to an example. Sentences are read
    by the encoder once and then kept; the first time that takes about ten minutes.

    Exit code 1 when there are errors (one text under two questions, a test sentence that is an
    example), 0 when there are only warnings.

    \b
    Example: wegwijzer lint-language tr ar --worst 20
    """
    speak = choose_language(lang)
    folder = folder.resolve()
    from bot.adding import check_language
    from bot.language_data import folders
    from bot.language_lint import lint

    for code in codes:
        check_language(code, speak, folder)
    chosen = list(dict.fromkeys(codes)) or folders(folder)
    report = lint(chosen, None if fast else _encoder(speak), folder)
    if as_json:
        shown = {
            "languages": [_facts(figures, report) for figures in report.figures],
            "findings": [finding.as_json(speak) for finding in report.findings],
        }
        click.echo(json.dumps(shown, ensure_ascii=False, indent=2))
    else:
        _print(report, worst, speak)
    if report.errors():
        raise SystemExit(1)


def _facts(figures: Figures, report: Report) -> dict[str, object]:
    code = figures.language
    meaning = report.count(code, *_MEANING) if report.encoder else None
    return asdict(figures) | {
        "near_letters": report.count(code, *_LETTERS),
        "near_meaning": meaning,
        "across_languages": report.count(code, *_ACROSS),
        "tests_too_close": report.count(code, *_CLOSE),
        "too_few": report.count(code, *_FEW),
        "errors": report.count(code, *_ERRORS),
    }


def _print(report: Report, worst: int, speak: Language) -> None:
    from social_map.commands.counted import print_table

    columns = ("language", "examples", "tests", "named", "short", "medium", "long", "letters",
               "meaning", "across", "close", "few", "errors")  # fmt: skip
    rows = []
    for figures in report.figures:
        facts = _facts(figures, report)
        shares = (_percent(s) for s in (figures.named, figures.short, figures.medium, figures.long))
        rows.append((
            figures.language, figures.examples, figures.tests, *shares, facts["near_letters"],
            facts["near_meaning"], facts["across_languages"], facts["tests_too_close"],
            facts["too_few"], facts["errors"],
        ))  # fmt: skip
    note = say("lint_note", speak)
    if not report.encoder:
        note += " " + say("lint_note_fast", speak)
    print_table(
        say("lint_title", speak), [say(f"lint_column_{name}", speak) for name in columns], rows,
        numbers=range(1, len(columns)), note=note,
    )  # fmt: skip
    for _, group in groupby(report.findings, key=lambda finding: (finding.level, finding.check)):
        findings = list(group)
        for finding in findings[:worst]:
            click.echo(finding.text(speak))
        if worst and len(findings) > worst:
            values = {"count": len(findings) - worst, "all": len(findings)}
            click.echo(say("lint_more", speak, **values))
    errors = report.errors()
    values = {
        "examples": sum(figures.examples for figures in report.figures),
        "tests": sum(figures.tests for figures in report.figures),
        "errors": errors,
        "warnings": len(report.findings) - errors,
    }
    click.echo("\n" + say("lint_summary" if report.findings else "lint_clean", speak, **values))


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"


def _encoder(speak: Language) -> Encode:
    """Sentences to vectors, from the cache that training uses; new ones with a bar."""
    from rich.console import Console
    from rich.progress import Progress

    from bot.encoders import get_encoder
    from bot.language_near import encode

    def vectors(texts: Sequence[str]) -> Vectors:
        console = Console(stderr=True)
        with Progress(console=console, disable=not sys.stderr.isatty()) as bar:
            task = bar.add_task(say("lint_encoding", speak), total=None)
            return encode(
                get_settings().cache,
                get_encoder("e5"),
                texts,
                lambda done, total: bar.update(task, completed=done, total=total),
            )

    return vectors
