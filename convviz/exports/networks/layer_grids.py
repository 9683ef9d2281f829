"""The maps of layers as a picture: a grid a layer, over one range, with its colour bar."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import whole_file
from convviz.exports.theme_file import sign_colours, theme_colour
from convviz.layers import Array, ConvvizError, as_maps
from convviz.pictures.colours import colour_law, paint_picture, paint_values
from convviz.pictures.display import colour_range
from convviz.resources import asset

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

Pixels = NDArray[np.uint8]

_MEGAPIXELS = 100
_MARGIN = 12
_GAP = 2
# Small maps are enlarged by a whole factor until a side is about as long as the first; single numbers as the second,
# four times as many in a row.
_TILE_SIDE = 48
_NUMBER_SIDE = 10
_NUMBERS_PER_MAP = 4
_TEXT_PX = 13
_LINE_PX = 20
_BAR = (256, 10)


class LayerMaps(msgspec.Struct, frozen=True, eq=False):
    """One layer's maps, ready to be drawn.

    Attributes:
        title: What stands above.
        values: The layer's output.
        picture: Whether it is a picture that was fed, which is drawn in grey or in its own colours.
    """

    title: str
    values: Array
    picture: bool = False


class _Block(msgspec.Struct, frozen=True, eq=False):
    """A drawn layer: its grid, the two ends of its range, and its colour bar."""

    title: str
    grid: Pixels
    bar: Pixels
    ends: tuple[str, ...]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        height = _LINE_PX + self.grid.shape[0] + _GAP + _BAR[1] + _LINE_PX
        return max(self.grid.shape[1], _BAR[0]), height


def draw_layers(
    layers: Sequence[LayerMaps], *, per_row: int = 16, zoom: int | None = None, theme: str = "light"
) -> Pixels:
    """The layers one below the other, uint8 of shape (height, width, 3).

    Each layer has one range: −m to m where anything is negative, 0 to m elsewhere, m its largest absolute value.

    Args:
        layers: At least one.
        per_row: Maps in a row.
        zoom: Pixels a side of each cell; by default as many as make small maps about as large as others.
        theme: Whose colours.

    Raises:
        ConvvizError: The picture would have more than 100 megapixels.
    """
    from PIL import Image, ImageDraw, ImageFont

    _check_size([_grid_size(layer, per_row, zoom) for layer in layers])
    blocks = [_block(layer, per_row, zoom, theme) for layer in layers]
    width = max(block.size[0] for block in blocks) + 2 * _MARGIN
    height = sum(block.size[1] + _MARGIN for block in blocks) + _MARGIN
    picture = Image.new("RGB", (width, height), theme_colour(theme, "ground"))
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(asset("fonts/ConvvizSans-Regular.otf"), _TEXT_PX)
    top = _MARGIN
    for block in blocks:
        _put(draw, block, top, font, theme)
        picture.paste(Image.fromarray(block.grid), (_MARGIN, top + _LINE_PX))
        picture.paste(Image.fromarray(block.bar), (_MARGIN, top + _LINE_PX + block.grid.shape[0] + _GAP))
        top += block.size[1] + _MARGIN
    return np.asarray(picture)


def write_layers_png(path: Path, pixels: Pixels) -> None:
    """Writes what `draw_layers` drew.

    Raises:
        ConvvizError: The file cannot be written.
    """
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    facts = PngInfo()
    facts.add_text("Software", "convviz")
    with whole_file(path) as part:
        Image.fromarray(pixels).save(part, format="PNG", pnginfo=facts)


def _put(draw: ImageDraw, block: _Block, top: int, font: FreeTypeFont, theme: str) -> None:
    """The words of a block: its title above, the ends of its range below the bar."""
    draw.text((_MARGIN, top), block.title, font=font, fill=theme_colour(theme, "text"))
    below = top + block.size[1] - _LINE_PX + 3
    last = len(block.ends) - 1
    for place, text in enumerate(block.ends):
        length = draw.textlength(text, font=font)
        left = _MARGIN + place * (_BAR[0] - length) / max(last, 1)
        draw.text((left, below), text, font=font, fill=theme_colour(theme, "soft_text"))


def _block(layer: LayerMaps, per_row: int, zoom: int | None, theme: str) -> _Block:
    maps = as_maps(layer.values)
    found = colour_range(maps)
    low, high = found.low, found.high
    ends = (f"{low:.3g}", "0", f"{high:.3g}") if low < 0 else ("0", f"{high:.3g}")
    ramp = np.linspace(low, high, _BAR[0], dtype=np.float32)[np.newaxis].repeat(_BAR[1], axis=0)
    if layer.picture and maps.shape[2] in (1, 3):
        law = colour_law("grey", sign_colours(theme))
        colour = maps.shape[2] == 3
        tile = paint_picture(maps, low, high) if colour else paint_values(maps[:, :, 0], law, low, high)
        tiles = [tile]
    else:
        law = colour_law("signed" if low < 0 else "positive", sign_colours(theme))
        tiles = [
            paint_values(np.ascontiguousarray(maps[:, :, channel]), law, low, high)
            for channel in range(maps.shape[2])
        ]
    grid = _grid(tiles, _columns(maps.shape, len(tiles), per_row), _zoom(maps.shape, zoom), theme)
    minus = tuple(text.replace("-", "\N{MINUS SIGN}") for text in ends)
    return _Block(layer.title, grid, _rgb(paint_values(ramp, law, low, high)), minus)


def _grid(tiles: Sequence[Pixels], columns: int, zoom: int, theme: str) -> Pixels:
    """The tiles row by row, `zoom` pixels a side of each cell, in the theme's line colour."""
    height, width = (side * zoom + _GAP for side in tiles[0].shape[:2])
    rows = -(-len(tiles) // columns)
    grid = np.empty((rows * height + _GAP, columns * width + _GAP, 3), dtype=np.uint8)
    grid[:] = theme_colour(theme, "line")
    for index, tile in enumerate(tiles):
        top, left = index // columns * height + _GAP, index % columns * width + _GAP
        enlarged = _rgb(tile).repeat(zoom, axis=0).repeat(zoom, axis=1)
        grid[top : top + height - _GAP, left : left + width - _GAP] = enlarged
    return grid


def _grid_size(layer: LayerMaps, per_row: int, zoom: int | None) -> tuple[int, int]:
    """The width and height of a layer's grid, before anything is painted."""
    height, width, channels = as_maps(layer.values).shape
    count = 1 if layer.picture and channels in (1, 3) else channels
    side = _zoom((height, width), zoom)
    columns = _columns((height, width), count, per_row)
    return columns * (width * side + _GAP), -(-count // columns) * (height * side + _GAP)


def _check_size(sizes: Sequence[tuple[int, int]]) -> None:
    width, height = max(width for width, _ in sizes), sum(height for _, height in sizes)
    if width * height > _MEGAPIXELS * 1_000_000:
        raise ConvvizError(
            "export-too-large",
            f"The picture would have {width} × {height} pixels; the limit is {_MEGAPIXELS} megapixels.",
            width=width,
            height=height,
            limit=_MEGAPIXELS,
        )


def _zoom(shape: Sequence[int], zoom: int | None) -> int:
    side = max(shape[:2])
    return zoom or (_NUMBER_SIDE if side == 1 else max(1, _TILE_SIDE // side))


def _columns(shape: Sequence[int], count: int, per_row: int) -> int:
    return min(count, per_row * (_NUMBERS_PER_MAP if max(shape[:2]) == 1 else 1))


def _rgb(painted: Pixels) -> Pixels:
    return np.ascontiguousarray(painted[:, :, :3])
