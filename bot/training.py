"""Train the model, and know whether it has to be trained again."""

from __future__ import annotations

# isort: off
from bot.privacy import guard_residents

guard_residents()
# isort: on

import functools
import hashlib
import os
import time
from dataclasses import dataclass
from pathlib import Path

from bot.settings import NLU_DATA, ROOT, Settings, get_settings


@dataclass(frozen=True)
class TrainReport:
    """What training did: the model's path, how long it took in seconds, how many examples."""

    model: Path
    seconds: float
    examples: int
    trained: bool


def fingerprint() -> str:
    """Return a hash of everything that a model is made from: data, settings, components."""
    names = ("config.yml", "domain.yml", "rules.yml", "mentions.yml")
    files = [NLU_DATA / name for name in names]
    files += sorted(NLU_DATA.glob("*/examples/*.yml"))
    files += sorted((ROOT / "bot" / "nlu_components").glob("*.py"))
    files += [ROOT / "bot" / "encoders.py", ROOT / "requirements.lock"]
    files += sorted((ROOT / "bot").glob("encoder_delta.*"))
    digest = hashlib.sha256()
    for path in files:
        if path.exists():
            digest.update(path.relative_to(ROOT).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def model_path(settings: Settings | None = None) -> Path:
    """Return where the model of the present data lies, or would lie."""
    return (settings or get_settings()).models / f"wegwijzer-{fingerprint()}.tar.gz"


def find_model(settings: Settings | None = None) -> Path:
    """Return the model to load: that of the present data, else the newest there is."""
    exact = model_path(settings)
    if exact.exists():
        return exact
    others = sorted(exact.parent.glob("wegwijzer-*.tar.gz"), key=lambda p: p.stat().st_mtime)
    return others[-1] if others else exact


def train(*, if_needed: bool = False) -> TrainReport:
    """Train on `nlu_data/` and put the model where `find_model` finds it.

    An earlier model stays until the new one is complete; then only the newest two are kept.
    """
    target = model_path()
    count = sum(
        line.lstrip().startswith("- ")
        for path in NLU_DATA.glob("*/examples/*.yml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.startswith("- intent")
    )
    if if_needed and target.exists():
        return TrainReport(target, 0.0, count, trained=False)
    started = time.monotonic()
    settings = get_settings()
    target.parent.mkdir(parents=True, exist_ok=True)
    settings.cache.mkdir(parents=True, exist_ok=True)
    # Rasa's own cache would write examples under the home folder.
    os.environ["RASA_CACHE_DIRECTORY"] = str(settings.cache / "rasa")
    os.environ["RASA_MAX_CACHE_SIZE"] = "0"
    import rasa.model_training
    from tqdm import tqdm

    # Rasa draws dozens of bars for its rules; ours show what takes time.
    tqdm.__init__ = functools.partialmethod(tqdm.__init__, disable=True)

    result = rasa.model_training.train(
        domain=str(NLU_DATA / "domain.yml"),
        config=str(NLU_DATA / "config.yml"),
        training_files=[str(NLU_DATA / "rules.yml")],
        output=str(target.parent),
        fixed_model_name="being-trained",
        force_training=True,
    )
    if result.model is None:
        raise RuntimeError("training ended without a model; the lines above say why")
    Path(result.model).replace(target)
    for old in sorted(target.parent.glob("wegwijzer-*.tar.gz"), key=lambda p: p.stat().st_mtime)[
        :-2
    ]:
        old.unlink()
    return TrainReport(target, time.monotonic() - started, count, trained=True)
