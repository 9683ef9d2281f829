"""A picture under so strong a blur that nothing in it is left to be recognised."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.states.evidence.answers import Floats

# The blur's standard deviation as a part of the picture's longer side: of 28 pixels 3.5, in which no stroke is left.
_BLUR = 1 / 8


def blurred(picture: Floats) -> Floats:
    """A picture (height, width, channels) under a Gaussian blur; what lies outside does not count."""
    height, width, _ = picture.shape
    deviation = _BLUR * max(height, width)
    rows, columns = _weights(height, deviation), _weights(width, deviation)
    return np.einsum("rh,hwc,sw->rsc", rows, picture, columns, optimize=True).astype(np.float32)


def _weights(size: int, deviation: float) -> NDArray[np.float64]:
    """By how much each place counts for each, shape (size, size); rows add up to 1."""
    places = np.arange(size)
    weights = np.exp(-((places[:, None] - places) ** 2) / (2 * deviation**2))
    return weights / weights.sum(axis=1, keepdims=True)
