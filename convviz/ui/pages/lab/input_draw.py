"""The input as a drawing: the pad with its tools beside it, and how the ink becomes numbers below."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from convviz.states.lab.state import Drawing, Lab
from convviz.ui.pages.lab.fit_row import FitRow
from convviz.ui.pages.lab.input_words import range_text, shape_text
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.ink_canvas import MAX_WIDTH, MIN_WIDTH
from convviz.ui.widgets.ink_pad import InkPad
from convviz.workspace.lab import LabWorkspace

_GAP_PX = 2
_PERCENT = 100


class DrawPanel(QWidget):
    """Draws into the lab's workspace."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.pad = InkPad(self)
        self._pen = IconButton("pen", "", self)
        self._eraser = IconButton("eraser", "", self)
        self._clear = IconButton("clear", "", self)
        self._size = QSlider(Qt.Orientation.Vertical, self)
        self._fit = FitRow(workspace, "draw", self)
        self._summary = QLabel(self)
        self._lay_out()
        self._name_parts()
        self._connect()

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
        self._pen.set_name(self.tr("Pen"))
        self._eraser.set_name(self.tr("Eraser"))
        self._clear.set_name(self.tr("Clear the drawing"))
        self._size.setAccessibleName(self.tr("Width of pen and eraser"))
        self._size.setToolTip(self.tr("Width of pen and eraser ([ and ])"))
        self._fit.retranslate()
        self.show_state(self._workspace.state)

    def _summarised(self) -> str:
        values = self._workspace.scene.grids[0].values
        return f"{shape_text(values)} · {range_text(values)}"

    def _lay_out(self) -> None:
        tools = QVBoxLayout()
        tools.setSpacing(_GAP_PX)
        for button in (self._pen, self._eraser):
            tools.addWidget(button)
        tools.addWidget(self._size, 1, Qt.AlignmentFlag.AlignHCenter)
        tools.addWidget(self._clear)
        top = QHBoxLayout()
        top.setSpacing(_GAP_PX)
        top.addWidget(self.pad, 1)
        top.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * _GAP_PX)
        column.addLayout(top)
        column.addWidget(self._summary)
        column.addWidget(self._fit)

    def _name_parts(self) -> None:
        for widget, name in (
            (self._pen, "inkPen"),
            (self._eraser, "inkEraser"),
            (self._clear, "inkClear"),
            (self._size, "inkWidth"),
            (self._summary, "drawSummary"),
        ):
            widget.setObjectName(name)
        self._summary.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        self._size.setRange(round(MIN_WIDTH * _PERCENT), round(MAX_WIDTH * _PERCENT))
        self._size.setValue(round(self.pad.pen_width() * _PERCENT))
        self._size.setPageStep(2)
        self._tools = QButtonGroup(self)
        for tool in (self._pen, self._eraser):
            tool.setCheckable(True)
            self._tools.addButton(tool)
        for button in (self._pen, self._eraser, self._clear):
            button.setProperty("kind", "flat")
        self._pen.setChecked(True)
        self._eraser.set_shortcut_hint(QKeySequence("E"))
        self._clear.set_shortcut_hint(QKeySequence("Del"))

    def _connect(self) -> None:
        workspace, pad = self._workspace, self.pad
        pad.stroke_begun.connect(workspace.begin_stroke)
        pad.stroke_extended.connect(workspace.extend_stroke)
        pad.stroke_ended.connect(workspace.end_stroke)
        pad.cleared.connect(self._forget_ink)
        pad.pen_width_changed.connect(self._show_width)
        pad.eraser_changed.connect(self._show_tool)
        self._eraser.toggled.connect(self._take_tool)
        self._size.valueChanged.connect(self._set_width)
        self._clear.clicked.connect(pad.clear)

    def _forget_ink(self) -> None:
        # An empty pad beside a picture has nothing to clear, and the picture stays.
        if isinstance(self._workspace.state.source, Drawing):
            self._workspace.clear_ink()

    def _take_tool(self, eraser: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self.pad.set_eraser(on=eraser)

    def _show_tool(self, eraser: bool) -> None:  # noqa: FBT001 - a slot of eraser_changed(bool)
        # The group unchecks the other one; it does not let go of the only one that is checked.
        (self._eraser if eraser else self._pen).setChecked(True)

    def _set_width(self, percent: int) -> None:
        self.pad.set_pen_width(percent / _PERCENT)

    def _show_width(self, width: float) -> None:
        with QSignalBlocker(self._size):
            self._size.setValue(round(width * _PERCENT))
