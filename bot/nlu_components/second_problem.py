"""Does a message carry a second problem? How likely the first, the second and the third question are.

The classifier learns from messages with two problems what both together look like, so that both are
likely. The second is the likeliest help question beside the first; whether there is one at all says
a logistic regression on the logarithms.

Fitted on 1,357 messages with two problems and 5,981 with one, in 31 languages, hard on purpose,
before they were taught (30 November 2026; cross-validated; the twelve languages / the others):

                 both found       a second shown where there is one
    from 0.18    0.46 / 0.43      0.42 / 0.34
    from 0.2     0.43 / 0.41      0.36 / 0.29
    from 0.22    0.41 / 0.39      0.29 / 0.25
    from 0.26    0.36 / 0.34      0.19 / 0.17

Taught no message with two problems, the classifier has both among its first two help questions in
0.553 / 0.586 of them, taught 1,248 such messages in 0.579 / 0.611. To read each part of a message by
itself, too, found both in 0.44 of those in the twelve where this finds 0.42 (as many shown in vain)
and took a fifth of the encoder's work.

Where a second is shown though there is one problem, the first is often wrong and the second right.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
#: From this probability a second problem is answered too.
FROM = 0.2
_LEAST = 0.005  # added before a logarithm is taken
_FEWEST = 3  # in a small model of a test
# Of: the first, the second, how far the second is before the third.
_WEIGHTS = np.array([1.47, 0.68, 0.13])
_INTERCEPT = 1.03


def second_problem(
    first: int, probabilities: Array, candidates: Sequence[int]
) -> tuple[int, float]:
    """Return which question is the likeliest second, and how probable it is that there is one.

    Args:
        first: number of the first question.
        probabilities: of each intent, shape (intents,).
        candidates: numbers of the help questions; with fewer than three there is no second.
    """
    if len(candidates) < _FEWEST:
        return first, 0.0
    likely = np.log(probabilities + _LEAST)
    second, third = sorted((n for n in candidates if n != first), key=lambda n: -likely[n])[:2]
    signs = np.array([likely[first], likely[second], likely[second] - likely[third]])
    return second, float(1 / (1 + np.exp(-(signs @ _WEIGHTS + _INTERCEPT))))
