"""Puts lessons together: what is walked through, the guide beside the pages, and the page in the rail."""

from __future__ import annotations

from pathlib import Path

from convviz.ui.lessons.companion import LessonCompanion
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lessons.page import LessonsPage
from convviz.ui.settings import Settings
from convviz.workspace.lessons import LessonWorkspace


def make_lessons_page(window: MainWindow, settings: Settings, folder: Path) -> LessonsPage:
    """The page of a window.

    Args:
        window: The window.
        settings: The person's.
        folder: Where progress is kept between runs.
    """
    del settings, folder
    lessons = LessonWorkspace()
    page = LessonsPage(lessons, window)
    lessons.setParent(page)
    LessonCompanion(window, page)
    return page
