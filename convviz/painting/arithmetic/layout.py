"""Where the arithmetic card's tiles, small grids and lines stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct

from convviz.painting.arithmetic.parts import Content, TermGrids, Tile
from convviz.painting.box import Box, snapped
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.lettering import text_width
from convviz.painting.text_flow import PlacedRun, fitted_flow, flow_height, flowed, smaller_flows

_PLUS_PX: Final = 20.0
_SIGN_PX: Final = 26.0
_ROW_GAP_PX: Final = 6.0
_LINES_GAP_PX: Final = 8.0
_TILE_WIDTH_PX: Final = 76.0
_INSET_PX: Final = 3.0
_RESULT_PX: Final = 15
_UPPER_PX: Final = 11
_SMALLEST_PX: Final = 9
_LEAST_LINES_PX: Final = 26.0
# Small grids of many terms: cells no larger, and no more of the card's width.
_GRID_CELL_PX: Final = 36.0
_GRIDS_SHARE: Final = 0.74
_LEAST_BESIDE_PX: Final = 190.0


class TileStyle(Struct, frozen=True):
    """How the text of all tiles is set.

    Attributes:
        width: Of each tile.
        height: Of each tile.
        lines: 1 (the result alone), 2 (value × weight over the result) or 3 (each on a line).
        upper_px: The type of what stands above the result.
        result_px: The type of the result.
    """

    width: float
    height: float
    lines: int
    upper_px: int
    result_px: int


class PlacedTile(Struct, frozen=True):
    """A tile in its place, and the box of the sign after it; None after the last one of a row."""

    tile: Tile
    box: Box
    sign: Box | None


class ArithmeticLayout(Struct, frozen=True, eq=False):
    """The places of everything on the card.

    Attributes:
        tiles: The terms as tiles.
        style: How the tiles' text is set.
        grids: The terms as grids: the window, the weights, the products; one alone for a choice.
        signs: The boxes of "×" and "=" between the grids.
        lines: The text.
    """

    tiles: tuple[PlacedTile, ...]
    style: TileStyle
    grids: tuple[GridGeometry, ...]
    signs: tuple[Box, ...]
    lines: tuple[PlacedRun, ...]


def place_arithmetic(content: Content, room: Box, ratio: float = 1.0) -> ArithmeticLayout:
    """Places a card's content in a room."""
    if content.grids is not None:
        return _with_grids(content, content.grids, room, ratio)
    heights = tuple(
        max(flow_height(flow), _LEAST_LINES_PX) for flow in smaller_flows(content.lines, room.width)
    )
    rooms = tuple(room.height - height - _LINES_GAP_PX for height in heights)
    style, across = _style(content.tiles, room.width, rooms)
    # On whole device pixels the edges of all tiles look the same, and equal tiles are equal pictures.
    width = snapped(style.width, ratio)
    placed: list[PlacedTile] = []
    for number, tile in enumerate(content.tiles):
        row, column = divmod(number, across)
        x = snapped(room.x + column * (style.width + _PLUS_PX), ratio)
        y = snapped(room.y + row * (style.height + _ROW_GAP_PX), ratio)
        sign = Box(x + width, y, _PLUS_PX, style.height) if _plus_after(content, number) else None
        placed.append(PlacedTile(tile, Box(x, y, width, style.height), sign))
    below = max((one.box.bottom for one in placed), default=room.y) + _LINES_GAP_PX
    lines = fitted_flow(content.lines, Box(room.x, below, room.width, room.bottom - below))
    return ArithmeticLayout(tuple(placed), style, (), (), lines)


def _plus_after(content: Content, number: int) -> bool:
    """Whether a "+" stands after a tile: before each one that counts, but for the first."""
    tiles = content.tiles
    following = number + 1 < len(tiles) and tiles[number + 1].state != "ignored"
    return content.joined and following and any(tile.state != "ignored" for tile in tiles[: number + 1])


def term_at(layout: ArithmeticLayout, grids: TermGrids | None, x: float, y: float) -> int | None:
    """The term under a point, by its place in the arithmetic's window."""
    for one in layout.tiles:
        if one.box.contains(x, y):
            return one.tile.index if one.tile.index >= 0 else None
    for geometry in layout.grids:
        found = geometry.cell_at(x, y)
        if found is not None and grids is not None:
            index = int(grids.indices[found])
            return index if index >= 0 else None
    return None


