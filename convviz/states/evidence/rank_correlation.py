"""How alike the orders are in which two maps put their cells."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.states.evidence.answers import Floats


def rank_correlation(one: Floats, other: Floats) -> float:
    """Spearman's rank correlation, with mean ranks where numbers are equal; 0 where all of one are.

    Args:
        one: Any shape.
        other: As many numbers.

    >>> rank_correlation(np.float32([1, 2, 9]), np.float32([0, 5, 6]))
    1.0
    """
    ranks = [_ranks(each) for each in (one, other)]
    deviations = [each - each.mean() for each in ranks]
    length = float(np.sqrt((deviations[0] ** 2).sum() * (deviations[1] ** 2).sum()))
    return float((deviations[0] * deviations[1]).sum()) / length if length else 0.0


def _ranks(numbers: Floats) -> NDArray[np.float64]:
    _, places, counts = np.unique(numbers.ravel(), return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[places]
