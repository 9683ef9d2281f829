"""The search for layers: a line of text, how many were found, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from convviz.states.network.graph import Graph, drawn_graph
from convviz.states.network.moment import Moment
from convviz.texts.network_overview import matching_layers
from convviz.ui.widgets.icon_button import IconButton
from convviz.workspace.network import NetworkWorkspace

_GAP_PX = 8


class FindBar(QWidget):
    """Finds layers by name, type or shape while a person types.

    Enter selects the next one found, Shift and Enter the one before, Esc closes the bar.

    Signals:
        found: The ids of the columns in which something was found.
        closed: The person is done.
    """

    found = Signal(object)
    closed = Signal()

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._workspace = workspace
        self._matches: tuple[str, ...] = ()
        self.text = QLineEdit(self)
        self.text.setObjectName("findText")
        self.text.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setObjectName("findCount")
        self.count.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.before = IconButton("up", "", self)
        self.before.setObjectName("findBefore")
        self.after = IconButton("down", "", self)
        self.after.setObjectName("findNext")
        self.close_button = IconButton("close", "", self)
        self.close_button.setObjectName("findClose")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.text, 1)
        for widget in (self.count, self.before, self.after, self.close_button):
            row.addWidget(widget)
        self.text.textChanged.connect(self._search)
        self.before.clicked.connect(self.go_back)
        self.after.clicked.connect(self.go_on)
        self.close_button.clicked.connect(self.leave)
        self.retranslate()
        workspace.changed.connect(self._follow)

    @property
    def matches(self) -> tuple[str, ...]:
        """The ids of the layers found, in the order of the network."""
        return self._matches

    def open(self) -> None:
        """Shows the bar and takes what is typed."""
        self.show()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()
        self._search()

    def leave(self) -> None:
        """Hides the bar; nothing is marked any more."""
        self.hide()
        self.closed.emit()

    def go_on(self) -> None:
        """Selects the next layer found; after the last comes the first."""
        self._go(1)

    def go_back(self) -> None:
        """Selects the one before."""
        self._go(-1)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.text.setAccessibleName(self.tr("Find layers"))
        self.text.setPlaceholderText(self.tr("Name, type or shape of a layer"))
        self.before.set_name(self.tr("Layer found before"))
        self.after.set_name(self.tr("Next layer found"))
        self.close_button.set_name(self.tr("Close the search"))
        self._show_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc closes."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _graph(self) -> Graph | None:
        run = self._workspace.run
        view = self._workspace.state.view
        return None if run is None else drawn_graph(run.opened.network, view.collapsed)

    def _search(self) -> None:
        run, graph = self._workspace.run, self._graph()
        self._matches = () if run is None else matching_layers(run.network, self.text.text())
        marked = () if graph is None else (graph.vertex_of[each] for each in self._matches)
        self.found.emit(frozenset(marked))
        self._show_count()

    def _follow(self, _moment: Moment) -> None:
        if self.isVisible():
            self._show_count()

    def _go(self, steps: int) -> None:
        if not self._matches:
            return
        here = self._workspace.state.cursor.layer
        start = 0 if steps > 0 else -1
        place = self._matches.index(here) + steps if here in self._matches else start
        self._workspace.select_layer(self._matches[place % len(self._matches)])

    def _show_count(self) -> None:
        here = self._workspace.state.cursor.layer
        total = len(self._matches)
        if not self.text.text().strip():
            text = ""
        elif not total:
            text = self.tr("nothing found")
        elif here in self._matches:
            text = self.tr("{place} of {total}").format(place=self._matches.index(here) + 1, total=total)
        else:
            text = self.tr("{total} found").format(total=total)
        self.count.setText(text)
