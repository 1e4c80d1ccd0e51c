"""A running bot takes a new model: no message lost, none answered twice, order and slots kept."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import shutil
import threading
import time
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot import models
from bot.assistant import Assistant, Incoming
from bot.detect_language import Detected
from bot.emulator import Emulator
from bot.errors import ModelUnfit
from bot.guard import get_guard
from bot.live_model import LiveModel
from bot.reply import Reply, Span
from bot.telegram_adapter import Adapter, running
from bot.telegram_adapter.polling import Polling
from bot.understanding import Mention, Understood
from tests.bot.fakes import FakeMind
from tests.bot.test_models import make


@dataclass
class Minds:
    """Makes minds of fake model files; they share conversations and a log of what they did."""

    folder: Path
    loading: float = 0.0
    broken: dict[str, Exception] = field(default_factory=dict)
    memory: dict[str, dict[str, object]] = field(default_factory=dict)
    acted: list[tuple[str, str, str, str]] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)
    gate: threading.Event = field(default_factory=threading.Event)  # closed: loading takes for ever

    def __post_init__(self) -> None:
        self.gate.set()

    def load(self, path: Path, beside: Any) -> SlowMind:
        self.threads.append(threading.get_ident())
        time.sleep(self.loading)
        assert self.gate.wait(60)
        if path.name in self.broken:
            raise self.broken[path.name]
        self.loaded.append(path.name)
        return SlowMind(path.name, self)

    def live(self, assistant: Assistant, seconds: float = 0.01) -> LiveModel:
        def which() -> Path:
            pointer = models.read_pointer(self.folder)
            assert pointer is not None
            return models.file_of(self.folder, pointer.current)

        return LiveModel(
            assistant, self.load, which, lambda: models.stamp(self.folder), seconds=seconds
        )


class SlowMind(FakeMind):
    """Takes its time to understand, sometimes more, sometimes less, and notes who acted on what."""

    def __init__(self, name: str, minds: Minds) -> None:
        super().__init__()
        self.name = name
        self.minds = minds

    async def understand(self, text: str) -> tuple[Understood, Detected]:
        understood, detected = await super().understand(text)
        await asyncio.sleep((len(text) * 7 + len(self.name)) % 5 / 200)
        # The text and who understood it travel as a place.
        place = Mention("", "town", f"{text}|{self.name}")
        return Understood(**{**understood.__dict__, "places": (place,)}), detected

    async def act(
        self, conversation: str, intent: str, entities: dict[str, list[str]]
    ) -> list[dict[str, Any]]:
        text, understood_by = entities["place"][0].split("|")
        before = self.minds.memory.get(conversation, {})
        await asyncio.sleep(0.002)
        turn = int(str(before.get("turn", 0))) + 1
        self.minds.memory[conversation] = {"turn": turn}
        self.minds.acted.append((conversation, text, understood_by, self.name))
        return [{"key": "themes", "said": f"{text} turn {turn}"}]

    def remembered(self, conversation: str) -> dict[str, object]:
        return dict(self.minds.memory.get(conversation, {}))


@pytest.fixture
def minds(tmp_path: Path) -> Minds:
    return Minds(tmp_path)


@pytest.fixture
def echo(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers say which message they answer."""

    def compose(message: dict[str, Any], language: str) -> Reply:
        return Reply("answer", language, (Span(message["said"]),))

    monkeypatch.setattr("bot.compose.compose", compose)


def serving(
    telegram: Emulator, assistant: Assistant, live: LiveModel
) -> AbstractAsyncContextManager[Polling]:
    """Run the adapter with a model that may change."""
    adapter = Adapter(assistant, load=live.load_first, follow=live)
    return running(adapter, telegram.token, telegram.url)


async def until(condition: Any, seconds: float = 60) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        await asyncio.sleep(0.01)


async def everything(telegram: Emulator, chat: int, count: int) -> list[str]:
    """Wait for answers to so many messages of a chat."""
    texts: list[str] = []
    while "\n".join(texts).count("bericht") < count:
        texts += [m.text for m in await telegram.answers(1, chat, timeout=240)]
    return texts


