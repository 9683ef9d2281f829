"""Writes the numbers of a result exactly as they were computed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import write_whole
from convviz.pictures.arrays import write_csv
from convviz.pictures.npy import npy_bytes

Values = NDArray[np.float32]


def write_npy(path: Path, values: Values) -> None:
    """Writes (height, width, channels) as .npy, float32; a single channel as (height, width).

    Raises:
        ConvvizError: The file cannot be written.
    """
    write_whole(path, npy_bytes(_squeezed(values)))


def write_numbers_csv(path: Path, values: Values) -> None:
    """Writes (height, width, channels) as text with commas and points, several channels one below the other.

    Raises:
        ConvvizError: The file cannot be written.
    """
    write_whole(path, write_csv(_squeezed(values)).encode())


def _squeezed(values: Values) -> NDArray[np.float32]:
    return values[:, :, 0] if values.shape[2] == 1 else values
