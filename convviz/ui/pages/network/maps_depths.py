"""The small chart under the wall: zeros and silent maps layer by layer, each bar a way to its layer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from convviz.painting.box import Box
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.network.facts import WIDEST_BAR_PX, paint_depths
from convviz.painting.theme import Theme, theme
from convviz.states.network.facts import Depth
from convviz.texts.network_maps import depth_line
from convviz.workspace.network import NetworkWorkspace

_HEIGHT_PX = 64
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class DepthChart(QWidget):
    """A click on a bar selects its layer, and so do the arrow keys."""

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapsDepths")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._depths: tuple[Depth, ...] = ()
        self._place: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_depths(self, depths: tuple[Depth, ...], layer: str) -> None:
        """Shows the layers, `layer` among them standing out where it is one of them."""
        place = next((place for place, depth in enumerate(depths) if depth.layer == layer), None)
        if (depths, place) == (self._depths, self._place):
            return
        self._depths, self._place = depths, place
        self.setVisible(len(depths) > 1)
        self.setAccessibleDescription("; ".join(depth_line(depth) for depth in depths))
        self.update()

    def position_of(self, place: int) -> QPointF:
        """The middle of a bar."""
        return QPointF((place + 0.5) * self._step(), self.height() / 2)

    def sizeHint(self) -> QSize:
        """Room for some bars."""
        return QSize(220, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Room for its caption."""
        return QSize(120, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the bars."""
        if not self._depths:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = Box(2, 0, self.width() - 4, self.height())
        paint_depths(painter, room, self._depths, self._place, self._theme)
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._theme, corner_px=4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Selects the layer of the bar."""
        place = self._at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._workspace.select_layer(self._depths[place].layer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys select the layer before or after."""
        steps = _STEPS.get(Qt.Key(event.key()), 0)
        if not steps or not self._depths:
            super().keyPressEvent(event)
            return
        here = self._place if self._place is not None else (-1 if steps > 0 else len(self._depths))
        self._workspace.select_layer(self._depths[max(0, min(here + steps, len(self._depths) - 1))].layer)

    def event(self, event: QEvent) -> bool:
        """Tells the shares of the bar that is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(event.pos().x())
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), depth_line(self._depths[place]), self)
            return True
        return super().event(event)

    def _step(self) -> float:
        return min(WIDEST_BAR_PX, (self.width() - 4) / max(1, len(self._depths)))

    def _at(self, x: float) -> int | None:
        place = int((x - 2) // self._step()) if self._depths else -1
        return place if 0 <= place < len(self._depths) else None
