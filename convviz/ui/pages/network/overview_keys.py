"""The keys of the overview: walking from layer to layer and from map to map, and zooming."""

from __future__ import annotations

from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from convviz.states.network.graph import Graph
from convviz.states.network.overview import OverviewScene
from convviz.ui.pages.network.overview_blocks import toggle_block
from convviz.workspace.network import NetworkWorkspace

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MAPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_AWAY = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_IN = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}


class Zoomable(Protocol):
    """What the keys need of the canvas."""

    @property
    def scene(self) -> OverviewScene | None:
        """What is shown."""
        ...

    def fit(self) -> None:
        """Shows the whole graph."""
        ...

    def zoom_by(self, notches: float, at: QPointF | None = None) -> None:
        """Zooms."""
        ...


def take_key(canvas: Zoomable, workspace: NetworkWorkspace, event: QKeyEvent) -> bool:
    """Does what a key asks for; False where it is not one of the overview's."""
    scene, key = canvas.scene, Qt.Key(event.key())
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    if key in _IN or key == Qt.Key.Key_Minus:
        canvas.zoom_by(-1 if key == Qt.Key.Key_Minus else 1)
    elif key == Qt.Key.Key_0 and (plain or control):
        canvas.fit()
    elif scene is None or not plain:
        return False
    elif key in _STEPS:
        workspace.select_layer(neighbour(scene.graph, scene.layer, _STEPS[key]))
    elif key in _MAPS:
        _walk_maps(scene, workspace, _MAPS[key])
    elif key in _ENTER and scene.layer:
        _open(scene, workspace)
    elif key in _AWAY and scene.layer and scene.channel is not None:
        workspace.toggle_map(scene.layer, scene.channel)
    elif key == Qt.Key.Key_E:
        view = workspace.state.view
        workspace.set_view(replace(view, effective=not view.effective))
    elif key == Qt.Key.Key_B and (block := scene.graph.block_around(scene.layer)) is not None:
        toggle_block(workspace, block)
    elif key == Qt.Key.Key_Escape and (scene.layer or scene.place is not None):
        workspace.release()
    else:
        return False
    return True


def neighbour(graph: Graph, layer: str, steps: int) -> str:
    """The layer that stands next to another from left to right, and from top to bottom where several stand there."""
    ranks, lanes = graph.arrangement.ranks, graph.arrangement.lanes
    order = sorted(graph.vertices, key=lambda vertex: (ranks[vertex.id], lanes[vertex.id]))
    ids = [vertex.id for vertex in order]
    own = graph.vertex_of.get(layer, "")
    if own not in ids:
        return order[0].node if steps > 0 else order[-1].node
    return order[max(0, min(ids.index(own) + steps, len(order) - 1))].node


def _walk_maps(scene: OverviewScene, workspace: NetworkWorkspace, steps: int) -> None:
    shape = scene.shape(scene.layer) if scene.layer else None
    if shape is None:
        return
    first = 0 if steps > 0 else shape.channels - 1
    channel = first if scene.channel is None else scene.channel + steps
    workspace.select_layer(scene.layer, max(0, min(channel, shape.channels - 1)))


def _open(scene: OverviewScene, workspace: NetworkWorkspace) -> None:
    """A layer's first map; with a map opened, that map among all of the layer."""
    if scene.channel is None:
        workspace.select_layer(scene.layer, 0)
    else:
        workspace.set_view(replace(workspace.state.view, panel="maps"))