async def test_switching_under_load(telegram: Emulator, minds: Minds, echo: None) -> None:
    """Eight residents write six messages each while the model is switched five times."""
    there = [make(minds.folder, f"fp{n}", n) for n in range(6)]
    models.use(minds.folder, there[0])
    minds.loading = 0.05
    assistant = Assistant(None, get_guard())
    chats, count = range(100, 108), 6
    expected = [f"bericht {'x' * (n % 4)}{n}" for n in range(count)]
    async with serving(telegram, assistant, minds.live(assistant)):

        async def write() -> None:
            for number in range(count):
                for chat in chats:
                    await telegram.say(f"bericht {'x' * (number % 4)}{number}", chat, "nl")
                await asyncio.sleep(0.05)

        async def switch() -> None:
            for number, name in enumerate(there[1:], start=2):
                models.use(minds.folder, name)
                await until(lambda number=number: len(minds.loaded) == number)

        await until(lambda: assistant.mind is not None)
        await asyncio.gather(write(), switch())
        answers = {chat: await everything(telegram, chat, count) for chat in chats}
        await telegram.say("/start", 7, "nl")  # nothing more comes after the last answers
        await telegram.answers(chat=7)
    for chat in chats:  # none lost, none twice, in order, and the conversation went on
        # Messages that waited for their turn were answered as one question.
        assert re.findall(r"bericht x*\d", "\n".join(answers[chat])) == expected
        turns = [int(text.rpartition("turn ")[2]) for text in answers[chat]]
        assert turns == list(range(1, len(turns) + 1))
    assert telegram.sent == []
    # Every message was understood and acted on by one and the same model.
    assert [a for a in minds.acted if a[2] != a[3]] == []
    assert len({a[3] for a in minds.acted}) > 1
    assert minds.loaded == [f"{name}.tar.gz" for name in there]


async def test_loading_blocks_nobody(telegram: Emulator, minds: Minds, echo: None) -> None:
    """While a model takes its time to load, the old one answers at once."""
    old, new = make(minds.folder), make(minds.folder, minutes=1)
    models.use(minds.folder, old)
    assistant = Assistant(None, get_guard())
    async with serving(telegram, assistant, minds.live(assistant)):
        await telegram.say("eerste", language="nl")
        await telegram.answers()
        minds.gate.clear()
        models.use(minds.folder, new)
        await until(lambda: len(minds.threads) == 2)
        await telegram.say("tweede", language="nl")
        (answer,) = await telegram.answers()
        assert len(minds.loaded) == 1
        assert answer.text == "tweede turn 2"
        minds.gate.set()
        before = assistant.mind
        await until(lambda: assistant.mind is not before)
        await telegram.say("derde", language="nl")
        assert (await telegram.answers())[0].text == "derde turn 3"
    assert threading.get_ident() not in minds.threads
    assert minds.acted[-1][3] == f"{new}.tar.gz"


async def test_a_turn_ends_with_the_mind_that_it_began_with(minds: Minds, echo: None) -> None:
    """The new model takes over between two turns, never in the middle of one."""
    old, new = SlowMind("old", minds), SlowMind("new", minds)
    gate = asyncio.Event()

    async def understand(text: str) -> tuple[Understood, Detected]:
        await gate.wait()
        return await SlowMind.understand(old, text)

    old.understand = understand  # type: ignore[method-assign]
    assistant = Assistant(old, get_guard())
    turn = asyncio.create_task(assistant.on_text(Incoming("a", "nl"), "hallo daar"))
    await asyncio.sleep(0.01)
    assistant.mind = new
    gate.set()
    assert (await turn)[0].text == "hallo daar turn 1"
    assert minds.acted == [("a", "hallo daar", "old", "old")]


