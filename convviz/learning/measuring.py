"""How often a network is right, and whether it is as sure as it should be."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.learning.digit_data import Digits, scaled
from convviz.learning.keras_session import KerasModel
from convviz.learning.messages import Measurement

_AT_ONCE = 500
_BINS = 15


def probabilities(model: KerasModel, digits: Digits) -> NDArray[np.float32]:
    """What the network says of each digit, float32 (count, 10)."""
    parts = [
        np.asarray(model(scaled(digits.images[start : start + _AT_ONCE])[..., np.newaxis]))
        for start in range(0, len(digits), _AT_ONCE)
    ]
    return np.concatenate(parts)


def accuracy(model: KerasModel, digits: Digits) -> float:
    """The share of `digits` that the network gets right."""
    return float((probabilities(model, digits).argmax(axis=1) == digits.labels).mean())


def measurement(name: str, model: KerasModel, digits: Digits) -> Measurement:
    """How the network does on `digits`, of which there must be some."""
    said = probabilities(model, digits)
    right, confidence = said.argmax(axis=1) == digits.labels, said.max(axis=1)
    return Measurement(
        name, len(digits), float(right.mean()), float(confidence.mean()), calibration_error(confidence, right)
    )


def calibration_error(confidence: NDArray[np.float32], right: NDArray[np.bool_]) -> float:
    """Expected calibration error: how far confidence and share of right answers are apart, bin by bin.

    15 bins of equal width, weighted by how many answers are in each (Guo et al., On Calibration of Modern
    Neural Networks, 2017).
    """
    bins = np.minimum((confidence * _BINS).astype(np.int64), _BINS - 1)
    apart = np.bincount(bins, confidence, _BINS) - np.bincount(bins, right, _BINS)
    return float(np.abs(apart).sum() / len(right))
