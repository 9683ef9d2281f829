"""Lies over a page until something on it is clicked that a lesson is to point to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from convviz.lessons.lesson import LookAt
from convviz.painting.theme import Theme
from convviz.ui.lessons.authoring.pointing import look_at
from convviz.ui.lessons.locating import locate
from convviz.ui.page import Page

_RADIUS_PX = 5.0


class PointSheet(QWidget):
    """Frames what is below the pointer; a click takes it, Esc takes nothing.

    Signals:
        pointed: A LookAt, or None where it was left.
    """

    pointed = Signal(object)

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page)
        self.setObjectName("pointSheet")
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._page = page
        self._theme = theme
        self._over: LookAt | None = None
        self._rect = QRect()
        self.setGeometry(page.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Frames what is there."""
        self._find(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Takes what is there; the other button takes nothing."""
        if event.button() != Qt.MouseButton.LeftButton:
            self._leave(None)
            return
        self._find(event.position().toPoint())
        if self._over is not None:
            self._leave(self._over)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave(None)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.accent, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS_PX, _RADIUS_PX)
        if not self._rect.isEmpty():
            painter.setPen(QPen(self._theme.accent, 2.5))
            painter.drawRoundedRect(QRectF(self._rect).adjusted(-2, -2, 2, 2), _RADIUS_PX, _RADIUS_PX)

    def _find(self, place: QPoint) -> None:
        # Not itself: the page is asked for what lies below it.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        found = look_at(self._page, place)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        if found != self._over:
            self._over = found
            self._rect = QRect() if found is None else locate(self._page, found) or QRect()
            self.update()

    def _leave(self, found: LookAt | None) -> None:
        self.hide()
        self.pointed.emit(found)
        self.deleteLater()
