"""Fields in which the words of a lesson are typed; undo is the lesson's, not theirs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_LINES_PX = 17
_AROUND_PX = 14


class LineField(QLineEdit):
    """One line.

    Signals:
        typed: What stands there after a person changed it.
    """

    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.textEdited.connect(self.typed)

    def show_text(self, text: str) -> None:
        """Shows a text; the place of the cursor stays where it is the same."""
        if text != self.text():
            self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Leaves the keys of undo to the window."""
        return False if _is_undo(event) else super().event(event)


class TextField(QPlainTextEdit):
    """Several lines of Markdown; Tab goes on to the next field.

    Args:
        name: The object name.
        lines: How many lines are seen.

    Signals:
        typed: What stands there after a person changed it.
    """

    typed = Signal(str)

    def __init__(self, name: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFixedHeight(lines * _LINES_PX + _AROUND_PX)
        self._is_shown = False
        self.textChanged.connect(self._tell)

    def show_text(self, text: str) -> None:
        """Shows a text; the place of the cursor stays where it is the same."""
        if text != self.toPlainText():
            self._is_shown = True
            self.setPlainText(text)
            self._is_shown = False

    def insert(self, text: str) -> None:
        """Puts a text where the cursor is."""
        self.insertPlainText(text)

    def minimumSizeHint(self) -> QSize:
        """Any width."""
        return QSize(80, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leaves the keys of undo to the window."""
        return False if _is_undo(event) else super().event(event)

    def _tell(self) -> None:
        if not self._is_shown:
            self.typed.emit(self.toPlainText())


def _is_undo(event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not any(event.matches(each) for each in _UNDO):
        return False
    event.ignore()
    return True
