"""The small part of the stage picture: the stages before or after the selected one, with arrows between them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from convviz.painting.box import Box
from convviz.painting.stage_parts import Block, Item, Labels, Sign, Tiling, block_of, tiling
from convviz.painting.stage_primaries import Row

_ARROW_PX: Final = 26.0
_LINE_GAP_PX: Final = 10.0
# Beyond its picture a block grows by so much for its title.
_LABEL_BEYOND_PX: Final = 28.0


@dataclass(frozen=True, slots=True)
class ThumbPlan:
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


@lru_cache(maxsize=512)
def thumb_plan(
    items: tuple[Item, ...], thumb: float, lines: int, labels: Labels, ratio: float, *, arrow_first: bool
) -> ThumbPlan | None:
    """A plan with pictures of at most `thumb` pixels in at most so many lines; None where one cannot be seen."""
    if not items:
        return ThumbPlan((), (), 0, 0.0, labels, arrow_first, (), 0.0, 0.0)
    tilings = tuple(tiling(item, thumb, thumb, ratio) for item in items)
    if min(min(tiles.width, tiles.height) for tiles in tilings) <= 0:
        return None
    limit = thumb + _LABEL_BEYOND_PX if labels.title else 0.0
    sizes = [
        (max(tiles.width, min(item.label_width, limit)), tiles.height + labels.title + labels.shape)
        for item, tiles in zip(items, tilings, strict=True)
    ]
    across = math.ceil(len(items) / lines)
    widths = tuple(max(width for width, _ in sizes[column::across]) for column in range(across))
    heights = [
        max(height for _, height in sizes[start : start + across]) for start in range(0, len(sizes), across)
    ]
    return ThumbPlan(
        items,
        tilings,
        across,
        limit,
        labels,
        arrow_first,
        widths,
        sum(widths) + across * _ARROW_PX,
        sum(heights) + _LINE_GAP_PX * (len(heights) - 1),
    )
