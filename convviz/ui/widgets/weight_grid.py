"""A grid of weights as numbers that can be typed, spun and dragged; whose weights they are is said by who uses it."""

from __future__ import annotations

from abc import abstractmethod
from typing import cast

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from convviz.layers.errors import ConvvizError
from convviz.painting.box import Box
from convviz.painting.grids.grid_geometry import GridGeometry, fitted_cell
from convviz.painting.grids.small_grid import paint_small_grid
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.lab.scene import Colouring
from convviz.texts.numbers import format_number, parse_number

_LARGEST_CELL_PX = 44
_STEP = 0.1
_STEP_PER_PIXEL = 0.02
_DRAG_BEGINS_PX = 3
_DECIMALS = 4
_WHEEL_NOTCH = 120
FOCUS_PX = 2
"""The outline of the selected weight reaches so far beyond its cell."""


class Weights(Struct, frozen=True, eq=False):
    """What a grid shows.

    Attributes:
        weights: Shape (rows, columns).
        colouring: How what is shown becomes colours.
        shown: What is coloured and written in place of the weights, same shape; None for the weights.
        padding: Cells that stand for padding, same shape; None for none.
        marked: (row, column) of the weight that stands out, or None.
    """

    weights: NDArray[np.floating]
    colouring: Colouring
    shown: NDArray[np.float32] | None = None
    padding: NDArray[np.bool_] | None = None
    marked: tuple[int, int] | None = None


