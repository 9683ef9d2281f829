"""Grids of numbers as NumPy's `.npy`: read without running or allocating what the file has not earned."""

from __future__ import annotations

import io
import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.errors import PictureError
from convviz.pictures.picture import MAX_CHANNELS
from convviz.pictures.reading import check_length, read_whole

MAX_CELLS = 100_000_000
MAX_FILE_BYTES = 900_000_000

_HEADER_AT_MOST = 10_000
_NUMERIC_KINDS = "biuf"


def read_npy(source: Path | bytes) -> NDArray[np.float32]:
    """The array in a `.npy` file or in its bytes: (height, width) or (height, width, channels), float32.

    Booleans become 0 and 1. A leading axis of length 1, as a batch of one picture has, is dropped from four
    axes. The declared size is checked against the limits and the bytes there are before anything is
    allocated, and pickled objects are never loaded.

    Raises:
        PictureError: The file cannot be read, is damaged, or holds anything but a grid of finite numbers.
    """
    if isinstance(source, Path):
        data, name = read_whole(source, MAX_FILE_BYTES), source.name
    else:
        check_length(len(source), MAX_FILE_BYTES)
        data, name = source, ""
    shape, fortran_order, kind, begin = _header(data, name)
    if kind.kind not in _NUMERIC_KINDS:
        sentence = (
            f"{_called(name)} holds {kind}; only whole numbers, decimal numbers and booleans can be shown."
        )
        raise PictureError("npy-kind", sentence, name=name, kind=str(kind))
    grid = _grid_shape(shape, name)
    count = math.prod(shape)
    if len(data) - begin < count * kind.itemsize:
        sentence = f"{_called(name)} is cut short: it has fewer numbers than its header declares."
        raise PictureError("npy-damaged", sentence, name=name)
    order = "F" if fortran_order else "C"
    stored = np.frombuffer(data, dtype=kind, count=count, offset=begin).reshape(shape, order=order)
    with np.errstate(over="ignore"):  # what is too large becomes infinite, and is refused below
        values = stored.reshape(grid).astype(np.float32)
    _check_finite(values, name)
    return values


def npy_bytes(values: NDArray[np.generic]) -> bytes:
    """`values` as the content of a `.npy` file, of its own type and shape."""
    file = io.BytesIO()
    np.save(file, values, allow_pickle=False)
    return file.getvalue()


def _header(data: bytes, name: str) -> tuple[tuple[int, ...], bool, np.dtype[np.generic], int]:
    """Shape, order, type and the place of the first number (numpy.lib.format, versions 1.0 and 2.0)."""
    file = io.BytesIO(data)
    try:
        version = np.lib.format.read_magic(file)
        # Version 3.0 exists only for the names of fields, which no grid has.
        read = (
            np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        )
        shape, fortran_order, kind = read(file, max_header_size=_HEADER_AT_MOST)
    except (ValueError, TypeError, SyntaxError, KeyError, MemoryError, RecursionError, EOFError) as error:
        sentence = f"{_called(name)} is no NumPy array, or a damaged one."
        raise PictureError("npy-damaged", sentence, name=name) from error
    return shape, fortran_order, kind, file.tell()


def _grid_shape(shape: tuple[int, ...], name: str) -> tuple[int, ...]:
    grid = shape[1:] if len(shape) == 4 and shape[0] == 1 else shape
    if len(grid) not in (2, 3) or min(grid) < 1 or (len(grid) == 3 and grid[2] > MAX_CHANNELS):
        text = " × ".join(str(size) for size in shape) or "no axes"
        raise PictureError(
            "array-shape",
            f"{_called(name)} has the shape {text}; a grid is height × width or height × width × channels "
            f"with at most {MAX_CHANNELS} channels.",
            name=name,
            shape=text,
            channels=MAX_CHANNELS,
        )
    if math.prod(grid) > MAX_CELLS:
        sentence = f"{_called(name)} holds {math.prod(grid)} numbers; the limit is {MAX_CELLS}."
        raise PictureError("array-too-large", sentence, name=name, count=math.prod(grid), limit=MAX_CELLS)
    return grid


def _check_finite(values: NDArray[np.float32], name: str) -> None:
    if not np.isfinite(values).all():
        row, column = (int(place) + 1 for place in np.argwhere(~np.isfinite(values))[0][:2])
        sentence = f"{_called(name)}: row {row}, column {column} is no finite number of single precision."
        raise PictureError("array-not-finite", sentence, name=name, row=row, column=column)


def _called(name: str) -> str:
    return name or "The array"
