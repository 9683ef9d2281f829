"""What is done to the numbers of a kernel: its sum, turning, scale and offset."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSignalBlocker, QSize
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from convviz.states.lab import kernel_changes
from convviz.states.lab.layers import kernel_of
from convviz.states.lab.state import Kernel
from convviz.texts.limits import reason_text
from convviz.texts.numbers import format_number
from convviz.ui.pages.lab.burst import Burst
from convviz.ui.pages.lab.kernel_choice import size_refusal
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.number_box import NumberBox
from convviz.workspace.lab import LabWorkspace

_BUTTON = QSize(28, 26)
_BOX_PX = 56
_GAP_PX = 4
_TIGHT_PX = 2
_SEED_BITS = 31


def new_seed() -> int:
    """A seed that was not there before."""
    return secrets.randbits(_SEED_BITS)


class KernelTools(QWidget):
    """The sum of the shown slice and the buttons that change the selected stage's kernel as a whole."""

    def __init__(
        self, workspace: LabWorkspace, parent: QWidget | None = None, *, seeds: Callable[[], int] = new_seed
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._seeds = seeds
        self._burst = Burst(self)
        self.sum_label = ElidedLabel("", self)
        self.divide = QToolButton(self)
        self.divide.setCheckable(True)
        self.rotate = IconButton("rotate", "", self)
        self.transpose = IconButton("transpose", "", self)
        self.random = IconButton("dice", "", self)
        self.scale_label, self.offset_label = ElidedLabel("", self), ElidedLabel("", self)
        self.scale = NumberBox("", step=0.1, parent=self)
        self.offset = NumberBox("", step=1.0, parent=self)
        self._name_objects()
        self._lay_out()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Shows the kernel of the selected stage."""
        kernel, shown = self._kernel(), self._workspace.scene.kernel
        if kernel is None or shown is None:
            return
        self._show_sum(shown.weight_sum)
        divisible = abs(shown.weight_sum) > 0
        with QSignalBlocker(self.divide):
            self.divide.setChecked(kernel.divide_by_sum)
        self.divide.setEnabled(divisible or kernel.divide_by_sum)
        self.divide.setToolTip(
            self.tr("Every weight is divided by the sum of them all.")
            if divisible
            else self.tr("The sum is 0: there is nothing to divide by.")
        )
        self.scale.set_value(kernel.scale)
        self.offset.set_value(kernel.bias[shown.filter])

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.divide.setText("÷ Σ")
        self.divide.setAccessibleName(self.tr("Divide by the sum"))
        self.rotate.set_name(self.tr("Rotate by 90°"))
        self.transpose.set_name(self.tr("Transpose: exchange rows and columns"))
        self.random.set_name(self.tr("Random weights, as a new layer starts with"))
        self.scale_label.setText(self.tr("Scale"))
        self.scale.set_name(self.tr("Scale: every weight is multiplied by it"))
        self.offset_label.setText(self.tr("Offset"))
        self.offset.set_name(self.tr("Offset: the bias, added once to every sum"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _name_objects(self) -> None:
        for widget, name in (
            (self.sum_label, "kernelSum"),
            (self.divide, "kernelDivide"),
            (self.rotate, "kernelRotate"),
            (self.transpose, "kernelTranspose"),
            (self.random, "kernelRandom"),
            (self.scale, "kernelScale"),
            (self.offset, "kernelOffset"),
        ):
            widget.setObjectName(name)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(_TIGHT_PX)
        second.setSpacing(_GAP_PX)
        first.addWidget(self.sum_label, 1)
        first.addWidget(self.divide)
        for button in (self.rotate, self.transpose, self.random):
            button.setProperty("kind", "flat")
            button.setFixedSize(_BUTTON)
            first.addWidget(button)
        self.divide.setFixedHeight(_BUTTON.height())
        for label, box in ((self.scale_label, self.scale), (self.offset_label, self.offset)):
            label.setBuddy(box)
            box.setFixedSize(_BOX_PX, _BUTTON.height())
            second.addWidget(label, 1)
            second.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(first)
        column.addLayout(second)

    def _connect(self) -> None:
        self.divide.toggled.connect(self._set_divide)
        self.rotate.clicked.connect(self._rotate)
        self.transpose.clicked.connect(self._transpose)
        self.random.clicked.connect(self._randomise)
        self.scale.edited.connect(self._set_scale)
        self.offset.edited.connect(self._set_offset)

    def _show_sum(self, total: float) -> None:
        short, exact = format_number(total, significant=3), format_number(total, significant=9)
        self.sum_label.setText(f"Σ = {short}" if short == exact else f"Σ ≈ {short}")
        self.sum_label.setAccessibleName(self.tr("Sum of the weights shown: {sum}").format(sum=exact))

    def _kernel(self) -> Kernel | None:
        state = self._workspace.state
        return kernel_of(state.stages[state.cursor.stage])

    def _set(self, kernel: Kernel, merge: str = "") -> None:
        """Gives the kernel to the stage, or says why it does not fit there."""
        reason = size_refusal(self._workspace, self._workspace.state.cursor.stage, *kernel.shape[:2])
        if reason is None:
            self._workspace.set_kernel(kernel, merge)
        else:
            self._workspace.notice.emit(reason_text(reason))

    def _set_divide(self, divide: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        kernel = self._kernel()
        if kernel is not None:
            self._set(replace(kernel, divide_by_sum=divide))

    def _rotate(self) -> None:
        kernel = self._kernel()
        if kernel is not None:
            self._set(kernel_changes.rotated(kernel))

    def _transpose(self) -> None:
        kernel = self._kernel()
        if kernel is not None:
            self._set(kernel_changes.transposed(kernel))

    def _randomise(self) -> None:
        kernel = self._kernel()
        if kernel is not None:
            self._set(kernel_changes.randomised(kernel, self._seeds()))

    def _set_scale(self, scale: float) -> None:
        kernel = self._kernel()
        if kernel is not None:
            self._set(replace(kernel, scale=scale), self._burst.word("scale"))

    def _set_offset(self, offset: float) -> None:
        shown = self._workspace.scene.kernel
        if shown is not None:
            self._workspace.set_bias(shown.filter, offset, self._burst.word("offset"))
