"""An arrangement with sizes: the box of every vertex and the bends of every edge, in any unit of length."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct

from convviz.networks.graph_layout import Arrangement, Route


class Rect(NamedTuple):
    """A rectangle; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x just outside."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y just outside."""
        return self.y + self.height


class Point(NamedTuple):
    """A point; y grows downwards."""

    x: float
    y: float


class Path(NamedTuple):
    """An edge as horizontal and vertical lines from the right of its source to the left of its target."""

    source: str
    target: str
    points: tuple[Point, ...]


class Spacing(Struct, frozen=True):
    """Distances.

    Attributes:
        gutter: Between the boxes of one rank and the next.
        lane: Between one lane and the next.
        track: Between one track and the next.
        anchor: How far below its upper edge a box is entered and left.
        margin: Around everything.
        head: Room above the tracks.
    """

    gutter: float
    lane: float
    track: float
    anchor: float
    margin: float = 0.0
    head: float = 0.0


class Places(Struct, frozen=True, eq=False):
    """Where everything stands; the drawing reaches from (0, 0) to (width, height)."""

    boxes: Mapping[str, Rect]
    paths: tuple[Path, ...]
    width: float
    height: float


def place(arrangement: Arrangement, sizes: Mapping[str, tuple[float, float]], spacing: Spacing) -> Places:
    """Boxes of `sizes` (width, height) in the middle of their rank, at the top of their lane; no two overlap."""
    lefts, widths = _columns(arrangement, sizes, spacing)
    tops = _lane_tops(arrangement, sizes, spacing)
    boxes: dict[str, Rect] = {}
    for each, rank in arrangement.ranks.items():
        width, height = sizes[each]
        spare = (widths[rank] - width) / 2
        boxes[each] = Rect(lefts[rank] + spare, tops[arrangement.lanes[each]], width, height)
    router = _Router(arrangement, boxes, lefts, widths, spacing)
    right = max((box.right for box in boxes.values()), default=0.0)
    bottom = max((box.bottom for box in boxes.values()), default=0.0)
    paths = tuple(router.path(route) for route in arrangement.routes)
    return Places(boxes, paths, right + spacing.margin, bottom + spacing.margin)


def _columns(
    arrangement: Arrangement, sizes: Mapping[str, tuple[float, float]], spacing: Spacing
) -> tuple[list[float], list[float]]:
    count = max(arrangement.ranks.values(), default=-1) + 1
    widths = [0.0] * count
    for each, rank in arrangement.ranks.items():
        widths[rank] = max(widths[rank], sizes[each][0])
    lefts: list[float] = []
    x = spacing.margin
    for width in widths:
        lefts.append(x)
        x += width + spacing.gutter
    return lefts, widths


def _lane_tops(
    arrangement: Arrangement, sizes: Mapping[str, tuple[float, float]], spacing: Spacing
) -> list[float]:
    heights = [0.0] * arrangement.lane_count
    for each, lane in arrangement.lanes.items():
        heights[lane] = max(heights[lane], sizes[each][1])
    tops: list[float] = []
    y = spacing.margin + spacing.head + arrangement.track_count * spacing.track
    for height in heights:
        tops.append(y)
        y += height + spacing.lane
    return tops


class _Router:
    """Bends edges only in the gaps between ranks, where no box stands."""

    def __init__(
        self,
        arrangement: Arrangement,
        boxes: Mapping[str, Rect],
        lefts: list[float],
        widths: list[float],
        spacing: Spacing,
    ) -> None:
        self._arrangement = arrangement
        self._boxes = boxes
        self._lefts = lefts
        self._widths = widths
        self._spacing = spacing

    def path(self, route: Route) -> Path:
        source, target = self._boxes[route.source], self._boxes[route.target]
        begin = Point(source.right, source.y + self._spacing.anchor)
        end = Point(target.x, target.y + self._spacing.anchor)
        before = self._lefts[self._arrangement.ranks[route.target]] - self._spacing.gutter / 3
        if route.via == "lane":
            bends = () if begin.y == end.y else (Point(before, begin.y), Point(before, end.y))
            return Path(route.source, route.target, (begin, *bends, end))
        rank = self._arrangement.ranks[route.source]
        after = self._lefts[rank] + self._widths[rank] + self._spacing.gutter / 3
        tracks = self._arrangement.track_count
        top = self._spacing.margin + self._spacing.head
        y = top + (tracks - route.track - 0.5) * self._spacing.track
        bends = (Point(after, begin.y), Point(after, y), Point(before, y), Point(before, end.y))
        return Path(route.source, route.target, (begin, *bends, end))
