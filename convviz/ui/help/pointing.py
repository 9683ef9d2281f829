"""Asking with the mouse: the pointer becomes a question, and the next click says what is meant."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget


class PointingSheet(QWidget):
    """Lies over a window until something is clicked; Esc or another key takes it away.

    Signals:
        pointed: The widget that was clicked.
    """

    pointed = Signal(QWidget)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self.setObjectName("pointingSheet")
        self.setAccessibleName(self.tr("Click what you want to have explained"))
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._asked_from: QWidget | None = None
        self.hide()

    def ask(self) -> None:
        """Waits for a click."""
        self._asked_from = self._over.focusWidget()
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Says what lies under the pointer."""
        place = event.position().toPoint()
        self.hide()
        self.pointed.emit(self._over.childAt(place) or self._over)

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Any key ends it."""
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Gives the keyboard back."""
        super().hideEvent(event)
        if self._asked_from is not None and self._asked_from.isVisible():
            self._asked_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked_from = None
