"""The one door for unexpected exceptions: a dialog with all that a report needs, and the work goes on.

1. `sys.excepthook` and `threading.excepthook` hand the exception to the reporter, in whatever thread it happened.
2. A queued signal takes it to the window's thread, since no dialog may be opened from another.
3. The first problem opens the dialog. Problems that follow while it is open are added to its text, so that a
   painter that fails at every repaint does not bury the screen in dialogs.
"""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, QSize, Qt, Signal
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

from convviz.ui.versions import installed_versions

_SIZE = QSize(640, 420)
_LONGEST_REPORT = 100_000


def problem_report(
    kind: type[BaseException], value: BaseException | None, trace: TracebackType | None
) -> str:
    """What happened and which versions run here, as plain text."""
    versions = ", ".join(f"{name} {version}" for name, version in installed_versions())
    return "".join(traceback.format_exception(kind, value, trace)) + f"\n{versions}\n"


class ProblemDialog(QDialog):
    """Says that something went wrong in convviz, with a text to copy into a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemDialog")
        self.setWindowTitle(self.tr("Something went wrong in convviz"))
        self.resize(_SIZE)
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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
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


class ProblemReporter(QObject):
    """Shows unexpected exceptions once it is installed."""

    _happened = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: ProblemDialog | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Becomes the hook for unexpected exceptions in all threads."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread

    def report(self, kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        """Prints an exception as usual and shows it; Ctrl+C ends the program as usual."""
        sys.__excepthook__(kind, value, trace)
        if issubclass(kind, KeyboardInterrupt):
            return
        self._happened.emit(problem_report(kind, value, trace))

    def dialog(self) -> ProblemDialog | None:
        """The dialog, if it is open."""
        return self._dialog if self._dialog is not None and self._dialog.isVisible() else None

    def _report_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, report: str) -> None:
        if self._dialog is None:
            self._dialog = ProblemDialog(self._window)
        elif not self._dialog.isVisible():
            self._dialog.clear()
        self._dialog.add(report)
        self._dialog.show()
