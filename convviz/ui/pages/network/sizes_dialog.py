"""Asks for the sizes that a model's file leaves open, and remembers them for the next time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from convviz.layers import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.dialog_room import MARGIN_PX, DialogRoom
from convviz.ui.settings import Settings
from convviz.ui.widgets.dialog_buttons import StandardButton, dialog_buttons
from convviz.ui.widgets.labelled_row import LabelledRow
from convviz.workspace.model_loading import OpenSizes

_USUAL = (224, 224, 3)
_LARGEST = 2048


class SizesDialog(QDialog):
    """A number for every open size; fixed ones are said.

    Signals:
        sizes_chosen: The `OpenSizes` asked about, and a shape for each input.
    """

    sizes_chosen = Signal(object, object)

    def __init__(self, wanted: OpenSizes, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sizesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Input size"))
        self._wanted = wanted
        self._settings = settings
        self._boxes: list[list[QSpinBox]] = []
        text = self.tr("“{name}” leaves the size of its input open. What shall it look at?")
        question = QLabel(text.format(name=wanted.file.facts.name), self)
        question.setWordWrap(True)
        self._problem = QLabel(self)
        self._problem.setObjectName("sizesProblem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        buttons = dialog_buttons(self, StandardButton.Ok, StandardButton.Cancel)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        room = DialogRoom(self)
        room.keep(buttons)
        whole = QVBoxLayout(room.content)
        whole.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, 0)
        whole.addWidget(question)
        remembered = settings.input_sizes(wanted.file.facts.sha256)
        for place, each in enumerate(wanted.file.open_inputs):
            known = remembered[place] if place < len(remembered) else None
            # Where not even the number of axes is known, a picture is most likely.
            shape = (None, None, None) if each.shape is None else each.shape
            whole.addWidget(self._row(each.name, shape, known))
        whole.addWidget(self._problem)
        first = next((box for boxes in self._boxes for box in boxes if box.isEnabled()), None)
        if first is not None:
            first.setFocus()

    def shapes(self) -> tuple[tuple[int, ...], ...]:
        """The sizes in the boxes."""
        return tuple(tuple(box.value() for box in boxes) for boxes in self._boxes)

    def _row(self, name: str, shape: Sequence[int | None], known: tuple[int, ...] | None) -> QWidget:
        sizes = QWidget(self)
        row = QHBoxLayout(sizes)
        row.setContentsMargins(0, 0, 0, 0)
        boxes: list[QSpinBox] = []
        for axis, size in enumerate(shape):
            if axis:
                row.addWidget(QLabel("×", sizes))
            box = QSpinBox(sizes)
            box.setObjectName(f"inputSize{len(self._boxes)}x{axis}")
            box.setAccessibleName(self.tr("Size {axis} of {name}").format(axis=axis + 1, name=name))
            box.setRange(1, _LARGEST)
            usual = known[axis] if known is not None and axis < len(known) else _usual(axis, len(shape))
            box.setValue(usual if size is None else size)
            box.setEnabled(size is None)
            boxes.append(box)
            row.addWidget(box)
        self._boxes.append(boxes)
        labelled = LabelledRow(sizes, self)
        labelled.set_text(name)
        return labelled

    def _choose(self) -> None:
        shapes = self.shapes()
        try:
            self._wanted.check(shapes)
        except ConvvizError as error:
            self._problem.setText(sentence(error))
            self._problem.show()
            return
        self._settings.remember_input_sizes(self._wanted.file.facts.sha256, shapes)
        self.sizes_chosen.emit(self._wanted, shapes)
        self.accept()


def _usual(axis: int, axes: int) -> int:
    """What photographs have: 224 × 224 × 3."""
    return _USUAL[axis] if axes == len(_USUAL) else _USUAL[0]
