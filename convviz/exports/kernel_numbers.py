"""The weights of a layer as files: NPY in Keras's own layout, CSV with a line for each kernel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import whole_file, write_whole
from convviz.pictures.arrays import write_csv
from convviz.pictures.npy import npy_bytes
from convviz.states.network.kernel_arrays import Kernels, Vectors

# About a tenth of a second of writing.
_AT_A_TIME: Final = 100_000


def write_weights_npy(path: Path, weights: NDArray[np.float32]) -> None:
    """Writes an array as it is, of whatever shape, as float32.

    Raises:
        ConvvizError: The file cannot be written.
    """
    write_whole(path, npy_bytes(np.ascontiguousarray(weights)))


def write_kernels_csv(
    path: Path, progress: Callable[[int, int], None], cancelled: Callable[[], bool], *, kernels: Kernels
) -> int | None:
    """Writes a line for each kernel: filter, input map (both counted from 1), then its weights row after row.

    The first line names the columns; a last column holds the filter's bias where there is one.

    Returns:
        The number of filters, or None where it was cancelled and nothing was written.

    Raises:
        ConvvizError: The file cannot be written.
    """
    filters = kernels.tiles.shape[0]
    try:
        with whole_file(path) as part, part.open("w", encoding="utf-8", newline="") as file:
            file.write(",".join(_columns(kernels)) + "\n")
            for done, lines in _texts(kernels, cancelled):
                file.write(lines)
                progress(done, filters)
    except _Cancelled:
        return None
    return filters


class _Cancelled(Exception):  # noqa: N818 - it is a wish, no error
    """Leaves the file, so that nothing is left of it."""


def _texts(kernels: Kernels, cancelled: Callable[[], bool]) -> Iterator[tuple[int, str]]:
    """The lines of some filters at a time, with how many filters they complete."""
    filters = kernels.tiles.shape[0]
    at_a_time = max(1, _AT_A_TIME // max(1, kernels.tiles[0].size))
    for first in range(0, filters, at_a_time):
        if cancelled():
            raise _Cancelled
        last = min(filters, first + at_a_time)
        yield last, "".join(_lines_of(kernels, filter_) for filter_ in range(first, last))


def _columns(kernels: Kernels) -> list[str]:
    _, _, rows, columns = kernels.tiles.shape
    names = [
        "filter",
        "input map",
        *(f"row {r + 1} column {c + 1}" for r in range(rows) for c in range(columns)),
    ]
    return names if kernels.bias is None else [*names, "bias"]


def _lines_of(kernels: Kernels, filter_: int) -> str:
    """The lines of one filter."""
    channels = kernels.tiles.shape[1]
    maps = [kernels.input_map(filter_, channel) + 1 for channel in range(channels)]
    parts = [
        np.full((channels, 1), filter_ + 1, np.float32),
        np.array(maps, np.float32)[:, np.newaxis],
        kernels.tiles[filter_].reshape(channels, -1),
    ]
    if kernels.bias is not None:
        parts.append(np.full((channels, 1), kernels.bias[filter_], np.float32))
    return write_csv(np.hstack(parts))


def write_vectors_csv(path: Path, vectors: Vectors) -> None:
    """Writes a line for each channel, under a line with the names of its numbers.

    Raises:
        ConvvizError: The file cannot be written.
    """
    text = ",".join(vectors.names) + "\n" + write_csv(np.ascontiguousarray(vectors.values.T))
    write_whole(path, text.encode())
