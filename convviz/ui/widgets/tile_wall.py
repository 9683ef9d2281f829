"""A wall of painted tiles that scrolls down: what is pointed at, what the cursor is on, and what is said of both."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.theme import Theme, theme
from convviz.ui.style_sheet import SCROLL_BAR_PX

_SCROLL_PX = 48

Place = TypeVar("Place")


class TileWall(QAbstractScrollArea, Generic[Place]):
    """Knows places, whatever they are; a subclass paints them, finds them, describes them and walks among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = theme("light")
        self._current: Place | None = None
        self._hovered: Place | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(_SCROLL_PX)

    def place_at(self, position: QPointF) -> Place | None:
        """What stands at a point of the viewport."""
        raise NotImplementedError

    def describe(self, place: Place) -> str:
        """What is said of a place."""
        raise NotImplementedError

    @property
    def content_height(self) -> float:
        """The height of everything."""
        raise NotImplementedError

    def span(self, place: Place) -> tuple[float, float]:
        """From where to where a place reaches, counted from the top of everything."""
        raise NotImplementedError

    @property
    def top(self) -> int:
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    @property
    def room(self) -> int:
        """The width for tiles: as if the scroll bar were always there, so that nothing moves when it comes."""
        return max(1, self.width() - SCROLL_BAR_PX - 2)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the tiles out anew; what the cursor is on stays in view."""
        super().resizeEvent(event)
        self._arrange()
        self._keep_in_view()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is pointed at has a frame."""
        self._hover(self.place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._hover(None)

    def focusInEvent(self, event: QEvent) -> None:
        """Shows that it has the focus."""
        super().focusInEvent(event)  # pyright: ignore[reportArgumentType] - the stub asks for QFocusEvent, which it is
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tells what is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(QPointF(event.pos()))
            if place is not None:
                QToolTip.showText(event.globalPos(), self.describe(place), self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            paint_focus_frame(painter, self.viewport().size(), self._theme, 1)

    def _hover(self, place: Place | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()

    def _arrange(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(0, round(self.content_height) - height))

    def _keep_in_view(self) -> None:
        """Scrolls as little as shows what the cursor is on."""
        if self._current is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self.span(self._current)
        if top - 4 < bar.value():
            bar.setValue(round(top) - 4)
        elif bottom > bar.value() + height:
            bar.setValue(round(bottom) - height)

    def _say_current(self) -> None:
        text = "" if self._current is None else self.describe(self._current)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
