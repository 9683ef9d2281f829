"""The elastic card's title as a way back: a click on the layer or on the map in it goes out to there."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent
from PySide6.QtWidgets import QLabel

Crumb = Literal["layer", "map"]

_SEPARATOR = " · "


class ElasticCrumbs(QObject):
    """Watches the title, whose last part is where the person is; from the keyboard Esc does the same.

    Signals:
        chosen: The `Crumb` that was clicked.
    """

    chosen = Signal(str)

    def __init__(self, title: QLabel) -> None:
        super().__init__(title)
        self._title = title
        self._parts: tuple[str, ...] = ()
        title.setMouseTracking(True)
        title.installEventFilter(self)

    def show_parts(self, text: str, count: int) -> None:
        """The title is `text` now, of so many parts: one for the layer alone, two for a unit, three for a cell."""
        self._parts = tuple(text.rsplit(_SEPARATOR, count - 1)) if count > 1 else ()
        self._title.unsetCursor()

    def crumb_at(self, x: float) -> Crumb | None:
        """What a click at `x` of the title goes out to; None on the last part, and beside the parts."""
        metrics = QFontMetricsF(self._title.font())
        crumbs: tuple[Crumb, ...] = ("layer", "map")
        begin = ""
        for crumb, part in zip(crumbs, self._parts[:-1], strict=False):
            left = metrics.horizontalAdvance(begin)
            if left <= x < left + metrics.horizontalAdvance(part):
                return crumb
            begin += part + _SEPARATOR
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Points where a click leads somewhere, and takes it."""
        if isinstance(event, QMouseEvent) and watched is self._title:
            crumb = self.crumb_at(event.position().x())
            if event.type() == QEvent.Type.MouseMove:
                self._point(crumb)
            elif (
                event.type() == QEvent.Type.MouseButtonPress
                and event.button() == Qt.MouseButton.LeftButton
                and crumb is not None
            ):
                self.chosen.emit(crumb)
                return True
        return super().eventFilter(watched, event)

    def _point(self, crumb: Crumb | None) -> None:
        if crumb is None:
            self._title.unsetCursor()
        else:
            self._title.setCursor(Qt.CursorShape.PointingHandCursor)
