"""Places the row of pictures of the elastic card: as large as the room allows, some left out where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from convviz.painting.box import Box, snapped
from convviz.painting.grids.grid_geometry import GridGeometry, fitted_cell
from convviz.painting.lettering import text_width
from convviz.painting.network.elastic_parts import PlacedKernel, PlacedPicture, PlacedSign
from convviz.states.network.elastic_scene import KernelPicture, Part, Picture, Sign
from convviz.texts import network_elastic as texts

TITLE_PX: Final = 12
SIGN_PX: Final = 13
TITLE_HEIGHT_PX: Final = 17.0
_SIGN_GAP_PX: Final = 7.0
_MOST_SPARE_PX: Final = 14.0
_LARGEST_KERNEL_CELL_PX: Final = 44.0
_LEAST_ROW_PX: Final = 44.0
_LARGEST_ROW_PX: Final = 240.0
# A sequence is one long row: it may be so much wider than the row is high.
_WIDEST: Final = 2.2
# A picture is left out where it would cost the others more than this share of their size.
_WORTH: Final = 0.82
_STEP_PX: Final = 4.0


class PlacedRow(Struct, frozen=True, eq=False):
    """The row's parts in their places."""

    pictures: tuple[PlacedPicture, ...] = ()
    kernels: tuple[PlacedKernel, ...] = ()
    signs: tuple[PlacedSign, ...] = ()


class _Extent(Struct, frozen=True):
    """What a part needs: a label's width, and cells, of which a sign has none.

    Attributes:
        label: Width of the title, or of the sign.
        rows: Rows of cells with their margins, 0 for a sign.
        columns: Columns likewise.
        largest: The largest side of a cell.
    """

    label: float
    rows: int = 0
    columns: int = 0
    largest: float = float("inf")

    def cell(self, height: float, ratio: float) -> float:
        """The side of a cell where the row is so high."""
        if not self.rows:
            return 0.0
        return min(fitted_cell(self.rows, self.columns, height * _WIDEST, height, ratio), self.largest)

    def width(self, height: float, ratio: float) -> float:
        """How much of the row it takes."""
        return max(self.columns * self.cell(height, ratio), self.label)


def place_row(parts: Sequence[Part], room: Box, ratio: float) -> PlacedRow:
    """The parts beside each other, or a shorter form of the row where that is much larger."""
    if not parts:
        return PlacedRow()
    height = min(room.height - TITLE_HEIGHT_PX, _LARGEST_ROW_PX)
    forms = [parts, *_shortened(parts)]
    measured = [_extents(form) for form in forms]
    # In a card narrower than any page has it, titles are cut and the part of the sum goes.
    last = _without(forms[-1], "part", slice(-1, 1))
    forms.append(last)
    measured.append(tuple(_unlabelled(extent) for extent in _extents(last)))
    extents = tuple(measured)
    number, fitted = _best_form(extents, room.width, height, ratio)
    return _placed(forms[number], extents[number], room, max(fitted, 1.0), ratio)


# From point to point of a pen only the numbers change.
@lru_cache(maxsize=64)
def _best_form(
    forms: tuple[tuple[_Extent, ...], ...], width: float, height: float, ratio: float
) -> tuple[int, float]:
    """Which form of the row is taken, and the height of its pictures."""
    best, fitted = 0, _fitting_height(forms[0], width, height, ratio)
    for number, form in enumerate(forms[1:], start=1):
        reduced = _fitting_height(form, width, height, ratio)
        too_wide = sum(extent.width(fitted, ratio) for extent in forms[best]) > width
        emergency = number == len(forms) - 1
        if too_wide or (fitted < _WORTH * reduced and not emergency):
            best, fitted = number, reduced
    return best, fitted


def _fitting_height(form: tuple[_Extent, ...], width: float, height: float, ratio: float) -> float:
    """The largest height of the pictures with which the row is no wider than `width`."""
    while height > _LEAST_ROW_PX and sum(extent.width(height, ratio) for extent in form) > width:
        height -= _STEP_PX
    return height


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


def _extents(parts: Sequence[Part]) -> tuple[_Extent, ...]:
    return tuple(_extent(parts, number) for number in range(len(parts)))


def _extent(parts: Sequence[Part], number: int) -> _Extent:
    part = parts[number]
    match part:
        case Sign():
            lines = _sign_lines(parts, number)
            return _Extent(max(text_width(line, SIGN_PX) for line in lines) + 2 * _SIGN_GAP_PX)
        case KernelPicture():
            rows, columns = part.values.shape
            return _Extent(
                text_width(texts.kernel_title(part), TITLE_PX), rows, columns, _LARGEST_KERNEL_CELL_PX
            )
        case Picture():
            margins, (height, width) = part.grid.margins, part.grid.values.shape[:2]
            rows = margins.top + height + margins.bottom
            columns = margins.left + width + margins.right
            return _Extent(text_width(texts.picture_title(part), TITLE_PX), rows, columns)


def _unlabelled(extent: _Extent) -> _Extent:
    return replace(extent, label=0.0) if extent.rows else extent


def _sign_lines(parts: Sequence[Part], number: int) -> tuple[str, ...]:
    part = parts[number]
    following = parts[number + 1] if number + 1 < len(parts) else None
    last = isinstance(following, Picture) and following.role == "output"
    return texts.sign_lines(part, last=last) if isinstance(part, Sign) else ()


def _placed(
    parts: Sequence[Part], extents: tuple[_Extent, ...], room: Box, height: float, ratio: float
) -> PlacedRow:
    spare = max(0.0, room.width - sum(extent.width(height, ratio) for extent in extents))
    # What is left over widens the signs' room a little, so that the row does not look squeezed.
    signs = sum(isinstance(part, Sign) for part in parts)
    extra = min(spare / (signs + 1), _MOST_SPARE_PX)
    x, top = room.x, room.y + TITLE_HEIGHT_PX
    pictures: list[PlacedPicture] = []
    kernels: list[PlacedKernel] = []
    placed_signs: list[PlacedSign] = []
    for number, (part, extent) in enumerate(zip(parts, extents, strict=True)):
        width, cell = extent.width(height, ratio), extent.cell(height, ratio)
        if isinstance(part, Sign):
            width += extra
            placed_signs.append(PlacedSign(_sign_lines(parts, number), Box(x, top, width, height)))
            x += width
            continue
        left = snapped(x + (width - extent.columns * cell) / 2, ratio)
        down = snapped(top + (height - extent.rows * cell) / 2, ratio)
        title = Box(x, down - TITLE_HEIGHT_PX, width, TITLE_HEIGHT_PX)
        if isinstance(part, KernelPicture):
            geometry = GridGeometry(left, down, cell, extent.rows, extent.columns)
            kernels.append(PlacedKernel(part, title, geometry))
        else:
            own = part.grid.values.shape
            geometry = GridGeometry(left, down, cell, own[0], own[1], part.grid.margins)
            pictures.append(PlacedPicture(part, title, geometry))
        x += width
    return PlacedRow(tuple(pictures), tuple(kernels), tuple(placed_signs))
