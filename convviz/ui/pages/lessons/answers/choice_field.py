"""One of several to choose."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from convviz.states.lessons.answers import ChoiceForm, Given
from convviz.ui.pages.lessons.answers.answer_field import AnswerField

_GAP_PX = 6
_TARGET_PX = 24


class _Words(QLabel):
    """An option's words, of as many lines as they need; a click chooses it."""

    def __init__(self, text: str, button: QRadioButton, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setBuddy(button)
        self._button = button
        self._stand_beside()

    def mousePressEvent(self, event: object) -> None:
        """Chooses the option."""
        del event
        if self._button.isEnabled():
            self._button.setFocus()
            self._button.click()

    def changeEvent(self, event: QEvent) -> None:
        """Follows another size of type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._stand_beside()

    def _stand_beside(self) -> None:
        """Puts the first line at the height of the button, however many follow."""
        line = self.fontMetrics().height()
        above = max(0, (_TARGET_PX - line) // 2)
        self.setContentsMargins(0, above, 0, above)
        self._button.setMinimumHeight(max(_TARGET_PX, line))


class ChoiceField(AnswerField):
    """Options below each other; the digits choose them, Enter answers."""

    def __init__(self, form: ChoiceForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP_PX)
        for option, text in form.options:
            button = QRadioButton(self)
            button.setObjectName(f"answerChoice-{option}")
            button.setAccessibleName(text)
            button.setMinimumSize(_TARGET_PX, _TARGET_PX)
            self._buttons[option] = button
            self._group.addButton(button)
            row = QHBoxLayout()
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(_Words(text, button, self), 1)
            layout.addLayout(row)
            button.clicked.connect(self._change)

    def given(self) -> str:
        """The id chosen."""
        return next((option for option, button in self._buttons.items() if button.isChecked()), "")

    def show_given(self, given: Given) -> None:
        """Chooses an option by its id."""
        button = self._buttons.get(given) if isinstance(given, str) else None
        if button is not None:
            button.setChecked(True)

    def clear(self) -> None:
        """Nothing is chosen."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self.mark_wrong(())

    def mark_wrong(self, wrong: Collection[int]) -> None:
        """Says of the chosen option that it is wrong; what is seen, the page says."""
        not_right = QCoreApplication.translate("AnswerField", "not right")
        for button in self._buttons.values():
            button.setAccessibleDescription(not_right if wrong and button.isChecked() else "")

    def set_open(self, *, is_open: bool) -> None:
        """Whether another can be chosen."""
        for button in self._buttons.values():
            button.setEnabled(is_open or button.isChecked())

    def begin(self) -> None:
        """Takes the keyboard."""
        chosen = self._buttons.get(self.given()) or next(iter(self._buttons.values()))
        chosen.setFocus()

    def retranslate(self) -> None:
        """The options were given in words; whoever made the field makes another in another language."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers; 1 to 9 choose."""
        digit = event.key() - Qt.Key.Key_0
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.report()
        elif 1 <= digit <= len(self._buttons):
            button = list(self._buttons.values())[digit - 1]
            if button.isEnabled():
                button.setFocus()
                button.click()
        else:
            super().keyPressEvent(event)

    def _change(self) -> None:
        self.mark_wrong(())
        self.edited.emit()
