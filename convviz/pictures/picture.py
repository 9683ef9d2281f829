"""A picture as numbers, with what must be told about where they come from."""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.pictures.errors import PictureError

MAX_CHANNELS = 64

Ground = Literal["white", "black"]
Scaling = Literal["8-bit", "16-bit", "unit", "stretched", "as it is"]


class Picture(Struct, frozen=True, eq=False):
    """Pixels as float32, and their origin.

    Attributes:
        values: (height, width, channels), not writable. From a picture file: 0..255 and 1 (grey) or 3 (red,
            green, blue) channels. From an array: its own numbers and up to 64 channels.
        mode: Pillow's name of the mode as stored, such as `"RGB"`, `"P"` or `"I;16"`; `"array"` for an array.
        format: Pillow's name of the format, such as `"JPEG"`; empty for an array.
        size: (width, height) of the whole picture, turned as its EXIF data asks, before any reduction.
        frames: How many frames or pages the file has, counted up to 1,000; the first is shown.
        ground: What transparent pixels were laid over; None where the picture has none.
        scaling: How stored numbers became 0..255, see `decoding.decode`.
    """

    values: NDArray[np.float32]
    mode: str
    format: str
    size: tuple[int, int]
    frames: int = 1
    ground: Ground | None = None
    scaling: Scaling = "8-bit"


def picture_of_array(values: NDArray[np.generic]) -> Picture:
    """An array (height, width) or (height, width, channels) of finite numbers as a picture, unchanged.

    Raises:
        PictureError: The shape is another, or a number is not finite.
    """
    if (
        values.ndim not in (2, 3)
        or 0 in values.shape
        or (values.ndim == 3 and values.shape[2] > MAX_CHANNELS)
    ):
        shape = " × ".join(str(size) for size in values.shape)
        raise PictureError(
            "array-shape",
            f"The array has the shape {shape or '()'}; a grid is height × width or "
            f"height × width × channels with at most {MAX_CHANNELS} channels.",
            shape=shape,
            channels=MAX_CHANNELS,
        )
    with np.errstate(over="ignore"):  # what is too large becomes infinite, and is refused below
        numbers = np.array(values if values.ndim == 3 else values[:, :, np.newaxis], dtype=np.float32)
    if not np.isfinite(numbers).all():
        row, column = (int(place) + 1 for place in np.argwhere(~np.isfinite(numbers))[0][:2])
        raise PictureError(
            "number-not-finite",
            f"Row {row}, column {column} is no finite number of single precision.",
            row=row,
            column=column,
        )
    numbers.flags.writeable = False
    return Picture(numbers, "array", "", (values.shape[1], values.shape[0]), scaling="as it is")
