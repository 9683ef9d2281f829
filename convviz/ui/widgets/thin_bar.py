"""A progress bar as thin as the sliders' grooves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

_BAR = QSize(200, 6)
_SHORTEST = QSize(48, 6)


class ThinBar(QProgressBar):
    """A line of which as much is filled as is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressBar")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setTextVisible(False)

    def sizeHint(self) -> QSize:
        """Thin."""
        return _BAR

    def minimumSizeHint(self) -> QSize:
        """Thin, and shorter."""
        return _SHORTEST

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the groove, and the part that is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        share = self.value() / self.maximum() if self.maximum() > 0 else 0.0
        for role, part in ((QPalette.ColorRole.Mid, 1.0), (QPalette.ColorRole.Highlight, share)):
            painter.setBrush(self.palette().color(role))
            length = self.width() * part
            if length:
                line = QRectF(0, 0, max(length, self.height()), self.height())
                painter.drawRoundedRect(line, self.height() / 2, self.height() / 2)
