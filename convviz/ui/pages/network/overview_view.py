"""The graph of a network with its maps, painted, laid out for the view's size, moved and zoomed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.network.overview import paint_overview
from convviz.painting.network.overview_inset import paint_inset
from convviz.painting.network.overview_layout import OverviewLayout, lay_out_overview
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_maps import paint_maps
from convviz.painting.network.overview_marks import paint_marks
from convviz.painting.network.overview_minimap import MINIMAP_PX, paint_minimap
from convviz.painting.network.overview_viewport import (
    Extent,
    Viewport,
    first_look,
    panned,
    showing,
    whole,
    zoomed,
)
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.network.graph import Graph
from convviz.states.network.moment import Moment
from convviz.states.network.overview import OverviewScene, derive_overview, measurable, opened_network
from convviz.texts.network_overview import describe_place
from convviz.ui.pages.network.overview_motion import OverviewMotion
from convviz.ui.pages.network.overview_pictures import OverviewPictures
from convviz.ui.pages.reading import report
from convviz.ui.vector_painting import is_recording, paint_options
from convviz.workspace.network import NetworkWorkspace

if TYPE_CHECKING:
    from convviz.states.network.effective import EffectiveField
    from convviz.workspace.effective import EffectiveFields

_ZOOM_PER_NOTCH = 1.2
_LARGEST_PX = QSize(1300, 760)  # in a larger view words are larger


class OverviewView(QWidget):
    """Shows an `OverviewScene`; derives it only while it is seen.

    Signals:
        scene_changed: The new `OverviewScene`, or None.
    """

    scene_changed = Signal(object)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme("light")
        self._cache = PaintCache()
        self._pictures = OverviewPictures()
        self._motion = OverviewMotion(self)
        self._motion.moved.connect(self.update)
        self._scene: OverviewScene | None = None
        self._layout: OverviewLayout | None = None
        self._layout_key: tuple[Graph, QSize, tuple[str, ...]] | None = None
        self._usual = 1.0
        self._found: frozenset[str] = frozenset()
        self._fields: EffectiveFields | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # The frame covers all of it: without this, Qt paints the card below anew with every point of a stroke.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.retranslate()
        workspace.changed.connect(self._follow)

    # What is shown

    @property
    def viewport(self) -> Viewport:
        """Which part is seen."""
        return self._motion.viewport

    @property
    def scene(self) -> OverviewScene | None:
        """What is shown; None before a network was opened."""
        return self._scene

    def looks(self) -> Looks | None:
        """What the painters get; None before a network was opened."""
        if self._scene is None or self._layout is None:
            return None
        view = Box(0, 0, self.width(), self.view_height())
        return Looks(self._scene, self._layout, self.viewport, view, self._theme, self._found)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        if colours is not self._theme:
            self._theme = colours
            self.update()

    def set_found(self, found: frozenset[str]) -> None:
        """Marks what a search found."""
        if found != self._found:
            self._found = found
            self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Network graph"))
        self._pictures.forget()
        self.update()

    def sizeHint(self) -> QSize:
        """As in a window of 1280 × 800."""
        return QSize(916, 364)

    def minimumSizeHint(self) -> QSize:
        """Enough for a few columns."""
        return QSize(320, 180)

    def _follow(self, moment: Moment) -> None:
        if not self.isVisible():
            return
        opened, before = opened_network(moment, self._workspace.networks), self._scene
        scene = derive_overview(moment, opened, self._measured(moment))
        if scene is not None and before is not None and scene.is_painted_as(before):
            return
        self._scene = scene
        self.scene_changed.emit(scene)
        self._arrange()
        if scene is not None:
            self.setAccessibleDescription(describe_place(scene))
            if before is not None and scene.layer and scene.layer != before.layer:
                self.show_vertex(scene.graph.vertex_of.get(scene.layer, ""))
        self.update()

    def _measured(self, moment: Moment) -> EffectiveField | None:
        """What is known of the effective field that is looked at; the rest of it is measured aside."""
        number, run = measurable(moment), moment.run
        if number is None or run is None:
            if self._fields is not None:
                self._fields.stop()
            return None
        if self._fields is None:
            from convviz.workspace.effective import EffectiveFields

            self._fields = EffectiveFields(self)
            self._fields.changed.connect(self._take_field)
            self._fields.refused.connect(self._workspace.refuse)
            self._fields.crashed.connect(report)
        self._fields.want(run.network, number, [feed.preparation for feed in moment.state.feeds])
        return self._fields.known(run.network, number)

    def _take_field(self) -> None:
        self._follow(self._workspace.moment)

    def _arrange(self) -> None:
        """Lays the graph out for the view's size; another network is looked at from its beginning."""
        scene = self._scene
        if scene is None or self.width() <= 0:
            self._layout, self._layout_key = None, None
            return
        key = (scene.graph, self.size(), scene.classes)
        known = self._layout_key
        if known is not None and known[0] is key[0] and known[1:] == key[1:]:
            return
        before, self._usual = self._usual, self._usual_zoom(scene)
        layout = self._laid_out(scene, self.height())
        if self._outgrows(layout):
            layout = self._laid_out(scene, self.height() - MINIMAP_PX)
        same = known is not None and set(known[0].vertex_of) == set(scene.graph.vertex_of)
        self._layout, self._layout_key = layout, key
        extent = self.extent()
        # A move that is under way ends where it leads to. What is usual changes with the view's size; how much nearer a
        # person looks does not.
        place = self._motion.target
        kept = place._replace(zoom=place.zoom * self._usual / before)
        self._motion.jump(panned(kept, 0, 0, extent) if same else first_look(extent))

    def _laid_out(self, scene: OverviewScene, height: float) -> OverviewLayout:
        width, height = self.width() / self._usual, height / self._usual
        return lay_out_overview(scene.network, scene.graph, width, height, scene.classes)

    def _usual_zoom(self, scene: OverviewScene) -> float:
        """A large view, as on the wall of a room, is read from further away; but nothing goes out of it for that."""
        width, height = self.width(), self.height()
        wanted = min(width / _LARGEST_PX.width(), height / _LARGEST_PX.height())
        if wanted <= 1:
            return 1.0
        least = lay_out_overview(scene.network, scene.graph, 0, height / wanted, scene.classes)
        return max(1.0, min(wanted, width / least.width, height / least.height))

    def _outgrows(self, layout: OverviewLayout) -> bool:
        """Whether a layout does not fit into the view as it is."""
        return (
            layout.width * self._usual > self.width() + 1 or layout.height * self._usual > self.height() + 1
        )

    def extent(self) -> Extent:
        """The sizes that viewports are held within."""
        layout = self._layout
        size = (0.0, 0.0) if layout is None else (layout.width, layout.height)
        return Extent(*size, self.width(), self.view_height(), self._usual)

    def has_minimap(self) -> bool:
        """Whether the graph is wider or taller than the view, so that a strip with all of it stands below."""
        return self._layout is not None and self._outgrows(self._layout)

    def view_height(self) -> float:
        """What is left over the strip."""
        return self.height() - (MINIMAP_PX if self.has_minimap() else 0)

    def strip(self) -> Box:
        """Where the strip stands."""
        return Box(0, self.height() - MINIMAP_PX + 2, self.width(), MINIMAP_PX - 2)

    def options(self) -> PaintOptions:
        """For what it is painted."""
        return paint_options(self, self._cache)

    # Moving and zooming

    def fit(self) -> None:
        """Shows the whole graph."""
        self._motion.go(whole(self.extent()))

    def zoom_by(self, notches: float, at: QPointF | None = None) -> None:
        """Zooms in, or out where negative, around a point; around the middle without one."""
        point = at or QPointF(self.width() / 2, self.view_height() / 2)
        place = zoomed(self._motion.target, _ZOOM_PER_NOTCH**notches, (point.x(), point.y()), self.extent())
        if at is None:
            self._motion.go(place)
        else:
            self._motion.jump(place)

    def show_vertex(self, vertex: str) -> None:
        """Moves as little as brings a column into view, and near enough to see its maps."""
        column = None if self._layout is None else self._layout.columns.get(vertex)
        if column is None:
            return
        zoom = self._usual if self._motion.target.level != "maps" else None
        self._motion.go(showing(self._motion.target, column.box, self.extent(), zoom))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what stays from memory, then the maps, the cursor and the strip below."""
        painter = QPainter(self)
        looks = self.looks()
        if looks is None:
            painter.fillRect(self.rect(), self._theme.card)
            return
        options = self.options()
        if is_recording():
            painter.fillRect(self.rect(), self._theme.card)
            paint_overview(painter, looks, PaintOptions(vector=True))
            if self.has_minimap():
                paint_minimap(painter, looks, self.strip())
            return
        painter.drawPixmap(0, 0, self._pictures.frame(looks, self.size(), options))
        painter.setClipRect(looks.view.rect)
        paint_maps(painter, looks, options)
        cursor = self._pictures.cursor(looks, self.size(), options)
        if cursor is not None:
            painter.drawPixmap(0, 0, cursor)
        paint_marks(painter, looks, options)
        paint_inset(painter, looks)
        painter.setClipping(False)
        if self.has_minimap():
            paint_minimap(painter, looks, self.strip())
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._theme)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not measured."""
        super().hideEvent(event)
        if self._fields is not None:
            self._fields.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the graph out anew."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Takes what changed while it was hidden."""
        super().showEvent(event)
        self._follow(self._workspace.moment)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def event(self, event: QEvent) -> bool:
        """Follows the window to a screen with another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._cache.clear()
        return super().event(event)
