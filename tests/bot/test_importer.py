"""What training reads: the examples of all languages, and messages with two problems."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from bot.errors import DataProblem
from bot.language_data import read_two_problems
from bot.nlu_components import native_letters, ngram_featurizer, place_matcher, sentence_encoder
from bot.nlu_components.importer import LANGUAGE, SECOND, LanguageFolders
from bot.settings import NLU_DATA

EXAMPLES = """version: "3.1"
nlu:
- intent: debts
  examples: |
    - ik kan het niet betalen
"""
TWO = '{text: "deurwaarder aan de deur en ik slaap niet", problems: [debts, mental_health]}'


def write(folder: Path, two: str) -> LanguageFolders:
    (folder / "nl" / "examples").mkdir(parents=True)
    (folder / "nl" / "examples" / "poverty.yml").write_text(EXAMPLES)
    (folder / "nl" / "two_problems.yml").write_text(two)
    (folder / "nl" / "test_sentences.yml").write_text('tests:\n- {text: "x", intents: [debts]}\n')
    for name in ("config.yml", "rules.yml", "domain.yml"):
        (folder / name).write_text('version: "3.1"\n')
    return LanguageFolders(str(folder / "config.yml"), str(folder / "domain.yml"))


def test_both_problems_reach_the_components(tmp_path: Path) -> None:
    """A message with two problems carries both; an example one; test sentences are not read."""
    read = write(tmp_path, f"messages:\n- {TWO}\n").get_nlu_data().training_examples
    assert [(m.get("intent"), m.get(SECOND), m.get(LANGUAGE)) for m in read] == [
        ("debts", None, "nl"),
        ("debts", "mental_health", "nl"),
    ]


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("{problems: [debts, housing]}", "nl/two_problems.yml:2"),
        ('{text: "", problems: [debts, housing]}', "nl/two_problems.yml:2"),
        ('{text: "x", problems: [debts]}', "two problems"),
        ('{text: "x", problems: [debts, debts]}', "two problems"),
        ('{text: "x"}', "problems: [debts, housing]"),
    ],
)
def test_a_mistake_is_said_with_its_line(tmp_path: Path, row: str, what: str) -> None:
    """A message without a text or without two problems is refused in a sentence."""
    write(tmp_path, f"messages:\n- {row}\n")
    with pytest.raises(DataProblem) as error:
        read_two_problems("nl", tmp_path)
    assert what in str(error.value)


def test_a_language_without_the_file_has_none(tmp_path: Path) -> None:
    """It is no error."""
    assert read_two_problems("xx", tmp_path) == []


def test_examples_are_learned_as_messages_are_read() -> None:
    """In training too they pass what takes places out, what rewrites letters, encoder and n-grams."""
    recipe = DefaultV1Recipe()
    config = yaml.safe_load((NLU_DATA / "config.yml").read_text(encoding="utf-8"))
    schema = recipe.graph_config_for_recipe(config, {}).train_schema
    passed = [
        node.uses.__name__ for node in schema.nodes.values() if node.fn == "process_training_data"
    ]
    assert passed == [
        place_matcher.PlaceMatcher.__name__, native_letters.NativeLetters.__name__,
        sentence_encoder.SentenceEncoder.__name__, ngram_featurizer.NgramFeaturizer.__name__,
    ]  # fmt: skip
