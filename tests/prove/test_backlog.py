"""A long time away: every message that waited is answered, danger first, at the real pace.

A hundred messages in the ordinary tests; `WEGWIJZER_BACKLOG=10000` (six minutes: Telegram takes
thirty messages a second) for the promise. Prints time and memory.
"""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

from bot.bench.pictures import draw
from bot.emulator import Change, Emulator, Message
from bot.translate import get_translator
from tests.bot.test_telegram_process import process

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PICTURE = os.environ.get("WEGWIJZER_PICTURE")
PEOPLE = int(os.environ.get("WEGWIJZER_BACKLOG") or 100)
FIRST = 1_000_000  # who wrote before
GROWTH_MB = 150.0
_MOST = 120 + PEOPLE / 5  # seconds, on a machine that is busy with other things


class Noting(Emulator):
    """Notes when each chat was answered first; keeps nothing else of it."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.answered: dict[int, tuple[float, str]] = {}
        self.times: dict[int, int] = {}

    async def seen(self, change: Change, message: Message | None = None) -> None:
        if change.what == "sent":
            self.answered.setdefault(change.chat_id, (time.monotonic(), change.text))
            self.times[change.chat_id] = self.times.get(change.chat_id, 0) + 1
        await super().seen(change, None)
        self.calls.clear()
        self.changes.clear()


async def test_a_backlog(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody is lost or answered twice; the last in line, in danger, is answered before the others."""
    async with Noting() as telegram:
        with process(telegram, tmp_path) as child:
            await telegram.say("ik zoek werk", FIRST, "nl")
            await telegram.until(lambda: telegram.fetched)
            child.send_signal(signal.SIGUSR1)
            await telegram.until(lambda: FIRST in telegram.answered)  # all is loaded
            await telegram.delivered()
            bot = psutil.Process(child.pid)
            memory = [bot.memory_info().rss]
            child.send_signal(signal.SIGSTOP)
            telegram.clock.advance(hours=-3)
            for chat in range(1, PEOPLE):
                await telegram.say("ik heb schulden en weet niet meer wat ik moet doen", chat, "nl")
            await telegram.say("ik wil niet meer leven", PEOPLE, "nl")
            telegram.clock.advance(hours=3)
            await telegram.say("ik zoek werk", PEOPLE + 1, "nl")
            began = time.monotonic()
            child.send_signal(signal.SIGCONT)

            async def weigh() -> None:
                while True:
                    await asyncio.sleep(1)
                    memory.append(bot.memory_info().rss)

            weighing = asyncio.create_task(weigh())
            await telegram.delivered(_MOST)
            await telegram.until(lambda: len(telegram.answered) > PEOPLE + 1, _MOST)
            weighing.cancel()
    del telegram.answered[FIRST]
    card, fresh = telegram.answered[PEOPLE], telegram.answered[PEOPLE + 1]
    last = max(moment for moment, _ in telegram.answered.values())
    growth = (max(memory) - memory[0]) / 1e6
    said = (
        f"{PEOPLE} messages waited: danger, the last of them, answered after"
        f" {card[0] - began:.1f} s, a new message after {fresh[0] - began:.1f} s, all after"
        f" {last - began:.0f} s; memory grew by {growth:.0f} MB"
    )
    with capsys.disabled():
        print(f"\n{said}")
    if PICTURE:
        moments = [moment - began for moment, _ in telegram.answered.values()]
        draw(Path(PICTURE), picture(moments, card[0] - began),
             "After a time away: how soon those who wrote have their answer",
             f"{date.today()}: {said}")  # fmt: skip
    late = get_translator("nl").say("late")
    assert set(telegram.answered) == set(range(1, PEOPLE + 2))
    assert set(telegram.times.values()) == {1}
    assert "113" in card[1]
    assert all(telegram.answered[chat][1].startswith(late) for chat in range(1, PEOPLE))
    assert not fresh[1].startswith(late)
    before = sum(moment < card[0] for moment, _ in telegram.answered.values())
    assert before <= 1, "only the new message may be answered before"
    assert growth < GROWTH_MB


def picture(moments: Sequence[float], card: float) -> Callable[[Figure], None]:
    """How many have their answer after how many seconds, and when the one in danger has hers."""

    def drawing(figure: Figure) -> None:
        axes = figure.add_subplot()
        axes.step(sorted(moments), range(1, len(moments) + 1), where="post", color="#1f5f8b")
        axes.axvline(card, color="#e69f00", label="danger, the last in line")
        axes.set_xlabel("seconds since the bot is back", fontsize=8)
        axes.set_ylabel("messages answered", fontsize=8)
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(fontsize=8, frameon=False, loc="lower right")

    return drawing
