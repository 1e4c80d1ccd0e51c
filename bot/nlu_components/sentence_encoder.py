"""Rasa featurizer: sentence vectors of the encoders that `nlu_data/config.yml` names."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.encoders import Encoder, encode_examples, encode_once, get_encoder


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Adds one dense sentence feature per message, made by one encoder."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`encoder`: a name from `bot.encoders.ENCODERS`."""
        return {**DenseFeaturizer.get_default_config(), "encoder": "e5"}

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._encoder: Encoder = get_encoder(config["encoder"])

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEncoder:
        """Make the component; there is nothing to load."""
        return cls(config, execution_context.node_name)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Any encoder that exists is fine."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add features to all examples; vectors are cached on disk by content."""
        messages = [m for m in training_data.training_examples if m.get(TEXT)]
        texts = [m.get(TEXT) for m in messages]
        vectors = encode_examples(self._encoder, texts)
        for message, vector in zip(messages, vectors, strict=True):
            self._add(message, vector)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add features to messages of residents; nothing is kept."""
        for message in messages:
            self._add(message, encode_once(self._encoder, message.get(TEXT) or ""))
        return messages

    def _add(self, message: Message, vector: np.ndarray[Any, Any]) -> None:
        message.add_features(
            Features(
                vector.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, f"encoder:{self._encoder.name}"
            )
        )
