"""The keys of the wall: walking from map to map and from layer to layer, enlarging, silencing and pinning."""

from __future__ import annotations

from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from convviz.painting.network.wall_layout import WallLayout
from convviz.states.network.state import Pin
from convviz.states.network.wall import WallScene, neighbour, toggled_pin
from convviz.workspace.network import NetworkWorkspace

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LAYERS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_FAR = 1 << 30


class Wall(Protocol):
    """What the keys need of the canvas."""

    def enlarge(self) -> None:
        """Shows the opened map large."""
        ...

    @property
    def scene(self) -> WallScene | None:
        """What is shown."""
        ...

    @property
    def layout_of_maps(self) -> WallLayout | None:
        """Where the maps stand."""
        ...


def take_wall_key(wall: Wall, workspace: NetworkWorkspace, event: QKeyEvent) -> bool:
    """Does what a key asks for; False where it is not one of the wall's."""
    scene, layout, key = wall.scene, wall.layout_of_maps, Qt.Key(event.key())
    if scene is None or layout is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    steps = {
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_Up: -layout.slots.abreast,
        Qt.Key.Key_Down: layout.slots.abreast,
        Qt.Key.Key_Home: -_FAR,
        Qt.Key.Key_End: _FAR,
    }.get(key, 0)
    if steps:
        _walk(scene, workspace, steps, whole_rows=key in {Qt.Key.Key_Up, Qt.Key.Key_Down})
    elif key in _LAYERS:
        workspace.select_layer(neighbour(scene, _LAYERS[key]))
    elif key in _ENTER:
        if scene.channel is None:
            _walk(scene, workspace, 0, whole_rows=False)
        wall.enlarge()
    elif key == Qt.Key.Key_Escape and (scene.channel is not None or scene.place is not None):
        workspace.release()
    elif scene.channel is not None and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
        workspace.toggle_map(scene.layer, scene.channel)
    elif scene.channel is not None and key == Qt.Key.Key_P:
        toggle_pin(workspace, Pin(scene.layer, scene.channel))
    else:
        return False
    return True


def toggle_pin(workspace: NetworkWorkspace, pin: Pin) -> None:
    """A map is kept to compare, or no more."""
    view = workspace.state.view
    workspace.set_view(replace(view, pins=toggled_pin(view, pin)))


def _walk(scene: WallScene, workspace: NetworkWorkspace, steps: int, *, whole_rows: bool) -> None:
    """Opens the map so many places on; up and down stay in their column."""
    last = len(scene.order) - 1
    if scene.channel is None:
        workspace.select_layer(scene.layer, scene.order[0])
        return
    place = scene.order.index(scene.channel) + steps
    if whole_rows and not 0 <= place <= last:
        return
    workspace.select_layer(scene.layer, scene.order[max(0, min(place, last))])
