"""The panel "Train": the curves of the chosen runs, and the list of all."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from convviz.painting.theme import Theme
from convviz.ui.widgets.card import Card
from convviz.workspace.runs import RunsWorkspace
from convviz.workspace.training import TrainingWorkspace


class TrainPanel(QWidget):
    """Curves above, runs below."""

    def __init__(
        self, training: TrainingWorkspace, runs: RunsWorkspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._training, self._runs = training, runs
        self.curves = Card("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.curves)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.curves.set_title(self.tr("Curves"))
