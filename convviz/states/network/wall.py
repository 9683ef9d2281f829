"""The feature wall: all maps of one layer, in what order, over which range, and what is to be said of each."""

from __future__ import annotations

from msgspec import Struct

from convviz.layers import Array, InputLayer, Shape
from convviz.networks import Cursor as Explained
from convviz.networks import Network, Trace
from convviz.networks.edits import SilenceMap
from convviz.states.network import moves
from convviz.states.network.facts import Depth, depths
from convviz.states.network.moment import Moment
from convviz.states.network.overview_ranges import Range, extent_of, largest_of, range_of
from convviz.states.network.run import NetworkRun
from convviz.states.network.similarity import Likeness, chain_of, likeness_of, strongest_first
from convviz.states.network.state import NetworkState, Pin, Place, View

_PICTURE_CHANNELS = (1, 3)


class WallScene(Struct, frozen=True, eq=False):
    """The wall of one moment.

    Attributes:
        network: The network with the state's edits.
        trace: What every layer gave, or None where an input has nothing.
        view: How it is looked at.
        layer: The id of the layer shown.
        layers: All that can be shown, from the input to the output.
        shape: The layer's output as maps.
        values: What it gave, as maps, or None.
        range: How its maps are coloured, or None.
        likeness: What they are like, or None.
        order: The maps from the first to the last.
        silenced: Maps that the person has silenced.
        channel: The opened map, or None.
        place: What is hovered or pinned, anywhere in the network, or None.
        explained: The number that the page explains, or None.
        names: What to call the maps where they are classes; else ().
        depths: How zeros and silent maps change with depth.
        model_largest: The largest absolute value of all layers; 0 where nothing is coloured by it.
    """

    network: Network
    trace: Trace | None
    view: View
    layer: str
    layers: tuple[str, ...]
    shape: Shape
    values: Array | None
    range: Range | None
    likeness: Likeness | None
    order: tuple[int, ...]
    silenced: frozenset[int]
    channel: int | None
    place: Place | None
    explained: Explained | None
    names: tuple[str, ...]
    depths: tuple[Depth, ...]
    model_largest: float

    @property
    def are_units(self) -> bool:
        """Whether each map is a single number."""
        return self.shape.height * self.shape.width == 1

    @property
    def is_picture(self) -> bool:
        """Whether the layer is an input that is shown as the picture it is, not by the colour law."""
        node = self.network.node(self.layer)
        return isinstance(node.layer, InputLayer) and self.shape.channels in _PICTURE_CHANNELS

    def name_of(self, channel: int) -> str:
        """What stands under a map: its number, counted from one, or the name of its class."""
        return self.names[channel] if self.names else str(channel + 1)

    def values_of(self, pin: Pin) -> Array | None:
        """What the layer of a pinned map gave, as maps; None where it is not there, or nothing is fed."""
        return self.trace.maps(pin.layer) if self.trace is not None and pin.layer in self.trace else None

    def range_of(self, layer: str) -> Range | None:
        """How another layer's maps are coloured; None where it was not computed."""
        if layer == self.layer:
            return self.range
        if self.trace is None or layer not in self.trace:
            return None
        return range_of(extent_of(self.trace.maps(layer)), self.view, self.model_largest)

    def look(self) -> tuple[object, ...]:
        """What the wall without its cursor is painted by; arrays count by identity."""
        view = self.view
        how = (view.range, view.fixed, view.colours, view.per_row, view.sort, view.pins)
        return (
            *(self.layer, id(self.values), *how, self.silenced, self.names, self.order),
            *(self.model_largest, self.layers, id(self.trace) if view.pins else 0),
        )

    def is_painted_as(self, other: WallScene) -> bool:
        """Whether it is painted like another scene, cursor and all."""
        mine, theirs = ((each.channel, each.place, each.explained, each.depths) for each in (self, other))
        return self.look() == other.look() and mine == theirs


def derive_wall(moment: Moment) -> WallScene | None:
    """The wall of a moment; None before a network was opened, or where no layer's output is known."""
    state, run = moment.state, moment.run
    if run is None:
        return None
    network = run.network
    layers = tuple(node.id for node in network.nodes if network.shapes[node.id] is not None)
    layer = state.cursor.layer if state.cursor.layer in layers else first_with_maps(network, layers)
    shape = moves.layer_shape(network, layer) if layer else None
    if layer is None or shape is None:
        return None
    trace = run.trace
    values = trace.maps(layer) if trace is not None and layer in trace else None
    model = largest_of(trace, network.inputs) if trace is not None and state.view.range == "model" else 0.0
    return WallScene(
        network=network,
        trace=trace,
        view=state.view,
        layer=layer,
        layers=layers,
        shape=shape,
        values=values,
        range=None if values is None else range_of(extent_of(values), state.view, model),
        likeness=None if values is None else likeness_of(values),
        order=order_of(values, shape, state.view),
        silenced=frozenset(
            edit.channel for edit in state.edits if isinstance(edit, SilenceMap) and edit.layer == layer
        ),
        channel=state.cursor.channel if state.cursor.layer == layer else None,
        place=state.cursor.probe,
        explained=moves.explained(state, run),
        names=_names(state, run, layer, shape),
        depths=() if trace is None else depths(network, trace),
        model_largest=model,
    )


def first_with_maps(network: Network, layers: tuple[str, ...]) -> str | None:
    """The first layer with maps that is no input; else the first layer of all, or None without any."""
    for layer in layers:
        shape = moves.layer_shape(network, layer)
        is_input = isinstance(network.node(layer).layer, InputLayer)
        if not is_input and shape is not None and shape.height * shape.width > 1:
            return layer
    return layers[0] if layers else None


def order_of(values: Array | None, shape: Shape, view: View) -> tuple[int, ...]:
    """The maps in the order that the view asks for; by index where nothing was computed."""
    if values is None or view.sort == "index":
        return tuple(range(shape.channels))
    return strongest_first(values) if view.sort == "strength" else chain_of(values)


def neighbour(scene: WallScene, steps: int) -> str:
    """The layer so many before or after the one that is shown."""
    place = scene.layers.index(scene.layer) + steps
    return scene.layers[max(0, min(place, len(scene.layers) - 1))]


def toggled_pin(view: View, pin: Pin) -> tuple[Pin, ...]:
    """The pins with one more, or without one that is there."""
    kept = tuple(each for each in view.pins if each != pin)
    return (*view.pins, pin) if kept == view.pins else kept


def same_place(place: Place, shape: Shape, other: Shape) -> tuple[int, int]:
    """The cell of a map of another size that lies at the same place of the picture, by the cells' middles."""
    row = int((place.row + 0.5) * other.height / shape.height)
    column = int((place.column + 0.5) * other.width / shape.width)
    return max(0, min(row, other.height - 1)), max(0, min(column, other.width - 1))


def pinned_cell(scene: WallScene, pin: Pin) -> tuple[int, int] | None:
    """The cell of a pinned map that lies where the cursor is, in its own map or in one of another size."""
    cell = scene.explained
    own, other = (
        moves.layer_shape(scene.network, layer) for layer in (pin.layer, cell.layer if cell else "")
    )
    if cell is None or own is None or other is None:
        return None
    place = Place(cell.layer, cell.channel, cell.row, cell.column)
    return same_place(place, other, own)


def _names(state: NetworkState, run: NetworkRun, layer: str, shape: Shape) -> tuple[str, ...]:
    """The classes where the layer's units are as many and are what the network puts out."""
    classes = state.classes or run.opened.classes
    return classes if layer in run.network.outputs and len(classes) == shape.channels else ()
