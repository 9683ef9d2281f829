"""A small picture of a large one, as it will be in the file."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_SIZE = QSize(416, 260)


class Preview(QWidget):
    """Shows an image whole, shrunk with an area filter, with a hairline around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._image = QImage()

    def image(self) -> QImage:
        """The image that is shown, at its own size."""
        return self._image

    def set_image(self, image: QImage) -> None:
        """Shows another image."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough to see how it is arranged."""
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the image in the middle."""
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        small = self._image.scaled(
            (_SIZE.toSizeF() * ratio).toSize(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        size = small.deviceIndependentSize().toSize()
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        painter = QPainter(self)
        painter.drawImage(corner, small)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(corner.x(), corner.y(), size.width() - 1, size.height() - 1)
