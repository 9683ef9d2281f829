"""The confusion matrix: a click on a cell shows the drawings that it counts."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.matrix_cells import MatrixCells
from convviz.painting.network.tray_matrix import lay_out_matrix, paint_matrix
from convviz.states.network.tray import Confusion, Label
from convviz.texts.network_tray import cell_text
from convviz.ui.widgets.matrix_walk import TAKING_KEYS, MatrixWalk


class ConfusionMatrix(MatrixWalk):
    """True classes by row, said classes by column; arrow keys go from cell to cell, Return chooses one.

    Signals:
        cell_chosen: (true, said) as Labels, or None where the chosen cell was clicked once more.
    """

    cell_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, taking=TAKING_KEYS | {Qt.Key.Key_Space})
        self.setObjectName("trayMatrix")
        self._confusion = Confusion((), np.zeros((0, 0), np.intp))
        self._layout = lay_out_matrix(self._confusion, 200)
        self._chosen: tuple[Label, Label] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._take_focus()
        self.retranslate()

    def layout_of_cells(self) -> MatrixCells:
        """Where the cells stand."""
        return self._layout

    def text_of(self, cell: tuple[int, int]) -> str:
        """How many drawings of a class were said to be of another."""
        return cell_text(*self._pair(cell), int(self._confusion.counts[cell]))

    def take(self, cell: tuple[int, int]) -> None:
        """Chooses a cell, or none where it was chosen."""
        pair = self._pair(cell)
        self.cell_chosen.emit(None if pair == self._chosen else pair)

    def show_confusion(self, confusion: Confusion, chosen: tuple[Label, Label] | None) -> None:
        """Shows other counts, and which cell is chosen."""
        self._confusion, self._chosen = confusion, chosen
        self._take_focus()
        self._arrange()
        self._stay_within()

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
        return QSize(240, round(self._layout.area.bottom) + 3)

    def minimumSizeHint(self) -> QSize:
        """The same, narrower."""
        return QSize(120, round(self._layout.area.bottom) + 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cells fit the width."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the matrix."""
        painter = QPainter(self)
        chosen = None if self._chosen is None else self._cell_of(self._chosen)
        focused = self._cursor if self.hasFocus() and self._confusion.classes else None
        paint_matrix(painter, self._confusion, self._layout, self._theme, chosen, focused)

    def _take_focus(self) -> None:
        """Tab comes here while there are cells."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._confusion.classes else Qt.FocusPolicy.NoFocus)

    def _pair(self, cell: tuple[int, int]) -> tuple[Label, Label]:
        return self._confusion.classes[cell[0]], self._confusion.classes[cell[1]]

    def _cell_of(self, pair: tuple[Label, Label]) -> tuple[int, int] | None:
        classes = self._confusion.classes
        return (classes.index(pair[0]), classes.index(pair[1])) if set(pair) <= set(classes) else None

    def _arrange(self) -> None:
        self._layout = lay_out_matrix(self._confusion, self.width())
        self.updateGeometry()
        self.update()
