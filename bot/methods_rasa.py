"""Methods made of Rasa's components: its default pipeline, and ours with each ingredient left out.

The components are trained as Rasa's graph would, one after the other and in a temporary folder;
no server is started. Also the list of all methods of the table.
"""

from __future__ import annotations

# isort: off
from bot.privacy import guard_residents

guard_residents()  # before Rasa is imported
# isort: on

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import rasa.utils.tensorflow.callback as training_bar
import yaml
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers.diet_classifier import DIETClassifier
from rasa.nlu.featurizers.sparse_featurizer.count_vectors_featurizer import CountVectorsFeaturizer
from rasa.nlu.featurizers.sparse_featurizer.lexical_syntactic_featurizer import (
    LexicalSyntacticFeaturizer,
)
from rasa.nlu.featurizers.sparse_featurizer.regex_featurizer import RegexFeaturizer
from rasa.nlu.tokenizers.whitespace_tokenizer import WhitespaceTokenizer
from rasa.shared.nlu.constants import (
    FEATURE_TYPE_SENTENCE,
    INTENT,
    INTENT_RANKING_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.methods import (
    E5,
    PASSAGE,
    SEED,
    UNTUNED,
    USE,
    Answers,
    Line,
    Method,
    Task,
    count,
    per_language,
)
from bot.methods_plain import logistic_regression, neighbours, prototypes
from bot.nlu_components.importer import LANGUAGE
from bot.nlu_components.intent_classifier import IntentClassifier
from bot.nlu_components.language_identifier import LanguageIdentifier
from bot.nlu_components.ngram_featurizer import NgramFeaturizer
from bot.settings import NLU_DATA

guard_residents()  # again: Rasa configured its loggers while it was imported

NGRAMS, NEAREST = "ngrams", f"nearest:{E5}"
#: What our classifier is made of, by the name of its head.
INGREDIENTS: Mapping[str, str] = {
    E5: "the network",
    NEAREST: "the nearest examples",
    NGRAMS: "the n-grams",
}
#: The other encoder, which is in the table only: what its network would weigh, and what it knows.
USE_WEIGHT = 0.35
USE_KNOWS = ("nl", "en", "tr", "pl", "ru", "fr", "es", "ar", "de", "pt", "it", "zh")
_NEVER = 10**9  # words: a second problem is not looked for, it would cost time
_RANKED = 12


@dataclass(frozen=True)
class Step:
    """A component of a pipeline; `again`: it predicts only after it was loaded from its file."""

    kind: Any
    config: Mapping[str, Any]
    again: bool = False


def default_pipeline(task: Task, epochs: int, kind: str | None = None) -> Answers:
    """What `rasa init` trains for intents; `kind`: with these sentence vectors beside it."""
    steps = [
        Step(WhitespaceTokenizer, {}),
        Step(RegexFeaturizer, {}),
        Step(LexicalSyntacticFeaturizer, {}),
        Step(CountVectorsFeaturizer, {}),
        Step(CountVectorsFeaturizer, {"analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4}),
        Step(DIETClassifier, {"epochs": epochs, "random_seed": SEED}, again=True),
    ]
    return run(task, steps, {kind: kind} if kind else {})


def ours(task: Task, weights: Mapping[str, float], e5: str = E5) -> Answers:
    """Our classifier with these heads; `e5`: the kind of vectors that take e5's place."""
    config = {**_classifier_config(), "weights": dict(weights), "words_of_two": _NEVER}
    if USE in weights:
        config["knows"] = {USE: list(USE_KNOWS)}
    steps = [Step(LanguageIdentifier, {})]
    steps += [Step(NgramFeaturizer, {})] if NGRAMS in weights else []
    steps += [Step(IntentClassifier, config)]
    used = {name.removeprefix("nearest:") for name in weights} - {NGRAMS}
    return run(task, steps, {name: e5 if name == E5 else name for name in used})


def our_weights() -> dict[str, float]:
    """Return the weight of each head, as `nlu_data/config.yml` has them."""
    return dict(_classifier_config()["weights"])


def without(weights: Mapping[str, float], head: str) -> dict[str, float]:
    """Return the weights with one ingredient left out."""
    return {name: weight for name, weight in weights.items() if name != head}


def _classifier_config() -> dict[str, Any]:
    config = yaml.safe_load((NLU_DATA / "config.yml").read_text(encoding="utf-8"))
    found = next(s for s in config["pipeline"] if s["name"].endswith(".IntentClassifier"))
    return {key: value for key, value in found.items() if key != "name"}


def run(task: Task, steps: Sequence[Step], features: Mapping[str, str]) -> Answers:
    """Train a pipeline and ask it.

    Args:
        task: What to learn and to ask.
        steps: The components, in their order.
        features: Name of a dense sentence feature to the kind of vectors that it holds.
    """
    learned = [
        _message(
            {TEXT: one.text, INTENT: one.intent, LANGUAGE: one.language},
            {name: task.vectors[kind].examples[n] for name, kind in features.items()},
        )
        for n, one in enumerate(task.examples)
    ]
    with TemporaryDirectory(prefix="wegwijzer-methods-") as folder, _no_bars():
        started = time.perf_counter()
        trained = _train(TrainingData(learned), steps, Path(folder))
        seconds = time.perf_counter() - started
        rankings, took = [], []
        for n, row in enumerate(task.rows):
            message = _message(
                {TEXT: row.text},
                {name: task.vectors[kind].rows[n] for name, kind in features.items()},
            )
            started = time.perf_counter()
            for component in trained:
                component.process([message])
            took.append((time.perf_counter() - started) * 1000)
            ranking = message.get(INTENT_RANKING_KEY)[:_RANKED]
            rankings.append(tuple(str(intent["name"]) for intent in ranking))
    return Answers(tuple(rankings), seconds, tuple(took))


def _train(data: TrainingData, steps: Sequence[Step], folder: Path) -> list[Any]:
    storage = LocalModelStorage(folder)
    trained = []
    for number, step in enumerate(steps):
        name = f"step{number}"
        about = (
            {**step.kind.get_default_config(), **step.config},
            storage,
            Resource(name),
            ExecutionContext(GraphSchema({}), node_name=name),
        )
        component = step.kind.create(*about)
        if hasattr(component, "train"):
            component.train(data)
        if step.again:
            component = step.kind.load(*about)
        elif hasattr(component, "process_training_data"):
            data = component.process_training_data(data)  # it may add examples
        trained.append(component)
    return trained


def _message(data: Mapping[str, Any], vectors: Mapping[str, Any]) -> Message:
    message = Message(dict(data))
    for name, vector in vectors.items():
        message.add_features(
            Features(vector.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, name)
        )  # fmt: skip
    return message


@contextmanager
def _no_bars() -> Iterator[None]:
    """Rasa draws a bar for every training; ours shows how far the table is."""
    draw = training_bar.tqdm
    training_bar.tqdm = lambda *a, **more: draw(*a, **{**more, "disable": True})
    try:
        yield
    finally:
        training_bar.tqdm = draw


def methods(languages: Sequence[str], epochs: int) -> list[Method]:
    """Return all lines of the table."""
    weights = our_weights()
    diet = partial(default_pipeline, epochs=epochs)
    each = [
        Method("d", f"ours without {what}", partial(ours, weights=without(weights, head)),
               _uses(without(weights, head)))
        for head, what in INGREDIENTS.items()
    ]  # fmt: skip
    alone = [
        Method("e", f"{what} alone", partial(ours, weights={head: 1.0}), _uses({head: 1.0}))
        for head, what in {**INGREDIENTS, USE: "the USE encoder"}.items()
    ]
    both = {**weights, USE: USE_WEIGHT}
    lr, mean = logistic_regression, prototypes
    return [
        Method("a", "Rasa's default pipeline (DIET, count vectors), one model", diet),
        Method("b", "the same, a model per language, told the language",
               partial(per_language, run=diet)),
        Method("c", "the default pipeline with e5 vectors beside", partial(diet, kind=E5), (E5,)),
        Method("d", "ours: all three", partial(ours, weights=weights), (E5,)),
        *each,
        Method("d", "ours with the USE encoder beside", partial(ours, weights=both), (E5, USE)),
        Method("d", "ours on e5 as it comes", partial(ours, weights=weights, e5=UNTUNED), (UNTUNED,)),
        *alone,
        Method("e", "logistic regression on e5", partial(lr, kind=E5), (E5,)),
        Method("e", "… centred", partial(lr, kind=E5, change="centred"), (E5,)),
        Method("e", "… whitened", partial(lr, kind=E5, change="whitened"), (E5,)),
        Method("e", "… read as 'passage', not 'query'", partial(lr, kind=PASSAGE), (E5,)),
        Method("e", "… e5 as it comes", partial(lr, kind=UNTUNED), (E5,)),
        Method("e", "… e5 as it comes, whitened", partial(lr, kind=UNTUNED, change="whitened"), (E5,)),
        Method("e", "kNN on e5", partial(neighbours, kind=E5), (E5,)),
        Method("e", "nearest mean of an intent, e5", partial(mean, kind=E5), (E5,)),
        Method("e", "… centred", partial(mean, kind=E5, change="centred"), (E5,)),
        *(_left_out(code, weights) for code in (languages if len(languages) > 1 else ())),
    ]  # fmt: skip


def _uses(weights: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(kind for kind in (E5, USE) if {kind, f"nearest:{kind}"} & weights.keys())


def _left_out(code: str, weights: Mapping[str, float]) -> Method:
    return Method("f", f"ours, never taught {code}", partial(ours, weights=weights), (E5,))


def measure(
    task: Task, languages: Sequence[str], epochs: int, tick: Callable[[str], None]
) -> list[Line]:
    """Train, ask and count every method; `tick` hears which."""
    found = []
    for method in methods(languages, epochs):
        tick(f"({method.group}) {method.name}")
        asked = task
        if method.group == "f":
            code = method.name.rpartition(" ")[2]
            asked = task.part(partial(_other, code), code.__eq__)
        found.append(count(asked, method, method.run(asked)))
    return found


def _other(code: str, language: str) -> bool:
    return language != code
