"""Asking in this process: what is counted as answered, who asks at once, what encoders read."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence

import numpy as np
import pytest

from bot.assistant import Assistant
from bot.bench import ours
from bot.bench.texts import Asked
from bot.encoders import Vectors
from bot.errors import ModelMissing
from bot.guard import get_guard
from tests.bot.fakes import FakeMind


class FakeEncoder:
    """Counts letters."""

    name, dim, version = "letters", 1, "1"

    def __init__(self) -> None:
        self.calls: list[tuple[str, ...]] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        """See `Encoder`."""
        self.calls.append(tuple(texts))
        return np.array([[len(text)] for text in texts], np.float32)


async def test_an_answer_takes_time() -> None:
    """Milliseconds for an answer."""
    took = await ours.ask(Assistant(FakeMind(), get_guard()), Asked("ik heb schulden", "nl", 1))
    assert took is not None
    assert took > 0


async def test_an_apology_has_failed() -> None:
    """A bot that apologises fast is not fast."""
    assistant = Assistant(FakeMind(fails=True), get_guard())
    assert await ours.ask(assistant, Asked("ik heb schulden", "nl", 1)) is None


async def test_users_ask_at_the_same_time() -> None:
    """Never more messages in hand than users, each message once, failures counted."""
    now, most, heard = 0, 0, []

    async def ask_one(one: Asked) -> float | None:
        nonlocal now, most
        now += 1
        most = max(most, now)
        heard.append(one.text)
        await asyncio.sleep(0)
        now -= 1
        return None if one.text == "3" else float(one.text)

    found = await ours.ask_as(2, [Asked(str(n), "nl") for n in range(1, 7)], ask_one)
    assert most == 2
    assert sorted(heard) == ["1", "2", "3", "4", "5", "6"]
    assert sorted(found.milliseconds) == [1, 2, 4, 5, 6]
    assert found.failed == 1
    assert found.seconds > 0


def test_what_encoders_read_is_noted_and_can_be_read_again() -> None:
    """Every call with its texts; answers stay the same; afterwards nothing is noted."""
    encoder = FakeEncoder()
    with ours.watching([encoder]) as seen:
        assert encoder.encode(["één", "twee"]).tolist() == [[3], [4]]
        assert [read.texts for read in seen] == [("één", "twee")]
        assert ours.read_again(seen) >= 0
        assert len(seen) == 1  # reading again is not noted
    encoder.encode(["drie"])
    assert encoder.calls == [("één", "twee"), ("één", "twee"), ("drie",)]
    assert len(seen) == 1


def test_what_was_read_twice_is_read_once_again() -> None:
    """The floor is what has to be read: texts that were not shared count against the bot."""
    encoder = FakeEncoder()
    with ours.watching([encoder]) as seen:
        for texts in (["één"], ["één"], ["twee", "drie"]):
            encoder.encode(texts)
        ours.read_again(seen)
    assert encoder.calls[3:] == [("één",), ("twee", "drie")]


def test_what_is_asked_is_not_counted_with_residents(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file of counts is another one inside, and the same one afterwards."""
    monkeypatch.setenv("WEGWIJZER_COUNTS", "/residents/counts.db")
    with ours.counted_apart():
        assert os.environ["WEGWIJZER_COUNTS"] != "/residents/counts.db"
    assert os.environ["WEGWIJZER_COUNTS"] == "/residents/counts.db"


def test_without_a_model_nothing_is_measured(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    """One sentence, that says what to do."""
    monkeypatch.setenv("WEGWIJZER_HOME", str(tmp_path))
    with pytest.raises(ModelMissing, match="wegwijzer train"):
        ours.find_model()
