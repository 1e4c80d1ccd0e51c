"""Rasa component: which of our languages is this, learned from our own examples.

General detectors know almost no Somali in chat spelling, no Tigrinya and no Arabic in Latin
letters. Naive Bayes over character n-grams of the examples knows just these. It also tells how
much of the message it has seen at all, so that a language outside ours can be recognised.

Most n-grams were seen in few languages. So only what an n-gram adds to the languages in which it was
seen is kept, and of the n-gram itself a hash: 10 MB instead of 117.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu_components.importer import LANGUAGE
from bot.script import script_of

_FILE = "languages.npz"
_LENGTHS = (1, 2, 3, 4)
SCORES = "language_scores"


def ngrams(text: str) -> list[str]:
    """Return n-grams of the words of a text; case folded, diacritics kept (they tell much)."""
    found = []
    for word in text.casefold().split():
        word = f" {word} "
        for length in _LENGTHS:
            found += [word[i : i + length] for i in range(len(word) - length + 1)]
    return [gram for gram in found if gram.strip()]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LanguageIdentifier(RasaIntentClassifier, GraphComponent):
    """Sets `language_scores` on a message: log-probability per n-gram for each language."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`min_count`: how often an n-gram must occur to be remembered."""
        return {"min_count": 2, "smoothing": 0.1}

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._languages: list[str] = []
        # Hashes of the n-grams, ascending; what each adds to a language's logarithm; what an unseen
        # n-gram gives to each language.
        self._grams: NDArray[np.uint32] = np.zeros(0, np.uint32)
        self._gains: Any = sp.csr_matrix((0, 0), dtype=np.float32)
        self._unseen: NDArray[np.float32] = np.zeros(0, np.float32)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        """Make an untrained component."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LanguageIdentifier:
        """Load a trained component."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder, np.load(folder / _FILE) as file:
            component._languages = file["languages"].tolist()
            component._grams, component._unseen = file["grams"], file["unseen"]
            gains = (file["gains"].astype(np.float32), file["columns"], file["starts"])
            component._gains = sp.csr_matrix(gains, (len(component._grams), len(file["unseen"])))
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Count n-grams per language."""
        counts: dict[str, Counter[str]] = {}
        for message in training_data.training_examples:
            code = message.get(LANGUAGE)
            if code and message.get(TEXT):
                # One language in two scripts is two things to learn: Arabic and arabizi.
                kind = f"{code}-{script_of(message.get(TEXT))}"
                counts.setdefault(kind, Counter()).update(ngrams(message.get(TEXT)))
        languages = sorted(counts)
        grams, table = _counted([counts[code] for code in languages])
        often = np.asarray(table.sum(axis=1)).ravel() >= self._config["min_count"]
        grams, table = grams[often], table[often]
        smoothing = self._config["smoothing"]
        totals = np.asarray(table.sum(axis=0)).ravel() + smoothing * max(len(grams), 1)
        table.data = np.log(table.data / smoothing + 1)
        self._languages, self._grams, self._gains = languages, grams, table
        self._unseen = np.log(smoothing / totals).astype(np.float32)
        with self._storage.write_to(self._resource) as folder:
            np.savez_compressed(
                folder / _FILE, languages=languages, grams=grams, unseen=self._unseen,
                gains=table.data.astype(np.float16), columns=table.indices, starts=table.indptr,
            )  # fmt: skip
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing to add to examples."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Set `language_scores`: {"ar": 0.9, …} and, under "", the share of n-grams seen."""
        for message in messages:
            message.set(SCORES, self.scores(message.get(TEXT) or ""), add_to_output=True)
        return messages

    def scores(self, text: str) -> dict[str, float]:
        """Return a probability per language, and under "" how much of the text was ever seen."""
        grams = ngrams(text)
        if not grams or not self._languages:
            return {"": 0.0}
        rows, known = self._find(grams)
        total = len(grams) * self._unseen + np.asarray(self._gains[rows[known]].sum(axis=0)).ravel()
        # n-grams overlap and are not independent: temper, or every answer would be certain.
        scaled = (total - total.max()) / 4.0
        share = np.exp(scaled) / np.exp(scaled).sum()
        long = np.array([len(gram) >= 3 for gram in grams])
        seen = known[long].mean() if long.any() else 1.0
        scores: dict[str, float] = {"": float(seen)}
        for kind, probability in zip(self._languages, share.tolist(), strict=True):
            code = kind.split("-")[0]
            scores[code] = scores.get(code, 0.0) + probability
        return scores

    def _find(self, grams: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Return the row of each n-gram, and whether it has one."""
        hashes = _hashes(grams)
        rows = np.minimum(np.searchsorted(self._grams, hashes), max(len(self._grams) - 1, 0))
        known = self._grams[rows] == hashes if len(self._grams) else np.zeros(len(grams), bool)
        return rows, known


def _hashes(grams: Sequence[str]) -> NDArray[np.uint32]:
    """Hashes that are the same in every process. Of 300,000 n-grams some ten share one."""
    return np.array([zlib.crc32(gram.encode("utf-8", "replace")) for gram in grams], np.uint32)


def _counted(counts: Sequence[Counter[str]]) -> tuple[NDArray[np.uint32], Any]:
    """Return the hashes of all n-grams, ascending, and how often each occurs, per counter."""
    hashes = [_hashes(list(one)) for one in counts]
    grams = np.unique(np.concatenate([np.zeros(0, np.uint32), *hashes]))
    tables = [
        sp.coo_matrix(
            (np.fromiter(one.values(), np.float32, len(one)),
             (np.searchsorted(grams, found), np.zeros(len(one), np.int32))),
            (len(grams), 1),
        )
        for one, found in zip(counts, hashes, strict=True)
    ]  # fmt: skip
    return grams, sp.hstack(tables or [sp.coo_matrix((0, 0))], "csr", np.float32)


def likeliest(message: Message) -> tuple[str | None, float]:
    """Return the likeliest language of a message and its probability; None when none was scored."""
    scores = {code: p for code, p in (message.get(SCORES) or {}).items() if code}
    best = max(scores, key=lambda code: scores[code], default=None)
    return best, scores[best] if best else 0.0
