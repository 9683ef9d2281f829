"""The input as a drawing: the pad with its tools, and how the ink becomes numbers below."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from convviz.states.lab.state import Drawing, Lab
from convviz.ui.pages.lab.fit_row import FitRow
from convviz.ui.pages.lab.input_words import range_text, shape_text
from convviz.ui.widgets.ink_pad import InkPad
from convviz.ui.widgets.ink_tools import InkTools
from convviz.workspace.lab import LabWorkspace

_GAP_PX = 4


class DrawPanel(QWidget):
    """Draws into the lab's workspace."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tools = InkTools(self)
        self._fit = FitRow(workspace, "draw", self)
        self._summary = QLabel(self)
        self._summary.setObjectName("drawSummary")
        self._summary.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        for part in (self._tools, self._summary, self._fit):
            column.addWidget(part)
        self.pad.stroke_begun.connect(workspace.begin_stroke)
        self.pad.stroke_extended.connect(workspace.extend_stroke)
        self.pad.stroke_ended.connect(workspace.end_stroke)
        self.pad.cleared.connect(self._forget_ink)

    @property
    def pad(self) -> InkPad:
        """The drawing pad."""
        return self._tools.pad

    @property
    def main_part(self) -> QWidget:
        """The pad: what gets the focus when the panel appears under it."""
        return self.pad

    def show_state(self, state: Lab) -> None:
        """Shows the drawing, or an empty pad while the input is something else."""
        self.pad.set_strokes(state.source.strokes if isinstance(state.source, Drawing) else ())
        self._fit.show_fit(state.fit)
        self._summary.setText(self._summarised() if isinstance(state.source, Drawing) else "")

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._fit.retranslate()
        self.show_state(self._workspace.state)

    def _summarised(self) -> str:
        values = self._workspace.scene.grids[0].values
        return f"{shape_text(values)} · {range_text(values)}"

    def _forget_ink(self) -> None:
        # An empty pad beside a picture has nothing to clear, and the picture stays.
        if isinstance(self._workspace.state.source, Drawing):
            self._workspace.clear_ink()
