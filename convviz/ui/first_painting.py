"""What is done right after a window was painted for the first time, so that a person sees it earlier."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_BY_A_PERSON = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.TabletPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class FirstPainting(QObject):
    """Calls `then` once, when all of `window` has been painted and shown.

    Showing a window does not paint it: the platform asks for that, sooner or later. A key or a click that comes in
    between waits until `then` has returned.
    """

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        self._finished = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the window to be painted; its children are painted with it, and the event loop goes on after."""
        kind = event.type()
        if kind == QEvent.Type.Paint and watched is self._window:
            self._window.removeEventFilter(self)
            _application().installEventFilter(self)
            QTimer.singleShot(0, self._finish)
        elif kind in _BY_A_PERSON:
            self._finish()
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        if not self._finished:
            self._finished = True
            self._window.removeEventFilter(self)
            _application().removeEventFilter(self)
            self._then()
            self.deleteLater()


def _application() -> QCoreApplication:
    return cast("QCoreApplication", QCoreApplication.instance())
