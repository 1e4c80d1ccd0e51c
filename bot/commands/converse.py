"""`wegwijzer converse`: hold conversations that are written down, and show them."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import tempfile
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.messages import Language, choose_language, lang_option, say

if TYPE_CHECKING:
    from bot.conversations import Conversation, Stage


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option("-k", "words", metavar="WORDS", help="Only conversations whose name holds this.")
@click.option("--quiet", is_flag=True, help="Show only those that went otherwise than written.")
@lang_option
def converse(files: tuple[Path, ...], words: str | None, quiet: bool, lang: str | None) -> None:
    """Hold the conversations of these files with the trained model and show each in full.

    Through Telegram's Bot API as we emulate it, so it looks as it looks on a phone. What was seen
    otherwise than written stands below its turn, with ✗. The format is in
    tests/conversations/README.md. Exit code 1 when something was seen otherwise.
    """
    from bot.conversations import read_file

    chosen = choose_language(lang)
    if find_spec("time_machine") is None:
        raise click.ClickException(say("converse_no_tool", chosen))
    conversations = [c for path in files for c in read_file(path, chosen)]
    conversations = [c for c in conversations if words is None or words in c.name]
    wrong = asyncio.run(_hold_all(conversations, quiet, chosen))
    values = {"count": len(conversations), "wrong": len(wrong), "names": "; ".join(wrong)}
    click.echo(say("converse_wrong" if wrong else "converse_right", chosen, **values), err=True)
    sys.exit(1 if wrong else 0)


async def _hold_all(conversations: list[Conversation], quiet: bool, lang: Language) -> list[str]:
    """Return the names of those that went otherwise."""
    from bot.conversations import hold
    from bot.conversations.showing import transcript

    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        # What is asked here is not counted with what residents ask.
        os.environ["WEGWIJZER_COUNTS"] = str(Path(folder) / "counts.db")
        os.environ["WEGWIJZER_MAP"] = str(_copy_of_map(Path(folder)))
        stage = _stage(Path(folder))
        for conversation in conversations:
            held = await hold(conversation, stage)
            if held.problems and not conversation.misses:
                wrong.append(conversation.name)
            if held.problems or not quiet:
                click.echo(transcript(held, lang))
    return wrong


def _copy_of_map(folder: Path) -> Path:
    """What is said to be wrong in a conversation is no proposal to the maintainer."""
    from social_map.building import ensure_map

    copy = folder / "map.db"
    with closing(sqlite3.connect(ensure_map())) as map_, closing(sqlite3.connect(copy)) as new:
        map_.backup(new)
    return copy


def _stage(folder: Path) -> Stage:
    from bot.conversations.stage import ModelStage
    from bot.service import load_runtime

    return ModelStage(load_runtime(), folder)
