"""Ask a bot on which something is broken, through Telegram's HTTP, and measure how long it takes."""

from __future__ import annotations

import asyncio
import itertools
import re
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import compose
from bot.assistant import Mind
from bot.emulator import Emulator, Sent
from bot.guard import CRISIS, get_guard
from bot.language_data import read_examples
from bot.likeness import file_in, get_alike
from bot.settings import get_settings
from bot.telegram_adapter import running
from bot.translate import LAST_RESORT
from tests.prove import danger_messages as said
from tests.prove.faults import FAULTS, Stage, forget

#: What is promised, and from when on a test fails: machines differ.
PROMISED_SECONDS, FAILS_SECONDS = 2.0, 10.0
_ANSWERED_SECONDS = 60.0  # anything else than danger, at the latest
_TELLTALE = re.compile(r"Traceback|Error\b|Exception|^[a-z]+(-[a-z]+)+$", re.M)
_SURE_OF_LIKENESS, _VERY_SURE = (
    0.12,
    0.2,
)  # of the file of this machine; `likeness.ALIKE_FROM` is less
_FIRST_OF = {"crisis_suicide": "113", "crisis_danger": "112"}
# Read before anything is broken.
_APOLOGIES = {code: compose.error(code).text.splitlines()[0] for code in said.CODES}
_chats = itertools.count(1000)


@dataclass(frozen=True)
class Measured:
    """One danger message: what was broken, in which language, by what it was seen, how long it took."""

    fault: str
    code: str
    by: str
    seconds: float


@contextmanager
def stage_of(faults: Sequence[str], mind: Mind | None = None) -> Iterator[Stage]:
    """Break these things; afterwards they are whole again."""
    patch = pytest.MonkeyPatch()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        stage = Stage(Path(folder), patch, stack)
        stack.callback(lambda: forget(texts=stage.texts))
        stack.callback(patch.undo)
        if mind is not None:
            stage.mind = mind
        for name in faults:
            FAULTS[name][1](stage)
        yield stage


@asynccontextmanager
async def served(stage: Stage) -> AsyncIterator[Emulator]:
    """The bot on this stage, serving."""
    async with Emulator() as telegram:
        adapter = stage.adapter()
        async with running(adapter, telegram.token, telegram.url):
            try:
                yield telegram
            finally:
                stage.gate.set()


async def first_answer(
    telegram: Emulator, text: str, phone: str | None, seconds: float, chat: int | None = None
) -> tuple[Sent, float]:
    """Send a message from a new telephone; return the first answer and how long it took."""
    chat = chat or next(_chats)
    started = time.monotonic()
    await telegram.say(text, chat, phone)
    (answer, *_) = await telegram.answers(1, chat, timeout=seconds)
    return answer, time.monotonic() - started


async def danger(
    telegram: Emulator, stage: Stage, faults: Sequence[str], code: str, chat: int | None = None
) -> Measured:
    """Send this language's message of danger and look at what comes first."""
    text = said.DANGER[code]
    answer, seconds = await first_answer(telegram, text, None, FAILS_SECONDS, chat)
    check_card(answer.text, said.FIRST[code], code if stage.card(code) else None)
    return Measured(" + ".join(faults), code, "phrase", seconds)


async def danger_by_likeness(
    telegram: Emulator, stage: Stage, faults: Sequence[str], code: str
) -> Measured | None:
    """Send danger that no phrase names; None when there is no file of likeness on this machine."""
    found = phraseless(code)
    if found is None:
        return None
    text, first = found
    answer, seconds = await first_answer(telegram, text, code, FAILS_SECONDS)
    check_card(answer.text, first, None)  # the language of a text is not what is proved here
    return Measured(" + ".join(faults), code, "likeness", seconds)


def check_card(text: str, first: str, code: str | None) -> None:
    """See that a text is a danger card.

    Args:
        text: what the bot sent.
        first: the number that must stand first.
        code: the language whose reviewed card must be shown; None: another may stand in for it.
    """
    assert text.startswith("⚠️"), text
    bare = text.replace("\u2068", "").replace("\u2069", "")
    numbers = re.findall(r"^📞 (.+?)\s?[:፦]\s", bare, flags=re.M)
    assert numbers == said.NUMBERS[first], text
    if code is not None:
        assert said.LEADS[code][first] in text
    if code in said.RIGHT_TO_LEFT:
        assert all(f"\u2068{number}\u2069" in text for number in numbers)
    assert not _TELLTALE.search(text), text


async def anything_else(telegram: Emulator, stage: Stage, code: str) -> None:
    """Send a question that is no danger: an answer, or a polite sentence and whom to call."""
    text, phone = said.OTHER[code], code
    answer, _ = await first_answer(telegram, text, phone, _ANSWERED_SECONDS)
    assert not _TELLTALE.search(answer.text), answer.text
    if stage.works:
        assert not is_apology(answer.text, code), answer.text
        return
    assert is_apology(answer.text, code), answer.text
    for number in ("112", "113", "0800-2000"):
        assert number in answer.text


def is_apology(text: str, code: str) -> bool:
    """Whether a text says that something went wrong, in this language or one that stands in."""
    return text.startswith((_APOLOGIES[code], _APOLOGIES["en"], LAST_RESORT.splitlines()[0]))


_PHRASELESS: dict[str, tuple[str, str] | None] = {}


def phraseless(code: str) -> tuple[str, str] | None:
    """Return a sentence of danger that no phrase knows, and its first number; None: cannot be told.

    An example of the language itself: how well others are found is measured elsewhere.
    """
    if code not in _PHRASELESS:
        _PHRASELESS[code] = _find_phraseless(code)
    return _PHRASELESS[code]


def _find_phraseless(code: str) -> tuple[str, str] | None:
    if not file_in(get_settings().models).exists():
        return None
    alike, guard = get_alike(), get_guard()
    if alike is None:
        return None
    best, sentence = _SURE_OF_LIKENESS, None
    for example in read_examples(code):
        if example.intent in CRISIS and guard.assess(example.text) is None:
            kind, score = alike(example.text)
            if kind == example.intent and score > best:
                best, sentence = score, (example.text, _FIRST_OF[kind])
        if best > _VERY_SURE:
            break
    return sentence


async def all_of(telegram: Emulator, stage: Stage, codes: Sequence[str]) -> None:
    """Ask something else in several languages, four people at once."""
    for start in range(0, len(codes), 4):
        four = codes[start : start + 4]
        await asyncio.gather(*(anything_else(telegram, stage, code) for code in four))
