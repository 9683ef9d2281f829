"""Numbers that a view shows, written as .csv or .npy exactly as they were computed, part by part."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.exports.atomic import whole_file, write_whole
from convviz.exports.tray import harmless
from convviz.pictures.arrays import write_csv
from convviz.pictures.npy import npy_bytes

# About a tenth of a second of writing.
_AT_A_TIME: Final = 100_000


class NumberSet(Struct, frozen=True, eq=False):
    """Numbers with a name.

    Attributes:
        name: What they are, in the language in force.
        values: Of any shape; of three axes the last one is the channels, each a grid of its own.
        channels: What the channels are called; () for their numbers.
        columns: Of two axes: what stands above each column in a CSV; () for nothing.
        rows: Of two axes: what stands before each row in a CSV; () for nothing.
    """

    name: str
    values: NDArray[Any]
    channels: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()

    @property
    def has_channels(self) -> bool:
        """Whether there are several grids, of which one can be taken."""
        return self.values.ndim == 3 and self.values.shape[2] > 1


def write_number_set(
    path: Path, progress: Callable[[int, int], None], cancelled: Callable[[], bool], *, numbers: NumberSet
) -> int | None:
    """Writes them as .npy of their own type and shape (a single channel is no axis), or as .csv.

    Returns:
        The number of pieces, or None where it was cancelled and nothing was written.

    Raises:
        ConvvizError: The file cannot be written.
    """
    values = numbers.values
    if values.ndim == 3 and values.shape[2] == 1:
        values = values[:, :, 0]
    if path.suffix.lower() == ".npy":
        write_whole(path, npy_bytes(np.ascontiguousarray(values)))
        return 1
    if values.ndim == 2 and (numbers.columns or numbers.rows):
        write_whole(path, _table(numbers, values))
        return 1
    pieces = list(_pieces(values))
    try:
        with whole_file(path) as part, part.open("w", encoding="utf-8", newline="") as file:
            for done, text in enumerate(_texts(pieces, cancelled), 1):
                file.write(text)
                progress(done, len(pieces))
    except _Cancelled:
        return None
    return len(pieces)


class _Cancelled(Exception):  # noqa: N818 - it is a wish, no error
    """Leaves the file, so that nothing is left of it."""


def _texts(pieces: list[tuple[str, NDArray[Any]]], cancelled: Callable[[], bool]) -> Iterator[str]:
    """Each piece as text, made when the one before is written."""
    for heading, rows in pieces:
        if cancelled():
            raise _Cancelled
        yield heading + write_csv(rows)


def _pieces(values: NDArray[Any]) -> Iterator[tuple[str, NDArray[Any]]]:
    """Rows of grids with what stands before them, few enough numbers at a time to be stopped between."""
    for number, (heading, grid) in enumerate(_grids(values)):
        gap = "\n" if number else ""
        rows = max(1, _AT_A_TIME // max(1, grid.shape[1]))
        for first in range(0, max(1, grid.shape[0]), rows):
            yield (gap + heading if first == 0 else ""), grid[first : first + rows]


def _grids(values: NDArray[Any]) -> Iterator[tuple[str, NDArray[Any]]]:
    """Grids with what stands above each, as `pictures.arrays.read_csv` reads channels back; a vector is a column."""
    if values.ndim <= 2:
        yield "", values.reshape(-1, 1) if values.ndim < 2 else values
    elif values.ndim == 3:
        for channel in range(values.shape[2]):
            yield f"# channel {channel + 1}\n", values[:, :, channel]
    else:
        for place in np.ndindex(values.shape[2:]):
            yield f"# [:, :, {', '.join(map(str, place))}]\n", values[(slice(None), slice(None), *place)]


def _table(numbers: NumberSet, values: NDArray[Any]) -> bytes:
    """Rows and columns with their names; those come from files, and none of them is a formula in a spreadsheet."""
    text = io.StringIO()
    lines = csv.writer(text, lineterminator="\n")
    if numbers.columns:
        lines.writerow([*([""] if numbers.rows else []), *map(harmless, numbers.columns)])
    for index, row in enumerate(values):
        name = [harmless(numbers.rows[index])] if numbers.rows else []
        lines.writerow([*name, *(cell.removesuffix(".0") for cell in row.astype(np.str_).tolist())])
    return text.getvalue().encode()
