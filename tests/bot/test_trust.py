"""Questions about the bot itself: told apart in every language, answered in each, never guessed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import yaml

from bot import trust
from bot.language_data import read_tests
from bot.likeness import Vectors
from bot.personal_data import find
from bot.settings import NLU_DATA
from social_map.taxonomy import HELP_INTENTS
from social_map.text import fold

KEPT_APART = yaml.safe_load(
    Path(__file__).with_name("trust_sentences.yml").read_text(encoding="utf-8")
)
CODES = sorted(path.parent.name for path in NLU_DATA.glob("*/trust.yml"))


def kept_apart(part: str) -> list[tuple[str, set[str]]]:
    """Sentences with the keys that are right answers."""
    return [
        (text, set(keys.split("+")))
        for by_key in KEPT_APART[part].values()
        for keys, texts in by_key.items()
        for text in texts
    ]


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_wordings_of_every_question(code: str) -> None:
    """At least six each, no wording under two questions, nothing personal."""
    wordings = trust.read_questions(NLU_DATA / code / "trust.yml")
    assert sorted(wordings) == sorted([*trust.KEYS, "general"])
    assert {key: len(texts) for key, texts in wordings.items() if len(texts) < 6} == {}
    everything = [fold(text) for texts in wordings.values() for text in texts]
    assert len(everything) == len(set(everything))
    assert [text for texts in wordings.values() for text in texts if find(text)] == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_measured_is_not_learnt(code: str) -> None:
    """Sentences that figures are measured on stand in no list of wordings."""
    learnt = {
        fold(text)
        for texts in trust.read_questions(NLU_DATA / code / "trust.yml").values()
        for text in texts
    }
    measured = [text for part in KEPT_APART for text, _ in kept_apart(part)]
    measured += [sentence.text for sentence in read_tests(code)]
    shared = [text for text in measured if fold(text) in learnt]
    # A question of three words is asked by everybody in the same words.
    assert [text for text in shared if len(text.split()) > 3] == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("En de politie?", "police"),
        ("and immigration??", "police"),
        ("ya polis", "police"),
        ("والشرطة؟", "police"),
        ("به پلیس چی؟", "police"),
        ("a mąż?", "readers"),
        ("а телеграм", "readers"),
        ("et mon nom ?", "stored"),
        ("¿y los papeles?", "papers"),
        ("ንፖሊስከ", "police"),
        ("de politie heeft mij opgepakt", None),
        ("", None),
    ],
)
def test_whole_messages_that_follow_an_answer(text: str, key: str | None) -> None:
    """'And the police?' goes on about the bot; a sentence about the police does not."""
    assert trust.follow_up(text) == key


class Letters:
    """An encoder whose vector tells with which letter a text begins."""

    name, dim, version = "letters", 8, "letters-1"

    def encode(self, texts: list[str]) -> Vectors:
        """One place per letter."""
        rows = np.full((len(texts), self.dim), 0.01, np.float32)
        for row, text in zip(rows, texts, strict=True):
            row[ord(text[:1] or " ") % self.dim] = 1
        return rows


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A small folder of language data, an encoder that needs no weights, a home of its own."""
    data = tmp_path / "nlu_data" / "xx"
    (data / "examples").mkdir(parents=True)
    lines = {"police": ["a one", "a two"], "cost": ["b one", "b two"], "general": ["c one"]}
    (data / "trust.yml").write_text(yaml.safe_dump(lines), encoding="utf-8")
    (data / "examples" / "out_of_scope.yml").write_text(
        "nlu:\n- intent: out_of_scope\n  examples: |\n    - d one\n", encoding="utf-8"
    )
    encoder = Letters()
    monkeypatch.setattr(trust, "get_encoder", lambda name: encoder)
    monkeypatch.setenv("WEGWIJZER_HOME", str(tmp_path / "home"))
    trust.get_questions.cache_clear()
    yield data.parent
    trust.get_questions.cache_clear()


def test_the_question_is_chosen_by_likeness(folder: Path, tmp_path: Path) -> None:
    """Like a question: its key; like what the general answer is for, or like none: no key."""
    assert trust.prepare(tmp_path / "home" / "models", folder) == 6
    assert trust.which("a three") == "police"
    assert trust.which("b three") == "cost"
    assert trust.which("c three") is None
    assert trust.which("d three") is None


def test_the_file_is_made_again_only_when_the_wordings_change(folder: Path, tmp_path: Path) -> None:
    """A start costs nothing; a maintainer's new wording counts from the next training on."""
    models = tmp_path / "models"
    assert trust.prepare(models, folder) > 0
    assert trust.prepare(models, folder) == 0
    path = folder / "xx" / "trust.yml"
    path.write_text(path.read_text(encoding="utf-8") + "call: [e one]\n", encoding="utf-8")
    assert trust.prepare(models, folder) == 7


@pytest.mark.parametrize("size", [None, 0, 10, 400])
def test_without_a_usable_file_nothing_is_guessed(
    folder: Path, tmp_path: Path, size: int | None
) -> None:
    """No file, or a damaged one: the general answer is given, and nothing fails."""
    if size is not None:
        models = tmp_path / "home" / "models"
        trust.prepare(models, folder)
        path = trust.file_in(models)
        path.write_bytes(path.read_bytes()[:size])
    assert trust.which("a three") is None


def test_vectors_of_another_encoder_are_not_compared(folder: Path, tmp_path: Path) -> None:
    """They would mean something else."""
    trust.prepare(tmp_path / "models", folder)
    assert trust.Questions.load(trust.file_in(tmp_path / "models"), "letters-2") is None


@pytest.mark.slow
def test_sentences_kept_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Right: nine of ten as people ask, six of ten when indirect. Wrong is rarer than general."""
    trust.prepare(tmp_path)
    encoder = trust.get_encoder(trust.ENCODER)
    questions = trust.Questions.load(trust.file_in(tmp_path), encoder.version)
    assert questions is not None
    lines = []
    for part, right_from, wrong_to in (("other_hand", 0.9, 0.05), ("hard", 0.6, 0.2)):
        rows = kept_apart(part)
        vectors = encoder.encode([text for text, _ in rows])
        right = wrong = asked = 0
        for (text, keys), vector in zip(rows, vectors, strict=True):
            key, probability = questions.judge(text, vector)
            said = key if key in trust.KEYS and probability >= trust.SURE_FROM else "none"
            asked += keys != {"none"}
            right += said in keys and keys != {"none"}
            wrong += said != "none" and said not in keys
        lines.append(f"{part}: {right} right and {wrong} wrong of {asked}, {len(rows)} sentences")
        assert right / asked >= right_from
        assert wrong / len(rows) <= wrong_to
    # A question of a resident is never taken for one about the bot, also when the model is unsure.
    asked_help = [
        sentence.text
        for code in CODES
        for sentence in read_tests(code)
        if set(sentence.intents) & set(HELP_INTENTS)
    ][::7]
    vectors = encoder.encode(asked_help)
    judged = [questions.judge(*both) for both in zip(asked_help, vectors, strict=True)]
    false = sum(key in trust.KEYS and sure >= trust.SURE_FROM for key, sure in judged)
    lines.append(f"{false} of {len(asked_help)} questions for help taken for one about the bot")
    assert false / len(asked_help) <= 0.01
    with capsys.disabled():
        print("\n".join(["", *lines]))
