"""One stage in the list of stages: its number and name, to be chosen, dragged and marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from convviz.ui.long_press import LongPress

LEAST_HEIGHT_PX = 24
MOST_HEIGHT_PX = 32
_CORNER_PX = 10
_SIDE_PX = 10
_MARK_PX = 16


class StageRow(QAbstractButton):
    """A row that is chosen by a click; the chosen one is bold on the accent's ground.

    Signals:
        menu_wanted: Where on the screen the person asked for the row's menu.
        dragged: The pointer's place on the screen while the row is dragged.
        dropped: The row was let go there.
        removal_wanted: The Delete key was pressed.
        step_wanted: An arrow key was pressed: so many rows further down.
    """

    menu_wanted = Signal(QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    removal_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full_text = ""
        self._trouble = ""
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        LongPress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_texts(self, text: str, full_text: str, trouble: str = "") -> None:
        """What the row shows, its full name, and what is wrong with its stage, "" if nothing is."""
        self._full_text, self._trouble = full_text, trouble
        self.setText(text)
        self.setAccessibleName(full_text)
        self.setAccessibleDescription(trouble)
        self.setToolTip(trouble or (full_text if self._shown_text() != text or text != full_text else ""))
        self.update()

    def sizeHint(self) -> QSize:
        """The preferred size."""
        return QSize(QFontMetrics(self._bold()).horizontalAdvance(self.text()) + 2 * _SIDE_PX, MOST_HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """The smallest useful size."""
        return QSize(60, LEAST_HEIGHT_PX)

    def nextCheckState(self) -> None:
        """A click does not uncheck: the workspace says which stage is selected."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu."""
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handles the keys of a list."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_wanted.emit()
        elif event.key() in steps and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.step_wanted.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """May begin a drag."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags."""
        if self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._pressed_at
        if self._dragging or way.manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a drag or a click."""
        self._pressed_at = None
        if not self._dragging:
            super().mouseReleaseEvent(event)
            return
        self._dragging = False
        self.unsetCursor()
        self.dropped.emit(event.globalPosition().toPoint())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows that the pointer is here."""
        super().enterEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what is shown."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, role = self.palette().color, QPalette.ColorRole
        chosen = self.isChecked()
        outline = role.Highlight if chosen or self.hasFocus() else role.Mid
        painter.setPen(QPen(colour(outline), 2 if self.hasFocus() else 1))
        hovered = self.underMouse() and self.isEnabled()
        painter.setBrush(colour(role.AlternateBase if chosen or hovered else role.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER_PX, _CORNER_PX)
        painter.setFont(self._bold() if chosen else self.font())
        painter.setPen(colour(role.WindowText))
        painter.drawText(self._text_rect(), int(Qt.AlignmentFlag.AlignVCenter), self._shown_text())
        if self._trouble:
            self._paint_mark(painter)

    def _paint_mark(self, painter: QPainter) -> None:
        """An exclamation mark in the error's colour: a sign besides the colour."""
        left = self.width() - _SIDE_PX - _MARK_PX
        circle = QRect(left, (self.height() - _MARK_PX) // 2, _MARK_PX, _MARK_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.BrightText))
        painter.drawEllipse(circle)
        painter.setPen(self.palette().color(QPalette.ColorRole.Base))
        painter.setFont(self._bold())
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), "!")

    def _text_rect(self) -> QRect:
        room = _SIDE_PX + (_MARK_PX + 4 if self._trouble else 0)
        return self.rect().adjusted(_SIDE_PX, 0, -room, 0)

    def _shown_text(self) -> str:
        metrics = QFontMetrics(self._bold())
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self._text_rect().width())

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
