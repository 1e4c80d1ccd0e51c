"""What the intent classifier is made of learns what its examples say."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.nlu_components import heads

COUNTS = (4000, 900, 900, 300, 300, 60)  # of examples: danger has many, 'goodbye' few


def messages(counts: tuple[int, ...], seed: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Unit vectors around one direction per intent, so near that some are nearer to another."""
    chance = np.random.default_rng(seed)
    directions = np.random.default_rng(0).standard_normal((len(counts), 48))
    labels = np.repeat(np.arange(len(counts)), counts)
    rows = directions[labels] * 0.35 + chance.standard_normal((len(labels), 48))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows.astype(np.float32), labels


@pytest.fixture(scope="module")
def network() -> heads.Network:
    """A network that learned from unequal counts."""
    return heads.fit_network(*messages(COUNTS, 1), intents=len(COUNTS))


def test_unequal_counts_do_no_harm(network: heads.Network) -> None:
    """Frequent and rare intents are told apart as well as the nearest mean would."""
    rows, labels = messages((300,) * len(COUNTS), 2)
    means = np.stack([rows[labels == intent].mean(axis=0) for intent in range(len(COUNTS))])
    nearest = (rows @ (means / np.linalg.norm(means, axis=1, keepdims=True)).T).argmax(axis=1)
    found = network.log_probabilities(rows).argmax(axis=1)
    assert (found == labels).mean() > (nearest == labels).mean() - 0.1


def test_no_push_that_all_intents_share(network: heads.Network) -> None:
    """What raises all intents alike changes no probability: a right gradient is blind to it."""
    assert np.abs(network.second.mean(axis=1)).mean() < 0.1
    assert network.first.std() < 0.15


def test_probabilities(network: heads.Network) -> None:
    """Of each message they add up to one."""
    rows, _ = messages((5,) * len(COUNTS), 3)
    assert np.exp(network.log_probabilities(rows)).sum(axis=1) == pytest.approx(1, abs=1e-4)


def test_the_same_examples_give_the_same_network(network: heads.Network) -> None:
    """To the bit: a model that was tried is the model that another machine trains."""
    again = heads.fit_network(*messages(COUNTS, 1), intents=len(COUNTS))
    assert np.array_equal(again.first, network.first)
    assert np.array_equal(again.second, network.second)
