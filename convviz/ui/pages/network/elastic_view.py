"""The picture in the elastic card: painted, pointed at, scrolled through and moved in with keys."""

from __future__ import annotations

from math import ceil
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.network.elastic import paint_elastic
from convviz.painting.network.elastic_hits import (
    is_beside,
    kernel_at,
    picture_at,
    share_at,
    term_of_cell,
    written_term_at,
)
from convviz.painting.network.elastic_layout import place_elastic
from convviz.painting.network.elastic_parts import ElasticLayout, PlacedPicture
from convviz.painting.paint_cache import PaintCache
from convviz.painting.theme import Theme, theme
from convviz.states.network.elastic_links import Convolving, linked_channels
from convviz.states.network.elastic_scene import ElasticScene
from convviz.states.network.state import Place
from convviz.texts import network_elastic as texts
from convviz.ui.pages.network.elastic_reveal import Reveal
from convviz.ui.pages.network.kernel_edit import KernelEdit
from convviz.ui.vector_painting import is_recording, paint_options
from convviz.workspace.network import NetworkWorkspace

# Outlines at the edge reach so far beyond the grids.
_MARGIN_PX: Final = 3
_NOTCH: Final = 120
_ARROWS: Final = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


def _opened(scene: ElasticScene) -> tuple[object, ...]:
    """What a person goes into or out of: what comes in with a new one of these is eased in."""
    return (scene.level, None if scene.layer is None else scene.layer.id)


