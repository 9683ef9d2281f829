"""What every field to answer in can do."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from convviz.states.lessons.answers import Given


class AnswerField(QWidget):
    """A field to answer in.

    Signals:
        answered: The person is done (Enter): what was given, a text, or the texts of a row.
        edited: Something of the answer is another.
    """

    answered = Signal(object)
    edited = Signal()

    def given(self) -> Given:
        """What stands there: the text, the texts of a row, or the id chosen; "" for nothing."""
        raise NotImplementedError

    def show_given(self, given: Given) -> None:
        """Puts an answer there, such as the right one."""
        raise NotImplementedError

    def clear(self) -> None:
        """Empties it."""
        raise NotImplementedError

    def mark_wrong(self, wrong: Collection[int]) -> None:
        """Marks parts as wrong: of a row its numbers by their places, else anything for all of it; () for none."""
        raise NotImplementedError

    def set_open(self, *, is_open: bool) -> None:
        """Whether it can be changed."""
        raise NotImplementedError

    def begin(self) -> None:
        """Takes the keyboard."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def report(self) -> None:
        """Says that the person is done."""
        self.answered.emit(self.given())


def show_verdict(line: QLineEdit, *, wrong: bool) -> None:
    """Gives a line the border of a wrong answer, or takes it away, and says so to a screen reader."""
    if line.property("wrong") is not wrong:
        line.setProperty("wrong", wrong)
        line.style().unpolish(line)
        line.style().polish(line)
    said = QCoreApplication.translate("AnswerField", "not right") if wrong else ""
    line.setAccessibleDescription(said)
