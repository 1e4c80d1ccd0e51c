"""Two hundred people tell the bot everything; afterwards nothing of it is anywhere.

The bot runs as it is served, in a process of its own, and talks to our Bot API server over HTTP.
Its parts fail with the message in the exception, Telegram refuses, the settings ask for all there
is to log, and in the end the process is aborted in the middle of a turn. Then every file that was
written, everything that was said, the environment and the living objects are searched.

`WEGWIJZER_CANARIES=200` for the full run (`make prove-privacy`); a small one in the ordinary tests.
"""

from __future__ import annotations

import asyncio
import os
import signal
import stat
from datetime import date
from pathlib import Path

import pytest

from bot.emulator import Emulator
from bot.key_figures.register import Register
from tests.prove.privacy import box as boxes
from tests.prove.privacy.canaries import MARKS, people
from tests.prove.privacy.finding import Found, Search
from tests.prove.privacy.picture import picture
from tests.prove.privacy.talking import Talk

CONVERSATIONS = int(os.environ.get("WEGWIJZER_CANARIES") or 16)
PICTURE = os.environ.get("WEGWIJZER_PICTURE", "")
SEED = int(os.environ.get("WEGWIJZER_CANARIES_SEED") or 6)
_READY = b"the model is loaded"


@pytest.mark.slow
async def test_nothing_is_found(tmp_path: Path) -> None:
    """No file, no line, no variable, no living object holds a word, a number or a hash of it."""
    box = boxes.make(tmp_path / "box", model=True)
    register = Register(
        box.wegwijzer / "key_figures.db", box.wegwijzer / "secrets" / "key_figures.key"
    )
    persons = people(CONVERSATIONS, SEED)
    beforehand = [one for path in box.before for one in _small(Search(persons), path)]
    assert beforehand == [], "somebody is called like this: choose another seed"
    async with Emulator() as telegram:
        talk = Talk(telegram, persons, lambda: register.invite()[0], [], {})
        settings = {
            "TELEGRAM_BOT_TOKEN": telegram.token,
            "TELEGRAM_API_URL": telegram.url,
            "WEGWIJZER_OPERATOR": "tests",
        }
        allow = [telegram.url.removeprefix("http://")]
        with boxes.running(box, "telegram", allow=allow, faults=True, settings=settings) as bot:
            await asyncio.to_thread(bot.wait_for, _READY, 180)
            await talk.hold()
            await telegram.delivered(60)
            environment = bot.environment()
            living = await asyncio.to_thread(bot.living, [mark[1:] for mark in MARKS.values()])
            # Aborted while an answer is being made.
            await telegram.say(talk.text(persons[0], "{name} {bsn} {street}"), persons[0].account)
            await telegram.until(lambda: telegram.fetched, 60)
            code = await asyncio.to_thread(bot.end, signal.SIGABRT)

    assert code == -signal.SIGABRT, bot.output().decode(errors="replace")[-2000:]
    assert set(talk.answered) == {who.account for who in persons}, "somebody got no answer"
    search = Search(persons, more=[*talk.said, telegram.token])
    touched = {*box.touched(), *bot.written()}
    found = [one for path in touched for one in search.in_file(path)]
    without_token = Search(persons, more=talk.said)
    found += without_token.in_bytes(environment, "the environment of the process")
    report = (
        f"{CONVERSATIONS} conversations, {len(talk.said)} messages; {search.forms} spellings sought in"
        f" {len(touched)} files ({sum(_size(path) for path in touched) / 1e6:.1f} MB), in what the"
        f" process said, its environment and its living objects; found: {len(found) + len(living)}"
    )
    print(report)
    if PICTURE:
        picture(Path(PICTURE), persons, talk.said, found, f"{date.today()}: {report}")
    assert found == []
    assert living == []
    assert not bot.core
    assert list(box.folder.rglob("core*")) == []
    outside = [path for path in bot.written() if not path.resolve().is_relative_to(box.folder)]
    assert outside == []
    assert bot.strangers() == []
    for path in touched:
        if path.exists() and ".db" in path.name:
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _small(search: Search, path: Path) -> list[Found]:
    """Search a file beforehand, but the model: nobody changes it while the bot runs."""
    return search.in_file(path) if path.suffix == ".db" else []
