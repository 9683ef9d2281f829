"""Places the elastic card: a row of pictures, the terms where there is room, the shares, and the lines."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers import Choice, Sum
from convviz.painting.arithmetic.content import choice_terms, sum_terms
from convviz.painting.arithmetic.layout import ArithmeticLayout, place_arithmetic
from convviz.painting.arithmetic.parts import Content, TermGrids, Tile
from convviz.painting.box import Box
from convviz.painting.lettering import line_height
from convviz.painting.network.elastic_lines import cell_lines, link_lines
from convviz.painting.network.elastic_parts import ElasticLayout
from convviz.painting.network.elastic_row import SIGN_PX, TITLE_HEIGHT_PX, PlacedRow, place_row
from convviz.painting.network.elastic_shares import SHARE_HEIGHT_PX, place_shares
from convviz.painting.text_flow import fitted_flow, flow_height, flowed
from convviz.states.network.elastic_scene import CellScene, ElasticScene
from convviz.states.written.writing import write_choice

_GAP_PX: Final = 6.0
_COMFORTABLE_ROW_PX: Final = 94.0
_LEAST_TERMS_PX: Final = 72.0
_MOST_TERMS_PX: Final = 146.0


def place_elastic(scene: ElasticScene, room: Box, first_share: int = 0, ratio: float = 1.0) -> ElasticLayout:
    """Places the opened map of a scene in a room; `first_share` scrolls the shares."""
    runs = cell_lines(scene)
    lines_px = flow_height(flowed(runs, 0, 0, room.width)) if runs else 0.0
    lines_px = min(lines_px, room.height * 0.4)
    shares_px = SHARE_HEIGHT_PX + _GAP_PX if len(scene.shares) > 1 else 0.0
    free = room.height - lines_px - shares_px - _GAP_PX
    terms_px = 0.0
    content = _terms(scene.cell)
    if content is not None:
        spare = free - TITLE_HEIGHT_PX - _COMFORTABLE_ROW_PX - _GAP_PX
        if spare >= _LEAST_TERMS_PX:
            # What the terms leave over goes to the pictures.
            most = Box(room.x, room.y, room.width, min(spare, _MOST_TERMS_PX))
            terms_px = min(math.ceil(_used(place_arithmetic(content, most, ratio), most)), most.height)
    row_px = free - terms_px - (_GAP_PX if terms_px else 0.0)
    row = place_row(scene.row, Box(room.x, room.y, room.width, max(row_px, 0.0)), ratio)
    below = _bottom(row, room.y) + _GAP_PX
    terms = None
    if content is not None and terms_px:
        box = Box(room.x, below, room.width, terms_px)
        placed = place_arithmetic(content, box, ratio)
        terms = (content, placed)
        below += _used(placed, box) + _GAP_PX
    seen, first, rest = place_shares(scene, Box(room.x, below, room.width, SHARE_HEIGHT_PX), first_share)
    if seen:
        below += SHARE_HEIGHT_PX + _GAP_PX
    lines = fitted_flow(runs, Box(room.x, below, room.width, room.bottom - below))
    return ElasticLayout(row.pictures, row.kernels, row.signs, terms, seen, first, rest, lines)


def _bottom(row: PlacedRow, top: float) -> float:
    """Where the row's pictures end, or what is written between them: the maps of a sequence are very low."""
    pictures = [one.geometry.box.bottom for one in (*row.pictures, *row.kernels)]
    signs = [one.box.centre.y() + len(one.lines) * line_height(SIGN_PX) / 2 for one in row.signs]
    return max((*pictures, *signs), default=top)


def _terms(cell: CellScene | None) -> Content | None:
    """The opened link's terms as tiles or grids; None where there is nothing to write out."""
    if cell is None:
        return None
    match cell.arithmetic:
        case Sum():
            opened = cell.opened
            if opened is None or opened.members.size < 2:
                return None
            tiles, grids = sum_terms(
                opened.arithmetic, opened.written, cell.link, average=opened.written.divisor != 1
            )
            return Content(
                tuple(_placed_tile(tile, opened.members) for tile in tiles),
                None if grids is None else _placed_grids(grids, opened.members),
                joined=True,
                lines=link_lines(cell, opened),
            )
        case Choice() as arithmetic:
            tiles, grids = choice_terms(arithmetic, write_choice(arithmetic))
            return Content(tiles, grids, joined=False, lines=())
        case _:
            return None


def _placed_tile(tile: Tile, members: NDArray[np.intp]) -> Tile:
    """The tile with its place in the whole window."""
    return tile if tile.index < 0 else replace(tile, index=int(members[tile.index]))


def _placed_grids(grids: TermGrids, members: NDArray[np.intp]) -> TermGrids:
    places = np.where(grids.indices >= 0, members[grids.indices.clip(0)], -1)
    return replace(grids, indices=places)


def _used(placed: ArithmeticLayout, box: Box) -> float:
    bottoms = [one.box.bottom for one in (*placed.tiles, *placed.grids, *placed.lines)]
    return max(bottoms, default=box.y) - box.y
