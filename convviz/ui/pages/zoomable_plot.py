"""A plot as a control: the keys and the menu by which its view is moved and zoomed."""

from __future__ import annotations

from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QSizePolicy, QWidget

_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_CLOSER: Final = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
_ALL: Final = {Qt.Key.Key_0, Qt.Key.Key_Home}
_NOT_OURS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ZoomableCanvas(Protocol):
    """What is moved and zoomed."""

    @property
    def widget(self) -> QAbstractScrollArea:
        """What it is painted on."""
        ...

    def pan(self, right: float, up: float) -> None:
        """Moves the view by steps."""
        ...

    def zoom(self, steps: int) -> None:
        """Closer by steps, away where negative."""
        ...

    def show_all(self) -> None:
        """Shows all again."""
        ...


Canvas = TypeVar("Canvas", bound=ZoomableCanvas)


class ZoomablePlot(QWidget, Generic[Canvas]):
    """Shift with the arrows moves the view, + and − zoom, 0 shows all again; the context menu has the same.

    What arrows do without Shift, and what other keys do, a subclass says.
    """

    canvas: Canvas

    def take_arrow(self, right: int, up: int) -> bool:
        """Does what an arrow key is for here; False where it is for nothing."""
        raise NotImplementedError

    def pointer_left(self) -> None:
        """Nothing is pointed at any more."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the view, zooms, or hands an arrow on."""
        if event.modifiers() & _NOT_OURS or not self._take(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the keys do, for the mouse."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, handler in (
            (self.tr("Show all (0)"), self.canvas.show_all),
            (self.tr("Closer (+)"), self._closer),
            (self.tr("Farther (−)"), self._farther),
        ):
            menu.addAction(text).triggered.connect(handler)
        menu.popup(event.globalPos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices the pointer leave the plot."""
        if event.type() == QEvent.Type.Leave:
            self.pointer_left()
        return super().eventFilter(watched, event)

    def _adopt(self) -> None:
        """Takes the keys of the canvas, and grows with its room; for when the canvas is made."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas.widget.setFocusProxy(self)
        self.canvas.widget.viewport().installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _take(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        arrow = _ARROWS.get(key)
        if arrow is not None and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return self.take_arrow(*arrow)
        if arrow is not None:
            self.canvas.pan(*arrow)
        elif key in _CLOSER:
            self._closer()
        elif key == Qt.Key.Key_Minus:
            self._farther()
        elif key in _ALL:
            self.canvas.show_all()
        else:
            return False
        return True

    def _closer(self) -> None:
        self.canvas.zoom(1)

    def _farther(self) -> None:
        self.canvas.zoom(-1)
