"""The working size and the value of white: what a drawing and a picture both need to become numbers."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QWidget

from convviz.states.lab.state import MAX_SIDE, MIN_SIDE, Fit
from convviz.ui.pages.lab.burst import Burst
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.size_button import SizeButton
from convviz.workspace.lab import LabWorkspace

_GAP_PX = 2


class FitRow(QWidget):
    """Sets `height`, `width` and `full_scale` of the lab's fit.

    Args:
        workspace: Whose fit it is.
        stem: What the object names of its parts begin with.
    """

    def __init__(self, workspace: LabWorkspace, stem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._burst = Burst(self)
        self.size_button = SizeButton(f"{stem}Size", MIN_SIDE, MAX_SIDE, self)
        self.scale = Segmented("", (), self)
        self.scale.setObjectName(f"{stem}Scale")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.size_button)
        row.addStretch(1)
        row.addWidget(self.scale)
        self.size_button.edited.connect(self._resize)
        self.scale.chosen.connect(self._rescale)

    def show_fit(self, fit: Fit) -> None:
        """Shows what is set."""
        self.size_button.set_values(fit.height, fit.width)
        self.scale.set_value(str(fit.full_scale))

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.size_button.set_names(
            self.tr("Working size"),
            self.tr("Rows and columns"),
            self.tr("Rows"),
            self.tr("Columns"),
            self.tr("Same number of rows and columns"),
        )
        self.scale.setAccessibleName(self.tr("Value of white"))
        self.scale.set_options(
            (
                Option("255", "0…255", self.tr("White is 255, as in picture files")),
                Option("1", "0…1", self.tr("White is 1, as networks like it")),
            )
        )

    def _resize(self, rows: int, columns: int) -> None:
        fit = replace(self._workspace.state.fit, height=rows, width=columns)
        self._workspace.set_fit(fit, self._burst.word("input-size"))

    def _rescale(self, scale: str) -> None:
        self._workspace.set_fit(replace(self._workspace.state.fit, full_scale=1 if scale == "1" else 255))
