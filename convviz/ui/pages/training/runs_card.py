"""The card with all runs: which are looked at, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from convviz.painting.theme import Theme
from convviz.ui.long_press import LongPress
from convviz.ui.pages.training.column_widths import shared_widths
from convviz.ui.pages.training.run_model import DATA, NAME, NETWORK, SETTINGS, RunModel, RunRow
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.runs import RunSummary

_ROW_PX = 28
# The columns that are cut short where there is no room for all, in such proportions.
_SHARES = {NAME: 6, SETTINGS: 5, NETWORK: 3, DATA: 4}


class RunsCard(Card):
    """A table of runs; those that are selected are drawn, the one with the cursor is the current one.

    Signals:
        chosen: The ids of the runs to look at, the current one last.
        action_wanted: What is to be done (an id of the menu), and the run's id.
    """

    chosen = Signal(tuple)
    action_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("runsCard")
        self.model = RunModel()
        self._following = False
        self._busy = False
        self._rows: tuple[RunRow, ...] = ()
        self._shown: tuple[tuple[RunRow, ...], tuple[str, ...], bool] | None = None
        self.table = _RunTable(self)
        self.table.setObjectName("runTable")
        self._set_up_table()
        self.actions_button = MenuButton("", label=" ", parent=self)
        self.actions_button.setObjectName("runActions")
        self.header.addWidget(self.actions_button)
        self.body.addWidget(self.table, 1)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.rename_wanted.connect(self._rename)
        self.table.delete_wanted.connect(self._delete)
        self.table.doubleClicked.connect(self._open)
        self.actions_button.chosen.connect(self._want)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Shows the runs' colours of a theme, on a ground on which they can be seen when they are selected."""
        self.model.set_theme(colours)
        # Numbers stand at the right of their column: without room behind them they touch the next one.
        self.table.setStyleSheet(
            "QTableView::item, QHeaderView::section { padding-right: 12px; }"
            f"QTableView::item:selected {{ background: {colours.accent_ground.name()};"
            f" color: {colours.text.name()}; }}"
        )

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("Runs"))
        self.table.setAccessibleName(self.tr("Runs"))
        self.table.setToolTip(self.tr("Select several with Ctrl or Shift to compare them"))
        self.actions_button.set_label(self.tr("What to do with this run"), self.tr("Run"))
        if self._shown is not None:
            rows, chosen, busy = self._shown
            self._shown = None
            self._following = True
            self.model.retranslate()
            self._following = False
            self.show_runs(rows, chosen, busy=busy)
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def current(self) -> RunSummary | None:
        """The run that an action is for: the one with the cursor, if it is selected."""
        selected = {index.row() for index in self.table.selectionModel().selectedRows()}
        row = self.table.currentIndex().row()
        if row not in selected:
            row = min(selected, default=-1)
        return self.model.run_at(row)

    def show_runs(self, rows: Sequence[RunRow], chosen: Sequence[str], *, busy: bool) -> None:
        """Shows other rows.

        Args:
            rows: All runs, the newest first.
            chosen: Which are looked at.
            busy: Whether one is being trained.
        """
        shown = (tuple(rows), tuple(chosen), busy)
        if shown == self._shown:
            return
        self._shown = shown
        self._rows, self._busy = shown[0], busy
        self._following = True
        self.model.show_runs(rows, chosen)
        self.table.share_out()
        self._select(chosen)
        self._following = False
        self._offer()

    def _select(self, chosen: Sequence[str]) -> None:
        selection = QItemSelection()
        places = [self.model.row_of(run_id) for run_id in chosen]
        for place in places:
            if place >= 0:
                index = self.model.index(place, 0)
                selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        model = self.table.selectionModel()
        wanted = {place for place in places if place >= 0}
        if wanted != {index.row() for index in model.selectedRows()}:
            model.select(selection, flags.ClearAndSelect | flags.Rows)
        if wanted and self.table.currentIndex().row() not in wanted:
            model.setCurrentIndex(self.model.index(places[-1], 0), flags.NoUpdate)

    def _choose(self) -> None:
        if self._following:
            return
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        found = [run.id for row in reversed(rows) if (run := self.model.run_at(row)) is not None]
        current = self.current()
        if current is not None and current.id in found:
            found.remove(current.id)
            found.append(current.id)
        self._offer()
        self.chosen.emit(tuple(found))

    def _offer(self) -> None:
        run = self.current()
        self.actions_button.setEnabled(run is not None)
        self.actions_button.set_options(self._options(run))

    def _options(self, run: RunSummary | None) -> tuple[Option, ...]:
        none = self.tr("Select a run first.") if run is None else ""
        being_trained = any(row.running and run is not None and row.run.id == run.id for row in self._rows)
        has_model = run is not None and run.facts.status in {"finished", "stopped"} and not being_trained
        no_model = none or (
            "" if has_model else self.tr("Its network is written when it has stopped or finished.")
        )
        done = self.tr("It is finished.") if run is not None and run.facts.status == "finished" else ""
        busy = self.tr("Another training is under way; stop it first.") if self._busy else ""
        in_work = self.tr("It is being trained; stop it first.") if being_trained else ""
        return (
            Option("open", self.tr("Open in the network page"), reason=no_model),
            Option("save-keras", self.tr("Save the network (.keras)…"), reason=no_model),
            Option("save-h5", self.tr("Save the network (.h5)…"), reason=no_model or busy),
            Option("resume", self.tr("Go on training"), reason=none or in_work or busy or done),
            Option("recipe", self.tr("Take over its settings"), reason=none),
            Option("rename", self.tr("Rename… (F2)"), reason=none),
            Option("delete", self.tr("Delete… (Del)"), reason=none or in_work),
        )

    def _want(self, action: str) -> None:
        run = self.current()
        option = next((each for each in self._options(run) if each.id == action), None)
        if run is not None and option is not None and option.enabled:
            self.action_wanted.emit(action, run.id)

    def _rename(self) -> None:
        self._want("rename")

    def _delete(self) -> None:
        self._want("delete")

    def _open(self) -> None:
        self._want("open")

    def _open_menu(self, position: QPoint) -> None:
        if self.table.indexAt(position).isValid():
            self.actions_button.menu().popup(self.table.viewport().mapToGlobal(position))

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        LongPress(table.viewport())
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for section in _SHARES:
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
        table.share_out()


class _RunTable(QTableView):
    """Signals what keys ask for."""

    rename_wanted = Signal()
    delete_wanted = Signal()

    def share_out(self) -> None:
        """Gives each column as much of the room as it needs, as far as that goes."""
        header = self.horizontalHeader()
        others = [section for section in range(header.count()) if section not in _SHARES]
        room = self.viewport().width() - sum(map(header.sectionSize, others))
        least = [header.sectionSizeHint(each) for each in _SHARES]
        wanted = [max(self.sizeHintForColumn(each), head) for each, head in zip(_SHARES, least, strict=True)]
        widths = shared_widths(wanted, least, tuple(_SHARES.values()), room)
        for section, width in zip(_SHARES, widths, strict=True):
            header.resizeSection(section, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider table has more room for words."""
        super().resizeEvent(event)
        self.share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames, Del deletes; Space is the page's."""
        match event.key():
            case Qt.Key.Key_F2:
                self.rename_wanted.emit()
            case Qt.Key.Key_Delete:
                self.delete_wanted.emit()
            case Qt.Key.Key_Space if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                event.ignore()
            case _:
                super().keyPressEvent(event)
