"""A rectangle of places, and the stretch of every axis of a tensor that it stands for."""

from __future__ import annotations

from typing import NamedTuple

from convviz.layers.layer import TensorShape

Span = tuple[int, int]
"""First and last index along one axis, both included."""
Spans = tuple[Span, ...]
"""One for each axis of a tensor, the channels' included."""


class Box(NamedTuple):
    """Rows and columns of a stack of maps, first and last, both included."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def rows(self) -> int:
        """How many."""
        return self.bottom - self.top + 1

    @property
    def columns(self) -> int:
        """How many."""
        return self.right - self.left + 1


def spans_of(box: Box, shape: TensorShape) -> Spans:
    """The stretch of each axis; all channels.

    >>> spans_of(Box(1, 2, 0, 4), (8, 6, 3)), spans_of(Box(0, 0, 2, 3), (6, 3))
    (((1, 2), (0, 4), (0, 2)), ((2, 3), (0, 2)))
    """
    spans: list[Span] = [(0, shape[-1] - 1)] if shape else []
    if len(shape) > 1:
        spans.append((box.left, box.right))
    first, last = box.top, box.bottom
    for size in reversed(shape[:-2]):
        (before, start), (behind, end) = divmod(first, size), divmod(last, size)
        spans.append((start, end) if before == behind else (0, size - 1))
        first, last = before, behind
    return tuple(reversed(spans))


def box_around(spans: Spans, shape: TensorShape) -> Box:
    """The rows and columns of the maps of `shape` that hold these stretches.

    >>> box_around(((1, 1), (2, 3), (0, 4), (0, 2)), (2, 4, 5, 3))
    Box(top=6, bottom=7, left=0, right=4)
    """
    top = bottom = 0
    for size, (first, last) in zip(shape[:-2], spans[:-2], strict=True):
        top, bottom = top * size + first, bottom * size + last
    left, right = spans[-2] if len(spans) > 1 else (0, 0)
    return Box(top, bottom, left, right)
