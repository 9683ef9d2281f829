"""The network as a table: every layer's output, parameters, work and memory, and how a count comes about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTableView,
    QWidget,
)

from convviz.networks import Network
from convviz.networks.summary import Summary, summarise
from convviz.painting.theme import Theme, theme
from convviz.states.network.moment import Moment
from convviz.states.network.overview import opened_network
from convviz.texts.network_summary import (
    as_text,
    derivation_text,
    derivation_words,
    totals_text,
)
from convviz.ui.pages.network.summary_model import SummaryModel
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.save_dialog import SaveDialog
from convviz.workspace.export_job import Cancelled, Progress
from convviz.workspace.network import NetworkWorkspace

_ROW_PX = 28
_WIDEST_PX = 260
_COLUMN_GAP_PX = 20
_LEAST_GAP_PX = 2


class SummaryPanel(Card):
    """Shows the table; a selected row selects its layer, and below stands how its parameters are counted.

    Signals:
        writing_wanted: A file is to be written: its Path, and the `Write` for an `ExportJob`.
    """

    writing_wanted = Signal(object, object)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("summaryPanel")
        self._workspace = workspace
        self._theme = theme("light")
        self._network: Network | None = None
        self._summary: Summary | None = None
        self._contents: tuple[int, ...] = ()
        self._following = False
        self.model = SummaryModel()
        self.table = QTableView(self)
        self.totals = QLabel(self)
        self.derivation = QLabel(self)
        self.words = QLabel(self)
        self.flowchart = MenuButton("", label="…", parent=self)
        self.copy_button = IconButton("copy", "", self)
        self._name_parts()
        self._set_up_table()
        self.header.addWidget(self.flowchart)
        self.header.addWidget(self.copy_button)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setObjectName("hairline")
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.totals)
        self.body.addWidget(line)
        self.body.addWidget(self.derivation)
        self.body.addWidget(self.words)
        self.flowchart.chosen.connect(self._ask_where)
        self.copy_button.clicked.connect(self.copy)
        self.table.selectionModel().selectionChanged.connect(self._select)
        self.retranslate()
        workspace.changed.connect(self._follow)

    def set_theme(self, colours: Theme) -> None:
        """Flowcharts are saved in the colours of this theme."""
        self._theme = colours

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("Summary"))
        self.table.setAccessibleName(self.tr("Layers of the network"))
        self.totals.setAccessibleName(self.tr("Totals"))
        self.derivation.setAccessibleName(self.tr("How the parameters are counted"))
        self.copy_button.set_name(self.tr("Copy the table as text"))
        self.flowchart.set_label(self.tr("Save as a flowchart"), self.tr("Flowchart…"))
        self.flowchart.set_options(
            (Option(".svg", self.tr("SVG: sharp at any size")), Option(".png", self.tr("PNG picture")))
        )
        self._network = None
        self._follow(self._workspace.moment)

    def copy(self) -> None:
        """Puts the table as text on the clipboard."""
        if self._summary is not None:
            QGuiApplication.clipboard().setText(as_text(self._summary))

    def showEvent(self, event: QShowEvent) -> None:
        """Takes what changed while it was hidden."""
        super().showEvent(event)
        self._follow(self._workspace.moment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spreads the columns anew."""
        super().resizeEvent(event)
        self._spread_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _name_parts(self) -> None:
        names = {
            "summaryTable": self.table,
            "summaryTotals": self.totals,
            "summaryDerivation": self.derivation,
            "summaryWords": self.words,
            "summaryFlowchart": self.flowchart,
            "summaryCopy": self.copy_button,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        for label in (self.totals, self.derivation, self.words):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.totals, self.words):
            label.setProperty("soft", True)  # noqa: FBT003 - Qt's property call

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        # Numbers stand at the right of their column: without room behind them they touch the next one.
        table.setStyleSheet("QTableView::item, QHeaderView::section { padding-right: 12px; }")
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _follow(self, moment: Moment) -> None:
        if not self.isVisible():
            return
        opened = opened_network(moment, self._workspace.networks)
        network = moment.run.network if moment.run is not None else opened and opened.network
        if network is not self._network:
            self._network = network
            self._summary = None if network is None else summarise(network)
            self.model.show_summary(self._summary)
            self._fit_columns()
            self.totals.setText("" if self._summary is None else totals_text(self._summary))
        self._show_layer(moment.state.cursor.layer)

    def _fit_columns(self) -> None:
        self.table.resizeColumnsToContents()
        count = self.model.columnCount()
        widths = [self.table.columnWidth(column) for column in range(count - 1)]
        self._contents = (*widths, self.table.sizeHintForColumn(count - 1))
        self._spread_columns()

    def _spread_columns(self) -> None:
        """Gives each column its content and a gap, a narrower one where the last column would be cut."""
        if not self._contents:
            return
        *others, last = self._contents
        spare = (self.table.viewport().width() - sum(others) - last) // len(others)
        gap = min(max(spare, _LEAST_GAP_PX), _COLUMN_GAP_PX)
        for column, content in enumerate(others):  # the last one takes the rest
            self.table.setColumnWidth(column, min(content + gap, _WIDEST_PX))

    def _show_layer(self, layer: str) -> None:
        place = self.model.row_of(layer)
        row = self.model.row(place)
        self.derivation.setText("" if row is None else derivation_text(row))
        self.words.setText("" if row is None else derivation_words(row))
        current = self.table.selectionModel().currentIndex()
        if row is None:
            self._quietly(self.table.clearSelection)
        elif current.row() != place or not self.table.selectionModel().hasSelection():
            self._quietly(partial(self.table.selectRow, place))
            self.table.scrollTo(self.model.index(place, 0))

    def _quietly(self, change: Callable[[], None]) -> None:
        """Changes the selection without selecting a layer."""
        self._following = True
        try:
            change()
        finally:
            self._following = False

    def _select(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        indexes: list[QModelIndex] = selected.indexes()
        row = self.model.row(indexes[0].row()) if indexes else None
        if row is not None and not self._following:
            self._workspace.select_layer(row.name)

    def _ask_where(self, suffix: str) -> None:
        if self._network is None:
            return
        suggested = Path(f"{self._network.name}{suffix}")
        dialog = SaveDialog(self.tr("Save the flowchart"), self.tr("Flowchart"), suffix, suggested, self)
        dialog.path_chosen.connect(self.save_flowchart)
        dialog.open()

    def save_flowchart(self, path: Path) -> None:
        """Has the flowchart written to a .svg or .png file."""
        if self._network is not None:
            self.writing_wanted.emit(path, partial(_write_flowchart, self._network, path, self._theme))


def _write_flowchart(
    network: Network, path: Path, colours: Theme, _progress: Progress, cancelled: Cancelled
) -> int | None:
    from convviz.exports.flowchart import write_flowchart

    return write_flowchart(network, path, colours, cancelled)
