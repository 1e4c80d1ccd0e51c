"""Danger by likeness: nearer to sentences of danger than to harmless ones, with or without a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot import likeness
from bot.encoders import encode_once, one_turn
from bot.likeness import Likeness
from bot.nearby import unit

SIZE = 32


def cloud(axis: int, count: int, seed: int) -> likeness.Vectors:
    """Vectors around one axis."""
    rows = np.random.default_rng(seed).normal(0, 0.1, (count, SIZE))
    rows[:, axis] += 1
    return unit(rows.astype(np.float32))


def written(path: Path) -> Path:
    """A file made of suicide around axis 0, violence around 1, harmless around 2."""
    parts = [("crisis_suicide", 0, 30), ("crisis_danger", 1, 30), ("out_of_scope", 2, 60)]
    vectors = np.vstack([cloud(axis, count, axis) for _, axis, count in parts])
    intents = [intent for intent, _, count in parts for _ in range(count)]
    assert likeness.build(path, vectors, intents, "v1") >= 60
    return path


def test_a_message_is_like_its_nearest_sentences(tmp_path: Path) -> None:
    """What lies near suicide is suicide, near violence danger, near harmless neither."""
    alike = Likeness.load(written(tmp_path / "danger.npz"), "v1")
    assert alike is not None
    for axis, kind in ((0, "crisis_suicide"), (1, "crisis_danger")):
        for vector in cloud(axis, 5, 10 + axis):
            assert alike.judge(vector)[0] == kind
            assert alike.judge(vector)[1] > 0.2
    for vector in cloud(2, 5, 12):
        assert alike.judge(vector)[1] < -0.2


def test_few_examples_are_enough_to_judge(tmp_path: Path) -> None:
    """A folder with two languages and few examples: fewer sentences than neighbours."""
    vectors = np.vstack([cloud(0, 2, 1), cloud(2, 3, 2)])
    intents = ["crisis_suicide"] * 2 + ["greet"] * 3
    likeness.build(tmp_path / "danger.npz", vectors, intents, "v1")
    alike = Likeness.load(tmp_path / "danger.npz", "v1")
    assert alike is not None
    assert alike.judge(cloud(0, 1, 3)[0])[0] == "crisis_suicide"
    assert alike.judge(cloud(0, 1, 3)[0])[1] > 0 > alike.judge(cloud(2, 1, 4)[0])[1]


@pytest.mark.parametrize("size", [0, 10, 5000])
def test_a_damaged_file_switches_it_off(tmp_path: Path, size: int) -> None:
    """A cut file is no reason to stop: the phrases go on."""
    path = written(tmp_path / "danger.npz")
    path.write_bytes(path.read_bytes()[:size])
    assert Likeness.load(path, "v1") is None


def test_without_file_or_with_another_encoder_it_is_off(tmp_path: Path) -> None:
    """Vectors of another encoder mean something else."""
    assert Likeness.load(tmp_path / "none.npz", "v1") is None
    assert Likeness.load(written(tmp_path / "danger.npz"), "v2") is None


class Counting:
    """An encoder that counts."""

    name, dim, version = "counting", 2, "1"

    def __init__(self) -> None:
        self.read: list[str] = []

    def encode(self, texts: list[str]) -> likeness.Vectors:
        """Remember what was asked."""
        self.read += texts
        return np.ones((len(texts), 2), np.float32)


def test_within_a_turn_a_text_is_encoded_once_and_then_forgotten() -> None:
    """Classifier and guard share the vector; no vector outlives the turn."""
    encoder = Counting()
    with one_turn():
        encode_once(encoder, "a")
        encode_once(encoder, "a")
    assert encoder.read == ["a"]
    with one_turn():
        encode_once(encoder, "a")
    encode_once(encoder, "a")
    encode_once(encoder, "a")
    assert encoder.read == ["a"] * 4
