"""Eases in what is opened: from a little to the right and pale to its place."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, QVariantAnimation
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from convviz.ui import motion

_SHOWN_MS = 250
_DISTANCE_PX = 18.0
_PALEST = 0.2


class Reveal(QVariantAnimation):
    """Repaints its widget while it runs; where motion is reduced everything is in its place at once."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._repaint)

    def begin(self) -> None:
        """Eases in from the beginning."""
        duration = motion.duration_ms(_SHOWN_MS)
        self.stop()
        if duration and self._widget.isVisible():
            self.setDuration(duration)
            self.start()

    def apply(self, painter: QPainter) -> None:
        """Moves and pales what is painted next, as far as the animation has come."""
        if self.state() != QVariantAnimation.State.Running:
            return
        progress = float(self.currentValue())
        painter.setOpacity(_PALEST + (1 - _PALEST) * progress)
        painter.translate(QPointF((1 - progress) * _DISTANCE_PX, 0))

    def _repaint(self) -> None:
        self._widget.update()
