"""Puts lessons together: what is walked through, the guide beside the pages, and the page in the rail."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt

from convviz.ui.lessons.authoring.studio import LessonStudio
from convviz.ui.lessons.companion import LessonCompanion
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lessons.page import LessonsPage
from convviz.workspace.lesson_authoring import AuthoringWorkspace
from convviz.workspace.lesson_noting import LessonNoting
from convviz.workspace.lessons import LessonWorkspace
from convviz.workspace.progress import ProgressWorkspace


def make_lessons_page(window: MainWindow, folder: Path) -> LessonsPage:
    """The page of a window.

    Args:
        window: The window.
        folder: Where progress is kept between runs.
    """
    lessons = LessonWorkspace()
    progress = ProgressWorkspace(folder / "progress.json")
    page = LessonsPage(lessons, progress, window)
    for workspace in (lessons, progress):
        workspace.setParent(page)
    progress.notice.connect(window.show_notice)
    progress.begin()
    LessonNoting(lessons, progress, page)
    companion = LessonCompanion(window, page)
    work = AuthoringWorkspace(page.undo_stack, folder / "lesson-recovery", page)
    studio = LessonStudio(window, lessons, work)
    page.make_wanted.connect(studio.make)
    companion.guide.edit_wanted.connect(studio.edit_walked)
    page.file_opened.connect(studio.remember)
    work.saved.connect(page.file_opened)
    studio.greet()
    _LessonOpening(window, page)
    return page


class _LessonOpening(QObject):
    """Opens lessons by a dialog."""

    def __init__(self, window: MainWindow, page: LessonsPage) -> None:
        super().__init__(page)
        self._window = window
        page.open_wanted.connect(self.choose)

    def choose(self) -> None:
        """Lets the person choose a lesson; the window goes on meanwhile."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Open a lesson"))
        dialog.setObjectName("openLessonDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lessons") + " (*.cvlesson lesson.toml)"])
        dialog.fileSelected.connect(self._open)
        dialog.open()

    def _open(self, name: str) -> None:
        self._window.open_files([Path(name)])
