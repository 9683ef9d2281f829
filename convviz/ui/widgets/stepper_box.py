"""A compact number box that says why a number is out of reach."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QToolTip, QWidget

_WHOLE_NUMBER = re.compile(r"[-\u2212]?\d{1,6}")
_BEGUN = {"", "-", "\u2212"}
_TEXT_MARGIN_PX = 7
_ARROWS_AND_MARGINS_PX = 50


class StepperBox(QSpinBox):
    """A spin box over all numbers its control knows, of which some may be out of reach now.

    `set_range` says which are within reach and why the others are not. An arrow that leads out of reach is
    greyed and says the reason when pointed at. A number out of reach can be typed: it is shown greyed with
    the reason, and gives way to the nearest one within reach when it is entered.
    """

    def __init__(self, name: str, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # Set before setRange, which validates.
        self._low, self._high = lowest, highest
        self._reason_low = self._reason_high = ""
        self.setProperty("beyond", False)  # noqa: FBT003 - Qt's own method
        self.setRange(lowest, highest)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        # Style sheets cannot set the left padding of a spin box that moves its arrows.
        self.lineEdit().setTextMargins(_TEXT_MARGIN_PX, 0, 0, 0)
        self.lineEdit().textChanged.connect(self._show_reach)
        self.valueChanged.connect(self._show_reach)

    def set_range(self, low: int, high: int, reason_low: str = "", reason_high: str = "") -> None:
        """Sets which numbers are within reach, and why no others are. The value stays as it is."""
        self._low, self._high = max(low, self.minimum()), min(high, self.maximum())
        self._reason_low, self._reason_high = reason_low, reason_high
        self.setAccessibleDescription(" ".join(reason for reason in (reason_low, reason_high) if reason))
        self._show_reach()
        self.update()

    def reach(self) -> tuple[int, int]:
        """The lowest and highest number within reach."""
        return self._low, self._high

    def reason(self, number: int) -> str:
        """Why `number` is out of reach, "" when it is not or there is no more to say."""
        if number < self._low:
            return self._reason_low
        return self._reason_high if number > self._high else ""

    def sizeHint(self) -> QSize:
        """The preferred size."""
        widest = max((str(self.minimum()), str(self.maximum())), key=len)
        return QSize(
            self.fontMetrics().horizontalAdvance(widest) + _ARROWS_AND_MARGINS_PX, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        """The smallest size."""
        return self.sizeHint()

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Whether a typed text is a number within reach."""
        number = _number(text)
        if number is None:
            begun = text.strip() in _BEGUN
            return (QValidator.State.Intermediate if begun else QValidator.State.Invalid), text, pos
        # What is already the value stays, though it may have come out of reach by another control.
        accepted = self._low <= number <= self._high or number == self.value()
        return (QValidator.State.Acceptable if accepted else QValidator.State.Intermediate), text, pos

    def fixup(self, text: str) -> str:
        """The nearest number within reach of a typed text."""
        number = _number(text)
        return str(self.value() if number is None else self._nearest(number))

    def valueFromText(self, text: str) -> int:
        """The number a text stands for."""
        number = _number(text)
        return self.value() if number is None else number

    def stepBy(self, steps: int) -> None:
        """Steps within reach."""
        self.setValue(self._nearest(self.value() + steps))

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Which arrows lead somewhere."""
        flag = QAbstractSpinBox.StepEnabledFlag
        up = flag.StepUpEnabled if self.value() < self._high else flag.StepNone
        down = flag.StepDownEnabled if self.value() > self._low else flag.StepNone
        return up | down

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turns the wheel into steps."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # so that a list of controls scrolls under the pointer

    def event(self, event: QEvent) -> bool:
        """Handles an event."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            reason = self._reason_at(event.pos())
            if reason:
                QToolTip.showText(event.globalPos(), reason, self)
                return True
        return super().event(event)

    def _reason_at(self, point: QPoint) -> str:
        from PySide6.QtWidgets import QStyle, QStyleOptionSpinBox

        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        part = self.style().hitTestComplexControl(QStyle.ComplexControl.CC_SpinBox, option, point, self)
        if part == QStyle.SubControl.SC_SpinBoxUp and self.value() >= self._high:
            return self._reason_high
        if part == QStyle.SubControl.SC_SpinBoxDown and self.value() <= self._low:
            return self._reason_low
        return self.reason(self.value())

    def _show_reach(self) -> None:
        number = _number(self.lineEdit().text())
        beyond = number is not None and not self._low <= number <= self._high
        if self.property("beyond") != beyond:
            self.setProperty("beyond", beyond)
            self.style().polish(self)
        if beyond and self.hasFocus() and number is not None and self.reason(number):
            below = QPoint(0, self.height())
            QToolTip.showText(self.mapToGlobal(below), self.reason(number), self)

    def _nearest(self, number: int) -> int:
        return max(self._low, min(self._high, number))


def _number(text: str) -> int | None:
    stripped = text.strip()
    return int(stripped.replace("\u2212", "-")) if _WHOLE_NUMBER.fullmatch(stripped) else None
