"""Rasa component: which help question is this? A blend of linear models, one per kind of feature.

Each head is a linear model on one kind of feature (sentence vectors of an encoder, character
n-grams). Their log-probabilities are added with the weights of `nlu_data/config.yml`: an encoder
that does not know the message's language is left out. Beside the ranking the component sets
`problems`: the help questions that the bot would answer, two at most.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from bot.nlu_components.language_identifier import SCORES
from social_map.taxonomy import HELP_INTENTS

_FILE = "heads.npz"
_POLITE = frozenset({"greet", "goodbye", "thank", "affirm", "give_place", "ask_capabilities"})
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Head:
    """A linear model: scores = features @ coefficients + intercept, times sharpness."""

    coefficients: Array
    intercept: Array
    sharpness: float

    def log_probabilities(self, matrix: Any) -> Array:
        """Return log-probabilities, one row per message."""
        scores = (matrix @ self.coefficients + self.intercept) * self.sharpness
        return np.log(np.apply_along_axis(_softmax, 1, np.asarray(scores)) + 1e-9)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(RasaIntentClassifier, GraphComponent):
    """Sets `intent`, `intent_ranking` and `problems` from all features of a message."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Weights per feature origin; C of the linear models; length of the ranking."""
        return {
            "weights": {"encoder:e5": 1.0, "ngrams": 0.45},
            "knows": {},
            "C": 3.0,
            "ngram_C": 0.5,
            "ngram_sharpness": 3.0,
            # Averaging flattens: this makes the confidence of the blend a frequency again.
            "sharpness": 1.5,
            "ranking_length": 12,
            # Added to an intent's log-probability: out of scope is many things, each of them rare.
            "bias": {},
            # When a greeting, thanks or a place carries a help question.
            "polite_words": 5,
            "beside_polite": 0.15,
        }

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage = model_storage
        self._resource = resource
        self._heads: dict[str, Head] = {}
        self._classes: list[str] = []

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentClassifier:
        """Make an untrained classifier."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        """Load a trained classifier."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder, np.load(folder / _FILE) as file:
            component._classes = file["classes"].tolist()
            for number, origin in enumerate(file["origins"].tolist()):
                component._heads[origin] = Head(
                    # Row by row in memory: scipy would copy 20 MB for every message otherwise.
                    np.ascontiguousarray(file[f"coefficients{number}"]),
                    file[f"intercept{number}"],
                    float(file["sharpness"][number]),
                )
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Fit one linear model per kind of feature."""
        messages = [m for m in training_data.intent_examples if m.get(TEXT)]
        labels = [m.get(INTENT) for m in messages]
        self._classes = sorted(set(labels))
        matrices = {name: _matrix(messages, name) for name in self._config["weights"]}
        known = {name: matrix for name, matrix in matrices.items() if matrix is not None}
        # The solvers release the interpreter's lock: the heads are fitted side by side.
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            heads = pool.map(lambda matrix: self._fit(matrix, labels), known.values())
            self._heads = dict(zip(known, heads, strict=True))
        self._save()
        return self._resource

    def _fit(self, matrix: Any, labels: list[str]) -> Head:
        if sp.issparse(matrix):
            model = LinearSVC(C=self._config["ngram_C"], class_weight="balanced")
            sharpness = float(self._config["ngram_sharpness"])
        else:
            model = LogisticRegression(C=self._config["C"], max_iter=150, class_weight="balanced")
            sharpness = 1.0
        model.fit(matrix, labels)
        return Head(model.coef_.T, model.intercept_, sharpness)

    def _save(self) -> None:
        arrays: dict[str, Any] = {}
        for number, head in enumerate(self._heads.values()):
            arrays[f"coefficients{number}"] = head.coefficients.astype(np.float32)
            arrays[f"intercept{number}"] = head.intercept
        with self._storage.write_to(self._resource) as folder:
            np.savez(
                folder / _FILE,
                classes=np.array(self._classes),
                origins=np.array(list(self._heads)),
                sharpness=np.array([head.sharpness for head in self._heads.values()]),
                **arrays,
            )

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing to add to examples."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the intent and its ranking."""
        for message in messages:
            probabilities = self._probabilities(message)
            order = np.argsort(-probabilities)[: self._config["ranking_length"]]
            ranking = [
                {"name": self._classes[i], "confidence": float(probabilities[i])} for i in order
            ]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            words = len((message.get(TEXT) or "").split())
            message.set("problems", self._problems(ranking, words), add_to_output=True)
        return messages

    def _problems(self, ranking: list[dict[str, Any]], words: int) -> list[str]:
        """Return the help intent to answer, if any; a second one is looked for in the parts."""
        help_intents = [r for r in ranking if r["name"] in HELP_INTENTS]
        if not help_intents:
            return []
        first = help_intents[0]
        # "Hello, I live in Utrecht and need food" greets and tells a place, but asks for food.
        polite = ranking[0]["name"] in _POLITE and words >= self._config["polite_words"]
        if first is not ranking[0] and not (
            polite and first["confidence"] >= self._config["beside_polite"]
        ):
            return []
        return [first["name"]]

    def _probabilities(self, message: Message) -> Array:
        total = np.zeros(len(self._classes))
        weights = 0.0
        for origin, head in self._heads.items():
            weight = self._config["weights"][origin] * self._known(origin, message)
            matrix = _matrix([message], origin)
            if matrix is None or weight <= 0:
                continue
            total += weight * head.log_probabilities(matrix)[0]
            weights += weight
        total = total / max(weights, 1.0)
        for name, bias in self._config["bias"].items():
            total[self._classes.index(name)] += bias
        return _softmax(total * self._config["sharpness"])

    def _known(self, origin: str, message: Message) -> float:
        """How far the encoder behind a feature knows the message's language: 0 to 1."""
        languages = self._config["knows"].get(origin)
        if not languages:
            return 1.0
        scores = message.get(SCORES) or {}
        return float(sum(scores.get(code, 0.0) for code in languages))


def _softmax(scores: Array) -> Array:
    powers: Array = np.exp(scores - scores.max())
    return powers / powers.sum()


def _matrix(messages: list[Message], origin: str) -> Any:
    """Rows of one kind of feature, or None when the messages do not carry it."""
    rows = []
    for message in messages:
        found = [f for f in message.features if f.origin == origin]
        if not found:
            return None
        rows.append(found[0].features)
    if not rows:
        return None
    return sp.vstack(rows).tocsr() if sp.issparse(rows[0]) else np.vstack(rows)
