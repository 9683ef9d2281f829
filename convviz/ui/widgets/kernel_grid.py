"""The kernel of the selected stage as numbers that can be typed, spun and dragged."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.layers.errors import ConvvizError
from convviz.painting.grids.cell_numbers import FEWEST_NUMBER_PX
from convviz.painting.grids.small_grid import signed_colouring
from convviz.states.lab.scene import KernelScene, LabScene
from convviz.ui.widgets.weight_grid import FOCUS_PX, WeightGrid, Weights
from convviz.workspace.lab import LabWorkspace

_HEIGHT_PX = 134
# Larger kernels get so much more height that their weights can be read, up to so many rows.
_MOST_READABLE_ROWS = 7


class KernelGrid(WeightGrid):
    """Shows the weights as stored; hovering one marks every cell that it multiplies."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kernelGrid")
        self._workspace = workspace
        self._kernel: KernelScene | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._follow(workspace.scene)
        workspace.changed.connect(self._follow)

    def sizeHint(self) -> QSize:
        """As wide as its card, high enough for three rows of a comfortable size or seven that carry numbers."""
        rows = 0 if self._kernel is None else self._kernel.stored.shape[0]
        readable = FEWEST_NUMBER_PX * min(rows, _MOST_READABLE_ROWS) + 2 * FOCUS_PX + 1
        return QSize(200, max(_HEIGHT_PX, readable))

    def grown(self) -> int:
        """By how much it is higher than with a small kernel."""
        return self.sizeHint().height() - _HEIGHT_PX

    def change_weight(self, row: int, column: int, value: float, merge: str) -> None:
        """Changes the selected stage's kernel."""
        if self._kernel is not None:
            kernel = self._kernel
            self._workspace.set_weight(row, column, kernel.channel, kernel.filter, value, merge)

    def end_change(self) -> None:
        """What comes next is an undo step of its own."""
        self._workspace.end_merge()

    def point_at(self, cell: tuple[int, int] | None) -> None:
        """Marks every cell that the weight multiplies."""
        if cell is None:
            self._workspace.leave()
        else:
            self._workspace.hover_weight(*cell)

    def refuse(self, error: ConvvizError) -> None:
        """Says what is wrong."""
        self._workspace.refuse(error)

    def _follow(self, scene: object) -> None:
        kernel = cast("LabScene", scene).kernel
        if kernel is self._kernel:
            return
        self._kernel = kernel
        if self.sizeHint().height() != self.height():
            self.updateGeometry()
        if kernel is None:
            self.show_weights(None)
            return
        weights = kernel.stored[:, :, kernel.channel, kernel.filter]
        self.show_weights(Weights(weights, signed_colouring(kernel.stored), marked=kernel.marked))
