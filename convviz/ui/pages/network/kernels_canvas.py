"""The canvas of the kernels: pointed at, zoomed, opened, silenced and edited."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from convviz.painting.box import Box
from convviz.painting.network.kernels import KernelsView, opened_channel, paint_kernels, paint_kernels_cursor
from convviz.painting.network.kernels_layout import CELLS_PX, KernelsLayout, lay_out_kernels
from convviz.painting.network.kernels_vectors import (
    HEADER_PX,
    channel_at,
    paint_vectors,
    vectors_height,
)
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.network.kernels import KernelPlace, KernelsScene
from convviz.texts.network_kernels import bias_text, channel_text, kernels_text, weight_text
from convviz.ui.pages.network.kernels_keys import take_kernels_key
from convviz.workspace.network import NetworkWorkspace

_NOTCH = 120
_SCROLL_PX = 60.0


class KernelsCanvas(QWidget):
    """Hovering tells a weight, a click opens its kernel, Alt and a click silence it, a double click edits a weight.

    Ctrl and the wheel, or + and −, make the cells larger and smaller; 0 shows as many kernels as fit.

    Signals:
        told: What is pointed at, in words.
        edit_wanted: A weight is to be edited: a `KernelPlace`, or the filter whose bias it is.
        menu_wanted: The menu of a kernel: its place, and where on the screen.
        scrolled: Another part is shown, or it has another size.
    """

    told = Signal(str)
    edit_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    scrolled = Signal()

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kernelsCanvas")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._scene: KernelsScene | None = None
        self._layout: KernelsLayout | None = None
        self._cell: float = 0.0
        self._left: float = 0.0
        self._top: float = 0.0
        self._at: KernelPlace | None = None
        self._picture: tuple[tuple[object, ...], QPixmap] | None = None
        self._kept: tuple[object, ...] = ()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def scene(self) -> KernelsScene | None:
        """What is shown."""
        return self._scene

    @property
    def at(self) -> KernelPlace | None:
        """The weight that is pointed at, by the mouse or by keys."""
        return self._at

    @property
    def place_scrolled(self) -> tuple[float, float]:
        """How far it is scrolled to the right and down."""
        return self._left, self._top

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

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_scene(self, scene: KernelsScene | None) -> None:
        """Shows other kernels; they are painted anew only where they look otherwise."""
        before, self._scene = self._scene, scene
        if scene is None or before is None or not scene.is_painted_as(before):
            self.update()
        if before is None or scene is None or (before.layer, before.part) != (scene.layer, scene.part):
            self._left, self._top, self._cell = 0.0, 0.0, 0.0
            self._at = None
        self._arrange()
        opened = () if scene is None else (scene.layer, scene.part, scene.filter, scene.link)
        if opened != self._kept:
            self._kept = opened
            self._keep_opened_in_view()
        self._describe()

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

    def scroll_to(self, left: float, top: float) -> None:
        """Shows what begins so far to the right and down."""
        most_left, most_top = self.most_scrolled
        place = (
            float(round(max(0.0, min(left, most_left)))),
            float(round(max(0.0, min(top, most_top)))),
        )
        if place != (self._left, self._top):
            self._left, self._top = place
            self.update()
            self.scrolled.emit()

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

    def point_at(self, place: KernelPlace | None) -> None:
        """Points at a weight, and says it."""
        if place == self._at:
            return
        self._at = place
        self.update()
        self.told.emit("" if place is None or self._scene is None else weight_text(self._scene, place))
        self._describe()

    def reveal(self, box: Box) -> None:
        """Scrolls as little as shows a box of what scrolls."""
        view = self.view()
        if view is None:
            return
        room = view.room
        left = min(max(self._left, box.right + 3 - room.width), max(0.0, box.x - 3))
        top = min(max(self._top, box.bottom + 3 - room.height), max(0.0, box.y - 3))
        self.scroll_to(left, top)

    def open_kernel(self, place: KernelPlace) -> None:
        """Selects the filter, and opens the link from the input map."""
        scene = self._scene
        if scene is None or scene.kernels is None or scene.part == "depthwise_kernel":
            return
        self._workspace.select_layer(scene.layer, place.filter)
        link = scene.kernels.input_map(place.filter, place.channel)
        self._workspace.set_cursor(replace(self._workspace.state.cursor, link=link))

    def edit(self, found: KernelPlace | int) -> None:
        """Asks for a weight, or the bias of a filter, to be edited."""
        self.edit_wanted.emit(found)

    def silence_kernel(self, place: KernelPlace) -> None:
        """A filter does not see an input map, or sees it again; nothing where the picture is no such link."""
        scene = self._scene
        found = (
            None
            if scene is None or scene.kernels is None
            else scene.kernels.silences(place.filter, place.channel)
        )
        if scene is not None and found is not None:
            self._workspace.toggle_kernel(scene.layer, *found)

    def sizeHint(self) -> QSize:
        """Room for some filters."""
        return QSize(640, 260)

    def minimumSizeHint(self) -> QSize:
        """Room for one line."""
        return QSize(200, 60)

    # Events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the kernels from memory, then what is pointed at."""
        scene = self._scene
        if scene is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._remembered(scene))
        view = self.view()
        if view is not None:
            paint_kernels_cursor(painter, view, self._at)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(Box(1, 1, self.width() - 2, self.height() - 2).rect, 6, 6)

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
            self._picture = (key, picture)
        return self._picture[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the kernels out anew."""
        super().resizeEvent(event)
        self._arrange()
        self.scrolled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms with Ctrl; otherwise scrolls, to the side with Shift."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if turned.y() > 0 else -1, event.position())
            event.accept()
            return
        dx, dy = (each / _NOTCH * _SCROLL_PX for each in (turned.x(), turned.y()))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not dx:
            dx, dy = dy, 0.0
        before = self.place_scrolled
        self.scroll_to(self._left - dx, self._top - dy)
        event.setAccepted(self.place_scrolled != before)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the weight, the bias or the channel under the pointer."""
        found, scene = self.found_at(event.position()), self._scene
        if scene is None:
            return
        if isinstance(found, KernelPlace):
            self.point_at(found)
            return
        self.point_at(None)
        if found is not None:
            self.told.emit(bias_text(scene, found))
        channel = self._vector_at(event.position())
        if channel is not None and scene.vectors is not None:
            self.told.emit(channel_text(scene.vectors, channel))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens the kernel under the pointer; with Alt silences it."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        found, scene = self.found_at(event.position()), self._scene
        if scene is None:
            return
        channel = self._vector_at(event.position())
        if channel is not None and channel < scene.shape.channels:
            self._workspace.select_layer(scene.layer, channel)
        elif isinstance(found, KernelPlace):
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.silence_kernel(found)
            else:
                self.open_kernel(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edits a weight."""
        found = self.found_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.edit_wanted.emit(found)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self.point_at(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the kernel under the pointer, or of the weight that keys point at."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        found = self.found_at(QPointF(event.pos())) if by_mouse else self._at
        if found is not None:
            self.menu_wanted.emit(found, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the weights, Enter opens, F2 edits, Delete silences, + − 0 zoom; other keys are the page's."""
        if not take_kernels_key(self, self._workspace, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tells what is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found, scene = self.found_at(QPointF(event.pos())), self._scene
            if scene is None or found is None:
                QToolTip.hideText()
            else:
                text = bias_text(scene, found) if isinstance(found, int) else weight_text(scene, found)
                QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _vector_at(self, position: QPointF) -> int | None:
        scene = self._scene
        if scene is None or scene.vectors is None:
            return None
        room = Box(0, 0, self.width(), self.height())
        return channel_at(room, scene.vectors, self._top, position.y())

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
        self.reveal(layout.tile(scene.filter, opened_channel(scene)))

    def _describe(self) -> None:
        scene = self._scene
        text = "" if scene is None else f"{scene.layer}, {kernels_text(scene)}"
        if scene is not None and self._at is not None and scene.kernels is not None:
            text = weight_text(scene, self._at)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
