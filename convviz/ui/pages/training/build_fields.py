"""Controls for a layer's arguments, under Keras's names: one for each kind of value."""

from __future__ import annotations

import re
from typing import assert_never, cast

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from convviz.layers import ConvvizError, TensorShape
from convviz.networks.blueprint import Value
from convviz.networks.blueprint.arguments import (
    Argument,
    Choice,
    Flag,
    Number,
    Pair,
    Sizes,
    Text,
    Whole,
    checked,
)
from convviz.texts.errors import sentence
from convviz.texts.network_overview import tensor_shape_text
from convviz.ui.widgets.labelled_row import LabelledRow
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.number_box import NumberBox
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.pair_box import PairBox
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.small_stepper import SmallStepper
from convviz.ui.widgets.switch import Switch

_FEW = 2
_SHAPE_PX = 116
_SIZES = re.compile(r"\d{1,8}(?:[\s×x,]+\d{1,8}){0,2}")


class ArgumentField(LabelledRow):
    """An argument's name and its control.

    Signals:
        edited: The argument's name, and what a person has set; `set_value` is silent.
    """

    edited = Signal(str, object)

    def __init__(self, argument: Argument, hint: str, parent: QWidget | None = None) -> None:
        self.argument = argument
        super().__init__(_control(argument), parent)
        self._shown: Value = None
        self.set_text(argument.name)
        self.control.setObjectName(f"build_{argument.name}")
        self.setToolTip(hint)
        self._name_control(hint)
        self._connect()

    def set_value(self, value: Value, followed: Value) -> None:
        """Shows a value.

        Args:
            value: The argument's own; None where it follows another one.
            followed: What it follows then.
        """
        shown = followed if value is None else value
        self._shown = shown
        match self.control:
            case SmallStepper() as box:
                number = shown[0] if isinstance(shown, tuple) else cast("int", shown)
                with QSignalBlocker(box):
                    box.setValue(number)
            case PairBox() as pair:
                rows, columns = cast("tuple[int, int]", shown)
                pair.set_values(rows, columns)
            case Segmented() | MenuButton() as choice:
                choice.set_value(str(shown))
            case NumberBox() as box:
                box.set_value(cast("float", shown))
            case Switch() as switch:
                with QSignalBlocker(switch):
                    switch.setChecked(bool(shown))
            case QLineEdit() as line:
                line.setText(tensor_shape_text(cast("TensorShape", shown)))
            case _:
                pass

    def focus(self) -> None:
        """Puts the cursor into the control."""
        inner = self.control.rows_box if isinstance(self.control, PairBox) else self.control
        inner.setFocus()

    def _connect(self) -> None:
        match self.control:
            case SmallStepper() as box:
                box.valueChanged.connect(self._take_number)
            case PairBox() as pair:
                pair.edited.connect(self._take_pair)
            case Segmented() | MenuButton() as choice:
                choice.chosen.connect(self._take)
            case NumberBox() as box:
                box.edited.connect(self._take)
            case Switch() as switch:
                switch.toggled.connect(self._take)
            case QLineEdit() as line:
                line.editingFinished.connect(self._take_sizes)
            case _:
                pass

    def _name_control(self, hint: str) -> None:
        name = self.argument.name
        if isinstance(self.control, PairBox):
            rows, columns = self.tr("{name}, rows"), self.tr("{name}, columns")
            link = self.tr("Rows and columns alike")
            self.control.set_names(name, rows.format(name=name), columns.format(name=name), link)
            self.control.set_object_names(f"build_{name}")
        elif isinstance(self.control, NumberBox):
            self.control.set_name(name)
        elif isinstance(self.control, MenuButton):
            self.control.set_label(name)
        else:
            self.control.setAccessibleName(name)
        self.control.setAccessibleDescription(hint)

    def _take_number(self, number: int) -> None:
        self.edited.emit(self.argument.name, (number, number) if isinstance(self.argument, Pair) else number)

    def _take_pair(self, rows: int, columns: int) -> None:
        self.edited.emit(self.argument.name, (rows, columns))

    def _take(self, value: object) -> None:
        self.edited.emit(self.argument.name, value)

    def _take_sizes(self) -> None:
        """A shape that was typed as 7 × 7 × 64, 7x7x64 or 7, 7, 64; what is none is explained and gives way."""
        line = cast("QLineEdit", self.control)
        if line.text() == tensor_shape_text(cast("TensorShape", self._shown)):
            return
        text = line.text().strip()
        sizes = [int(each) for each in re.findall(r"\d+", text)] if _SIZES.fullmatch(text) else text
        try:
            value = checked(self.argument, sizes)
        except ConvvizError as error:
            line.setText(tensor_shape_text(cast("TensorShape", self._shown)))
            QToolTip.showText(line.mapToGlobal(QPoint(0, line.height())), sentence(error), line)
        else:
            self.edited.emit(self.argument.name, value)


def _control(argument: Argument) -> QWidget:
    """The control of an argument, without words."""
    control: QWidget
    match argument:
        case Whole() | Pair(square=True):
            control = SmallStepper(argument.name, argument.low, argument.high)
        case Pair():
            control = PairBox(argument.low, argument.high)
        case Choice(options=options) if len(options) <= _FEW:
            control = Segmented(argument.name, [Option(each, each) for each in options])
        case Choice(options=options):
            control = MenuButton(argument.name)
            control.set_options([Option(each, each) for each in options])
        case Number():
            control = NumberBox(argument.name, step=argument.step, low=argument.low, high=argument.high)
        case Flag():
            control = Switch()
        case Sizes() | Text():
            control = QLineEdit()
            control.setFixedWidth(_SHAPE_PX)
        case _:
            assert_never(argument)
    return control
