"""A result as a picture file: one pixel, or one square of pixels, for each cell."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, sqrt
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import whole_file
from convviz.exports.theme_file import sign_colours
from convviz.layers.errors import ConvvizError
from convviz.pictures.colours import colour_law, paint_picture, paint_values
from convviz.pictures.display import Displayed, DisplayMode, display

Values = NDArray[np.float32]
Pixels = NDArray[np.uint8]
Colours = Literal["law", "viridis", "cividis"]

_MEGAPIXELS = 100
_IN_A_ROW = 4


@dataclass(frozen=True, eq=False)
class MapPicture:
    """A drawn map.

    Attributes:
        pixels: uint8, (height, width) for greys alone or (height, width, 3).
        display: The display mode in force.
        low: The number at the lower end of the colours.
        high: The number at the upper end.
    """

    pixels: Pixels
    display: DisplayMode
    low: float
    high: float


def draw_map(
    values: Values,
    full_scale: float = 255,
    mode: DisplayMode | Literal["auto"] = "auto",
    *,
    colours: Colours = "law",
    planes: Literal["together", "apart"] = "together",
    theme: str = "light",
    zoom: int = 1,
) -> MapPicture:
    """`values` of shape (height, width, channels) as pixels, `zoom` × `zoom` for each cell.

    `"auto"` clamps to the picture's range where nothing is negative, and is signed otherwise. Three planes
    that stand for a picture are one colour picture unless they are wanted apart; planes apart stand side by
    side, over one range.

    Raises:
        ConvvizError: The picture would have more than 100 megapixels.
    """
    chosen = mode if mode != "auto" else "signed" if (values < 0).any() else "clamp"
    shown = display(values, chosen, full_scale)
    low, high = shown.range.low, shown.range.high
    together = shown.scheme == "grey" and colours == "law" and planes == "together" and values.shape[2] == 3
    if together:
        tiles = [paint_picture(shown.values, low, high)[:, :, :3]]
    else:
        tiles = [_painted(shown, plane, colours, theme) for plane in range(values.shape[2])]
    pixels = _side_by_side(tiles, zoom)
    return MapPicture(pixels, chosen, low, high)


def write_map_png(path: Path, picture: MapPicture) -> None:
    """Writes the picture, with its display mode and range in the file's description.

    Raises:
        ConvvizError: The file cannot be written.
    """
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    facts = PngInfo()
    facts.add_text("Software", "convviz")
    facts.add_text("Description", f"{picture.display}, {picture.low:g} to {picture.high:g}")
    with whole_file(path) as part:
        Image.fromarray(picture.pixels).save(part, format="PNG", pnginfo=facts)


def _painted(shown: Displayed, plane: int, colours: Colours, theme: str) -> Pixels:
    name = shown.scheme if colours == "law" else colours
    law = colour_law(name, sign_colours(theme))
    painted = paint_values(shown.values[:, :, plane], law, shown.range.low, shown.range.high)
    return painted[:, :, 0] if name == "grey" and shown.range.finite else painted[:, :, :3]


def _side_by_side(tiles: list[Pixels], zoom: int) -> Pixels:
    """The tiles in one row, or from five on in a square; what is between them is white."""
    height, width = tiles[0].shape[:2]
    columns = len(tiles) if len(tiles) <= _IN_A_ROW else ceil(sqrt(len(tiles)))
    rows = ceil(len(tiles) / columns)
    gap = 0 if len(tiles) == 1 else max(2, zoom)
    down, across = height * zoom + gap, width * zoom + gap
    whole = (rows * down - gap, columns * across - gap)
    if whole[0] * whole[1] > _MEGAPIXELS * 1_000_000:
        raise ConvvizError(
            "export-too-large",
            f"The picture would have {whole[1]} × {whole[0]} pixels; the limit is {_MEGAPIXELS} megapixels.",
            width=whole[1],
            height=whole[0],
            limit=_MEGAPIXELS,
        )
    result = np.full((*whole, *tiles[0].shape[2:]), 255, dtype=np.uint8)
    for index, tile in enumerate(tiles):
        top, left = index // columns * down, index % columns * across
        enlarged = tile.repeat(zoom, axis=0).repeat(zoom, axis=1) if zoom > 1 else tile
        result[top : top + height * zoom, left : left + width * zoom] = enlarged
    return result
