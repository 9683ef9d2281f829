"""Asks where a file is to be written, without stopping the window meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget


class SaveDialog(QFileDialog):
    """Asks for one file whose name ends in `suffix`; shown with `open()`.

    Args:
        title: The dialog's title.
        kind: What the file is, such as "Animation".
        suffix: Its ending with the point, added where the person leaves it out.
        suggested: The file offered; a name without a folder stands in the person's documents.

    Signals:
        path_chosen: The Path to write; where a file stands already, the person has agreed to replace it.
    """

    path_chosen = Signal(object)

    def __init__(self, title: str, kind: str, suffix: str, suggested: Path, parent: QWidget) -> None:
        super().__init__(parent, title)
        self._suffix = suffix
        self.setObjectName("saveDialog")
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilter(f"{kind} (*{suffix})")
        self.setDefaultSuffix(suffix.removeprefix("."))
        self._offer(suggested if suggested.is_absolute() else _documents() / suggested)
        self.rejected.connect(self.deleteLater)
        # Queued: it is hidden by then, and can be shown once more.
        self.accepted.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def _offer(self, path: Path) -> None:
        self.setDirectory(str(path.parent))
        self.selectFile(path.name)

    def _take(self) -> None:
        chosen = Path(self.selectedFiles()[0])
        path = with_suffix(chosen, self._suffix)
        if path != chosen and path.exists():
            # The dialog asked about another name; this one is not replaced without being asked for.
            self._offer(path)
            self.open()
        else:
            self.path_chosen.emit(path)
            self.deleteLater()


def with_suffix(path: Path, suffix: str) -> Path:
    """`path` with its name ending in `suffix`, whatever other points it has.

    >>> with_suffix(Path("lesson 3.a"), ".gif").name, with_suffix(Path("film.GIF"), ".gif").name
    ('lesson 3.a.gif', 'film.GIF')
    """
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def _documents() -> Path:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()
