"""Kernels that were chosen: by the id of a named one, or by weights."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convviz.layers.kernels import find_kernel
from convviz.lessons.marking.verdict import Verdict

_CLOSE = 1e-5


def mark_kernel(chosen: str | ArrayLike, right: str | ArrayLike) -> Verdict:
    """Marks a kernel: the same weights are right, whatever the name.

    Nearly right is one that is a multiple of the right one, or the right one turned or mirrored.

    Args:
        chosen: The id of a named kernel, or weights of shape (rows, columns).
        right: Likewise.

    Raises:
        ConvvizError: There is no kernel of that name.
    """
    one, other = _weights(chosen), _weights(right)
    said = chosen if isinstance(chosen, str) else tuple(float(weight) for weight in one.flat)
    equal = _are_equal(one, other)
    near = not equal and (
        _are_parallel(one, other) or any(_are_equal(turned, other) for turned in _turned(one))
    )
    return Verdict(right=equal, near=near, said=said)


def _weights(kernel: str | ArrayLike) -> NDArray[np.float64]:
    weights = find_kernel(kernel).weights() if isinstance(kernel, str) else kernel
    return np.asarray(weights, np.float64)


def _turned(kernel: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    turns = [np.rot90(kernel, quarter) for quarter in range(4)]
    return [*turns, *(np.fliplr(each) for each in turns)]


def _are_equal(one: NDArray[np.float64], other: NDArray[np.float64]) -> bool:
    return one.shape == other.shape and bool(np.allclose(one, other, rtol=_CLOSE, atol=_CLOSE))


def _are_parallel(one: NDArray[np.float64], other: NDArray[np.float64]) -> bool:
    """Whether one is the other times a number that is not zero."""
    if one.shape != other.shape or not one.any() or not other.any():
        return False
    factor = float((one * other).sum() / (one * one).sum())
    return factor != 0 and _are_equal(one * factor, other)
