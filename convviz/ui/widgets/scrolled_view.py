"""A painted view that shows a part of something larger, and the scroll bars beside it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from convviz.painting.theme import Theme, theme

NOTCH = 120
"""What one notch of a wheel turns it by."""
SCROLL_PX = 60.0
"""How far a notch scrolls."""
_STEP_PX = 40


class ScrolledView(QWidget):
    """Scrolls by whole pixels, and never further than there is something to see.

    Signals:
        scrolled: Another part is shown, or there is more or less to scroll.
    """

    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = theme("light")
        self._left: float = 0.0
        self._top: float = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def place_scrolled(self) -> tuple[float, float]:
        """How far it is scrolled to the right and down."""
        return self._left, self._top

    @property
    def most_scrolled(self) -> tuple[float, float]:
        """How far it can be scrolled to the right and down."""
        raise NotImplementedError

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def scroll_to(self, left: float, top: float) -> None:
        """Shows what begins so far to the right and down."""
        most_left, most_top = self.most_scrolled
        place = float(round(max(0.0, min(left, most_left)))), float(round(max(0.0, min(top, most_top))))
        if place != (self._left, self._top):
            self._left, self._top = place
            self.update()
            self.scrolled.emit()

    def show_scroll(self, across: QScrollBar, down: QScrollBar) -> None:
        """Lets scroll bars show how far it is scrolled; a bar without anything to scroll hides."""
        pages = self.width(), self.height()
        for bar, most, place, page in zip(
            (across, down), self.most_scrolled, self.place_scrolled, pages, strict=True
        ):
            with QSignalBlocker(bar):
                bar.setRange(0, round(most))
                bar.setPageStep(page)
                bar.setSingleStep(_STEP_PX)
                bar.setValue(round(place))
            bar.setVisible(most > 0 and not self.isHidden())

    def _scroll_by(self, event: QWheelEvent, left: float, top: float) -> None:
        """The wheel is turned; at the edge it scrolls what is around."""
        before = self.place_scrolled
        self.scroll_to(self._left - left, self._top - top)
        event.setAccepted(self.place_scrolled != before)
