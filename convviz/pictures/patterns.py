"""Test patterns in 0..1, so simple that what a kernel does to them can be told in advance."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]
_Places = NDArray[np.int64]

_NOISE_SEED = 28


def pattern(name: str, size: int) -> Values:
    """The pattern `name` (a key of `PATTERNS`) as float32 (size, size) in 0..1.

    Raises:
        KeyError: There is no such pattern.
        ValueError: `size` is below 2.
    """
    if size < 2:
        raise ValueError(f"a pattern of {size} pixels was asked for; it needs at least 2")
    rows, columns = np.indices((size, size))
    return PATTERNS[name](rows, columns, size).astype(np.float32)


def _impulse(rows: _Places, columns: _Places, size: int) -> NDArray[np.generic]:
    return (rows == size // 2) & (columns == size // 2)


def _vertical_edge(_rows: _Places, columns: _Places, size: int) -> NDArray[np.generic]:
    return columns >= size // 2


def _horizontal_edge(rows: _Places, _columns: _Places, size: int) -> NDArray[np.generic]:
    return rows >= size // 2


def _diagonal_edge(rows: _Places, columns: _Places, _size: int) -> NDArray[np.generic]:
    # The pixels that the edge itself halves are half bright.
    return (np.sign(rows - columns) + 1) / 2


def _corner(rows: _Places, columns: _Places, size: int) -> NDArray[np.generic]:
    return (rows >= size // 2) & (columns >= size // 2)


def _line(_rows: _Places, columns: _Places, size: int) -> NDArray[np.generic]:
    return columns == size // 2


def _stripes(_rows: _Places, columns: _Places, size: int) -> NDArray[np.generic]:
    return columns // max(1, size // 16) % 2


def _checkerboard(rows: _Places, columns: _Places, size: int) -> NDArray[np.generic]:
    side = max(1, size // 8)
    return (rows // side + columns // side) % 2


def _gradient(_rows: _Places, columns: _Places, size: int) -> NDArray[np.generic]:
    return columns / (size - 1)


def _rings(rows: _Places, columns: _Places, size: int) -> NDArray[np.generic]:
    """A zone plate: rings finer and finer outwards, down to every other pixel at the middle of each side."""
    middle = (size - 1) / 2
    squared = (rows - middle) ** 2 + (columns - middle) ** 2
    return 0.5 + 0.5 * np.cos(np.pi * squared / size)


def _noise(rows: _Places, _columns: _Places, _size: int) -> NDArray[np.generic]:
    return np.random.default_rng(_NOISE_SEED).random(rows.shape)


PATTERNS: Mapping[str, Callable[[_Places, _Places, int], NDArray[np.generic]]] = MappingProxyType(
    {
        "impulse": _impulse,
        "vertical-edge": _vertical_edge,
        "horizontal-edge": _horizontal_edge,
        "diagonal-edge": _diagonal_edge,
        "corner": _corner,
        "line": _line,
        "stripes": _stripes,
        "checkerboard": _checkerboard,
        "gradient": _gradient,
        "rings": _rings,
        "noise": _noise,
    }
)
