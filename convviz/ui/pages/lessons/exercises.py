"""Endless exercises: on the left which ones, on the right the one on screen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from convviz.painting.theme import Theme
from convviz.ui.pages.lessons.exercise_card import ExerciseCard
from convviz.ui.pages.lessons.exercise_choice import ExerciseChoice
from convviz.workspace.exercises import ExercisesWorkspace
from convviz.workspace.progress import ProgressWorkspace

_MARGIN_PX = 12


class ExercisesPanel(QWidget):
    """Arranges the two.

    Args:
        progress: Where what was done is kept.
        seed: The number of the first exercise; any if None.
        parent: The page.

    Signals:
        sheet_wanted: Ten Exercises are to be printed as a sheet.
    """

    sheet_wanted = Signal(object)

    def __init__(
        self, progress: ProgressWorkspace, parent: QWidget | None = None, *, seed: int | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exercisesPanel")
        self.exercises = ExercisesWorkspace(progress, seed=seed, parent=self)
        self.choice = ExerciseChoice(self.exercises, self)
        self.card = ExerciseCard(self.exercises, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(_MARGIN_PX)
        layout.addWidget(self.choice)
        layout.addWidget(self.card, 1)
        self.choice.print_wanted.connect(self._print)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.card.set_theme(colours)

    def showEvent(self, event: QShowEvent) -> None:
        """The answer takes the keyboard."""
        super().showEvent(event)
        self.card.begin()

    def _print(self) -> None:
        self.sheet_wanted.emit(self.exercises.sheet())
