"""Our bot in a process of its own behind the emulator, which notes when each person is answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.bench.children import Child, end, running
from bot.emulator import Change, Emulator, Message
from bot.errors import CannotMeasure

_LOOK_SECONDS = 0.2


@dataclass(frozen=True)
class Answer:
    """The first message of an answer: when it came (`time.perf_counter`), and its text."""

    at: float
    text: str


class Watched(Emulator):
    """An emulator for long runs: it notes when answers come, and forgets them at once."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self._expected: dict[int, asyncio.Future[Answer | None]] = {}
        self.given_up = False

    async def __aenter__(self) -> Watched:
        await super().__aenter__()
        return self

    def expect(self, chat: int) -> asyncio.Future[Answer | None]:
        """Return the next answer in a chat, to wait for; one still waited for there never came."""
        before = self._expected.get(chat)
        if before is not None and not before.done():
            before.set_result(None)
        self._expected[chat] = asyncio.get_running_loop().create_future()
        return self._expected[chat]

    async def seen(self, change: Change, message: Message | None = None) -> None:
        """Note an answer that is waited for."""
        if change.what == "sent":
            waiting = self._expected.pop(change.chat_id, None)
            if waiting is not None and not waiting.done():
                waiting.set_result(Answer(time.perf_counter(), change.text))
        await super().seen(change, message)

    def give_up(self) -> None:
        """Wait for no answer any more."""
        self.given_up = True
        for waiting in self._expected.values():
            if not waiting.done():
                waiting.set_result(None)

    def forget(self) -> None:
        """Drop what was noted of calls and answers; the chats stay as they are."""
        self.calls.clear()
        self.sent.clear()
        self.changes.clear()


@asynccontextmanager
async def serving(telegram: Emulator) -> AsyncIterator[Child]:
    """Run `wegwijzer telegram` against the emulator for the length of a block."""
    environment = {"TELEGRAM_BOT_TOKEN": telegram.token, "WEGWIJZER_OPERATOR": "bench"}
    command = ["-m", "bot", "telegram", "--api-url", telegram.url]
    with running("wegwijzer telegram", command, environment) as child:
        try:
            yield child
        finally:
            # In a thread: the bot ends its work with Telegram first, which is served here.
            await asyncio.to_thread(end, child.process)


async def answered(
    waiting: asyncio.Future[Answer | None], child: Child, seconds: float
) -> Answer:  # fmt: skip
    """Wait for an answer.

    Raises:
        CannotMeasure: The bot ended, or did not answer in time.
    """
    limit = time.perf_counter() + seconds
    while not waiting.done():
        await asyncio.wait({waiting}, timeout=_LOOK_SECONDS)
        child.alive()
        if time.perf_counter() > limit:
            raise CannotMeasure(
                f"{child.name} did not answer within {seconds:.0f} s: {child.last_words()}"
            )
    answer = waiting.result()
    if answer is None:
        raise CannotMeasure(f"{child.name} did not answer before the next message")
    return answer
