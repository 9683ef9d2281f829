"""What a person sees of an unexpected exception: a dialog with all that a report needs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from convviz.ui.dialog_room import resize_on_screen
from convviz.ui.widgets.dialog_buttons import StandardButton, dialog_buttons

_SIZE = QSize(640, 420)
_LONGEST_REPORT = 100_000


class ProblemDialog(QDialog):
    """Says that something went wrong in convviz, with a text to copy into a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemDialog")
        self.setWindowTitle(self.tr("Something went wrong in convviz"))
        resize_on_screen(self, _SIZE)
        sentence = QLabel(
            self.tr(
                "This is a mistake in convviz, not yours. Your work is still open, and you can go on or save it."
            ),
            self,
        )
        sentence.setWordWrap(True)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("problemText")
        self._text.setAccessibleName(self.tr("What to send with a report"))
        self._text.setReadOnly(True)
        buttons = dialog_buttons(self, StandardButton.Close)
        self._copy = QPushButton(self.tr("Copy"), self)
        self._copy.setObjectName("copyProblemButton")
        self._copy.clicked.connect(self._copy_text)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(sentence)
        layout.addWidget(self._text, 1)
        layout.addWidget(buttons)

    def add(self, report: str) -> None:
        """Adds a report to those shown, up to a bound."""
        shown = self._text.toPlainText()
        if report not in shown and len(shown) < _LONGEST_REPORT:
            self._text.appendPlainText(report)

    def clear(self) -> None:
        """Forgets the reports of problems that were looked at."""
        self._text.clear()

    def text(self) -> str:
        """All reports shown."""
        return self._text.toPlainText()

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
