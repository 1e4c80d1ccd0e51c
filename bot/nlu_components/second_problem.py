"""Does a message carry a second problem? The whole and its parts say so together.

Which one: the help question, other than the first, of the highest ln(whole + 0.005) + 0.7 ln(part +
0.05), `part` being the part of the message that is most about it. Whether at all: a logistic
regression on how likely both questions are, for the whole and for their parts.

Fitted on 481 messages with two problems and 3,024 with one, in twelve languages, hard on purpose,
before they were taught (30 November 2026; cross-validated, network and nearest examples alone):

                                                       both found   a second shown where there is one
    a part very likely by itself, or the whole (before)   0.41            0.28
    from 0.12                                             0.47            0.17
    from 0.08                                             0.53            0.25
    from 0.05                                             0.58            0.36

Where a second is shown though there is one problem, the first is often wrong and the second right; but
from 0.06 five of our conversations about one plain problem were answered with two.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
#: From this probability a second problem is answered too.
FROM = 0.08
_WHOLE, _PART = 0.005, 0.05  # added before a logarithm is taken
_OF_PART = 0.7
_FEWEST = 3  # in a small model of a test
# Of: the first for the whole, the second for the whole, the first in its part, the second in its
# part, and how far the second is before the third.
_WEIGHTS = np.array([1.93, 0.56, 1.19, 0.80, 0.41])
_INTERCEPT = 0.75


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
