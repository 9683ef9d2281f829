"""Lets the whole window scroll where it is smaller than its pages need: with large text, or on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

_LEAST_PX = QSize(960, 600)
# What pages are designed for: where there is scrolling anyway, nothing need be narrow.
_SCROLLED_PX = QSize(1280, 800)
_AROUND_FOCUS_PX = 24
_STEP_PX = 40
_NOTCH = 120


class WindowContent(QWidget):
    """Holds the one widget of the window, and scroll bars where it is larger. It takes no keys: those are the pages'.

    What gets the focus by Tab is brought into view. Not a QScrollArea: its viewport, which only C++ knows, would stand
    between the window and its parts, and Python would end them in the wrong order.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("windowContent")
        self.content = QWidget(self)
        self.across = self._bar(Qt.Orientation.Horizontal, "windowScrollAcross")
        self.down = self._bar(Qt.Orientation.Vertical, "windowScrollDown")

    def sizeHint(self) -> QSize:
        """What pages are designed for."""
        return _SCROLLED_PX

    def minimumSizeHint(self) -> QSize:
        """It can be as small as the window."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scrolls in each direction in which there is too little room."""
        super().resizeEvent(event)
        bar = self.down.sizeHint().width()
        across, down = self.width() < _LEAST_PX.width(), self.height() < _LEAST_PX.height()
        width = _SCROLLED_PX.width() if across else self.width() - bar * down
        height = _SCROLLED_PX.height() if down else self.height() - bar * across
        self.content.resize(width, height)
        self._show_bar(self.across, width, self.width() - bar * down, shown=across)
        self._show_bar(self.down, height, self.height() - bar * across, shown=down)
        self.across.setGeometry(0, self.height() - bar, self.width() - bar * down, bar)
        self.down.setGeometry(self.width() - bar, 0, bar, self.height() - bar * across)
        self._move()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What no page has taken scrolls the window."""
        turned = event.angleDelta()
        self.across.setValue(self.across.value() - turned.x() * _STEP_PX // _NOTCH)
        self.down.setValue(self.down.value() - turned.y() * _STEP_PX // _NOTCH)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Brings what Tab goes to into view."""
        moved = super().focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
        if moved and focused is not None and self.content.isAncestorOf(focused):
            self.show_part(QRect(focused.mapTo(self.content, QPoint()), focused.size()))
        return moved

    def show_part(self, part: QRect) -> None:
        """Scrolls until a part of the content is seen, its beginning where it is larger."""
        around = part.adjusted(-_AROUND_FOCUS_PX, -_AROUND_FOCUS_PX, _AROUND_FOCUS_PX, _AROUND_FOCUS_PX)
        for bar, first, last in (
            (self.across, around.left(), around.right()),
            (self.down, around.top(), around.bottom()),
        ):
            bar.setValue(min(max(bar.value(), last - bar.pageStep()), first))

    def _bar(self, direction: Qt.Orientation, name: str) -> QScrollBar:
        bar = QScrollBar(direction, self)
        bar.setObjectName(name)
        bar.setSingleStep(_STEP_PX)
        bar.valueChanged.connect(self._move)
        bar.hide()
        return bar

    def _show_bar(self, bar: QScrollBar, whole: int, seen: int, *, shown: bool) -> None:
        bar.setRange(0, max(0, whole - seen))
        bar.setPageStep(seen)
        bar.setVisible(shown)

    def _move(self) -> None:
        self.content.move(-self.across.value(), -self.down.value())
