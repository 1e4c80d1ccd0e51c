"""Write what tuning changed as a file that `bot.encoder_patch` can lay over the weight file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from bot.tuning.weights import WeightFile


def save(path: Path, file: WeightFile, tensors: Mapping[str, bytes]) -> int:
    """Write the tensors that differ from the file's own; return the size of the delta in bytes."""
    changed = {name: raw for name, raw in tensors.items() if raw != file.raw(name)}
    result = bytearray(file.data)
    for name, raw in changed.items():
        entry = file.entries[name]
        if len(raw) != entry.size:
            raise ValueError(f"{name}: {len(raw)} bytes instead of {entry.size}")
        result[entry.offset : entry.offset + entry.size] = raw
    new = path.with_suffix(".new.npz")
    np.savez_compressed(
        new,
        base_sha256=np.array(hashlib.sha256(file.data).hexdigest()),
        result_sha256=np.array(hashlib.sha256(result).hexdigest()),
        names=np.array(list(changed)),
        offsets=np.array([file.entries[name].offset for name in changed], np.int64),
        sizes=np.array([file.entries[name].size for name in changed], np.int64),
        bytes=np.frombuffer(b"".join(changed.values()), np.uint8),
    )
    new.replace(path)
    return path.stat().st_size
