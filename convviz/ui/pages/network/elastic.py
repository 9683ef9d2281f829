"""The elastic card: one layer, one of its maps, and the arithmetic of one cell."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from convviz.layers import ConvvizError, maps_of
from convviz.painting.theme import Theme
from convviz.states.network.bench import is_bench
from convviz.states.network.elastic import ElasticDeriver
from convviz.states.network.elastic_scene import ElasticScene
from convviz.states.network.moment import Moment
from convviz.states.network.to_lab import fits_whole, to_lab
from convviz.texts import network_elastic as texts
from convviz.ui.long_press import LongPress
from convviz.ui.pages.network.bench import BenchView
from convviz.ui.pages.network.elastic_crumbs import ElasticCrumbs
from convviz.ui.pages.network.elastic_tools import ElasticTools
from convviz.ui.pages.network.elastic_view import ElasticView
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.tab_order import tab_through
from convviz.workspace.network import NetworkWorkspace


class ElasticCard(Card):
    """Takes the selected layer apart, down to the products behind one number.

    Signals:
        open_in_lab: A `LabSeed`: the opened kernel with its input, for the lab.
    """

    open_in_lab = Signal(object)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("elasticCard")
        self._workspace = workspace
        self._deriver = ElasticDeriver()
        self._scene = ElasticScene("nothing")
        self._sentence = QLabel(self)
        self._sentence.setObjectName("layerSentence")
        self._sentence.setWordWrap(True)
        self.view = ElasticView(workspace, self)
        self.tools = ElasticTools(workspace, self)
        self.tools.lab_wanted.connect(self._open_in_lab)
        self.crumbs = ElasticCrumbs(self.title_label)
        self.crumbs.chosen.connect(self._go_out)
        self.header.addWidget(self.tools)
        self.body.addWidget(self._sentence)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        LongPress(self.view)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.bench = BenchView(workspace, self)
        self.bench.hide()
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.bench, 1)
        tab_through(self.tools, self.view, self.bench)
        self.retranslate()
        workspace.followed.connect(self._follow)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.view.set_theme(colours)
        self.bench.set_theme(colours)

    @property
    def wants_room(self) -> bool:
        """Whether the selected layer is one for the bench, which needs more than half of the page's middle."""
        run, layer = self._workspace.run, self._workspace.state.cursor.layer
        if run is None or not layer or not is_bench(run.network.node(layer).layer):
            return False
        return len(run.network.shapes[layer] or ()) == 1

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Takes what changed while it was not seen."""
        super().showEvent(event)
        self._follow(self._workspace.moment)

    def _follow(self, moment: object) -> None:
        if self.isVisible():
            self._scene = self._deriver.derive(cast("Moment", moment))
            self._show()

    def _show(self) -> None:
        scene = self._scene
        title = texts.title(scene)
        if title != self.title_label.text():
            self.set_title(title)
            self.crumbs.show_parts(title, texts.title_parts(scene))
        sentence = texts.sentence_of(scene)
        if sentence != self._sentence.text():
            self._sentence.setText(sentence)
        self.tools.show_scene(scene)
        seen = {
            self._sentence: bool(sentence),
            self.bench: scene.bench is not None,
            self.view: bool(scene.row),
        }
        # What goes is hidden first: for a moment with all of them the card would grow.
        for widget in sorted(seen, key=seen.__getitem__):
            widget.setVisible(seen[widget])
        if scene.bench is not None:
            self.bench.set_scene(scene)
        self.view.set_scene(scene)

    def _show_menu(self, at: QPoint) -> None:
        self.tools.show_menu(self.view.mapToGlobal(at))

    def _go_out(self, crumb: str) -> None:
        """To the layer as a whole, or to the opened map, whose cell is let go."""
        cell = self._scene.cell
        if cell is not None:
            self._workspace.select_layer(cell.layer, cell.channel if crumb == "map" else None)

    def _open_in_lab(self) -> None:
        """Takes the whole map to the lab where all its input maps fit there, else the opened one."""
        scene, run = self._scene, self._workspace.run
        if scene.layer is None or scene.cell is None or run is None or run.trace is None:
            return
        layer, cell = scene.layer.across, scene.cell
        cells = maps_of(scene.layer.layer, run.trace.inputs_of(scene.layer.id)[0])
        link = None if fits_whole(layer, cell.channel) else cell.link
        try:
            seed = to_lab(layer, cells, cell.channel, link, (cell.row, cell.column), texts.title(scene))
        except ConvvizError as error:
            self._workspace.refuse(error)
            return
        self.open_in_lab.emit(seed)
        left = texts.left_behind(layer, seed)
        if left:
            self._workspace.notice.emit(left)
