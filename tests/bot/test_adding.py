"""`wegwijzer add-example`: what is added, refused and asked; the file is never damaged."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot import adding, example_file
from bot.adding import add_example, file_of, tidy
from bot.commands.add_example import add_example as command
from bot.errors import DataProblem, NotAdded
from bot.settings import NLU_DATA
from social_map.taxonomy import CRISIS_INTENTS, DIALOGUE_INTENTS, HELP_INTENTS

POVERTY = """# Sentences about money.
version: "3.1"
nlu:
- intent: debts
  examples: |
    - deurwaarderden mektup geldi on gün verdiler
    - borcum çok altından kalkamıyorum

# rent and rooms
- intent: housing
  examples: |
    - kira bin dört yüz oldu bu normal mi
    - evde küf var ev sahibi bakmıyor
"""
TESTS = """tests:
- {text: "zorgverzekering ödemedim, aylardır mektup geliyor", intents: [debts]}
"""


def make(folder: Path) -> Path:
    """Language data with one small file in Turkish."""
    data = folder / "nlu_data"
    (data / "tr" / "examples").mkdir(parents=True)
    (data / "nl" / "examples").mkdir(parents=True)
    poverty(data).write_text(POVERTY, encoding="utf-8")
    (data / "tr" / "test_sentences.yml").write_text(TESTS, encoding="utf-8")
    return data


def poverty(data: Path) -> Path:
    return data / "tr" / "examples" / "poverty.yml"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return make(tmp_path)


def run(data: Path, *arguments: str, said: str | None = None) -> Result:
    options = ["--fast", "--data", str(data), "--lang", "en"]
    return CliRunner().invoke(command, [*arguments, *options], input=said)


def added(data: Path, intent: str, text: str) -> str | None:
    """Add with nothing but letters; a sentence of why not, or None."""
    try:
        add_example(intent, "tr", text, encode=None, agree=lambda _: True, folder=data)
    except NotAdded as error:
        return str(error)
    return None


def test_it_is_added_under_the_last_of_its_intent(data: Path) -> None:
    """One line more; comments, order and all other lines stay as they are."""
    done = run(data, "debts", "--language", "tr", "maaşıma", "haciz", "koydular")
    assert done.exit_code == 0, done.output
    assert "nlu_data/tr/examples/poverty.yml:8: maaşıma haciz koydular" in done.output
    assert "wegwijzer train" in done.output
    assert "wegwijzer model compare" in done.output
    expected = POVERTY.replace(
        "kalkamıyorum\n", "kalkamıyorum\n    - maaşıma haciz koydular\n", 1
    )  # fmt: skip
    assert poverty(data).read_text(encoding="utf-8") == expected
    assert [path.name for path in poverty(data).parent.iterdir()] == ["poverty.yml"]


def test_it_is_read_from_standard_input(data: Path) -> None:
    """A message with line breaks becomes one line."""
    done = run(data, "housing", "--language", "tr", said="  tavandan su\nakıyor \n")
    assert done.exit_code == 0, done.output
    assert poverty(data).read_text(encoding="utf-8") == POVERTY + "    - tavandan su akıyor\n"


def test_a_file_and_a_block_are_made_when_there_is_none(data: Path) -> None:
    """A language that was just begun has no files yet."""
    assert added(data, "paperwork", "bu mektubu anlamıyorum") is None
    assert added(data, "greet", "selamlar olsun") is None
    assert poverty(data).read_text(encoding="utf-8") == POVERTY + (
        "- intent: paperwork\n  examples: |\n    - bu mektubu anlamıyorum\n"
    )
    new = (data / "tr" / "examples" / "dialogue.yml").read_text(encoding="utf-8")
    assert yaml.safe_load(new) == {
        "version": "3.1", "nlu": [{"intent": "greet", "examples": "- selamlar olsun\n"}],
    }  # fmt: skip


@pytest.mark.parametrize("ending", ["\r\n", "\n"])
@pytest.mark.parametrize("last", [True, False])
def test_line_ends_stay(data: Path, ending: str, last: bool) -> None:
    """A file from Windows, or one without a line break at its end, keeps its habit."""
    content = POVERTY.replace("\n", ending)
    poverty(data).write_bytes((content if last else content.rstrip()).encode())
    assert added(data, "housing", "tavandan su akıyor") is None
    new = poverty(data).read_bytes().decode()
    assert new.rstrip() == f"{content.rstrip()}{ending}    - tavandan su akıyor"
    assert new.count("\n") == new.count(ending)


@given(st.text(max_size=120) | st.text("- #:|>[](){}'\"\t\n\r\x85\u2028&*!%@`a1", max_size=40))
@example("- - x")
@example("a\u2029b\x0cc\x1cd")
@example("\ufeffa\uffff\x00\ud800b")
@example("#")
@settings(max_examples=150, deadline=None)
def test_any_text_leaves_a_whole_file(text: str) -> None:
    """Exactly one example more, at the end of its intent, or the same bytes."""
    with TemporaryDirectory() as folder:
        data = make(Path(folder))
        before = poverty(data).read_bytes()
        refused = added(data, "debts", text)
        after = poverty(data).read_bytes()
        if refused is not None:
            assert after == before
            return
        old, new = (yaml.safe_load(content.decode())["nlu"] for content in (before, after))
        assert new[1:] == old[1:]
        assert new[0]["examples"].splitlines() == [
            *old[0]["examples"].splitlines(), f"- {tidy(text)}",
        ]  # fmt: skip
        assert set(before.decode().splitlines()) <= set(after.decode().splitlines())


def test_every_real_file_takes_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All files of a real language, each intent: Rasa's reader finds one example more."""
    from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader

    monkeypatch.setattr(RasaYAMLReader, "validate", lambda *_: None)  # needs another library
    data = tmp_path / "nlu_data"
    shutil.copytree(NLU_DATA / "ti" / "examples", data / "ti" / "examples")
    for intent in (*HELP_INTENTS, *CRISIS_INTENTS, *DIALOGUE_INTENTS):
        path = data / "ti" / "examples" / f"{file_of(intent)}.yml"
        lines = path.read_text(encoding="utf-8").splitlines()
        text = f"qwxz {intent.replace('_', ' ')} {len(lines)}"
        done = add_example(intent, "ti", text, encode=None, agree=lambda _: False, folder=data)
        assert done is not None
        where = path.read_text(encoding="utf-8").splitlines()
        assert where[int(done.where.rpartition(":")[2]) - 1] == f"    - {text}"
        assert [line for line in where if text not in line] == lines
    for path in (data / "ti" / "examples").glob("*.yml"):
        messages = RasaYAMLReader().read(str(path)).training_examples
        found = [m.get("intent") for m in messages if m.get("text").startswith("qwxz ")]
        assert sorted(found) == sorted(
            i for i in (*HELP_INTENTS, *CRISIS_INTENTS, *DIALOGUE_INTENTS)
            if file_of(i) == path.stem
        )  # fmt: skip


