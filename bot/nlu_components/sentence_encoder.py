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
from bot.nearby import unit
from bot.nlu_components.importer import LANGUAGE
from bot.nlu_components.language_identifier import SCORES
from bot.nlu_components.native_letters import NATIVE, text_of
from bot.nlu_components.reading import as_read

_LEAST = 0.05  # probability of all languages that an encoder knows, below which it is not asked


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Adds one dense sentence feature per message, made by one encoder."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`encoder`: a name from `bot.encoders.ENCODERS`; `languages`: it reads only these.

        Messages in other languages get no feature of it, when the language identifier ran before.
        `as_typed`: of a message that was typed in Latin letters it reads that too, and the vector
        lies between. Nearest examples of 282 such new examples: .33 right as typed, .54 in their own
        letters, .56 between (29 November 2026).
        """
        own = {"encoder": "e5", "languages": [], "as_typed": False}
        return {**DenseFeaturizer.get_default_config(), **own}

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._encoder: Encoder = get_encoder(config["encoder"])
        self._languages = frozenset(config["languages"])

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
        messages = [
            m
            for m in training_data.training_examples
            if m.get(TEXT) and (not self._languages or m.get(LANGUAGE) in self._languages)
        ]
        latin = [number for number, m in enumerate(messages) if self._also_as_typed(m)]
        texts = [text_of(m) for m in messages]
        found = encode_examples(self._encoder, texts + [as_read(messages[n]) for n in latin])
        vectors, also = found[: len(messages)], found[len(messages) :]
        vectors[latin] = unit(vectors[latin] + also)
        for message, vector in zip(messages, vectors, strict=True):
            self._add(message, vector)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add features to messages of residents; nothing is kept."""
        for message in messages:
            if self._may_know(message):
                vector = encode_once(self._encoder, text_of(message))
                if self._also_as_typed(message):
                    also = encode_once(self._encoder, as_read(message))
                    vector = unit((vector + also)[None, :])[0]
                self._add(message, vector)
        return messages

    def _also_as_typed(self, message: Message) -> bool:
        return bool(self._config["as_typed"] and message.get(NATIVE))

    def _may_know(self, message: Message) -> bool:
        scores = message.get(SCORES)
        if not self._languages or scores is None:
            return True
        return sum(scores.get(code, 0.0) for code in self._languages) >= _LEAST

    def _add(self, message: Message, vector: np.ndarray[Any, Any]) -> None:
        message.add_features(
            Features(
                vector.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, f"encoder:{self._encoder.name}"
            )
        )
