"""The large part of the stage picture: the selected stage's input, what is between, and its output."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from convviz.painting.box import Box
from convviz.painting.chain.stage_details import DetailPlan, detail_plan
from convviz.painting.chain.stage_parts import (
    Item,
    Labels,
    SignKind,
    Tiling,
    block_of,
    tiling,
    tiling_of_cell,
)
from convviz.painting.chain.stage_rows import SIGN_PX, Row, alone, joined

_SHARES: Final = (0.5, 0.42, 0.58, 0.35, 0.65, 0.32, 0.68, 0.28, 0.72, 0.22, 0.78)
# Input and output have cells of one size unless one of them is so many times larger.
_ALIKE: Final = 2.5
_SMALLER: Final = 1.4
_DETAIL_SCORE: Final = 3.0
# Up to so many pixels a plane of the grid with the smaller planes counts by itself: three small ones show less than
# three in the size of the other grid.
_PLANE_PX: Final = 128.0
_PLANE_SCORE: Final = 1.0
_LEAST_CELLS_PX: Final = 4.0


class PrimaryPlan(Struct, frozen=True):
    """How the large blocks are to be arranged.

    Attributes:
        large: Input and output, or one of them.
        tilings: How the planes of each are set.
        between: Window and kernel.
        kinds: The signs before and after what is between.
        labels: The lines above and below each block.
        label_limit: The width a label may take beyond its block.
        horizontal: Whether the blocks stand side by side.
        width: Of all together.
        height: Likewise.
    """

    large: tuple[Item, ...]
    tilings: tuple[Tiling, ...]
    between: DetailPlan
    kinds: tuple[SignKind, ...]
    labels: Labels
    label_limit: float
    horizontal: bool
    width: float
    height: float

    @property
    def score(self) -> float:
        """The pixels along the sides of the grids; the smaller one, its planes and the details count more."""
        sides = sorted((tiles.width * tiles.height) ** 0.5 for tiles in self.tilings)
        grids = sides[0] if len(sides) == 1 else _SMALLER * sides[0] + (2 - _SMALLER) * sides[1]
        grids += _PLANE_SCORE * min(self.plane_side, _PLANE_PX)
        return grids + _DETAIL_SCORE * min((tiles.cell for tiles in self.between.tilings), default=0.0)

    @property
    def longest(self) -> float:
        """The longest side of a grid."""
        return max(max(tiles.width, tiles.height) for tiles in self.tilings)

    @property
    def plane_side(self) -> float:
        """The longer side of a plane of the grid with the smaller planes."""
        pairs = zip(self.large, self.tilings, strict=True)
        return min(tiles.cell * max(item.rows, item.columns) for item, tiles in pairs)

    def built(self) -> Row:
        """The blocks in their places."""
        parts = [
            alone(block_of(item, tiles, self.labels, min(item.label_width, self.label_limit)))
            for item, tiles in zip(self.large, self.tilings, strict=True)
        ]
        if self.between.items:
            parts.insert(1, self.between.built())
        return joined(parts, self.kinds, horizontal=self.horizontal)


def primary_plan(
    large: tuple[Item, ...],
    details: tuple[Item, ...],
    area: Box,
    labels: Labels,
    *,
    multiplies: bool,
    ratio: float,
) -> PrimaryPlan | None:
    """The large blocks side by side or over each other, whichever is larger; None where there is no room."""
    if len(large) == 1:
        return _single(large[0], area, labels, ratio)
    kinds = _signs(details, multiplies=multiplies)
    plans = [
        plan
        for horizontal in (True, False)
        for plan in _plans(large, details, area, labels, kinds, horizontal=horizontal, ratio=ratio)
    ]
    return max(plans, key=lambda plan: plan.score, default=None)


def _single(item: Item, area: Box, labels: Labels, ratio: float) -> PrimaryPlan | None:
    tiles = tiling(item, area.width, area.height - labels.title - labels.shape, ratio)
    limit = area.width if labels.title else 0.0
    width = max(tiles.width, min(item.label_width, limit))
    height = tiles.height + labels.title + labels.shape
    nothing = DetailPlan((), (), labels, 0.0, horizontal=True, width=0.0, height=0.0)
    plan = PrimaryPlan(
        (item,), (tiles,), nothing, (), labels, limit, horizontal=True, width=width, height=height
    )
    return plan if _can_be_seen(tiles) else None


def _plans(
    large: tuple[Item, ...],
    details: tuple[Item, ...],
    area: Box,
    labels: Labels,
    kinds: tuple[SignKind, ...],
    *,
    horizontal: bool,
    ratio: float,
) -> Iterator[PrimaryPlan]:
    around = labels.title + labels.shape
    limit = area.width / 3 if labels.title else 0.0
    between = detail_plan(details, area, labels, horizontal=horizontal, ratio=ratio)
    signs = len(kinds) * SIGN_PX
    if horizontal:
        room = (area.width - between.width - signs, area.height - around)
    else:
        room = (area.width, area.height - between.height - signs - 2 * around)
    if min(room) <= 0 or between.height > area.height or between.width > area.width:
        return
    for pair in _pairs(large, room, horizontal=horizontal, ratio=ratio):
        widths = [
            max(tiles.width, min(item.label_width, limit)) for item, tiles in zip(large, pair, strict=True)
        ]
        heights = [tiles.height + around for tiles in pair]
        if horizontal:
            width, height = sum(widths) + between.width + signs, max(*heights, between.height)
        else:
            width, height = max(*widths, between.width), sum(heights) + between.height + signs
        fits = width <= area.width + 0.01 and height <= area.height + 0.01
        if fits and all(_can_be_seen(tiles) for tiles in pair):
            yield PrimaryPlan(
                large,
                pair,
                between,
                kinds,
                labels,
                limit,
                horizontal=horizontal,
                width=width,
                height=height,
            )


def _can_be_seen(tiles: Tiling) -> bool:
    return max(tiles.width, tiles.height) >= _LEAST_CELLS_PX


def _signs(details: tuple[Item, ...], *, multiplies: bool) -> tuple[SignKind, ...]:
    """What stands before and after the details, or between the grids where there are none."""
    if not details:
        return ("operator",) if multiplies else ("arrow",)
    before: SignKind = "magnified" if details[0].kind == "window" else "operator"
    if details[-1].kind == "kernel":
        return before, "equals"
    return before, ("operator" if multiplies else "arrow")


def _pairs(
    large: tuple[Item, ...], room: tuple[float, float], *, horizontal: bool, ratio: float
) -> Iterator[tuple[Tiling, Tiling]]:
    """Ways to share the room between input and output."""
    first, second = large
    alike = _alike(first, second)
    if alike:
        lengths = (first.columns, second.columns) if horizontal else (first.rows, second.rows)
        shares: tuple[float, ...] = (lengths[0] / sum(lengths),)
    else:
        shares = _SHARES
    for share in shares:
        if horizontal:
            pair = (
                tiling(first, room[0] * share, room[1], ratio),
                tiling(second, room[0] * (1 - share), room[1], ratio),
            )
        else:
            pair = (
                tiling(first, room[0], room[1] * share, ratio),
                tiling(second, room[0], room[1] * (1 - share), ratio),
            )
        if alike:
            cell = min(pair[0].cell, pair[1].cell)
            pair = tiling_of_cell(first, pair[0], cell), tiling_of_cell(second, pair[1], cell)
        yield pair


def _alike(first: Item, second: Item) -> bool:
    longer = max(first.rows, first.columns), max(second.rows, second.columns)
    return first.planes == second.planes and max(longer) <= _ALIKE * min(longer)
