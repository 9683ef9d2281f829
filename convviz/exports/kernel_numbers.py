"""The weights of a layer as files: NPY in Keras's own layout, CSV with a line for each kernel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import write_whole
from convviz.pictures.arrays import write_csv
from convviz.pictures.npy import npy_bytes
from convviz.states.network.kernel_arrays import Kernels, Vectors


def write_weights_npy(path: Path, weights: NDArray[np.float32]) -> None:
    """Writes an array as it is, of whatever shape, as float32.

    Raises:
        ConvvizError: The file cannot be written.
    """
    write_whole(path, npy_bytes(np.ascontiguousarray(weights)))


def write_kernels_csv(path: Path, kernels: Kernels) -> None:
    """Writes a line for each kernel: filter, input map (both counted from 1), then its weights row after row.

    The first line names the columns; a last column holds the filter's bias where there is one.

    Raises:
        ConvvizError: The file cannot be written.
    """
    filters, channels, rows, columns = kernels.tiles.shape
    names = [
        "filter",
        "input map",
        *(f"row {r + 1} column {c + 1}" for r in range(rows) for c in range(columns)),
    ]
    numbers = [
        np.repeat(np.arange(1, filters + 1, dtype=np.float32), channels)[:, np.newaxis],
        _input_maps(kernels)[:, np.newaxis],
        kernels.tiles.reshape(filters * channels, rows * columns),
    ]
    if kernels.bias is not None:
        names.append("bias")
        numbers.append(np.repeat(kernels.bias, channels)[:, np.newaxis])
    write_whole(path, (",".join(names) + "\n" + write_csv(np.hstack(numbers))).encode())


def write_vectors_csv(path: Path, vectors: Vectors) -> None:
    """Writes a line for each channel, under a line with the names of its numbers.

    Raises:
        ConvvizError: The file cannot be written.
    """
    text = ",".join(vectors.names) + "\n" + write_csv(np.ascontiguousarray(vectors.values.T))
    write_whole(path, text.encode())


def _input_maps(kernels: Kernels) -> NDArray[np.float32]:
    filters, channels = kernels.tiles.shape[:2]
    maps = [
        kernels.input_map(filter_, channel) + 1 for filter_ in range(filters) for channel in range(channels)
    ]
    return np.array(maps, np.float32)
