"""From what a person gave (strokes, a picture, numbers) to the grid of numbers that goes into the first stage."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.fitting import fit, to_grey
from convviz.pictures.ink import rasterise
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing, Fit, Numbers, Photo, Source

Array = NDArray[np.float32]


def input_values(source: Source, how: Fit, blobs: BlobStore) -> Array:
    """The lab's input, shape (height, width, channels), float32, read-only.

    Drawings and pictures are rounded to what stands in the cells, whole numbers out of 255 or hundredths of 1, so that
    the numbers on screen are exactly those that are computed with. Numbers are taken as they are.
    """
    match source:
        case Drawing():
            values = _rounded(rasterise(source.strokes, how.height, how.width)[:, :, None] * 255.0, how)
        case Photo():
            values = _rounded(_picture(blobs.get(source.blob), how), how)
        case Numbers():
            values = blobs.get(source.blob)
    values.flags.writeable = False
    return values


def white_of(source: Source, how: Fit, blobs: BlobStore) -> float:
    """The value of white in the input, 255 or 1; of numbers it is told by their size."""
    if not isinstance(source, Numbers):
        return float(how.full_scale)
    return 1.0 if abs(blobs.get(source.blob)).max(initial=0.0) <= 1 else 255.0


def _picture(values: Array, how: Fit) -> Array:
    planes = to_grey(values) if how.colour == "grey" else np.broadcast_to(values, (*values.shape[:2], 3))
    return fit(np.ascontiguousarray(planes), how.height, how.width, how.method).values


def _rounded(values: NDArray[np.floating], how: Fit) -> Array:
    if how.full_scale == 1:
        return np.round(values / 255.0, 2).astype(np.float32)
    return np.round(values).astype(np.float32)
