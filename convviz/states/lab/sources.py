"""From a sample or a picture that was read to the source that a state holds, its numbers in the blob store."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.pictures.picture import Picture
from convviz.pictures.samples import DigitSample, GridSample, load_sample
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import MAX_CHANNELS, MAX_SIDE, Drawing, Numbers, Photo, Source

# Twice the largest working size: in a square cut from a picture of 2 to 1, every cell still has a pixel.
MAX_PICTURE_SIDE = 2 * MAX_SIDE


def sample_source(name: str, blobs: BlobStore, pattern_side: int) -> Source:
    """The sample with the id `name`: ink, a photograph or numbers; patterns are made at `pattern_side`.

    Raises:
        ConvvizError: There is no such sample here.
    """
    sample = load_sample(name, pattern_side)
    match sample:
        case DigitSample():
            return Drawing(sample.strokes)
        case GridSample():
            return Numbers(blobs.put(sample.values), sample=name)
        case _:
            # Pillow is loaded by what shows a photograph, not by the window's start.
            from convviz.pictures.files import open_picture

            return picture_source(open_picture(sample.path, at_most=MAX_PICTURE_SIDE), blobs, sample=name)


def picture_source(picture: Picture, blobs: BlobStore, title: str = "", sample: str = "") -> Photo:
    """A picture of 1 or 3 channels as it was read."""
    width, height = picture.size
    return Photo(blobs.put(picture.values), title, sample, (height, width), picture.mode)


def lab_grid(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Numbers (height, width) or (height, width, channels) as (height, width, channels), if the lab takes that many.

    Raises:
        ConvvizError: They are more.
    """
    grid = values if values.ndim == 3 else values[:, :, np.newaxis]
    height, width, channels = grid.shape
    if max(height, width) > MAX_SIDE or channels > MAX_CHANNELS:
        raise ConvvizError(
            "grid-too-large",
            f"The grid has {height} × {width} × {channels} numbers; "
            f"the lab takes at most {MAX_SIDE} × {MAX_SIDE} × {MAX_CHANNELS}.",
            height=height,
            width=width,
            channels=channels,
            side=MAX_SIDE,
            most=MAX_CHANNELS,
        )
    return grid
