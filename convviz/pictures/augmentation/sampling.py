"""Reads pictures between their pixels, bilinearly, and beyond their borders by a rule."""

from __future__ import annotations

from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.augmentation.augmentation import Fill
from convviz.pictures.augmentation.places import Matrices

Images = NDArray[np.float32]
Places = NDArray[np.intp]

# Pixels that are worked on at a time: what is worked out for them stays in the processor's cache.
_AT_ONCE = 24_000


def sampled(images: Images, matrices: Matrices, fill: Fill) -> Images:
    """`images` (count, height, width, channels) read where `matrices` (count, 2, 3) say; the same shape.

    Every pixel is the bilinear mean of four neighbours, in a picture that goes on for ever by the rule of `fill`.
    """
    result = np.empty_like(images)
    count, height, width, _ = images.shape
    step = max(1, _AT_ONCE // (height * width))
    for begin in range(0, count, step):
        part = slice(begin, begin + step)
        _sample(images[part], matrices[part], fill, result[part])
    return result


def _sample(images: Images, matrices: Matrices, fill: Fill, result: Images) -> None:
    count, height, width = (int(size) for size in images.shape[:3])
    top, below, row_share = _along(matrices[:, 0], height, width, fill, height)
    left, beside, column_share = _along(matrices[:, 1], height, width, fill, width)
    # One row and one column more, of zeros, which constant filling reads from.
    stride = width + 1
    plane = np.zeros((count, height + 1, stride), dtype=np.float32)
    start: Places = (np.arange(count) * ((height + 1) * stride))[:, np.newaxis, np.newaxis]
    top = top * stride + start
    below = below * stride + start
    corners = (top + left, top + beside, below + left, below + beside)
    flat: Images = plane.reshape(-1)
    for channel in range(images.shape[3]):
        plane[:, :-1, :-1] = images[..., channel]
        first, second, third, fourth = (flat.take(corner, mode="wrap") for corner in corners)
        upper = _between(first, second, column_share)
        lower = _between(third, fourth, column_share)
        result[..., channel] = _between(upper, lower, row_share)


def _between(begin: Images, end: Images, share: Images) -> Images:
    """`begin` + (`end` − `begin`) · `share`, worked out in `end`."""
    end -= begin
    end *= share
    end += begin
    return end


def _along(matrix: Matrices, height: int, width: int, fill: Fill, side: int) -> tuple[Places, Places, Images]:
    """The pixels before and after each place along one axis, `side` long, and how near the place is to the second.

    Each has the shape (count, height, width); a pixel of `side` is one outside.
    """
    corners = (
        matrix
        @ np.array(
            [(0, 0, 1), (0, width - 1, 1), (height - 1, 0, 1), (height - 1, width - 1, 1)], dtype=np.float64
        ).T
    )
    lowest, highest = int(np.floor(corners.min())) - 1, int(np.ceil(corners.max())) + 1
    by_row, by_column, start = (matrix[:, [each]] for each in range(3))
    # Counted from the lowest, so that cutting off is rounding down.
    rows = (by_row * np.arange(height) + (start - lowest)).astype(np.float32)
    columns = (by_column * np.arange(width)).astype(np.float32)
    places: Images = rows[:, :, np.newaxis] + columns[:, np.newaxis, :]
    before = places.astype(np.intp)
    places -= before
    table = _inside(np.arange(lowest, highest + 2), side, fill)
    return table.take(before, mode="wrap"), table[1:].take(before, mode="wrap"), places


def _inside(places: Places, side: int, fill: Fill) -> Places:
    """The pixels 0 to `side` − 1 that stand at `places`; `side` where nothing does."""
    match fill:
        case "nearest":
            return places.clip(0, side - 1)
        case "reflect":
            # d c b a | a b c d | d c b a
            around = places % (2 * side)
            return np.minimum(around, 2 * side - 1 - around)
        case "wrap":
            return places % side
        case "constant":
            return np.where((places >= 0) & (places < side), places, side)
        case _:
            assert_never(fill)
