"""One line to type a number or a shape into."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from convviz.states.lessons.answers import Given, ShapeForm
from convviz.texts.numbers import localised
from convviz.ui.pages.lessons.answers.answer_field import AnswerField, show_verdict
from convviz.ui.pages.lessons.answers.answer_line import AnswerLine

_WIDTH_CHARACTERS = 18
_LONGEST = 60


class _TypedField(AnswerField):
    """A line; Enter answers."""

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.line = AnswerLine(_WIDTH_CHARACTERS, self)
        self.line.setObjectName(name)
        self.line.setMaxLength(_LONGEST)
        self.line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.line.textEdited.connect(self._change)
        self.line.returnPressed.connect(self.report)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addStretch(1)
        self.retranslate()

    def given(self) -> str:
        """The text."""
        return self.line.text()

    def show_given(self, given: Given) -> None:
        """Puts a text there."""
        self.line.setText(given if isinstance(given, str) else " ".join(given))

    def clear(self) -> None:
        """Empties the line."""
        self.line.clear()
        self.mark_wrong(())

    def mark_wrong(self, wrong: Collection[int]) -> None:
        """Marks the line as wrong."""
        show_verdict(self.line, wrong=bool(wrong))

    def set_open(self, *, is_open: bool) -> None:
        """Whether it can be changed."""
        self.line.setReadOnly(not is_open)

    def begin(self) -> None:
        """Takes the keyboard; what stands there is replaced by what is typed."""
        self.line.setFocus()
        self.line.selectAll()

    def sizeHint(self) -> QSize:
        """The line's."""
        return self.line.sizeHint()

    def _change(self) -> None:
        self.mark_wrong(())
        self.edited.emit()


class NumberField(_TypedField):
    """Takes a number in the language's way of writing, or a quotient."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("answerNumber", parent)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.line.setAccessibleName(self.tr("Your answer, a number"))
        example = self.tr("such as {example}").format(example=localised("-1.5"))
        self.line.setPlaceholderText(self.tr("a number"))
        self.line.setToolTip(
            self.tr("A number, {example}, or a quotient such as 3/4").format(example=example)
        )


class ShapeField(_TypedField):
    """Takes a shape, with any sign between its sizes."""

    def __init__(self, form: ShapeForm, parent: QWidget | None = None) -> None:
        self._form = form
        super().__init__("answerShape", parent)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.line.setAccessibleName(self.tr("Your answer, a shape"))
        self.line.setPlaceholderText(" × ".join("?" * self._form.rank))
        self.line.setToolTip(self.tr("Rows × columns × channels; x, * or a space between them will do"))
