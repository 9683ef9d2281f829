"""The sheet of pictures that were made for a layer: walked with arrows, one enlarged by Enter or a click."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from convviz.painting.evidence.filters import SheetView, images_of, paint_sheet
from convviz.painting.training.picture_wall import LABEL_PX, WallPlan
from convviz.states.evidence.filters import FiltersScene
from convviz.texts.evidence_filters import describe_place
from convviz.ui.widgets.tile_walk import walked
from convviz.ui.widgets.tile_wall import TileWall

_SMALLEST_PX, _LARGEST_PX = 52, 480
_GAP_PX = 8
_EDGE_PX = 8
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class FiltersSheet(TileWall[int]):
    """All pictures of a scene.

    Signals:
        current_changed: The place that the cursor is on, −1 for none.
        activated: The place of a picture that is to be enlarged.
    """

    current_changed = Signal(int)
    activated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filtersSheet")
        self._scene: FiltersScene | None = None
        self._images: tuple[QImage, ...] = ()
        self._stale = False
        self._per_row = 0

    @property
    def scene(self) -> FiltersScene | None:
        """What is shown."""
        return self._scene

    @property
    def stale(self) -> bool:
        """Whether what is shown was made by an earlier question."""
        return self._stale

    @property
    def current(self) -> int:
        """The place that the cursor is on, −1 for none."""
        return -1 if self._current is None else self._current

    @property
    def plan(self) -> WallPlan:
        """Where the pictures stand."""
        count = 0 if self._scene is None else len(self._scene.channels)
        return WallPlan(count, self._side(count, self.room), self.room)

    @property
    def content_height(self) -> float:
        """Of all rows."""
        return self.plan.height

    def span(self, place: int) -> tuple[float, float]:
        """A picture with its label."""
        top = self.plan.box(place).y
        return top, top + self.plan.row_px

    def place_at(self, position: QPointF) -> int | None:
        """The picture at a point."""
        return self.plan.place_at(position.x(), position.y() + self.top)

    def describe(self, place: int) -> str:
        """Which filter, and how much it is excited."""
        return "" if self._scene is None else describe_place(self._scene, place)

    def image(self, place: int) -> QImage:
        """A picture for the screen."""
        return self._images[place]

    def show_scene(self, scene: FiltersScene | None, *, stale: bool, per_row: int) -> None:
        """Shows pictures, or the same further on their way; None for none."""
        before = self._scene
        if scene is not before:
            self._images = () if scene is None else images_of(scene)
        other = scene is None or before is None or scene.question.layer != before.question.layer
        self._scene, self._stale, self._per_row = scene, stale, per_row
        if other:
            self._hovered = self._current = None
            self.verticalScrollBar().setValue(0)
        count = 0 if scene is None else len(scene.channels)
        if self._current is not None:
            self._current = min(self._current, count - 1)
        self._arrange()
        self._say_current()
        self.viewport().update()

    def go_to(self, place: int) -> None:
        """Moves the cursor to a picture, within those there are."""
        count = self.plan.count
        place = max(0, min(place, count - 1))
        if count and place != self._current:
            self._current = place
            self._keep_in_view()
            self._say_current()
            self.viewport().update()
            self.current_changed.emit(place)

    def position_of(self, place: int) -> QPointF:
        """The middle of a picture in the viewport."""
        return self.plan.box(place).moved(0, -self.top).centre

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what is seen."""
        scene = self._scene
        if scene is None:
            return
        painter = QPainter(self.viewport())
        view = SheetView(
            scene,
            self._images,
            self.plan,
            self.top,
            self.viewport().height(),
            self.current,
            -1 if self._hovered is None else self._hovered,
            self._stale,
            self._theme,
            self.devicePixelRatioF(),
        )
        paint_sheet(painter, view)
        self._paint_focus(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Enlarges the picture that is clicked."""
        place = self.place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(place)
            self.activated.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter and Space enlarge."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _OPEN and self._current is not None:
            self.activated.emit(self._current)
        elif (there := self._step(key)) is not None:
            self.go_to(there)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(480, 360)

    def minimumSizeHint(self) -> QSize:
        """Room for one row."""
        return QSize(140, 96)

    def _side(self, count: int, width: float) -> float:
        """As asked for; else the largest with which all are seen at once, within reason."""
        if self._per_row:
            return max(8.0, math.floor((width - _EDGE_PX + _GAP_PX) / self._per_row) - _GAP_PX)
        height = self.height()
        sides = self._sides()
        for side in sides:
            abreast = max(1, int((width - _EDGE_PX + _GAP_PX) // (side + _GAP_PX)))
            if math.ceil(count / abreast) * (side + _GAP_PX + LABEL_PX) + _EDGE_PX <= height:
                return side
        return sides[-1]

    def _sides(self) -> list[float]:
        """From large to small: enlarged pictures show each pixel as a square of whole pixels, large ones shrink."""
        largest = 0 if self._scene is None else max(self._scene.pictures.shape[1:3])
        ratio = self.devicePixelRatioF()
        if not largest:
            return [float(_SMALLEST_PX)]
        factors = range(int(_LARGEST_PX * ratio // largest), 0, -1)
        enlarged = [factor * largest / ratio for factor in factors]
        first = math.floor(min(largest / ratio, _LARGEST_PX))
        shrunk = [float(side) for side in range(first, _SMALLEST_PX - 1, -2)]
        found = [side for side in (*enlarged, *shrunk) if side >= _SMALLEST_PX]
        return found or enlarged[:1]

    def _step(self, key: Qt.Key) -> int | None:
        plan = self.plan
        rows_seen = max(1, int(self.viewport().height() // plan.row_px) - 1)
        return walked(key, self._current, plan.count, plan.columns, rows_seen)
