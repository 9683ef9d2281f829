"""One setting of a recipe: its name, and the control that fits its values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from convviz.texts.training_recipe import setting_name
from convviz.ui.widgets.labelled_row import LabelledRow
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.number_box import NumberBox
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.stepper_box import StepperBox
from convviz.ui.widgets.switch import Switch

_NUMBER_PX = 92


class Setting(Struct, frozen=True):
    """A field of a recipe and how it is set.

    Attributes:
        field: The field.
        kind: What control it has.
        low: Its lowest number.
        high: Its highest.
        step: How far an arrow key moves a number.
        names: Gives the words of its choices by their ids.
        hint: Gives the sentence that is shown when it is pointed at.
        lowest: Gives the word that stands for its lowest whole number; "" for the number itself.
        needs: Another field, and those of its values with which this one means something; else it is hidden.
    """

    field: str
    kind: Literal["whole", "number", "choice", "flag"]
    low: float = 0
    high: float = 999_999
    step: float = 1
    names: Callable[[], Mapping[str, str]] = dict
    hint: Callable[[], str] = str
    lowest: Callable[[], str] = str
    needs: tuple[str, tuple[str, ...]] = ("", ())


class SettingRow(QWidget):
    """A label and a control.

    Signals:
        edited: The field, and the value that a person has set.
    """

    edited = Signal(str, object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._row: LabelledRow | None = None
        self.control = self._control()
        self.control.setObjectName(f"recipe-{setting.field}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if isinstance(self.control, Switch):
            column.addWidget(self.control)
        else:
            self._row = LabelledRow(self.control, self)
            column.addWidget(self._row)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_words(setting_name(self.setting.field), self.setting.hint())

    def set_words(self, name: str, hint: str) -> None:
        """The name of the setting, and what it means; "" where that goes without saying."""
        match self.control:
            case MenuButton():
                self.control.set_label(name)
                self.control.set_options([Option(key, text) for key, text in self.setting.names().items()])
            case Switch():
                self.control.setText(name)
            case NumberBox():
                self.control.set_name(name)
            case _:
                self.control.setAccessibleName(name)
                self.control.setSpecialValueText(self.setting.lowest())
        if self._row is not None:
            self._row.set_text(name)
        self.control.setToolTip(hint or name)
        self.control.setAccessibleDescription(hint)

    def show_value(self, value: object) -> None:
        """Shows a value, without saying so."""
        with QSignalBlocker(self.control):
            match self.control, value:
                case StepperBox(), int() | float():
                    self.control.setValue(round(value))
                case NumberBox(), int() | float():
                    self.control.set_value(float(value))
                case Switch(), bool():
                    self.control.setChecked(value)
                case MenuButton(), str():
                    self.control.set_value(value)
                case _:
                    pass

    def _control(self) -> StepperBox | NumberBox | Switch | MenuButton:
        setting = self.setting
        match setting.kind:
            case "whole":
                box = StepperBox("", round(setting.low), round(setting.high), self)
                box.setKeyboardTracking(False)
                box.setFixedWidth(_NUMBER_PX)
                box.valueChanged.connect(self._tell)
                return box
            case "number":
                number = NumberBox("", step=setting.step, low=setting.low, high=setting.high, parent=self)
                number.setFixedWidth(_NUMBER_PX)
                number.edited.connect(self._tell)
                return number
            case "flag":
                switch = Switch("", self)
                switch.toggled.connect(self._tell)
                return switch
            case "choice":
                choice = MenuButton("", parent=self)
                choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
                choice.chosen.connect(self._tell)
                return choice

    def _tell(self, value: object) -> None:
        self.edited.emit(self.setting.field, value)
