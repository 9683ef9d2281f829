"""Writes the numbers of one grid of the lab, plane by plane, so that it can be stopped between them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import write_whole
from convviz.exports.numbers import write_npy
from convviz.pictures.arrays import write_csv


def write_grid(
    path: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    *,
    values: NDArray[np.float32],
) -> int | None:
    """Writes (height, width, channels) as .npy or as .csv, by the ending of `path`.

    Returns:
        The number of planes, or None where it was cancelled and nothing was written.

    Raises:
        ConvvizError: The file cannot be written.
    """
    planes = values.shape[2]
    if path.suffix.lower() == ".npy":
        write_npy(path, values)
        return planes
    blocks: list[str] = []
    for plane in range(planes):
        if cancelled():
            return None
        blocks.append(write_csv(values[:, :, plane]))
        progress(plane + 1, planes)
    write_whole(path, _joined(blocks).encode())
    return planes


def _joined(blocks: list[str]) -> str:
    """The blocks as `pictures.arrays.read_csv` reads them back."""
    if len(blocks) == 1:
        return blocks[0]
    return "\n".join(f"# channel {number}\n{block}" for number, block in enumerate(blocks, 1))
