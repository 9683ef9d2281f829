"""The controls of one stage: only those that its operation has, each held to its legal range."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from convviz.layers.geometry import keras_allows
from convviz.states.lab.layers import operation_id
from convviz.states.lab.limits import StageLimits, limits
from convviz.states.lab.stage_defaults import OPERATIONS, converted, with_size
from convviz.states.lab.stage_window import window_of
from convviz.states.lab.state import (
    MAX_DILATION,
    MAX_KERNEL,
    MAX_STRIDE,
    Activate,
    Border,
    Convolution,
    Depthwise,
    Padding,
    Stage,
    WithKernel,
)
from convviz.texts.stages import operation_name
from convviz.ui.pages.lab.burst import Burst
from convviz.ui.pages.lab.stage_controls_flip import FlipControl
from convviz.ui.pages.lab.stage_controls_padding import PaddingControls
from convviz.ui.pages.lab.stage_edits import with_border, with_dilation, with_padding, with_strides
from convviz.ui.pages.lab.stage_input import input_shape
from convviz.ui.widgets.flash import flash
from convviz.ui.widgets.labelled_row import LabelledRow
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.number_box import NumberBox
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.pair_box import PairBox
from convviz.workspace.lab import LabWorkspace

_ROW_GAP_PX = 1
_SLOPE_PX = 64


class StageControls(QWidget):
    """Shows the settings of one stage at a time, and hands what a person changes to the workspace."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stageControls")
        self._workspace = workspace
        self._burst = Burst(self)
        self._index = 0
        self.operation = MenuButton("", parent=self)
        self.size_pair = PairBox(1, MAX_KERNEL, self)
        self.strides = PairBox(1, MAX_STRIDE, self)
        self.dilation = PairBox(1, MAX_DILATION, self)
        self.padding = PaddingControls(self)
        self.flip = FlipControl(self)
        self.slope = NumberBox("", step=0.05, low=0.0, high=1.0, parent=self)
        self.slope.setFixedWidth(_SLOPE_PX)
        self.keras_note = QLabel(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_stage(self, index: int) -> None:
        """Shows the stage at a place in the chain; all is within reach while a stage before it is in trouble."""
        another = index != self._index
        self._index = index
        stage, shape = self._stage, input_shape(self._workspace, index)
        self.operation.set_value(operation_id(stage))
        self._show_rows()
        self._show_window(StageLimits() if shape is None else limits(stage, shape), another=another)
        if isinstance(stage, Activate):
            self.slope.set_value(stage.negative_slope)
        if isinstance(stage, Convolution | Depthwise):
            self.flip.set_flipped(flipped=stage.flip)

    def flash(self, symbol: str) -> bool:
        """Makes the control of a formula's symbol (k, s, d, pads) stand out for a moment; False if hidden."""
        rows = {"k": self._size_row, "s": self._strides_row, "d": self._dilation_row, "pads": self.padding}
        row = rows.get(symbol)
        if row is None or not row.isVisible():
            return False
        flash(row)
        return True

    def tab_order(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through."""
        pairs = (self.size_pair, self.strides, self.dilation)
        boxes = [widget for pair in pairs for widget in pair.tab_order()]
        return self.operation, *boxes, *self.padding.tab_order(), self.flip.switch, self.slope

    def retranslate(self) -> None:
        """Words in the interface's language."""
        link = self.tr("Rows and columns alike")
        rows, columns = self.tr("{setting}, rows"), self.tr("{setting}, columns")
        for pair, row, name in (
            (self.size_pair, self._size_row, self._size_name()),
            (self.strides, self._strides_row, self.tr("Stride")),
            (self.dilation, self._dilation_row, self.tr("Dilation")),
        ):
            row.set_text(name)
            pair.set_names(name, rows.format(setting=name), columns.format(setting=name), link)
        self._operation_row.set_text(self.tr("Operation"))
        self.operation.set_label(self.tr("Operation"))
        self.operation.set_options([Option(operation, operation_name(operation)) for operation in OPERATIONS])
        self._slope_row.set_text(self.tr("Slope below 0"))
        self.slope.set_name(self.tr("Slope below 0"))
        self.keras_note.setText(self.tr("Keras refuses this pair: stride and dilation both above 1."))

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        for widget, name in (
            (self.operation, "stageOperation"),
            (self.slope, "stageSlope"),
            (self.keras_note, "stageKerasNote"),
        ):
            widget.setObjectName(name)
        self.size_pair.set_object_names("stageSize")
        self.strides.set_object_names("stageStrides")
        self.dilation.set_object_names("stageDilation")
        self._operation_row = LabelledRow(self.operation, self)
        self._size_row = LabelledRow(self.size_pair, self)
        self._strides_row = LabelledRow(self.strides, self)
        self._dilation_row = LabelledRow(self.dilation, self)
        self._slope_row = LabelledRow(self.slope, self)
        self.keras_note.setWordWrap(True)
        self.keras_note.setProperty("state", "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_ROW_GAP_PX)
        for widget in (
            self._operation_row,
            self._size_row,
            self._strides_row,
            self._dilation_row,
            self.keras_note,
            self.padding,
            self.flip,
            self._slope_row,
        ):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.operation.chosen.connect(self._convert)
        self.size_pair.edited.connect(self._set_size)
        self.strides.edited.connect(self._set_strides)
        self.dilation.edited.connect(self._set_dilation)
        self.padding.padding_edited.connect(self._set_padding)
        self.padding.border_edited.connect(self._set_border)
        self.flip.edited.connect(self._set_flip)
        self.slope.edited.connect(self._set_slope)

    @property
    def _stage(self) -> Stage:
        """The stage as it is now; its weights may have changed since it was shown."""
        return self._workspace.state.stages[self._index]

    def _show_rows(self) -> None:
        stage, window = self._stage, window_of(self._stage)
        for row in (self._size_row, self._strides_row, self.padding):
            row.setVisible(window is not None)
        self._dilation_row.setVisible(window is not None and window.operation != "pooling")
        self.flip.setVisible(isinstance(stage, Convolution | Depthwise))
        self._slope_row.setVisible(isinstance(stage, Activate) and stage.function == "leaky_relu")
        self.keras_note.setVisible(window is not None and not keras_allows(window.strides, window.dilation))

    def _show_window(self, found: StageLimits, *, another: bool) -> None:
        window = window_of(self._stage)
        if window is None:
            return
        for pair, values, reach in (
            (self.size_pair, window.size, found.kernel),
            (self.strides, window.strides, found.strides),
            (self.dilation, window.dilation, found.dilation),
        ):
            if another:
                pair.set_linked(linked=values[0] == values[1])
            pair.set_values(*values)
            pair.set_limits(reach)
        self._size_row.set_text(self._size_name())
        self.padding.show_stage(self._stage, found)

    def _size_name(self) -> str:
        return self.tr("Kernel") if isinstance(self._stage, WithKernel) else self.tr("Window")

    def _edit(self, stage: Stage, control: str) -> None:
        self._workspace.set_stage(self._index, stage, self._burst.word(control))

    def _convert(self, operation: str) -> None:
        self._edit(converted(self._stage, operation, input_shape(self._workspace, self._index)), "operation")

    def _set_size(self, rows: int, columns: int) -> None:
        self._edit(with_size(self._stage, rows, columns), "size")

    def _set_strides(self, rows: int, columns: int) -> None:
        self._edit(with_strides(self._stage, (rows, columns)), "strides")

    def _set_dilation(self, rows: int, columns: int) -> None:
        self._edit(with_dilation(self._stage, (rows, columns)), "dilation")

    def _set_padding(self, padding: Padding) -> None:
        self._edit(with_padding(self._stage, padding), "padding")

    def _set_border(self, border: Border) -> None:
        self._edit(with_border(self._stage, border), "border")

    def _set_flip(self, flip: bool) -> None:  # noqa: FBT001 - a slot of edited(bool)
        if isinstance(self._stage, Convolution | Depthwise):
            self._edit(replace(self._stage, flip=flip), "flip")

    def _set_slope(self, slope: float) -> None:
        if isinstance(self._stage, Activate):
            self._edit(replace(self._stage, negative_slope=slope), "slope")
