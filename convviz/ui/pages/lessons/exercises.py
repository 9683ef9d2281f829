"""Endless exercises: on the left which ones, on the right the one on screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from convviz.painting.theme import Theme
from convviz.ui.pages.lessons.exercise_card import ExerciseCard
from convviz.ui.pages.lessons.exercise_choice import ExerciseChoice
from convviz.ui.pages.lessons.exercise_sheet import ExerciseSource
from convviz.ui.pages.lessons.progress_card import ProgressCard
from convviz.workspace.exercises import ExercisesWorkspace
from convviz.workspace.progress import ProgressWorkspace

_MARGIN_PX = 12


class ExercisesPanel(QWidget):
    """Arranges the two.

    Args:
        progress: Where what was done is kept.
        parent: The page.
        titles: Gives the title of each lesson by its id, in the language in force, for the summary.
        seed: The number of the first exercise; any if None.

    Signals:
        notice: A translated sentence for the person, and its kind.
        open_in_lab: A LabSeed: an exercise is to be opened in the kernel lab.
        sheet_wanted: A WorksheetSource: exercises are to be printed.
    """

    open_in_lab = Signal(object)
    notice = Signal(str, str)
    sheet_wanted = Signal(object)

    def __init__(
        self,
        progress: ProgressWorkspace,
        parent: QWidget | None = None,
        *,
        titles: Callable[[], Mapping[str, str]] = dict,
        seed: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exercisesPanel")
        self.exercises = ExercisesWorkspace(progress, seed=seed, parent=self)
        self.choice = ExerciseChoice(self.exercises, self)
        self.progress_card = ProgressCard(progress, titles, self)
        self.card = ExerciseCard(self.exercises, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(_MARGIN_PX)
        column = QVBoxLayout()
        column.setSpacing(_MARGIN_PX)
        column.addWidget(self.choice, 1)
        column.addWidget(self.progress_card)
        layout.addLayout(column)
        layout.addWidget(self.card, 1)
        self.card.lab_wanted.connect(self.open_in_lab)
        self.choice.print_wanted.connect(self._print)
        self.progress_card.told.connect(self.notice)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.card.set_theme(colours)

    def showEvent(self, event: QShowEvent) -> None:
        """The answer takes the keyboard."""
        super().showEvent(event)
        self.card.begin()

    def _print(self) -> None:
        self.sheet_wanted.emit(ExerciseSource(self.exercises.sheet()))
