"""Paints pictures with maps over them side by side, each with its heading, its colour bar and a line of words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from convviz.painting.box import Box
from convviz.painting.evidence.overlay import SCALE_PX, Overlay, paint_overlay, paint_scale
from convviz.painting.lettering import draw_text, elided, line_height
from convviz.painting.paint_options import ONE_PICTURE, PaintOptions
from convviz.painting.theme import Theme

_HEAD_PX: Final = 13
_NOTE_PX: Final = 12
_GAP_PX: Final = 16.0
_ROW_GAP_PX: Final = 10.0
_WIDEST_BAR_PX: Final = 240.0
_NEARLY: Final = 0.9
# More than any screen.
_MOST_PX: Final = 10_000.0


class Tile(Struct, frozen=True, eq=False):
    """A picture among others.

    Attributes:
        title: What stands over it.
        shown: The picture and its map; None where there is none yet.
        note: A line below; "" for none.
        caption: What its colours stand for; "" where no bar is wanted.
        stale: Whether it belongs to an earlier question.
        strong: Whether its heading stands out.
    """

    title: str
    shown: Overlay | None
    note: str = ""
    caption: str = ""
    stale: bool = False
    strong: bool = False


class TilePlace(Struct, frozen=True):
    """Where the parts of a tile are."""

    title: Box
    picture: Box
    bar: Box
    note: Box


def lay_out_tiles(tiles: Sequence[Tile], room: Box, *, rows: int | None = None) -> tuple[TilePlace, ...]:
    """Places tiles so that their pictures become as large as they can, or nearly so, all of one size.

    Args:
        tiles: What is painted.
        room: Where.
        rows: In how many rows; None for what is best.
    """
    if not tiles:
        return ()
    height, width = _shape(tiles)
    head, foot = line_height(_HEAD_PX) + 2, _foot(tiles)
    counts = range(1, len(tiles) + 1) if rows is None else (-(-len(tiles) // rows),)
    scales = {each: _scale(len(tiles), each, room, (height, width), head + foot) for each in counts}
    largest = max(scales.values())
    # Where pictures are nearly as large, fewer in a row have the room for their words, and leave no row half empty.
    per_row = min(each for each, scale in scales.items() if scale >= _NEARLY * largest or scale == largest)
    scale = scales[per_row]
    scale = max(scale, 1.0 / max(height, width))
    size = (width * scale, height * scale)
    column = (room.width + _GAP_PX) / per_row
    places: list[TilePlace] = []
    for number in range(len(tiles)):
        x = room.x + (number % per_row) * column
        y = room.y + (number // per_row) * (head + size[1] + foot + _ROW_GAP_PX)
        wide = column - _GAP_PX
        picture = Box(x + (wide - size[0]) / 2, y + head, *size)
        bar_width = min(_WIDEST_BAR_PX, wide)
        bar = Box(x + (wide - bar_width) / 2, picture.bottom + 4, bar_width, SCALE_PX)
        note = Box(x, y + head + size[1] + foot - line_height(_NOTE_PX), wide, line_height(_NOTE_PX))
        places.append(TilePlace(Box(x, y, wide, head - 2), picture, bar, note))
    return tuple(places)


def height_of_tiles(tiles: Sequence[Tile], width: float, *, rows: int | None = None) -> float:
    """The height that tiles take that have all the height they like."""
    if not tiles:
        return 0.0
    high = _MOST_PX * len(tiles)
    places = lay_out_tiles(tiles, Box(0, 0, width, high), rows=rows)
    return max(place.note.bottom for place in places)


def paint_tiles(
    painter: QPainter,
    room: Box,
    tiles: Sequence[Tile],
    theme: Theme,
    cursor: tuple[float, float] | None = None,
    options: PaintOptions = ONE_PICTURE,
    *,
    rows: int | None = None,
) -> None:
    """Paints tiles, and a mark at the same place of each.

    Args:
        painter: Paints in the coordinates of `room`.
        room: Where.
        tiles: What.
        theme: The colours.
        cursor: A place (y, x) in shares of a picture's sides, or None.
        options: Device and memory.
        rows: As for `lay_out_tiles`.
    """
    for tile, place in zip(tiles, lay_out_tiles(tiles, room, rows=rows), strict=True):
        title = elided(tile.title, place.title.width, _HEAD_PX, bold=tile.strong)
        draw_text(painter, place.title, title, _HEAD_PX, theme.text, bold=tile.strong)
        note = elided(tile.note, place.note.width, _NOTE_PX)
        draw_text(painter, place.note, note, _NOTE_PX, theme.soft_text)
        if tile.shown is None:
            _paint_nothing(painter, place.picture, theme)
            continue
        box = paint_overlay(painter, place.picture, tile.shown, theme, options, stale=tile.stale)
        if tile.caption:
            paint_scale(painter, place.bar, tile.shown.colouring, theme, tile.caption)
        if cursor is not None:
            _mark(painter, box, cursor, tile.shown.picture.shape)


def place_at(
    tiles: Sequence[Tile], room: Box, x: float, y: float, *, rows: int | None = None
) -> tuple[int, float, float] | None:
    """The tile at a position, and the place (y, x) on its picture in shares of its sides; None beside all."""
    for number, place in enumerate(lay_out_tiles(tiles, room, rows=rows)):
        box = place.picture
        if tiles[number].shown is not None and box.contains(x, y):
            return number, (y - box.y) / box.height, (x - box.x) / box.width
    return None


def pixel_of(shape: tuple[int, ...], cursor: tuple[float, float]) -> tuple[int, int]:
    """The row and column of a picture, or of a map over it, at a place in shares of its sides."""
    row, column = (min(int(share * size), size - 1) for share, size in zip(cursor, shape, strict=False))
    return row, column


def _shape(tiles: Sequence[Tile]) -> tuple[float, float]:
    """The sides (height, width) that all pictures have room in; the longer is 1."""
    shapes = [tile.shown.picture.shape for tile in tiles if tile.shown is not None] or [(1, 1)]
    largest = [(each[0] / max(each[:2]), each[1] / max(each[:2])) for each in shapes]
    return max(each[0] for each in largest), max(each[1] for each in largest)


def _foot(tiles: Sequence[Tile]) -> float:
    bar = SCALE_PX + 6 if any(tile.caption for tile in tiles) else 0.0
    return bar + (line_height(_NOTE_PX) + 2 if any(tile.note for tile in tiles) else 0.0)


def _scale(count: int, per_row: int, room: Box, shape: tuple[float, float], around: float) -> float:
    rows = -(-count // per_row)
    height = (room.height + _ROW_GAP_PX) / rows - _ROW_GAP_PX - around
    width = (room.width + _GAP_PX) / per_row - _GAP_PX
    return min(height / shape[0], width / shape[1])


def _paint_nothing(painter: QPainter, box: Box, theme: Theme) -> None:
    """What is not there yet has a dashed outline."""
    dashes = QPen(theme.line, 1)
    dashes.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(dashes)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _mark(painter: QPainter, box: Box, cursor: tuple[float, float], shape: tuple[int, ...]) -> None:
    """A frame around a pixel, light on dark so that it is seen on every picture, and never smaller than it can be."""
    row, column = pixel_of(shape, cursor)
    height, width = box.height / shape[0], box.width / shape[1]
    pixel = QRectF(box.x + column * width, box.y + row * height, width, height)
    room = max(0.0, (7 - min(width, height)) / 2)
    pixel.adjust(-room, -room, room, room)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, line in ((Qt.GlobalColor.black, 3), (Qt.GlobalColor.white, 1)):
        painter.setPen(QPen(colour, line))
        painter.drawRect(pixel)
