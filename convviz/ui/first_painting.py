"""What is done right after a window was painted for the first time, so that a person sees it earlier."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPainting(QObject):
    """Calls `then` once, when all of `window` has been painted and shown.

    Showing a window does not paint it: the platform asks for that, sooner or later.
    """

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the window to be painted; its children are painted with it, and the event loop goes on after."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._finish)
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        self._then()
        self.deleteLater()
