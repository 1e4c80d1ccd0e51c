"""Vectors that come with the bot: a first training reads only what is not among them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bot import example_vectors
from bot.encoders import VectorCache, key_of
from bot.language_data import folders, read_examples


class Reader:
    """An encoder that counts what it reads."""

    name, dim, version = "fake", 8, "fake-1"

    def __init__(self) -> None:
        self.read: list[str] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.read += texts
        found = [np.random.default_rng(len(text)).standard_normal(self.dim) for text in texts]
        return np.array([one / np.linalg.norm(one) for one in found], np.float32)


def shipped(folder: Path, texts: Sequence[str]) -> dict[str, NDArray[np.float32]]:
    rows = {key_of(text): vector for text, vector in zip(texts, Reader().encode(texts))}  # noqa: B905
    assert example_vectors.write("fake-1", rows, folder / "vectors.npz") > 0
    return rows


TEXTS = ["a" * n for n in range(1, 200)]


def test_what_was_written_is_read(tmp_path: Path) -> None:
    """To a cosine of 0.999: the vectors are unit vectors again."""
    rows = shipped(tmp_path, TEXTS)
    found = example_vectors.load("fake-1", tmp_path / "vectors.npz")
    assert found.keys() == rows.keys()
    assert min(float(found[key] @ rows[key]) for key in rows) > 0.997
    assert np.mean([float(found[key] @ rows[key]) for key in rows]) > 0.999
    assert np.linalg.norm(list(found.values()), axis=1) == pytest.approx(1, abs=1e-5)


def test_written_again_they_stay_as_they_are(tmp_path: Path) -> None:
    """A maintainer who adds examples and writes the file again loses nothing of the others."""
    shipped(tmp_path, TEXTS)
    path = tmp_path / "vectors.npz"
    once = example_vectors.load("fake-1", path)
    new = {key_of("new"): Reader().encode(["new"])[0]}
    example_vectors.write("fake-1", {**once, **new}, path)
    again = example_vectors.load("fake-1", path)
    assert all(np.array_equal(again[key], once[key]) for key in once)
    assert len(again) == len(once) + 1


def test_only_what_is_not_there_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A first training starts with them; what is new is read and kept."""
    shipped(tmp_path, TEXTS)
    load = example_vectors.load
    monkeypatch.setattr(
        example_vectors, "load", lambda version: load(version, tmp_path / "vectors.npz")
    )
    reader = Reader()
    assert VectorCache(tmp_path / "cache", reader).encode(TEXTS).shape == (199, 8)
    assert reader.read == []
    VectorCache(tmp_path / "cache", reader).encode([*TEXTS, "new"])
    VectorCache(tmp_path / "cache", reader).encode([*TEXTS, "new"])
    assert reader.read == ["new"]
    with np.load(tmp_path / "cache" / "vectors-fake-1.npz") as file:
        assert file["keys"].tolist() == [key_of("new")]  # not all of them once more


def test_of_another_encoder_they_do_not_count(tmp_path: Path) -> None:
    """Their numbers would mean something else."""
    shipped(tmp_path, TEXTS)
    assert example_vectors.load("fake-2", tmp_path / "vectors.npz") == {}


@pytest.mark.parametrize("damage", [lambda all_of_it: b"", lambda all_of_it: all_of_it[:200]])
def test_a_damaged_file_costs_time_only(
    tmp_path: Path, damage: Callable[[bytes], bytes], caplog: pytest.LogCaptureFixture
) -> None:
    """Everything is read then, and that is said; a missing file is nothing to speak of."""
    path = tmp_path / "vectors.npz"
    assert example_vectors.load("fake-1", path) == {}
    assert caplog.records == []
    shipped(tmp_path, TEXTS)
    path.write_bytes(damage(path.read_bytes()))
    with caplog.at_level(logging.WARNING):
        assert example_vectors.load("fake-1", path) == {}
    assert len(caplog.records) == 1


def test_nearly_all_examples_are_among_those_that_come_with_the_bot() -> None:
    """Else a first training takes long again: `python -m bot.example_vectors`."""
    with np.load(example_vectors.FILE) as file:
        known = {key.tobytes().hex() for key in file["keys"]}
    examples = [one.text for code in folders() for one in read_examples(code)]
    missing = sum(key_of(text) not in known for text in examples)
    assert missing < 0.1 * len(examples)
