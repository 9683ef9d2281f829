"""Maps of evidence as pixels: over the picture, smooth or in their own cells, or by themselves."""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.exports.theme_file import sign_colours
from convviz.painting.evidence.covering import covered, grey, map_at
from convviz.pictures.colours import ColourLaw, colour_law, paint_values
from convviz.pictures.resampling import resized
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.placing import Placing

Pixels = NDArray[np.uint8]
Side = tuple[int, int]

# Small pictures are enlarged by a whole factor until a side is at least this long.
_LEAST_SIDE = 280


class Scale(Struct, frozen=True):
    """The numbers that the colours stand for.

    Attributes:
        law: `"positive"` for how strong something is, `"signed"` for what counts for and against.
        low: The lower end.
        high: The upper end.
    """

    law: Literal["positive", "signed"]
    low: float
    high: float


class Look(Struct, frozen=True):
    """How maps are painted.

    Attributes:
        opacity: How much of the picture a map covers, 0 to 1; None for what is usual for it.
        raw: Whether a map's own cells are shown instead of smoothed ones.
        theme: Whose colours.
    """

    opacity: float | None = None
    raw: bool = False
    theme: Literal["light", "dark"] = "light"


def magnitudes(*maps: Floats) -> Scale:
    """The scale of maps without negative numbers: from 0 to the largest; to 1 where all are 0."""
    return Scale("positive", 0.0, _largest(maps))


def signed(*maps: Floats) -> Scale:
    """The scale of maps with negative numbers: the same to both sides of 0."""
    largest = _largest(maps)
    return Scale("signed", -largest, largest)


def law_of(scale: Scale, theme: str) -> ColourLaw:
    """The colours of a scale."""
    return colour_law(scale.law, sign_colours(theme))


def enlarged_side(height: int, width: int) -> Side:
    """The size at which a picture is shown: a whole multiple of its own."""
    factor = max(1, -(-_LEAST_SIDE // max(height, width)))
    return height * factor, width * factor


def picture_pixels(picture: Floats, side: Side) -> Pixels:
    """A picture (height, width, 1 or 3), 0 to 255, as (*side, 3); pixels stay visible as pixels."""
    shown = resized(picture, *side)
    return np.rint(np.broadcast_to(shown, (*side, 3))).clip(0, 255).astype(np.uint8)


def map_pixels(values: Floats, scale: Scale, side: Side, *, raw: bool, theme: str) -> Pixels:
    """A map (rows, columns) as (*side, 3): each cell a block, or smooth between the cells' middles.

    The numbers are made smooth, not their colours.
    """
    large = map_at(values, *side, blocks=raw)
    return paint_values(large, law_of(scale, theme), scale.low, scale.high)[:, :, :3]


def overlay(
    picture: Floats, values: Floats, scale: Scale, look: Look, usual: float, placing: Placing | None = None
) -> Pixels:
    """A map (rows, columns) over its picture (height, width, 1 or 3), 0 to 255, enlarged: as the window has it.

    Args:
        picture: The picture.
        values: The map.
        scale: What its colours stand for.
        look: How it is painted.
        usual: The opacity where none was chosen.
        placing: Where the map's cells lie on the picture; None for evenly.
    """
    side = enlarged_side(*picture.shape[:2])
    share = usual if look.opacity is None else look.opacity
    if share == 0:
        return picture_pixels(picture, side)
    below = resized(np.ascontiguousarray(grey(picture)[:, :, np.newaxis]), *side)[:, :, 0]
    above = map_at(values, *side, blocks=look.raw, placing=placing)
    return covered(below, above, law_of(scale, look.theme), (scale.low, scale.high), share)


def _largest(maps: tuple[Floats, ...]) -> float:
    largest = max((float(np.abs(each[np.isfinite(each)]).max(initial=0)) for each in maps), default=0.0)
    return largest or 1.0
