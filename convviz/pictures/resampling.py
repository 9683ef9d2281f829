"""Changes the size of a grid: exact area averages where it shrinks, repeated pixels where it grows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]


def resized(values: Values, height: int, width: int) -> Values:
    """`values` (height, width, channels) at another size, each axis by itself.

    Along an axis that shrinks a number is the mean of what it covers (see `area_resized`); along one that
    grows it is the nearest source pixel, so that pixels stay visible as pixels and no number is invented.
    """
    rows = _area_rows if height < values.shape[0] else _nearest_rows
    columns = _area_rows if width < values.shape[1] else _nearest_rows
    return _by_axes(values, height, width, rows, columns)


def area_resized(values: Values, height: int, width: int) -> Values:
    """`values` (height, width, channels) at another size, each number the mean of the area it covers.

    The means are exact: a source pixel that is covered in part counts by that part. So constants and the
    overall mean stay, and no number leaves the range of the source. Growing repeats pixels and blends them
    where they meet.
    """
    return _by_axes(values, height, width, _area_rows, _area_rows)


_Rows = Callable[[Values, int], Values]


def _by_axes(values: Values, height: int, width: int, rows: _Rows, columns: _Rows) -> Values:
    if height != values.shape[0]:
        values = rows(np.ascontiguousarray(values), height)
    if width != values.shape[1]:
        values = columns(np.ascontiguousarray(values.transpose(1, 0, 2)), width).transpose(1, 0, 2)
    return np.ascontiguousarray(values)


def _nearest_rows(values: Values, count: int) -> Values:
    # The source row under the middle of each new row, in whole numbers: floor((i + 1/2) · rows / count).
    return values[(2 * np.arange(count) + 1) * values.shape[0] // (2 * count)]


def _area_rows(values: Values, count: int) -> Values:
    rows = values.shape[0]
    flat = values.reshape(rows, -1)
    result = np.empty((count, flat.shape[1]), dtype=np.float32)
    for index in range(count):
        # New row `index` covers the source from index · rows / count to (index + 1) · rows / count.
        first, begun = divmod(index * rows, count)
        last = -(-(index + 1) * rows // count)
        weights = np.ones(last - first, dtype=np.float32)
        weights[0] -= begun / count
        weights[-1] -= last - (index + 1) * rows / count
        np.dot(weights, flat[first:last], out=result[index])
    result *= np.float32(count / rows)
    return result.reshape(count, *values.shape[1:])
