"""Where pictures to learn from come from: the menu that opens them, dialogs, and what may be dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from convviz.pictures.sets.named import NAMES
from convviz.texts.training_data import NAMED_SETS
from convviz.ui.widgets.text_button import TextButton

_PATTERNS = "*.zip *.npz *-ubyte *.gz *.idx"


class SourceButton(TextButton):
    """Opens a folder, a file, a set by its name, or what was collected.

    Args:
        collections: The folders of what was collected.
        parent: What ends it.

    Signals:
        chosen: The source to be opened.
    """

    chosen = Signal(str)

    def __init__(self, collections: Callable[[], tuple[Path, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataOpen")
        self._collections = collections
        self._choices = QMenu(self)
        self._choices.setObjectName("dataOpenMenu")
        self._choices.aboutToShow.connect(self.fill)
        self.setMenu(self._choices)
        self.retranslate()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setText(self.tr("Open"))
        self.setAccessibleName(self.tr("Open pictures to learn from"))

    def fill(self) -> QMenu:
        """The menu, with all its rows."""
        menu = self._choices
        menu.clear()
        menu.addAction(self.tr("Folder…"), self.ask_folder)
        menu.addAction(self.tr("File (.zip, .npz, idx)…"), self.ask_file)
        menu.addSection("")
        for name in NAMES:
            menu.addAction(NAMED_SETS[name]).setData(name)
        folders = self._collections()
        if folders:
            menu.addSection(self.tr("Collected here"))
            for folder in folders:
                menu.addAction(folder.name).setData(str(folder))
        for action in menu.actions():
            if action.data():
                action.triggered.connect(self._choose)
        return menu

    def ask_folder(self) -> None:
        """Asks for a folder."""
        dialog = self._dialog(self.tr("Open a folder of pictures"))
        dialog.setObjectName("dataFolderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def ask_file(self) -> None:
        """Asks for a file."""
        dialog = self._dialog(self.tr("Open a file of pictures"))
        dialog.setObjectName("dataFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        pictures, everything = self.tr("Labelled pictures"), self.tr("All files")
        dialog.setNameFilters([f"{pictures} ({_PATTERNS})", f"{everything} (*)"])
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        if home:
            dialog.setDirectory(home)
        dialog.fileSelected.connect(self.chosen)
        return dialog

    def _choose(self) -> None:
        action = self.sender()
        data = getattr(action, "data", None)
        if data is not None:
            self.chosen.emit(str(data()))


def dropped_source(mime: QMimeData) -> str:
    """The folder or file that was dropped, "" where there is none, or more than one."""
    paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else ""
