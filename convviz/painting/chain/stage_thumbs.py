"""The small part of the stage picture: the stages before or after the selected one, with arrows between them."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final

from msgspec import Struct

from convviz.painting.box import Box, snapped
from convviz.painting.chain.stage_parts import (
    Block,
    Item,
    Labels,
    Sign,
    Tiling,
    block_of,
    tiling,
    tiling_of_cell,
)
from convviz.painting.chain.stage_rows import Row

_ARROW_PX: Final = 26.0
_LINE_GAP_PX: Final = 10.0
_DOWN_PX: Final = 20.0
_MOST_TIMES_LARGER: Final = 1.4
_LEAST_SIDE_PX: Final = 48.0


class ThumbPlan(Struct, frozen=True):
    """Small blocks in a few lines, read from left to right.

    Attributes:
        items: What is shown.
        tilings: How the planes of each are set.
        across: Blocks in a line.
        label_limit: The width a label may take.
        labels: The lines above and below each block.
        arrow_first: Whether an arrow stands before each block; after each otherwise.
        widths: Of each column of blocks.
        width: Of all together.
        height: Likewise.
    """

    items: tuple[Item, ...]
    tilings: tuple[Tiling, ...]
    across: int
    label_limit: float
    labels: Labels
    arrow_first: bool
    widths: tuple[float, ...]
    width: float
    height: float

    @property
    def sides(self) -> tuple[float, ...]:
        """The longer side of each block's pictures."""
        return tuple(max(tiles.width, tiles.height) for tiles in self.tilings)

    @property
    def plane_sides(self) -> tuple[float, ...]:
        """The longer side of one plane of each block."""
        return tuple(
            tiles.cell * max(item.rows, item.columns)
            for item, tiles in zip(self.items, self.tilings, strict=True)
        )

    def built(self) -> Row:
        """The blocks in their places."""
        made = [
            block_of(item, tiles, self.labels, min(item.label_width, self.label_limit))
            for item, tiles in zip(self.items, self.tilings, strict=True)
        ]
        if self.across == 1:
            return self._column(made)
        blocks: list[Block] = []
        signs: list[Sign] = []
        y = 0.0
        for start in range(0, len(made), max(self.across, 1)):
            line = made[start : start + self.across]
            height = max(block.box.height for block in line)
            x = 0.0
            for block, width in zip(line, self.widths, strict=False):
                arrow = Box(x if self.arrow_first else x + width, y, _ARROW_PX, height)
                signs.append(Sign("arrow", arrow))
                left = x + (_ARROW_PX if self.arrow_first else 0.0) + (width - block.box.width) / 2
                blocks.append(block.moved(left, y + (height - block.box.height) / 2))
                x += width + _ARROW_PX
            y += height + _LINE_GAP_PX
        return Row(tuple(blocks), tuple(signs), self.width, self.height)

    def _column(self, made: list[Block]) -> Row:
        """One block over the other, with arrows down between them and one to or from the large blocks."""
        left = _ARROW_PX if self.arrow_first else 0.0
        blocks: list[Block] = []
        signs: list[Sign] = []
        y = 0.0
        for number, block in enumerate(made):
            if number:
                signs.append(Sign("down", Box(left, y, self.widths[0], _DOWN_PX)))
                y += _DOWN_PX
            blocks.append(block.moved(left + (self.widths[0] - block.box.width) / 2, y))
            if number == (0 if self.arrow_first else len(made) - 1):
                x = 0.0 if self.arrow_first else self.widths[0]
                signs.append(Sign("arrow", Box(x, y, _ARROW_PX, block.box.height)))
            y += block.box.height
        return Row(tuple(blocks), tuple(signs), self.width, self.height)


@lru_cache(maxsize=512)
def thumb_plan(
    items: tuple[Item, ...],
    thumb: float,
    lines: int,
    labels: Labels,
    ratio: float,
    *,
    arrow_first: bool,
    beyond: float = 60.0,
) -> ThumbPlan | None:
    """A plan with pictures of at most `thumb` pixels in at most so many lines; None where one cannot be seen.

    Beyond its picture a block grows by up to `beyond` pixels for its title.
    """
    if not items:
        return ThumbPlan((), (), 0, 0.0, labels, arrow_first, (), 0.0, 0.0)
    largest = [tiling(item, thumb, thumb, ratio) for item in items]
    if min(min(tiles.width, tiles.height) for tiles in largest) <= 0:
        return None
    tilings = tuple(
        _quiet(item, tiles, min(other.cell for other in largest), ratio)
        for item, tiles in zip(items, largest, strict=True)
    )
    limit = thumb + beyond if labels.title else 0.0
    sizes = [
        (max(tiles.width, min(item.label_width, limit)), tiles.height + labels.title + labels.shape)
        for item, tiles in zip(items, tilings, strict=True)
    ]
    across = math.ceil(len(items) / lines)
    widths = tuple(max(width for width, _ in sizes[column::across]) for column in range(across))
    heights = [
        max(height for _, height in sizes[start : start + across]) for start in range(0, len(sizes), across)
    ]
    gap = _DOWN_PX if across == 1 else _LINE_GAP_PX
    return ThumbPlan(
        items,
        tilings,
        across,
        limit,
        labels,
        arrow_first,
        widths,
        sum(widths) + across * _ARROW_PX,
        sum(heights) + gap * (len(heights) - 1),
    )


def _quiet(item: Item, tiles: Tiling, smallest: float, ratio: float) -> Tiling:
    """Cells not much larger than those of its neighbours: what was pooled should look smaller than before."""
    most = max(smallest * _MOST_TIMES_LARGER, _LEAST_SIDE_PX / max(item.rows, item.columns))
    if tiles.cell <= most:
        return tiles
    return tiling_of_cell(item, tiles, snapped(most, ratio) or most)
