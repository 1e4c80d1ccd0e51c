"""Letters and words of messages: what counts, what is known, and that a saved one is the same."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.sparse as sp
from hypothesis import given
from hypothesis import strategies as st
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu_components import heads
from bot.nlu_components.ngram_featurizer import KNOWN_WORDS, NgramFeaturizer

EXAMPLES = (
    "ik heb schulden en een deurwaarder",
    "de deurwaarder staat voor de deur",
    "ik zoek een taalmaatje",
    "een taalmaatje voor mijn buurvrouw",
)
RESOURCE = Resource("ngrams")


@dataclass(frozen=True)
class Context:
    """What the featurizer asks of Rasa's execution context."""

    node_name: str = "ngrams"


@pytest.fixture(scope="module")
def storage(tmp_path_factory: pytest.TempPathFactory) -> LocalModelStorage:
    return LocalModelStorage.create(Path(tmp_path_factory.mktemp("model")))


@pytest.fixture(scope="module")
def trained(storage: LocalModelStorage) -> NgramFeaturizer:
    config = NgramFeaturizer.get_default_config()
    featurizer = NgramFeaturizer(config, "ngrams", storage, RESOURCE)
    featurizer.train(TrainingData([Message.build(text) for text in EXAMPLES]))
    return featurizer


def read(featurizer: NgramFeaturizer, text: str) -> tuple[Any, float]:
    """Return the features of one message, dense, and the share of its words that are known."""
    message = Message.build(text)
    featurizer.process([message])
    (features,) = message.features
    return features.features.toarray()[0], message.get(KNOWN_WORDS)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("een deurwaarder", 1.0),
        ("DEURWAARDER!", 1.0),
        ("ik zoek meubels", 1 / 3),  # 'zoek' stands in one example only: that is not enough
        ("nech usigh ad sawregh", 0.0),
        ("", 0.0),
        ("😀", 0.0),
    ],
)
def test_known_words(trained: NgramFeaturizer, text: str, share: float) -> None:
    """How many of the words stand in two examples or more, however they are written."""
    assert read(trained, text)[1] == pytest.approx(share)


def test_what_is_alike_has_features_alike(trained: NgramFeaturizer) -> None:
    """A misspelt word still shares letters with the right one, and a strange one shares none."""
    right, wrong, strange = (
        read(trained, text)[0] for text in ("deurwaarder", "deurwaader", "ቤት የለኝም")
    )
    assert right @ wrong > 0.5
    assert right @ strange == 0


def test_both_kinds_have_length_one(trained: NgramFeaturizer) -> None:
    """Letters and words weigh the same, however long the message is."""
    for text in (EXAMPLES[0], "deurwaarder"):
        row = read(trained, text)[0]
        letters = len(trained._grams["letters"].hashes)
        assert np.linalg.norm(row[:letters]) == pytest.approx(1)
        assert np.linalg.norm(row[letters:]) == pytest.approx(1)


def test_a_saved_one_is_the_same(trained: NgramFeaturizer, storage: LocalModelStorage) -> None:
    """Python's own hashes differ in every process; these do not."""
    config = NgramFeaturizer.get_default_config()
    context: Any = Context()
    loaded = NgramFeaturizer.load(config, storage, RESOURCE, context)
    for text in (*EXAMPLES, "dewrwaarder bij de buurvrouw"):
        assert np.array_equal(read(loaded, text)[0], read(trained, text)[0])


@given(st.text())
def test_any_text(trained: NgramFeaturizer, text: str) -> None:
    """Whatever was typed: finite numbers, and a share."""
    row, share = read(trained, text)
    assert np.isfinite(row).all()
    assert 0 <= share <= 1


def test_lengths_that_make_no_ngram_are_refused() -> None:
    """A maintainer who swaps them is told where and what."""
    with pytest.raises(ValueError, match=r"config\.yml.*'letters' \(5\).*\(2\)"):
        NgramFeaturizer.validate_config({"letters": [5, 2], "words": [1, 2]})


def test_half_precision_is_enough() -> None:
    """Coefficients in half the memory: the same probabilities to a thousandth."""
    chance = np.random.default_rng(1)
    exact = chance.standard_normal((500, 7))
    rows = sp.random(20, 500, 0.1, "csr", random_state=1)
    linear = heads.Linear(exact.astype(np.float16), np.zeros(7, np.float32), np.array(3.0))
    scores = rows @ exact * 3
    expected = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    assert np.abs(np.exp(linear.log_probabilities(rows)) - expected).max() < 0.005
