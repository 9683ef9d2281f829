"""Saves the lesson that is written, and asks about what is not saved before it is put away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox

from convviz.layers.errors import ConvvizError
from convviz.lessons.reading import SUFFIX
from convviz.texts.errors import sentence
from convviz.ui.main_window import MainWindow
from convviz.ui.widgets.save_dialog import SaveDialog
from convviz.workspace.lesson_authoring import AuthoringWorkspace


class LessonSaving(QObject):
    """Writes the draft to a file or to a folder.

    Signals:
        closed: The lesson is to be put away, saved or not.
    """

    closed = Signal()

    def __init__(self, window: MainWindow, work: AuthoringWorkspace) -> None:
        super().__init__(work)
        self._window = window
        self.work = work
        self._after: Callable[[], object] | None = None

    def save(self, how: str) -> None:
        """Saves: to the file it has, as one file, or as a folder."""
        draft, path = self.work.draft, self.work.path
        if draft is None:
            return
        if how == "file" and path is not None:
            self.write(path)
        elif how == "folder":
            dialog = QFileDialog(self._window, self.tr("Save the lesson as a folder"))
            dialog.setObjectName("lessonFolderDialog")
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.fileSelected.connect(self._write_named)
            dialog.rejected.connect(self._forget_after)
            dialog.open()
        else:
            suggested = Path(draft.files.lesson.id + SUFFIX)
            dialog = SaveDialog(
                self.tr("Save the lesson"), self.tr("Lesson"), SUFFIX, suggested, self._window
            )
            dialog.path_chosen.connect(self.write)
            dialog.rejected.connect(self._forget_after)
            dialog.open()

    def write(self, path: Path) -> None:
        """Writes one file where the name ends like one, else a folder."""
        try:
            if path.suffix.lower() == SUFFIX:
                self.work.save(path)
            else:
                self.work.save_folder(path)
        except ConvvizError as error:
            self._after = None
            self._window.show_notice(sentence(error), "warning")
            return
        self._window.show_notice(self.tr("The lesson is saved in {name}.").format(name=path.name), "info")
        if self._after is not None:
            self._put_away()

    def _write_named(self, name: str) -> None:
        self.write(Path(name))

    def ask(self, after: Callable[[], object]) -> None:
        """Asks about what is not saved; `after` follows once the lesson is put away."""
        self._after = after
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Make a lesson"),
            self.tr("The lesson that you are making is not saved. Save it?"),
            parent=self._window,
        )
        box.setObjectName("lessonUnsavedQuestion")
        box.setDefaultButton(box.addButton(self.tr("Save…"), QMessageBox.ButtonRole.AcceptRole))
        box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Go on writing"), QMessageBox.ButtonRole.RejectRole)
        box.finished.connect(self._decide)
        box.finished.connect(box.deleteLater)
        box.open()

    def _decide(self, _result: int) -> None:
        box = self.sender()
        # None where the box was closed by other means, whatever the stubs say.
        clicked = (
            cast("QAbstractButton | None", box.clickedButton()) if isinstance(box, QMessageBox) else None
        )
        role = box.buttonRole(clicked) if isinstance(box, QMessageBox) and clicked is not None else None
        if role == QMessageBox.ButtonRole.AcceptRole:
            self.save("file" if self.work.path is not None else "as")
        elif role == QMessageBox.ButtonRole.DestructiveRole:
            self._put_away()
        else:
            self._after = None

    def _put_away(self) -> None:
        """Closes the lesson, and goes on with what waits for that; a question has to be gone before a window closes."""
        after, self._after = self._after, None
        self.closed.emit()
        if after is not None:
            QTimer.singleShot(0, self, after)

    def _forget_after(self) -> None:
        self._after = None
