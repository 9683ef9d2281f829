"""The rows of the list of runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, Qt
from PySide6.QtGui import QFont, QIcon

from convviz.painting.theme import Theme, theme
from convviz.painting.training.run_colours import run_colour
from convviz.painting.training.run_icon import run_icon
from convviz.texts.numbers import format_count
from convviz.texts.training_curves import best_text
from convviz.texts.training_progress import status_name
from convviz.texts.training_recipe import settings_text
from convviz.texts.training_runs import data_name
from convviz.ui.widgets.model_index import NO_INDEX, Index
from convviz.workspace.built_name import built_name
from convviz.workspace.run_differences import differing_settings, settings_of, unusual_settings
from convviz.workspace.runs import RunSummary

NAME, SETTINGS, EPOCHS, BEST, STATUS, NETWORK, DATA = range(7)
_RIGHT: Final = frozenset({EPOCHS, BEST})


class RunRow(Struct, frozen=True):
    """What one row says.

    Attributes:
        run: The run.
        best: The highest validation accuracy of its epochs, or None.
        running: Whether it is being trained now.
    """

    run: RunSummary
    best: float | None
    running: bool


class RunModel(QAbstractTableModel):
    """One row a run, the newest first; runs that are looked at have their colour beside their name."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RunRow, ...] = ()
        self._texts: list[tuple[str, ...]] = []
        self._chosen: tuple[str, ...] = ()
        self._theme = theme("light")

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.beginResetModel()
        self._texts = self._written()
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, DATA)

    def set_theme(self, colours: Theme) -> None:
        """Shows the runs' colours of a theme."""
        self._theme = colours
        if self._rows:
            self.dataChanged.emit(self.index(0, NAME), self.index(len(self._rows) - 1, NAME))

    def show_runs(self, rows: Sequence[RunRow], chosen: Sequence[str]) -> None:
        """Shows other rows, or the same with other words; the selection of those that stay is kept."""
        if tuple(rows) == self._rows and tuple(chosen) == self._chosen:
            return
        same = [row.run.id for row in rows] == [row.run.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._chosen = tuple(rows), tuple(chosen)
        self._texts = self._written()
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, DATA))

    def _written(self) -> list[tuple[str, ...]]:
        chosen = [row for row in self._rows if row.run.id in self._chosen]
        names = differing_settings([row.run.facts.recipe for row in chosen])
        return [_texts(row, names if row in chosen and names else None) for row in self._rows]

    def run_at(self, row: int) -> RunSummary | None:
        """The run of a row."""
        return self._rows[row].run if 0 <= row < len(self._rows) else None

    def row_of(self, run_id: str) -> int:
        """The row of a run, −1 where there is none."""
        return next((place for place, row in enumerate(self._rows) if row.run.id == run_id), -1)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """The runs."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Name, settings, epochs, best accuracy, status, network, data."""
        return 0 if parent.isValid() else DATA + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, the colour beside the name."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._texts[index.row()][index.column()]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case Qt.ItemDataRole.DecorationRole if index.column() == NAME:
                return self._icon(self._rows[index.row()].run)
            case Qt.ItemDataRole.FontRole if index.column() == NAME:
                return _bold()
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return _headings()[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(section)
            if role == Qt.ItemDataRole.ToolTipRole and section == BEST:
                return QCoreApplication.translate(
                    "RunModel", "The most right answers on the validation pictures"
                )
        return None

    def _icon(self, run: RunSummary) -> QIcon:
        colour = run_colour(run.colour_index, self._theme) if run.id in self._chosen else None
        return run_icon(run.colour_index, colour)


def _texts(row: RunRow, names: tuple[str, ...] | None) -> tuple[str, ...]:
    run, recipe = row.run, row.run.facts.recipe
    shown = unusual_settings(recipe) if names is None else names
    network = recipe.architecture or (recipe.transfer.base if recipe.transfer else built_name(recipe.network))
    translate = QCoreApplication.translate
    epochs = translate("RunModel", "{done} of {epochs}").format(
        done=format_count(run.epochs_done), epochs=format_count(recipe.epochs)
    )
    status = "live" if row.running else run.facts.status
    return (
        run.title,
        settings_text(settings_of(recipe, shown)),
        epochs,
        best_text(row.best),
        status_name(status),
        network or translate("RunModel", "own network"),
        data_name(recipe.data),
    )


def _headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("RunModel", "Run"),
        translate("RunModel", "Differs in"),
        translate("RunModel", "Epochs"),
        translate("RunModel", "Best"),
        translate("RunModel", "Status"),
        translate("RunModel", "Network"),
        translate("RunModel", "Data"),
    )


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _bold() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font
