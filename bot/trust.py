"""Questions about the bot itself: who are you, do you tell the police, what do you keep.

The model knows them as `ask_privacy` and `ask_capabilities`; which of them it is, is decided here
by a small linear model on the same sentence vector that the turn has already (and character
n-grams: the encoder was tuned to tell intents apart, not these). Nearest examples did worse, 0.80
right against 0.88. It is made from `nlu_data/*/trust.yml` by `prepare`, when the model is trained.
What is answered lies under `trust-<key>` in the translations, each exactly true.
"""

from __future__ import annotations

import hashlib
import logging
import zipfile
import zlib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

from bot import language_near
from bot.encoders import encode_once, get_encoder
from bot.language_data import read_examples
from bot.nearby import unit
from bot.settings import NLU_DATA, get_settings
from social_map.text import fold

log = logging.getLogger(__name__)
Vectors = NDArray[np.float32]

#: Each question that has an answer of its own.
KEYS = ("who", "robot", "police", "papers", "stored", "delete", "seen", "readers", "maker", "cost",
        "call", "scam", "language")  # fmt: skip
#: What people often ask next: for buttons under an answer.
NEXT = {
    "who": ("robot", "maker", "language"),
    "robot": ("maker", "call", "readers"),
    "police": ("stored", "papers", "readers"),
    "papers": ("police", "stored", "cost"),
    "stored": ("readers", "police", "delete"),
    "delete": ("stored", "readers", "seen"),
    "seen": ("stored", "police", "delete"),
    "readers": ("delete", "seen", "police"),
    "maker": ("police", "cost", "scam"),
    "cost": ("maker", "papers", "scam"),
    "call": ("robot", "cost", "language"),
    "scam": ("maker", "cost", "stored"),
    "language": ("robot", "call", "cost"),
}
#: From this probability a question gets its own answer; below, the general one of its intent.
#: Chosen on examples of `dialogue.yml` in six languages, before they were put into `trust.yml`. On
#: sentences kept apart (`tests/bot/test_trust.py`, 29 November 2026): 36 of 37 of another hand right, 101
#: of 156 that were written to be indirect, 14 wrong; of 407 questions for help none taken for one.
SURE_FROM = 0.4

ENCODER = "e5"
_FILE = "trust.npz"
_NONE, _FOLLOW_UP = "none", "follow_up"
_FORMAT = "1"  # another one when the features below change
# What is no such question: so many examples of every other intent, in each language. Without them
# a third of all questions about papers, money and school would be taken for one.
_OTHERS, _MORE = 2, {"out_of_scope": 20, "undocumented": 6}
_ABOUT_BOT = ("ask_privacy", "ask_capabilities")
_COLUMNS = 4096  # of n-grams


class Questions:
    """The linear model."""

    def __init__(self, keys: Sequence[str], weights: Vectors, bias: Vectors, centre: Vectors):
        """`weights`: one column per key, for the vector and then for the n-grams."""
        self._keys, self._weights, self._bias, self._centre = keys, weights, bias, centre

    @classmethod
    def load(cls, path: Path, version: str) -> Questions | None:
        """Read the file; None when there is none, or it is damaged or of another encoder."""
        try:
            with np.load(path, allow_pickle=False) as file:
                if str(file["version"]) != version:
                    log.error("trust questions are off: %s is of another encoder", path.name)
                    return None
                weights = file["weights"].astype(np.float32)
                return cls(file["keys"].tolist(), weights, file["bias"], file["centre"])
        except FileNotFoundError:
            log.warning("trust questions are off: %s is missing; run wegwijzer train", path.name)
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
            log.error("trust questions are off: %s (%s)", path.name, type(error).__name__)
        return None

    def judge(self, text: str, vector: Vectors) -> tuple[str, float]:
        """Return the likeliest question and its probability; 'general' and 'none' are possible."""
        row = _features([text], vector[None, :], self._centre)
        scores = (row @ self._weights)[0] + self._bias
        odds = np.exp(scores - scores.max())
        best = int(odds.argmax())
        return str(self._keys[best]), float(odds[best] / odds.sum())


def which(text: str) -> str | None:
    """Return the key of the question about the bot that a message asks; None when it asks none.

    Ask within `bot.encoders.one_turn`, with the text as the model read it: the vector is shared.
    """
    found = get_questions()
    if found is None:
        return None
    key, probability = found.judge(text, encode_once(get_encoder(ENCODER), text))
    return key if key in KEYS and probability >= SURE_FROM else None


