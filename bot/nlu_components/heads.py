"""What the intent classifier is made of: one model per kind of feature, each a few arrays.

Measured on 6,076 new examples, hard on purpose, that neither the encoder nor these models had seen
(29 November 2026; right at once / among the first three; learned from 50,212 older ones):

                                     twelve languages   eight others
    network on e5 vectors              0.535/0.761      0.560/0.752
    nearest examples on e5 vectors     0.530/0.726      0.570/0.752
    both, network twice as heavy       0.545/0.768      0.573/0.772

Mixing examples, 6 or 12 rounds and less dropout changed no figure by more than 0.005.

On 3,357 others, in nine languages, and 596 in fourteen languages that were never taught (30 November
2026; learned from 70,638 older ones; the last line is what is used):

                                                     taught         never taught
    network / nearest examples / n-grams alone       0.72/0.72/0.68 0.75/0.77/0.37
    all, 100,000 n-grams weighing 0.6, with USE      0.762/0.905    0.785/0.930
    the same without USE                             0.758/0.903    0.782/0.928
    256,000 n-grams, 116,000 words and pairs, weight 1  0.783/0.916  0.777/0.923
    C = 1, weighing 2, nearest examples 0.3          0.818/0.933    0.735/0.919
    ... as far as the words are known                0.815/0.932    0.789/0.930

From there, right at once: three networks together 0.815 and 0.792, one of 1024 units 0.817 and 0.799 (twice
the time), 25 rounds 0.813 and 0.782. The last line was chosen with a look at the 596, too.

On 10,300 newer ones, harder still (30 November 2026; learned from 86,074 older ones, and in the lower part
from 1,248 messages with two problems, too): right at once / among the first three, and, of those of
danger, how many have a probability from which the card is shown, and of the others how many do.

                           twelve taught                13 less taught              six never taught
    network                0.658/0.837  0.64  0.038     0.687/0.848  0.68  0.035    0.661/0.817  0.62  0.046
    nearest examples       0.648/0.785  0.66  0.043     0.685/0.819  0.74  0.046    0.665/0.793  0.72  0.061
    n-grams                0.583/0.777  0.28  0.011     0.607/0.786  0.26  0.004    0.477/0.614  0.13  0.008
    all three              0.725/0.889  0.71  0.031     0.753/0.900  0.77  0.029    0.676/0.828  0.67  0.041
    all, two problems too  0.726/0.892  0.71  0.031     0.756/0.900  0.76  0.028    0.671/0.829  0.67  0.042
    ... no nearest         0.727/0.891  0.68  0.030     0.754/0.898  0.73  0.024    0.661/0.803  0.59  0.033
    ... no n-grams         0.667/0.838  0.67  0.040     0.693/0.854  0.72  0.044    0.668/0.827  0.70  0.057

The nearest examples add danger. On 9,402 newer ones (learned from 99,965 older ones) they alone are right
at once in 0.700 with 192 directions of the vectors, 0.698 with 128, 0.697 with 96 (used: half the memory and
half the time of 192), 0.695 with 64. Sought in an eighth of the examples (`bot/nearby.py`) they are the same 24 in 0.998, and
say the same in 0.999 of 1,500, in 0.6 instead of 2.1 ms. What two problems in one message add: `second_problem.py`.
"""

from __future__ import annotations

import importlib
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import scipy.sparse as sp
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy.special import erf, log_softmax, softmax
from sklearn.svm import LinearSVC

from bot.nearby import main_directions, nearest, split, unit
from bot.settings import get_settings

Array = NDArray[np.float32]
_one_network = threading.Lock()  # the seed is of the whole process
Arrays = Mapping[str, Any]
# Of the support vector machines. With a tenth, a thousandth of it no figure differs by 0.001, and fitting
# them takes 1.3 and about twice the time.
_TOLERANCE = 0.1
_WORTH_PROCESSES = 5000  # examples; with fewer, starting processes takes longer than fitting
_SMALLEST = 1e-6  # probability of what a model thinks impossible
# The network: units of its hidden layer, and how it is trained.
_UNITS, _SCALE, _EPOCHS, _BATCH, _RATE, _DECAY = 512, 8.0, 12, 256, 2e-3, 1e-2
_DROPOUT, _SMOOTHING, _MIXED = 0.3, 0.1, 0.45
# The neighbours: directions kept of the vectors, how many count, how fast their weight falls.
_DIRECTIONS, _NEIGHBOURS, _WIDTH = 96, 24, 0.03
# What an intent keeps that no neighbour has. A millionth: as often right at once, among the first
# three 0.4 % less often, and surer than is true by 0.15 instead of 0.07 (same examples as above).
_UNHEARD = 1e-3


