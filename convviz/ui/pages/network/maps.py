"""The feature wall: all maps of a layer with their controls, what is silent or twice there, and how that changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollBar, QWidget

from convviz.painting.theme import Theme
from convviz.states.network.moment import Moment
from convviz.states.network.wall import derive_wall
from convviz.texts.network_maps import counts_text, range_caption, range_colouring
from convviz.ui.pages.network.maps_bar import RangeBar
from convviz.ui.pages.network.maps_depths import DepthChart
from convviz.ui.pages.network.maps_header import MapsHeader
from convviz.ui.pages.network.maps_menu import wall_menu
from convviz.ui.pages.network.maps_wall import FeatureWall
from convviz.ui.widgets.card import Card
from convviz.workspace.network import NetworkWorkspace

_SCROLL_STEP_PX = 40


class MapsPanel(Card):
    """Arranges the wall, its header, and the counts, the chart and the colour bar below."""

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("mapsPanel")
        self._workspace = workspace
        self.controls = MapsHeader(workspace, self)
        self.wall = FeatureWall(workspace, self)
        self.scroll_bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.scroll_bar.setObjectName("mapsScroll")
        self.counts = QLabel(self)
        self.counts.setObjectName("mapsCounts")
        self.counts.setWordWrap(True)
        self.chart = DepthChart(workspace, self)
        self.bar = RangeBar("mapsColourBar", self)
        self._lay_out()
        self.wall.scrolled.connect(self._follow_scroll)
        self.wall.menu_wanted.connect(self._show_menu)
        self.scroll_bar.valueChanged.connect(self.wall.scroll_to)
        self.retranslate()
        workspace.changed.connect(self.show_moment)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        for part in (self.wall, self.chart, self.bar):
            part.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Maps"))
        self.wall.setAccessibleName(self.tr("All maps of the layer"))
        self.scroll_bar.setAccessibleName(self.tr("Scroll the maps"))
        self.chart.setAccessibleName(self.tr("Zeros and silent maps, layer by layer"))
        self.bar.setAccessibleName(self.tr("Colours of the maps"))
        self.counts.setAccessibleName(self.tr("Silent, constant and duplicate maps"))
        self.show_moment(self._workspace.moment)

    def show_moment(self, moment: Moment) -> None:
        """Shows another moment; while the panel is not seen, nothing is derived."""
        if not self.isVisible():
            return
        scene = derive_wall(moment)
        self.wall.show_scene(scene)
        self.controls.show_scene(scene)
        if scene is None:
            return
        self.counts.setText(counts_text(scene))
        self.chart.show_depths(scene.depths, scene.layer)
        self.bar.show_range(range_colouring(scene), range_caption(scene))

    def showEvent(self, event: QShowEvent) -> None:
        """Takes what changed while it was hidden."""
        super().showEvent(event)
        self.show_moment(self._workspace.moment)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        self.header.addWidget(self.controls, 1)
        middle = QHBoxLayout()
        middle.setSpacing(4)
        middle.addWidget(self.wall, 1)
        middle.addWidget(self.scroll_bar)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.counts, 2)
        foot.addWidget(self.chart, 3)
        foot.addWidget(self.bar)
        self.body.addLayout(middle, 1)
        self.body.addLayout(foot)

    def _follow_scroll(self) -> None:
        layout, height = self.wall.layout_of_maps, self.wall.height()
        most = 0 if layout is None else max(0, round(layout.height - height))
        self.scroll_bar.setVisible(most > 0)
        self.scroll_bar.setPageStep(height)
        self.scroll_bar.setSingleStep(_SCROLL_STEP_PX)
        self.scroll_bar.setRange(0, most)
        self.scroll_bar.setValue(round(self.wall.top))

    def _show_menu(self, channel: int, place: QPoint) -> None:
        scene = self.wall.scene
        if scene is not None:
            wall_menu(self._workspace, scene, channel, self).popup(place)
