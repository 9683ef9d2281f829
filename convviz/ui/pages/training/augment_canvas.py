"""The pictures of an augmentation, pointed at and walked with keys."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.theme import Theme, theme
from convviz.painting.training.augment import AugmentLayout, AugmentView, lay_out_augment, paint_augment
from convviz.states.training.augment import AloneTile, AugmentScene
from convviz.texts.training_augment import describe_tile
from convviz.workspace.augmenting import Shown

_EDGE_PX = 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AugmentCanvas(QWidget):
    """Arrow keys walk the pictures; what each is, and what the network says of it, is told.

    Signals:
        room_changed: How many pictures that were changed by everything have room.
        transform_chosen: The transform of the picture that was clicked.
    """

    room_changed = Signal(int)
    transform_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("augmentWall")
        self._theme: Theme = theme("light")
        self._scene: AugmentScene | None = None
        self._shown = Shown()
        self._cursor: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    @property
    def cursor_spot(self) -> int | None:
        """The place of the picture that the keys are on."""
        return self._cursor

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_scene(self, scene: AugmentScene | None) -> None:
        """Shows other pictures."""
        self._scene = scene
        self._tell_room()
        self._describe()
        self.update()

    def show_answers(self, shown: Shown) -> None:
        """Shows what the network says."""
        self._shown = shown
        self._describe()
        self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("One picture, changed"))
        self.update()

    def arrangement(self) -> AugmentLayout | None:
        """Where the pictures stand; None where there are none."""
        if self._scene is None:
            return None
        return lay_out_augment(self.width() - 2 * _EDGE_PX, self.height() - 2 * _EDGE_PX, _bare(self._scene))

    def describe(self, place: int) -> str:
        """What is said of a picture."""
        arrangement, scene, shown = self.arrangement(), self._scene, self._shown
        if arrangement is None or scene is None or not 0 <= place < len(arrangement.spots):
            return ""
        spot = arrangement.spots[place]
        view = self._view(arrangement, scene)
        tile = scene.tiles[spot.tile] if spot.tile >= 0 else None
        answer = view.answer(spot) if shown.current else None
        return describe_tile(tile, shown.probe, answer, original=spot.is_original)

    def sizeHint(self) -> QSize:
        """Room for all."""
        return QSize(620, 520)

    def minimumSizeHint(self) -> QSize:
        """Room for some."""
        return QSize(200, 240)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints all of it."""
        arrangement, scene = self.arrangement(), self._scene
        painter = QPainter(self)
        if arrangement is not None and scene is not None:
            painter.translate(_EDGE_PX, _EDGE_PX)
            paint_augment(painter, self._view(arrangement, scene))
            painter.resetTransform()
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._theme, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays out anew."""
        super().resizeEvent(event)
        self._tell_room()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Moves the cursor to a picture."""
        place = self._place_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._go_to(place)
            arrangement, scene = self.arrangement(), self._scene
            if arrangement is not None and scene is not None and arrangement.spots[place].tile >= 0:
                self.transform_chosen.emit(scene.tiles[arrangement.spots[place].tile].transform)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks."""
        key, arrangement = Qt.Key(event.key()), self.arrangement()
        if arrangement is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._go_to((-_STEPS[key] if self._cursor is None else self._cursor) + _STEPS[key])
        elif key in _ROWS:
            self._go_to(_beside(arrangement, self._cursor or 0, _ROWS[key]))
        elif key == Qt.Key.Key_Escape and self._cursor is not None:
            self._cursor = None
            self._describe()
            self.update()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tells what is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.describe(place), self)
            return True
        return super().event(event)

    def _view(self, arrangement: AugmentLayout, scene: AugmentScene) -> AugmentView:
        shown = self._shown
        heads = (
            self.tr("Each change alone, at its limits"),
            self.tr("All together, drawn at random: what the network learns from"),
        )
        return AugmentView(
            scene,
            arrangement,
            shown.probe,
            shown.answers,
            shown.current,
            self._cursor,
            self._theme,
            self.devicePixelRatioF(),
            heads,
        )

    def _place_at(self, position: QPointF) -> int | None:
        arrangement = self.arrangement()
        return (
            None if arrangement is None else arrangement.at(position.x() - _EDGE_PX, position.y() - _EDGE_PX)
        )

    def _go_to(self, place: int) -> None:
        arrangement = self.arrangement()
        if arrangement is not None:
            self._cursor = max(0, min(place, len(arrangement.spots) - 1))
            self._describe()
            self.update()

    def _tell_room(self) -> None:
        arrangement = self.arrangement()
        if arrangement is not None:
            self.room_changed.emit(arrangement.count)

    def _describe(self) -> None:
        text = "" if self._cursor is None else self.describe(self._cursor)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)


def _bare(scene: AugmentScene) -> tuple[AloneTile, ...]:
    """The tiles without how far they go: where they stand depends on whether they change something alone."""
    return tuple(replace(tile, value=float(tile.value != 0)) for tile in scene.tiles)


def _beside(arrangement: AugmentLayout, place: int, rows: int) -> int:
    """The picture above or below another one: of the nearest row, the one whose middle is nearest."""
    here = arrangement.spots[place].box
    rest = [
        (abs(spot.box.y - here.y), abs(spot.box.centre.x() - here.centre.x()), number)
        for number, spot in enumerate(arrangement.spots)
        if (spot.box.y - here.y) * rows > 1
    ]
    return min(rest)[2] if rest else place
