"""The confusion matrix: a click on a cell shows the drawings that it counts."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from convviz.painting.network.tray_matrix import MatrixLayout, lay_out_matrix, paint_matrix
from convviz.painting.theme import Theme, theme
from convviz.states.network.tray import Confusion, Label
from convviz.texts.network_tray import cell_text

_ARROWS: Final = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_TAKE: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ConfusionMatrix(QWidget):
    """True classes by row, said classes by column; arrow keys go from cell to cell, Return chooses one.

    Signals:
        cell_chosen: (true, said) as Labels, or None where the chosen cell was clicked once more.
    """

    cell_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trayMatrix")
        self._theme: Theme = theme("light")
        self._confusion = Confusion((), np.zeros((0, 0), np.intp))
        self._layout = lay_out_matrix(self._confusion, 200)
        self._chosen: tuple[Label, Label] | None = None
        self._at = (0, 0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    @property
    def layout_of_cells(self) -> MatrixLayout:
        """Where the cells stand."""
        return self._layout

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_confusion(self, confusion: Confusion, chosen: tuple[Label, Label] | None) -> None:
        """Shows other counts, and which cell is chosen."""
        self._confusion, self._chosen = confusion, chosen
        last = max(0, len(confusion.classes) - 1)
        self._at = (min(self._at[0], last), min(self._at[1], last))
        self._arrange()
        self._describe()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Confusion matrix: true class by row, said class by column"))
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(240, round(self._layout.bottom) + 3)

    def minimumSizeHint(self) -> QSize:
        """The same, narrower."""
        return QSize(120, round(self._layout.bottom) + 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cells fit the width."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the matrix."""
        painter = QPainter(self)
        chosen = None if self._chosen is None else self._cell_of(self._chosen)
        focused = self._at if self.hasFocus() and self._confusion.classes else None
        paint_matrix(painter, self._confusion, self._layout, self._theme, chosen, focused)

    def event(self, event: QEvent) -> bool:
        """Says what a cell counts when it is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._layout.at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), "" if cell is None else self._text(cell), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses a cell."""
        cell = self._layout.at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self._go_to(cell)
            self._choose(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes from cell to cell, and chooses."""
        key = Qt.Key(event.key())
        last = len(self._confusion.classes) - 1
        if key in _ARROWS and last >= 0:
            down, across = _ARROWS[key]
            row, column = self._at
            self._go_to((max(0, min(row + down, last)), max(0, min(column + across, last))))
        elif key in _TAKE and last >= 0:
            self._choose(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keys are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Shows it no more."""
        super().focusOutEvent(event)
        self.update()

    def _choose(self, cell: tuple[int, int]) -> None:
        pair = self._pair(cell)
        self.cell_chosen.emit(None if pair == self._chosen else pair)

    def _go_to(self, cell: tuple[int, int]) -> None:
        self._at = cell
        self._describe()
        self.update()

    def _pair(self, cell: tuple[int, int]) -> tuple[Label, Label]:
        return self._confusion.classes[cell[0]], self._confusion.classes[cell[1]]

    def _cell_of(self, pair: tuple[Label, Label]) -> tuple[int, int] | None:
        classes = self._confusion.classes
        return (classes.index(pair[0]), classes.index(pair[1])) if set(pair) <= set(classes) else None

    def _text(self, cell: tuple[int, int]) -> str:
        return cell_text(*self._pair(cell), int(self._confusion.counts[cell]))

    def _arrange(self) -> None:
        self._layout = lay_out_matrix(self._confusion, self.width())
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self._text(self._at) if self._confusion.classes else "")
