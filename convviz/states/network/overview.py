"""What the overview shows: the graph, what every layer gave, and what the cursor is on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary

from msgspec import Struct

from convviz.layers import Array, ConvvizError, InputLayer, Shape, TensorShape
from convviz.layers.fields import Box
from convviz.networks import Cursor as Explained
from convviz.networks import Network, Trace
from convviz.networks.edits import SilenceMap
from convviz.networks.receptive import reached_boxes, receptive_boxes
from convviz.states.network import moves
from convviz.states.network.graph import Graph, Vertex, drawn_graph
from convviz.states.network.moment import Moment
from convviz.states.network.overview_ranges import Range, extent_of, largest_of, range_of
from convviz.states.network.state import NetworkState, Place, View
from convviz.states.network.store import NetworkStore, OpenNetwork

if TYPE_CHECKING:
    from convviz.states.network.effective import EffectiveField

Kind = Literal["picture", "maps", "strip", "units", "nothing"]
"""How a layer's numbers are shown: as a picture, maps, a strip of cells, labelled units, or not at all."""

_PICTURE_CHANNELS = (1, 3)


class OverviewScene(Struct, frozen=True, eq=False):
    """The overview of one moment.

    Attributes:
        network: The network with the state's edits.
        graph: What is drawn of it.
        trace: What every layer gave, or None where an input has nothing.
        view: How it is looked at.
        layer: The id of the selected layer, "" for none.
        channel: Its opened map, or None.
        place: What is hovered or pinned, or None.
        explained: The number that the page explains, or None.
        silent: The silent maps of each layer that has some.
        classes: Names of the classes; () where none are known.
        fields: For every layer that the explained number is computed from the box of cells that it reads; for a pixel
            of an input what it can change.
        model_largest: The largest absolute value that any layer but the inputs gave; 0 where nothing is coloured by it.
        effective: How strongly each pixel counts for the explained number, as far as it is measured, or None.
    """

    network: Network
    graph: Graph
    trace: Trace | None
    view: View
    layer: str
    channel: int | None
    place: Place | None
    explained: Explained | None
    silent: Mapping[str, frozenset[int]]
    classes: tuple[str, ...]
    fields: Mapping[str, Box]
    model_largest: float
    effective: EffectiveField | None = None

    def is_painted_as(self, other: OverviewScene) -> bool:
        """Whether it is painted like another scene."""
        same = self.graph is other.graph and self.trace is other.trace and self.network is other.network
        return same and self._look() == other._look()

    def _look(self) -> tuple[object, ...]:
        return (
            *(self.view.range, self.view.fixed, self.view.colours, self.silent, self.classes),
            *(self.layer, self.channel, self.place, self.explained, self.view.effective, id(self.effective)),
        )

    def values(self, node: str) -> Array | None:
        """A layer's output as maps; None where it was not computed."""
        if self.trace is None or node not in self.trace:
            return None
        return self.trace.maps(node)

    def shape(self, node: str) -> Shape | None:
        """A layer's output as maps; None where its shape is not known."""
        return moves.layer_shape(self.network, node)

    def trouble(self, node: str) -> ConvvizError | None:
        """Why a layer could not run, or None."""
        stopped = self.network.stopped if self.trace is None else self.trace.stopped
        return stopped.get(node)

    def range_of(self, node: str) -> Range | None:
        """How a layer's maps are coloured; None where it was not computed."""
        values = self.values(node)
        if values is None:
            return None
        return range_of(extent_of(values), self.view, self.model_largest)

    def reach(self) -> tuple[str, Box, Shape] | None:
        """The last layer with rows and columns that the explained pixel of an input can change, where, and its size."""
        if self.explained is None or self.explained.layer not in self.network.inputs:
            return None
        for node in reversed(self.network.nodes):
            field, shape = self.fields.get(node.id), self.shape(node.id)
            if node.inputs and field is not None and shape is not None and shape.height * shape.width > 1:
                return node.id, field, shape
        return None

    def names_of_units(self, node: str) -> tuple[str, ...]:
        """What to call the units of a layer: the classes' names where they are as many."""
        shape = self.shape(node)
        return self.classes if shape is not None and len(self.classes) == shape.channels else ()


