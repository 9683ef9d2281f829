"""The lessons page: the course, endless exercises, and what was done so far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QVBoxLayout, QWidget

from convviz.lessons.lesson import LessonFiles
from convviz.lessons.reading import read_lesson
from convviz.ui.panelled_page import PanelledPage
from convviz.ui.widgets.option import Option
from convviz.workspace.lessons import LessonWorkspace


def _course(page: LessonsPage) -> QWidget:
    from convviz.ui.pages.lessons.course import CoursePanel

    panel = CoursePanel(page)
    panel.lesson_chosen.connect(page.begin)
    panel.open_wanted.connect(page.open_wanted)
    panel.make_wanted.connect(page.make_wanted)
    return panel


_PANELS: dict[str, Callable[[LessonsPage], QWidget]] = {"course": _course}


class LessonsPage(PanelledPage):
    """Arranges its panels; lessons themselves are walked through beside the other pages.

    Signals:
        open_wanted: A lesson is to be opened from a file.
        make_wanted: A lesson is to be made.
    """

    open_wanted = Signal()
    make_wanted = Signal()
    page_id = "lessons"

    def __init__(self, lessons: LessonWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(QUndoStack(), parent)
        self.undo_stack.setParent(self)
        self.lessons = lessons
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.panel_choice.chosen.connect(self.show_panel)
        lessons.notice.connect(self._tell)
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
        """Begins a lesson."""
        self.lessons.begin(files)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.panel_choice.setAccessibleName(self.tr("View"))
        self.panel_choice.set_options((Option("course", self.tr("Course"), self.tr("All lessons")),))

    def _tell(self, text: str) -> None:
        self.notice.emit(text, "warning")
