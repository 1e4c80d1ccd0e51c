"""Danger by likeness: is a message nearer to sentences of danger than to harmless ones?

The second half of the crisis guard. It needs the sentence encoder and one small file of vectors,
no Rasa model: it works when that is missing or broken, and before it is loaded. The file is made
from the crisis examples of all languages (`nlu_data/*/examples/crisis.yml`) and from harmless
examples that lie nearest to them, by `wegwijzer train` before it trains anything else.
"""

from __future__ import annotations

import logging
import zipfile
import zlib
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.encoders import encode_once, get_encoder
from bot.guard import CRISIS
from bot.nearby import main_directions, unit
from bot.settings import get_settings

log = logging.getLogger(__name__)
#: From a message to the kind of danger that it is most like, and the score (`Likeness.judge`).
Alike = Callable[[str], tuple[str, float]]
Vectors = NDArray[np.float32]

#: The encoder whose vectors are compared, and the file's name in the models folder.
ENCODER = "e5"
_FILE = "danger.npz"
#: From this score likeness alone raises the danger card (`bot/README.md`, "Danger").
ALIKE_FROM = 0.05
#: How many of the nearest sentences of either side are compared.
NEIGHBOURS = 8
#: For every sentence of danger so many of the nearest harmless ones are kept.
LOOK_ALIKES = 6
#: Main directions of the vectors that are compared.
_DIRECTIONS = 128
_BLOCK = 1024


def file_in(models: Path) -> Path:
    """Where the file lies, beside the models."""
    return models / _FILE


class Likeness:
    """Vectors of danger and of harmless look-alikes."""

    def __init__(
        self,
        danger: Vectors,
        kinds: NDArray[np.str_],
        harmless: Vectors,
        centre: Vectors,
        directions: Vectors,
    ) -> None:
        """Take unit vectors, one per row; `kinds` names what each row of danger is.

        They were centred, and then seen in these directions.
        """
        self._danger, self._kinds, self._harmless = danger, kinds, harmless
        self._centre, self._directions = centre, directions

    @classmethod
    def load(cls, path: Path, version: str) -> Likeness | None:
        """Read the file; None when there is none, or it is damaged or of another encoder.

        Args:
            path: what `build` wrote.
            version: that of the encoder whose vectors will be judged.
        """
        try:
            with np.load(path, allow_pickle=False) as file:
                if str(file["version"]) != version:
                    log.error("danger by likeness is off: %s is of another encoder", path.name)
                    return None
                danger = file["danger"].astype(np.float32)
                harmless = file["harmless"].astype(np.float32)
                where = file["centre"], file["directions"]
                return cls(unit(danger), file["kinds"], unit(harmless), *where)
        except FileNotFoundError:
            log.warning("danger by likeness is off: %s is missing; run wegwijzer train", path.name)
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
            log.error("danger by likeness is off: %s (%s)", path.name, type(error).__name__)
        return None

    def judge(self, vector: Vectors) -> tuple[str, float]:
        """Return what kind of danger a message is like, and by how much.

        The score is the mean cosine to the `NEIGHBOURS` nearest sentences of danger, less that to
        the nearest harmless ones: above 0 it is more like danger.
        """
        point = unit((vector - self._centre)[None, :] @ self._directions)[0]
        danger, harmless = self._danger @ point, self._harmless @ point
        nearest = _nearest(danger)
        names, counts = np.unique(self._kinds[nearest], return_counts=True)
        beside = harmless[_nearest(harmless)]
        return str(names[counts.argmax()]), float(danger[nearest].mean() - beside.mean())


def _nearest(alike: Vectors) -> NDArray[np.intp]:
    """Which are the nearest, in any order: sorting all of them takes longer."""
    count = min(NEIGHBOURS, len(alike))
    return np.argpartition(-alike, count - 1)[:count]


@lru_cache(maxsize=1)
def get_alike() -> Alike | None:
    """Return what judges messages, with the file beside the models; None without a usable one."""
    encoder = get_encoder(ENCODER)
    found = Likeness.load(file_in(get_settings().models), encoder.version)
    return (lambda text: found.judge(encode_once(encoder, text))) if found else None


def danger_alike(text: str) -> str | None:
    """Return the kind of danger that a message is like, by itself; None when it is not."""
    alike = get_alike()
    if alike is None:
        return None
    kind, score = alike(text)
    return kind if score >= ALIKE_FROM else None


def build(path: Path, vectors: Vectors, intents: Sequence[str], version: str) -> int:
    """Write the file that `Likeness.load` reads; return how many sentences it holds.

    Args:
        path: where to write.
        vectors: of all examples, one per row, by the encoder of this version.
        intents: of the same examples.
    """
    centre = vectors.mean(axis=0)
    rows = unit(vectors - centre)
    directions = main_directions(rows, _DIRECTIONS)
    rows = unit(rows @ directions)
    named = np.array(intents)
    is_danger = np.isin(named, CRISIS)
    danger, harmless = rows[is_danger], rows[~is_danger]
    kept: set[int] = set()
    for start in range(0, len(danger), _BLOCK):
        alike = danger[start : start + _BLOCK] @ harmless.T
        last = min(LOOK_ALIKES, alike.shape[1]) - 1
        nearest = np.argpartition(-alike, last, axis=1)[:, : last + 1]
        kept.update(np.unique(nearest).tolist())
    look_alikes = harmless[sorted(kept)]
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new.npz")
    np.savez(
        new,
        version=np.array(version),
        centre=centre.astype(np.float32),
        directions=directions,
        danger=danger.astype(np.float16),
        kinds=named[is_danger],
        harmless=look_alikes.astype(np.float16),
    )
    new.replace(path)
    return len(danger) + len(look_alikes)
