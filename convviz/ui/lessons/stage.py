"""Brings the window's pages to what the steps of a lesson show, and back to what they had before."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.lessons.lesson import PageId
from convviz.painting.theme import Theme
from convviz.texts.errors import sentence
from convviz.ui.lessons.mark_sheet import MarkSheet
from convviz.ui.lessons.staging.page_stage import PageStage
from convviz.ui.main_window import MainWindow
from convviz.workspace.lessons import LessonWorkspace


class LessonStage(QObject):
    """Follows a lesson.

    Args:
        window: The window whose pages are used; a page is built when a step first shows it.
        lessons: Says what is to be shown.

    Signals:
        staged: The pages show the step now.
    """

    staged = Signal()

    def __init__(self, window: MainWindow, lessons: LessonWorkspace) -> None:
        super().__init__(window)
        self._window = window
        self._lessons = lessons
        self._stages: dict[PageId, PageStage[Any]] = {}
        self._touched: list[PageId] = []
        self._sheets: dict[str, MarkSheet] = {}
        self._from = ""
        lessons.begun.connect(self._begin)
        lessons.shown_changed.connect(self._show)
        lessons.ended.connect(self._restore)

    @property
    def page_id(self) -> str:
        """The page on screen."""
        return self._window.current_page().page_id

    def _begin(self) -> None:
        if not self._touched:
            self._from = self.page_id

    def _show(self) -> None:
        shown = self._lessons.shown
        page_id = shown.page
        if page_id is not None:
            try:
                self._bring(page_id)
            except ConvvizError as error:
                self._lessons.notice.emit(sentence(error))
        self.mark()
        self.staged.emit()

    def mark(self) -> None:
        """Arrows and covers on the page that is on screen, and none on the others; what pages show stays."""
        page, shown = self._window.current_page(), self._lessons.shown
        if page.page_id not in self._sheets:
            self._sheets[page.page_id] = MarkSheet(page, self._theme)
        for page_id, sheet in self._sheets.items():
            here = page_id == page.page_id
            sheet.show_marks(shown.look_at if here else (), shown.cover if here else ())

    def _theme(self) -> Theme:
        return self._window.theme

    def _bring(self, page_id: PageId) -> None:
        if page_id == "evidence":
            self._touch("network")
        stage = self._touch(page_id)
        try:
            stage.show(self._lessons.shown, self._lessons)
        finally:
            stage.page.show_parts(self._lessons.shown.controls)
            self._window.show_page(page_id)

    def _touch(self, page_id: PageId) -> PageStage[Any]:
        """The stage of a page, which remembers what the page has before the lesson first changes it."""
        if page_id not in self._stages:
            self._stages[page_id] = stage = self._made(page_id)
            stage.picked.connect(self._lessons.pick)
        if page_id not in self._touched:
            self._touched.append(page_id)
            self._stages[page_id].keep()
        return self._stages[page_id]

    def _made(self, page_id: PageId) -> PageStage[Any]:
        from convviz.ui.lessons.staging.making import make_stage

        network = self._stages.get("network")
        return make_stage(self._window, page_id, network)

    def _restore(self) -> None:
        for sheet in self._sheets.values():
            sheet.show_marks((), ())
        for page_id in self._touched:
            stage = self._stages[page_id]
            stage.page.show_parts(None)
            stage.restore()
        self._touched.clear()
        if self._from:
            self._window.show_page(self._from)
