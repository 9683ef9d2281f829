"""Which exercises: their kind, their level and the number of the one on screen; and how well it goes."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QSizePolicy, QWidget

from convviz.lessons.exercises import KINDS, LEVELS, MAX_SEED
from convviz.states.lessons.task import Kind, Level
from convviz.texts.exercises import kind_name, level_hint, level_name, score_text
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.labelled_row import LabelledRow
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.stepper_box import StepperBox
from convviz.workspace.exercises import ExercisesWorkspace, Round

_LEAST_WIDTH_PX = 264


class ExerciseChoice(Card):
    """Chooses exercises.

    Signals:
        print_wanted: Ten exercises are to be printed, beginning with the one on screen.
    """

    print_wanted = Signal()

    def __init__(self, exercises: ExercisesWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("exerciseChoice")
        self.setMinimumWidth(_LEAST_WIDTH_PX)
        self._exercises = exercises
        self.kinds = QListWidget(self)
        self.kinds.setObjectName("exerciseKinds")
        for kind in KINDS:
            item = QListWidgetItem(self.kinds)
            item.setData(_KIND_ROLE, kind)
        self.level = Segmented("", (), self)
        self.level.setObjectName("exerciseLevel")
        self.number = StepperBox("", 0, MAX_SEED, self)
        self.number.setObjectName("exerciseNumber")
        self.number.setKeyboardTracking(False)
        self._number_row = LabelledRow(self.number, self)
        self.print = QPushButton(self)
        self.print.setObjectName("exercisePrint")
        self._score = QLabel(self)
        self._score.setObjectName("exerciseScore")
        self._score.setWordWrap(True)
        self.kinds.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addWidget(self.kinds, 1)
        for part in (self.level, self._number_row, self._score, self.print):
            self.body.addWidget(part)
        self.kinds.currentRowChanged.connect(self._choose_kind)
        self.level.chosen.connect(self._choose_level)
        self.number.valueChanged.connect(exercises.choose_seed)
        self.print.clicked.connect(self.print_wanted)
        exercises.changed.connect(self._show)
        exercises.progress.changed.connect(self._show_score)
        self.retranslate()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("Exercises"))
        self.kinds.setAccessibleName(self.tr("Kind of exercise"))
        self.level.setAccessibleName(self.tr("Level"))
        self.level.set_options(
            tuple(Option(str(level), level_name(level), tip=level_hint(level)) for level in LEVELS)
        )
        self.number.setAccessibleName(self.tr("Number of the exercise"))
        tip = self.tr("The same number gives the same exercise on every machine")
        self.number.setToolTip(tip)
        self._number_row.set_text(self.tr("Exercise number"))
        self.print.setText(self.tr("Print ten…"))
        self.print.setToolTip(self.tr("A sheet with this exercise and the nine that follow it"))
        self._show(self._exercises.round)
        self._show_score()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Measures the rows once more: the style sheet's type and margins are known only now."""
        super().showEvent(event)
        self.kinds.doItemsLayout()

    def _choose_kind(self, row: int) -> None:
        if row >= 0:
            self._exercises.choose_kind(KINDS[row])

    def _choose_level(self, level: str) -> None:
        self._exercises.choose_level(cast("Level", int(level)))

    def _show(self, current: object) -> None:
        if not isinstance(current, Round):
            return
        made = current.exercise
        if self.kinds.currentRow() != KINDS.index(made.kind):
            self.kinds.setCurrentRow(KINDS.index(made.kind))
        self.level.set_value(str(made.level))
        if self.number.value() != made.seed:
            blocked = self.number.blockSignals(True)  # noqa: FBT003 - Qt's own method
            self.number.setValue(made.seed)
            self.number.blockSignals(blocked)

    def _show_score(self) -> None:
        """How many were done of each kind, and how well all went."""
        progress = self._exercises.progress.progress
        for row, kind in enumerate(KINDS):
            done = sum(progress.tally(kind, level).done for level in LEVELS)
            self.kinds.item(row).setText(_row_text(kind, done))
        together = progress.together()
        self._score.setText(score_text(together.first, together.done, progress.streak))


_KIND_ROLE = 0x0100


def _row_text(kind: Kind, done: int) -> str:
    return f"{kind_name(kind)}  ·  {done}" if done else kind_name(kind)
