"""Rows of numbers as they stand in a lesson's file, as arrays and back."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.lessons.scenes.given import Plane


def plane_values(planes: Sequence[Plane]) -> NDArray[np.float32]:
    """Planes as an array of shape (height, width, planes).

    Raises:
        ConvvizError: The rows differ in length, or the planes in size.
    """
    height, width = _size(planes)
    return np.array(planes, dtype=np.float32).reshape(len(planes), height, width).transpose(1, 2, 0)


def filter_weights(filters: Sequence[Sequence[Plane]]) -> NDArray[np.float64]:
    """Filters, each of as many planes, as weights of shape (rows, columns, channels, filters).

    Raises:
        ConvvizError: Rows differ in length, planes in size, or filters in the number of their planes.
    """
    counts = sorted({len(each) for each in filters})
    if len(counts) > 1 or counts[0] == 0:
        raise ConvvizError(
            "lesson-filters-uneven",
            "Every filter of a kernel has the same number of planes, one at least; "
            f"received {counts[0]} and {counts[-1]}.",
            least=counts[0],
            most=counts[-1],
        )
    rows, columns = _size([plane for each in filters for plane in each])
    weights = np.array(filters, dtype=np.float64).reshape(len(filters), counts[0], rows, columns)
    return weights.transpose(2, 3, 1, 0)


def plane_of(values: NDArray[np.floating]) -> Plane:
    """An array of shape (height, width) as rows of the shortest numbers that are read back as the same ones."""
    return tuple(tuple(float(str(number)) for number in row) for row in values)


def _size(planes: Sequence[Plane]) -> tuple[int, int]:
    """(height, width) of all planes."""
    heights = {len(plane) for plane in planes}
    widths = sorted({len(row) for plane in planes for row in plane})
    if len(widths) > 1:
        raise ConvvizError(
            "lesson-rows-uneven",
            f"All rows of a grid have the same length; received rows of {widths[0]} and of {widths[-1]} numbers.",
            least=widths[0],
            most=widths[-1],
        )
    if len(heights) > 1:
        raise ConvvizError(
            "lesson-planes-uneven",
            "All planes of a grid have the same number of rows; "
            f"received planes of {min(heights)} and of {max(heights)}.",
            least=min(heights),
            most=max(heights),
        )
    return heights.pop(), widths[0]
