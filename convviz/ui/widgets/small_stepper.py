"""A number box as narrow as its largest number allows, for rows with several of them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from convviz.ui.widgets.stepper_box import StepperBox

_HEIGHT_PX = 26
_TEXT_MARGIN_PX = 2
_ARROWS_AND_BORDERS_PX = 45


class SmallStepper(StepperBox):
    """Takes a number when it is complete: 11 is not 1 first."""

    def __init__(self, name: str, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(name, lowest, highest, parent)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(_TEXT_MARGIN_PX, 0, 0, 0)
        self.setFixedHeight(_HEIGHT_PX)

    def sizeHint(self) -> QSize:
        """As wide as the largest number and the arrows."""
        digits = self.fontMetrics().horizontalAdvance(str(self.maximum()))
        return QSize(digits + _ARROWS_AND_BORDERS_PX, _HEIGHT_PX)
