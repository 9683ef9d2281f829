"""Whether a network is as sure as it should be."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BINS = 15


def calibration_error(confidence: NDArray[np.float32], right: NDArray[np.bool_]) -> float:
    """Expected calibration error: how far confidence and share of right answers are apart, bin by bin.

    15 bins of equal width, weighted by how many answers are in each (Guo et al., On Calibration of Modern
    Neural Networks, 2017).
    """
    bins = np.minimum((confidence * _BINS).astype(np.int64), _BINS - 1)
    apart = np.bincount(bins, confidence, _BINS) - np.bincount(bins, right, _BINS)
    return float(np.abs(apart).sum() / len(right))
