"""The exercise on screen: what goes in, the question, the answer, and what is said to it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from convviz.layers import Cell
from convviz.lessons.exercises.forms import form_of
from convviz.lessons.exercises.in_lab import lab_seed
from convviz.painting.theme import Theme
from convviz.states.lessons.answers import Given, RowAnswer
from convviz.states.lessons.drawn import drawn_columns
from convviz.states.lessons.steps import CellStep
from convviz.states.lessons.task import Exercise
from convviz.states.network.to_lab import LabSeed
from convviz.texts.errors import sentence
from convviz.texts.exercise_steps import steps_text
from convviz.texts.exercises import (
    answer_text,
    given_of,
    given_text,
    kind_name,
    layer_lines,
    question_text,
    rounding_text,
)
from convviz.texts.kernels import kernel_name
from convviz.texts.lessons_hints import hint_text
from convviz.ui.pages.lessons.answers import AnswerField, make_field
from convviz.ui.pages.lessons.exercise_grids import ExerciseGrids
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.tab_order import tab_stops
from convviz.workspace.exercises import ExercisesWorkspace, Round

_QUESTION_PX = 18
_GAP_PX = 10


class ExerciseCard(Card):
    """Asks, takes the answer, and says what became of it.

    Signals:
        lab_wanted: A LabSeed: the exercise is to be opened in the kernel lab.
    """

    lab_wanted = Signal(object)

    def __init__(self, exercises: ExercisesWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("exerciseCard")
        self._exercises = exercises
        self._shown: Exercise | None = None
        self._field: AnswerField | None = None
        self._given = _line(self, "exerciseGiven")
        self._question = _line(self, "exerciseQuestion")
        font = QFont(self._question.font())
        font.setPixelSize(_QUESTION_PX)
        font.setWeight(QFont.Weight.DemiBold)
        self._question.setFont(font)
        self._rounding = _line(self, "exerciseRounding")
        self._rounding.setProperty("soft", True)  # noqa: FBT003 - Qt's own method
        self.grids = ExerciseGrids(self)
        self._answer_row = QVBoxLayout()
        self.check, self.hint = QPushButton(self), QPushButton(self)
        self.reveal, self.next = QPushButton(self), QPushButton(self)
        self.lab = QPushButton(self)
        self.lab.setProperty("kind", "link")
        self._feedback = _line(self, "exerciseFeedback")
        self._feedback.setProperty("state", "info")
        self._derivation = _line(self, "exerciseDerivation")
        self._lay_out()
        self.check.clicked.connect(self._answer)
        self.hint.clicked.connect(exercises.ask_for_hint)
        self.reveal.clicked.connect(exercises.reveal)
        self.next.clicked.connect(self._go_on)
        self.lab.clicked.connect(self._open_lab)
        exercises.changed.connect(self._show)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.grids.set_theme(colours)

    def begin(self) -> None:
        """The answer takes the keyboard."""
        if self._field is not None:
            self._field.begin()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.check.setText(self.tr("Check"))
        self.check.setToolTip(self.tr("Enter"))
        self.hint.setText(self.tr("Hint"))
        self.hint.setToolTip(self.tr("How to begin, or what is wrong with your answer"))
        self.reveal.setText(self.tr("Reveal"))
        self.reveal.setToolTip(self.tr("Shows the answer and the arithmetic"))
        self.next.setText(self.tr("Next"))
        self.next.setToolTip(self.tr("Another exercise of this kind and level"))
        self.lab.setText(self.tr("Open in the kernel lab"))
        self.lab.setToolTip(self.tr("Step through it and change it there"))
        self._shown = None
        self._show(self._exercises.round)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        named = {
            "Check": self.check,
            "Hint": self.hint,
            "Reveal": self.reveal,
            "Next": self.next,
            "Lab": self.lab,
        }
        for name, button in named.items():
            button.setObjectName(f"exercise{name}")
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, _GAP_PX, 0)
        column.setSpacing(_GAP_PX)
        for part in (self._given, self._question, self.grids, self._rounding):
            column.addWidget(part)
        column.addLayout(self._answer_row)
        column.addLayout(buttons)
        column.addWidget(self._feedback)
        column.addWidget(self._derivation)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("exerciseScroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self.body.addWidget(self._scroll, 1)

    def _answer(self) -> None:
        if self._field is not None:
            self._take(self._field.given())

    def _take(self, given: Given) -> None:
        """Marks what was given; Enter on an exercise that is over goes on to the next."""
        if self._exercises.round.is_over:
            self._go_on()
            return
        self._exercises.answer(given)
        if not self._exercises.round.is_over:
            self.begin()

    def _lab_seed(self, current: Round) -> LabSeed | None:
        made = current.exercise
        title = self.tr("exercise {number}").format(number=made.seed)
        return lab_seed(made.task, f"{kind_name(made.kind)}, {title}")

    def _open_lab(self) -> None:
        seed = self._lab_seed(self._exercises.round)
        if seed is not None:
            self.lab_wanted.emit(seed)

    def _go_on(self) -> None:
        self._exercises.go_on()
        self.begin()

    def _show(self, current: object) -> None:
        if not isinstance(current, Round):
            return
        if self._shown is not current.exercise:
            self._ask(current)
        self._show_state(current)

    def _ask(self, current: Round) -> None:
        """Another exercise, or another language: all words and the field."""
        made, task, answer = current.exercise, current.exercise.task, current.solution.answer
        self._shown = made
        self.set_title(
            self.tr("{kind} · exercise {number}").format(kind=kind_name(made.kind), number=made.seed)
        )
        lines = [text for text in (given_text(task), *layer_lines(task)) if text]
        self._given.setText("\n".join(lines))
        self._given.setVisible(bool(lines))
        self._question.setText(question_text(task))
        self._rounding.setText(rounding_text(answer))
        self._rounding.setVisible(bool(self._rounding.text()))
        self._replace_field(make_field(form_of(task, answer, kernel_name), self), current)

    def _replace_field(self, field: AnswerField, current: Round) -> None:
        old, self._field = self._field, field
        if old is not None:
            if current.attempts or current.revealed:
                field.show_given(old.given())
            self._answer_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._answer_row.addWidget(field)
        field.show()
        field.answered.connect(self._take)
        buttons = (self.check, self.hint, self.reveal, self.next, self.lab)
        for one, next_one in pairwise((*tab_stops(field), *buttons)):
            QWidget.setTabOrder(one, next_one)

    def _show_state(self, current: Round) -> None:
        task, verdict, over = current.exercise.task, current.verdict, current.is_over
        shows_window = over or current.exercise.level == 1
        columns = drawn_columns(
            task, shows_window=shows_window, shows_answer=over, cell=_telling_cell(current) if over else None
        )
        self.grids.show_columns(columns)
        if self._field is not None:
            if current.revealed:
                self._field.show_given(given_of(current.solution.answer))
            self._field.set_open(is_open=not over)
            wrong = () if verdict is None or verdict.right or over else (verdict.wrong or (0,))
            self._field.mark_wrong(wrong)
        for button in (self.check, self.hint, self.reveal):
            button.setEnabled(not over)
        self.lab.setVisible(over and self._lab_seed(current) is not None)
        _set_kind(self.check, primary=not over)
        _set_kind(self.next, primary=over)
        self._say(current)
        text = steps_text(current.solution.steps) if over else ""
        self._derivation.setText(text)
        self._derivation.setVisible(bool(text))

    def _say(self, current: Round) -> None:
        text, state = self._feedback_of(current)
        if text and text != self._feedback.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._feedback, text))
        self._feedback.setText(text)
        self._feedback.setVisible(bool(text))
        if self._feedback.property("state") != state:
            self._feedback.setProperty("state", state)
            self._feedback.style().unpolish(self._feedback)
            self._feedback.style().polish(self._feedback)

    def _feedback_of(self, current: Round) -> tuple[str, str]:
        """What is said, and whether it is good news."""
        verdict = current.verdict
        hint = "" if current.hint is None else hint_text(current.hint)
        if current.revealed:
            text = self.tr("The answer is {answer}.").format(answer=answer_text(current.solution.answer))
            return text, "info"
        if current.refusal is not None:
            return sentence(current.refusal), "warning"
        if verdict is None:
            return hint, "info"
        if verdict.right:
            text = self.tr("✓ Right: {answer}.").format(answer=answer_text(current.solution.answer))
            return text, "good"
        head = self.tr("✗ Nearly.") if verdict.near else self.tr("✗ Not yet.")
        if isinstance(current.solution.answer, RowAnswer) and len(verdict.wrong) > 1:
            count = self.tr("{count} numbers are not right.").format(count=len(verdict.wrong))
            head = f"{head} {count}"
        return f"{head} {hint}", "warning"


def _telling_cell(current: Round) -> Cell | None:
    """The cell whose arithmetic is written out where the question asks for none."""
    step = current.solution.steps[0]
    return step.cell if current.exercise.task.asked == "kernel" and isinstance(step, CellStep) else None


def _line(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _set_kind(button: QPushButton, *, primary: bool) -> None:
    kind = "primary" if primary else ""
    if button.property("kind") != kind:
        button.setProperty("kind", kind)
        button.style().unpolish(button)
        button.style().polish(button)
