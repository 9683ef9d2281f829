"""Places the elastic card: a row of pictures, the terms where there is room, the shares, and the lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers import Choice, Sum
from convviz.painting.arithmetic.content import choice_terms, sum_terms
from convviz.painting.arithmetic.layout import ArithmeticLayout, place_arithmetic
from convviz.painting.arithmetic.parts import Content, TermGrids, Tile
from convviz.painting.box import Box, snapped
from convviz.painting.grids.grid_geometry import GridGeometry, fitted_cell
from convviz.painting.lettering import text_width
from convviz.painting.network.elastic_lines import cell_lines, link_lines
from convviz.painting.network.elastic_parts import ElasticLayout, PlacedKernel, PlacedPicture, PlacedSign
from convviz.painting.network.elastic_shares import SHARE_HEIGHT_PX, place_shares
from convviz.painting.text_flow import fitted_flow, flow_height, flowed
from convviz.states.network.elastic_scene import CellScene, ElasticScene, KernelPicture, Part, Picture, Sign
from convviz.states.written.writing import write_choice
from convviz.texts import network_elastic as texts

TITLE_PX: Final = 12
SIGN_PX: Final = 13
_TITLE_HEIGHT_PX: Final = 17.0
_GAP_PX: Final = 6.0
_SIGN_GAP_PX: Final = 7.0
_LARGEST_KERNEL_CELL_PX: Final = 44.0
_LEAST_ROW_PX: Final = 44.0
_COMFORTABLE_ROW_PX: Final = 94.0
_LARGEST_ROW_PX: Final = 240.0
# A sequence is one long row: it may be so much wider than the row is high.
_WIDEST: Final = 2.2
_LEAST_TERMS_PX: Final = 72.0
_MOST_TERMS_PX: Final = 146.0
# The sum before the activation is left out where it would cost the other pictures more than this share.
_WORTH: Final = 0.82
_STEP_PX: Final = 4.0


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
        spare = free - _TITLE_HEIGHT_PX - _COMFORTABLE_ROW_PX - _GAP_PX
        terms_px = min(spare, _MOST_TERMS_PX) if spare >= _LEAST_TERMS_PX else 0.0
    row_px = free - terms_px - (_GAP_PX if terms_px else 0.0)
    row = _place_row(scene.row, Box(room.x, room.y, room.width, max(row_px, 0.0)), ratio)
    below = max((one.geometry.box.bottom for one in (*row.pictures, *row.kernels)), default=room.y) + _GAP_PX
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


class _Row(Struct, frozen=True, eq=False):
    pictures: tuple[PlacedPicture, ...] = ()
    kernels: tuple[PlacedKernel, ...] = ()
    signs: tuple[PlacedSign, ...] = ()


def _place_row(parts: Sequence[Part], room: Box, ratio: float) -> _Row:
    if not parts:
        return _Row()
    height = min(room.height - _TITLE_HEIGHT_PX, _LARGEST_ROW_PX)
    whole = _fitting_height(parts, room.width, height)
    chosen, fitted = parts, whole
    for shorter in _shortened(parts):
        reduced = _fitting_height(shorter, room.width, height)
        if fitted < _WORTH * reduced or _width(chosen, fitted) > room.width:
            chosen, fitted = shorter, reduced
    return _placed(chosen, room, max(fitted, 1.0), ratio)


def _shortened(parts: Sequence[Part]) -> list[Sequence[Part]]:
    """Shorter forms of the row: without the map before the activation, then without the part of the sum too.

    The part of the sum goes only from two steps, whose map in between stays.
    """
    without = _without(parts, "before", slice(0, 2))
    two_steps = any(isinstance(part, Picture) and part.role == "between" for part in parts)
    shorter = _without(without, "part", slice(-1, 1)) if two_steps else without
    return [each for each in (without, shorter) if len(each) < len(parts)]


def _without(parts: Sequence[Part], role: str, around: slice) -> Sequence[Part]:
    """The row without the picture of a role, and without the sign beside it."""
    found = next((n for n, part in enumerate(parts) if isinstance(part, Picture) and part.role == role), None)
    if found is None:
        return parts
    return (*parts[: found + around.start], *parts[found + around.stop :])


def _fitting_height(parts: Sequence[Part], width: float, height: float) -> float:
    """The largest height of the pictures with which the row is no wider than `width`."""
    while height > _LEAST_ROW_PX and _width(parts, height) > width:
        height -= _STEP_PX
    return height


def _width(parts: Sequence[Part], height: float) -> float:
    return sum(_extent(parts, number, height)[0] for number in range(len(parts)))


def _extent(parts: Sequence[Part], number: int, height: float, ratio: float = 1.0) -> tuple[float, float]:
    """Width of a part in the row, and the side of its cells."""
    part = parts[number]
    match part:
        case Sign():
            lines = _sign_lines(parts, number)
            return max(text_width(line, SIGN_PX) for line in lines) + 2 * _SIGN_GAP_PX, 0.0
        case KernelPicture():
            rows, columns = part.values.shape
            cell = min(fitted_cell(rows, columns, height * _WIDEST, height, ratio), _LARGEST_KERNEL_CELL_PX)
            return max(columns * cell, text_width(texts.kernel_title(part), TITLE_PX)), cell
        case Picture():
            rows, columns = _cells(part)
            cell = fitted_cell(rows, columns, height * _WIDEST, height, ratio)
            return max(columns * cell, text_width(texts.picture_title(part), TITLE_PX)), cell


def _cells(picture: Picture) -> tuple[int, int]:
    margins, (height, width) = picture.grid.margins, picture.grid.values.shape[:2]
    return margins.top + height + margins.bottom, margins.left + width + margins.right


def _sign_lines(parts: Sequence[Part], number: int) -> tuple[str, ...]:
    part = parts[number]
    following = parts[number + 1] if number + 1 < len(parts) else None
    last = isinstance(following, Picture) and following.role == "output"
    return texts.sign_lines(part, last=last) if isinstance(part, Sign) else ()


def _placed(parts: Sequence[Part], room: Box, height: float, ratio: float) -> _Row:
    spare = max(0.0, room.width - _width(parts, height))
    # What is left over widens the signs' room a little, so that the row does not look squeezed.
    signs = sum(isinstance(part, Sign) for part in parts)
    extra = min(spare / (signs + 1), 14.0) if signs else 0.0
    x = room.x
    pictures: list[PlacedPicture] = []
    kernels: list[PlacedKernel] = []
    placed_signs: list[PlacedSign] = []
    top = room.y + _TITLE_HEIGHT_PX
    for number, part in enumerate(parts):
        width, cell = _extent(parts, number, height, ratio)
        if isinstance(part, Sign):
            width += extra
            placed_signs.append(PlacedSign(_sign_lines(parts, number), Box(x, top, width, height)))
            x += width
            continue
        rows, columns = part.values.shape if isinstance(part, KernelPicture) else _cells(part)
        left = snapped(x + (width - columns * cell) / 2, ratio)
        down = snapped(top + (height - rows * cell) / 2, ratio)
        title = Box(x, down - _TITLE_HEIGHT_PX, width, _TITLE_HEIGHT_PX)
        if isinstance(part, KernelPicture):
            kernels.append(PlacedKernel(part, title, GridGeometry(left, down, cell, rows, columns)))
        else:
            own = part.grid.values.shape
            geometry = GridGeometry(left, down, cell, own[0], own[1], part.grid.margins)
            pictures.append(PlacedPicture(part, title, geometry))
        x += width
    return _Row(tuple(pictures), tuple(kernels), tuple(placed_signs))


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
