"""Rasa featurizer: character n-grams of the folded text, for slang, dialect and typing errors."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import TfidfVectorizer

from social_map.text import fold

_FILE = "ngrams.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class NgramFeaturizer(SparseFeaturizer, GraphComponent):
    """Adds one sparse sentence feature per message: tf-idf of character n-grams inside words."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Lengths of the n-grams, and in how many examples one must occur to count."""
        return {
            **SparseFeaturizer.get_default_config(),
            "shortest": 2, "longest": 5, "min_df": 2, "max_features": 100_000,
        }  # fmt: skip

    def __init__(
        self, config: dict[str, Any], name: str, model_storage: ModelStorage, resource: Resource
    ) -> None:
        super().__init__(name, config)
        self._storage = model_storage
        self._resource = resource
        self._vectorizer = TfidfVectorizer(
            analyzer="char_wb",
            ngram_range=(config["shortest"], config["longest"]),
            min_df=config["min_df"],
            max_features=config["max_features"],
            sublinear_tf=True,
            lowercase=False,
        )

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
            grams, idf = file["grams"].tolist(), file["idf"]
        component._vectorizer.vocabulary_ = {gram: column for column, gram in enumerate(grams)}
        component._vectorizer.idf_ = idf
        return component

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Refuse lengths that make no n-gram."""
        if config.get("shortest", 1) > config.get("longest", 1):
            raise ValueError("NgramFeaturizer in config.yml: 'shortest' must not exceed 'longest'")

    def train(self, training_data: TrainingData) -> Resource:
        """Learn which n-grams exist and how telling each is."""
        self._vectorizer.fit(
            [fold(m.get(TEXT)) for m in training_data.training_examples if m.get(TEXT)]
        )
        vocabulary = self._vectorizer.vocabulary_
        grams = np.array(sorted(vocabulary, key=lambda gram: vocabulary[gram]))
        with self._storage.write_to(self._resource) as folder:
            np.savez_compressed(folder / _FILE, grams=grams, idf=self._vectorizer.idf_)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add features to all examples."""
        self.process([m for m in training_data.training_examples if m.get(TEXT)])
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add features to messages."""
        if not messages:
            return messages
        rows = self._vectorizer.transform([fold(m.get(TEXT) or "") for m in messages])
        for message, row in zip(messages, rows, strict=True):
            message.add_features(Features(row.tocoo(), FEATURE_TYPE_SENTENCE, TEXT, "ngrams"))
        return messages
