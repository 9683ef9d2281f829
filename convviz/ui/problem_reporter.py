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
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from convviz.ui.problem_dialog import ProblemDialog


def problem_report(
    kind: type[BaseException], value: BaseException | None, trace: TracebackType | None
) -> str:
    """What happened and which versions run here, as plain text."""
    from convviz.ui.versions import installed_versions

    versions = ", ".join(f"{name} {version}" for name, version in installed_versions())
    return "".join(traceback.format_exception(kind, value, trace)) + f"\n{versions}\n"


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
        from convviz.ui.problem_dialog import ProblemDialog

        if self._dialog is None:
            self._dialog = ProblemDialog(self._window)
        elif not self._dialog.isVisible():
            self._dialog.clear()
        self._dialog.add(report)
        self._dialog.show()
