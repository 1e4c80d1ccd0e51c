"""Rasa featurizer: letters and words of the folded text, for slang, dialect and typing errors.

Sequences of two to five letters within words, single words and pairs of words. Each is known by a
hash, so that 400,000 of them need no table of strings (4 MB instead of 50).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.preprocessing import normalize

from bot.nlu_components.reading import as_read
from social_map.text import fold

#: Set on a message: the share of its words that stand in the examples, 0 to 1.
KNOWN_WORDS = "known_words"
_FILE = "ngrams.npz"
_KINDS = ("letters", "words")
_HASHES = 2**31 - 1  # as many as there are: of 400,000 n-grams some forty share one
Matrix = Any  # a sparse matrix of scipy, one row per text


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class NgramFeaturizer(SparseFeaturizer, GraphComponent):
    """Adds one sparse sentence feature per message (tf-idf), and `known_words`."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Per kind: shortest and longest n-gram, and in how many examples one must occur to count."""
        return {
            **SparseFeaturizer.get_default_config(),
            "letters": [2, 5], "letters_min_df": 3, "words": [1, 2], "words_min_df": 2,
        }  # fmt: skip

    def __init__(
        self, config: dict[str, Any], name: str, model_storage: ModelStorage, resource: Resource
    ) -> None:
        super().__init__(name, config)
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._hashed = {
            "letters": _vectorizer("char_wb", config["letters"]),
            "words": _vectorizer("word", config["words"]),
        }
        self._one_word = _vectorizer("word", (1, 1))
        self._grams: dict[str, _Grams] = {}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> NgramFeaturizer:
        """Make an untrained featurizer."""
        return cls(config, execution_context.node_name, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> NgramFeaturizer:
        """Load a trained featurizer."""
        component = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder, np.load(folder / _FILE) as file:
            component._grams = {
                kind: _Grams(file[f"{kind}:hashes"], file[f"{kind}:idf"]) for kind in _KINDS
            }
        return component

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuse lengths that make no n-gram."""
        for kind in _KINDS:
            shortest, longest = config.get(kind, (1, 1))
            if shortest > longest:
                raise ValueError(
                    f"NgramFeaturizer in config.yml: the shortest of '{kind}' ({shortest}) must not "
                    f"exceed the longest ({longest})"
                )

    def train(self, training_data: TrainingData) -> Resource:
        """Learn which n-grams exist and how telling each is."""
        texts = _folded(training_data.training_examples)
        for kind in _KINDS:
            counts = self._hashed[kind].transform(texts)
            self._grams[kind] = _learn(counts, self._config[f"{kind}_min_df"])
        with self._storage.write_to(self._resource) as folder:
            arrays: dict[str, NDArray[Any]] = {
                f"{kind}:hashes": grams.hashes for kind, grams in self._grams.items()
            }
            arrays |= {f"{kind}:idf": grams.idf for kind, grams in self._grams.items()}
            np.savez_compressed(folder / _FILE, **arrays)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add features to all examples."""
        self.process([m for m in training_data.training_examples if m.get(TEXT)])
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add features to messages, and how many of their words are known."""
        if not messages:
            return messages
        texts = [fold(as_read(m)) for m in messages]
        rows = sp.hstack(
            [self._grams[kind].weigh(self._hashed[kind].transform(texts)) for kind in _KINDS]
        ).tocsr()
        words = self._one_word.transform(texts)
        known = self._grams["words"].select(words).sum(axis=1) / np.maximum(words.sum(axis=1), 1)
        for message, row, share in zip(messages, rows, np.ravel(known).tolist(), strict=True):
            message.add_features(Features(row.tocoo(), FEATURE_TYPE_SENTENCE, TEXT, "ngrams"))
            message.set(KNOWN_WORDS, share)
        return messages


class _Grams:
    """The n-grams of one kind that count: `hashes`, in ascending order, and the `idf` of each."""

    def __init__(self, hashes: NDArray[np.int32], idf: NDArray[np.float32]) -> None:
        self.hashes, self.idf = hashes, idf

    def select(self, counts: Matrix) -> Matrix:
        """Keep the columns of these n-grams, side by side."""
        places = np.searchsorted(self.hashes, counts.indices)
        places[places == len(self.hashes)] = 0
        kept = self.hashes[places] == counts.indices if len(self.hashes) else places < 0
        ends = np.concatenate([[0], np.cumsum(kept)])[counts.indptr]
        shape = (counts.shape[0], len(self.hashes))
        return sp.csr_matrix((counts.data[kept], places[kept], ends), shape)

    def weigh(self, counts: Matrix) -> Matrix:
        """Return tf-idf (the logarithm of tf), each row of length 1."""
        found = self.select(counts).astype(np.float32)
        found.data = (1 + np.log(found.data)) * self.idf[found.indices]
        return normalize(found)


def _learn(counts: Matrix, min_df: int) -> _Grams:
    """Return the n-grams that occur in so many texts at least."""
    hashes, texts = np.unique(counts.indices, return_counts=True)
    enough = texts >= min_df
    idf = np.log((1 + counts.shape[0]) / (1 + texts[enough])) + 1
    return _Grams(hashes[enough].astype(np.int32), idf.astype(np.float32))


def _vectorizer(analyzer: str, lengths: Sequence[int]) -> HashingVectorizer:
    return HashingVectorizer(
        analyzer=analyzer,
        ngram_range=tuple(lengths),
        token_pattern=r"\S+" if analyzer == "word" else None,
        n_features=_HASHES,
        alternate_sign=False,
        norm=None,
        lowercase=False,
    )


def _folded(messages: Sequence[Message]) -> list[str]:
    return [fold(as_read(m)) for m in messages if m.get(TEXT)]
