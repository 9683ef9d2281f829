"""The lessons page: the course, endless exercises, and what was done so far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QVBoxLayout, QWidget

from convviz.lessons.course import bundled_lessons
from convviz.lessons.lesson import LessonFiles
from convviz.lessons.reading import bundled_lesson, read_lesson
from convviz.texts.articles.reading import language_in_force
from convviz.ui.pages.reading import report
from convviz.ui.panelled_page import PanelledPage
from convviz.ui.widgets.option import Option
from convviz.workspace.lessons import LessonWorkspace
from convviz.workspace.progress import ProgressWorkspace

if TYPE_CHECKING:
    from convviz.ui.pages.lessons.course import CoursePanel


def _course(page: LessonsPage) -> QWidget:
    from convviz.ui.pages.lessons.course import CoursePanel

    panel = CoursePanel(page)
    panel.lesson_chosen.connect(page.begin)
    panel.open_wanted.connect(page.open_wanted)
    panel.make_wanted.connect(page.make_wanted)
    page.progress.changed.connect(partial(_show_done, page, panel))
    _show_done(page, panel)
    return panel


def _show_done(page: LessonsPage, panel: CoursePanel, *_progress: object) -> None:
    panel.show_done({name: len(each.steps) for name, each in page.progress.progress.lessons.items()})


def _exercises(page: LessonsPage) -> QWidget:
    from convviz.ui.pages.lessons.exercises import ExercisesPanel

    panel = ExercisesPanel(page.progress, page, titles=lesson_titles)
    panel.notice.connect(page.notice)
    panel.open_in_lab.connect(page.open_in_lab)
    panel.sheet_wanted.connect(page.sheet_wanted)
    return panel


_PANELS: dict[str, Callable[[LessonsPage], QWidget]] = {"course": _course, "exercises": _exercises}


def lesson_titles() -> dict[str, str]:
    """The titles of the lessons that come along, by their ids, in the language in force."""
    language = language_in_force()
    return {name: bundled_lesson(name).said(language).title for name in bundled_lessons()}


class LessonsPage(PanelledPage):
    """Arranges its panels; lessons themselves are walked through beside the other pages.

    Signals:
        open_wanted: A lesson is to be opened from a file.
        make_wanted: A lesson is to be made.
        present_wanted: What is on screen is to be presented.
        print_wanted: The lesson that is walked through is to be printed as a worksheet.
        sheet_wanted: A WorksheetSource: exercises are to be printed.
        open_in_lab: A LabSeed: an exercise is to be opened in the kernel lab.
    """

    open_wanted = Signal()
    make_wanted = Signal()
    present_wanted = Signal()
    print_wanted = Signal()
    sheet_wanted = Signal(object)
    open_in_lab = Signal(object)
    page_id = "lessons"
    shows_its_files = False

    def __init__(
        self, lessons: LessonWorkspace, progress: ProgressWorkspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(QUndoStack(), parent)
        self.undo_stack.setParent(self)
        self.lessons = lessons
        self.progress = progress
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.panel_choice.chosen.connect(self.show_panel)
        lessons.notice.connect(self._tell)
        lessons.failed.connect(report)
        self.retranslate()
        self.show_panel("course")

    def title(self) -> str:
        """What the page is."""
        return self.tr("Lessons")

    def subtitle(self) -> str:
        """What it is for."""
        return self.tr("the course, step by step")

    def title_widgets(self) -> Sequence[QWidget]:
        """What stands in the middle."""
        return (self.panel_choice,)

    def make_panel(self, name: str) -> QWidget:
        """A panel by its id."""
        return _PANELS[name](self)

    def open_file(self, path: Path) -> None:
        """Begins the lesson in a file or in a folder.

        Raises:
            ConvvizError: It is no sound lesson; one that is walked through goes on.
        """
        self.begin(read_lesson(path.parent if path.name == "lesson.toml" else path))
        self.file_opened.emit(path)

    def begin(self, files: LessonFiles) -> None:
        """Begins a lesson, or goes on with it at the first step that was not seen."""
        seen = self.progress.progress.lessons.get(files.lesson.id)
        steps = files.lesson.steps
        known: set[str] = set() if seen is None or seen.finished else set(seen.steps)
        self.lessons.begin(files, next((at for at, step in enumerate(steps) if step.id not in known), 0))

    def prepare_close(self) -> bool:
        """Leaves the lesson, so that pages keep what was theirs, and writes the progress."""
        self.lessons.end()
        self.progress.write()
        return super().prepare_close()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.panel_choice.setAccessibleName(self.tr("View"))
        self.panel_choice.set_options(
            (
                Option("course", self.tr("Course"), self.tr("All lessons")),
                Option("exercises", self.tr("Exercises"), self.tr("As many as you like, and your progress")),
            )
        )

    def _tell(self, text: str) -> None:
        self.notice.emit(text, "warning")