class WeightGrid(QWidget):
    """Shows weights as stored.

    Type a number, Enter or F2 edits, the wheel and the up-and-down drag change live (Shift ten times as fast, Ctrl ten
    times as fine), arrow keys move.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = theme("light")
        self._weights: Weights | None = None
        self._cell = (0, 0)
        self._pressed: tuple[QPointF, float] | None = None
        self._dragging = False
        self._wheel = 0
        self._editor = QLineEdit(self)
        self._editor.setObjectName("weightEditor")
        self._editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._editor.hide()
        self._editor.editingFinished.connect(self._take_typed)
        self._editor.installEventFilter(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    @abstractmethod
    def change_weight(self, row: int, column: int, value: float, merge: str) -> None:
        """A person changes a weight; changes with the same `merge` are one undo step until `end_change`."""

    @abstractmethod
    def end_change(self) -> None:
        """The drag or the typing is over."""

    @abstractmethod
    def point_at(self, cell: tuple[int, int] | None) -> None:
        """The pointer is on a weight, or on none."""

    @abstractmethod
    def refuse(self, error: ConvvizError) -> None:
        """What was typed is no number."""

    def show_weights(self, weights: Weights | None) -> None:
        """Shows other weights."""
        self._weights = weights
        if weights is not None:
            rows, columns = weights.weights.shape
            self._cell = (min(self._cell[0], rows - 1), min(self._cell[1], columns - 1))
        self._describe()
        self.update()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.theme = colours
        self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Kernel"))
        self._editor.setAccessibleName(self.tr("Weight"))
        self._describe()

    def selected(self) -> tuple[int, int]:
        """Row and column of the weight that the keys change."""
        return self._cell

    def geometry_of_cells(self) -> GridGeometry | None:
        """Where the weights are, or None without a kernel."""
        if self._weights is None:
            return None
        rows, columns = self._weights.weights.shape
        room = Box(FOCUS_PX, FOCUS_PX, self.width() - 2 * FOCUS_PX - 1, self.height() - 2 * FOCUS_PX - 1)
        cell = min(
            fitted_cell(rows, columns, room.width, room.height, self.devicePixelRatioF()), _LARGEST_CELL_PX
        )
        x = room.x + (room.width - cell * columns) // 2
        return GridGeometry(x, room.y + (room.height - cell * rows) // 2, cell, rows, columns)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the weights, the marked one and the focus."""
        place = self.geometry_of_cells()
        weights = self._weights
        if place is None or weights is None:
            return
        painter = QPainter(self)
        values = weights.weights.astype(np.float32) if weights.shown is None else weights.shown
        options = PaintOptions(self.devicePixelRatioF())
        paint_small_grid(
            painter,
            values,
            weights.colouring,
            place.box,
            place.cell,
            self.theme,
            options,
            padding=weights.padding,
        )
        if weights.marked is not None:
            self._outline(painter, place.rect_of(*weights.marked), self.theme.text)
        if self.hasFocus():
            self._outline(painter, place.rect_of(*self._cell), self.theme.accent)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        super().leaveEvent(event)
        if self._pressed is None:
            self.point_at(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hovers a weight, or drags the pressed one."""
        if self._pressed is not None:
            self._drag(event)
            return
        self.point_at(self._cell_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Selects a weight; a drag begins here."""
        cell = self._cell_at(event.position())
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._select(cell)
        self._pressed = (event.position(), self._value())
        self._dragging = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a drag: it was one undo step."""
        if self._pressed is not None:
            self._pressed = None
            self.unsetCursor()
            self.end_change()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edits the weight."""
        cell = self._cell_at(event.position())
        if cell is not None:
            self._select(cell)
            self._edit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Changes the weight under the pointer."""
        cell = self._cell_at(event.position())
        if cell is None:
            super().wheelEvent(event)
            return
        self._select(cell)
        self._wheel += event.angleDelta().y() or event.angleDelta().x()
        notches, self._wheel = divmod(self._wheel, _WHEEL_NOTCH)
        if notches:
            self._set(self._value() + notches * _STEP * _factor(event.modifiers()), "wheel")
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves, edits and changes by keyboard."""
        moves = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        move = moves.get(Qt.Key(event.key()))
        if self._weights is None:
            super().keyPressEvent(event)
        elif move is not None:
            self._move(*move)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._edit()
        elif event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            way = 1 if event.key() == Qt.Key.Key_PageUp else -1
            self._set(self._value() + way * _STEP * _factor(event.modifiers()), "keys")
        elif event.text() and event.text() in "0123456789-−.,":
            self._edit(event.text())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # type: ignore[override]
        """Esc in the editor leaves the weight as it is."""
        if watched is self._editor and event.type() == QEvent.Type.KeyPress:
            key = cast("QKeyEvent", event).key()
            if key == Qt.Key.Key_Escape:
                self._close_editor()
                return True
        return False

    def _cell_at(self, at: QPointF) -> tuple[int, int] | None:
        place = self.geometry_of_cells()
        return None if place is None else place.cell_at(at.x(), at.y())

    def _select(self, cell: tuple[int, int]) -> None:
        self._cell = cell
        self.point_at(cell)
        self._describe()
        self.update()

    def _move(self, rows: int, columns: int) -> None:
        if self._weights is None:
            return
        height, width = self._weights.weights.shape
        row, column = self._cell[0] + rows, self._cell[1] + columns
        self._select((max(0, min(row, height - 1)), max(0, min(column, width - 1))))

    def _drag(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        start, value = self._pressed
        distance = start.y() - event.position().y()
        if not self._dragging and abs(distance) < _DRAG_BEGINS_PX:
            return
        if not self._dragging:
            self._dragging = True
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        self._set(value + distance * _STEP_PER_PIXEL * _factor(event.modifiers()), "drag")

    def _value(self) -> float:
        return 0.0 if self._weights is None else float(self._weights.weights[self._cell])

    def _set(self, value: float, merge: str) -> None:
        if self._weights is not None:
            self.change_weight(*self._cell, round(value, _DECIMALS) + 0.0, f"weight-{merge}")

    def _edit(self, typed: str = "") -> None:
        place = self.geometry_of_cells()
        if place is None:
            return
        box = place.rect_of(*self._cell).grown(max(0.0, (52 - place.cell) / 2)).rect.toRect()
        self._editor.setGeometry(box.intersected(self.rect()))
        self._editor.setText(typed or format_number(self._value(), _DECIMALS))
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if not typed:
            self._editor.selectAll()

    def _take_typed(self) -> None:
        if not self._editor.isVisible():
            return
        text = self._editor.text()
        self._close_editor()
        try:
            value = parse_number(text)
        except ConvvizError as error:
            self.refuse(error)
            return
        self.end_change()
        self._set(value, "typed")
        self.end_change()

    def _close_editor(self) -> None:
        had_focus = self._editor.hasFocus()
        self._editor.hide()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _outline(self, painter: QPainter, box: Box, colour: QColor) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colour, FOCUS_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawRoundedRect(box.rect, 2, 2)

    def _describe(self) -> None:
        text = ""
        if self._weights is not None:
            text = self.tr("weight row {row}, column {column}: {value}").format(
                row=self._cell[0] + 1, column=self._cell[1] + 1, value=format_number(self._value())
            )
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)


def _factor(modifiers: Qt.KeyboardModifier) -> float:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return 10.0
    return 0.1 if modifiers & Qt.KeyboardModifier.ControlModifier else 1.0
