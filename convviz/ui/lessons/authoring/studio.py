"""Puts the writing of lessons together: the column, the pages that show its steps, trying, saving, closing.

1. `make` begins with what is on screen, `edit` with a copy of a lesson; the pages keep what they had for later.
2. Choosing a step brings the pages to what it shows; whatever is done on them stays without effect until it is taken.
3. `try_it` walks through the lesson with a guide of its own, and comes back to the step.
4. Closing asks about what is not saved; the pages get back what they had.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from convviz.layers.errors import ConvvizError
from convviz.lessons.lesson import LANGUAGES, LessonFiles, LookAt, Shown, Step
from convviz.lessons.reading import MAIN
from convviz.texts.articles.reading import language_in_force
from convviz.texts.errors import sentence
from convviz.ui.lessons.authoring.editor import LessonEditor
from convviz.ui.lessons.authoring.point_sheet import PointSheet
from convviz.ui.lessons.authoring.saving import LessonSaving
from convviz.ui.lessons.authoring.taking import taken
from convviz.ui.lessons.guide import LessonGuide
from convviz.ui.lessons.stage import LessonStage
from convviz.ui.main_window import MainWindow
from convviz.ui.page import Page
from convviz.workspace.authoring.draft import Draft, draft_of, new_draft
from convviz.workspace.authoring.finishing import finished
from convviz.workspace.authoring.showing import Marking, with_shown
from convviz.workspace.authoring.steps import with_step
from convviz.workspace.lesson_authoring import AuthoringWorkspace
from convviz.workspace.lessons import LessonWorkspace

Change = Callable[[Draft, Shown, Mapping[str, bytes]], Draft]


class LessonStudio(QObject):
    """Writes lessons in one window.

    Args:
        window: The window.
        walked: The lesson that is walked through, which stands back while one is written.
        work: The draft.
    """

    def __init__(self, window: MainWindow, walked: LessonWorkspace, work: AuthoringWorkspace) -> None:
        super().__init__(work)
        self._window = window
        self._walked = walked
        self.work = work
        self.lessons = LessonWorkspace(work)
        self.stage = LessonStage(window, self.lessons)
        self.saving = LessonSaving(window, work)
        self.saving.closed.connect(self.close)
        self.editor = LessonEditor(work, window)
        self.editor.hide()
        window.add_side(self.editor)
        self.trial: LessonGuide | None = None
        self._shown: tuple[Step | None, str] = (None, "")
        self._marking: Marking = "look_at"
        self._staged: Page | None = None
        self._opened: tuple[LessonFiles | None, Path | None] = (None, None)
        self._connect()
        window.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether a lesson is being written."""
        return self.work.draft is not None

    def greet(self) -> None:
        """Says that a run which crashed left a lesson."""
        if self.work.has_recovered():
            self._tell(self.tr("The lesson that you were making is kept; “Make a lesson” brings it back."))

    def remember(self, path: object) -> None:
        """The lesson that is walked through stands in this file."""
        if isinstance(path, Path) and self._walked.files is not None:
            self._opened = (self._walked.files, path.parent if path.name == MAIN else path)

    def make(self) -> None:
        """Begins a lesson with what is on screen, brings back what a crash left, or shows the one that is written."""
        if self.is_open:
            if self._walked.files is None:
                self._come_back()
            self._walked.end()
            return
        self._walked.end()
        recovered = self.work.recovered()
        if recovered is not None:
            self._begin(recovered, None)
            self._tell(self.tr("convviz ended unexpectedly; the lesson that you were making is back."))
            return
        if self._window.current_page().page_id == "lessons":
            self._window.show_page("lab")
        try:
            shown, files = taken(self._window.current_page(), {})
        except ConvvizError as error:
            self._refuse(error)
            return
        code = language_in_force()
        self._begin(new_draft(shown, files, code if code in LANGUAGES else "en"), None)

    def edit(self, files: LessonFiles, index: int = 0, path: Path | None = None) -> None:
        """Writes on a copy of a lesson; one that is written already is asked about."""
        if self.is_open and self.work.is_unsaved:
            self.saving.ask(lambda: self.edit(files, index, path))
            return
        if self.is_open:
            self.close()
        self._walked.end()
        self._begin(draft_of(files, language_in_force(), index), path)

    def edit_walked(self) -> None:
        """Writes on a copy of the lesson that is walked through."""
        files = self._walked.files
        if files is not None:
            known, path = self._opened
            self.edit(files, self._walked.index, path if known is files else None)

    def try_it(self) -> None:
        """Walks through the lesson from the step that is worked at."""
        draft = self.work.draft
        if draft is None:
            return
        if self.trial is None:
            self.trial = LessonGuide(self.lessons, self._window)
            self.trial.setObjectName("lessonTrial")
            for button in (self.trial.more, self.trial.present):
                button.hide()
            self._window.add_side(self.trial)
            self.trial.end_wanted.connect(self.end_trial)
            self.trial.link_opened.connect(self._window.help_desk.open_link)
        self.editor.hide()
        self.trial.show()
        self.lessons.begin(finished(draft), draft.index)

    def end_trial(self) -> None:
        """Back to the step that is worked at."""
        if self.trial is not None and self.trial.isVisible():
            self.trial.hide()
            self._come_back()

    def close(self) -> None:
        """Puts the lesson away, saved or not; the pages get back what they had."""
        self.work.close()
        self._shown = (None, "")
        self.lessons.end()
        self.editor.problems.hide()
        self.editor.hide()
        if self.trial is not None:
            self.trial.hide()
        self._window.set_heading("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the window open while there is something that is not saved, and asks."""
        if event.type() == QEvent.Type.Close and watched is self._window and self.is_open:
            if self.work.is_unsaved:
                event.ignore()
                self.saving.ask(self._window.close)
                return True
            self.close()
        return super().eventFilter(watched, event)

    # What a draft says, the pages show

    def _begin(self, draft: Draft, path: Path | None) -> None:
        self.editor.show()
        self.editor.show_part("text")
        self.work.begin(draft, path)
        self.work.undo_stack.setActive()

    def _follow(self, draft: object) -> None:
        """Brings the pages to another step, or only what lies over them where the step shows the same."""
        if not isinstance(draft, Draft) or (self.trial is not None and self.trial.isVisible()):
            return
        before, when = self._shown
        step = draft.step
        if draft.index != self.lessons.index or (step.question is None and step.reveal is None):
            self.editor.shows.choice.set_value("show")
        self._shown = (step, self.editor.shows.when)
        same = before is not None and when == self._shown[1] and _page_state(before) == _page_state(step)
        if same and self.lessons.index == draft.index:
            self.lessons.revise(draft.files)
            self._mark()
        else:
            self.editor.show_subject(None)
            self.lessons.begin(draft.files, draft.index)
            if self.editor.shows.when == "reveal" and step.reveal is not None:
                self.lessons.give_up()

    def _mark(self) -> None:
        """Cards, arrows and covers anew; another page, on which the next step is prepared, is left alone."""
        page = self._window.current_page()
        shown = self.lessons.shown
        if shown.page in {None, page.page_id}:
            page.show_parts(shown.controls)
            self.stage.mark()

    def _stand(self) -> None:
        """The pages show the step: its cards can be named, and what it computes is known."""
        page = self._window.current_page()
        if self._staged is not None and self._staged is not page:
            self._staged.show_parts(None)
        self._staged = page
        if self.editor.isVisible():
            self.editor.shows.set_parts(page.parts)
            self.editor.show_subject(self.lessons.subject)

    def _turn(self) -> None:
        """What is shown after the answer is to be seen, or what is shown before."""
        self._follow(self.work.draft)

    def _add_step(self) -> None:
        if self._take(with_step, self.tr("Add a step")):
            self.editor.show_part("text")
            self.editor.text.title.setFocus()

    def _take_again(self) -> None:
        when = self.editor.shows.when

        def again(draft: Draft, shown: Shown, files: Mapping[str, bytes]) -> Draft:
            return with_shown(draft, when, shown, files)

        self._take(again, self.tr("Take what is on screen"))

    def _take(self, change: Change, text: str) -> bool:
        draft = self.work.draft
        if draft is None:
            return False
        try:
            shown, files = taken(self._window.current_page(), draft.files.files)
        except ConvvizError as error:
            self._refuse(error)
            return False
        self.work.apply(change(draft, shown, files), text)
        return True

    def _point(self, marking: str) -> None:
        self._marking = "cover" if marking == "cover" else "look_at"
        for earlier in self._window.findChildren(PointSheet):
            earlier.hide()
            earlier.deleteLater()
        sheet = PointSheet(self._window.current_page(), self._window.theme)
        sheet.pointed.connect(self._pointed)
        self._window.show_notice(self.tr("Click on the page what is meant; Esc leaves it."), "info")

    def _pointed(self, look: object) -> None:
        self._window.hide_notice()
        if isinstance(look, LookAt):
            self.editor.shows.mark(self._marking, look)

    # Coming, going, saving

    def _come_back(self) -> None:
        self.editor.show()
        self._shown = (None, "")
        self._follow(self.work.draft)

    def _stand_back(self) -> None:
        """A lesson is walked through: the column goes, the draft stays."""
        if self.is_open:
            self.lessons.end()
            self.editor.hide()
            if self.trial is not None:
                self.trial.hide()

    def _return(self) -> None:
        if self.is_open:
            # Not before the walked lesson has given the pages back what they had.
            QTimer.singleShot(0, self, self._come_back)

    def _ask_to_close(self) -> None:
        if self.work.is_unsaved:
            self.saving.ask(lambda: None)
        else:
            self.close()

    def _focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Undo is the lesson's while its words are typed, else the page's."""
        if not self.editor.isVisible() or new is None or new.window() is not self._window:
            return
        if self.editor.isAncestorOf(new):
            self.work.undo_stack.setActive()
        elif self._window.current_page().isAncestorOf(new):
            self._window.current_page().undo_stack.setActive()

    def _tell(self, text: str) -> None:
        self._window.show_notice(text, "info")

    def _warn(self, text: str) -> None:
        self._window.show_notice(text, "warning")

    def _refuse(self, error: ConvvizError) -> None:
        self._warn(sentence(error))

    def _connect(self) -> None:
        self.work.changed.connect(self._follow)
        self.work.notice.connect(self._warn)
        self.lessons.notice.connect(self._warn)
        self.stage.staged.connect(self._stand)
        self._walked.begun.connect(self._stand_back)
        self._walked.ended.connect(self._return)
        editor = self.editor
        editor.steps.add_wanted.connect(self._add_step)
        editor.shows.take_wanted.connect(self._take_again)
        editor.shows.point_wanted.connect(self._point)
        editor.shows.when_changed.connect(self._turn)
        editor.try_wanted.connect(self.try_it)
        editor.save_wanted.connect(self.saving.save)
        editor.close_wanted.connect(self._ask_to_close)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus)


def _page_state(step: Step) -> tuple[object, ...]:
    """What of a step a page has to be brought to; cards, arrows and covers lie over it."""
    return tuple(
        None if shown is None else (shown.lab, shown.network, shown.training, shown.evidence)
        for shown in (step.show, step.reveal)
    )
