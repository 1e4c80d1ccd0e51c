"""Does a message carry a second problem? The whole and its parts say so together.

Which one: the help question, other than the first, of the highest ln(whole + 0.005) + 0.4 ln(part +
0.05), `part` being the part of the message that is most about it, by the sentence vectors alone. Whether
at all: a logistic regression on how likely both questions are, for the whole and for their parts.

Fitted on 230 messages with two problems and 1,659 with one, in twelve languages, hard on purpose,
before they were taught (30 November 2026; cross-validated):

                                both found   a second shown where there is one
    from 0.18                      0.33            0.17
    from 0.14                      0.38            0.25
    from 0.13                      0.40            0.30

Before confidences were made frequencies: 0.40 at 0.25, with parts read by n-grams too 0.40, without parts 0.36.

Where a second is shown though there is one problem, the first is often wrong and the second right.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
#: From this probability a second problem is answered too.
FROM = 0.14
_WHOLE, _PART = 0.005, 0.05  # added before a logarithm is taken
_OF_PART = 0.4
_FEWEST = 3  # in a small model of a test
# Of: the first for the whole, the second for the whole, the first in its part, the second in its
# part, and how far the second is before the third.
_WEIGHTS = np.array([1.45, 0.73, 0.52, 0.49, -0.09])
_INTERCEPT = 1.78


def second_problem(
    first: int, whole: Array, parts: Array, candidates: Sequence[int]
) -> tuple[int, float]:
    """Return which question is the likeliest second, and how probable it is that there is one.

    Args:
        first: number of the first question.
        whole: probability of each intent for the message, shape (intents,).
        parts: the same for each part, shape (parts, intents); maybe none.
        candidates: numbers of the help questions; with fewer than three there is no second.
    """
    if len(candidates) < _FEWEST:
        return first, 0.0
    part = parts.max(axis=0) if len(parts) else np.zeros_like(whole)
    of_whole, of_part = np.log(whole + _WHOLE), np.log(part + _PART)
    score = of_whole + _OF_PART * of_part
    second, third = sorted((n for n in candidates if n != first), key=lambda n: -score[n])[:2]
    signs = np.array(
        [
            of_whole[first], of_whole[second], of_part[first], of_part[second],
            score[second] - score[third],
        ]
    )  # fmt: skip
    return second, float(1 / (1 + np.exp(-(signs @ _WEIGHTS + _INTERCEPT))))
