"""A compact box for a decimal number in the language's way of writing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from convviz.layers.errors import ConvvizError
from convviz.texts.errors import sentence
from convviz.texts.numbers import format_number, parse_number

_SHOWN_DIGITS = 5
_KEPT_DECIMALS = 10
_LARGEST = 1e9
_MARGINS_PX = 18
_WHEEL_NOTCH = 120


class NumberBox(QLineEdit):
    """Takes what a person types, quotients such as 1/9 included; arrow keys and the wheel move it by a step.

    A text that is no number is explained and gives way to the number before it.

    Signals:
        edited: The number that a person has set; `set_value` is silent.
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

    def sizeHint(self) -> QSize:
        """Room for a number of the usual length."""
        return QSize(
            self.fontMetrics().horizontalAdvance(format_number(-0.125)) + _MARGINS_PX,
            super().sizeHint().height(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The up and down arrows move the number by a step, Page up and down by ten."""
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 10,
            Qt.Key.Key_PageDown: -10,
        }.get(Qt.Key(event.key()), 0)
        if steps and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._move(steps)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turns the number only while the box has the focus, so that what it stands in scrolls otherwise."""
        notches = round(event.angleDelta().y() / _WHEEL_NOTCH)
        if self.hasFocus() and notches:
            self._move(notches)
            event.accept()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Selects the number, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Writes the number in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_value()

    def _move(self, steps: int) -> None:
        self._take_text()
        self._take(round(self._value + steps * self._step, _KEPT_DECIMALS))
        self.selectAll()

    def _take_text(self) -> None:
        if self.text() == self._written():
            return
        try:
            value = parse_number(self.text())
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
        self.setText(self._written())

    def _written(self) -> str:
        return format_number(self._value, significant=_SHOWN_DIGITS)
