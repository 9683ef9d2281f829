"""One run's matrix with its name above, and what it comes to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from convviz.painting.theme import Theme, theme
from convviz.painting.training.matrix import Numbers
from convviz.painting.training.run_colours import run_colour
from convviz.states.lab.scene import Colouring
from convviz.texts.training_results import source_text, summary_text
from convviz.ui.pages.training.results_matrix import MatrixView
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.workspace.run_results import Side


class ResultsSide(QWidget):
    """A matrix.

    Args:
        place: 0 for the left one, 1 for the right one.

    Signals:
        cell_opened: The pictures of a cell are wanted: this place, its row and its column.
        told: What the pointer or the cursor is on.
    """

    cell_opened = Signal(int, int, int)
    told = Signal(str)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._theme: Theme = theme("light")
        self.title = ElidedLabel("", self)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.matrix = MatrixView(self)
        for widget, name in ((self.title, "Title"), (self.summary, "Summary"), (self.matrix, "Matrix")):
            widget.setObjectName(f"results{name}{place + 1}")
        font = self.title.font()
        font.setWeight(font.Weight.DemiBold)
        self.title.setFont(font)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.title, self.summary):
            layout.addWidget(widget)
        layout.addWidget(self.matrix, 1)
        self.matrix.cell_opened.connect(self._open)
        self.matrix.told.connect(self.told)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.matrix.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.matrix.setAccessibleName(self.tr("Confusion matrix"))
        self.title.setAccessibleName(self.tr("Run"))
        self.summary.setAccessibleName(self.tr("Summary"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_side(
        self,
        side: Side | None,
        numbers: Numbers,
        opened: tuple[int, int] | None,
        colouring: Colouring,
        *,
        coloured: bool,
    ) -> None:
        """Shows a run, its name in its colour where there are two."""
        results = None if side is None else side.results
        self.matrix.show_results(results, numbers, opened, colouring)
        if side is None:
            return
        colour = run_colour(side.run.colour_index, self._theme) if coloured else self._theme.text
        palette = self.title.palette()
        palette.setColor(self.title.foregroundRole(), colour)
        self.title.setPalette(palette)
        self.title.setText(f"{side.run.title} · {source_text(side.source, side.epoch)}")
        missing = side.trouble or self.tr("There are no answers of this run.")
        self.summary.setText(missing if results is None else summary_text(results))

    def _open(self, row: int, column: int) -> None:
        self.cell_opened.emit(self._place, row, column)
