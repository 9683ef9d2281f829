"""Brings the guide beside the pages while a lesson is walked through, and follows its links."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from convviz.layers.errors import ConvvizError
from convviz.lessons.reading import bundled_lesson
from convviz.texts.errors import sentence
from convviz.ui.lessons.guide import LessonGuide
from convviz.ui.lessons.presenting.presenter import Presenter
from convviz.ui.lessons.stage import LessonStage
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lessons.page import LessonsPage

_LESSON = "lesson:"


class LessonCompanion(QObject):
    """Keeps the guide of one window.

    Args:
        window: The window.
        page: The lessons page, from which lessons are begun.
    """

    def __init__(self, window: MainWindow, page: LessonsPage) -> None:
        super().__init__(page)
        self._window = window
        self._page = page
        self._is_entering = False
        self.lessons = page.lessons
        self.guide = LessonGuide(page.lessons, window)
        self.guide.hide()
        window.add_side(self.guide)
        self.stage = LessonStage(window, page.lessons)
        self.presenter = Presenter(window, page.lessons, self.guide)
        self.guide.present_wanted.connect(self.presenter.toggle)
        page.present_wanted.connect(self.presenter.toggle)
        self._keys = [
            self._key(Qt.Key.Key_PageDown, self.guide.go_on),
            self._key(Qt.Key.Key_PageUp, self.guide.go_back),
        ]
        page.lessons.begun.connect(self._begin)
        page.lessons.ended.connect(self._end)
        self.guide.titled.connect(window.set_heading)
        page.lessons.notice.connect(self._tell)
        page.lessons.entered.connect(self._enter)
        self.stage.staged.connect(self._begin_step)
        self.guide.end_wanted.connect(page.lessons.end)
        self.guide.print_wanted.connect(page.print_wanted)
        self.guide.link_opened.connect(self.open_link)

    def open_link(self, address: str) -> None:
        """Follows a link of a text: to a lesson, a term, a page."""
        if address.startswith(_LESSON):
            try:
                self.lessons.begin(bundled_lesson(address.removeprefix(_LESSON)))
            except ConvvizError as error:
                self._tell(sentence(error))
        else:
            self._window.help_desk.open_link(address)

    def _begin(self) -> None:
        self.guide.show()
        for key in self._keys:
            key.setEnabled(True)

    def _end(self) -> None:
        self.presenter.end()
        self.guide.hide()
        self._window.set_heading("")
        for key in self._keys:
            key.setEnabled(False)

    def _enter(self) -> None:
        self._is_entering = True

    def _begin_step(self) -> None:
        """The pages show a step, for the first time or again."""
        if self._is_entering:
            self._is_entering = False
            # While it is presented, letters are a clicker's keys, and no field may take them.
            self.guide.begin_step(take_keyboard=not self.presenter.is_on)
            if QApplication.focusWidget() is None:
                self._window.current_page().setFocus()

    def _tell(self, text: str) -> None:
        self._window.show_notice(text, "warning")

    def _key(self, key: Qt.Key, slot: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._window)
        shortcut.activated.connect(slot)
        shortcut.setEnabled(False)
        return shortcut
