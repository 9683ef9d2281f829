"""A finger that rests on a view opens its menu, as the right button of a mouse does.

Qt makes a click of a touch that nothing takes: a tap points and pins. Of a finger that rests it makes nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_HELD_MS = 600
_STEADY_PX = 12


class LongPress(QObject):
    """Watches a widget for a finger that rests, and asks it for its menu then. It takes no event from the widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._at = QPoint()
        self._held = QTimer(self, singleShot=True, interval=_HELD_MS)
        self._held.timeout.connect(self._open_menu)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follows the presses that Qt has made of touches."""
        if isinstance(event, QMouseEvent):
            at = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                self._at = at
                if _is_touch(event):
                    self._held.start()
            elif event.type() != QEvent.Type.MouseMove or (at - self._at).manhattanLength() > _STEADY_PX:
                self._held.stop()
        return False

    def _open_menu(self) -> None:
        place = self._widget.mapToGlobal(self._at)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, self._at, place)
        QApplication.sendEvent(self._widget, asked)


def _is_touch(press: QMouseEvent) -> bool:
    from PySide6.QtGui import QInputDevice  # here, since PySide6 makes the class when it is asked for

    return press.device().type() == QInputDevice.DeviceType.TouchScreen