@lru_cache(maxsize=256)
def _style(tiles: tuple[Tile, ...], width: float, rooms: tuple[float, ...]) -> tuple[TileStyle, int]:
    """The best way in which all tiles fit, and how many stand in a row: in one row, then in two or more.

    Where value × weight finds no room over the result, the results stand alone.

    Args:
        tiles: The terms.
        width: The width there is.
        rooms: The height that the lines below leave in their own type and in smaller ones: rather small lines
            than terms left out.
    """
    if not tiles:
        return TileStyle(_TILE_WIDTH_PX, 0.0, 1, _UPPER_PX, _RESULT_PX), 1
    lowest: tuple[float, TileStyle, int] | None = None
    for styles in (_styles, _bare_styles):
        ways = [
            (rows * style.height + (rows - 1) * _ROW_GAP_PX, style, across)
            for rows, across, tile_width in _rows(len(tiles), width)
            for style in styles(tiles, tile_width)
        ]
        for height in rooms:
            for way in ways:
                if way[0] <= height:
                    return way[1], way[2]
        lowest = min(
            (way for way in (lowest, *ways) if way is not None), key=lambda way: way[0], default=None
        )
    if lowest is not None:
        return lowest[1], lowest[2]
    smallest = TileStyle(_TILE_WIDTH_PX, 24.0, 1, _SMALLEST_PX, _SMALLEST_PX)
    return smallest, max(1, int((width + _PLUS_PX) // (smallest.width + _PLUS_PX)))


def _rows(count: int, width: float) -> Iterator[tuple[int, int, float]]:
    """Ways to set so many tiles: the rows, how many stand in each, and how wide each may be."""
    for rows in range(1, count + 1):
        across = -(-count // rows)
        yield rows, across, min(_TILE_WIDTH_PX, (width - (across - 1) * _PLUS_PX) / across)


def _styles(tiles: Sequence[Tile], width: float) -> list[TileStyle]:
    """Ways to set value × weight over the result within a width, the best first."""
    if not any(tile.value for tile in tiles):
        return _bare_styles(tiles, width)
    room = width - 2 * _INSET_PX
    result_px = _fitting([_result_text(tile) for tile in tiles], room, _RESULT_PX, bold=True)
    if result_px is None:
        return []
    styles: list[TileStyle] = []
    together = _fitting([f"{tile.value} {tile.weight}".strip() for tile in tiles], room, _UPPER_PX)
    if together is not None:
        styles.append(TileStyle(width, 50.0, 2, together, result_px))
        styles.append(TileStyle(width, 36.0, 2, min(together, 10), min(result_px, 12)))
    apart = _fitting([text for tile in tiles for text in (tile.value, tile.weight)], room, _UPPER_PX)
    if apart is not None:
        styles.append(TileStyle(width, 58.0, 3, apart, result_px))
        styles.append(TileStyle(width, 46.0, 3, min(apart, 10), min(result_px, 11)))
    return styles


def _bare_styles(tiles: Sequence[Tile], width: float) -> list[TileStyle]:
    """The results alone."""
    room = width - 2 * _INSET_PX
    result_px = _fitting([_result_text(tile) for tile in tiles], room, _RESULT_PX, bold=True)
    if result_px is None:
        return []
    return [TileStyle(width, height, 1, _UPPER_PX, result_px) for height in (34.0, 24.0)]


def _result_text(tile: Tile) -> str:
    return tile.result if tile.exact else f"≈{tile.result}"


def _fitting(texts: Sequence[str], room: float, largest_px: int, *, bold: bool = False) -> int | None:
    for size in range(largest_px, _SMALLEST_PX - 1, -1):
        if all(text_width(text, size, bold=bold) <= room for text in texts):
            return size
    return None


def _with_grids(content: Content, grids: TermGrids, room: Box, ratio: float) -> ArithmeticLayout:
    """The grids on the left and the text beside them; below them where the card is narrow."""
    rows, columns = grids.indices.shape
    count = 1 if grids.products is None else 3
    signs_px = (count - 1) * _SIGN_PX
    cell = min(_GRID_CELL_PX, room.height / rows, (room.width * _GRIDS_SHARE - signs_px) / (count * columns))
    beside = room.width - count * columns * cell - signs_px >= _LEAST_BESIDE_PX
    if not beside:
        lines_px = flow_height(flowed(content.lines, 0, 0, room.width)) + _LINES_GAP_PX
        cell = min(
            _GRID_CELL_PX, (room.height - lines_px) / rows, (room.width - signs_px) / (count * columns)
        )
    cell = max(snapped(cell, ratio), 1 / ratio)
    width, height = columns * cell, rows * cell
    top = room.y + ((room.height - height) / 2 if beside else 0.0)
    corner_y = snapped(max(top, room.y), ratio)
    geometries = tuple(
        GridGeometry(snapped(room.x + number * (width + _SIGN_PX), ratio), corner_y, cell, rows, columns)
        for number in range(count)
    )
    signs = tuple(Box(geometry.x + width, corner_y, _SIGN_PX, height) for geometry in geometries[:-1])
    right = geometries[-1].x + width
    if beside:
        text = Box(right + _SIGN_PX, room.y, room.right - right - _SIGN_PX, room.height)
        flow = fitted_flow(content.lines, text)
        spare = max(0.0, (room.height - flow_height(flow)) / 2)
        lines = tuple(PlacedRun(one.run, one.box.moved(0, spare)) for one in flow)
    else:
        below = corner_y + height + _LINES_GAP_PX
        lines = fitted_flow(content.lines, Box(room.x, below, room.width, room.bottom - below))
    style = TileStyle(0.0, 0.0, 1, _UPPER_PX, _RESULT_PX)
    return ArithmeticLayout((), style, geometries, signs, lines)
