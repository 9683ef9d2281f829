"""The pictures of the doubt panel: pointed at with the mouse or with the arrow keys, the same place in each."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.evidence.doubt_tiles import (
    Tile,
    TilePlace,
    height_of_tiles,
    lay_out_tiles,
    paint_tiles,
    place_at,
)
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.paint_cache import PaintCache
from convviz.painting.theme import Theme, theme
from convviz.ui.vector_painting import paint_options

_ARROWS: Final = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_MARGIN_PX = 4.0
# Qt's own bound.
_ANY_HEIGHT_PX = (1 << 24) - 1


class TilesView(QWidget):
    """Paints tiles; arrow keys move the mark by a pixel, with Shift by ten, Esc takes it away.

    Args:
        name: Its object name.
        parent: Its parent.
        rows: In how many rows; None for what is best.

    Signals:
        pointed: A place (y, x) in shares of a picture's sides, or None.
    """

    pointed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, rows: int | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme: Theme = theme("light")
        self._tiles: tuple[Tile, ...] = ()
        self._rows = rows
        self._cursor: tuple[float, float] | None = None
        self._held = False
        self._cache = PaintCache()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """What is painted."""
        return self._tiles

    @property
    def cursor_place(self) -> tuple[float, float] | None:
        """The place that is pointed at, in shares of a picture's sides."""
        return self._cursor

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def set_tiles(self, tiles: Sequence[Tile]) -> None:
        """Paints other tiles."""
        self._tiles = tuple(tiles)
        self._fit()
        self.update()

    def places(self) -> tuple[TilePlace, ...]:
        """Where the tiles are."""
        return lay_out_tiles(self._tiles, self._room(), rows=self._rows)

    def sizeHint(self) -> QSize:
        """All that there is."""
        return QSize(600, 280)

    def minimumSizeHint(self) -> QSize:
        """Room for small pictures."""
        return QSize(240, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes no more height than the pictures can use."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the tiles."""
        painter = QPainter(self)
        options = paint_options(self, self._cache)
        paint_tiles(painter, self._room(), self._tiles, self._theme, self._cursor, options, rows=self._rows)
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Points at what is under the mouse, unless a click holds a place."""
        if not self._held:
            self._point(self._at(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Holds a place, or lets it go."""
        if event.button() == Qt.MouseButton.LeftButton:
            at = self._at(event)
            self._held = at is not None and not self._held
            self._point(at)

    def leaveEvent(self, event: QEvent) -> None:
        """Points at nothing, unless a place is held."""
        super().leaveEvent(event)
        if not self._held:
            self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the mark."""
        step = _ARROWS.get(Qt.Key(event.key()))
        shape = next((tile.shown.picture.shape for tile in self._tiles if tile.shown is not None), None)
        if step is not None and shape is not None:
            by = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            before = self._cursor or (0.5, 0.5)
            moved = [
                min(max((int(share * size) + part * by + 0.5) / size, 0.5 / size), 1 - 0.5 / size)
                for share, part, size in zip(before, step, shape, strict=False)
            ]
            self._held = True
            self._point((moved[0], moved[1]))
        elif event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self._held = False
            self._point(None)
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        if not self._tiles:
            self.setMaximumHeight(_ANY_HEIGHT_PX)
            return
        needed = height_of_tiles(self._tiles, self._room().width, rows=self._rows) + 2 * _MARGIN_PX
        self.setMaximumHeight(max(self.minimumSizeHint().height(), math.ceil(needed)))

    def _room(self) -> Box:
        return Box(0, 0, self.width(), self.height()).grown(-_MARGIN_PX)

    def _at(self, event: QMouseEvent) -> tuple[float, float] | None:
        at = event.position()
        found = place_at(self._tiles, self._room(), at.x(), at.y(), rows=self._rows)
        return None if found is None else found[1:]

    def _point(self, cursor: tuple[float, float] | None) -> None:
        if cursor != self._cursor:
            self._cursor = cursor
            self.pointed.emit(cursor)
            self.update()
