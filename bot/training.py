"""Train the model, and know whether it has to be trained again."""

from __future__ import annotations

# isort: off
from bot.privacy import guard_residents

guard_residents()
# isort: on

import hashlib
import logging
import os
import time
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

import yaml

from bot import likeness, models, trust
from bot.errors import ModelUnfit, PointerUnreadable
from bot.language_data import folders, read_examples
from bot.settings import NLU_DATA, ROOT, Settings, get_settings

log = logging.getLogger(__name__)
# What the components take from beside them.
_MODULES = ("encoders.py", "native_letters.py", "nearby.py", "script.py")


@dataclass(frozen=True)
class TrainReport:
    """What training did: the model's path, how long it took in seconds, how many examples.

    trained: whether there was anything to do; in_use: whether this model is in use now.
    """

    model: Path
    seconds: float
    examples: int
    trained: bool
    in_use: bool


def fingerprint() -> str:
    """Return a hash of everything that a model is made from: data, settings, components."""
    names = ("config.yml", "domain.yml", "rules.yml", "mentions.yml", "pleas.yml")
    files = [NLU_DATA / name for name in names]
    files += sorted(NLU_DATA.glob("*/examples/*.yml"))
    files += sorted(NLU_DATA.glob("*/two_problems.yml"))
    files += sorted((ROOT / "bot" / "nlu_components").glob("*.py"))
    files += [ROOT / "bot" / name for name in _MODULES]
    files += [ROOT / "social_map" / "text.py", ROOT / "requirements.lock"]
    files += sorted((ROOT / "bot").glob("encoder_delta.*"))
    digest = hashlib.sha256()
    for path in files:
        if path.exists():
            digest.update(path.relative_to(ROOT).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def find_model(settings: Settings | None = None) -> Path:
    """Return the model to load: the one in use.

    Where the pointer is missing or broken: that of the present data, else the newest there is.
    """
    folder = (settings or get_settings()).models
    try:
        pointer = models.read_pointer(folder)
    except PointerUnreadable as error:
        log.error("%s", error)
        pointer = None
    if pointer is not None:
        return models.file_of(folder, pointer.current)
    there, data = models.listed(folder), fingerprint()
    fitting = [model for model in there if model.fingerprint == data] or there
    return fitting[0].path if fitting else models.file_of(folder, f"wegwijzer-{data}")


def ready(settings: Settings | None = None) -> models.Model | None:
    """Return the model that makes training needless, and see that it is in use.

    That is the model of the present data; or another one, when a maintainer chose it although
    there was a model of these data already. None: training is needed.
    """
    folder, data = (settings or get_settings()).models, fingerprint()
    now = models.current(folder)
    if now is not None and now.fingerprint == data:
        return now
    made = next((model for model in models.listed(folder) if model.fingerprint == data), None)
    if made is None:
        return None
    if now is not None and _chosen_with(folder) == data:
        return now
    models.use(folder, made.name, data=data)
    return made


def train(*, if_needed: bool = False) -> TrainReport:
    """Train on `nlu_data/`; the model becomes a candidate beside the one in use.

    It is put in use at once when there is none in use yet, and with `if_needed`. Old models are
    deleted, but never the one in use or the one before (`bot.models.prune`).
    """
    settings = get_settings()
    folder, data = settings.models, fingerprint()
    danger = likeness.file_in(folder)
    if if_needed and danger.exists() and (model := ready(settings)):
        trust.prepare(folder)  # has sentences of its own; nothing to do when they are the same
        return TrainReport(model.path, 0.0, sum(model.examples.values()), False, True)
    folder.mkdir(parents=True, exist_ok=True)
    examples = count_examples()
    started = time.monotonic()
    # First of all: it needs no model, and is there when the training below fails.
    write_danger(danger)
    trust.prepare(folder)
    with models.place_to_train(folder) as place:
        file = _train(place, settings.cache)
        seconds = time.monotonic() - started
        name = models.new_name(folder, data)
        model = models.Model(
            models.file_of(folder, name), data, datetime.now(timezone.utc), examples,
            round(seconds, 1), encoder_versions(),
        )  # fmt: skip
        models.add(file, model)
    at_once = if_needed or models.current(folder) is None
    if at_once:
        models.use(folder, name, data=data)
    models.prune(folder, also=name)
    return TrainReport(model.path, seconds, sum(examples.values()), True, at_once)


def write_danger(path: Path) -> None:
    """Write the vectors by which the guard knows danger (`bot/likeness.py`)."""
    from bot.encoders import encode_examples, get_encoder

    found = [one for code in folders() for one in read_examples(code)]
    encoder = get_encoder(likeness.ENCODER)
    vectors = encode_examples(encoder, [one.text for one in found])
    likeness.build(path, vectors, [one.intent for one in found], encoder.version)


def count_examples(folder: Path = NLU_DATA) -> dict[str, int]:
    """Return how many examples each language has."""
    counts: dict[str, int] = {}
    for path in sorted(folder.glob("*/examples/*.yml")):
        code = path.parent.parent.name
        counts[code] = counts.get(code, 0) + sum(
            line.lstrip().startswith("- ") and not line.startswith("- intent")
            for line in path.read_text(encoding="utf-8").splitlines()
        )
    return counts


def encoder_versions() -> dict[str, str]:
    """Return the version, in this process, of each sentence encoder of the pipeline."""
    from bot.encoders import get_encoder

    config = yaml.safe_load((NLU_DATA / "config.yml").read_text(encoding="utf-8"))
    names = [step["encoder"] for step in config["pipeline"] if "encoder" in step]
    return {name: get_encoder(name).version for name in names}


def check_encoders(model: Path) -> None:
    """Raise ModelUnfit when a model was trained with encoders that this process does not have.

    It would load and answer, and understand nothing: its vectors have another meaning.
    """
    made_with = models.about(model).encoders
    for name, version in encoder_versions().items() if made_with else ():
        if made_with.get(name) != version:
            why = f"it was trained with another version of the sentence encoder {name}"
            raise ModelUnfit(model.name, f"{why}; start the bot again, or run: wegwijzer train")


def usable(model: Path) -> bool:
    """Whether `check_encoders` finds nothing wrong with a model."""
    try:
        check_encoders(model)
    except ModelUnfit:
        return False
    return True


def _chosen_with(folder: Path) -> str:
    pointer = models.read_pointer(folder)
    return pointer.data if pointer else ""


def _train(place: Path, cache: Path) -> Path:
    """Let Rasa train; return the file that it wrote in `place`."""
    cache.mkdir(parents=True, exist_ok=True)
    # Rasa's own cache would write examples under the home folder.
    os.environ["RASA_CACHE_DIRECTORY"] = str(cache / "rasa")
    os.environ["RASA_MAX_CACHE_SIZE"] = "0"
    import rasa.model_training
    from rasa.engine.training.hooks import TrainingHook
    from tqdm import tqdm

    # Without that cache nothing is ever looked up by the fingerprints of what goes through the pipeline.
    TrainingHook.on_before_node = lambda *_, **__: {}
    TrainingHook.on_after_node = lambda *_, **__: None

    # Rasa draws dozens of bars for its rules; ours show what takes time.
    draw = tqdm.__init__
    tqdm.__init__ = lambda bar, *a, **more: draw(bar, *a, **{**more, "disable": True})

    result = rasa.model_training.train(
        domain=str(NLU_DATA / "domain.yml"),
        config=str(NLU_DATA / "config.yml"),
        training_files=[str(NLU_DATA / "rules.yml")],
        output=str(place),
        fixed_model_name="being-trained",
        force_training=True,
    )
    if result.model is None:
        raise RuntimeError("training ended without a model; the lines above say why")
    return Path(result.model)
