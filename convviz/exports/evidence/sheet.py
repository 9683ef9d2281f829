"""Pictures with a line of words above each, row by row, and a colour bar below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import numpy as np
from msgspec import Struct

from convviz.exports.evidence.painting import Pixels, Scale, law_of
from convviz.exports.theme_file import theme_colour
from convviz.layers import ConvvizError
from convviz.pictures.colours import paint_values
from convviz.resources import asset

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

_MARGIN: Final = 12
_GAP: Final = 8
_TEXT_PX: Final = 13
_LINE_PX: Final = 20
_BAR_PX: Final = 10
_BAR_WIDTH_PX: Final = 256
_MEGAPIXELS: Final = 100


class Tile(Struct, frozen=True, eq=False):
    """A picture and its words.

    Attributes:
        caption: One line; it is cut where it is wider than the picture.
        pixels: uint8 (height, width, 3).
    """

    caption: str
    pixels: Pixels


def draw_sheet(
    tiles: Sequence[Tile], per_row: int, bars: Sequence[Scale] = (), theme: str = "light"
) -> Pixels:
    """The tiles with what their colours stand for, uint8 (height, width, 3).

    Args:
        tiles: At least one.
        per_row: How many stand in a row.
        bars: The scales to be shown below.
        theme: Whose colours.

    Raises:
        ConvvizError: The picture would have more than 100 megapixels.
    """
    from PIL import Image, ImageDraw, ImageFont

    columns = min(per_row, len(tiles))
    height = max(tile.pixels.shape[0] for tile in tiles) + _LINE_PX + _GAP
    across = max(tile.pixels.shape[1] for tile in tiles) + _GAP
    rows = -(-len(tiles) // columns)
    bar_height = (_BAR_PX + _LINE_PX + _GAP) * len(bars)
    width = max(columns * across - _GAP, _BAR_WIDTH_PX if bars else 0) + 2 * _MARGIN
    size = (width, rows * height - _GAP + bar_height + 2 * _MARGIN)
    _check(size)
    picture = Image.new("RGB", size, theme_colour(theme, "ground"))
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(asset("fonts/ConvvizSans-Regular.otf"), _TEXT_PX)
    for index, tile in enumerate(tiles):
        left, top = _MARGIN + index % columns * across, _MARGIN + index // columns * height
        words = _cut(tile.caption, across - _GAP, draw, font)
        draw.text((left, top), words, font=font, fill=theme_colour(theme, "text"))
        picture.paste(Image.fromarray(np.ascontiguousarray(tile.pixels)), (left, top + _LINE_PX))
    top = _MARGIN + rows * height
    for scale in bars:
        ramp = np.linspace(scale.low, scale.high, _BAR_WIDTH_PX, dtype=np.float32)[np.newaxis]
        painted = paint_values(ramp.repeat(_BAR_PX, axis=0), law_of(scale, theme), scale.low, scale.high)
        picture.paste(Image.fromarray(np.ascontiguousarray(painted[:, :, :3])), (_MARGIN, top))
        _numbers(draw, scale, top + _BAR_PX + 3, font, theme)
        top += _BAR_PX + _LINE_PX + _GAP
    return np.asarray(picture)


def _numbers(draw: ImageDraw, scale: Scale, top: int, font: FreeTypeFont, theme: str) -> None:
    """The ends of a scale below its bar, and 0 between them where it runs through it."""
    ends = (scale.low, 0.0, scale.high) if scale.low < 0 else (scale.low, scale.high)
    for place, number in enumerate(ends):
        text = f"{number:.3g}".replace("-", "\N{MINUS SIGN}")
        left = _MARGIN + place * (_BAR_WIDTH_PX - draw.textlength(text, font=font)) / (len(ends) - 1)
        draw.text((left, top), text, font=font, fill=theme_colour(theme, "soft_text"))


def _cut(text: str, width: int, draw: ImageDraw, font: FreeTypeFont) -> str:
    if draw.textlength(text, font=font) <= width:
        return text
    while text and draw.textlength(text + "…", font=font) > width:
        text = text[:-1]
    return text + "…"


def _check(size: tuple[int, int]) -> None:
    width, height = size
    if width * height > _MEGAPIXELS * 1_000_000:
        raise ConvvizError(
            "export-too-large",
            f"The picture would have {width} × {height} pixels; the limit is {_MEGAPIXELS} megapixels.",
            width=width,
            height=height,
            limit=_MEGAPIXELS,
        )
