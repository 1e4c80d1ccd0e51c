"""Conversations as data (`tests/conversations/*.yml`): the whole bot, held over HTTP."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.conversations import Conversation, hold, read_file
from bot.conversations.format import Mistakes
from bot.conversations.showing import transcript

FOLDER = Path(__file__).parent.parent / "conversations"
FILES = sorted(FOLDER.glob("*.yml"))


def readable() -> list[Conversation]:
    """Return the conversations of all files without mistakes; the first test names the others."""
    found: list[Conversation] = []
    for path in FILES:
        try:
            found += read_file(path)
        except Mistakes:
            continue
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_file_can_be_read(path: Path) -> None:
    """A mistake in a file is told with its line and what to write instead."""
    assert read_file(path)


@pytest.mark.slow
@pytest.mark.parametrize("conversation", readable(), ids=lambda c: f"{c.file.stem}: {c.name}")
async def test_conversation(conversation: Conversation, runtime: object, tmp_path: Path) -> None:
    """What is written is seen, with the trained model and the real map, through Telegram's API."""
    from bot.conversations.stage import ModelStage
    from bot.runtime import Runtime

    assert isinstance(runtime, Runtime)
    held = await hold(conversation, ModelStage(runtime, tmp_path))
    if held.problems and conversation.misses:
        pytest.xfail(conversation.misses)
    if held.problems:
        pytest.fail("\n" + transcript(held), pytrace=False)
