"""The strip of pinned maps under the wall: side by side, with one cursor."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.network.wall_pins import (
    PINS_HEIGHT_PX,
    PinBox,
    lay_out_pins,
    paint_more_pins,
    paint_pins,
)
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.network.state import Pin
from convviz.states.network.wall import WallScene
from convviz.texts.network_maps import describe_pins
from convviz.ui.long_press import LongPress
from convviz.ui.pages.network.maps_keys import toggle_pin
from convviz.ui.widgets.scrolled_view import NOTCH, SCROLL_PX
from convviz.workspace.network import NetworkWorkspace

_EDGE_PX = 4.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_UNPIN = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_P}


class PinStrip(QWidget):
    """Hovering explains a number of a pinned map, a click selects the map, a middle click or Delete unpins it.

    Where there are more than have room, the wheel and the arrow keys bring the others; the newest is in sight at first.
    """

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pinnedMaps")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._scene: WallScene | None = None
        self._boxes: tuple[PinBox, ...] = ()
        self._chosen: Pin | None = None
        self._left = 0.0
        self._count = 0
        self.setMouseTracking(True)
        LongPress(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def boxes(self) -> tuple[PinBox, ...]:
        """Where the maps stand, in the widget's coordinates."""
        return tuple(_moved(each, -self._left) for each in self._boxes)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_scene(self, scene: WallScene | None) -> None:
        """Shows the pinned maps of another wall; without any the strip is not there."""
        before, self._scene = self._scene, scene
        self._boxes = () if scene is None else lay_out_pins(scene, self.devicePixelRatioF())
        self.setVisible(bool(self._boxes))
        if scene is None or not self._boxes:
            return
        if self._chosen not in scene.view.pins:
            self._chosen = None
        if len(self._boxes) > self._count:
            self._reveal(self._boxes[-1])
        self._count = len(self._boxes)
        self._scroll_to(self._left)
        if before is None or not scene.is_painted_as(before):
            self.update()
        text = describe_pins(scene)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        """Room for the maps with name and number."""
        return QSize(400, PINS_HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(100, PINS_HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the maps."""
        if self._scene is None:
            return
        painter = QPainter(self)
        chosen = self._chosen if self.hasFocus() else None
        options = PaintOptions(self.devicePixelRatioF())
        paint_pins(painter, self._scene, self.boxes, chosen, self._theme, options)
        paint_more_pins(painter, self.size(), self._left, self._most(), self._theme)
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Explains the number under the pointer."""
        at = event.position()
        places = (each.place_at(at.x(), at.y()) for each in self.boxes)
        self._workspace.hover(next((place for place in places if place is not None), None))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Selects a map, or unpins it with the middle button."""
        pin = self._pin_at(event.position())
        if pin is not None and event.button() == Qt.MouseButton.LeftButton:
            self._workspace.select_layer(pin.layer, pin.channel)
        elif pin is not None and event.button() == Qt.MouseButton.MiddleButton:
            toggle_pin(self._workspace, pin)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Brings the maps that have no room."""
        turned = event.angleDelta()
        before = self._left
        self._scroll_to(before - (turned.x() or turned.y()) / NOTCH * SCROLL_PX)
        event.setAccepted(self._left != before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves no room empty that a map could have."""
        super().resizeEvent(event)
        self._scroll_to(self._left)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._workspace.hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers to unpin the map under the pointer, or the one that the keys are on."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        pin = self._pin_at(QPointF(event.pos())) if by_mouse else self._chosen
        if pin is None:
            return
        self._chosen = pin
        menu = QMenu(self)
        menu.setObjectName("pinMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Unpin this map")).triggered.connect(self._unpin_chosen)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a map, Enter selects it, Delete unpins it."""
        key, pins = Qt.Key(event.key()), [each.pin for each in self._boxes]
        if key in _STEPS and pins:
            here = (
                pins.index(self._chosen) if self._chosen in pins else (-1 if _STEPS[key] > 0 else len(pins))
            )
            place = max(0, min(here + _STEPS[key], len(pins) - 1))
            self._chosen = pins[place]
            self._reveal(self._boxes[place])
            self.update()
        elif key in _ENTER and self._chosen is not None:
            self._workspace.select_layer(self._chosen.layer, self._chosen.channel)
        elif key in _UNPIN and self._chosen is not None:
            self._unpin_chosen()
        else:
            super().keyPressEvent(event)

    def _unpin_chosen(self) -> None:
        if self._chosen is not None:
            toggle_pin(self._workspace, self._chosen)

    def _pin_at(self, position: QPointF) -> Pin | None:
        found = (each.pin for each in self.boxes if each.box.x <= position.x() < each.box.x + each.width)
        return next(found, None)

    def _most(self) -> float:
        """How far it can be scrolled."""
        if not self._boxes:
            return 0.0
        last = self._boxes[-1]
        return max(0.0, last.box.x + last.width + _EDGE_PX - self.width())

    def _scroll_to(self, left: float) -> None:
        left = max(0.0, min(left, self._most()))
        if left != self._left:
            self._left = left
            self.update()

    def _reveal(self, one: PinBox) -> None:
        """Scrolls as little as shows a map."""
        first, last = one.box.x - _EDGE_PX, one.box.x + one.width + _EDGE_PX
        self._scroll_to(min(max(self._left, last - self.width()), first))


def _moved(one: PinBox, across: float) -> PinBox:
    return replace(one, box=one.box.moved(across, 0)) if across else one
