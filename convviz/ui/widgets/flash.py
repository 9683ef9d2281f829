"""Makes a widget stand out for a moment: an outline in the accent colour that fades."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from convviz.ui import motion

_SHOWN_MS = 900
_OUTLINE_PX = 2
_CORNER_PX = 7


def flash(widget: QWidget) -> None:
    """Outlines `widget` for a moment; a widget that is flashing already starts over."""
    outline = widget.findChild(_Outline, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (outline or _Outline(widget)).start()


class _Outline(QWidget):
    """Lies over its parent and lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("flash")
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        from PySide6.QtCore import QEasingCurve, QVariantAnimation

        self._fade = QVariantAnimation(self)
        self._fade.setDuration(_SHOWN_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InQuad)
        self._fade.valueChanged.connect(self.update)
        self._fade.finished.connect(self.hide)
        parent.installEventFilter(self)

    def start(self) -> None:
        """Shows the outline from the beginning."""
        self._fade.stop()
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
        self._fade.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the widget that is watched."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what is shown."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # With reduced motion the outline stays as it is and then goes.
        strength = 1.0 if motion.is_reduced() else float(self._fade.currentValue())
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        colour.setAlphaF(0.12 * strength)
        painter.setBrush(colour)
        colour.setAlphaF(strength)
        painter.setPen(QPen(colour, _OUTLINE_PX))
        painter.drawRoundedRect(area, _CORNER_PX, _CORNER_PX)
