"""What is made of a message, beside what the model says of it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

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
