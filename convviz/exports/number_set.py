"""Numbers that a view shows, written as .csv or .npy exactly as they were computed, part by part."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.exports.atomic import write_whole
from convviz.exports.tray import harmless
from convviz.pictures.arrays import write_csv
from convviz.pictures.npy import npy_bytes


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
        The number of grids, or None where it was cancelled and nothing was written.

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
    grids = list(_grids(values))
    blocks: list[str] = []
    for done, (heading, grid) in enumerate(grids, 1):
        if cancelled():
            return None
        blocks.append(heading + write_csv(grid))
        progress(done, len(grids))
    write_whole(path, "\n".join(blocks).encode())
    return len(grids)


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