class Head(Protocol):
    """A model of one kind of feature."""

    def log_probabilities(self, matrix: Any) -> Array:
        """Return log-probabilities of the intents, one row per message."""

    def arrays(self) -> Arrays:
        """Return what is saved."""


@dataclass(frozen=True)
class Linear:
    """Scores = features @ coefficients + intercept, times sharpness. For sparse features.

    The coefficients are in half precision: there are 20 million of them, and a message needs few.
    """

    coefficients: NDArray[np.float16]
    intercept: Array
    sharpness: NDArray[Any]

    def log_probabilities(self, matrix: Any) -> Array:
        """See `Head`."""
        rows = sp.csr_matrix(matrix)
        scores = np.array([self._scores(row) for row in rows]) * float(self.sharpness)
        return np.asarray(np.log(softmax(scores, axis=1) + _SMALLEST), np.float32)

    def _scores(self, row: Any) -> Array:
        used = self.coefficients[row.indices].astype(np.float32)
        return np.asarray(row.data.astype(np.float32) @ used + self.intercept, np.float32)

    def arrays(self) -> Arrays:
        """See `Head`."""
        return vars(self)


@dataclass(frozen=True)
class Network:
    """Two layers on centred unit vectors."""

    centre: Array
    first: Array
    first_bias: Array
    second: Array
    second_bias: Array

    def log_probabilities(self, matrix: Any) -> Array:
        """See `Head`."""
        hidden = _centred(matrix, self.centre) * _SCALE @ self.first + self.first_bias
        hidden = 0.5 * hidden * (1 + erf(hidden / np.sqrt(2)))  # GELU
        return np.asarray(log_softmax(hidden @ self.second + self.second_bias, axis=1), np.float32)

    def arrays(self) -> Arrays:
        """See `Head`."""
        return vars(self)


@dataclass(frozen=True)
class Neighbours:
    """What the nearest examples are about, the nearer the more. They lie cell by cell (`bot.nearby`)."""

    centre: Array
    directions: Array
    rows: Array
    labels: NDArray[np.int64]
    count: NDArray[Any]
    cells: Array
    starts: NDArray[np.int64]

    def log_probabilities(self, matrix: Any) -> Array:
        """See `Head`."""
        points = unit(_centred(matrix, self.centre) @ self.directions)
        found = np.full((len(points), int(self.count)), _UNHEARD, np.float32)
        for row, point in enumerate(points):
            near, alike = nearest(point, self.rows, self.cells, self.starts, _NEIGHBOURS)
            power = np.exp((alike - 1) / _WIDTH)
            share = power / power.sum() / 2
            np.add.at(found[row], self.labels[near], share[:, None])
        return np.log(found)

    def arrays(self) -> Arrays:
        """See `Head`."""
        return {**vars(self), "rows": self.rows.astype(np.float16)}


def load(arrays: Arrays) -> Head:
    """Make a head from what `Head.arrays` gave."""
    if "rows" in arrays:
        return Neighbours(**{**arrays, "rows": arrays["rows"].astype(np.float32)})
    if "first" in arrays:
        return Network(**arrays)
    # Row by row in memory: a message needs some rows.
    return Linear(**{**arrays, "coefficients": np.ascontiguousarray(arrays["coefficients"])})


def truths(labels: Sequence[Sequence[int]], intents: int) -> Array:
    """Return one row per example: 1 for its intent, or a half for each of two.

    Args:
        labels: numbers of each example's intents, one or two.
        intents: how many intents there are.
    """
    rows = np.zeros((len(labels), intents), np.float32)
    for row, numbers in zip(rows, labels, strict=True):
        row[list(numbers)] = 1 / len(numbers)
    return rows


