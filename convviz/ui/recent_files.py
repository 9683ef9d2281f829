"""The menu of recent files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from convviz.ui.settings import Settings


class RecentFiles(QObject):
    """Fills a menu with the recent files; those that are gone are greyed and say where they were."""

    def __init__(self, settings: Settings, open_file: Callable[[Path], None], parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._open_file = open_file

    def fill(self, menu: QMenu) -> None:
        """Adds a row for each file, and one that empties the list."""
        files = self._settings.recent_files
        for number, path in enumerate(files, start=1):
            name = path.name.replace("&", "&&")
            action = menu.addAction(f"&{number} {name}" if number < 10 else name)
            action.setData(str(path))
            action.setToolTip(str(path))
            action.setEnabled(path.is_file())
            action.triggered.connect(self._open_chosen)
        menu.addSeparator()
        clear = menu.addAction(QCoreApplication.translate("RecentFiles", "&Clear this list"))
        clear.setEnabled(bool(files))
        clear.triggered.connect(self._settings.forget_files)

    def _open_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._open_file(Path(str(action.data())))
