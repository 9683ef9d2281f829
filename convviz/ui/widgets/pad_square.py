"""Where the square of a drawing pad stands in its widget; pad units to pixels and back."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, QSize

_SPARE_PX = 2  # soft edges and the pointer's ring reach a little beyond


class PadSquare(Struct, frozen=True):
    """A square in logical pixels. In pad units its corners are (0, 0) and (1, 1)."""

    left: int
    top: int
    side: int

    @staticmethod
    def inside(size: QSize) -> PadSquare:
        """The largest square at the top of a widget, in the middle of its width."""
        side = max(1, min(size.width(), size.height()))
        return PadSquare((size.width() - side) // 2, 0, side)

    @property
    def rect(self) -> QRect:
        """The square in the widget."""
        return QRect(self.left, self.top, self.side, self.side)

    def to_pad(self, position: QPointF) -> QPointF:
        """A position in the widget, in pad units."""
        return QPointF((position.x() - self.left) / self.side, (position.y() - self.top) / self.side)

    def to_widget(self, point: QPointF) -> QPointF:
        """A point in pad units, in the widget."""
        return QPointF(self.left + point.x() * self.side, self.top + point.y() * self.side)

    def around(self, start: QPointF, end: QPointF, width: float) -> QRect:
        """The pixels that a line of `width` from `start` to `end` may touch (all in pad units)."""
        reach = width / 2 * self.side + _SPARE_PX
        line = QRectF(self.to_widget(start), self.to_widget(end)).normalized()
        return line.adjusted(-reach, -reach, reach, reach).toAlignedRect()
