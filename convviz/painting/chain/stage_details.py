"""How window and kernel are arranged between input and output, with cells of one size."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from convviz.painting.box import Box
from convviz.painting.chain.stage_parts import Item, Labels, Tiling, block_of, tiling, tiling_of_cell
from convviz.painting.chain.stage_rows import SIGN_PX, Row, alone, joined
from convviz.painting.grids.cell_numbers import FEWEST_NUMBER_PX

_CELL_PX: Final = 36.0
# Cells without numbers need no more.
_BARE_CELL_PX: Final = 12.0
# The share of the room's width (or height) that window and kernel may take.
_SHARE: Final = 0.22


class DetailPlan(Struct, frozen=True):
    """Window and kernel, with cells of one size, over each other or side by side.

    Attributes:
        items: The details in order.
        tilings: How each is set.
        labels: The lines above and below each.
        limit: The width a label may take.
        horizontal: Whether they stand side by side.
        width: Of all together.
        height: Likewise.
    """

    items: tuple[Item, ...]
    tilings: tuple[Tiling, ...]
    labels: Labels
    limit: float
    horizontal: bool
    width: float
    height: float

    def built(self) -> Row:
        """The blocks in their places."""
        parts = [
            alone(block_of(item, tiles, self.labels, min(item.label_width, self.limit)))
            for item, tiles in zip(self.items, self.tilings, strict=True)
        ]
        return joined(parts, ("operator",) * (len(parts) - 1), horizontal=self.horizontal)


def detail_plan(
    details: tuple[Item, ...], area: Box, labels: Labels, *, horizontal: bool, ratio: float
) -> DetailPlan:
    """The plan for an area: over each other between grids that stand side by side (`horizontal`)."""
    if not details:
        return DetailPlan((), (), labels, 0.0, horizontal=True, width=0.0, height=0.0)
    around, inner = labels.title + labels.shape, SIGN_PX * (len(details) - 1)
    if horizontal:
        width, height = area.width * _SHARE, (area.height - inner) / len(details) - around
    else:
        width, height = (area.width - inner) / len(details), area.height * _SHARE - around
    fits = [tiling(item, width, max(height, 0.0), ratio) for item in details]
    cell = min(_CELL_PX, *(tiles.cell for tiles in fits))
    if cell < FEWEST_NUMBER_PX:
        cell = min(cell, _BARE_CELL_PX)
    limit = width if labels.title else 0.0
    tilings = tuple(tiling_of_cell(item, fit, cell) for item, fit in zip(details, fits, strict=True))
    widths = [
        max(tiles.width, min(item.label_width, limit)) for item, tiles in zip(details, tilings, strict=True)
    ]
    heights = [tiles.height + around for tiles in tilings]
    size = (max(widths), sum(heights) + inner) if horizontal else (sum(widths) + inner, max(heights))
    return DetailPlan(details, tilings, labels, limit, not horizontal, *size)
