"""The stock way to serve a model: `rasa run` with its REST channel, actions in a server apart."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import yaml

from bot.bench.children import Child, answers, free_port, running
from bot.bench.texts import Asked
from bot.errors import CannotMeasure
from bot.methods import draw as draw_examples
from bot.settings import NLU_DATA

_START_SECONDS = 300.0
_TRAIN_SECONDS = 3600.0
_ANSWER_SECONDS = 30.0
#: What `rasa init` writes for intents; entities and responses are not asked of it here.
_DEFAULT_PIPELINE: tuple[dict[str, Any], ...] = (
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
    {"name": "DIETClassifier", "epochs": 100, "constrain_similarities": True},
    {"name": "EntitySynonymMapper"},
    {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
)


@dataclass
class Stock:
    """A Rasa server and its action server, and how long they took to answer."""

    url: str
    server: Child
    actions: Child
    start_seconds: float

    def memory_mb(self) -> float:
        """Return the resident memory of both servers."""
        return self.server.memory_mb() + self.actions.memory_mb()

    def cpu_seconds(self) -> float:
        """Return the time of the processor that both servers have used."""
        return self.server.cpu_seconds() + self.actions.cpu_seconds()

    async def ask(self, client: httpx.AsyncClient, one: Asked) -> float | None:
        """Ask one message over HTTP; return its milliseconds, None when no answer came."""
        message = {"sender": f"bench-{one.conversation}", "message": one.text}
        started = time.perf_counter()
        try:
            response = await client.post(self.url, json=message)
            took = (time.perf_counter() - started) * 1000
            answered = response.status_code == 200 and bool(response.json())
        except (httpx.HTTPError, ValueError):
            self.server.alive()
            return None
        return took if answered else None


def client() -> httpx.AsyncClient:
    """Return an HTTP client that keeps its connections, as a channel would."""
    return httpx.AsyncClient(timeout=_ANSWER_SECONDS, trust_env=False)


@contextmanager
def stock(model: Path) -> Iterator[Stock]:
    """Serve a model the stock way for the length of a block.

    Raises:
        CannotMeasure: One of the servers does not start; the message holds its last words.
    """
    acting, serving = free_port(), free_port()
    with TemporaryDirectory(prefix="wegwijzer-bench-") as folder:
        endpoints, credentials = Path(folder) / "endpoints.yml", Path(folder) / "credentials.yml"
        _write(endpoints, {"action_endpoint": {"url": f"http://127.0.0.1:{acting}/webhook"}})
        _write(credentials, {"rest": None})
        started = time.perf_counter()
        with (
            running("wegwijzer actions", ["-m", "bot", "actions", "--port", str(acting)]) as actions,
            running(
                "rasa run",
                ["-m", "rasa", "run", "--model", str(model), "--endpoints", str(endpoints),
                 "--credentials", str(credentials), "--interface", "127.0.0.1",
                 "--port", str(serving)],
            ) as server,
        ):  # fmt: skip
            actions.wait(answers(f"http://127.0.0.1:{acting}/health"), _START_SECONDS)
            server.wait(answers(f"http://127.0.0.1:{serving}/"), _START_SECONDS)
            seconds = time.perf_counter() - started
            url = f"http://127.0.0.1:{serving}/webhooks/rest/webhook"
            yield Stock(url, server, actions, seconds)


@dataclass(frozen=True)
class Trained:
    """A model of Rasa's default pipeline: its file, how many examples, seconds of `rasa train`."""

    model: Path
    examples: int
    seconds: float


def train_default(folder: Path, languages: list[str], per_intent: int, epochs: int) -> Trained:
    """Train Rasa's default pipeline on a sample of the examples, with `rasa train`.

    Args:
        folder: Where everything is written.
        languages: Languages to take examples of.
        per_intent: Examples of each language and intent, at most.
        epochs: Rounds of DIET.

    Raises:
        CannotMeasure: It failed; the message holds its last words.
    """
    examples = draw_examples(languages, per_intent)
    by_intent: dict[str, list[str]] = {}
    for one in examples:
        by_intent.setdefault(one.intent, []).append(one.text)
    nlu = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text in texts)}
        for intent, texts in by_intent.items()
    ]
    pipeline = [
        {**step, "epochs": epochs} if "epochs" in step else step for step in _DEFAULT_PIPELINE
    ]
    config = {"recipe": "default.v1", "assistant_id": "stock", "language": "en",
              "pipeline": pipeline, "policies": [{"name": "RulePolicy"}]}  # fmt: skip
    _write(folder / "config.yml", config)
    _write(folder / "nlu.yml", {"version": "3.1", "nlu": nlu})
    with running(
        "rasa train",
        ["-m", "rasa", "train", "--config", str(folder / "config.yml"),
         "--domain", str(NLU_DATA / "domain.yml"),
         "--data", str(folder / "nlu.yml"), str(NLU_DATA / "rules.yml"),
         "--out", str(folder), "--fixed-model-name", "stock"],
        {"RASA_CACHE_DIRECTORY": str(folder / "cache"), "RASA_MAX_CACHE_SIZE": "0"},
    ) as training:  # fmt: skip
        seconds = training.finish(_TRAIN_SECONDS)
    model = folder / "stock.tar.gz"
    if not model.is_file():
        raise CannotMeasure("rasa train ended without a model")
    return Trained(model, len(examples), seconds)


def _write(path: Path, content: Any) -> None:
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
