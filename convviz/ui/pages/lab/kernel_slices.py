"""Which slice of a kernel is shown: its filter, and the plane of the input it multiplies."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from convviz.states.lab import kernel_changes
from convviz.states.lab.layers import kernel_of
from convviz.states.lab.limits import limits
from convviz.states.lab.state import MAX_FILTERS, Kernel
from convviz.texts.limits import reason_text
from convviz.texts.numbers import format_count
from convviz.ui.pages.lab.stage_input import input_shape
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.labelled_row import ElidedLabel, LabelledRow
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.small_stepper import SmallStepper
from convviz.workspace.lab import LabWorkspace

_BUTTON = QSize(26, 26)
_GAP_PX = 4
_ALIKE = "alike"


class KernelSlices(QWidget):
    """Steps through the filters, adds and removes them; says whether all planes share one slice.

    The row of filters is there once a kernel has several of them, the row of planes once the input has.
    """

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._label = ElidedLabel("", self)
        self.filter = SmallStepper("", 1, MAX_FILTERS, self)
        self._count = QLabel(self)
        self.add = IconButton("plus", "", self)
        self.remove = IconButton("minus", "", self)
        self.plane = MenuButton("", parent=self)
        self._plane_row = LabelledRow(self.plane, self)
        self._filters = QWidget(self)
        self._lay_out()
        self.filter.valueChanged.connect(self._show_filter)
        self.add.clicked.connect(self.add_filter)
        self.remove.clicked.connect(self.remove_filter)
        self.plane.chosen.connect(self._choose_plane)
        self.retranslate()

    def refresh(self) -> None:
        """Shows where the selected stage's kernel stands."""
        kernel, shown = self._kernel(), self._workspace.scene.kernel
        if kernel is None or shown is None:
            return
        filters = kernel.shape[3]
        with QSignalBlocker(self.filter):
            self.filter.setRange(1, max(filters, MAX_FILTERS))
            self.filter.set_range(1, filters)
            self.filter.setValue(shown.filter + 1)
        self._count.setText(f"/ {format_count(filters)}")
        refusal = self.refusal_to_add()
        self.add.setEnabled(not refusal)
        self.add.set_name(refusal or self.tr("Add a filter: a copy of this one"))
        self._filters.setVisible(filters > 1)
        self._show_planes(kernel, shown.channel)
        self.setVisible(filters > 1 or not self._plane_row.isHidden())

    def refusal_to_add(self) -> str:
        """Why there can be no further filter, "" if there can."""
        stages, selected = self._workspace.state.stages, self._workspace.state.cursor.stage
        shape, kernel = input_shape(self._workspace, selected), self._kernel()
        if shape is None or kernel is None:
            return ""
        within = limits(stages[selected], shape).filters
        beyond = within is not None and kernel.shape[3] >= within.high
        return reason_text(within.reason_high) if within is not None and beyond else ""

    def add_filter(self) -> None:
        """One filter more, a copy of the shown one, which is then shown."""
        kernel, shown = self._kernel(), self._workspace.scene.kernel
        if kernel is None or shown is None or self.refusal_to_add():
            return
        self._workspace.set_kernel(kernel_changes.with_filter_added(kernel, shown.filter))
        self._workspace.show_kernel_of(shown.filter + 1, shown.channel)

    def remove_filter(self) -> None:
        """The shown filter goes, and the one before it is shown; the last one stays."""
        kernel, shown = self._kernel(), self._workspace.scene.kernel
        if kernel is None or shown is None or kernel.shape[3] == 1:
            return
        self._workspace.set_kernel(kernel_changes.without_filter(kernel, shown.filter))
        self._workspace.show_kernel_of(max(0, shown.filter - 1), shown.channel)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._label.setText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter shown"))
        self.remove.set_name(self.tr("Remove this filter"))
        self._plane_row.set_text(self.tr("Plane"))
        self.plane.set_label(self.tr("The input's plane that these weights multiply"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        for widget, name in (
            (self.filter, "kernelFilter"),
            (self.add, "kernelAddFilter"),
            (self.remove, "kernelRemoveFilter"),
            (self.plane, "kernelPlane"),
        ):
            widget.setObjectName(name)
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self._label, 1)
        row.addWidget(self.filter)
        row.addWidget(self._count)
        for button in (self.add, self.remove):
            button.setProperty("kind", "flat")
            button.setFixedSize(_BUTTON)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self._filters)
        column.addWidget(self._plane_row)

    def _show_planes(self, kernel: Kernel, channel: int) -> None:
        channels = self._channels()
        self._plane_row.setVisible(channels > 1)
        if channels <= 1:
            return
        names = ("R", "G", "B") if channels == 3 and self._workspace.state.cursor.stage == 0 else ()
        self.plane.set_options(
            [
                Option(_ALIKE, self.tr("all alike"), self.tr("One slice multiplies every plane.")),
                *(
                    Option(str(number), names[number] if names else format_count(number + 1))
                    for number in range(channels)
                ),
            ]
        )
        self.plane.set_value(_ALIKE if kernel.shape[2] == 1 else str(min(channel, channels - 1)))

    def _channels(self) -> int:
        shape = input_shape(self._workspace, self._workspace.state.cursor.stage)
        return 1 if shape is None else shape.channels

    def _kernel(self) -> Kernel | None:
        state = self._workspace.state
        return kernel_of(state.stages[state.cursor.stage])

    def _show_filter(self, number: int) -> None:
        shown = self._workspace.scene.kernel
        if shown is not None:
            self._workspace.show_kernel_of(number - 1, shown.channel)

    def _choose_plane(self, plane: str) -> None:
        kernel, shown = self._kernel(), self._workspace.scene.kernel
        if kernel is None or shown is None:
            return
        if plane == _ALIKE:
            self._workspace.set_kernel(kernel_changes.with_planes_alike(kernel, shown.channel))
            self._workspace.show_kernel_of(shown.filter, 0)
        else:
            self._workspace.set_kernel(kernel_changes.with_planes_apart(kernel, self._channels()))
            self._workspace.show_kernel_of(shown.filter, int(plane))
