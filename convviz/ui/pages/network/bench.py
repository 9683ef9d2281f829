"""The bench in the elastic card: painted, pointed at, and clicked through to where numbers come from."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.network.bench import paint_bench
from convviz.painting.network.bench_layout import place_bench
from convviz.painting.network.bench_parts import BenchLayout
from convviz.painting.paint_cache import PaintCache
from convviz.painting.theme import Theme, theme
from convviz.states.network.bench import strip_index
from convviz.states.network.bench_scene import Contribution
from convviz.states.network.elastic_scene import ElasticScene
from convviz.states.network.state import Place
from convviz.texts import network_bench as texts
from convviz.ui.pages.network.elastic_reveal import Reveal
from convviz.ui.vector_painting import is_recording, paint_options
from convviz.workspace.network import NetworkWorkspace

_MARGIN_PX: Final = 3
_LISTED: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class BenchView(QWidget):
    """Pointing at a number of the strip shows its cell, and the other way round; a click on a contribution goes there.

    A click on a class chooses it, with Alt it silences it. Up and Down go through the classes or units, Delete silences
    the one that is explained, PgUp and PgDn go through the contributions, Enter to where one comes from, Esc goes one
    level out.
    """

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("benchView")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._scene = ElasticScene("nothing")
        self._layout: BenchLayout | None = None
        self._cache = PaintCache()
        self._class: int | None = None
        self._pointed: Contribution | None = None
        self._reveal = Reveal(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Bench: from numbers to classes"))
        self._place()

    def set_scene(self, scene: ElasticScene) -> None:
        """Shows another scene."""
        before, self._scene = self._scene.layer, scene
        if (before and before.id) != (scene.layer and scene.layer.id):
            self._reveal.begin()
        self._place()
        pointed = None if self._pointed is None else self._pointed.origin
        shown = [one.contribution for one in self.laid_out().contributions]
        self._pointed = next((each for each in shown if each.origin == pointed), None)
        self._describe()

    def laid_out(self) -> BenchLayout:
        """Where everything is."""
        if self._layout is None:
            room = Box(0, 0, self.width(), self.height()).grown(-_MARGIN_PX)
            seen = min(room.width, room.height) > 0
            self._layout = place_bench(self._scene, room, self.devicePixelRatioF()) if seen else BenchLayout()
        return self._layout

    def sizeHint(self) -> QSize:
        """As in a window of 1280 × 800."""
        return QSize(604, 300)

    def minimumSizeHint(self) -> QSize:
        """A few lines."""
        return QSize(320, 130)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the scene."""
        painter = QPainter(self)
        if not is_recording():
            self._reveal.apply(painter)
        options = paint_options(self, self._cache)
        bench = self._scene.bench
        chosen = None if bench is None or bench.shares is None else bench.shares.chosen
        pointed = None if self._pointed is None else self._pointed.index
        paint_bench(
            painter,
            self.laid_out(),
            self._theme,
            options,
            chosen=chosen,
            hovered=self._class,
            pointed=pointed,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places everything anew."""
        super().resizeEvent(event)
        self._place()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Explains what is under the pointer."""
        at = event.position()
        index = self._strip_at(at)
        found = self._contribution_at(at)
        row = self._class_at(at)
        if row != self._class:
            self._class = row
            self.update()
        clickable = row is not None or found is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
        strip = None if self._scene.bench is None else self._scene.bench.strip
        if strip is not None:
            self._workspace.hover(None if index is None else Place(strip.layer, index))
        else:
            self.point_at(found)

    def point_at(self, found: Contribution | None) -> None:
        """Shows one of the contributions in all views, or none."""
        if found != self._pointed:
            self._pointed = found
            self._describe()
            self.update()
        self._workspace.hover_term(None if found is None else found.index)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._class = None
        self.point_at(None)
        self._workspace.hover(None)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pins a number of the strip, goes to a contribution's origin, or chooses a class; with Alt silences it."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        at = event.position()
        index, found, row = self._strip_at(at), self._contribution_at(at), self._class_at(at)
        strip = None if self._scene.bench is None else self._scene.bench.strip
        if strip is not None and index is not None:
            self._workspace.pin(Place(strip.layer, index))
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._silence(found, row)
        elif found is not None:
            self.open_contribution(found)
        elif row is not None:
            self.choose_class(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes through the classes or units and the contributions, silences a unit, and goes out."""
        key = Qt.Key(event.key())
        if (
            key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
            and not event.modifiers()
        ):
            self._step(-1 if key in {Qt.Key.Key_Up, Qt.Key.Key_Left} else 1)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._scene.cell is not None:
            self._workspace.toggle_map(self._scene.cell.layer, self._scene.cell.channel)
        elif key in _LISTED:
            self._step_contribution(_LISTED[key])
        elif key in _ENTER and self._pointed is not None:
            self.open_contribution(self._pointed)
        elif key == Qt.Key.Key_Escape:
            self._workspace.release()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Follows the window to a screen with another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._place()
        return super().event(event)

    def open_contribution(self, found: Contribution) -> None:
        """Goes to the number that a contribution comes from."""
        self._workspace.select_layer(found.origin.layer, found.origin.channel)
        self._workspace.pin(found.origin)

    def _step_contribution(self, by: int) -> None:
        """Points at another of the listed contributions: those that add, then those that take away."""
        listed = [one.contribution for one in self.laid_out().contributions]
        if not listed:
            return
        here = listed.index(self._pointed) if self._pointed in listed else (-1 if by > 0 else len(listed))
        self.point_at(listed[max(0, min(here + by, len(listed) - 1))])

    def _describe(self) -> None:
        bench = self._scene.bench
        text = "" if bench is None else texts.describe(bench, self._pointed)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def choose_class(self, index: int) -> None:
        """Shows how a class comes about."""
        view = self._workspace.state.view
        if view.chosen_class != index:
            self._workspace.set_view(replace(view, chosen_class=index), "class")
        cursor = self._workspace.state.cursor
        if cursor.channel is not None:
            self._workspace.select_layer(cursor.layer, index)

    def _silence(self, found: Contribution | None, unit: int | None) -> None:
        """Silences the map that a contribution comes from, or a class."""
        if found is not None:
            self._workspace.toggle_map(found.origin.layer, found.origin.channel)
        elif unit is not None and self._scene.layer is not None:
            self._workspace.toggle_map(self._scene.layer.id, unit)

    def _step(self, by: int) -> None:
        scene = self._scene
        if scene.layer is None or scene.cell is None or not scene.layer.output:
            return
        unit = max(0, min(scene.cell.channel + by, scene.layer.output[-1] - 1))
        if scene.bench is not None and scene.bench.shares is not None:
            self.choose_class(unit)
        elif scene.bench is not None and scene.bench.strip is not None:
            self._workspace.hover(Place(scene.layer.id, unit))
        else:
            self._workspace.select_layer(scene.layer.id, unit)

    def _strip_at(self, at: QPointF) -> int | None:
        """The number of the strip under a point, on the strip itself or in its maps."""
        placed = self.laid_out().strip
        if placed is None:
            return None
        place = placed.place_at(at.x(), at.y())
        if place is not None:
            return int(placed.strip.order[place])
        for one in placed.maps:
            found = one.geometry.cell_at(at.x(), at.y())
            if found is not None:
                return strip_index(placed.strip.shape, one.channel, *found)
        return None

    def _contribution_at(self, at: QPointF) -> Contribution | None:
        placed = self.laid_out().contributions
        return next((one.contribution for one in placed if one.box.contains(at.x(), at.y())), None)

    def _class_at(self, at: QPointF) -> int | None:
        placed = self.laid_out().classes
        return next((one.row.index for one in placed if one.box.contains(at.x(), at.y())), None)

    def _place(self) -> None:
        self._layout = None
        self.update()
