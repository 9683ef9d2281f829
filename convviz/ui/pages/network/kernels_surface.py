"""The surface of the kernels: where they stand, how far it is scrolled and zoomed, and their picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from convviz.painting.box import Box
from convviz.painting.network.kernels import KernelsView, opened_channel, paint_kernels
from convviz.painting.network.kernels_layout import CELLS_PX, KernelsLayout, lay_out_kernels
from convviz.painting.network.kernels_vectors import HEADER_PX, paint_vectors, vectors_height
from convviz.painting.paint_options import PaintOptions
from convviz.states.network.kernels import KernelPlace, KernelsScene
from convviz.ui.widgets.scrolled_view import ScrolledView


class KernelsSurface(ScrolledView):
    """Lays kernels out, scrolls and zooms; what stays while the pointer moves is painted from memory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: KernelsScene | None = None
        self._layout: KernelsLayout | None = None
        self._cell: float = 0.0
        # With the scene, whose arrays the key names by identity.
        self._picture: tuple[tuple[object, ...], KernelsScene, QPixmap] | None = None
        self._kept: tuple[object, ...] = ()

    def show_scene(self, scene: KernelsScene | None) -> None:
        """Shows other kernels; they are painted anew only where they look otherwise."""
        before, self._scene = self._scene, scene
        if scene is None or before is None or not scene.is_painted_as(before):
            self.update()
        if before is None or scene is None or (before.layer, before.part) != (scene.layer, scene.part):
            self._left, self._top, self._cell = 0.0, 0.0, 0.0
        self._arrange()
        opened = () if scene is None else (scene.layer, scene.part, scene.filter, scene.link)
        if opened != self._kept:
            self._kept = opened
            self._keep_opened_in_view()

    @property
    def scene(self) -> KernelsScene | None:
        """What is shown."""
        return self._scene

    @property
    def most_scrolled(self) -> tuple[float, float]:
        """How far it can be scrolled to the right and down."""
        view, scene = self.view(), self._scene
        if scene is not None and scene.vectors is not None:
            return 0.0, max(0.0, vectors_height(scene.vectors) + HEADER_PX - self.height())
        if view is None:
            return 0.0, 0.0
        room = view.room
        return max(0.0, view.layout.width - room.width), max(0.0, view.layout.height - room.height)

    def view(self, options: PaintOptions | None = None) -> KernelsView | None:
        """What is painted of kernels; None where there are none."""
        if self._scene is None or self._layout is None:
            return None
        return KernelsView(
            self._scene,
            self._layout,
            self._left,
            self._top,
            self.width(),
            self.height(),
            self._theme,
            options or PaintOptions(self.devicePixelRatioF()),
        )

    def paint(self, painter: QPainter, options: PaintOptions) -> None:
        """Paints what is seen, without what is pointed at."""
        view, scene = self.view(options), self._scene
        if scene is not None and scene.vectors is not None:
            room = Box(0, 0, self.width(), self.height())
            paint_vectors(painter, room, scene.vectors, self._top, scene.filter, self._theme)
        elif view is not None:
            paint_kernels(painter, view)

    def zoom(self, steps: int, at: QPointF | None = None) -> None:
        """Makes cells so many sizes larger, or smaller where negative, around a point; 0 shows what fits."""
        view = self.view()
        if view is None:
            return
        here = at or QPointF(self.width() / 2, self.height() / 2)
        x, y = view.from_view(here.x(), here.y())
        across, down = x / max(1.0, view.layout.width), y / max(1.0, view.layout.height)
        if steps:
            sizes = [*CELLS_PX]
            place = min(range(len(sizes)), key=lambda each: abs(sizes[each] - view.layout.cell)) + steps
            self._cell = float(sizes[max(0, min(place, len(sizes) - 1))])
        else:
            self._cell = 0.0
        self._arrange()
        if self._layout is not None:
            left, top = view.origin
            self.scroll_to(
                across * self._layout.width - here.x() + left, down * self._layout.height - here.y() + top
            )
        self.update()
        self.scrolled.emit()

    def position_of(self, place: KernelPlace) -> QPointF:
        """The middle of a weight in the widget's coordinates."""
        view = self.view()
        return QPointF() if view is None else view.in_view(view.layout.cell_box(place)).centre

    def box_of(self, found: KernelPlace | int) -> Box | None:
        """Where a weight, or the bias of a filter, stands in the widget."""
        view = self.view()
        if view is None:
            return None
        layout = view.layout
        return view.in_view(layout.bias_box(found) if isinstance(found, int) else layout.cell_box(found))

    def found_at(self, position: QPointF) -> KernelPlace | int | None:
        """The weight under a point, or the filter whose bias is there, or None."""
        view = self.view()
        if view is None:
            return None
        x, y = view.origin
        if position.x() < x or position.y() < y:
            return None
        place = view.from_view(position.x(), position.y())
        return view.layout.place_at(*place) or view.layout.on_bias(*place)

    def reveal(self, found: KernelPlace | int) -> None:
        """Scrolls as little as shows a weight, or the bias of a filter."""
        if self._layout is not None:
            layout = self._layout
            self._show_box(layout.bias_box(found) if isinstance(found, int) else layout.cell_box(found))

    def _show_box(self, box: Box) -> None:
        view = self.view()
        if view is None:
            return
        room = view.room
        left = min(max(self._left, box.right + 3 - room.width), max(0.0, box.x - 3))
        top = min(max(self._top, box.bottom + 3 - room.height), max(0.0, box.y - 3))
        self.scroll_to(left, top)

    def sizeHint(self) -> QSize:
        """Room for some filters."""
        return QSize(640, 260)

    def minimumSizeHint(self) -> QSize:
        """Room for one line."""
        return QSize(200, 60)

    def _remembered(self, scene: KernelsScene) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (
            *scene.look(),
            *(scene.filter, self._layout, self._left, self._top, self.size(), self._theme, ratio),
        )
        if self._picture is None or self._picture[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._theme.card)
            painter = QPainter(picture)
            self.paint(painter, PaintOptions(ratio))
            painter.end()
            self._picture = (key, scene, picture)
        return self._picture[2]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the kernels out anew."""
        super().resizeEvent(event)
        self._arrange()
        self.scrolled.emit()

    def _arrange(self) -> None:
        scene = self._scene
        before = self._layout
        self._layout = None
        if scene is not None and self.width() > 0:
            self._layout = lay_out_kernels(scene, self.width(), self.height(), self._cell)
        if self._layout != before:
            self.scroll_to(self._left, self._top)
            self.update()
            self.scrolled.emit()

    def _keep_opened_in_view(self) -> None:
        scene, layout = self._scene, self._layout
        if scene is None or layout is None or scene.filter is None or scene.filter >= layout.filters:
            return
        self._show_box(layout.tile(scene.filter, opened_channel(scene)))
