"""Paints how often each class is recognised."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from convviz.painting.theme import Theme
from convviz.painting.training.run_colours import run_colour
from convviz.states.training.class_bars import ClassBarsScene
from convviz.texts.training_curves import class_text

ROW_PX = 22.0
_BAR_PX = 10.0
_GAP_PX = 8.0
_MOST_NAME = 0.42


def bars_height(scene: ClassBarsScene) -> float:
    """How high all bars are, in pixels."""
    return ROW_PX * len(scene.bars)


def paint_class_bars(painter: QPainter, box: QRectF, scene: ClassBarsScene, theme: Theme) -> None:
    """Paints the bars from the top of `box` down, in the painter's font."""
    metrics = QFontMetricsF(painter.font())
    widest = max((metrics.horizontalAdvance(bar.name) for bar in scene.bars), default=0.0)
    names = min(widest, box.width() * _MOST_NAME)
    numbers = metrics.horizontalAdvance(f"{class_text(1.0)}0")
    left = box.left() + names + _GAP_PX
    room = max(0.0, box.right() - numbers - _GAP_PX - left)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row, bar in enumerate(scene.bars):
        line = QRectF(box.left(), box.top() + row * ROW_PX, box.width(), ROW_PX)
        painter.setPen(theme.text)
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QRectF(line.left(), line.top(), names, ROW_PX), middle | Qt.AlignmentFlag.AlignLeft, name
        )
        painter.setPen(theme.soft_text)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, class_text(bar.accuracy))
        groove = QRectF(left, line.center().y() - _BAR_PX / 2, room, _BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ground)
        painter.drawRoundedRect(groove, 3, 3)
        if bar.accuracy:
            painter.setBrush(run_colour(scene.colour, theme))
            painter.drawRoundedRect(QRectF(left, groove.top(), max(2.0, room * bar.accuracy), _BAR_PX), 3, 3)
