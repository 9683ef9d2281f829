"""Two runs side by side: the maps of a layer of each, their difference, and one cursor in both."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from convviz.layers import Array, InputLayer
from convviz.layers.layer import Cell, Shape
from convviz.networks import Network
from convviz.states.network import moves
from convviz.states.network.bars import BarsScene, bars_of
from convviz.states.network.beside import Kind, kind_of
from convviz.states.network.moment import Moment
from convviz.states.network.overview_ranges import Range, extent_of, largest_of, range_of
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import Cursor, NetworkState, Place, View
from convviz.states.network.wall import first_with_maps, same_place


class Maps(Struct, frozen=True, eq=False):
    """The maps of one column.

    Attributes:
        layer: The node's id.
        shape: What the layer gives, as maps.
        values: What it gave, of `shape`; None where it did not run.
        range: How they are coloured, or None.
    """

    layer: str
    shape: Shape
    values: Array | None
    range: Range | None

    @property
    def are_units(self) -> bool:
        """Whether each map is a single number."""
        return self.shape.height * self.shape.width == 1

    def number(self, cell: Cell | None) -> float | None:
        """The number in a cell; None where there is none."""
        if self.values is None or cell is None:
            return None
        return float(self.values[cell.row, cell.column, cell.channel])


class Side(Struct, frozen=True, eq=False):
    """One of the two.

    Attributes:
        name: What to call its network.
        run: Its run, or None while there is none.
        bars: What it says.
        layers: The layers that can be looked at.
        maps: Those of the layer that is looked at, or None without one.
        cell: Where the cursor is in it, or None.
    """

    name: str
    run: NetworkRun | None
    bars: BarsScene
    layers: tuple[str, ...]
    maps: Maps | None
    cell: Cell | None

    @property
    def number(self) -> float | None:
        """The number under the cursor."""
        return None if self.maps is None else self.maps.number(self.cell)


class CompareScene(Struct, frozen=True, eq=False):
    """Both sides.

    Attributes:
        kind: What stands beside.
        a: The page's own.
        b: What stands beside.
        difference: A − B map by map, where the shapes agree and both ran; else None.
        alike: Whether the layers' shapes agree, so that the cursor is on the same cell of both; else it is on the
            cells at the same relative place.
        channel: The map of A that is opened, or None while all are shown.
        view: How maps are coloured.
    """

    kind: Kind
    a: Side
    b: Side
    difference: Maps | None
    alike: bool
    channel: int | None
    view: View

    @property
    def channel_beside(self) -> int | None:
        """The map of B that is shown beside the opened one of A."""
        if self.channel is None or self.a.maps is None or self.b.maps is None:
            return None
        if self.b.cell is not None:
            return self.b.cell.channel
        return _scaled(self.channel, self.a.maps.shape.channels, self.b.maps.shape.channels)


class _Columns(Struct, frozen=True, eq=False):
    a: Maps | None
    b: Maps | None
    difference: Maps | None
    alike: bool


def derive_compare(moment: Moment) -> CompareScene:
    """Both sides of a moment."""
    state, kind = moment.state, kind_of(moment.state)
    a_layers, b_layers = layers_of(moment.run), layers_of(moment.rival)
    a_layer = _own_layer(state, moment.run, a_layers)
    b_layer = _layer_beside(state, moment, a_layer, b_layers)
    columns = _columns(moment.run, moment.rival, a_layer, b_layer, state.view)
    cell = _own_cell(state, moment.run, a_layer)
    beside = None
    if cell is not None and columns.a is not None and columns.b is not None:
        beside = _cell_beside(state.cursor.beside, cell, columns.a.shape, columns.b)
    model = state.rival.model if state.rival is not None and state.rival.model is not None else state.model
    same = kind != "network"
    return CompareScene(
        kind=kind,
        a=Side(
            "" if state.model is None else state.model.name,
            moment.run,
            bars_of(moment.run, state),
            a_layers,
            columns.a,
            cell,
        ),
        b=Side(
            "" if model is None else model.name,
            moment.rival,
            bars_of(moment.rival, state, named=same),
            b_layers,
            columns.b,
            beside,
        ),
        difference=columns.difference,
        alike=columns.alike,
        channel=state.cursor.channel if state.cursor.layer == a_layer else None,
        view=state.view,
    )


def layers_of(run: NetworkRun | None) -> tuple[str, ...]:
    """The layers whose output has a known shape, in order."""
    if run is None:
        return ()
    return tuple(node.id for node in run.network.nodes if moves.layer_shape(run.network, node.id) is not None)


def place_in_a(scene: CompareScene, beside: Place) -> Place | None:
    """The number of A that stands for one of B; None while there are no maps."""
    a, b = scene.a.maps, scene.b.maps
    if a is None or b is None:
        return None
    return Place(a.layer, *_mapped(Cell(beside.channel, beside.row, beside.column), b.shape, a.shape))


def pointed_beside(state: NetworkState, scene: CompareScene, beside: Place | None, *, pin: bool) -> Cursor:
    """The cursor after a number of B was pointed at or clicked: it is on the number of A that stands for it.

    Args:
        state: The state before.
        scene: What was shown.
        beside: The number of B, or None.
        pin: Whether it was clicked.
    """
    place = None if beside is None else place_in_a(scene, beside)
    moved = moves.pin(state, place) if pin and place is not None else moves.hover(state, place)
    if moved is state or beside is None:
        return moved.cursor
    return replace(moved.cursor, beside=beside)


def _own_layer(state: NetworkState, run: NetworkRun | None, layers: tuple[str, ...]) -> str:
    if run is None or state.cursor.layer in layers:
        return state.cursor.layer
    return first_with_maps(run.network, layers) or ""


def _layer_beside(state: NetworkState, moment: Moment, layer: str, layers: tuple[str, ...]) -> str:
    """The chosen layer of B; else that of the same name and shape; else one about as deep that gives the same kind."""
    if moment.run is None or moment.rival is None or not layers:
        return ""
    own, other = moment.run.network, moment.rival.network
    shape = moves.layer_shape(own, layer)
    if moment.rival.opened is moment.run.opened:
        return layer
    chosen = state.cursor.beside
    if chosen is not None and chosen.layer in layers:
        return chosen.layer
    if layer in layers and moves.layer_shape(other, layer) == shape:
        return layer
    candidates = [each for each in layers if _sort(other, each) == _sort(own, layer)] or list(layers)
    known = [each for each in layers_of(moment.run) if _sort(own, each) == _sort(own, layer)]
    depth = known.index(layer) if layer in known else 0
    return candidates[_scaled(depth, max(1, len(known)), len(candidates))]


def _sort(network: Network, layer: str) -> tuple[bool, bool]:
    """Whether a layer is an input, and whether it gives single numbers."""
    shape = moves.layer_shape(network, layer)
    units = shape is not None and shape.height * shape.width == 1
    return isinstance(network.node(layer).layer, InputLayer), units


@lru_cache(maxsize=1)
def _columns(a: NetworkRun | None, b: NetworkRun | None, a_layer: str, b_layer: str, view: View) -> _Columns:
    """What does not depend on where the cursor is; remembered for the last pair of runs."""
    one, two = _maps(a, a_layer), _maps(b, b_layer)
    alike = one is not None and two is not None and one.shape == two.shape
    if one is None or two is None or one.values is None or two.values is None:
        return _Columns(_coloured(one, a, view), _coloured(two, b, view), None, alike)
    ranges = _shared(one.values, two.values, view, max(_model(a, view), _model(b, view)), alike=alike)
    difference = None
    if alike:
        with np.errstate(invalid="ignore"):
            values = one.values - two.values
        largest = extent_of(values).largest or 1.0
        spread = np.full(one.shape.channels, largest, np.float32)
        difference = Maps(one.layer, one.shape, values, Range(signed=True, largest=spread))
    return _Columns(replace(one, range=ranges[0]), replace(two, range=ranges[1]), difference, alike)


def _maps(run: NetworkRun | None, layer: str) -> Maps | None:
    shape = None if run is None or not layer else moves.layer_shape(run.network, layer)
    if run is None or shape is None:
        return None
    ran = run.trace is not None and layer in run.trace
    return Maps(layer, shape, run.trace.maps(layer) if ran and run.trace is not None else None, None)


def _coloured(maps: Maps | None, run: NetworkRun | None, view: View) -> Maps | None:
    if maps is None or maps.values is None:
        return maps
    return replace(maps, range=range_of(extent_of(maps.values), view, _model(run, view)))


def _model(run: NetworkRun | None, view: View) -> float:
    """The largest absolute value of all layers, where the view colours by it."""
    if view.range != "model" or run is None or run.trace is None:
        return 0.0
    return largest_of(run.trace, run.network.inputs)


def _shared(a: Array, b: Array, view: View, model: float, *, alike: bool) -> tuple[Range, Range]:
    """The ranges of both: one and the same, but that maps which do not pair up each keep their own."""
    one, two = extent_of(a), extent_of(b)
    signed = min(one.low, two.low) < 0
    found = [range_of(each, view, model).largest for each in (one, two)]
    if view.range == "layer":
        found = [np.full_like(each, max(one.largest, two.largest) or 1.0) for each in found]
    if alike:
        found = [np.maximum(*found)] * 2
    return Range(signed, found[0]), Range(signed, found[1])


def _own_cell(state: NetworkState, run: NetworkRun | None, layer: str) -> Cell | None:
    """Where the cursor is in A's layer; None while it is in another."""
    number = None if run is None else moves.explained(state, run)
    if number is None or number.layer != layer:
        return None
    return Cell(number.channel, number.row, number.column)


def _cell_beside(pointed: Place | None, cell: Cell, shape: Shape, beside: Maps) -> Cell:
    """The cell of B for one of A: the very one that was pointed at, if it stands for that, else the one beside."""
    if pointed is not None and pointed.layer == beside.layer:
        at = Cell(pointed.channel, pointed.row, pointed.column)
        inside = all(
            0 <= each < size for each, size in zip((at.row, at.column, at.channel), beside.shape, strict=True)
        )
        if inside and _mapped(at, beside.shape, shape) == cell:
            return at
    return _mapped(cell, shape, beside.shape)


def _mapped(cell: Cell, shape: Shape, other: Shape) -> Cell:
    """The cell of another layer at the same relative place; the same one where the shapes agree."""
    if shape == other:
        return cell
    row, column = same_place(Place("", cell.channel, cell.row, cell.column), shape, other)
    return Cell(_scaled(cell.channel, shape.channels, other.channels), row, column)


def _scaled(index: int, count: int, other: int) -> int:
    """The one of `other` that lies where `index` does of `count`."""
    return max(0, min(other - 1, int((index + 0.5) * other / count)))