def derive_overview(
    moment: Moment, waiting: OpenNetwork | None = None, effective: EffectiveField | None = None
) -> OverviewScene | None:
    """The overview of a moment; None before a network was opened.

    Args:
        moment: The moment.
        waiting: The network that is open, while it has not run yet: it is shown without numbers.
        effective: What was measured of the number that `measurable` gives.
    """
    state, run = moment.state, moment.run
    opened = waiting if run is None else run.opened
    if opened is None:
        return None
    network = opened.network if run is None else run.network
    silent: dict[str, frozenset[int]] = {}
    for edit in state.edits:
        if isinstance(edit, SilenceMap):
            silent[edit.layer] = silent.get(edit.layer, frozenset()) | {edit.channel}
    cursor, trace = state.cursor, None if run is None else run.trace
    number = moves.explained(state, run) if run is not None and (cursor.layer or cursor.probe) else None
    return OverviewScene(
        network=network,
        graph=drawn_graph(opened.network, state.view.collapsed),
        trace=trace,
        view=state.view,
        layer=state.cursor.layer,
        fields={} if number is None or not is_field_wanted(state) else _fields(network, number),
        channel=state.cursor.channel,
        place=state.cursor.probe,
        explained=number,
        silent=silent,
        classes=state.classes or opened.classes,
        model_largest=_model_largest(trace, state.view),
        effective=effective,
    )


def measurable(moment: Moment) -> Explained | None:
    """The number whose effective field is wanted; None for none, for one of an input, and for one outside its map."""
    state, run = moment.state, moment.run
    if run is None or not state.view.effective or not is_field_wanted(state):
        return None
    number = moves.explained(state, run)
    if number is None or number.layer in run.network.inputs:
        return None
    shape = moves.layer_shape(run.network, number.layer)
    inside = shape is not None and 0 <= number.row < shape.height and 0 <= number.column < shape.width
    return number if inside else None


def opened_network(moment: Moment, networks: NetworkStore) -> OpenNetwork | None:
    """The network of a moment, also while it runs for the first time."""
    if moment.run is not None:
        return moment.run.opened
    model = moment.state.model
    return networks.get(model.key) if model is not None and model.key in networks else None


def is_field_wanted(state: NetworkState) -> bool:
    """Whether what a number sees is drawn: once a number is pointed at or a map is opened."""
    return state.cursor.probe is not None or state.cursor.channel is not None


_known_fields: WeakKeyDictionary[Network, tuple[Explained, Mapping[str, Box]]] = WeakKeyDictionary()


def _fields(network: Network, number: Explained) -> Mapping[str, Box]:
    """The last ones are remembered: they do not change with the input."""
    known = _known_fields.get(network)
    if known is not None and known[0] == number:
        return known[1]
    if number.layer in network.inputs:
        fields = reached_boxes(network, number.layer, number.row, number.column)
    else:
        fields = receptive_boxes(network, number)
    _known_fields[network] = (number, fields)
    return fields


def _model_largest(trace: Trace | None, view: View) -> float:
    if trace is None or view.range != "model":
        return 0.0
    return largest_of(trace, trace.network.inputs)


def shape_channels_last(network: Network, node: str) -> TensorShape | None:
    """The shape of a layer's output with its channels, and those last; None where it is not known."""
    shape = network.addressed_shape(node)
    if shape is None or len(shape) < 2 or not network.channels_lead(node):
        return shape
    return (*shape[1:], shape[0])


def kind_of(network: Network, vertex: Vertex) -> Kind:
    """How the output of a vertex is shown."""
    shape = network.maps_shape(vertex.node)
    if shape is None:
        return "nothing"
    if shape.height * shape.width == 1:
        return "units" if vertex.node in network.outputs else "strip"
    is_input = isinstance(network.node(vertex.node).layer, InputLayer)
    return "picture" if is_input and shape.channels in _PICTURE_CHANNELS else "maps"
