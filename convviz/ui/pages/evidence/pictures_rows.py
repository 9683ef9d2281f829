"""The rows of channels with their strongest pictures: walked with arrows, opened by Enter or a double click."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from convviz.painting.evidence.pictures import (
    NUMBER_PX,
    WORD_PX,
    RowsPlan,
    RowsView,
    middle_of,
    paint_rows,
)
from convviz.states.evidence.pictures import Found, PicturesScene
from convviz.states.evidence.receptive_cut import Cut
from convviz.texts.evidence_pictures import describe_cell
from convviz.ui.pages.training.thumbnails import Thumbnails
from convviz.ui.widgets.tile_wall import TileWall

_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_RANKS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}

Place = tuple[int, int]
"""A channel, and the rank of one of its pictures."""


class PicturesRows(TileWall[Place]):
    """All channels of a scan.

    Signals:
        current_changed: The channel and the rank that the cursor is on.
        activated: Those of a picture that is to be opened.
    """

    current_changed = Signal(int, int)
    activated = Signal(int, int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picturesRows")
        self._thumbnails = thumbnails
        self._scene: PicturesScene | None = None
        self._names: tuple[str, ...] = ()
        self._made: Callable[[int], QImage | None] = _no_image
        self._has_made = self._stale = False
        self._cut = True
        self._cuts: dict[Place, Cut] = {}
        thumbnails.made.connect(self._repaint)

    @property
    def scene(self) -> PicturesScene | None:
        """What is shown."""
        return self._scene

    @property
    def current(self) -> Place | None:
        """The channel and the rank that the cursor is on."""
        return self._current

    @property
    def plan(self) -> RowsPlan:
        """Where everything stands."""
        scene = self._scene
        rows, top = (0, 1) if scene is None else (scene.channels, scene.top.shape[1])
        name_px = WORD_PX if scene is not None and scene.names else NUMBER_PX
        return RowsPlan(rows, top, self.room, self._has_made, name_px)

    @property
    def content_height(self) -> float:
        """Of all rows."""
        return self.plan.height

    def span(self, place: Place) -> tuple[float, float]:
        """The row of a channel."""
        row = 0 if self._scene is None else self._scene.order.index(place[0])
        top = self.plan.name(row).y
        return top, top + self.plan.row_px

    def place_at(self, position: QPointF) -> Place | None:
        """The channel and the rank at a point; of a silent channel its name."""
        found = self.plan.place_at(position.x(), position.y() + self.top)
        if found is None or self._scene is None:
            return None
        channel = self._scene.order[found[0]]
        has = len(self._scene.found(channel))
        return None if found[1] >= max(1, has) else (channel, found[1])

    def describe(self, place: Place) -> str:
        """Which channel and picture, and what the network says of it."""
        return "" if self._scene is None else describe_cell(self._scene, *place, self._names)

    def show_scene(
        self, scene: PicturesScene | None, *, stale: bool, cut: bool, names: tuple[str, ...] = ()
    ) -> None:
        """Shows a scan, or the same further on; None for none.

        Args:
            scene: The scan.
            stale: Whether it is of an earlier question.
            cut: Whether only what the strongest cell sees is shown.
            names: The names of the network's classes.
        """
        before = self._scene
        if scene is None or before is None or scene.question.layer != before.question.layer:
            self._cuts.clear()
            self._hovered = self._current = None
            self.verticalScrollBar().setValue(0)
        elif scene.network is not before.network:
            self._cuts.clear()
        self._scene, self._stale, self._cut, self._names = scene, stale, cut, names
        if self._current is not None and scene is not None and self._current[0] >= scene.channels:
            self._current = None
        self._arrange()
        if scene is not None and before is not None and scene.order != before.order:
            self.verticalScrollBar().setValue(0)
        self._say_current()
        self.viewport().update()

    def show_made(self, made: Callable[[int], QImage | None], *, there: bool) -> None:
        """Shows made pictures before the real ones, where there are any."""
        self._made, self._has_made = made, there
        self._arrange()
        self.viewport().update()

    def go_to(self, channel: int, rank: int) -> None:
        """Moves the cursor, within the pictures that a channel has."""
        scene = self._scene
        if scene is None or not 0 <= channel < scene.channels:
            return
        place = (channel, max(0, min(rank, len(scene.found(channel)) - 1)))
        if place != self._current:
            self._current = place
            self._keep_in_view()
            self._say_current()
            self.viewport().update()
            self.current_changed.emit(*place)

    def cut_of(self, channel: int, found: Found) -> Cut:
        """What of a picture its strongest cell sees; it is the same for all pictures with the same cell."""
        place = (found.row, found.column)
        if place not in self._cuts and self._scene is not None:
            self._cuts[place] = self._scene.cut(channel, found)
        return self._cuts[place]

    def position_of(self, channel: int, rank: int) -> QPointF:
        """The middle of a picture in the viewport."""
        row = 0 if self._scene is None else self._scene.order.index(channel)
        return middle_of(self.plan, row, rank, self.top)

    def image(self, place: int) -> QImage | None:
        """A picture of the set as the network is fed it; null where it cannot be read, None where it is not there."""
        found = self._thumbnails.get(place)
        return None if found is None else found.image

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what is seen, and wishes for the pictures that are missing."""
        scene = self._scene
        if scene is None:
            return
        painter = QPainter(self.viewport())
        view = RowsView(
            scene,
            self.plan,
            self._cut,
            self.image,
            self.cut_of,
            self._made,
            self.top,
            self.viewport().height(),
            self._current,
            self._hovered,
            self._stale,
            self._theme,
            self.devicePixelRatioF(),
        )
        paint_rows(painter, view)
        self._paint_focus(painter)
        seen = view.plan.visible(view.top, view.height)
        rows = range(seen.start, min(seen.stop + 2, scene.channels))
        self._thumbnails.wish([each.place for row in rows for each in scene.found(scene.order[row])])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Moves the cursor."""
        place = self.place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(*place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens a picture."""
        place = self.place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(*place)
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter opens."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _OPEN:
            self._open()
        elif not self._walk(key):
            event.ignore()

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(520, 360)

    def minimumSizeHint(self) -> QSize:
        """Room for one row."""
        return QSize(240, 96)

    def _walk(self, key: Qt.Key) -> bool:
        scene = self._scene
        if scene is None or key not in {*_RANKS, *_ROWS, *_PAGES, Qt.Key.Key_Home, Qt.Key.Key_End}:
            return False
        if self._current is None:
            self.go_to(scene.order[0], 0)
            return True
        channel, rank = self._current
        row = scene.order.index(channel)
        if key in _RANKS:
            self.go_to(channel, rank + _RANKS[key])
            return True
        seen = max(1, int(self.viewport().height() // self.plan.row_px) - 1)
        steps = _ROWS.get(key, 0) + _PAGES.get(key, 0) * seen
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            steps = -row if key == Qt.Key.Key_Home else scene.channels
        there = max(0, min(row + steps, scene.channels - 1))
        self.go_to(scene.order[there], rank)
        return True

    def _open(self) -> None:
        if self._current is not None and self._scene is not None and self._scene.found(self._current[0]):
            self.activated.emit(*self._current)

    def _repaint(self, _made: object) -> None:
        self.viewport().update()


def _no_image(_channel: int) -> QImage | None:
    return None
