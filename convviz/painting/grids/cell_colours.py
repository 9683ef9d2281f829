"""The colours of a grid's cells in a theme, and whether black or white reads better on each."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from convviz.painting.images import packed_image, to_image
from convviz.painting.theme import Theme
from convviz.pictures.colours import (
    ColourLaw,
    LawName,
    SignColours,
    colour_law,
    paint_packed,
    paint_picture,
    paint_values,
)
from convviz.pictures.contrast import Rgb
from convviz.states.lab.scene import Colouring, Floats, Grid

Pixels = NDArray[np.uint8]

TOGETHER = -1
"""The plane of a colour picture that is drawn as one."""

# Black and white contrast equally with a luminance L where (L + 0.05) / 0.05 = 1.05 / (L + 0.05).
_EQUAL_LUMINANCE = (1.05 * 0.05) ** 0.5 - 0.05


@lru_cache(maxsize=8)
def sign_colours(theme: Theme) -> SignColours:
    """The theme's colours of negative numbers, zero and positive ones."""
    below, above = (tuple(rgb(step) for step in ramp) for ramp in (theme.negative_ramp, theme.positive_ramp))
    return SignColours(rgb(theme.negative), rgb(theme.zero), rgb(theme.positive), below, above)


def law_of(colouring: Colouring, theme: Theme) -> ColourLaw:
    """The colour table of every law but that of RGB pictures, which have three."""
    name = "grey" if colouring.law == "rgb" else cast("LawName", colouring.law)
    return colour_law(name, sign_colours(theme))


def plane_colouring(grid: Grid, position: int) -> Colouring:
    """The colouring of the plane at `position` of `grid.planes`."""
    return grid.plane_colourings[position] if grid.plane_colourings else grid.colouring


def plane_values(values: Floats, plane: int) -> Floats:
    """One channel, shape (height, width); all channels for a picture drawn as one, (height, width, 3)."""
    return values if plane == TOGETHER else np.ascontiguousarray(values[:, :, plane])


def cell_pixels(values: Floats, colouring: Colouring, theme: Theme) -> Pixels:
    """The colour of each cell, shape (height, width, 4), for what `plane_values` gives."""
    if values.ndim == 3:
        return paint_picture(values, colouring.low, colouring.high)
    return paint_values(values, law_of(colouring, theme), colouring.low, colouring.high)


def cell_image(values: Floats, colouring: Colouring, theme: Theme) -> QImage:
    """A picture with the same colours, one pixel for each cell."""
    if values.ndim == 3:
        return to_image(cell_pixels(values, colouring, theme))
    return packed_image(paint_packed(values, law_of(colouring, theme), colouring.low, colouring.high))


def reads_dark(pixels: Pixels) -> NDArray[np.bool_]:
    """Whether black contrasts more than white with each pixel, shape of `pixels` without its last axis."""
    linear = _linear_table()[pixels[..., :3]]
    luminance = linear @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    return luminance > _EQUAL_LUMINANCE


def rgb(colour: QColor) -> Rgb:
    """Red, green and blue, 0 to 255."""
    return colour.red(), colour.green(), colour.blue()


@lru_cache(maxsize=1)
def _linear_table() -> NDArray[np.float32]:
    """Linear light for each step of sRGB (WCAG 2.2, "relative luminance")."""
    share = np.arange(256) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4).astype(np.float32)
