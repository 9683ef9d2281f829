"""A compact box for a decimal number in the language's way of writing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QToolTip, QWidget

from convviz.layers.errors import ConvvizError
from convviz.texts.errors import sentence
from convviz.texts.numbers import format_number, parse_number

_SHOWN_DIGITS = 5
_KEPT_DECIMALS = 10
_LARGEST = 1e9
_TEXT_MARGIN_PX = 6
_ARROWS_AND_MARGINS_PX = 48


class NumberBox(QAbstractSpinBox):
    """Takes what a person types, quotients such as 1/9 included; arrows and the wheel move it by a step.

    `edited` is emitted for what a person does only; `set_value` is silent. A text that is no number is
    explained and gives way to the number before it.
    """

    edited = Signal(float)

    def __init__(
        self,
        name: str,
        *,
        step: float = 0.1,
        low: float = -_LARGEST,
        high: float = _LARGEST,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._value = 0.0
        self._step, self._low, self._high = step, low, high
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Style sheets cannot set the left padding of a spin box that moves its arrows.
        self.lineEdit().setTextMargins(_TEXT_MARGIN_PX, 0, 0, 0)
        self.set_name(name)
        self.editingFinished.connect(self._take_text)
        self._show_value()

    def set_name(self, name: str) -> None:
        """Names the box, for example in another language."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def value(self) -> float:
        """The number, as exact as it was set."""
        return self._value

    def set_value(self, value: float) -> None:
        """Shows `value`."""
        if value != self._value:
            self._value = value
            self._show_value()

    def stepBy(self, steps: int) -> None:
        """Moves the number by steps."""
        self._take(round(self._value + steps * self._step, _KEPT_DECIMALS))
        self.lineEdit().selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Which arrows lead anywhere."""
        flag = QAbstractSpinBox.StepEnabledFlag
        up = flag.StepUpEnabled if self._value < self._high else flag.StepNone
        down = flag.StepDownEnabled if self._value > self._low else flag.StepNone
        return up | down

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Takes any text: it is judged when it is complete."""
        return QValidator.State.Acceptable, text, pos

    def sizeHint(self) -> QSize:
        """The preferred size."""
        digits = self.fontMetrics().horizontalAdvance(format_number(-0.1234))
        return QSize(digits + _ARROWS_AND_MARGINS_PX, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The smallest useful size."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turns the number only while the box has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # so that a list of controls scrolls under the pointer

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Selects the number, so that typing replaces it."""
        super().focusInEvent(event)
        self.lineEdit().selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_value()

    def _take_text(self) -> None:
        if self.lineEdit().text() == self._text():
            return
        try:
            value = parse_number(self.lineEdit().text())
        except ConvvizError as error:
            self._show_value()
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), sentence(error), self)
            return
        self._take(value)

    def _take(self, value: float) -> None:
        value = max(self._low, min(self._high, value))
        changed = value != self._value
        self._value = value
        self._show_value()
        if changed:
            self.edited.emit(value)

    def _show_value(self) -> None:
        self.lineEdit().setText(self._text())

    def _text(self) -> str:
        return format_number(self._value, significant=_SHOWN_DIGITS)
