"""Where everything stands in the stage picture: the selected stage large, the others small, in order.

Of a few dozen arrangements the one with the highest score is taken; the score is the pixels along the sides of
the grids, so that the pictures get the largest share of the room. Nothing overlaps, nothing leaves the room.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from msgspec import Struct

from convviz.painting.box import Box, snapped
from convviz.painting.chain.stage_parts import Block, Item, Labels, Sign
from convviz.painting.chain.stage_primaries import PrimaryPlan, primary_plan
from convviz.painting.chain.stage_rows import Row
from convviz.painting.chain.stage_thumbs import ThumbPlan, thumb_plan

_THUMBS_PX: Final = (128.0, 96.0, 80.0, 64.0, 48.0, 36.0, 24.0, 14.0)
_STRIP_GAP_PX: Final = 12.0
# By so much a small block may be wider than its picture, for its title: the first with which all have room.
_TITLES_BEYOND_PX: Final = (60.0, 30.0, 12.0)
# In the strip, between the stages before the selected one and those after it.
_SELECTED_GAP_PX: Final = 44.0
_LABELS: Final = (Labels(24.0, 24.0), Labels(18.0, 0.0), Labels(0.0, 0.0))
# With labels, the large grids together should be at least so long; else the labels give way.
_LEAST_WITH_LABELS_PX: Final = 150.0
# Up to so many pixels, the smallest plane of all counts most: each should be seen.
_SEEN_PX: Final = 12.0
_SEEN_SCORE: Final = 15.0
# Up to so many, and to such a share of the large ones, it still counts more than their pixels: what is on it should
# be told.
_TOLD_PX: Final = 48.0
_TOLD_SHARE: Final = 0.2
_TOLD_SCORE: Final = 6.0
_SMALL_SCORE: Final = 0.6
# No small picture is longer than this share of the longest large one.
_LONGEST_THUMB: Final = 0.8
_ALWAYS_QUIET_PX: Final = 20.0


class StageLayout(Struct, frozen=True):
    """The places of all blocks and of the signs between them."""

    blocks: tuple[Block, ...]
    signs: tuple[Sign, ...]

    def block_of_grid(self, index: int) -> Block | None:
        """The block of a grid by its index."""
        return next((b for b in self.blocks if b.item.kind == "grid" and b.item.index == index), None)


class _Plan(Struct, frozen=True):
    """The large blocks, and the small ones before and after them: beside them, or in a strip below."""

    primaries: PrimaryPlan
    before: ThumbPlan
    after: ThumbPlan
    below: bool

    @property
    def score(self) -> float:
        sides = (*self.before.sides, *self.after.sides)
        if not sides:
            return self.primaries.score
        least = min((*self.before.plane_sides, *self.after.plane_sides))
        small = _SMALL_SCORE * sum(sides) / len(sides) + _SEEN_SCORE * min(least, _SEEN_PX)
        told = min(_TOLD_PX, _TOLD_SHARE * self.primaries.longest)
        small += _TOLD_SCORE * max(min(least, told) - _SEEN_PX, 0.0)
        return self.primaries.score + small


@lru_cache(maxsize=64)
def stage_layout(
    items: tuple[Item, ...], details: tuple[Item, ...], room: Box, *, multiplies: bool, ratio: float = 1.0
) -> StageLayout:
    """Places the grids of a scene.

    Args:
        items: The grids in order; up to two neighbours are primary.
        details: What stands between the primary grids: the enlarged window, the kernel.
        room: Where there is room.
        multiplies: Whether the sign between the primary grids is an operator; an arrow otherwise.
        ratio: Device pixels a logical pixel.
    """
    best: _Plan | None = None
    for labels in _LABELS:
        plans = _plans(items, details, room, labels, multiplies=multiplies, ratio=ratio)
        found = max(plans, key=lambda plan: plan.score, default=None)
        if found is not None and (best is None or found.score > best.score):
            best = found
        if best is not None and best.primaries.score >= _LEAST_WITH_LABELS_PX:
            break
    return StageLayout((), ()) if best is None else _placed(best, room, ratio)


def _plans(
    items: tuple[Item, ...],
    details: tuple[Item, ...],
    room: Box,
    labels: Labels,
    *,
    multiplies: bool,
    ratio: float,
) -> Iterator[_Plan]:
    large = tuple(item for item in items if item.primary) or items[-1:]
    first = tuple(item for item in items if item.index < large[0].index)
    last = tuple(item for item in items if item.index > large[-1].index)
    for thumb in _THUMBS_PX:
        for lines in range(1, max(len(first), len(last), 1) + 1):
            for below in (False, True):
                most = room.width if below else float("inf")
                thumbs = _thumbs(first, last, thumb, lines, labels, ratio, most)
                if thumbs is None:
                    continue
                before, after = thumbs
                area = _area(before, after, room, below=below)
                if min(area.width, area.height) <= 0:
                    continue
                primaries = primary_plan(large, details, area, labels, multiplies=multiplies, ratio=ratio)
                if primaries and _is_quieter(before, primaries) and _is_quieter(after, primaries):
                    yield _Plan(primaries, before, after, below)
        if not (first or last):
            return


def _thumbs(
    first: tuple[Item, ...],
    last: tuple[Item, ...],
    thumb: float,
    lines: int,
    labels: Labels,
    ratio: float,
    most: float,
) -> tuple[ThumbPlan, ThumbPlan] | None:
    """The small blocks before and after; where they are wider than `most`, their titles give way, not they."""
    found: tuple[ThumbPlan, ThumbPlan] | None = None
    for beyond in _TITLES_BEYOND_PX:
        before = thumb_plan(first, thumb, lines, labels, ratio, arrow_first=False, beyond=beyond)
        after = thumb_plan(last, thumb, lines, labels, ratio, arrow_first=True, beyond=beyond)
        if before is None or after is None:
            return None
        found = before, after
        if _strip_width(before, after) <= most:
            break
    return found


def _strip_width(before: ThumbPlan, after: ThumbPlan) -> float:
    gap = _SELECTED_GAP_PX if before.items and after.items else 0.0
    return before.width + gap + after.width


def _is_quieter(small: ThumbPlan, large: PrimaryPlan) -> bool:
    """Whether no small picture, and no plane of one, is as large as the large ones."""
    longest = max(small.sides, default=0.0)
    plane = max(small.plane_sides, default=0.0)
    most = max(_LONGEST_THUMB * large.plane_side, _ALWAYS_QUIET_PX)
    return longest <= _LONGEST_THUMB * large.longest and plane <= most


def _area(before: ThumbPlan, after: ThumbPlan, room: Box, *, below: bool) -> Box:
    """What the small blocks leave to the large ones; of no size where they themselves find no room."""
    tallest = max(before.height, after.height)
    if below:
        fits = _strip_width(before, after) <= room.width
        return Box(room.x, room.y, room.width if fits else 0.0, room.height - tallest - _STRIP_GAP_PX)
    width = room.width - before.width - after.width
    return Box(room.x, room.y, width, room.height if tallest <= room.height else 0.0)


def _placed(plan: _Plan, room: Box, ratio: float) -> StageLayout:
    large, before, after = plan.primaries.built(), plan.before.built(), plan.after.built()
    if plan.below:
        gap = _SELECTED_GAP_PX if before.blocks and after.blocks else 0.0
        strip = before.width + gap + after.width
        width, y = max(large.width, strip), large.height + _STRIP_GAP_PX
        start = (width - strip) / 2
        places = [
            (large, (width - large.width) / 2, 0.0),
            (before, start, y),
            (after, start + before.width + gap, y),
        ]
    else:
        middle = max(before.height, large.height, after.height) / 2
        places = [
            (before, 0.0, middle - before.height / 2),
            (large, before.width, middle - large.height / 2),
            (after, before.width + large.width, middle - after.height / 2),
        ]
    return _centred(places, room, ratio)


def _centred(places: list[tuple[Row, float, float]], room: Box, ratio: float) -> StageLayout:
    """Everything in the middle of the room, in the order of the grids, cells on whole device pixels."""
    right = max(x + row.width for row, x, _ in places)
    bottom = max(y + row.height for row, _, y in places)
    dx, dy = room.x + (room.width - right) / 2, room.y + (room.height - bottom) / 2
    blocks = [_on_pixels(block.moved(x + dx, y + dy), ratio) for row, x, y in places for block in row.blocks]
    signs = [Sign(sign.kind, sign.box.moved(x + dx, y + dy)) for row, x, y in places for sign in row.signs]
    blocks.sort(key=lambda block: (block.item.index, block.item.kind))
    return StageLayout(tuple(blocks), tuple(signs))


def _on_pixels(block: Block, ratio: float) -> Block:
    first = block.tiles[0]
    return block.moved(snapped(first.x, ratio) - first.x, snapped(first.y, ratio) - first.y)