@pytest.mark.parametrize(
    ("intent", "text", "sentence"),
    [
        ("debts", "  ", "The sentence is empty"),
        ("debts", "- \n -", "The sentence is empty"),
        ("debts", "borç " * 130, "more than 600"),
        ("debts", "BORCUM çok, altından kalkamiyorum!", "is there already: nlu_data/tr/examples/poverty.yml:7"),
        ("housing", "borcum çok altından kalkamıyorum", "under another question (debts)"),
        ("debts", "borcum çook altından kalkamıyorum", "is nearly equal to"),
        ("debts", "zorgverzekering ödemedim aylardır mektup geliyo", "too close to a test sentence, nlu_data/tr/test_sentences.yml:2"),
        ("debts", "[deurwaarder](person) geldi", "Leave the brackets out"),
    ],
)  # fmt: skip
def test_what_is_refused_says_why_and_what_to_do(
    data: Path, intent: str, text: str, sentence: str
) -> None:
    """And changes nothing."""
    assert sentence in str(added(data, intent, text))
    assert poverty(data).read_text(encoding="utf-8") == POVERTY


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("beni ara 06-12345678 lütfen", "a phone number (word 3)"),
        ("bsn 111222333 borcum var", "a citizen service number (word 2)"),
        ("NL91 ABNA 0417 1643 00 hesabım bloke", "a bank account (words 1 to 5)"),
        ("fatma@example.nl yazın", "an e-mail address (word 1)"),
    ],
)
def test_personal_data_are_never_kept_or_repeated(data: Path, text: str, what: str) -> None:
    """The error names the kind and the word, and holds nothing of the sentence."""
    done = run(data, "debts", "--language", "tr", text, "--yes")
    assert done.exit_code != 0
    assert what in str(done.exception)
    everything = done.output + str(done.exception)
    assert [word for word in text.split() if len(word) > 3 and word in everything] == []
    assert poverty(data).read_text(encoding="utf-8") == POVERTY


