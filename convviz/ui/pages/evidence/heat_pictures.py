"""The heat map over its picture, and the opened step beside it: pointed at, clicked, and walked by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.evidence.heat_look import HeatLook
from convviz.painting.evidence.heat_pictures import (
    PicturesLayout,
    cell_at,
    channel_at,
    paint_below,
    paint_pictures,
    place_pictures,
)
from convviz.painting.evidence.overlay import cell_box
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.evidence.answers import Floats
from convviz.texts.evidence_heat import describe_map

_MARGIN_PX = 4
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class HeatPictures(QWidget):
    """Paints both pictures.

    Signals:
        hovered: The (row, column) that is pointed at, or None.
        cell_chosen: A (row, column) to be written out; None for the strongest.
        channel_chosen: A map to be looked at.
    """

    hovered = Signal(object)
    cell_chosen = Signal(object)
    channel_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heatPictures")
        self._look: HeatLook | None = None
        self._alone: tuple[Floats, Theme, PaintOptions] | None = None
        self._layout: PicturesLayout | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_look(self, look: HeatLook | None) -> None:
        """Shows another map, or none."""
        self._look, self._layout, self._alone = look, None, None
        # Without a map there is no cell for the keys.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if look is None else Qt.FocusPolicy.StrongFocus)
        text = "" if look is None else describe_map(look.scene, look.name, look.cell)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
        self.update()

    def show_alone(self, picture: Floats, colours: Theme, options: PaintOptions) -> None:
        """Shows the picture (height, width, 1 or 3), 0 to 255, while its map is not known."""
        self.show_look(None)
        self._alone = (picture, colours, options)

    def laid_out(self) -> PicturesLayout | None:
        """Where everything is; None where there is nothing."""
        room = self._room()
        if self._layout is None and self._look is not None and min(room.width, room.height) > 0:
            self._layout = place_pictures(self._look, room)
        return self._layout

    def point_of(self, cell: tuple[int, int]) -> QPointF:
        """The middle of a cell (row, column) over the picture."""
        layout = self.laid_out()
        if layout is None or self._look is None:
            return QPointF()
        scene = self._look.scene
        return cell_box(layout.overlay, scene.shape, cell, scene.placing).centre

    def sizeHint(self) -> QSize:
        """As in a window of 1280 × 800."""
        return QSize(620, 330)

    def minimumSizeHint(self) -> QSize:
        """Small pictures."""
        return QSize(240, 170)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the pictures."""
        painter = QPainter(self)
        layout, room = self.laid_out(), self._room()
        if self._alone is not None and min(room.width, room.height) > 0:
            picture, colours, options = self._alone
            paint_below(painter, picture, room, colours, options)
        if self._look is None or layout is None:
            return
        paint_pictures(painter, self._look, layout)
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._look.theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Explains the cell under the pointer."""
        cell, channel = self._under(event.position())
        pointing = cell is not None or channel is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)
        self.hovered.emit(cell)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keeps the cell, or looks at the bar's map."""
        cell, channel = self._under(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif cell is not None:
            self.cell_chosen.emit(cell)
        elif channel is not None:
            self.channel_chosen.emit(channel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cell, Esc goes back to the strongest."""
        move = _MOVES.get(Qt.Key(event.key()))
        if self._look is not None and move is not None and not event.modifiers():
            (row, column), (rows, columns) = self._look.cell, self._look.scene.shape
            self.cell_chosen.emit(
                (min(max(row + move[0], 0), rows - 1), min(max(column + move[1], 0), columns - 1))
            )
        elif event.key() == Qt.Key.Key_Escape:
            self.cell_chosen.emit(None)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Follows its size, and the window to a screen with another pixel ratio."""
        if event.type() in {QEvent.Type.DevicePixelRatioChange, QEvent.Type.Resize}:
            self._layout = None
            self.update()
        return super().event(event)

    def _room(self) -> Box:
        return Box(0, 0, self.width(), self.height()).grown(-_MARGIN_PX)

    def _under(self, at: QPointF) -> tuple[tuple[int, int] | None, int | None]:
        layout = self.laid_out()
        if layout is None or self._look is None:
            return None, None
        return cell_at(layout, self._look.scene, at.x(), at.y()), channel_at(layout, at.x(), at.y())