class ElasticView(QWidget):
    """Hovering a cell explains it, a click pins it; a click on a share opens its input map, one beside it all goes out.

    The wheel over the input map goes from one to the next, over the shares it scrolls them. With Alt a click silences a
    map or a kernel, Delete the opened map. Arrow keys move the explained cell, Page Up and Page Down the input map, Esc
    goes one level out.
    """

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("elasticView")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._scene = ElasticScene("nothing")
        self._layout: ElasticLayout | None = None
        self._cache = PaintCache()
        self._first = 0
        self._wheel = 0
        self._share: int | None = None
        self._picture = QPixmap()
        self.kernel = KernelEdit(workspace, self)
        self._reveal = Reveal(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.kernel.set_theme(colours)
        self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("How the explained number comes about"))
        self._place()

    def set_scene(self, scene: ElasticScene) -> None:
        """Shows another scene."""
        before, self._scene = self._scene, scene
        if _opened(before) != _opened(scene):
            self._reveal.begin()
        if before.cell is None or scene.cell is None or before.cell.channel != scene.cell.channel:
            self._first = 0
        self._place()
        text = texts.describe(scene)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def laid_out(self) -> ElasticLayout:
        """Where everything is."""
        if self._layout is None:
            room = Box(0, 0, self.width(), self.height()).grown(-_MARGIN_PX)
            self._layout = (
                place_elastic(self._scene, room, self._first, self.devicePixelRatioF())
                if min(room.width, room.height) > 0
                else ElasticLayout()
            )
        return self._layout

    def sizeHint(self) -> QSize:
        """As in a window of 1280 × 800."""
        return QSize(604, 200)

    def minimumSizeHint(self) -> QSize:
        """A row of small pictures and two lines."""
        return QSize(320, 130)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the scene, for the screen on a picture: around the opaque kernel in it smooth shapes take ten times
        as long.
        """
        painter = QPainter(self)
        if is_recording():
            self._paint(painter)
            return
        picture = self._empty_picture()
        on_picture = QPainter(picture)
        self._reveal.apply(on_picture)
        self._paint(on_picture)
        on_picture.end()
        painter.drawPixmap(0, 0, picture)

    def _paint(self, painter: QPainter) -> None:
        options = paint_options(self, self._cache)
        marked = None if self._scene.cell is None else self._scene.cell.marked
        layout = self.laid_out()
        paint_elastic(
            painter, layout, self._theme, options, marked=marked, hovered=self._share, kernels=False
        )

    def _empty_picture(self) -> QPixmap:
        """A picture of the card's ground as large as the view, at its device's pixels."""
        ratio = self.devicePixelRatioF()
        size = QSize(ceil(self.width() * ratio), ceil(self.height() * ratio))
        if self._picture.size() != size:
            self._picture = QPixmap(size)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(self._theme.card)
        return self._picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places everything anew."""
        super().resizeEvent(event)
        self._place()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Explains the cell under the pointer, and shows the term under it in the other views."""
        at = event.position()
        share = share_at(self.laid_out(), at.x(), at.y())
        if share != self._share:
            self._share = share
            self.update()
        clickable = share is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
        found = picture_at(self.laid_out(), at.x(), at.y())
        if found is not None:
            self._hover_cell(*found)
            return
        self._workspace.hover_term(written_term_at(self.laid_out(), at.x(), at.y()))
        self._workspace.hover(None)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._share = None
        self._workspace.hover_term(None)
        self._workspace.hover(None)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pins a cell, opens a share's input map, or silences what is clicked with Alt."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        at, silencing = event.position(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        share = share_at(self.laid_out(), at.x(), at.y())
        kernel = kernel_at(self.laid_out(), at.x(), at.y())
        found = picture_at(self.laid_out(), at.x(), at.y())
        if share is not None:
            self._silence_link(share) if silencing else self.open_link(share)
        elif kernel is not None and silencing:
            self._workspace.toggle_kernel(self._layer_id(), *kernel.kernel.silences)
        elif found is not None and silencing:
            picture = found[0].picture
            if picture.role in {"input", "output"}:
                self._workspace.toggle_map(picture.layer, picture.channel)
        elif found is not None:
            place = self._place_of(*found)
            if place is not None:
                self._workspace.pin(place)
        elif not silencing and is_beside(self.laid_out(), at.x(), at.y()):
            self._workspace.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the input map as a map of the layer that made it."""
        at = event.position()
        found = picture_at(self.laid_out(), at.x(), at.y())
        if found is not None and found[0].picture.role == "input":
            self._workspace.select_layer(found[0].picture.layer, found[0].picture.channel)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the shares, or goes through the input maps."""
        self._wheel += event.angleDelta().y() or event.angleDelta().x()
        notches = int(self._wheel / _NOTCH)
        self._wheel -= notches * _NOTCH
        if not notches:
            event.accept()
            return
        at = event.position()
        if share_at(self.laid_out(), at.x(), at.y()) is not None:
            self._first = max(0, min(self.laid_out().first - notches, len(self._scene.shares) - 1))
            self._place()
        else:
            self.step_link(-notches)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the explained cell and the input map, and goes out."""
        key = Qt.Key(event.key())
        if key in _ARROWS and not event.modifiers():
            self._workspace.move_cursor(*_ARROWS[key])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.step_link(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._scene.level == "map":
            if self._scene.cell is not None:
                self._workspace.toggle_map(self._scene.cell.layer, self._scene.cell.channel)
        elif key == Qt.Key.Key_Escape:
            self._workspace.release()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Follows the window to a screen with another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._place()
        return super().event(event)

    def open_link(self, channel: int) -> None:
        """Shows the products of another input map."""
        cursor = self._workspace.state.cursor
        if channel != cursor.link:
            self._workspace.set_cursor(replace(cursor, link=channel, term=None))

    def step_link(self, by: int) -> None:
        """Goes on to another of the input maps that the cell reads."""
        scene = self._scene
        if scene.layer is None or scene.cell is None:
            return
        channels = self._channels()
        if len(channels) > 1:
            at = channels.index(scene.cell.link) if scene.cell.link in channels else 0
            self.open_link(channels[max(0, min(at + by, len(channels) - 1))])

    def _channels(self) -> list[int]:
        scene = self._scene
        if scene.layer is None or scene.cell is None:
            return []
        if isinstance(scene.layer.across, Convolving):
            return list(linked_channels(scene.layer.across, scene.cell.channel))
        return sorted(share.channel for share in scene.shares)

    def _silence_link(self, channel: int) -> None:
        kernel = next((one.kernel for one in self.laid_out().kernels), None)
        if kernel is not None and kernel.channel == channel:
            self._workspace.toggle_kernel(self._layer_id(), *kernel.silences)

    def _hover_cell(self, one: PlacedPicture, row: int, column: int) -> None:
        if one.picture.role == "input" and self._workspace.state.cursor.channel is None:
            # With no map opened, another layer's cell would take this one's place under the pointer.
            self._workspace.hover_term(term_of_cell(self._scene.cell, one.picture.channel, row, column))
            return
        self._workspace.hover(self._place_of(one, row, column))

    def _place_of(self, one: PlacedPicture, row: int, column: int) -> Place | None:
        cell, grid = self._scene.cell, one.picture.grid
        height, width = grid.values.shape[:2]
        if cell is None:
            return None
        if one.picture.role == "input":
            return Place(one.picture.layer, one.picture.channel, row, column)
        inside = 0 <= row < height and 0 <= column < width
        return Place(cell.layer, cell.channel, row, column) if inside else None

    def _layer_id(self) -> str:
        return "" if self._scene.layer is None else self._scene.layer.id

    def _place(self) -> None:
        self._layout = None
        placed = next(iter(self.laid_out().kernels), None)
        self.kernel.show_kernel(self._layer_id(), placed, self._scene.cell)
        self.update()
