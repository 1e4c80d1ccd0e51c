"""What people put around a question is learned with it."""

from __future__ import annotations

import yaml
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.language_data import folders
from bot.nlu_components.around import more_examples
from bot.nlu_components.importer import LANGUAGE, SECOND
from bot.settings import NLU_DATA


def example(text: str, intent: str, language: str = "nl", second: str | None = None) -> Message:
    message = Message.build(text, intent)
    message.set(LANGUAGE, language)
    if second:
        message.set(SECOND, second)
    return message


def find(text: str) -> list[tuple[int, int]]:
    at = text.find("Venlo")
    return [(at, at + 5)] if at >= 0 else []


EXAMPLES = [
    example("ik woon in Venlo", "give_place"),
    example("Venlo", "give_place"),
    example("goedemorgen", "greet"),
    example("bedankt", "thank"),
    example("geen geld voor huur", "housing", second="debts"),
    example("selam", "greet", "tr"),
    example("kiram cok yuksek", "housing", "tr"),
]


def test_a_question_stays_the_question_that_it_is() -> None:
    """With a greeting before it, thanks behind it, a plea or a place at either side; in its own language."""
    more = [m for m in more_examples(EXAMPLES, find) if m.get(INTENT) != "give_place"]
    assert {(m.get(INTENT), m.get(SECOND), m.get(LANGUAGE)) for m in more} == {
        ("housing", "debts", "nl"), ("housing", None, "tr"),
    }  # fmt: skip
    dutch = [m.get(TEXT) for m in more if m.get(LANGUAGE) == "nl"]
    assert all("geen geld voor huur" in text for text in dutch)
    assert all(text.startswith("goedemorgen") for text in dutch if "goedemorgen" in text)
    assert all(text.endswith("bedankt") for text in dutch if "bedankt" in text)
    for around in ("goedemorgen", "bedankt", "ik woon in"):
        assert any(around in text for text in dutch), around
    assert not any("selam" in text or "Venlo" in text for text in dutch)
    turkish = [m.get(TEXT) for m in more if m.get(LANGUAGE) == "tr"]
    assert any("selam" in text for text in turkish)
    assert any("goedemorgen" in text for text in turkish), "people greet in Dutch and go on"


def test_to_tell_where_one_lives_is_learned_without_the_place() -> None:
    """'I live in' is all that is read of it."""
    told = [m.get(TEXT) for m in more_examples(EXAMPLES, find) if m.get(INTENT) == "give_place"]
    assert told == ["ik woon in"]


def test_it_is_the_same_at_every_training() -> None:
    """Whatever the order in which the examples come."""
    one, other = more_examples(EXAMPLES, find), more_examples(EXAMPLES[::-1], find)
    assert sorted(m.get(TEXT) for m in one) == sorted(m.get(TEXT) for m in other)


def test_pleas_are_of_languages_that_there_are() -> None:
    """Short, and each once."""
    pleas = yaml.safe_load((NLU_DATA / "pleas.yml").read_text(encoding="utf-8"))
    assert set(pleas) <= set(folders())
    for said in pleas.values():
        assert len(set(said)) == len(said) >= 5
        assert all(isinstance(one, str) and len(one) <= 40 for one in said)
