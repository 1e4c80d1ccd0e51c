"""The nearest of many vectors, with fewer numbers in each and without a look at all of them.

Vectors of 384 numbers lie near each other as in their 96 or 128 main directions; and the nearest of
100,000 lie in a few of 500 cells, each around its centre. (An index of one's own, because the ready-made
ones bring megabytes of compiled code for what twenty lines of NumPy do in half a millisecond.)
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Numbers = NDArray[np.int64]

_PER_CELL = 200
_ROUNDS = 4  # of moving the centres to the middle of their cells
_LOOKED_AT = 0.12  # of all vectors
_BLOCK = 4096


def unit(rows: Vectors) -> Vectors:
    """Scale each row to length 1."""
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(length, 1e-9), np.float32)


def main_directions(rows: Vectors, count: int) -> Vectors:
    """Return the directions in which rows differ most, one per column, at most `count`."""
    _, directions = np.linalg.eigh(np.cov(rows.T))
    return np.asarray(directions[:, -count:], np.float32)


def split(rows: Vectors) -> tuple[Numbers, Vectors, Numbers]:
    """Split unit vectors into cells.

    Returns:
        The order in which the rows lie cell by cell, the centres, and where in that order each cell
        starts, with the end behind. The same rows give the same cells.
    """
    import scipy.sparse as sp  # heavy, and only training needs it

    chance = np.random.default_rng(1)
    count = max(1, len(rows) // _PER_CELL)
    centres = rows[chance.choice(len(rows), count, replace=False)]
    for _ in range(_ROUNDS):
        cell = _cells_of(rows, centres)
        member = sp.csr_matrix(
            (np.ones(len(rows), np.float32), (cell, np.arange(len(rows)))), (count, len(rows))
        )
        sums = member @ rows
        held = np.linalg.norm(sums, axis=1) > 0  # an empty cell stays where it is
        centres = np.where(held[:, None], unit(sums), centres)
    cell = _cells_of(rows, centres)
    starts = np.concatenate([[0], np.cumsum(np.bincount(cell, minlength=count))])
    return np.argsort(cell, kind="stable"), centres, starts


def nearest(
    point: Vectors, rows: Vectors, centres: Vectors, starts: Numbers, count: int
) -> tuple[Numbers, Vectors]:
    """Return which rows lie nearest to a unit vector, in any order, and their cosines to it.

    Args:
        point: the unit vector.
        rows: unit vectors, cell by cell (`split`).
        centres: of the cells.
        starts: of the cells.
        count: how many are wanted; fewer when there are fewer.
    """
    least = max(count, int(len(rows) * _LOOKED_AT))
    parts = [
        (start, rows[start:end] @ point) for start, end in _near(point, centres, starts, least)
    ]
    where = np.concatenate([np.arange(start, start + len(part)) for start, part in parts])
    alike = np.concatenate([part for _, part in parts])
    count = min(count, len(alike))
    best = np.argpartition(-alike, count - 1)[:count]
    return where[best], alike[best]


def _near(
    point: Vectors, centres: Vectors, starts: Numbers, least: int
) -> Iterator[tuple[int, int]]:
    """Where the cells nearest to a point start and end, until they hold so many rows."""
    held = 0
    for cell in np.argsort(-(centres @ point)):
        if held >= least:
            return
        start, end = int(starts[cell]), int(starts[cell + 1])
        held += end - start
        yield start, end


def _cells_of(rows: Vectors, centres: Vectors) -> Numbers:
    blocks = range(0, len(rows), _BLOCK)
    return np.concatenate(
        [(rows[start : start + _BLOCK] @ centres.T).argmax(axis=1) for start in blocks]
    )