def fit_linear(matrix: Any, truth: Array, strength: float, sharpness: float) -> Linear:
    """Fit a linear model: for each intent, its examples against all others.

    Args:
        matrix: features, one row per example.
        truth: what each example is about (`truths`); every intent occurs.
        strength: C of the support vector machines.
        sharpness: what their margins are multiplied with to become log-probabilities.
    """
    rows = sp.csr_matrix(matrix)
    # In processes: the solver draws lots from one place of the whole process, and begins anew for each.
    # What they share lies in a file meanwhile: among our own, where nobody else looks.
    side_by_side = Parallel(
        n_jobs=-1 if len(truth) >= _WORTH_PROCESSES else 1, temp_folder=str(get_settings().cache)
    )
    fitted = side_by_side(
        delayed(_fit_one)(rows, column > 0, strength, truth.shape[1]) for column in truth.T
    )
    coefficients = np.array([model.coef_[0] for model in fitted], np.float16).T
    intercept = np.array([model.intercept_[0] for model in fitted], np.float32)
    return Linear(np.ascontiguousarray(coefficients), intercept, np.array(sharpness))


def _fit_one(rows: Any, positive: NDArray[np.bool_], strength: float, intents: int) -> Any:
    """Its examples weigh together as much as those of any other intent do."""
    weight = {True: len(positive) / (intents * positive.sum()), False: 1.0}
    model = LinearSVC(C=strength, class_weight=weight, random_state=1, tol=_TOLERANCE)
    return model.fit(rows, positive)


def fit_neighbours(matrix: Array, truth: Array) -> Neighbours:
    """Keep the examples' vectors, in the directions in which they differ most."""
    centre = matrix.mean(axis=0)
    rows = _centred(matrix, centre)
    directions = main_directions(rows, _DIRECTIONS)
    rows = unit(rows @ directions)
    two = np.argsort(-truth, axis=1)[:, :2]  # with one intent it stands twice
    two[truth.max(axis=1) == 1, 1] = two[truth.max(axis=1) == 1, 0]
    order, cells, starts = split(rows)
    count = np.array(truth.shape[1])
    return Neighbours(centre, directions, rows[order], two[order], count, cells, starts)


def fit_network(matrix: Array, truth: Array, seed: int = 1) -> Network:
    """Fit a network; mixtures of two examples, half the truth each, keep it from certainty.

    Args:
        matrix: vectors, one row per example.
        truth: what each example is about (`truths`).
        seed: the same data and seed give the same network.
    """
    with _one_network:
        return _fit_network(matrix, truth, seed)


def _fit_network(matrix: Array, truth: Array, seed: int) -> Network:
    tf: Any = importlib.import_module("tensorflow")  # needed for training only
    chance = np.random.default_rng(seed)
    tf.keras.utils.set_random_seed(seed)
    tf.config.experimental.enable_op_determinism()  # the same data give the same model anywhere
    centre = matrix.mean(axis=0)
    rows = _centred(matrix, centre)
    intents = truth.shape[1]
    one, other = chance.integers(0, len(rows), (2, int(len(rows) * _MIXED)))
    share = chance.uniform(0.35, 0.65, (len(one), 1)).astype(np.float32)
    rows = np.vstack([rows, unit(share * rows[one] + (1 - share) * rows[other])])
    truth = np.vstack([truth, (truth[one] + truth[other]) / 2])
    count = truth.sum(axis=0)
    # Softens unequal counts. A weight per example: TensorFlow's gradient is only right for truths
    # that add up to 1.
    weight = truth @ np.sqrt(count.mean() / np.maximum(count, 1))
    truth = truth * (1 - _SMOOTHING) + _SMOOTHING / intents
    layers = tf.keras.layers
    model = tf.keras.Sequential(
        [
            layers.Dropout(_DROPOUT / 3),
            layers.Dense(_UNITS, activation="gelu"),
            layers.Dropout(_DROPOUT),
            layers.Dense(intents),
        ]
    )
    steps = max(1, _EPOCHS * len(rows) // _BATCH)
    rate = tf.keras.optimizers.schedules.PolynomialDecay(_RATE, steps, 0.0)
    model.compile(
        tf.keras.optimizers.AdamW(rate, weight_decay=_DECAY),
        tf.keras.losses.CategoricalCrossentropy(from_logits=True),
    )
    model.fit(
        rows * _SCALE, truth, sample_weight=weight, batch_size=_BATCH, epochs=_EPOCHS, verbose=0
    )
    return Network(centre, *(np.asarray(part, np.float32) for part in model.get_weights()))


def _centred(matrix: Any, centre: Array) -> Array:
    return unit(np.asarray(matrix, np.float32) - centre)
