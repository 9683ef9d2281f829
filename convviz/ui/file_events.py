"""Opens what the Finder asks for: on macOS a double click is an event, and no word on the command line."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class FileEvents(QObject):
    """Hears the application's events of files to open, from its first to its last.

    Args:
        open_files: Opens them.
        parent: Whose end is this one's.
    """

    def __init__(self, open_files: Callable[[Sequence[Path]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._open_files = open_files
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes a file to open, and lets every other event go on."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open_files([Path(event.file())])
            return True
        return super().eventFilter(watched, event)


def wants_them() -> bool:
    """Whether the system sends such events; a filter written in Python costs time for every other one."""
    return sys.platform == "darwin"
