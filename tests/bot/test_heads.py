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


def taught(counts: tuple[int, ...], seed: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The same, with the truth about each."""
    rows, labels = messages(counts, seed)
    return rows, heads.truths([[label] for label in labels], len(counts))


@pytest.fixture(scope="module")
def network() -> heads.Network:
    """A network that learned from unequal counts."""
    return heads.fit_network(*taught(COUNTS, 1))


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
    again = heads.fit_network(*taught(COUNTS, 1))
    assert np.array_equal(again.first, network.first)
    assert np.array_equal(again.second, network.second)


TWO_OF = 4  # intents; every pair of them is a message with two problems


def pairs(number: int, seed: int) -> tuple[NDArray[np.float32], list[tuple[int, int]]]:
    """Messages that carry two problems: each a mixture of what the two alone look like."""
    chance = np.random.default_rng(seed)
    directions = np.random.default_rng(0).standard_normal((TWO_OF, 48))
    both = [(a, b) for a in range(TWO_OF) for b in range(TWO_OF) if a < b] * number
    rows = np.array([directions[a] + directions[b] for a, b in both])
    rows = rows + 0.7 * chance.standard_normal(rows.shape)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32), both


@pytest.mark.parametrize(
    "fit",
    [
        lambda rows, truth: heads.fit_linear(rows, truth, 1.0, 3.0),
        heads.fit_neighbours,
        heads.fit_network,
    ],
    ids=["linear", "neighbours", "network"],
)
def test_two_problems_are_learned_together(fit) -> None:  # type: ignore[no-untyped-def]
    """What is taught as two is found as two: both are the likeliest, and the second is no afterthought."""
    rows, both = pairs(40, 1)
    head = fit(rows, heads.truths(both, TWO_OF))
    new, expected = pairs(40, 2)
    found = np.exp(head.log_probabilities(new))
    likeliest = np.sort(np.argsort(-found, axis=1)[:, :2], axis=1)
    assert (likeliest == np.array(expected)).all(axis=1).mean() > 0.9
    first, second = -np.sort(-found, axis=1)[:, :2].mean(axis=0)
    assert second > 0.3 * first


def test_the_same_examples_give_the_same_linear_model() -> None:
    """Whatever the order in which the cores finish."""
    rows, truth = taught((200, 90, 30), 4)
    one, other = (heads.fit_linear(rows, truth, 1.0, 3.0) for _ in range(2))
    assert np.array_equal(one.coefficients, other.coefficients)


def test_a_rare_intent_weighs_as_much_as_a_frequent_one() -> None:
    """Of messages as near to a rare as to a frequent intent, not all go to the frequent one."""
    rows, truth = taught((2000, 40), 5)
    head = heads.fit_linear(rows, truth, 1.0, 3.0)
    new, labels = messages((300, 300), 6)
    found = head.log_probabilities(new).argmax(axis=1)
    assert (found[labels == 1] == 1).mean() > 0.6
