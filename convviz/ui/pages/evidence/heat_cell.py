"""The arithmetic of one cell of the heat map."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.evidence.heat_cell import CELL_PX, paint_cell, term_at, terms_fitting
from convviz.painting.evidence.heat_look import HeatLook
from convviz.states.evidence.heat_cell import CellSum, cell_sum
from convviz.texts.evidence_heat import describe_cell


class HeatCell(QWidget):
    """Paints the largest products, what the others add up to, the sum and what ReLU leaves of it.

    Signals:
        channel_chosen: The map of a product that was clicked.
    """

    channel_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heatCell")
        self._look: HeatLook | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_look(self, look: HeatLook | None) -> None:
        """Writes out another cell, or none."""
        self._look = look
        cell = self.cell()
        text = "" if cell is None else describe_cell(cell)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
        self.update()

    def cell(self) -> CellSum | None:
        """What is written, as much as has room."""
        if self._look is None:
            return None
        return cell_sum(self._look.scene, self._look.cell, terms_fitting(self.width()))

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(620, int(CELL_PX))

    def minimumSizeHint(self) -> QSize:
        """One product."""
        return QSize(320, int(CELL_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the row."""
        cell = self.cell()
        if cell is not None and self._look is not None:
            paint_cell(
                QPainter(self),
                self._room(),
                cell,
                self._look.scene.method,
                self._look.channel,
                self._look.theme,
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Looks at the map of a product."""
        cell, at = self.cell(), event.position()
        channel = None if cell is None else term_at(cell, self._room(), at.x(), at.y())
        if event.button() == Qt.MouseButton.LeftButton and channel is not None:
            self.channel_chosen.emit(channel)
        else:
            super().mousePressEvent(event)

    def _room(self) -> Box:
        return Box(0, 0, self.width(), self.height())
