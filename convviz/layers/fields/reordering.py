"""Where the numbers of a box stand when the same numbers are read in another shape."""

from __future__ import annotations

import math

import numpy as np

from convviz.layers.fields.box import Box, Spans, box_around
from convviz.layers.layer import TensorShape


def box_in(other: TensorShape, spans: Spans, shape: TensorShape) -> Box:
    """The box of the tensor `other` that holds the numbers at `spans` of the same numbers in `shape`."""
    numbers = np.arange(math.prod(shape)).reshape(shape)
    chosen = numbers[tuple(slice(first, last + 1) for first, last in spans)]
    places = np.unravel_index(chosen.ravel(), other)
    return box_around(tuple((int(axis.min()), int(axis.max())) for axis in places), other)
