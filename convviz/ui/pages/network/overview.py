"""The whole network at a glance: its graph with the maps of every layer, and over which range they are coloured."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from convviz.painting.network.overview_hits import Hit
from convviz.painting.network.overview_scale import scale_of
from convviz.painting.theme import Theme
from convviz.states.network.overview import OverviewScene
from convviz.ui.pages.network.find_bar import FindBar
from convviz.ui.pages.network.overview_blocks import toggle_block
from convviz.ui.pages.network.overview_canvas import OverviewCanvas
from convviz.ui.pages.network.overview_header import OverviewHeader
from convviz.ui.pages.network.overview_menu import map_menu
from convviz.ui.widgets.card import Card
from convviz.workspace.network import NetworkWorkspace


class OverviewPanel(Card):
    """Arranges the graph, its colour controls and the search for layers."""

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("overviewPanel")
        self._workspace = workspace
        self.controls = OverviewHeader(workspace, self)
        self.canvas = OverviewCanvas(workspace, self)
        self.find_bar = FindBar(workspace, self)
        self.scale = self.controls.scale
        self.header.addWidget(self.controls)
        self.body.addWidget(self.find_bar)
        self.body.addWidget(self.canvas, 1)
        self.find_bar.hide()
        self._find_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._find_key.activated.connect(self.open_search)
        self.controls.find_wanted.connect(self.open_search)
        self.controls.fit_wanted.connect(self.canvas.fit)
        self.find_bar.found.connect(self.canvas.set_found)
        self.find_bar.closed.connect(self._leave_search)
        self.canvas.scene_changed.connect(self._show_scale)
        self.canvas.block_clicked.connect(self.toggle_block)
        self.canvas.menu_wanted.connect(self._show_menu)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.canvas.set_theme(colours)
        self.scale.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("Network"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def open_search(self) -> None:
        """Opens the search."""
        self.find_bar.open()

    def toggle_block(self, block: str) -> None:
        """Draws a block as one, or layer by layer again."""
        toggle_block(self._workspace, block)

    def _show_scale(self, scene: OverviewScene | None) -> None:
        self.scale.show_scale(scale_of(scene))

    def _leave_search(self) -> None:
        self.canvas.set_found(frozenset())
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_menu(self, found: Hit, place: QPoint) -> None:
        scene = self.canvas.scene
        menu = None if scene is None else map_menu(self._workspace, scene.graph, found, self)
        if menu is not None:
            menu.popup(place)
