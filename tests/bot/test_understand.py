"""What is made of a message, beside what the model says of it."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import numpy as np
import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot import understand
from bot.errors import TooBusy
from bot.guard import Guard
from bot.nlu_components.intent_classifier import IntentClassifier
from bot.runtime import Parsed
from bot.understand import Understanding


class Model:
    """Says nothing of any message."""

    def parse_now(self, text: str) -> Parsed:
        return Parsed((("greet", 1.0),), False, (), (), {"": 1.0})


def test_words_of_a_language_without_spaces() -> None:
    """Two signs are a word: a story is a story in Chinese too."""
    understanding = Understanding(Model(), Guard([]))  # type: ignore[arg-type]
    assert understanding.parse_alone("我和孩子住在海牙的朋友家里已经三个月了").words > 7
    assert understanding.parse_alone(" ik woon in Utrecht ").words == 4


class SlowModel(Model):
    """Reads nothing until it may; notes what it began to read."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.gate = threading.Event()

    def parse_now(self, text: str) -> Parsed:
        self.begun.append(text)
        assert self.gate.wait(20)
        return super().parse_now(text)


async def test_with_too_many_messages_no_work_is_done_for_who_waited_too_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """They are refused, not read; whoever comes after the crowd is read again."""
    monkeypatch.setattr(understand, "PATIENCE_SECONDS", 0.05)
    model = SlowModel()
    understanding = Understanding(model, Guard([]))  # type: ignore[arg-type]
    crowd = [asyncio.create_task(understanding.parse(f"{n}")) for n in range(20)]
    _, waiting = await asyncio.wait(crowd, timeout=1)
    assert len(model.begun) == len(waiting) == understand.AT_ONCE
    model.gate.set()
    done = await asyncio.gather(*crowd, return_exceptions=True)
    assert sum(isinstance(one, TooBusy) for one in done) == 20 - understand.AT_ONCE
    assert (await understanding.parse("hallo daar"))[0].words == 2
    assert len(model.begun) == understand.AT_ONCE + 1


async def test_who_gives_up_does_not_make_room_for_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A thread that reads cannot be stopped: its place is free when it is done."""
    monkeypatch.setattr(understand, "PATIENCE_SECONDS", 0.05)
    model = SlowModel()
    understanding = Understanding(model, Guard([]))  # type: ignore[arg-type]
    crowd = [asyncio.create_task(understanding.parse(f"{n}")) for n in range(understand.AT_ONCE)]
    while len(model.begun) < understand.AT_ONCE:
        await asyncio.sleep(0.01)
    for task in crowd:
        task.cancel()
    with pytest.raises(TooBusy):
        await understanding.parse("nog een")
    model.gate.set()
    while True:  # they end in a moment
        try:
            await understanding.parse("nog een")
            break
        except TooBusy:
            continue


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("hallo, ik woon in Utrecht en heb eten nodig", ["food_and_goods"]),
        ("你好，我住在海牙，我和孩子没有东西吃", ["food_and_goods"]),
        ("你好海牙", []),
        ("hallo uit Utrecht", []),
    ],
)
def test_a_question_behind_a_greeting(
    text: str, problems: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A message of some words asks for what is likely beside the greeting."""
    classifier = IntentClassifier(IntentClassifier.get_default_config(), None, None)  # type: ignore[arg-type]
    classifier._classes = ["greet", "food_and_goods"]

    def probabilities(message: Message) -> Any:
        return np.array([0.6, 0.4])

    monkeypatch.setattr(classifier, "_probabilities", probabilities)
    monkeypatch.setattr(classifier, "_second_problem", lambda *_: None)
    message = Message({TEXT: text})
    classifier.process([message])
    assert message.get("problems") == problems


@pytest.mark.parametrize(
    ("probability", "likeness", "danger"),
    [(0.27, 0.07, False), (0.28, -1.0, True), (0.0, 0.08, True), (0.27, -1.0, False)],
)
def test_either_raises_the_card(probability: float, likeness: float, danger: bool) -> None:
    """bot/README.md, "Danger": the classifier from 0.28, likeness beside it from 0.08, each alone."""

    class Fearful(Model):
        def parse_now(self, text: str) -> Parsed:
            intents = (("greet", 1 - probability), ("crisis_danger", probability))
            return Parsed(intents, False, (), (), {"": 1.0})

    model: Any = Fearful()
    understanding = Understanding(model, Guard([]), lambda _: ("crisis_danger", likeness))
    assert (understanding.parse_alone("x y z").danger is not None) == danger


@pytest.mark.parametrize(
    ("debts", "urgent", "likely_urgent", "first"),
    [
        (0.5, "homelessness", 0.3, "homelessness"),
        (0.3, "homelessness", 0.5, "homelessness"),
        (0.83, "homelessness", 0.03, "debts"),
        (0.83, "domestic_violence", 0.03, "domestic_violence"),
    ],
)
def test_the_more_urgent_problem_comes_first(
    debts: float, urgent: str, likely_urgent: float, first: str
) -> None:
    """But a guess does not go before what was surely said, violence apart."""
    likely = sorted((("debts", debts), (urgent, likely_urgent)), key=lambda pair: -pair[1])
    problems = tuple(name for name, _ in likely)

    class Both:
        def parse_now(self, text: str) -> Parsed:
            return Parsed(tuple(likely), False, problems, (), {"": 1.0})

    found = Understanding(Both(), Guard([])).parse_alone("twee dingen in een bericht")  # type: ignore[arg-type]
    assert found.problems[0] == first


@pytest.mark.parametrize(
    ("text", "question", "first"),
    [
        ("goedemiddag, hij slaat me nu weer", "crisis_danger", "crisis_danger"),
        ("goedemiddag, ik heb niets te eten", "food_and_goods", "food_and_goods"),
        ("goedemiddag, hoe laat gaat de bus", "out_of_scope", "greet"),
        ("goedemiddag", "crisis_danger", "greet"),
    ],
)
def test_a_question_goes_before_the_greeting_that_it_comes_with(
    monkeypatch: pytest.MonkeyPatch, text: str, question: str, first: str
) -> None:
    """In all that is said of the message: a card for danger needs no more than that."""
    classifier = IntentClassifier(IntentClassifier.get_default_config(), None, None)  # type: ignore[arg-type]
    classifier._classes = ["greet", "thank", question]
    monkeypatch.setattr(classifier, "_probabilities", lambda _: np.array([0.7, 0.1, 0.2]))
    monkeypatch.setattr(classifier, "_second_problem", lambda *_: None)
    message = Message({TEXT: text})
    classifier.process([message])
    assert message.get("intent")["name"] == first
    confidences = [one["confidence"] for one in message.get("intent_ranking")]
    assert sum(confidences) == pytest.approx(1.0)
