"""A step's question: the prompt, the field to answer in, what is said to the answer, and the answer."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from convviz.layers.errors import ConvvizError
from convviz.lessons.answering import form_of, mark_given
from convviz.lessons.asked import CellAnswer, Expected
from convviz.lessons.hinting import hint_to
from convviz.lessons.marking.verdict import Verdict
from convviz.lessons.wording import answer_text
from convviz.states.lessons.answers import Given
from convviz.texts.articles.reading import language_in_force
from convviz.texts.errors import sentence
from convviz.texts.lessons_hints import hint_text
from convviz.ui.accessibility import announce
from convviz.ui.lessons.cell_field import CellField
from convviz.ui.lessons.step_text import StepText
from convviz.ui.pages.lessons.answers import AnswerField, make_field
from convviz.ui.widgets.tab_order import tab_stops
from convviz.workspace.lessons import LessonWorkspace

Tone = Literal["good", "warning", "error", ""]


class QuestionCard(QFrame):
    """Asks, marks, helps and reveals; empty where the step asks nothing.

    Signals:
        link_opened: The address of a link in a text.
        done: Enter on a question that is over: the person wants to go on.
    """

    link_opened = Signal(str)
    done = Signal()

    def __init__(self, lessons: LessonWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questionCard")
        self._lessons = lessons
        self._asked: tuple[object, ...] = ()
        self._answer: Expected | None = None
        self._wrong: Verdict | None = None
        self.prompt = StepText(self)
        self.prompt.setObjectName("questionPrompt")
        self.field: AnswerField | CellField | None = None
        self._place = QVBoxLayout()
        self.check = QPushButton(self)
        self.check.setObjectName("questionCheck")
        self.check.setProperty("kind", "primary")
        self.hint = QPushButton(self)
        self.hint.setObjectName("questionHint")
        self.give_up = QPushButton(self)
        self.give_up.setObjectName("questionReveal")
        self.said = QLabel(self)
        self.said.setObjectName("questionSaid")
        self.said.setWordWrap(True)
        self.reveal = StepText(self)
        self.reveal.setObjectName("questionAnswer")
        self._lay_out()
        self.check.clicked.connect(self.mark)
        self.hint.clicked.connect(self.help)
        self.give_up.clicked.connect(lessons.give_up)
        lessons.entered.connect(self._forget)
        lessons.picked.connect(self._pick)
        for text in (self.prompt, self.reveal):
            text.link_opened.connect(self.link_opened)
        self.retranslate()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.setAccessibleName(self.tr("Question"))
        self.prompt.setAccessibleName(self.tr("Question"))
        self.reveal.setAccessibleName(self.tr("Answer"))
        self.check.setText(self.tr("Check"))
        self.hint.setText(self.tr("Hint"))
        self.give_up.setText(self.tr("Show the answer"))
        self.refresh()

    def refresh(self) -> None:
        """Shows the question of the step as it stands."""
        lessons = self._lessons
        question = None if lessons.files is None else lessons.step.question
        if question is None:
            self._release_keyboard()
        self.setVisible(question is not None)
        if question is None or lessons.files is None:
            return
        words, ready = lessons.step_words, lessons.subject is not None
        asked = (language_in_force(), words, ready)
        if asked != self._asked:
            before, wrong = (self.field, self._wrong) if self._asked else (None, None)
            self._asked = asked
            self._ask()
            self._take_over(before, wrong)
        outcome = lessons.outcome
        self.prompt.show_text(words.prompt, lessons.files.files)
        if outcome.is_over and any(each.hasFocus() for each in (self.check, self.hint, self.give_up)):
            self.begin()  # the buttons go, and the keyboard must not go anywhere
        for button in (self.check, self.hint, self.give_up):
            button.setVisible(not outcome.is_over)
            button.setEnabled(self._answer is not None)
        self.give_up.setVisible(not outcome.is_over and (outcome.attempts > 0 or self._wrong is not None))
        if outcome.is_over:
            self._show_answer(right=outcome.standing == "right")
            self.reveal.show_text(words.reveal, lessons.files.files)
        shows = outcome.is_over and bool(words.reveal)
        if shows and self.reveal.isHidden():
            announce(self.reveal, self.reveal.toPlainText())
        self.reveal.setVisible(shows)

    def begin(self) -> None:
        """The answer takes the keyboard; a cell is clicked where it stands."""
        if isinstance(self.field, AnswerField):
            self.field.begin()

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key goes through, in the order in which one reads."""
        field = [] if self.field is None else tab_stops(self.field)
        return [self.prompt, *field, self.check, self.hint, self.give_up, self.reveal]

    def mark(self) -> None:
        """Marks what stands in the field."""
        lessons, field = self._lessons, self.field
        if self._answer is None or field is None or lessons.step.question is None:
            return
        if lessons.outcome.is_over:
            self.done.emit()
            return
        try:
            verdict = mark_given(lessons.step.question, self._answer, self._given())
        except ConvvizError as error:
            self._say(sentence(error), "warning")
            return
        self._wrong = None if verdict.right else verdict
        self._say("", "")  # the same once more is news as well
        if not verdict.right:
            self._mark_wrong(verdict)
        lessons.settle(right=verdict.right)
        if not verdict.right and isinstance(field, AnswerField):
            field.begin()

    def help(self) -> None:
        """Says how to begin, or what the last answer overlooked."""
        text = self._lessons.step_words.hint
        derived = self._derived(self._wrong)
        self._say(
            "\n".join(each for each in (text, derived) if each) or self.tr("Look at the picture again."), ""
        )
        self.give_up.setVisible(True)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _forget(self) -> None:
        """A step begins, maybe the same one once more."""
        self._asked = ()

    def _ask(self) -> None:
        """Makes the field of a new question."""
        lessons = self._lessons
        if self.field is not None:
            self._release_keyboard()
            self._place.removeWidget(self.field)
            self.field.hide()
            self.field.deleteLater()
            self.field = None
        self._answer, self._wrong = None, None
        self._say("", "")
        question = lessons.step.question
        if question is None or lessons.subject is None:
            return
        try:
            self._answer = lessons.expected()
        except ConvvizError as error:
            self._say(sentence(error), "error")
            return
        form = form_of(question, self._answer, lessons.step_words.options)
        if form is None:
            self.field = CellField(self)
        else:
            self.field = make_field(form, self)
            self.field.answered.connect(self.mark)
        self._place.addWidget(self.field)
        self.field.show()
        for one, next_one in pairwise(self.tab_stops()):
            QWidget.setTabOrder(one, next_one)

    def _given(self) -> Given | tuple[int, ...]:
        """What stands in the field."""
        if isinstance(self.field, CellField):
            return self.field.cell
        return "" if self.field is None else self.field.given()

    def _take_over(self, before: AnswerField | CellField | None, wrong: Verdict | None) -> None:
        """Brings what stood in a field into the one that took its place, and what was said to it."""
        if isinstance(before, CellField) and isinstance(self.field, CellField) and before.cell:
            self.field.show_cell(before.cell)
        elif isinstance(before, AnswerField) and isinstance(self.field, AnswerField):
            self.field.show_given(before.given())
        if wrong is not None:
            self._wrong = wrong
            self._mark_wrong(wrong)

    def _mark_wrong(self, verdict: Verdict) -> None:
        if isinstance(self.field, AnswerField):
            self.field.mark_wrong(verdict.wrong or (0,))
        self._say(self._wrong_text(verdict), "error")

    def _release_keyboard(self) -> None:
        """Before something of it is hidden: else Qt hands the keyboard to any other control."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def _pick(self, cell: object) -> None:
        if (
            isinstance(self.field, CellField)
            and isinstance(cell, tuple)
            and not self._lessons.outcome.is_over
        ):
            self.field.show_cell(cell)  # pyright: ignore[reportUnknownArgumentType] - the signal's payload

    def _wrong_text(self, verdict: Verdict) -> str:
        start = self.tr("Nearly.") if verdict.near else self.tr("Not yet.")
        return " ".join(each for each in (start, self._derived(verdict)) if each)

    def _derived(self, verdict: Verdict | None) -> str:
        """A hint that shows the arithmetic, where there is one."""
        lessons = self._lessons
        if self._answer is None or lessons.step.question is None or lessons.subject is None:
            return ""
        try:
            hint = hint_to(lessons.step.question, self._answer, lessons.subject, verdict)
        except ConvvizError:
            return ""
        return "" if hint is None else hint_text(hint)

    def _show_answer(self, *, right: bool) -> None:
        if isinstance(self.field, AnswerField):
            self.field.mark_wrong(())
            self.field.set_open(is_open=False)
        if right:
            self._say(self.tr("Right."), "good")
        elif self._answer is not None and self._lessons.step.question is not None:
            answer = answer_text(self._answer, self._lessons.step.question, self._lessons.step_words.options)
            self._say(self.tr("The answer: {answer}").format(answer=answer), "warning")
            if isinstance(self.field, CellField) and isinstance(self._answer, CellAnswer):
                self.field.hide()

    def _say(self, text: str, tone: Tone) -> None:
        if text and text != self.said.text():
            announce(self.said, text)
        self.said.setVisible(bool(text))
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self.said.setProperty("state", tone or None)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.prompt)
        column.addLayout(self._place)
        row = QHBoxLayout()
        for button in (self.check, self.hint, self.give_up):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.reveal)
