"""What is painted on the drawing pad besides ink: its hint, its frame, and the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from convviz.ui.widgets.ink_buffer import GROUND

CROSSHAIR_PX = 3.0
_HINT_COLOUR = QColor("#9aa4b5")


def paint_hint(painter: QPainter, square: QRect, hint: str) -> None:
    """Says in the middle of an empty pad what it is for."""
    painter.setPen(_HINT_COLOUR)
    painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), hint)


def paint_frame(painter: QPainter, square: QRect, palette: QPalette, *, focused: bool) -> None:
    """The pad's border, wider and in the accent colour while it has the focus."""
    role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Dark
    pen = QPen(palette.color(role), 2 if focused else 1)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    inset = pen.widthF() / 2
    painter.drawRect(QRectF(square).adjusted(inset, inset, -inset, -inset))


def paint_pointer(
    painter: QPainter, square: QRect, centre: QPointF, radius: float, palette: QPalette, *, dashed: bool
) -> None:
    """A ring as wide as the pen around a crosshair; the eraser's ring is dashed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(square)
    accent = palette.color(QPalette.ColorRole.Highlight)
    across, down = QPointF(CROSSHAIR_PX, 0), QPointF(0, CROSSHAIR_PX)
    line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    # A black line under the coloured one, so that it is seen on ink as well.
    for pen in (QPen(GROUND, 3), QPen(accent, 1.25, line)):
        painter.setPen(pen)
        painter.drawEllipse(centre, radius, radius)
        painter.drawLine(centre - across, centre + across)
        painter.drawLine(centre - down, centre + down)
