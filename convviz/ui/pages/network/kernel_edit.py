"""The kernel in the elastic card: the weights between two maps of a real network, to be changed and silenced."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from convviz.layers import ConvvizError
from convviz.painting.network.elastic_hits import term_of_weight
from convviz.painting.network.elastic_parts import PlacedKernel
from convviz.states.network.elastic_scene import CellScene, KernelPicture
from convviz.ui.widgets.weight_grid import FOCUS_PX, WeightGrid, Weights
from convviz.workspace.network import NetworkWorkspace


class KernelEdit(WeightGrid):
    """Stands where the kernel is drawn; a click with Alt, or Delete, silences it and lets it be heard again."""

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networkKernel")
        # Opaque, so that what changes around it does not paint it anew with every point of the pen.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._workspace = workspace
        self._layer = ""
        self._kernel: KernelPicture | None = None
        self._cell_scene: CellScene | None = None
        self.hide()

    def show_kernel(self, layer: str, placed: PlacedKernel | None, cell: CellScene | None) -> None:
        """Shows a placed kernel of a layer; None for none."""
        self._layer, self._cell_scene = layer, cell
        if placed is None:
            self._kernel = None
            self.hide()
            return
        box = placed.geometry.box
        place = box.grown(FOCUS_PX).rect.toRect().adjusted(0, 0, 1, 1)
        if place != self.geometry():
            self.setGeometry(place)
        if not _same(placed.kernel, self._kernel):
            kernel = placed.kernel
            shown = None if kernel.shows == "weights" else kernel.values
            self.show_weights(Weights(kernel.weights, kernel.colouring, shown, kernel.padding, kernel.marked))
        self._kernel = placed.kernel
        self.setVisible(True)

    def change_weight(self, row: int, column: int, value: float, merge: str) -> None:
        """Changes the network, not its file; inputs and products are not there to be changed."""
        kernel = self._kernel
        if kernel is not None and kernel.shows == "weights":
            self._workspace.set_weight(self._layer, kernel.weight, kernel.place(row, column), value, merge)

    def end_change(self) -> None:
        """What comes next is an undo step of its own."""
        self._workspace.end_merge()

    def point_at(self, cell: tuple[int, int] | None) -> None:
        """Marks the term of the explained cell that the weight belongs to."""
        kernel = self._kernel
        found = (
            None
            if cell is None or kernel is None
            else term_of_weight(self._cell_scene, kernel.channel, *cell)
        )
        self._workspace.hover_term(found)

    def refuse(self, error: ConvvizError) -> None:
        """Says what is wrong."""
        self._workspace.refuse(error)

    def silence(self) -> None:
        """Silences the kernel, or lets it be heard again."""
        if self._kernel is not None:
            self._workspace.toggle_kernel(self._layer, *self._kernel.silences)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Alt silences the kernel."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.silence()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete silences the kernel; all else is the grid's."""
        if event.key() == Qt.Key.Key_Delete:
            self.silence()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground, the grid, and a line across a silent kernel."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.card)
        painter.end()
        super().paintEvent(event)
        if self._kernel is not None and self._kernel.silent:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.soft_text, 2.0))
            painter.drawLine(self.rect().bottomLeft(), self.rect().topRight())


def _same(one: KernelPicture, other: KernelPicture | None) -> bool:
    """Whether two pictures of a kernel look the same."""
    if other is None:
        return False
    plain = (one.shows, one.colouring, one.marked, one.silent, one.weight, one.index)
    if plain != (other.shows, other.colouring, other.marked, other.silent, other.weight, other.index):
        return False
    return np.array_equal(one.weights, other.weights) and np.array_equal(
        one.values, other.values, equal_nan=True
    )
