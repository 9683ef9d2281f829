"""Moves of the network page's cursor as pure functions: none of them runs a layer or is an undo step."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from convviz.layers.layer import Cell, Shape
from convviz.networks import Cursor as Explained
from convviz.networks import Network, Trace
from convviz.networks.edits import weights_of
from convviz.states.lab.order import cell_at, position_of, row_length
from convviz.states.lab.scene import TransportScene
from convviz.states.network.bench import head_unit
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import Cursor, NetworkState, Place


def layer_shape(network: Network, layer: str) -> Shape | None:
    """The maps of a layer's output; None where the layer is not there or its shape is not known."""
    return network.maps_shape(layer) if layer in network.shapes else None


def position_in(state: NetworkState, shape: Shape, trace: Trace | None = None) -> int:
    """The output cell of the selected layer that the transport stands on.

    At first it is the middle of the opened map; of the network's classes it is the one that is looked at.
    """
    known = dict(state.cursor.positions).get(state.cursor.layer)
    if known is None and state.cursor.channel is None and trace is not None:
        known = head_unit(state, trace, state.cursor.layer)
    if known is None:
        middle = Cell(state.cursor.channel or 0, shape.height // 2, shape.width // 2)
        known = position_of(middle, shape, state.view.order)
    return max(0, min(known, shape.height * shape.width * shape.channels - 1))


def transport(state: NetworkState, run: NetworkRun | None) -> TransportScene:
    """Where the animation of the selected layer stands; empty where no layer is."""
    shape = None if run is None else layer_shape(run.network, state.cursor.layer)
    if run is None or shape is None:
        return TransportScene(0, 0, 1, 0, 0, 0, 0, stepping=False)
    position = position_in(state, shape, run.trace)
    cell = cell_at(position, shape, state.view.order)
    return TransportScene(
        position=position,
        count=shape.height * shape.width * shape.channels,
        row_length=row_length(shape, state.view.order),
        channel=cell.channel,
        row=cell.row,
        column=cell.column,
        channels=shape.channels,
        stepping=state.cursor.stepping,
    )


def explained(state: NetworkState, run: NetworkRun) -> Explained | None:
    """The number that the page explains: the hovered or pinned one, else the transport's; None without a layer."""
    probe = state.cursor.probe
    if probe is not None and _inside(probe, layer_shape(run.network, probe.layer)):
        return Explained(probe.layer, probe.channel, probe.row, probe.column)
    shape = layer_shape(run.network, state.cursor.layer)
    if shape is None:
        return None
    cell = cell_at(position_in(state, shape, run.trace), shape, state.view.order)
    return Explained(state.cursor.layer, *cell)


def first_look(state: NetworkState, run: NetworkRun) -> NetworkState:
    """A layer worth opening first: the second that has learnt kernels, its map of most contrast, its strongest cell.

    Of a network without maps it is the last layer that has. Nothing is selected where none has, or nothing is fed.
    """
    trace = run.trace
    if trace is None:
        return state
    learnt = [
        node.id for node in run.network.nodes if node.id in trace and "kernel" in weights_of(node.layer)
    ]
    with_maps = [layer for layer in learnt if trace[layer].ndim == 3]
    if not with_maps:
        return select_layer(state, run.network, learnt[-1]) if learnt else state
    layer = with_maps[min(1, len(with_maps) - 1)]
    maps = trace.maps(layer)
    with np.errstate(all="ignore"):
        channel = int(maps.std(axis=(0, 1)).argmax())
    row, column = np.unravel_index(int(np.abs(maps[:, :, channel]).argmax()), maps.shape[:2])
    selected = select_layer(state, run.network, layer, channel)
    shape = Shape(*maps.shape)
    return _at(selected, position_of(Cell(channel, int(row), int(column)), shape, state.view.order))


def select_layer(
    state: NetworkState, network: Network, layer: str, channel: int | None = None
) -> NetworkState:
    """Another layer is looked at, and one of its maps opened if `channel` is given; what was hovered is let go."""
    shape = layer_shape(network, layer)
    if channel is not None and shape is not None:
        channel = max(0, min(channel, shape.channels - 1))
    cursor = replace(
        state.cursor,
        layer=layer,
        channel=channel,
        probe=None,
        pinned=False,
        link=0,
        term=None,
        stepping=False,
    )
    state = replace(state, cursor=cursor)
    if shape is None or channel is None:
        return state
    here = cell_at(position_in(state, shape), shape, state.view.order)
    return _at(state, position_of(Cell(channel, here.row, here.column), shape, state.view.order))


def go_to(state: NetworkState, network: Network, position: int, *, stepping: bool = True) -> NetworkState:
    """The transport stands on `position` of the selected layer, held inside; the opened map follows it."""
    shape = layer_shape(network, state.cursor.layer)
    if shape is None:
        return state
    last = shape.height * shape.width * shape.channels - 1
    position = max(0, min(position, last))
    cell = cell_at(position, shape, state.view.order)
    channel = None if state.cursor.channel is None else cell.channel
    moved = _at(state, position)
    return replace(moved, cursor=replace(moved.cursor, stepping=stepping, channel=channel))


def step(state: NetworkState, run: NetworkRun, cells: int) -> NetworkState:
    """The transport moves on by cells, back where negative."""
    shape = layer_shape(run.network, state.cursor.layer)
    if shape is None:
        return state
    return go_to(state, run.network, position_in(state, shape, run.trace) + cells)


def jump_row(state: NetworkState, run: NetworkRun, rows: int) -> NetworkState:
    """The transport moves on by whole rows."""
    shape = layer_shape(run.network, state.cursor.layer)
    if shape is None:
        return state
    return step(state, run, rows * row_length(shape, state.view.order))


def hover(state: NetworkState, place: Place | None) -> NetworkState:
    """The pointer is on a number, or on none; what is pinned stays."""
    if state.cursor.pinned or place == state.cursor.probe:
        return state
    return replace(state, cursor=replace(state.cursor, probe=place, term=None))


def pin(state: NetworkState, place: Place) -> NetworkState:
    """A click: the number stays explained; a click on it again lets go."""
    if state.cursor.pinned and state.cursor.probe == place:
        return release(state)
    return replace(state, cursor=replace(state.cursor, probe=place, pinned=True, term=None))


def release(state: NetworkState) -> NetworkState:
    """Esc: what was pinned is let go; then the opened map is closed; then the layer."""
    cursor = state.cursor
    if cursor.probe is not None:
        cursor = replace(cursor, probe=None, pinned=False, term=None)
    elif cursor.channel is not None:
        cursor = replace(cursor, channel=None, stepping=False)
    else:
        cursor = replace(cursor, layer="", stepping=False)
    return replace(state, cursor=cursor)


def move_cursor(state: NetworkState, run: NetworkRun, rows: int, columns: int) -> NetworkState:
    """An arrow key: the pinned number moves, held inside its map; without one the explained number is pinned."""
    here = explained(state, run)
    if here is None:
        return state
    shape = layer_shape(run.network, here.layer)
    if shape is None:
        return state
    row = max(0, min(here.row + rows, shape.height - 1))
    column = max(0, min(here.column + columns, shape.width - 1))
    place = Place(here.layer, here.channel, row, column)
    return replace(state, cursor=replace(state.cursor, probe=place, pinned=True, term=None))


def fitted_cursor(state: NetworkState, network: Network | None) -> NetworkState:
    """The cursor without what another network does not have."""
    cursor = state.cursor
    if network is None:
        return state if cursor == Cursor() else replace(state, cursor=Cursor())
    if cursor.layer and cursor.layer not in network.shapes:
        cursor = replace(cursor, layer="", channel=None)
    shape = layer_shape(network, cursor.layer)
    if cursor.channel is not None and (shape is None or cursor.channel >= shape.channels):
        cursor = replace(cursor, channel=None)
    if cursor.probe is not None and cursor.probe.layer not in network.shapes:
        cursor = replace(cursor, probe=None, pinned=False, term=None)
    return state if cursor == state.cursor else replace(state, cursor=cursor)


def _at(state: NetworkState, position: int) -> NetworkState:
    positions = {**dict(state.cursor.positions), state.cursor.layer: position}
    return replace(state, cursor=replace(state.cursor, positions=tuple(positions.items())))


def _inside(place: Place, shape: Shape | None) -> bool:
    return shape is not None and all(
        0 <= at < size for at, size in zip((place.row, place.column, place.channel), shape, strict=True)
    )
