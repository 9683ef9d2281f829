"""Grids of numbers as NumPy's `.npy`: read without running or allocating what the file has not earned."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.errors import PictureError
from convviz.pictures.picture import MAX_CHANNELS
from convviz.pictures.reading import check_length, read_whole

MAX_CELLS = 100_000_000
MAX_FILE_BYTES = 900_000_000

_HEADER_AT_MOST = 10_000
_MOST_AXES = 32  # as numpy 1 writes at most
_MAGIC = b"\x93NUMPY"
# The entries of the dictionary in the header. A type of several fields is a list, and is shown as it begins.
_KIND = re.compile(r"""['"]descr['"] *: *(?:['"]([^'"]{1,20})['"]|(\[.{0,20}))""")
_ORDER = re.compile(r"""['"]fortran_order['"] *: *(True|False)""")
_SHAPE = re.compile(r"""['"]shape['"] *: *\(([\d, ]{0,200})\)""")
_NUMERIC = re.compile(r"\|b1|[<>|=](?:[iu][1248]|f[248])")


class _Header(NamedTuple):
    """The declared type, order and shape, and where the numbers begin."""

    kind: str
    fortran_order: bool
    shape: tuple[int, ...]
    begin: int


def read_npy(source: Path | bytes) -> NDArray[np.float32]:
    """The array in a `.npy` file or in its bytes: (height, width) or (height, width, channels), float32.

    Booleans become 0 and 1. A leading axis of length 1, as a batch of one picture has, is dropped from four
    axes. The declared size is checked against the limits and the bytes there are before anything is
    allocated, and pickled objects are never loaded.

    Raises:
        PictureError: The file cannot be read, is damaged, or holds anything but a grid of finite numbers.
    """
    return _read(source, _grid_shape)


def read_tensor(source: Path | bytes) -> NDArray[np.float32]:
    """The array in a `.npy` file or in its bytes, of whatever shape, float32; as `read_npy` reads a grid.

    Raises:
        PictureError: The file cannot be read, is damaged, or holds anything but finite numbers.
    """
    return _read(source, _any_shape)


def _read(
    source: Path | bytes, shape_of: Callable[[tuple[int, ...], str], tuple[int, ...]]
) -> NDArray[np.float32]:
    if isinstance(source, Path):
        data, name = read_whole(source, MAX_FILE_BYTES), source.name
    else:
        check_length(len(source), MAX_FILE_BYTES)
        data, name = source, ""
    kind, fortran_order, shape, begin = _header(data, name)
    if not _NUMERIC.fullmatch(kind):
        sentence = f"{_called(name)} holds {kind}; only numbers and booleans can be shown."
        raise PictureError("npy-kind", sentence, name=name, kind=kind)
    wanted = shape_of(shape, name)
    count = math.prod(shape)
    if len(data) - begin < count * np.dtype(kind).itemsize:
        sentence = f"{_called(name)} is cut short: it has fewer numbers than its header declares."
        raise PictureError("npy-damaged", sentence, name=name)
    order = "F" if fortran_order else "C"
    stored = np.frombuffer(data, dtype=kind, count=count, offset=begin).reshape(shape, order=order)
    with np.errstate(over="ignore"):  # what is too large becomes infinite, and is refused below
        values = stored.reshape(wanted).astype(np.float32)
    _check_finite(values, name)
    return values


def npy_bytes(values: NDArray[np.generic]) -> bytes:
    """`values` as the content of a `.npy` file, of its own type and shape."""
    file = io.BytesIO()
    np.save(file, values, allow_pickle=False)
    return file.getvalue()


def _header(data: bytes, name: str) -> _Header:
    """What the header declares (numpy.lib.format, versions 1.0 to 3.0), parsed without evaluating anything."""
    length_bytes = 2 if data[6:7] == b"\x01" else 4
    begin = 8 + length_bytes + int.from_bytes(data[8 : 8 + length_bytes], "little")
    if data.startswith(_MAGIC) and begin <= min(len(data), _HEADER_AT_MOST):
        text = data[8 + length_bytes : begin].decode("latin-1")
        kind, order, shape = _KIND.search(text), _ORDER.search(text), _SHAPE.search(text)
        if kind and order and shape:
            sizes = tuple(int(size) for size in shape[1].replace(" ", "").split(",") if size)
            return _Header(kind[1] or kind[2], order[1] == "True", sizes, begin)
    sentence = f"{_called(name)} is no NumPy array, or a damaged one."
    raise PictureError("npy-damaged", sentence, name=name)


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
    _check_count(math.prod(grid), name)
    return grid


def _any_shape(shape: tuple[int, ...], name: str) -> tuple[int, ...]:
    if not math.prod(shape):
        sentence = f"{_called(name)} holds no numbers."
        raise PictureError("numbers-none", sentence, name=name)
    if len(shape) > _MOST_AXES:
        sentence = f"{_called(name)} is no NumPy array, or a damaged one."
        raise PictureError("npy-damaged", sentence, name=name)
    _check_count(math.prod(shape), name)
    return shape


def _check_count(count: int, name: str) -> None:
    if count > MAX_CELLS:
        sentence = f"{_called(name)} holds {count} numbers; the limit is {MAX_CELLS}."
        raise PictureError("array-too-large", sentence, name=name, count=count, limit=MAX_CELLS)


def _check_finite(values: NDArray[np.float32], name: str) -> None:
    if not np.isfinite(values).all():
        place = (*np.argwhere(~np.isfinite(np.atleast_1d(values)))[0], 0)
        row, column = (int(each) + 1 for each in place[:2])
        sentence = f"{_called(name)}: row {row}, column {column} is no finite number of single precision."
        raise PictureError("array-not-finite", sentence, name=name, row=row, column=column)


def _called(name: str) -> str:
    return name or "The array"
