"""The keys of the kernels: walking from weight to weight and from layer to layer, opening, editing, zooming."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from convviz.painting.network.kernels import KernelsView
from convviz.states.network.kernels import KernelPlace, KernelsScene
from convviz.workspace.network import NetworkWorkspace

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_LAYERS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_IN = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}


class Kernelled(Protocol):
    """What the keys need of the canvas."""

    def edit(self, found: KernelPlace | int) -> None:
        """Asks for a number to be edited."""
        ...

    @property
    def scene(self) -> KernelsScene | None:
        """What is shown."""
        ...

    @property
    def at(self) -> KernelPlace | None:
        """The weight that is pointed at."""
        ...

    def view(self) -> KernelsView | None:
        """What is painted."""
        ...

    def zoom(self, steps: int, at: QPointF | None = None) -> None:
        """Makes cells larger or smaller."""
        ...

    def point_at(self, place: KernelPlace | None) -> None:
        """Points at a weight."""
        ...

    def reveal(self, found: KernelPlace | int) -> None:
        """Scrolls to a weight, or to the bias of a filter."""
        ...

    def open_kernel(self, place: KernelPlace) -> None:
        """Opens a kernel."""
        ...

    def silence_kernel(self, place: KernelPlace) -> None:
        """Silences a kernel."""
        ...

    def linked(self, found: KernelPlace) -> KernelPlace:
        """The kernel that is meant where several are one picture."""
        ...

    def toggle_colours(self) -> None:
        """Joins three kernels to one picture."""
        ...


def take_kernels_key(canvas: Kernelled, workspace: NetworkWorkspace, event: QKeyEvent) -> bool:
    """Does what a key asks for; False where it is not one of the kernels'."""
    scene, view, key = canvas.scene, canvas.view(), Qt.Key(event.key())
    if scene is None or event.modifiers() & ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    ):
        return False
    if key in _LAYERS:
        workspace.select_layer(layer_beside(scene, _LAYERS[key]))
        return True
    if view is None:
        return False
    if key in _IN or key == Qt.Key.Key_Minus:
        canvas.zoom(-1 if key == Qt.Key.Key_Minus else 1)
    elif key == Qt.Key.Key_0:
        canvas.zoom(0)
    elif key == Qt.Key.Key_C:
        canvas.toggle_colours()
    elif key in _ARROWS:
        whole = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        place = moved(canvas.at, view, *_ARROWS[key], whole_kernels=whole)
        canvas.point_at(place)
        canvas.reveal(place)
    else:
        return canvas.at is not None and _act(canvas, key, canvas.linked(canvas.at))
    return True


def _act(canvas: Kernelled, key: Qt.Key, place: KernelPlace) -> bool:
    """Does what a key asks for with the kernel that is pointed at."""
    if key in _ENTER:
        canvas.open_kernel(place)
    elif key == Qt.Key.Key_F2:
        canvas.edit(place)
    elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
        canvas.silence_kernel(place)
    elif key == Qt.Key.Key_Escape:
        canvas.point_at(None)
    else:
        return False
    return True


def layer_beside(scene: KernelsScene, steps: int) -> str:
    """The layer with weights that stands so many before or after the one that is shown."""
    order = [node.id for node in scene.network.nodes]
    here = order.index(scene.layer)
    if steps > 0:
        return next((each for each in scene.layers if order.index(each) > here), scene.layer)
    return next((each for each in reversed(scene.layers) if order.index(each) < here), scene.layer)


def moved(
    place: KernelPlace | None, view: KernelsView, down: int, across: int, *, whole_kernels: bool
) -> KernelPlace:
    """The weight beside another, on into the next kernel at a kernel's edge; with Shift a kernel further."""
    layout = view.layout
    if place is None:
        return KernelPlace(view.scene.filter or 0, 0, 0, 0)
    rows, columns = (layout.rows, layout.columns) if whole_kernels else (1, 1)
    row, column = place.row + down * rows, place.column + across * columns
    filter_, channel = place.filter, place.channel
    if not 0 <= column < layout.columns:
        channel += across
        column %= layout.columns
    if not 0 <= channel < layout.channels:
        filter_, channel = filter_ + across, channel % layout.channels
    if not 0 <= row < layout.rows:
        filter_ += down * layout.per_line
        row %= layout.rows
    if not 0 <= filter_ < layout.filters:
        return place
    return KernelPlace(filter_, channel, row, column)
