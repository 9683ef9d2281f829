"""From numpy to QImage: the functions that know about memory layout."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

_FORMATS: Final[dict[tuple[int, ...], QImage.Format]] = {
    (): QImage.Format.Format_Grayscale8,
    (3,): QImage.Format.Format_RGB888,
    (4,): QImage.Format.Format_RGBA8888,
}


def to_image(pixels: NDArray[np.uint8]) -> QImage:
    """A picture of an array's own size that shares no memory with it.

    Args:
        pixels: Shape (height, width) in grey, (height, width, 3) in RGB or (height, width, 4) in RGBA.

    Raises:
        ValueError: The array has another shape.
    """
    picture_format = _FORMATS.get(pixels.shape[2:]) if pixels.ndim >= 2 else None
    if picture_format is None:
        raise ValueError(f"A picture has the shape (height, width[, 3 or 4]); received {pixels.shape}.")
    contiguous = np.ascontiguousarray(pixels)
    height, width = contiguous.shape[:2]
    # Without the bytes per line, Qt takes rows of a multiple of four bytes, and the picture is sheared.
    return QImage(contiguous.data, width, height, contiguous.strides[0], picture_format).copy()


def packed_image(pixels: NDArray[np.uint32]) -> QImage:
    """The same for numbers 0xffRRGGBB of shape (height, width): the format that Qt paints fastest."""
    contiguous = np.ascontiguousarray(pixels)
    height, width = contiguous.shape
    return QImage(contiguous.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
