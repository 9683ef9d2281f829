"""The card with the facts of the selected layer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.layers import Array
from convviz.painting.box import Box
from convviz.painting.network.facts import paint_facts
from convviz.painting.theme import Theme, theme
from convviz.states.network.facts import LayerFacts, layer_facts
from convviz.states.network.moment import Moment
from convviz.states.network.moves import explained
from convviz.texts.network_facts import fact_rows
from convviz.ui.widgets.card import Card
from convviz.workspace.network import NetworkWorkspace


class FactsView(QWidget):
    """Paints them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layerFacts")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme: Theme = theme("light")
        self._facts: LayerFacts | None = None

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_facts(self, facts: LayerFacts | None) -> None:
        """Shows those of another layer or output."""
        self._facts = facts
        rows = () if facts is None else fact_rows(facts)
        self.setAccessibleDescription("; ".join(f"{name}: {value}" for name, value in rows))
        self.setToolTip("\n".join(f"{name}: {value}" for name, value in rows))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all rows and both charts."""
        return QSize(240, 260)

    def minimumSizeHint(self) -> QSize:
        """Room for the first rows."""
        return QSize(160, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the facts."""
        if self._facts is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_facts(painter, Box(0, 0, self.width(), self.height()), self._facts, self._theme)


class FactsCard(Card):
    """Follows the selected layer, or the one that is pointed at."""

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("factsCard")
        self._workspace = workspace
        self._shown: tuple[str, Array | None] | None = None
        self.view = FactsView(self)
        self.body.addWidget(self.view, 1)
        workspace.followed.connect(self.show_moment)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.view.set_theme(colours)

    def show_moment(self, moment: Moment) -> None:
        """Shows the layer that is looked at; while the card is not seen, nothing is counted."""
        if not self.isVisible():
            self._shown = None
            return
        run = moment.run
        cell = None if run is None else explained(moment.state, run)
        if run is None or cell is None:
            self._shown = None
            self.set_title(self.tr("Layer"))
            self.view.show_facts(None)
            return
        values = run.trace[cell.layer] if run.trace is not None and cell.layer in run.trace else None
        if self._shown is not None and self._shown[0] == cell.layer and self._shown[1] is values:
            return
        self._shown = (cell.layer, values)
        self.set_title(cell.layer)
        self.view.show_facts(layer_facts(run, cell.layer))

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.view.setAccessibleName(self.tr("Facts of the layer"))
        self._shown = None
        self.show_moment(self._workspace.moment)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Counts what was not counted while the card was hidden."""
        super().showEvent(event)
        self.show_moment(self._workspace.moment)
