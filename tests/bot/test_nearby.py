"""The nearest of many vectors are found without a look at all of them."""

from __future__ import annotations

import numpy as np
import pytest

from bot.nearby import Vectors, main_directions, nearest, split, unit

SIZE = 24


def crowd(count: int, seed: int) -> Vectors:
    """Unit vectors in sixty heaps, as messages about sixty matters lie."""
    chance = np.random.default_rng(seed)
    heaps = np.random.default_rng(0).standard_normal((60, SIZE))
    rows = heaps[chance.integers(0, 60, count)] + 0.6 * chance.standard_normal((count, SIZE))
    return unit(rows.astype(np.float32))


def test_nearly_all_of_the_nearest_are_found() -> None:
    """Of the 24 nearest of 8,000, by a look at an eighth of them; and their cosines are true."""
    rows = crowd(8000, 1)
    order, centres, starts = split(rows)
    rows = rows[order]
    hits = 0
    for point in crowd(50, 2):
        found, alike = nearest(point, rows, centres, starts, 24)
        assert alike == pytest.approx(rows[found] @ point, abs=1e-5)
        hits += len({*found.tolist()} & {*np.argsort(-(rows @ point))[:24].tolist()})
    assert hits > 0.95 * 50 * 24


@pytest.mark.parametrize("count", [1, 5, 300])
def test_few_vectors_are_all_looked_at(count: int) -> None:
    """A folder with few examples: exactly the nearest, and no more than there are."""
    rows = crowd(count, 3)
    order, centres, starts = split(rows)
    point = crowd(1, 4)[0]
    found, _ = nearest(point, rows[order], centres, starts, 8)
    expected = np.argsort(-(rows[order] @ point))[:8]
    assert {*found.tolist()} == {*expected.tolist()}


def test_every_vector_has_one_cell() -> None:
    """None is lost, none stands twice, and the same vectors give the same cells."""
    rows = crowd(3000, 5)
    order, centres, starts = split(rows)
    assert sorted(order.tolist()) == list(range(3000))
    assert starts[0] == 0
    assert starts[-1] == 3000
    assert (np.diff(starts) >= 0).all()
    again = split(rows)
    assert all(np.array_equal(a, b) for a, b in zip((order, centres, starts), again, strict=True))


def test_vectors_that_are_all_the_same() -> None:
    """Nothing to split by: they are still found."""
    rows = unit(np.ones((1000, SIZE), np.float32))
    order, centres, starts = split(rows)
    found, alike = nearest(rows[0], rows[order], centres, starts, 24)
    assert len(found) == 24
    assert alike == pytest.approx(1, abs=1e-5)


def test_main_directions_keep_what_differs() -> None:
    """Of vectors that differ in two directions, these two keep every distance."""
    plane = np.zeros((200, SIZE), np.float32)
    plane[:, [3, 7]] = np.random.default_rng(6).standard_normal((200, 2))
    seen = plane @ main_directions(plane, 2)
    assert np.linalg.norm(seen, axis=1) == pytest.approx(np.linalg.norm(plane, axis=1), abs=1e-4)