@pytest.mark.parametrize(
    "error", [ModelUnfit("it", "it is damaged"), RuntimeError("geheim"), MemoryError(), OSError()]
)
def test_a_broken_model_changes_nothing(
    minds: Minds, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    """It is reported once, without a text that is not ours, and the old one goes on."""
    old, new, good = (make(minds.folder, minutes=n) for n in range(3))
    models.use(minds.folder, old)
    minds.broken[f"{new}.tar.gz"] = error
    assistant = Assistant(None, get_guard())
    live = minds.live(assistant)
    first = live.load_first()
    models.use(minds.folder, new)
    with caplog.at_level(logging.INFO):
        assert [live.look(), live.look(), live.look()] == [False, False, False]
    assert assistant.mind is first
    assert len(minds.threads) == 2  # tried once
    assert caplog.text.count("the old one goes on") == 1
    assert "geheim" not in caplog.text
    models.use(minds.folder, good)
    assert live.look()
    assert assistant.mind.name == f"{good}.tar.gz"  # type: ignore[union-attr]


@pytest.mark.parametrize("content", ["", '{"curr', '{"current": "wegwijzer-gone"}', None])
def test_a_damaged_pointer_changes_nothing(minds: Minds, content: str | None) -> None:
    """Nor does a missing one; the next good one is taken."""
    old, new = make(minds.folder), make(minds.folder, minutes=1)
    models.use(minds.folder, old)
    assistant = Assistant(None, get_guard())
    live = minds.live(assistant)
    first = live.load_first()
    pointer = minds.folder / "current"
    pointer.unlink() if content is None else pointer.write_text(content, encoding="utf-8")
    assert not live.look()
    assert assistant.mind is first
    models.use(minds.folder, new)
    assert live.look()
    assert assistant.mind is not first


def test_the_same_model_is_not_loaded_again(minds: Minds) -> None:
    """`model use` of what is in use costs nothing."""
    name = make(minds.folder)
    models.use(minds.folder, name)
    live = minds.live(Assistant(None, get_guard()))
    live.load_first()
    models.use(minds.folder, name)
    assert not live.look()
    assert len(minds.loaded) == 1


def test_a_bot_without_a_model_takes_the_first(minds: Minds) -> None:
    """Started too early: once a model is in use, it answers without a new start."""
    assistant = Assistant(None, get_guard())
    live = minds.live(assistant)
    with pytest.raises(AssertionError):
        live.load_first()
    live.start()
    models.use(minds.folder, make(minds.folder))
    deadline = time.monotonic() + 10
    while assistant.mind is None and time.monotonic() < deadline:
        time.sleep(0.01)
    live.stop()
    assert assistant.mind is not None


def test_looking_is_cheap(minds: Minds) -> None:
    """A look is a `stat`, and there is a pause between two looks."""
    models.use(minds.folder, make(minds.folder))
    live = minds.live(Assistant(None, get_guard()))
    live.load_first()
    started = time.thread_time()
    for _ in range(1000):
        live.look()
    assert time.thread_time() - started < 1
    live = minds.live(Assistant(None, get_guard()), seconds=0.05)
    live.load_first()
    used = time.process_time()
    live.start()
    time.sleep(1)
    live.stop()
    assert time.process_time() - used < 0.3


async def test_danger_overtakes(telegram: Emulator, minds: Minds, echo: None) -> None:
    """The card does not wait for the turns before it, and switching does not concern it."""
    models.use(minds.folder, make(minds.folder))
    assistant = Assistant(None, get_guard())
    async with serving(telegram, assistant, minds.live(assistant)):
        await telegram.say("eerste", language="nl")
        await telegram.answers()
        gate = asyncio.Event()

        async def understand(text: str) -> Any:
            if text == "tweede":
                await gate.wait()
            raise RuntimeError

        assistant.mind.understand = understand  # type: ignore[union-attr, method-assign]
        await telegram.say("tweede", language="nl")
        await telegram.say("ik wil niet meer leven", language="nl")
        (card,) = await telegram.answers()
        assert "113" in card.text
        gate.set()
        await telegram.answers()


@pytest.mark.slow
async def test_a_real_model_is_switched_during_a_conversation(
    telegram: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The place that the resident named to the old model is known to the new one."""
    from bot.service import load_mind
    from bot.training import find_model, train

    train(if_needed=True)
    old, new = (f"wegwijzer-20261129-140{n}-copy" for n in (1, 2))
    for name in (old, new):
        shutil.copy(find_model(), models.file_of(tmp_path, name))
    models.use(tmp_path, old)
    assistant = Assistant(None, get_guard())
    live = LiveModel(
        assistant,
        load_mind,
        lambda: models.current(tmp_path).path,  # type: ignore[union-attr]
        lambda: models.stamp(tmp_path),
        seconds=0.05,
    )
    async with serving(telegram, assistant, live):
        await telegram.say("ik zoek werk, ik woon in Amsterdam", language="nl")
        (first,) = await telegram.answers(timeout=300)
        assert "Amsterdam" in first.text
        before = assistant.mind
        models.use(tmp_path, new)
        while assistant.mind is before:  # meanwhile the old one answers
            await telegram.say("ik wil Nederlands leren", language="nl")
            (answer,) = await telegram.answers(timeout=300)
            assert answer.options["parse_mode"] == "HTML"
        await telegram.say("ik heb schulden", language="nl")
        (last,) = await telegram.answers(timeout=300)
        assert "Amsterdam" in last.text
        (models.file_of(tmp_path, old)).write_bytes(b"no model")
        after = assistant.mind
        models.rollback(tmp_path)
        with caplog.at_level(logging.ERROR):
            await until(lambda: "the old one goes on" in caplog.text, 300)
        await telegram.say("ik heb schulden", language="nl")
        assert "Amsterdam" in (await telegram.answers(timeout=300))[0].text
        assert assistant.mind is after
    assert json.loads((tmp_path / "current").read_text())["current"] == old
