"""Fits a picture to the size of an input (cut, barred or squashed) and says which part of it was used."""

from __future__ import annotations

from typing import Literal, assert_never

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.pictures.pixels import LUMA
from convviz.pictures.resampling import resized

Method = Literal["crop", "letterbox", "squash"]


class Box(Struct, frozen=True):
    """A rectangle of whole pixels."""

    top: int
    left: int
    height: int
    width: int


class Fitted(Struct, frozen=True, eq=False):
    """A picture at the size asked for.

    Attributes:
        values: float32 (height, width, channels).
        source: The part of the original that is shown; all of it but for a crop.
        target: The part of `values` that the picture fills; all of it but for a letterbox.
    """

    values: NDArray[np.float32]
    source: Box
    target: Box


def fit(values: NDArray[np.float32], height: int, width: int, method: Method, *, bars: float = 0.0) -> Fitted:
    """Brings `values` (rows, columns, channels) to (`height`, `width`, channels).

    `"crop"` takes the largest centred part of the right aspect; `"letterbox"` keeps everything and fills the
    rest with `bars`; `"squash"` changes the aspect. Shrinking averages areas, growing repeats pixels (see
    `resampling.resized`).

    Raises:
        ValueError: A size is below 1.
    """
    if height < 1 or width < 1:
        raise ValueError(f"a picture of {height} × {width} was asked for; both must be at least 1")
    rows, columns = values.shape[:2]
    source, target = Box(0, 0, rows, columns), Box(0, 0, height, width)
    match method:
        case "crop":
            source = _largest_inside(rows, columns, height, width)
        case "letterbox":
            target = _largest_inside(height, width, rows, columns)
        case "squash":
            pass
        case _:
            assert_never(method)
    used = values[source.top : source.top + source.height, source.left : source.left + source.width]
    picture = resized(used, target.height, target.width)
    if (target.height, target.width) == (height, width):
        return Fitted(picture, source, target)
    result = np.full((height, width, values.shape[2]), bars, dtype=np.float32)
    result[target.top : target.top + target.height, target.left : target.left + target.width] = picture
    return Fitted(result, source, target)


def to_grey(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Red, green and blue (height, width, 3) as grey (height, width, 1); one channel stays as it is.

    Grey is 0.299 red + 0.587 green + 0.114 blue (ITU-R 601-2, as Pillow's mode L, but not rounded).

    Raises:
        ValueError: There are neither 1 nor 3 channels.
    """
    channels = values.shape[2]
    if channels == 1:
        return values
    if channels != 3:
        raise ValueError(f"grey is made of 3 channels, not of {channels}")
    return values @ LUMA[:, np.newaxis]


def _largest_inside(height: int, width: int, rows: int, columns: int) -> Box:
    """The largest centred box of the aspect `rows` : `columns` inside `height` × `width`, in whole pixels."""
    if height * columns >= width * rows:
        inner_height, inner_width = max(1, round(width * rows / columns)), width
    else:
        inner_height, inner_width = height, max(1, round(height * columns / rows))
    return Box((height - inner_height) // 2, (width - inner_width) // 2, inner_height, inner_width)