def follow_up(text: str) -> str | None:
    """Return the key of a whole message like 'and the police?'.

    Only right after an answer to a question about the bot: elsewhere it means something else.
    """
    return _follow_ups().get(fold(text))


@lru_cache(maxsize=1)
def get_questions() -> Questions | None:
    """Return the model of this process, from the file beside the models."""
    return Questions.load(file_in(get_settings().models), get_encoder(ENCODER).version)


def file_in(models: Path) -> Path:
    """Where the file lies, beside the models."""
    return models / _FILE


def prepare(models: Path, folder: Path = NLU_DATA) -> int:
    """Make the file that `which` reads, unless it is there and made from the same sentences.

    Returns how many sentences were read: 0 when there was nothing to do. Takes a minute when
    there was.
    """
    encoder, path = get_encoder(ENCODER), file_in(models)
    digest = _digest(folder, encoder.version)
    if _digest_in(path) == digest:
        return 0
    rows = _sentences(folder)
    # Most are examples, which training has read already. None of those is thrown away.
    vectors = language_near.encode(get_settings().cache, encoder, [text for text, _ in rows])
    keys, weights, bias, centre = _fit(rows, vectors)
    models.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new.npz")
    np.savez(
        new, version=np.array(encoder.version), digest=np.array(digest), keys=np.array(keys),
        weights=weights.astype(np.float16), bias=bias, centre=centre,
    )  # fmt: skip
    new.replace(path)
    get_questions.cache_clear()
    return len(rows)


def read_questions(path: Path) -> dict[str, list[str]]:
    """Return the wordings of a `trust.yml` per question, without the follow-ups."""
    return {key: list(texts) for key, texts in _load(path).items() if key != _FOLLOW_UP}


def _sentences(folder: Path) -> list[tuple[str, str]]:
    """All wordings with their key, and some sentences of residents that ask something else."""
    rows: list[tuple[str, str]] = []
    for path in sorted(folder.glob("*/trust.yml")):
        rows += [(text, key) for key, texts in read_questions(path).items() for text in texts]
        by_intent: dict[str, list[str]] = {}
        for example in read_examples(path.parent.name, folder):
            by_intent.setdefault(example.intent, []).append(example.text)
        for intent, texts in by_intent.items():
            if intent not in _ABOUT_BOT:
                count = _MORE.get(intent, _OTHERS)
                step = max(1, len(texts) // count)
                rows += [(text, _NONE) for text in texts[::step][:count]]
    return rows


def _fit(
    rows: Sequence[tuple[str, str]], vectors: Vectors
) -> tuple[list[str], Vectors, Vectors, Vectors]:
    from sklearn.linear_model import LogisticRegression

    centre = vectors.mean(axis=0).astype(np.float32)
    features = _features([text for text, _ in rows], vectors, centre)
    model = LogisticRegression(C=30, max_iter=3000).fit(features, [key for _, key in rows])
    weights, bias = model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
    return [str(key) for key in model.classes_], weights, bias, centre


def _features(texts: Sequence[str], vectors: Vectors, centre: Vectors) -> Any:
    """Centred unit vectors, and beside them the character n-grams of the folded text."""
    from scipy.sparse import csr_matrix, hstack
    from sklearn.feature_extraction.text import HashingVectorizer

    grams = HashingVectorizer(
        analyzer="char_wb", ngram_range=(3, 5), n_features=_COLUMNS, alternate_sign=False
    )
    counted = grams.transform([fold(text) for text in texts])
    return hstack([csr_matrix(unit(vectors - centre)), counted]).tocsr()


def _digest(folder: Path, version: str) -> str:
    """What the file is made from, in short."""
    digest = hashlib.sha256(f"{_FORMAT} {version}".encode())
    for path in sorted(folder.glob("*/trust.yml")):
        for file in (path, *sorted(path.parent.glob("examples/*.yml"))):
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _digest_in(path: Path) -> str:
    try:
        with np.load(path, allow_pickle=False) as file:
            return str(file["digest"])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        return ""


@lru_cache(maxsize=1)
def _follow_ups() -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(NLU_DATA.glob("*/trust.yml")):
        try:
            listed = _load(path).get(_FOLLOW_UP) or {}
            found |= {fold(text): key for key, texts in listed.items() for text in texts}
        except (OSError, ValueError, yaml.YAMLError, AttributeError, TypeError) as error:
            log.error("trust questions: %s cannot be used (%s)", path.name, type(error).__name__)
    return found


def _load(path: Path) -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    content: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    return content
