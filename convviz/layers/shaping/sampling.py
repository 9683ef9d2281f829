"""Which cells of a line make up each cell of the line resized, and by what weights."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from convviz.layers.arithmetic import Float64s, Integers

Kernel = Callable[[Float64s], Float64s]


@dataclass(frozen=True, eq=False, slots=True)
class Sampling:
    """Cell i of the output is the sum of `weights[i] * input[cells[i]]`.

    Attributes:
        cells: Shape (outputs, taps); read-only.
        weights: Shape (outputs, taps), each row with the sum 1; 0 where a row needs fewer taps; read-only.
        step: Cells of the input between the places of two neighbouring outputs.
    """

    cells: Integers
    weights: Float64s
    step: float

    @property
    def copies(self) -> bool:
        """Whether every cell is one of the input's as it is."""
        return self.cells.shape[1] == 1


def _triangle(x: Float64s) -> Float64s:
    return np.maximum(0, 1 - np.abs(x))


def _keys_cubic(x: Float64s) -> Float64s:
    """Keys, "Cubic convolution interpolation for digital image processing", with a = −1/2."""
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1
    far = ((-0.5 * x + 2.5) * x - 4) * x + 2
    return np.where(x < 1, near, np.where(x < 2, far, 0))


def _mitchell_cubic(x: Float64s) -> Float64s:
    """Mitchell and Netravali, "Reconstruction filters in computer graphics", with B = C = 1/3."""
    x = np.abs(x)
    near = (7 / 6 * x - 2) * x * x + 8 / 9
    far = ((-7 / 18 * x + 2) * x - 10 / 3) * x + 16 / 9
    return np.where(x < 1, near, np.where(x < 2, far, 0))


def _lanczos(radius: int) -> Kernel:
    return lambda x: np.where(np.abs(x) <= radius, np.sinc(x) * np.sinc(x / radius), 0)


def _gaussian(x: Float64s) -> Float64s:
    deviation = 1.5 / 3
    return np.exp(-x * x / (2 * deviation * deviation))


_KERNELS: Final[dict[str, tuple[float, Kernel]]] = {
    "bilinear": (1.0, _triangle),
    "bicubic": (2.0, _keys_cubic),
    "lanczos3": (3.0, _lanczos(3)),
    "lanczos5": (5.0, _lanczos(5)),
    "gaussian": (1.5, _gaussian),
    "mitchellcubic": (2.0, _mitchell_cubic),
}

INTERPOLATIONS: Final = ("nearest", *_KERNELS, "area")
"""The ways of resizing by Keras's names."""


@lru_cache(maxsize=256)
def sampling(size: int, target: int, interpolation: str, *, antialias: bool = False) -> Sampling:
    """Resizes a line of `size` cells to one of `target`, centres of pixels at halves, as `tf.image.resize` does.

    Output cell i looks at the place (i + ½) · size / target of the input; the cell j stands at j + ½
    (tensorflow/core/kernels/image/scale_and_translate_op.cc). Weights beyond the border are left out and the others
    divided by their sum.

    Args:
        size: Cells of the input.
        target: Cells of the output.
        interpolation: One of `INTERPOLATIONS`.
        antialias: Whether the kernel is widened when the line becomes shorter.

    >>> sampling(2, 4, "bilinear").weights.tolist()
    [[1.0, 0.0], [0.75, 0.25], [0.25, 0.75], [1.0, 0.0]]
    """
    scale = size / target
    if interpolation == "nearest":
        # In float32, as TensorFlow: at .5 exactly another rounding would take another cell.
        places = (np.arange(target, dtype=np.float32) + np.float32(0.5)) * np.float32(scale)
        cells = np.minimum(places.astype(np.intp), size - 1)[:, None]
        return _frozen(cells, np.ones(cells.shape), scale)
    if interpolation == "area":
        return _area(size, target)
    radius, kernel = _KERNELS[interpolation]
    widened = max(scale, 1.0) if antialias else 1.0
    reach = radius * widened
    places = (np.arange(target) + 0.5) * scale
    if interpolation == "bicubic" and not antialias:
        # TensorFlow reads these weights from a table with 1,024 places between two cells (resize_bicubic_op.cc).
        whole = np.floor(places - 0.5)
        places = whole + np.rint((places - 0.5 - whole) * 1024) / 1024 + 0.5
    first = np.ceil(places - reach - 0.5).astype(np.intp)
    cells = first[:, None] + np.arange(math.floor(2 * reach) + 1)
    inside = (cells >= 0) & (cells < size) & (cells <= np.floor(places + reach - 0.5)[:, None])
    weights = np.where(inside, kernel((cells + 0.5 - places[:, None]) / widened), 0)
    return _packed(cells, weights, size, scale)


def _area(size: int, target: int) -> Sampling:
    """The mean over the stretch of the input that an output cell covers."""
    scale = size / target
    starts = np.arange(target) * scale
    first = np.floor(starts).astype(np.intp)
    cells = first[:, None] + np.arange(math.ceil(scale) + 1)
    covered = np.minimum(cells + 1, (starts + scale)[:, None]) - np.maximum(cells, starts[:, None])
    return _packed(cells, np.where(cells < size, covered.clip(0), 0), size, scale)


def _packed(cells: Integers, weights: Float64s, size: int, step: float) -> Sampling:
    """Weights that sum to 1, those that count first, in as few columns as the fullest row needs."""
    weights = weights / weights.sum(axis=1, keepdims=True)
    weights[np.abs(weights) < 1e-12] = 0
    order: NDArray[np.intp] = np.argsort(weights == 0, axis=1, kind="stable")
    taps = max(1, int((weights != 0).sum(axis=1).max()))
    order = order[:, :taps]
    taken = np.take_along_axis(cells, order, axis=1)
    return _frozen(taken.clip(0, size - 1), np.take_along_axis(weights, order, axis=1), step)


def _frozen(cells: Integers, weights: Float64s, step: float) -> Sampling:
    cells.setflags(write=False)
    weights.setflags(write=False)
    return Sampling(cells, weights, step)