@pytest.mark.parametrize(
    ("intent", "language", "meant"),
    [
        ("debt", "tr", "Did you mean debts?"),
        ("schulden", "tr", "Did you mean debts?"),
        ("debts", "turks", "Did you mean tr?"),
        ("debts", "xx", "choose from: nl, tr."),
    ],
)
def test_unknown_names_are_met_with_what_was_meant(
    data: Path, intent: str, language: str, meant: str
) -> None:
    """Keys, Dutch words and names of languages are all understood as a hint."""
    done = run(data, intent, "--language", language, "x y z")
    assert isinstance(done.exception, NotAdded)
    assert meant in str(done.exception)


def test_letters_of_another_question_are_asked(data: Path) -> None:
    """'I want to die' and 'I do not want to die': a human decides."""
    text = "evde küf var ev sahibi bakmıyorr"
    done = run(data, "debts", "--language", "tr", text)
    assert done.exit_code == 1
    assert "another question (housing)" in done.output
    assert "--yes" in done.output
    assert poverty(data).read_text(encoding="utf-8") == POVERTY
    assert run(data, "debts", "--language", "tr", text, "--yes").exit_code == 0
    assert text in poverty(data).read_text(encoding="utf-8")


def by_first_letter(texts: Sequence[str]) -> np.ndarray:
    """Vectors in which only the first letter counts."""
    rows = np.zeros((len(texts), 256), dtype=np.float32)
    for number, text in enumerate(texts):
        rows[number, ord(text[0]) % 256] = 0.9
        rows[number, len(text)] += 0.4359
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_closer_to_another_question_is_asked(data: Path) -> None:
    """By the nearest examples; the question and one of its examples are named."""
    asked: list[str] = []

    def agree(doubts: list[str]) -> bool:
        asked.extend(doubts)
        return False

    text = "kapının kilidi kırık"
    assert (
        add_example("debts", "tr", text, encode=by_first_letter, agree=agree, folder=data) is None
    )
    assert len(asked) == 1
    assert "another question (housing)" in asked[0]
    assert "poverty.yml:12: 'kira bin dört yüz" in asked[0]
    assert poverty(data).read_text(encoding="utf-8") == POVERTY
    assert add_example("housing", "tr", text, encode=by_first_letter, agree=agree, folder=data)


def test_a_test_sentence_by_meaning_is_refused(data: Path) -> None:
    """Not only by letters."""
    text = "z" * len("zorgverzekering ödemedim, aylardır mektup geliyor")
    with pytest.raises(NotAdded, match="test sentence"):
        add_example(
            "debts", "tr", text, encode=by_first_letter, agree=lambda _: True, folder=data
        )  # fmt: skip


@pytest.mark.parametrize(
    "content", ["", "nlu: [", "nlu:\n- intent: debts\n  examples:\n  - a\n", "version: '3.1'\n"]
)
def test_a_damaged_file_is_left_alone(data: Path, content: str) -> None:
    """What is wrong is told with the file's name; not one byte changes."""
    poverty(data).write_text(content, encoding="utf-8")
    with pytest.raises(DataProblem, match=r"nlu_data/tr/examples/poverty\.yml"):
        added(data, "debts", "yeni bir cümle")
    assert poverty(data).read_text(encoding="utf-8") == content


def test_a_file_that_cannot_be_written_stays_whole(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full: one sentence, the old file, and no remains."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(example_file.os, "fsync", full)
    assert "No space left on device" in str(added(data, "debts", "yeni bir cümle"))
    assert poverty(data).read_text(encoding="utf-8") == POVERTY
    assert [path.name for path in poverty(data).parent.iterdir()] == ["poverty.yml"]


def test_what_would_change_other_examples_is_not_written(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last check: the new content must hold the old examples and one more."""
    broken = example_file.Place(POVERTY.replace("borcum çok", "canary"), 3)
    monkeypatch.setattr(example_file, "_placed", lambda *_: broken)
    assert "other examples would change" in str(added(data, "debts", "yeni bir cümle"))
    assert poverty(data).read_text(encoding="utf-8") == POVERTY


def test_every_longest_message_of_ours_would_be_taken() -> None:
    """The limit is above what is there."""
    from bot.language_data import folders, read_examples

    longest = max(len(s.text) for code in folders() for s in read_examples(code))
    assert longest < adding.LONGEST
