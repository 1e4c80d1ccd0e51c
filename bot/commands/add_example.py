"""`wegwijzer add-example`: a sentence that a maintainer heard becomes an example."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.messages import Language, choose_language, lang_option, say
from bot.settings import NLU_DATA, get_settings

if TYPE_CHECKING:
    from bot.adding import Encode
    from bot.encoders import Vectors


@click.command("add-example")
@click.argument("intent")
@click.argument("text", nargs=-1)
@click.option(
    "--language", required=True, metavar="CODE", help="Language of the sentence, such as tr."
)
@click.option("--yes", is_flag=True, help="Add it also when it looks like another question.")
@click.option("--fast", is_flag=True, help="Compare letters only; leave the encoder out.")
@click.option(
    "--data",
    "folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=NLU_DATA,
    help="Folder instead of nlu_data.",
)
@lang_option
def add_example(
    intent: str,
    text: tuple[str, ...],
    language: str,
    yes: bool,
    fast: bool,
    folder: Path,
    lang: str | None,
) -> None:
    """Add a sentence that you heard to the examples of a question.

    Without TEXT the sentence is asked for, or read from standard input. It is refused when it is
    there already, is too close to a test sentence, or holds personal data. When it looks like
    another question, you are asked first.

    \b
    Example: wegwijzer add-example debts --language tr "kiramı ödeyemiyorum"
    """
    speak = choose_language(lang)
    from bot.adding import add_example as add
    from bot.adding import check_intent, check_language, check_text

    # Before anybody has to write or wait.
    check_intent(intent, speak)
    check_language(language, speak, folder)
    asked = not text
    sentence = " ".join(text)
    if asked:
        terminal = sys.stdin.isatty()
        sentence = click.prompt(say("add_prompt", speak)) if terminal else sys.stdin.read()
    check_text(sentence, speak)

    def agree(doubts: list[str]) -> bool:
        for doubt in doubts:
            click.echo(doubt, err=True)
        if yes:
            return True
        if not sys.stdin.isatty():
            click.echo(say("add_say_yes", speak, intent=intent), err=True)
            return False
        if click.confirm(say("add_sure", speak, intent=intent), err=True):
            return True
        click.echo(say("add_not", speak), err=True)
        return False

    encode = None if fast else _encoder(speak)
    added = add(
        intent, language, sentence, encode=encode, agree=agree, speak=speak, folder=folder.resolve()
    )
    if added is None:
        raise SystemExit(1)
    click.echo(say("add_done", speak, where=added.where, text=added.text))


def _encoder(speak: Language) -> Encode:
    """Sentences to vectors: the first is new, the others are kept in the cache of training."""
    from bot.encoders import get_encoder
    from bot.language_near import encode

    encoder = get_encoder("e5")

    def progress(done: int, total: int) -> None:
        click.echo("\r" + say("add_reading", speak, done=done, total=total), err=True, nl=False)
        if done == total:
            click.echo(err=True)

    def vectors(texts: Sequence[str]) -> Vectors:
        import numpy as np

        # The new sentence is not an example yet: it does not go to the disk.
        known = encode(get_settings().cache, encoder, texts[1:], progress)
        return np.concatenate([encoder.encode(texts[:1]), known])

    return vectors
