"""Near sentences: blocks find exactly what a table of everything would."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from rapidfuzz import fuzz

from bot import language_near
from bot.encoders import VectorCache
from bot.language_near import (
    SHORTEST,
    KeptVectors,
    Pair,
    encode,
    near_characters,
    near_meaning,
)


class CountingEncoder:
    """Three numbers per text, and how many texts it was asked for."""

    name, dim, version = "fake", 3, "fake-1"

    def __init__(self) -> None:
        self.asked = 0

    def encode(self, texts: list[str]) -> np.ndarray:
        self.asked += len(texts)
        rows = np.array([[len(t), sum(map(ord, t)) % 97, 1] for t in texts], dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.fixture
def sentences(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Forty sentences of all lengths, and each again with a letter changed; small blocks."""
    monkeypatch.setattr(language_near, "_BLOCK", 7)
    chance = random.Random(4)
    made = ["".join(chance.choices("abcdefgh ", k=n)) for n in range(5, 45)]
    return made + [text[:-1] + "z" for text in made]


def test_blocks_by_characters_find_all(sentences: list[str]) -> None:
    """Each pair once, none missing at the edges of blocks and lengths, short ones left out."""
    expected = {
        (i, j)
        for i in range(len(sentences))
        for j in range(i + 1, len(sentences))
        if min(len(sentences[i]), len(sentences[j])) >= SHORTEST
        and fuzz.ratio(sentences[i], sentences[j]) >= 88
    }
    found = near_characters(sentences)
    assert len(expected) > 20
    assert [(p.first, p.second) for p in found if p.first >= p.second] == []
    assert sorted((p.first, p.second) for p in found) == sorted(expected)
    assert found[0].similarity == max(p.similarity for p in found)


def test_two_lists_by_characters(sentences: list[str]) -> None:
    """Between two lists the numbers are those of either list."""
    left, right = sentences[:40], sentences[40:]
    found = near_characters(left, right)
    assert {(i, i) for i in range(40) if len(left[i]) >= SHORTEST} <= {
        (p.first, p.second) for p in found
    }


def test_blocks_by_meaning_find_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same as the whole table of cosines."""
    monkeypatch.setattr(language_near, "_BLOCK", 8)
    rows = np.random.default_rng(2).normal(size=(50, 4)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    table = np.triu(rows @ rows.T, 1)
    found = near_meaning(rows, least=0.9)
    assert sorted((p.first, p.second) for p in found) == [
        (int(i), int(j)) for i, j in np.argwhere(table >= 0.9)
    ]
    between = near_meaning(rows[:20], rows[20:], least=0.9)
    assert len(between) == int((rows[:20] @ rows[20:].T >= 0.9).sum())


def test_nothing_is_near_nothing() -> None:
    """A language without sentences is no error."""
    empty = np.zeros((0, 3), dtype=np.float32)
    assert near_characters([]) == near_characters(["x" * 20], []) == []
    assert near_meaning(empty) == near_meaning(empty, empty) == []
    assert Pair(0.9, 1, 2) < Pair(0.95, 0, 1)


def test_a_look_at_one_language_keeps_the_vectors_of_all(tmp_path: Path) -> None:
    """Training's vectors are used, and stay; what was encoded once is not encoded again."""
    encoder = CountingEncoder()
    VectorCache(tmp_path, encoder).encode(["een", "twee", "drie"])
    seen: list[tuple[int, int]] = []
    vectors = encode(tmp_path, encoder, ["twee", "vier"], lambda *now: seen.append(now))
    assert vectors.shape == (2, 3)
    assert (encoder.asked, seen) == (4, [(1, 1)])
    assert KeptVectors(tmp_path, encoder).missing(["een", "twee", "drie", "vier"]) == 0


def test_reading_goes_on_where_it_was_stopped(tmp_path: Path) -> None:
    """Reading all examples takes many minutes: stopped in the middle, it costs only the rest."""
    encoder = CountingEncoder()
    texts = [f"text {number}" for number in range(600)]  # more than are read between two reports

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        VectorCache(tmp_path, encoder).encode(texts, stop)
    read = encoder.asked
    assert 0 < read < len(texts)
    assert VectorCache(tmp_path, encoder).encode(texts).shape == (600, 3)
    assert encoder.asked == len(texts)


@pytest.mark.parametrize("damage", [lambda whole: b"", lambda whole: whole[: len(whole) // 2]])
def test_a_damaged_cache_only_costs_time(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    """Empty or cut off: everything is encoded again."""
    encoder = CountingEncoder()
    VectorCache(tmp_path, encoder).encode(["een", "twee"])
    file = tmp_path / "vectors-fake-1.npz"
    file.write_bytes(damage(file.read_bytes()))
    assert VectorCache(tmp_path, encoder).encode(["een", "twee"]).shape == (2, 3)
    assert VectorCache(tmp_path, encoder).missing(["een", "twee"]) == 0


def test_the_vectors_stay_until_the_new_ones_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full costs what is new, not what there was."""

    def full(*_: object, **__: object) -> None:
        raise OSError

    encoder = CountingEncoder()
    VectorCache(tmp_path, encoder).encode(["een"])
    (tmp_path / "vectors-fake-0.npz").touch()
    cache = VectorCache(tmp_path, encoder)
    with monkeypatch.context() as patch, pytest.raises(OSError):
        patch.setattr(np, "savez", full)
        cache.encode(["een", "twee"])
    assert VectorCache(tmp_path, encoder).missing(["een"]) == 0
    cache.encode(["een", "drie"])
    assert [path.name for path in tmp_path.iterdir()] == ["vectors-fake-1.npz"]
