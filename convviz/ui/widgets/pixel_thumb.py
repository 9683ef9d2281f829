"""A small picture of a picture: enlarged with its pixels kept, shrunk smoothly, and with a box drawn on it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.images import to_image

_SHADE = QColor(0, 0, 0, 150)


class PixelThumb(QWidget):
    """Shows an image as large as fits, or a hint in a dashed frame while there is none."""

    def __init__(self, side_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side_px
        self._image = QImage()
        self._box: QRectF | None = None
        self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_image(self, image: QImage) -> None:
        """Shows `image`; a null image for none."""
        self._image = image
        self.update()

    def set_box(self, box: QRectF | None) -> None:
        """What is used of the image, in shares of its sides from 0 to 1: the rest is dimmed.

        A box that reaches beyond the image stands for bars around it.
        """
        if box != self._box:
            self._box = box
            self.update()

    def box(self) -> QRectF | None:
        """What is used of the image, or None where that is not shown."""
        return self._box

    def set_hint(self, hint: str) -> None:
        """What to say while there is no image."""
        self._hint = hint
        self.update()

    def sizeHint(self) -> QSize:
        """The size it would like."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it."""
        painter = QPainter(self)
        if self._image.isNull():
            self._paint_hint(painter)
            return
        place = self._place()
        if self._box is not None:
            painter.fillRect(_part(place, self._box).united(place), Qt.GlobalColor.black)
        smooth = place.width() < self._image.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(place, self._image, QRectF(self._image.rect()))
        if self._box is not None:
            self._paint_box(painter, place, self._box)

    def _place(self) -> QRectF:
        """Where the image stands: with its bars, if the box reaches beyond it, inside the widget."""
        shown = QRectF(0, 0, 1, 1) if self._box is None else self._box.united(QRectF(0, 0, 1, 1))
        width, height = self._image.width() * shown.width(), self._image.height() * shown.height()
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        scale = min(room.width() / width, room.height() / height)
        left = room.left() + (room.width() - width * scale) / 2 - shown.left() * self._image.width() * scale
        top = room.top() + (room.height() - height * scale) / 2 - shown.top() * self._image.height() * scale
        return QRectF(left, top, self._image.width() * scale, self._image.height() * scale)

    def _paint_box(self, painter: QPainter, place: QRectF, box: QRectF) -> None:
        used = _part(place, box)
        whole, inside = QPainterPath(), QPainterPath()
        whole.addRect(place.united(used))
        inside.addRect(used.intersected(place))
        painter.fillPath(whole.subtracted(inside), _SHADE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Light on dark, so that the box is seen on every picture.
        for colour, width in (
            (QColor("black"), 3.0),
            (self.palette().color(QPalette.ColorRole.Highlight), 1.5),
        ):
            painter.setPen(QPen(colour, width))
            painter.drawRect(used.adjusted(0.75, 0.75, -0.75, -0.75))

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.Dark), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, 8, 8)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRect(self.rect()).adjusted(6, 4, -6, -4), int(centred), self._hint)


def _part(place: QRectF, box: QRectF) -> QRectF:
    left, top = place.left() + box.left() * place.width(), place.top() + box.top() * place.height()
    return QRectF(left, top, box.width() * place.width(), box.height() * place.height())


def thumbnail(values: NDArray[np.float32], low: float, high: float, most: int = 256) -> QImage:
    """A grid as a small picture.

    Args:
        values: (height, width, channels); three channels are red, green and blue, of others the first is shown.
        low: The value shown black.
        high: The value shown white.
        most: The longest side of the result: larger grids are thinned out.
    """
    step = max(1, -(-max(values.shape[:2]) // most))
    small = values[::step, ::step]
    planes = small if small.shape[2] == 3 else small[:, :, 0]
    spread = high - low or 1.0
    return to_image(np.clip((planes - low) * (255 / spread) + 0.5, 0, 255).astype(np.uint8))
