"""What a run gets right and wrong: its confusion matrix, its classes, and the pictures behind every number."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from convviz.painting.theme import Theme, theme
from convviz.painting.training.matrix import Numbers, wrong_colouring
from convviz.painting.training.run_colours import run_colour
from convviz.texts.training_results import calibration_spoken, classes_spoken
from convviz.ui.pages.reading import report
from convviz.ui.pages.training.epoch_transport import EpochTransport
from convviz.ui.pages.training.results_header import ResultsHeader
from convviz.ui.pages.training.results_plots import CalibrationView, ClassesView
from convviz.ui.pages.training.results_saving import ResultsSaving
from convviz.ui.pages.training.results_side import ResultsSide
from convviz.ui.pages.training.results_wall import ResultsWall
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.workspace.run_results import ResultsWorkspace, Side
from convviz.workspace.runs import RunsWorkspace

_GAP_PX = 16
# Shares of the width: the matrix and what stands beside it, and the same where there are two.
_ONE, _TWO = (3, 2), (5, 2)


class ResultsPanel(Card):
    """Arranges one matrix or two, and beside them the classes or the pictures of a cell.

    Signals:
        open_picture: A picture that a run answered, for the network page with the network that answered: the run's
            id, the picture (rows, columns, 1 or 3), 0 to 255, its name, and the epoch, or None for the network that
            the run ended with.
        notice: A translated sentence, and its kind.
    """

    open_picture = Signal(str, object, str, object)
    notice = Signal(str, str)

    def __init__(
        self,
        runs: RunsWorkspace,
        parent: QWidget | None = None,
        *,
        results: ResultsWorkspace | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setObjectName("resultsPanel")
        self._runs = runs
        self._theme: Theme = theme("light")
        self._numbers: Numbers = "counts"
        self._opened: tuple[int, tuple[int, int] | None] | None = (
            None  # a side, and a cell or all wrong answers
        )
        self.results = results or ResultsWorkspace(runs, self)
        self.controls = ResultsHeader(self.results, self)
        self.matrices = (ResultsSide(0, self), ResultsSide(1, self))
        self.classes = ClassesView(self)
        self.calibration = CalibrationView(self)
        self.wall = ResultsWall(self)
        self.beside = QStackedWidget(self)
        self.nothing = QLabel(self)
        self.pointed = ElidedLabel("", self)
        self.transport = EpochTransport(runs, self)
        self.saving = ResultsSaving(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        for view in (*self.matrices, self.classes, self.calibration, self.wall):
            view.set_theme(colours)
        self._show()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Results"))
        self.classes.bars.setAccessibleName(self.tr("How often each class is recognised"))
        self.calibration.setAccessibleName(self.tr("Whether the network is as sure as it should be"))
        self.nothing.setAccessibleName(self.tr("Why there is nothing to see"))
        self.pointed.setAccessibleName(self.tr("The cell that is pointed at"))
        self._show()

    def take_page_key(self, event: QKeyEvent) -> bool:
        """Keys of the page that step through the epochs, while answers of epochs are shown."""
        return self.transport.isVisible() and self.transport.take_key(event)

    def prepare_close(self) -> bool:
        """Stops making small pictures."""
        self.wall.finish()
        return True

    def open_cell(self, side: int, cell: tuple[int, int] | None) -> None:
        """Shows the pictures that a cell of a side counts; None for all wrong answers."""
        self._opened = (side, cell)
        self._show()
        self.wall.wall.setFocus()

    def close_cell(self) -> None:
        """Shows the shares of the classes again."""
        self._opened = None
        self._show()

    def write(self, path: Path, side: int) -> None:
        """Writes the matrix of a side as .csv, or what is seen of all as .png.

        Raises:
            ConvvizError: The file cannot be written.
        """
        from convviz.exports.results import write_matrices, write_matrix_csv

        found = [(each.run.title, each.results) for each in self.results.sides if each.results is not None]
        if not found:
            return
        if path.suffix.lower() == ".csv":
            write_matrix_csv(path, found[min(side, len(found) - 1)][1])
        else:
            write_matrices(path, found, self._numbers, self._theme)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Reads while it is seen."""
        super().showEvent(event)
        self.results.set_active(active=True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rests while it is not."""
        super().hideEvent(event)
        self.transport.playback.stop()
        self.results.set_active(active=False)

    def _lay_out(self) -> None:
        self.nothing.setObjectName("resultsNothing")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pointed.setObjectName("resultsPointed")
        self.pointed.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        plots = QWidget(self)
        column = QVBoxLayout(plots)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.classes, 1)
        column.addWidget(self.calibration)
        self.beside.addWidget(plots)
        self.beside.addWidget(self.wall)
        matrices = QHBoxLayout()
        matrices.setSpacing(_GAP_PX)
        for each in self.matrices:
            matrices.addWidget(each, 1)
        self.middle = QWidget(self)
        self._row = QHBoxLayout(self.middle)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP_PX)
        self._row.addLayout(matrices)
        self._row.addWidget(self.beside)
        self.body.addWidget(self.controls)
        # One of them is there, and takes all the room below the controls.
        self.body.addWidget(self.nothing, 1)
        self.body.addWidget(self.middle, 1)
        for widget in (self.pointed, self.transport):
            self.body.addWidget(widget)

    def _connect(self) -> None:
        results = self.results
        results.changed.connect(self._show)
        results.pictures_changed.connect(self._show)
        results.crashed.connect(report)
        self._runs.epoch_changed.connect(self._follow_epoch)
        self.controls.numbers_chosen.connect(self._choose_numbers)
        self.controls.wrong_wanted.connect(self._open_wrong)
        self.controls.save_wanted.connect(self._save)
        for side in self.matrices:
            side.cell_opened.connect(self._toggle_cell)
            side.told.connect(self.pointed.setText)
        self.wall.closed.connect(self.close_cell)
        self.wall.picture_opened.connect(self._open_picture)
        self.wall.refused.connect(self._warn)
        self.saving.told.connect(self.notice)

    def _show(self) -> None:
        if not self.isVisible():
            return
        sides = self.results.sides
        known = [each for each in sides if each.results is not None]
        missing = self._missing(sides)
        self.nothing.setText(missing)
        self.nothing.setVisible(bool(missing))
        self.middle.setVisible(not missing)
        self.controls.show_sides(tuple(known))
        self.transport.setVisible(self.results.source == "validation")
        self._follow_epoch()
        if missing:
            return
        if self._opened is not None and self._opened[0] >= len(sides):
            self._opened = None
        found = tuple(each.results for each in known if each.results is not None)
        colouring = wrong_colouring(found, self._numbers)
        for place, view in enumerate(self.matrices):
            side = sides[place] if place < len(sides) else None
            opened = self._opened[1] if self._opened is not None and self._opened[0] == place else None
            view.setVisible(side is not None)
            view.show_side(side, self._numbers, opened, colouring, coloured=len(sides) > 1)
        for place, stretch in enumerate(_TWO if len(sides) > 1 else _ONE):
            self._row.setStretch(place, stretch)
        colours = tuple(self._colour(each, alone=len(known) == 1) for each in known)
        self.classes.show_sides(found, colours)
        self.calibration.show_sides(found, colours)
        self.classes.bars.setAccessibleDescription(classes_spoken(found[-1]))
        self.calibration.setAccessibleDescription(calibration_spoken(found[-1]))
        self._show_beside(sides)

    def _show_beside(self, sides: tuple[Side, ...]) -> None:
        """The classes, or the pictures of the cell that is open."""
        self.beside.setCurrentIndex(0 if self._opened is None else 1)
        if self._opened is None:
            return
        place, cell = self._opened
        side = sides[place]
        if side.results is None:
            self.close_cell()
            return
        pictures = self.results.pictures_of(side)
        trouble = self.results.pictures_trouble(side)
        if pictures is None and not trouble and self.results.has_pictures(side):
            trouble = self.tr("The data have no pictures to test on any more.")
        self.wall.show_cell(side.results, cell, pictures, trouble)

    def _missing(self, sides: tuple[Side, ...]) -> str:
        if not self._runs.current:
            return self.tr("Choose a run to see what it gets right and wrong.")
        if not sides:
            return self.tr("Reading the answers…")
        if any(each.results is not None for each in sides):
            return ""
        trouble = sides[-1].trouble
        if trouble:
            return trouble
        if self.results.source == "test":
            return self.tr(
                "There are no answers to test pictures: they are asked when the training is finished. The validation "
                "answers of each epoch are there before."
            )
        return self.tr("No pictures were kept for validation, or the first epoch is not there yet.")

    def _colour(self, side: Side, *, alone: bool) -> QColor:
        return self._theme.accent if alone else run_colour(side.run.colour_index, self._theme)

    def _follow_epoch(self) -> None:
        if self.transport.isVisible() and self._runs.current:
            self.transport.show_epochs(self._runs.folder_of(self._runs.current).epochs())

    def _choose_numbers(self, numbers: str) -> None:
        self._numbers = cast("Numbers", numbers)
        self._show()

    def _toggle_cell(self, side: int, row: int, column: int) -> None:
        """A cell that is open closes."""
        if self._opened == (side, (row, column)):
            self.close_cell()
        else:
            self.open_cell(side, (row, column))

    def _open_wrong(self) -> None:
        if self.results.sides:
            self.open_cell(len(self.results.sides) - 1, None)

    def _open_picture(self, picture: object, name: str) -> None:
        if self._opened is not None:
            side = self.results.sides[self._opened[0]]
            epoch = side.epoch if side.source == "validation" else None
            self.open_picture.emit(side.run.id, picture, name, epoch)

    def _save(self, suffix: str, side: int) -> None:
        known = [each for each in self.results.sides if each.results is not None]
        if known:
            self.saving.ask(suffix, known[min(side, len(known) - 1)].run.title, side)

    def _warn(self, text: str) -> None:
        self.notice.emit(text, "error")
