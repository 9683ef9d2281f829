"""A field for each number of a row or of a small grid."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from convviz.states.lessons.answers import Given, RowForm
from convviz.texts.exercises import caption_text
from convviz.ui.pages.lessons.answers.answer_field import AnswerField, show_verdict
from convviz.ui.pages.lessons.answers.answer_line import AnswerLine

_WIDTH_CHARACTERS = 8
_LONGEST = 30
_GAP_PX = 6


class _Cell(AnswerLine):
    """One number; the arrows up and down go to the rows above and below."""

    def __init__(self, place: int, field: RowField) -> None:
        super().__init__(_WIDTH_CHARACTERS, field)
        self.place, self._field = place, field
        self.setObjectName(f"answerRow{place}")
        self.setMaxLength(_LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves within the grid, or types."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self._field.go(self.place, step):
            super().keyPressEvent(event)


class RowField(AnswerField):
    """Takes numbers row by row; Enter goes on to the next empty one, and answers where there is none."""

    def __init__(self, form: RowForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP_PX)
        self._captions: list[QLabel] = []
        for column in range(len(form.captions)):
            caption = QLabel(self)
            caption.setProperty("soft", True)  # noqa: FBT003 - Qt's own method
            self._captions.append(caption)
            layout.addWidget(caption, 0, column)
        count = form.count or form.rows * form.columns
        self.cells = [_Cell(place, self) for place in range(count)]
        for cell in self.cells:
            row, column = divmod(cell.place, form.columns)
            layout.addWidget(cell, row + 1, column)
            cell.textEdited.connect(self._change)
            cell.returnPressed.connect(self._go_on)
        layout.setColumnStretch(form.columns, 1)
        self.retranslate()

    def given(self) -> tuple[str, ...]:
        """The texts, row by row."""
        return tuple(cell.text() for cell in self.cells)

    def show_given(self, given: Given) -> None:
        """Puts numbers there."""
        texts = given.split() if isinstance(given, str) else given
        for cell, text in zip(self.cells, texts, strict=False):
            cell.setText(text)

    def clear(self) -> None:
        """Empties all fields."""
        for cell in self.cells:
            cell.clear()
        self.mark_wrong(())

    def mark_wrong(self, wrong: Collection[int]) -> None:
        """Marks the numbers at these places as wrong."""
        for cell in self.cells:
            show_verdict(cell, wrong=cell.place in wrong)

    def set_open(self, *, is_open: bool) -> None:
        """Whether they can be changed."""
        for cell in self.cells:
            cell.setReadOnly(not is_open)

    def begin(self) -> None:
        """The first wrong or empty field takes the keyboard."""
        wrong = [cell for cell in self.cells if cell.property("wrong") or not cell.text().strip()]
        chosen = (wrong or self.cells)[0]
        chosen.setFocus()
        chosen.selectAll()

    def go(self, place: int, rows: int) -> bool:
        """Goes to the same column of another row; whether there is one."""
        target = place + rows * self._form.columns
        if not 0 <= target < len(self.cells):
            return False
        self.cells[target].setFocus()
        self.cells[target].selectAll()
        return True

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        for caption, name in zip(self._captions, self._form.captions, strict=True):
            caption.setText(caption_text(name))
        for cell in self.cells:
            row, column = divmod(cell.place, self._form.columns)
            if self._form.captions:
                name = self.tr("Your answer: {name}").format(name=caption_text(self._form.captions[column]))
            elif self._form.rows > 1:
                name = self.tr("Your answer: row {row}, column {column}").format(
                    row=row + 1, column=column + 1
                )
            else:
                name = self.tr("Your answer: number {number}").format(number=column + 1)
            cell.setAccessibleName(name)

    def _change(self) -> None:
        cell = self.sender()
        if isinstance(cell, QLineEdit):
            show_verdict(cell, wrong=False)
        self.edited.emit()

    def _go_on(self) -> None:
        empty = next((cell for cell in self.cells if not cell.text().strip()), None)
        if empty is None:
            self.report()
        else:
            empty.setFocus()
