"""The proof can fail: a bot that leaks in each of these ways is caught by it.

Without the trained model: what is proven here is the watch around the bot.
"""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest

from bot.emulator import Emulator
from tests.prove.privacy import box as boxes
from tests.prove.privacy.canaries import MARKS, people
from tests.prove.privacy.finding import Search

_WAITING = b"Wegwijzer answers in Telegram"


@pytest.fixture
def box(tmp_path: Path) -> boxes.Box:
    return boxes.make(tmp_path / "box", model=False)


def settings_for(telegram: Emulator) -> dict[str, str]:
    return {
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.url,
        "WEGWIJZER_OPERATOR": "tests",
    }


@pytest.mark.slow  # loads Rasa
async def test_each_leak_is_caught(box: boxes.Box) -> None:
    """A line of a log, a file, a cache, a connection, a look-up: none goes unnoticed."""
    (who,) = people(1, seed=3)
    text = f"fault-leak {who.name} {who.bsn}"
    async with Emulator() as telegram:
        allow = [telegram.url.removeprefix("http://")]
        settings = settings_for(telegram)
        with boxes.running(box, "telegram", allow=allow, faults=True, settings=settings) as bot:
            await asyncio.to_thread(bot.wait_for, _WAITING, 60)
            await telegram.say(text, who.account)
            await telegram.answers(chat=who.account)
            await telegram.delivered(60)
            living = await asyncio.to_thread(bot.living, [mark[1:] for mark in MARKS.values()])
            await asyncio.to_thread(bot.end, signal.SIGTERM)
    search = Search([who])
    assert living, "the cache"
    assert search.in_bytes(bot.output(), "what it said"), "the line of the log"
    left = [path for path in box.touched() if path != bot.said and search.in_file(path)]
    assert [path.name for path in left] == ["leak.txt"], "the file"
    assert {str(one) for one in bot.strangers()} == {"('192.0.2.1', 443)", "example.invalid"}


@pytest.mark.slow  # loads Rasa
async def test_the_main_program_fails(box: boxes.Box) -> None:
    """It ends with types and places; what was said stands nowhere."""
    (who,) = people(1, seed=4)
    async with Emulator() as telegram:
        allow = [telegram.url.removeprefix("http://")]
        settings = settings_for(telegram)
        with boxes.running(box, "telegram", allow=allow, faults=True, settings=settings) as bot:
            await asyncio.to_thread(bot.wait_for, _WAITING, 60)
            await telegram.say(f"fault-main {who.name} {who.bsn}", who.account)
            await asyncio.to_thread(bot.wait, 60)
    assert bot.code == 1
    assert b"RuntimeError that nobody caught" in bot.output()
    assert b"after ValueError" in bot.output()
    assert Search([who]).in_bytes(bot.output(), "what it said") == []
    assert not bot.core


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
async def test_no_core_file(box: boxes.Box, number: signal.Signals) -> None:
    """However hard it falls, and although its starter allowed core files."""
    async with Emulator() as telegram:
        allow = [telegram.url.removeprefix("http://")]
        with boxes.running(box, "telegram", allow=allow, settings=settings_for(telegram)) as bot:
            await asyncio.to_thread(bot.wait_for, _WAITING, 60)
            limits = Path(f"/proc/{bot.process.pid}/limits")
            if limits.exists():
                (line,) = [x for x in limits.read_text().splitlines() if "core file" in x]
                assert line.split()[4:6] == ["0", "0"]
            assert await asyncio.to_thread(bot.end, number) == -number
    assert not bot.core
    assert [path for path in box.folder.rglob("core*") if path.is_file()] == []


async def test_a_token_that_telegram_refuses_is_not_shown(box: boxes.Box) -> None:
    """Who reads the log of a failed start learns no token."""
    token = "123456789:kanarie-token-that-nobody-knows"
    async with Emulator() as telegram:
        allow = [telegram.url.removeprefix("http://")]
        settings = {**settings_for(telegram), "TELEGRAM_BOT_TOKEN": token}
        with boxes.running(box, "telegram", allow=allow, settings=settings) as bot:
            await asyncio.to_thread(bot.wait, 60)
    assert bot.code == 2, bot.output().decode()
    assert b"token" in bot.output()
    for path in box.touched():
        assert token.split(":")[1].encode() not in path.read_bytes(), path
