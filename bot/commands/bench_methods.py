"""`wegwijzer bench methods`: ways of understanding side by side."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from bot.evaluating.statistics import Share
    from bot.methods import Line

_LANGUAGES = "nl,en,tr,ar,pl,so"
_COUNTED = {"top1": "top-1", "top3": "top-3", "danger": "danger found", "alarm": "false alarms"}


@click.command("methods")
@click.option("--languages", default=_LANGUAGES, show_default=True, metavar="CODE,…",
              help="Languages to learn and to ask.")  # fmt: skip
@click.option("--per-intent", type=click.IntRange(2), default=20, show_default=True,
              help="Examples of each language and intent to learn from.")  # fmt: skip
@click.option("--epochs", type=click.IntRange(1), default=30, show_default=True,
              help="Rounds of training for Rasa's DIET; its own default is 300, `rasa init` sets 100.")  # fmt: skip
@click.option("--every", type=click.IntRange(1), default=1, show_default=True, metavar="N",
              help="Ask one in N test sentences.")  # fmt: skip
@click.option("--json", "json_file", type=click.Path(path_type=Path, dir_okay=False, writable=True),
              help="Write all figures, per language too.")  # fmt: skip
@click.pass_context
def bench_methods_command(
    ctx: click.Context, languages: str, per_intent: int, epochs: int, every: int,
    json_file: Path | None,
) -> None:  # fmt: skip
    """Compare ways of understanding on the same sentences: Rasa's default pipeline, ours, ours with
    each ingredient left out, plain ones, and ours on a language that it was never taught.

    All learn the same sample of nlu_data/*/examples and are asked the test sentences, which another
    hand wrote. Danger is counted by the first intent alone, without the guard. Takes minutes.

    \b
    Example: wegwijzer bench methods --languages nl,tr --per-intent 10 --every 4
    """
    from bot.errors import BotError

    try:
        codes = _codes(languages)
        if json_file and not json_file.parent.is_dir():
            raise _Unusable(f"there is no folder '{json_file.parent}' for {json_file}; make it")
        lines, settings = _measure(codes, per_intent, epochs, every)
    except (_Unusable, BotError) as error:
        click.echo(f"wegwijzer: {error}", err=True)
        ctx.exit(2)
    _print(lines, settings)
    if json_file:
        content = {**settings, "lines": [asdict(line) for line in lines]}
        json_file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
        click.echo(f"Written: {json_file}", err=True)


class _Unusable(Exception):
    """An option cannot be used; the message says why, and what to do."""


def _codes(languages: str) -> list[str]:
    from bot.methods import known_languages

    codes = list(dict.fromkeys(code.strip() for code in languages.split(",") if code.strip()))
    known = known_languages()
    if unknown := [code for code in codes if code not in known] or ([] if codes else [""]):
        raise _Unusable(f"no language '{unknown[0]}'; choose from {', '.join(known)}")
    return codes


def _measure(
    codes: list[str], per_intent: int, epochs: int, every: int
) -> tuple[list[Line], dict[str, Any]]:
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, TimeElapsedColumn

    from bot.privacy import guard_residents

    guard_residents()
    from bot.methods import SEED, Task, draw, questions, read_vectors
    from bot.methods_rasa import measure, methods
    from social_map.bench import machine

    on = machine()
    examples, rows = draw(codes, per_intent), questions(codes, every)
    columns = (*Progress.get_default_columns()[:-1], MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(
        *columns, console=Console(stderr=True), disable=not sys.stderr.isatty()
    ) as bar:  # fmt: skip
        shown = bar.add_task("vectors", total=len(methods(codes, epochs)) + 4)

        def tick(what: str) -> None:
            bar.update(shown, description=what, advance=1)

        task = Task(examples, rows, read_vectors(examples, rows, tick))
        lines = measure(task, codes, epochs, tick)
    return lines, {
        "date": date.today().isoformat(), "machine": asdict(on), "languages": codes,
        "per_intent": per_intent, "epochs": epochs, "every": every, "seed": SEED,
        "examples": len(examples), "asked": len(rows),
    }  # fmt: skip


def _print(lines: Sequence[Line], settings: dict[str, Any]) -> None:
    from social_map.commands.counted import print_table
    from social_map.messages import say

    notes = (
        f"{settings['examples']:,} examples ({settings['per_intent']} per language and intent at most), "
        f"{settings['asked']:,} test sentences in {', '.join(settings['languages'])} by another hand, "
        f"DIET {settings['epochs']} epochs, seed {settings['seed']}. "
        "In brackets: 95 % interval of this many sentences.",
        "e5 was tuned on the project's examples, these among them (also those of a language under f), "
        "on no test sentence; 'as it comes' was not.",
        "Danger and false alarms: by the first intent alone. Seconds: training, without the vectors of "
        "the examples. Milliseconds: a message, its vectors included (median).",
        f"{settings['date']}: " + say("bench_machine", "en", **settings["machine"]),
    )
    print_table(
        "Methods",
        ["", "method", *_COUNTED.values(), "train s", "ms"],
        [
            (line.group, line.name, *(_cell(line.shares.get(key), key) for key in _COUNTED),
             f"{line.seconds:.1f}", f"{line.milliseconds:.1f}")
            for line in lines
        ],
        numbers=(2, 3, 4, 5, 6, 7),
        note="\n".join(notes),
    )  # fmt: skip


def _cell(found: Share | None, key: str) -> str:
    if found is None:
        return "–"
    digits = 3 if key == "alarm" else 2
    return f"{found.value:.{digits}f} ({found.low:.{digits}f}–{found.high:.{digits}f})"
