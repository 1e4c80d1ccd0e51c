"""Vectors of our examples, made beforehand: reading 100,000 examples takes 13 to 50 minutes.

They lie in `bot/example_vectors.npz`, rounded to an eighth of their spread around the mean: about 5
bits a number, and the cosine to the vector as it was is 0.999. They count only for the encoder they
were made with; an example that is not among them is read when the model is trained, so nothing
breaks when the file is older than the examples. `python -m bot.example_vectors` writes it from what
training read; run it after many new examples, and after the encoder was tuned.
"""

from __future__ import annotations

import logging
import sys
import zipfile
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

log = logging.getLogger(__name__)
Vectors = NDArray[np.float32]

FILE = Path(__file__).with_suffix(".npz")
_STEPS = 8  # in one standard deviation
_FARTHEST = 127  # steps from the mean
_UNUSABLE = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error)


def load(version: str, path: Path = FILE) -> dict[str, Vectors]:
    """Return the vector of each text by the text's hash (`bot.encoders.VectorCache`).

    Args:
        version: that of the encoder whose vectors are wanted.
        path: what `write` wrote. Empty when it is of another encoder, missing or damaged.
    """
    try:
        with np.load(path, allow_pickle=False) as file:
            if str(file["version"]) != version:
                return {}
            rows = file["centre"] + file["steps"].astype(np.float32) * float(file["step"])
            rows /= np.linalg.norm(rows, axis=1, keepdims=True)
            keys = [key.tobytes().hex() for key in file["keys"]]
            return dict(zip(keys, rows.astype(np.float32), strict=True))
    except FileNotFoundError:
        pass
    except _UNUSABLE as error:
        log.warning(
            "%s cannot be used (%s); all examples are read", path.name, type(error).__name__
        )
    return {}


def write(version: str, rows: dict[str, Vectors], path: Path = FILE) -> int:
    """Write the file that `load` reads; return its size in bytes.

    Args:
        version: of the encoder that made the vectors.
        rows: unit vectors by the hash of their text, 32 hexadecimal digits.
        path: where.
    """
    keys = sorted(rows)
    found = np.array([rows[key] for key in keys], np.float32)
    centre, step = _grid(version, path) or _new_grid(found)
    steps = np.clip(np.rint((found - centre) / step), -_FARTHEST, _FARTHEST).astype(np.int8)
    new = path.with_suffix(".new.npz")
    np.savez_compressed(
        new,
        version=np.array(version),
        keys=np.array([list(bytes.fromhex(key)) for key in keys], np.uint8),
        centre=centre,
        step=np.array(step),
        steps=steps,
    )
    new.replace(path)
    return path.stat().st_size


def _grid(version: str, path: Path) -> tuple[Vectors, float] | None:
    """The one that is there: on it, what was rounded once is not rounded again."""
    try:
        with np.load(path, allow_pickle=False) as file:
            if str(file["version"]) == version:
                return file["centre"], float(file["step"])
    except _UNUSABLE:
        pass
    return None


def _new_grid(rows: Vectors) -> tuple[Vectors, float]:
    centre = rows.mean(axis=0)
    return centre, float((rows - centre).std()) / _STEPS


def main() -> int:
    """Write what training read last, without the test sentences that the lint read."""
    from bot.encoders import VectorCache, get_encoder, key_of
    from bot.language_data import folders, read_tests
    from bot.settings import get_settings

    encoder = get_encoder("e5")
    rows = VectorCache(get_settings().cache, encoder).rows()
    tests = {key_of(sentence.text) for code in folders() for sentence in read_tests(code)}
    rows = {key: row for key, row in rows.items() if key not in tests}
    size = write(encoder.version, rows)
    sys.stdout.write(f"{FILE.name}: {len(rows)} vectors, {size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
