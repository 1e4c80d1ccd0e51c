"""What the benches ask: never the same twice, in conversations, the same for the same seed."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.bench import texts
from bot.bench.texts import Asked, draw, in_conversations
from bot.errors import CannotMeasure
from bot.evaluating.rows import Row, read_project
from bot.language_data import Sentence


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three test sentences, two of which differ in case and blanks only, and two examples."""
    rows = [Row("nl", "Ik heb schulden", "debts"), Row("nl", "ik heb  schulden ", "debts"),
            Row("tr", "borcum var", "debts")]  # fmt: skip
    examples = [
        Sentence(text, text, "pl", ("debts",), "nlu_data/pl/examples/poverty.yml", 1)
        for text in ("mam długi", "borcum var")
    ]
    monkeypatch.setattr(texts, "read_project", lambda: rows)
    monkeypatch.setattr(texts, "folders", lambda: ["pl"])
    monkeypatch.setattr(texts, "read_examples", lambda code: examples)


def test_no_text_comes_twice() -> None:
    """As many different texts as were asked for, case and blanks aside."""
    found = draw(2000)
    assert len({" ".join(one.text.casefold().split()) for one in found}) == 2000


def test_all_languages_are_asked() -> None:
    """A long draw holds every language that has test sentences."""
    assert {one.language for one in draw(6000)} == {row.lang for row in read_project()}


def test_the_seed_decides() -> None:
    """The same seed gives the same messages in the same order, another one gives others."""
    assert draw(50, seed=3) == draw(50, seed=3)
    assert draw(50, seed=3) != draw(50, seed=4)


@pytest.mark.usefixtures("few")
def test_examples_follow_test_sentences() -> None:
    """Where test sentences do not suffice, examples that are no test sentences are added."""
    assert {one.text for one in draw(2)} == {"Ik heb schulden", "borcum var"}
    assert {one.text for one in draw(3)} == {"Ik heb schulden", "borcum var", "mam długi"}


@pytest.mark.usefixtures("few")
def test_too_many_messages_are_refused() -> None:
    """Nothing is repeated to fill up: the maintainer hears how many there are."""
    with pytest.raises(CannotMeasure, match="3 different sentences"):
        draw(4)


def test_conversations() -> None:
    """Each message belongs to one conversation of one language, of no more than `turns` messages."""
    found = [Asked(str(n), "nl" if n % 3 else "tr") for n in range(40)]
    talked = in_conversations(found, first=10, turns=4, chats=5)
    assert sorted(int(one.text) for one in talked) == list(range(40))
    of: dict[int, list[Asked]] = {}
    for one in talked:
        of.setdefault(one.conversation, []).append(one)
    assert min(of) == 10
    assert all(len(talk) <= 4 and len({one.language for one in talk}) == 1 for talk in of.values())
    assert Counter(len(talk) for talk in of.values())[4] >= 8


def test_conversations_run_side_by_side() -> None:
    """Two messages of one conversation have those of the others between them."""
    talked = in_conversations([Asked(str(n), "nl") for n in range(12)], turns=3, chats=4)
    assert [one.conversation for one in talked] == [1, 2, 3, 4] * 3
