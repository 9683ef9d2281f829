"""A picture with a map of evidence over it, as pixels. numpy alone: what writes files uses it too."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.colours import ColourLaw, paint_values
from convviz.pictures.resampling import resized
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.placing import Placing, laid

Pixels = NDArray[np.uint8]

_FROM_ZERO = {"signed", "positive"}
# Luma of ITU-R BT.601, as Pillow and Keras turn colours into grey.
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)


def map_at(
    values: Floats, height: int, width: int, *, blocks: bool, placing: Placing | None = None
) -> Floats:
    """A map (rows, columns) at the size (height, width): its own cells as blocks, or smooth between their middles.

    The numbers are made smooth, not their colours.

    Args:
        values: The map.
        height: Of the picture, in pixels.
        width: Of the picture, in pixels.
        blocks: Whether each pixel shows the cell whose middle is nearest.
        placing: Where the cells lie; None for evenly.
    """
    if not blocks:
        return laid(values, height, width, placing)
    if placing is None:
        return resized(np.ascontiguousarray(values[:, :, np.newaxis], np.float32), height, width)[:, :, 0]
    rows, columns = (
        steps.cells((np.arange(count) + 0.5) / count, cells)
        for steps, count, cells in zip(placing, (height, width), values.shape, strict=True)
    )
    return np.ascontiguousarray(values[np.ix_(rows, columns)], np.float32)


def grey(picture: Floats) -> Floats:
    """A picture (height, width, 1 or 3) without colours, (height, width): colour is left to the map."""
    if picture.shape[2] == 1:
        return picture[:, :, 0]
    return (picture[:, :, :3] @ _LUMA).astype(np.float32)


def covered(
    below: Floats, above: Floats, law: ColourLaw, ends: tuple[float, float], opacity: float
) -> Pixels:
    """A grey picture under a map's colours, uint8 (height, width, 3).

    What is strong covers as much as `opacity` says, what is near nothing less, so that the picture stays where the map
    has nothing to say. Of laws that begin at zero only the colour of their end is mixed in, the more the stronger. At 1
    the map covers everything in its own colours, at 0 nothing.

    Args:
        below: The picture (height, width), 0 to 255.
        above: The map, of the same size.
        law: The map's colours.
        ends: The numbers at both ends of the law.
        opacity: 0 to 1.
    """
    low, high = ends
    largest = max(abs(low), abs(high)) or 1.0
    strength = np.clip(np.abs(above) / np.float32(largest), 0, 1)
    least = opacity**8
    share = (least + (opacity - least) * strength)[:, :, np.newaxis]
    painted = paint_values(np.ascontiguousarray(above, np.float32), law, low, high)
    colours = painted[:, :, :3].astype(np.float32)
    if law.name in _FROM_ZERO:
        # The colour of zero is the theme's ground: mixed into a dark picture it would be mud.
        signs_only = law.signs[np.where(above < 0, 0, 1)].astype(np.float32)
        colours = signs_only * (1 - least) + colours * least
    mixed = below[:, :, np.newaxis] * (1 - share) + colours * share
    return np.rint(mixed).clip(0, 255).astype(np.uint8)
