"""The whole overview at once, for files: nothing of it is kept as pixels."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.network.overview_edges import paint_map_edges
from convviz.painting.network.overview_frame import paint_frame
from convviz.painting.network.overview_ghost import paint_ghost
from convviz.painting.network.overview_inset import paint_inset
from convviz.painting.network.overview_layout import OverviewLayout, lay_out_overview
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_maps import paint_counts, paint_maps
from convviz.painting.network.overview_marks import paint_marks
from convviz.painting.network.overview_viewport import Extent, first_look, showing
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.network.overview import OverviewScene


def paint_overview(painter: QPainter, looks: Looks, options: PaintOptions) -> None:
    """Paints columns, maps, edges and the cursor in the view, whose ground is there already."""
    painter.save()
    painter.setClipRect(looks.view.rect)
    paint_frame(painter, looks)
    paint_counts(painter, looks, options)
    paint_maps(painter, looks, options)
    if looks.scene.channel is not None or looks.scene.place is not None:
        paint_map_edges(painter, looks, options)
        paint_ghost(painter, looks, options)
    paint_marks(painter, looks, options)
    paint_inset(painter, looks)
    painter.restore()


class OverviewPlaces:
    """Where the graph of a film stands: laid out once, looked at so that the selected layer is seen."""

    def __init__(self) -> None:
        self._layout: OverviewLayout | None = None
        self._key: tuple[object, tuple[str, ...], float, float] | None = None

    def looks(self, scene: OverviewScene, width: float, height: float, theme: Theme) -> Looks:
        """A scene in a view of this size, at (0, 0)."""
        key = (scene.graph, scene.classes, width, height)
        if self._layout is None or self._key is None or self._key[0] is not key[0] or self._key != key:
            self._layout = lay_out_overview(scene.network, scene.graph, width, height, scene.classes)
            self._key = key
        extent = Extent(self._layout.width, self._layout.height, width, height)
        viewport = first_look(extent)
        column = self._layout.columns.get(scene.graph.vertex_of.get(scene.layer, ""))
        if column is not None:
            viewport = showing(viewport, column.box, extent)
        return Looks(scene, self._layout, viewport, Box(0, 0, width, height), theme)
