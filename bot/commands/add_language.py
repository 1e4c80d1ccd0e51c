"""`wegwijzer add-language`: begin a language, and see in which order to fill it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.messages import Language, choose_language, lang_option, say
from bot.settings import ROOT

if TYPE_CHECKING:
    from bot.add_language import Begun
    from bot.coverage import Status


@click.command("add-language")
@click.argument("code")
@click.argument("name", nargs=-1, required=True)
@click.option("--script", metavar="SCRIPT", help="Its script (ISO 15924), such as Latn or Arab.")
@click.option("--direction", type=click.Choice(["ltr", "rtl"]), help="How the script runs.")
@click.option(
    "--fallback",
    default="en",
    show_default=True,
    metavar="CODE",
    help="What is said where a text is missing.",
)
@click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=ROOT,
    help="Folder that holds nlu_data and bot, instead of this one.",
)
@lang_option
def add_language(
    code: str,
    name: tuple[str, ...],
    script: str | None,
    direction: str | None,
    fallback: str,
    root: Path,
    lang: str | None,
) -> None:
    """Begin a language that the bot shall write: CODE, and its NAME as speakers write it.

    Makes nlu_data/CODE, the danger card, a translation of TODOs and the line in
    nlu_data/languages.yml, and says in which order to fill them. Nothing that is there is changed:
    a language that the bot understands already keeps its examples, and the command can be repeated
    to add texts that came later. Script and direction are guessed.

    \b
    Example: wegwijzer add-language ro Română
    """
    speak = choose_language(lang)
    from bot import add_language as adding
    from bot.coverage import get_status, write_table

    root = root.resolve()
    new = adding.describe(
        code, " ".join(name), script=script, direction=direction, fallback=fallback,
        speak=speak, root=root,
    )  # fmt: skip
    begun = adding.add_language(new, root)
    if not begun.registered:
        write_table(root)
    _print_made(begun, speak)
    _print_order(get_status(code, root), speak)


def _print_made(begun: Begun, speak: Language) -> None:
    new = begun.new
    for path in begun.made:
        click.echo(say("addlang_made", speak, path=path))
    if begun.texts:
        path = f"bot/translations/{new.code}.ftl"
        click.echo(say("addlang_texts", speak, path=path, count=begun.texts))
    if begun.kept and (begun.made or not begun.registered):
        click.echo(say("addlang_kept", speak, code=new.code))
    if not begun.registered:
        values = {"name": new.name, "script": new.script, "direction": new.direction}
        click.echo(say("addlang_registered", speak, **values))
    elif not begun.made and not begun.texts:
        click.echo(say("addlang_nothing", speak, code=new.code))


def _print_order(status: Status, speak: Language) -> None:
    """What is still to do, by step; what is done is said to be done."""
    lacking = (*status.lacking_usable, *status.lacking_complete)
    steps = {
        "crisis": ("crisis", "emergency"),
        "dialogue": ("dialogue", "out_of_scope"),
        "themes": ("examples/",),
        "translations": ("translations",),
        "tests": ("test_sentences",),
    }
    click.echo("\n" + say("addlang_order", speak))
    seen: set[str] = set()
    for step, marks in steps.items():
        todo = [line for line in lacking if line not in seen and any(m in line for m in marks)]
        seen.update(todo)
        done = "" if todo else f": {say('addlang_done', speak)}"
        click.echo(say(f"addlang_{step}", speak) + done)
        for line in todo:
            click.echo(f"   {line}")
    click.echo("\n" + say("addlang_then", speak, code=status.code))
