"""A rectangle in logical pixels, as a plain value: layouts are made of these, compare and can be remembered."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF


class Box(NamedTuple):
    """A rectangle; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @classmethod
    def of(cls, rect: QRectF) -> Box:
        """The same rectangle."""
        return cls(rect.x(), rect.y(), rect.width(), rect.height())

    @property
    def right(self) -> float:
        """The x just outside."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y just outside."""
        return self.y + self.height

    @property
    def centre(self) -> QPointF:
        """The middle."""
        return QPointF(self.x + self.width / 2, self.y + self.height / 2)

    @property
    def rect(self) -> QRectF:
        """The same rectangle for Qt."""
        return QRectF(self.x, self.y, self.width, self.height)

    def moved(self, dx: float, dy: float) -> Box:
        """The rectangle elsewhere."""
        return Box(self.x + dx, self.y + dy, self.width, self.height)

    def grown(self, by: float) -> Box:
        """The rectangle with `by` more on every side."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies inside; the right and bottom edges are outside."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def intersects(self, other: Box) -> bool:
        """Whether the two share more than an edge; a hundredth of a pixel is forgiven."""
        return (
            self.x < other.right - 0.01
            and other.x < self.right - 0.01
            and self.y < other.bottom - 0.01
            and other.y < self.bottom - 0.01
        )

    def intersected(self, other: Box) -> Box:
        """What both cover; its size is 0 where they do not meet."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(
            x, y, max(0.0, min(self.right, other.right) - x), max(0.0, min(self.bottom, other.bottom) - y)
        )


def snapped(length: float, ratio: float) -> float:
    """The largest length of whole device pixels that is not longer; `ratio` is device pixels a logical pixel."""
    return math.floor(length * ratio + 1e-6) / ratio
