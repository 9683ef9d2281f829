"""The feature wall: all maps of a layer with their controls, what is silent or twice there, and how that changes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollBar, QWidget

from convviz.painting.network.wall import WallView, paint_wall, paint_wall_cursor
from convviz.painting.network.wall_large import paint_large
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.network.moment import Moment
from convviz.states.network.wall import derive_wall
from convviz.texts.network_maps import counts_text, range_caption, range_colouring
from convviz.ui.pages.network.maps_bar import RangeBar, keep_room
from convviz.ui.pages.network.maps_depths import DepthChart
from convviz.ui.pages.network.maps_header import MapsHeader
from convviz.ui.pages.network.maps_large import LargeMap
from convviz.ui.pages.network.maps_menu import wall_menu
from convviz.ui.pages.network.maps_pins import PinStrip
from convviz.ui.pages.network.maps_saving import PICTURES, Saving, picture_writing
from convviz.ui.pages.network.maps_wall import FeatureWall
from convviz.ui.widgets.card import Card
from convviz.workspace.export_job import Write
from convviz.workspace.network import NetworkWorkspace

_SCROLL_STEP_PX = 40
_TALLEST_PICTURE_PX = 8000


class MapsPanel(Card):
    """Arranges the wall, its header, and the counts, the chart and the colour bar below."""

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("mapsPanel")
        self._workspace = workspace
        self.controls = MapsHeader(workspace, self)
        self._theme: Theme = theme("light")
        self.saving = Saving(self)
        self.wall = FeatureWall(workspace, self)
        self.large = LargeMap(workspace, self)
        self.large.hide()
        self.pins = PinStrip(workspace, self)
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
        self.wall.enlarge_wanted.connect(self.enlarge)
        self.large.closed.connect(self.show_wall)
        self.controls.save_wanted.connect(self._ask_where)
        self.scroll_bar.valueChanged.connect(self._scroll)
        self.retranslate()
        workspace.changed.connect(self.show_moment)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        for part in (self.wall, self.large, self.pins, self.chart, self.bar):
            part.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Maps"))
        self.wall.setAccessibleName(self.tr("All maps of the layer"))
        self.large.setAccessibleName(self.tr("One map, large"))
        self.pins.setAccessibleName(self.tr("Pinned maps"))
        self.scroll_bar.setAccessibleName(self.tr("Scroll the maps"))
        self.chart.setAccessibleName(self.tr("Zeros and silent maps, layer by layer"))
        self.bar.setAccessibleName(self.tr("Colours of the maps"))
        self.counts.setAccessibleName(self.tr("Silent, constant and duplicate maps"))
        self.show_moment(self._workspace.moment)

    @property
    def is_enlarged(self) -> bool:
        """Whether one map stands in place of the wall."""
        return self.large.isVisibleTo(self)

    def enlarge(self) -> None:
        """Shows the opened map large; a single number is large enough on the wall."""
        scene = self.wall.scene
        if scene is None or scene.channel is None or scene.are_units:
            return
        self.wall.hide()
        self.large.show()
        self.large.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow_scroll()
        self.show_moment(self._workspace.moment)

    def show_wall(self) -> None:
        """Shows the wall again."""
        had_focus = self.large.hasFocus()
        self.large.hide()
        self.wall.show()
        if had_focus:
            self.wall.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow_scroll()

    def show_moment(self, moment: Moment) -> None:
        """Shows another moment; while the panel is not seen, nothing is derived."""
        if not self.isVisible():
            return
        scene = derive_wall(moment)
        self.wall.show_scene(scene)
        self.pins.show_scene(scene)
        if self.is_enlarged:
            self.large.show_scene(scene)
            if scene is None or scene.channel is None or scene.are_units:
                self.show_wall()
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
        keep_room(self.scroll_bar)
        self.header.addWidget(self.controls, 1)
        middle = QHBoxLayout()
        middle.setSpacing(2)
        middle.addWidget(self.wall, 1)
        middle.addWidget(self.large, 1)
        middle.addWidget(self.scroll_bar)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.counts, 2)
        foot.addWidget(self.chart, 3)
        foot.addWidget(self.bar)
        self.body.addLayout(middle, 1)
        self.body.addWidget(self.pins)
        self.body.addLayout(foot)

    def _follow_scroll(self) -> None:
        most = round(self.wall.most_scrolled[1])
        self.scroll_bar.setVisible(most > 0 and not self.is_enlarged)
        self.scroll_bar.setPageStep(self.wall.height())
        self.scroll_bar.setSingleStep(_SCROLL_STEP_PX)
        self.scroll_bar.setRange(0, most)
        self.scroll_bar.setValue(round(self.wall.place_scrolled[1]))

    def _scroll(self, down: int) -> None:
        self.wall.scroll_to(0.0, down)

    def _show_menu(self, channel: int, place: QPoint) -> None:
        scene = self.wall.scene
        if scene is not None:
            wall_menu(self._workspace, scene, channel, self).popup(place)

    def _ask_where(self, suffix: str) -> None:
        scene = self.wall.scene
        if scene is not None and (scene.values is not None or suffix in PICTURES):
            self.saving.ask(suffix, scene.layer, self.writing)

    def writing(self, path: Path) -> Write | None:
        """What writes the maps of now as .csv or .npy, or the wall as it looks as .png or .svg, by the path's ending.

        None where nothing is shown that could be written.
        """
        from convviz.exports.number_set import NumberSet, write_number_set

        scene, suffix = self.wall.scene, path.suffix.lower()
        if scene is not None and suffix in PICTURES:
            size = QSize(self.wall.width(), self._picture_height())
            return picture_writing(path, size, self._paint, self._theme, scene.layer)
        if scene is None or scene.values is None:
            return None
        return partial(write_number_set, path, numbers=NumberSet(scene.layer, scene.values))

    def _picture_height(self) -> int:
        layout = self.wall.layout_of_maps
        if self.is_enlarged or layout is None:
            return self.large.height()
        return round(min(layout.height, _TALLEST_PICTURE_PX))

    def _paint(self, painter: QPainter, options: PaintOptions) -> None:
        """Paints the large map, or all of the wall, for a file."""
        scene, layout = self.wall.scene, self.wall.layout_of_maps
        large = self.large.view(options) if self.is_enlarged else None
        if large is not None:
            paint_large(painter, large)
        elif scene is not None and layout is not None:
            view = WallView(scene, layout, 0, self.wall.width(), self._picture_height(), self._theme, options)
            paint_wall(painter, view)
            paint_wall_cursor(painter, view)
