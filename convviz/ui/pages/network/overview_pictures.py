"""What of the overview stays while a pen draws or the cursor steps, kept as pictures."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from convviz.painting.network.overview_edges import paint_map_edges
from convviz.painting.network.overview_frame import paint_frame
from convviz.painting.network.overview_ghost import paint_ghost
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_maps import paint_counts
from convviz.painting.paint_options import PaintOptions

_Kept = tuple[tuple[object, ...], QPixmap]


class OverviewPictures:
    """Remembers the last frame, the last map's edges, and the last edges and boxes of the cursor."""

    def __init__(self) -> None:
        self._frame: _Kept | None = None
        self._edges: _Kept | None = None
        self._cursor: _Kept | None = None

    def forget(self) -> None:
        """Paints all anew, for example in another language."""
        self._frame, self._edges, self._cursor = None, None, None

    def frame(self, looks: Looks, size: QSize, options: PaintOptions) -> QPixmap:
        """Columns, headers and edges of the graph on the ground."""
        scene = looks.scene
        stopped = (scene.trace is None, tuple(scene.network.stopped), scene.classes)
        key = (*_place(looks, size, options), looks.found, looks.selected(), stopped)
        if self._frame is None or self._frame[0] != key:
            picture = _empty(size, options)
            picture.fill(looks.theme.card)
            painter = QPainter(picture)
            painter.setClipRect(looks.view.rect)
            paint_frame(painter, looks)
            paint_counts(painter, looks, options)
            painter.end()
            self._frame = (key, picture)
        return self._frame[1]

    def cursor(self, looks: Looks, size: QSize, options: PaintOptions) -> QPixmap | None:
        """Edges and boxes of what the cursor is on; None while it is on a layer as a whole."""
        scene = looks.scene
        if scene.channel is None and scene.place is None:
            return None
        at = (
            scene.layer,
            scene.channel,
            scene.place,
            scene.explained,
            id(scene.network),
            id(scene.effective),
        )
        key = (*_place(looks, size, options), *at)
        if self._cursor is None or self._cursor[0] != key:
            picture = self._with_edges(looks, size, options).copy()
            painter = QPainter(picture)
            paint_ghost(painter, looks, options)
            painter.end()
            self._cursor = (key, picture)
        return self._cursor[1]

    def _with_edges(self, looks: Looks, size: QSize, options: PaintOptions) -> QPixmap:
        """The edges of the map that the cursor is on, whichever of its cells: smooth curves take long to paint."""
        scene = looks.scene
        on = () if scene.place is None else (scene.place.layer, scene.place.channel)
        key = (*_place(looks, size, options), scene.layer, scene.channel, on, id(scene.network))
        if self._edges is None or self._edges[0] != key:
            picture = _empty(size, options)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            paint_map_edges(painter, looks, options)
            painter.end()
            self._edges = (key, picture)
        return self._edges[1]


def _place(looks: Looks, size: QSize, options: PaintOptions) -> tuple[object, ...]:
    return (id(looks.layout), looks.viewport, looks.theme, size, options.ratio)


def _empty(size: QSize, options: PaintOptions) -> QPixmap:
    # Rounded up: at a ratio such as 1.25 the last pixel of the view is covered as well.
    picture = QPixmap(ceil(size.width() * options.ratio), ceil(size.height() * options.ratio))
    picture.setDevicePixelRatio(options.ratio)
    return picture
