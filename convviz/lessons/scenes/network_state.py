"""From what a step shows on the network page to the page's state, and the way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Cell, Shape
from convviz.lessons.cells import cell_within
from convviz.lessons.errors import no_class
from convviz.lessons.records import Cell as Named
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.given_feed import feed_of, given_of_feed
from convviz.lessons.scenes.network_scene import NetworkScene
from convviz.networks import Network
from convviz.networks.edits import edited
from convviz.networks.outputs import Classifier, reading_of
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.lab.order import cell_at, position_of
from convviz.states.network import moves
from convviz.states.network.graph import first_collapsed
from convviz.states.network.state import Model, NetworkState, Place, View
from convviz.states.network.store import OpenNetwork


def network_state(
    scene: NetworkScene,
    model: Model,
    opened: OpenNetwork,
    preparations: Sequence[Preparation],
    files: Mapping[str, bytes],
    blobs: BlobStore,
) -> NetworkState:
    """The network page that a step shows; the numbers that are fed are put into `blobs`.

    Args:
        scene: As it stands in the file.
        model: What stands for the network in states.
        opened: The network that `scene.model` names.
        preparations: How each of its inputs wants its pictures.
        files: The lesson's files by name.
        blobs: Where the page keeps its arrays.

    Raises:
        ConvvizError: What is given cannot be had, an edit cannot be made, or the scene points to what is not there.
    """
    network = edited(opened.network, scene.edits)
    _check_class(scene.chosen_class, network)
    given = scene.given or (Given(),)
    feeds = tuple(
        feed_of(given[min(index, len(given) - 1)], preparation, files, blobs)
        for index, preparation in enumerate(preparations)
    )
    view = View(
        panel=scene.panel,
        range=scene.range,
        per_row=scene.per_row,
        sort=scene.sort,
        product=scene.product,
        order=scene.order,
        collapsed=first_collapsed(opened.network) if scene.collapsed is None else scene.collapsed,
        by_contribution=scene.by_contribution,
        chosen_class=scene.chosen_class,
    )
    return _looked_at(NetworkState(model, feeds, scene.edits, view=view), network, scene)


def network_scene(
    state: NetworkState,
    opened: OpenNetwork,
    preparations: Sequence[Preparation],
    blobs: BlobStore,
    model: str = "",
) -> tuple[NetworkScene, dict[str, bytes]]:
    """What a step shows for a state of the page, and the files that belong to it.

    The network computes the same numbers from it and the cursor stands in the same place; what stands beside, pinned
    maps, names that a person gave to classes, and a fixed range are left behind.

    Args:
        state: The state.
        opened: Its network.
        preparations: How each of its inputs wants its pictures.
        blobs: Where its numbers are.
        model: What names the network in the lesson: the file that was added to it; "" for a network that comes along.
    """
    files: dict[str, bytes] = {}
    given: list[Given] = []
    for feed, preparation, shape in zip(state.feeds, preparations, opened.network.input_shapes, strict=False):
        found, added = given_of_feed(feed, preparation, shape, blobs)
        given.append(found)
        files |= added
    while len(given) > 1 and given[-1] == given[-2]:
        given.pop()
    view, cursor = state.view, state.cursor
    scene = NetworkScene(
        model=model or (state.model.origin if state.model is not None else ""),
        given=tuple(given) or (Given(),),
        panel=view.panel,
        range="layer" if view.range == "fixed" else view.range,
        per_row=view.per_row,
        sort=view.sort,
        order=view.order,
        product=view.product,
        by_contribution=view.by_contribution,
        chosen_class=view.chosen_class,
        collapsed=None if view.collapsed == first_collapsed(opened.network) else view.collapsed,
        edits=state.edits,
    )
    shape = moves.layer_shape(opened.network, cursor.layer)
    if shape is None:
        return scene, files
    return replace(
        scene,
        layer=cursor.layer,
        channel=cursor.channel,
        cell=_transport_cell(state, shape),
        stepping=cursor.stepping,
        pinned=_pinned(state, shape),
    ), files


def _looked_at(state: NetworkState, network: Network, scene: NetworkScene) -> NetworkState:
    """The state with its cursor where the scene has it."""
    if not scene.layer:
        if (scene.channel, scene.cell, scene.pinned) != (None, None, None):
            raise ConvvizError(
                "lesson-no-layer",
                "The step shows a map or a cell of the network and does not say of which layer.",
            )
        return state
    layer = network.node(scene.layer).id
    shape = moves.layer_shape(network, layer)
    if shape is None:
        raise network.stopped[layer]
    if scene.channel is not None:
        cell_within((0, 0, scene.channel), shape)
    state = moves.select_layer(state, network, layer, scene.channel)
    if scene.cell is not None:
        position = position_of(_cell(scene.cell, scene, shape), shape, scene.order)
        state = moves.go_to(state, network, position, stepping=scene.stepping)
    if scene.pinned is not None:
        state = moves.pin(state, Place(layer, *_cell(scene.pinned, scene, shape)))
    return replace(state, cursor=replace(state.cursor, stepping=scene.stepping))


def _check_class(chosen: int | None, network: Network) -> None:
    reading = reading_of(network)
    if chosen is None or not isinstance(reading, Classifier) or chosen < reading.classes:
        return
    raise no_class(chosen, reading.classes)


def _cell(named: Named, scene: NetworkScene, shape: Shape) -> Cell:
    """A cell of the selected layer; without a channel it is one of the opened map."""
    return cell_within(named if len(named) > 2 else (*named, scene.channel or 0), shape)


def _named(cell: Cell, channel: int | None) -> Named:
    return (cell.row, cell.column, *(() if cell.channel == (channel or 0) else (cell.channel,)))


def _transport_cell(state: NetworkState, shape: Shape) -> Named | None:
    position = dict(state.cursor.positions).get(state.cursor.layer)
    if position is None:
        return None
    height, width, channels = shape
    cell = cell_at(max(0, min(position, height * width * channels - 1)), shape, state.view.order)
    return _named(cell, state.cursor.channel)


def _pinned(state: NetworkState, shape: Shape) -> Named | None:
    """The pinned cell of the selected layer; others and padding cells are not pointed to in a lesson."""
    probe = state.cursor.probe
    if probe is None or not state.cursor.pinned or probe.layer != state.cursor.layer:
        return None
    cell = Cell(probe.channel, probe.row, probe.column)
    if min(cell) < 0:
        return None
    try:
        cell_within((probe.row, probe.column, probe.channel), shape)
    except ConvvizError:
        return None
    return _named(cell, state.cursor.channel)
