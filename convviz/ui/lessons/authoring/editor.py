"""The column in which a lesson is written, in the place of the guide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from convviz.lessons.checking import Problem
from convviz.lessons.lesson import LANGUAGES
from convviz.lessons.quantities.subject import Subject
from convviz.texts.lesson_parts import language_text
from convviz.ui.lessons.authoring.facts_part import FactsPart
from convviz.ui.lessons.authoring.part import Part
from convviz.ui.lessons.authoring.problem_list import ProblemList
from convviz.ui.lessons.authoring.question_part import QuestionPart
from convviz.ui.lessons.authoring.shows_part import ShowsPart
from convviz.ui.lessons.authoring.step_list import StepList
from convviz.ui.lessons.authoring.text_part import TextPart
from convviz.ui.lessons.guide import WIDTH_PX
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.authoring.draft import Draft
from convviz.workspace.authoring.finishing import untold
from convviz.workspace.lesson_authoring import AuthoringWorkspace

_MARGIN_PX = 16
_OF_QUESTION = frozenset({"no-answer", "options-count"})
_OF_SHOWN = frozenset({"cannot-show", "cannot-reveal", "nothing-there"})


class LessonEditor(QFrame):
    """Shows the draft: its steps, and of the step its text, what it shows, what it asks; and the lesson's own words.

    Signals:
        try_wanted: The lesson is to be walked through as a learner does.
        save_wanted: It is to be saved: `"file"`, `"as"` or `"folder"`.
        close_wanted: The column is to be closed.
    """

    try_wanted = Signal()
    save_wanted = Signal(str)
    close_wanted = Signal()

    def __init__(self, work: AuthoringWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessonEditor")
        self.setFixedWidth(WIDTH_PX)
        self.work = work
        self.heading = QLabel(self)
        self.heading.setObjectName("authoringTitle")
        font = QFont(self.heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.heading.setFont(font)
        self.heading.setWordWrap(True)
        self.undo = IconButton("undo", "", self)
        self.undo.setObjectName("authoringUndo")
        self.redo = IconButton("redo", "", self)
        self.redo.setObjectName("authoringRedo")
        self.close_button = IconButton("close", "", self)
        self.close_button.setObjectName("authoringClose")
        self.steps = StepList(work, self)
        self.language = MenuButton("", parent=self)
        self.language.setObjectName("authoringLanguage")
        self.choice = Segmented("", (), self)
        self.choice.setObjectName("authoringPart")
        self.text = TextPart(work, self)
        self.shows = ShowsPart(work, self)
        self.question = QuestionPart(work, self)
        self.facts = FactsPart(work, self)
        self.parts: dict[str, Part] = {
            "text": self.text,
            "shows": self.shows,
            "question": self.question,
            "facts": self.facts,
        }
        self.problems = ProblemList(self)
        self.check = QPushButton(self)
        self.check.setObjectName("authoringCheck")
        self.try_button = QPushButton(self)
        self.try_button.setObjectName("authoringTry")
        self.save = MenuButton("", parent=self)
        self.save.setObjectName("authoringSave")
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.setAccessibleName(self.tr("Make a lesson"))
        self.undo.set_name(self.tr("Undo in the lesson"))
        self.redo.set_name(self.tr("Redo in the lesson"))
        self.close_button.set_name(self.tr("Close the lesson"))
        self.language.set_label(self.tr("Language of the words"))
        self.choice.setAccessibleName(self.tr("What is worked at"))
        names = {
            "text": self.tr("Text"),
            "shows": self.tr("Shows"),
            "question": self.tr("Question"),
            "facts": self.tr("Lesson"),
        }
        self.choice.set_options([Option(name, text) for name, text in names.items()])
        for name, text in names.items():
            self.parts[name].setAccessibleName(text)
        self.check.setText(self.tr("Check"))
        self.try_button.setText(self.tr("Try it"))
        self.save.set_label(self.tr("Save the lesson"), self.tr("Save"))
        self.steps.retranslate()
        self.problems.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Shows the draft."""
        draft = self.work.draft
        if draft is None:
            return
        title = draft.words.title or self.tr("A new lesson")
        self.heading.setText(title + (" *" if self.work.is_unsaved else ""))
        self.heading.setToolTip(self.tr("It is not saved yet.") if self.work.is_unsaved else "")
        self.steps.refresh(draft)
        self.language.set_options([self._language_option(draft, each) for each in LANGUAGES])
        self.language.set_value(draft.language)
        path = self.work.path
        self.save.set_options(
            [
                *([Option("file", self.tr("Save to {name}").format(name=path.name))] if path else []),
                Option("as", self.tr("Save as one file…")),
                Option("folder", self.tr("Save as a folder…")),
            ]
        )
        # What stands behind is brought up to date when it is looked at.
        self.parts[self.choice.value()].refresh(draft)

    def show_subject(self, subject: Subject | None) -> None:
        """What the step shows, as it ran; None while it runs."""
        for part in self.parts.values():
            part.subject = subject
        self.refresh()

    def show_part(self, name: str) -> None:
        """Brings a part to the front."""
        self.choice.set_value(name)
        self._show_part(name)

    def go_to(self, problem: Problem) -> None:
        """Goes to the place of a problem."""
        draft = self.work.draft
        if draft is None:
            return
        ids = [step.id for step in draft.files.lesson.steps]
        if problem.language:
            self.work.choose_language(problem.language)
        if problem.step in ids:
            self.work.select(ids.index(problem.step))
        self.show_part(_part_of(problem))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _language_option(self, draft: Draft, language: str) -> Option:
        missing = len(untold(draft, language))
        name = language_text(language)
        tip = self.tr("Not written yet: {count}").format(count=missing)
        return Option(language, f"{name} ({missing})" if missing else name, tip if missing else "")

    def _show_part(self, name: str) -> None:
        part = self.parts[name]
        self._stack.setCurrentWidget(part)
        if self.work.draft is not None:
            part.refresh(self.work.draft)

    def _connect(self) -> None:
        stack = self.work.undo_stack
        self.undo.clicked.connect(stack.undo)
        self.redo.clicked.connect(stack.redo)
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        self.close_button.clicked.connect(self.close_wanted)
        self.language.chosen.connect(self.work.choose_language)
        self.choice.chosen.connect(self._show_part)
        self.check.clicked.connect(self.work.check)
        self.try_button.clicked.connect(self.try_wanted)
        self.save.chosen.connect(self.save_wanted)
        self.problems.chosen.connect(self.go_to)
        self.work.checked.connect(self.problems.show_problems)
        self.work.busy_changed.connect(self.check.setDisabled)
        self.work.changed.connect(self._follow)

    def _follow(self, _draft: object) -> None:
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX, 4)
        head.addWidget(self.heading, 1)
        for button in (self.undo, self.redo, self.close_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.steps.row.addWidget(self.language)
        middle = QVBoxLayout()
        middle.setContentsMargins(_MARGIN_PX, 4, _MARGIN_PX, 4)
        middle.addWidget(self.choice)
        self._stack = QStackedWidget(self)
        for part in self.parts.values():
            self._stack.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN_PX, 8, _MARGIN_PX, 8)
        for widget in (self.check, self.try_button):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.steps)
        whole.addLayout(middle)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.problems)
        whole.addLayout(foot)


def _part_of(problem: Problem) -> str:
    if not problem.step:
        return "facts"
    if problem.code in _OF_QUESTION or ("what", "prompt") in problem.facts:
        return "question"
    return "shows" if problem.code in _OF_SHOWN else "text"
