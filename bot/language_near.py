"""Which sentences of the language data are nearly the same, by characters and by the encoder.

Both work in blocks: 37,000 sentences at once would be a table of 1.4 thousand million numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from bot.encoders import Encoder, VectorCache, Vectors

# Equal but for a letter or two in a sentence. Chosen on 3,123 Dutch examples: at 88 of 100 three
# pairs were left, each one message in two spellings.
CHARACTERS = 0.88
# Shorter ones are near each other by chance: 'yes' and 'yet'.
SHORTEST = 12
# The cosine of the encoder, tuned so that one intent lies close together. Of 10,600 examples in Dutch,
# Turkish and Somali one in 100 to 300 has another of its intent this near; at 0.98 it is one in 20 to
# 40, and the two are other situations (30 November 2026).
MEANING = 0.99
_BLOCK = 1024
_KEPT = 4096


@dataclass(frozen=True, order=True)
class Pair:
    """Two sentences by their numbers, and how near they are, from 0 to 1."""

    similarity: float
    first: int
    second: int


class KeptVectors(VectorCache):
    """The vectors that training cached, and more; none of them is thrown away.

    Training keeps only what it used. A look at one language must not cost all others their place.
    """

    def _save(self, used: set[str]) -> None:
        super()._save(used | self._rows.keys())


def encode(
    folder: Path,
    encoder: Encoder,
    texts: Sequence[str],
    progress: Callable[[int, int], None] | None = None,
) -> Vectors:
    """Return the vectors of sentences of the language data, cached by content.

    Args:
        folder: Of the cache, the one that training uses.
        encoder: Which encoder.
        texts: Examples or test sentences; never what a resident writes.
        progress: Hears how many were encoded, and how many have to be.
    """
    cache = KeptVectors(folder, encoder)
    total = cache.missing(texts)
    done = 0

    def advance(count: int) -> None:
        nonlocal done
        done += count
        if progress is not None:
            progress(done, total)

    # In parts, each kept on disk: whoever stops halfway goes on there next time.
    parts = [cache.encode(texts[i : i + _KEPT], advance) for i in range(0, len(texts), _KEPT)]
    return np.concatenate(parts) if parts else np.zeros((0, encoder.dim), dtype=np.float32)


def near_characters(
    left: Sequence[str], right: Sequence[str] | None = None, *, least: float = CHARACTERS
) -> list[Pair]:
    """Return the pairs that are nearly the same, letter by letter, the nearest first.

    Args:
        left: Folded sentences.
        right: What they are compared with; None: with each other, each pair once.
        least: Similarity from which a pair counts (rapidfuzz `ratio`, over 100).
    """
    others = left if right is None else right
    rows, columns = _by_length(left), _by_length(others)
    lengths = np.array([len(others[j]) for j in columns], dtype=np.int64)
    # Sentences of too different lengths cannot be that similar: ratio = 2 m / (a + b), m <= a <= b.
    shorter = least / (2 - least)
    found: list[Pair] = []
    for start in range(0, len(rows), _BLOCK):
        part = rows[start : start + _BLOCK]
        low = int(np.searchsorted(lengths, len(left[part[0]]) * shorter - 1, "left"))
        high = int(np.searchsorted(lengths, len(left[part[-1]]) / shorter + 1, "right"))
        if right is None:
            low = start  # what is shorter was compared already
        window = columns[low:high]
        scores = process.cdist(
            [left[i] for i in part], [others[j] for j in window], scorer=fuzz.ratio,
            score_cutoff=least * 100, dtype=np.float32,
        )  # fmt: skip
        for row, column, score in _from(scores / 100, least):
            if right is not None:
                found.append(Pair(score, part[row], window[column]))
            elif start + row < low + column:
                found.append(Pair(score, *sorted((part[row], window[column]))))
    return sorted(found, reverse=True)


def near_meaning(
    left: Vectors, right: Vectors | None = None, *, least: float = MEANING
) -> list[Pair]:
    """Return the pairs that mean nearly the same to the encoder, the nearest first.

    Args:
        left: Unit vectors, one in a row.
        right: What they are compared with; None: with each other, each pair once.
        least: Cosine from which a pair counts.
    """
    others = left if right is None else right
    found: list[Pair] = []
    for start in range(0, len(left), _BLOCK):
        part = left[start : start + _BLOCK]
        # What lies before was compared already.
        for begin in range(start if right is None else 0, len(others), _BLOCK):
            scores = part @ others[begin : begin + _BLOCK].T
            for row, column, score in _from(scores, least):
                if right is not None or start + row < begin + column:
                    found.append(Pair(score, start + row, begin + column))
    return sorted(found, reverse=True)


def _by_length(texts: Sequence[str]) -> list[int]:
    long_enough = (i for i, text in enumerate(texts) if len(text) >= SHORTEST)
    return sorted(long_enough, key=lambda i: len(texts[i]))


def _from(scores: NDArray[Any], least: float) -> Iterator[tuple[int, int, float]]:
    for row, column in np.argwhere(scores >= np.float32(least)).tolist():
        yield row, column, min(1.0, float(scores[row, column]))
