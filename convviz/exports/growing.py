"""A drawing as it came about: its strokes up to a point of the pen's way, evenly along it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from convviz.pictures.ink import Stroke

# A pen crosses the pad in about a second; forty pictures of that look like drawing.
_PER_SIDE: Final = 40


def growing_count(strokes: Sequence[Stroke]) -> int:
    """How many pictures show a drawing growing: the empty pad, and one for each bit of the pen's way.

    >>> growing_count(()), growing_count((Stroke(((0.1, 0.5), (0.6, 0.5)), 0.1),))
    (1, 21)
    """
    return 1 + sum(_steps(stroke) for stroke in strokes)


def grown(strokes: Sequence[Stroke], position: int) -> tuple[Stroke, ...]:
    """The strokes as they are on picture `position` of `growing_count`: nothing on the first, all on the last."""
    done: list[Stroke] = []
    left = position
    for stroke in strokes:
        if left <= 0:
            break
        steps = _steps(stroke)
        done.append(stroke if left >= steps else _cut(stroke, left / steps))
        left -= steps
    return tuple(done)


def _steps(stroke: Stroke) -> int:
    return max(1, math.ceil(_PER_SIDE * sum(_lengths(stroke)) - 1e-9))


def _lengths(stroke: Stroke) -> list[float]:
    return [math.dist(begin, end) for begin, end in zip(stroke.points, stroke.points[1:], strict=False)]


def _cut(stroke: Stroke, share: float) -> Stroke:
    """The first `share` of a stroke's way, its end between two points where it falls there."""
    lengths = _lengths(stroke)
    left = share * sum(lengths)
    points = [stroke.points[0]]
    for begin, end, length in zip(stroke.points, stroke.points[1:], lengths, strict=False):
        if length >= left:
            along = left / length if length else 0.0
            points.append((begin[0] + along * (end[0] - begin[0]), begin[1] + along * (end[1] - begin[1])))
            break
        points.append(end)
        left -= length
    return replace(stroke, points=tuple(points))
