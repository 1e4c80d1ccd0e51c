"""Does a message carry a second problem, and which?

The classifier learns from messages with two problems what both together look like, so that both are
likely. The second is the likeliest help question beside the first. Whether there is one, and this is
it, says a logistic regression on how likely the first, the second and the third are, and on what a
support vector machine, taught messages with two problems and with one, thinks of the wording.

Fitted on 1,626 messages with two problems and 3,915 with one, in 30 languages, hard on purpose (long
ones with one problem, short ones with two), before they were taught (30 November 2026; half of them
in each column, `Wording` taught four fifths of them and the older examples, cross-validated):

                                   both found; a second shown where there is one problem; a wrong
                                   second where there are two
    by how likely they are, as before  0.50  0.38  0.15      0.49  0.39  0.19
    whether there are two, from 0.25   0.58  0.35  0.22      0.54  0.34  0.22
    ... and this is it, from 0.12      0.58  0.34  0.20      0.54  0.34  0.20
    ... from 0.15                      0.54  0.28  0.18      0.52  0.28  0.17
    ... from 0.18 (used)               0.52  0.22  0.15      0.49  0.23  0.15
    ... from 0.2                       0.50  0.19  0.14      0.48  0.20  0.13
    ... from 0.25                      0.46  0.14  0.10      0.43  0.16  0.10

With the encoder tuned on 4,378 messages with two problems and the classifier taught them, on 1,592 others
with two and 2,268 with one, in 49 languages: from 0.14 / 0.18 / 0.25 both found in 0.53 / 0.49 / 0.43, in vain in
0.30 / 0.23 / 0.15; fitted anew (cross-validated) 0.48 in vain 0.22, which is the same line.

A second that seems unlikely may be right: with two problems and the second below 0.06 it is in 418 of 669.
Both are the first two help questions in 0.67 and 0.64 of them: more cannot be found. In the area under
the curve: 0.69 and 0.70 by how likely they are, 0.81 and 0.78 with the wording. How many words a message
has would add more on these messages, but only as they were written to be short or long.

Taught no message with two problems, the classifier has both among its first two help questions in
0.553 / 0.586 of 1,357 others, taught 1,248 such messages in 0.579 / 0.611. To read each part of a message
by itself, too, found both in 0.44 of those in the twelve where this finds 0.42 (as many shown in vain)
and took a fifth of the encoder's work.

Where a second is shown though there is one problem, the first is often wrong and the second right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from sklearn.svm import LinearSVC

Array = NDArray[np.float64]
#: From this probability a second problem is answered too.
FROM = 0.18
_LEAST = 0.0005  # added before a logarithm is taken
_FEWEST = 3  # in a small model of a test
# Of: the first, the second, how far the second is before the third, the wording.
_WEIGHTS = np.array([1.72, 0.24, 0.8, 1.65])
_INTERCEPT = -0.61
#: What stands for the wording's score where a model knows nothing of it: the mean of these messages.
UNKNOWN_WORDING = -0.5
_STRENGTH, _TOLERANCE = 0.1, 0.1
_USUAL = 2.5  # logarithm of the words of a usual message


@dataclass(frozen=True)
class Wording:
    """Whether a message is worded like those that carry two problems, by its features and length."""

    centre: NDArray[np.float32]
    ngrams: NDArray[np.float16]
    dense: NDArray[np.float32]  # of the centred unit vector, then of the length
    intercept: NDArray[np.float32]

    def score(self, ngrams: Any, vector: NDArray[np.float32], words: int) -> float:
        """Return above 0 for two, below for one.

        Args:
            ngrams: one sparse row.
            vector: the sentence vector.
            words: how many words the message has.
        """
        row = sp.csr_matrix(ngrams)
        dense = _dense(vector[None], np.array([words]), self.centre)[0]
        found = row.data @ self.ngrams[row.indices].astype(np.float32) + dense @ self.dense
        return float(found + self.intercept[0])


def fit_wording(
    ngrams: Any, vectors: NDArray[np.float32], words: NDArray[Any], two: NDArray[np.bool_]
) -> Wording | None:
    """Learn how messages with two problems are worded; None when there are none of a kind.

    Args:
        ngrams: sparse features, one row per example.
        vectors: sentence vectors, in the same order.
        words: how many words each has.
        two: which carry two problems.
    """
    if two.all() or not two.any():
        return None
    centre = vectors.mean(axis=0)
    dense = _dense(vectors, words, centre)
    rows = sp.hstack([sp.csr_matrix(ngrams), sp.csr_matrix(dense)]).tocsr()
    model = LinearSVC(C=_STRENGTH, class_weight="balanced", random_state=1, tol=_TOLERANCE)
    found = model.fit(rows, two).coef_[0].astype(np.float32)
    at = ngrams.shape[1]
    intercept = model.intercept_.astype(np.float32)
    return Wording(centre, found[:at].astype(np.float16), found[at:], intercept)


def second_problem(
    first: int,
    probabilities: Array,
    candidates: Sequence[int],
    wording: float = UNKNOWN_WORDING,
) -> tuple[int, float]:
    """Return which question is the likeliest second, and how probable it is that it is one.

    Args:
        first: number of the first question.
        probabilities: of each intent, shape (intents,).
        candidates: numbers of the help questions; with fewer than three there is no second.
        wording: `Wording.score` of the message.
    """
    if len(candidates) < _FEWEST:
        return first, 0.0
    likely = np.log(probabilities + _LEAST)
    second, third = sorted((n for n in candidates if n != first), key=lambda n: -likely[n])[:2]
    signs = np.array([likely[first], likely[second], likely[second] - likely[third], wording])
    return second, float(1 / (1 + np.exp(-(signs @ _WEIGHTS + _INTERCEPT))))


def _dense(
    vectors: NDArray[np.float32], words: NDArray[Any], centre: NDArray[np.float32]
) -> NDArray[np.float32]:
    apart = vectors - centre
    length = np.log(np.maximum(words, 1)) - _USUAL
    apart = apart / np.maximum(np.linalg.norm(apart, axis=1, keepdims=True), 1e-9)
    return np.hstack([apart, length[:, None], length[:, None] ** 2]).astype(np.float32)
