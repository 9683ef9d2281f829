"""The kernels of a layer as they are shown: weights, the inputs that they meet, or the products of both."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from convviz.layers import Arithmetic, Array, Shape, Sum
from convviz.networks import Cursor as Explained
from convviz.networks import Network
from convviz.networks.edits import SilenceKernel, SilenceMap
from convviz.states.lab.scene import Colouring
from convviz.states.network import moves
from convviz.states.network.kernel_arrays import (
    Kernels,
    Vectors,
    bare,
    kernels_of,
    largest_finite,
    largest_weight,
    learnt_layers,
    parts_of,
    shown_layer,
    vectors_of,
)
from convviz.states.network.kernel_colours import colours_met
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import View

# Up to so many products their largest is looked for; of more, the explained filter's own counts.
_MOST_COMPARED = 300_000


class KernelPlace(Struct, frozen=True):
    """One weight of what is shown, counted from zero."""

    filter: int
    channel: int
    row: int
    column: int


class KernelsScene(Struct, frozen=True, eq=False):
    """The kernels of one moment.

    Attributes:
        network: The network with the state's edits.
        layer: The id of the layer shown.
        layers: All that have learnt something, and the layer shown.
        shape: What the layer gives, as maps.
        parts: What of it is shown by itself.
        part: Which of them is.
        kernels: As pictures, or None.
        vectors: As bars where there are no pictures, or None.
        met: The inputs that each weight meets for the explained cell, broadcast against `kernels.tiles`, or None.
        view: How the network is looked at.
        colouring: Of weights, inputs or products.
        filter: The opened map, or None.
        link: The input map whose kernel is opened.
        explained: The cell that inputs and products are of, or None.
        silenced: (channel, filter) of the kernels that the person has silenced.
        colours: The places of red, green and blue among the kernels of each filter; () where it sees no colours.
        mute: The filters or units whose whole map the person has silenced.
    """

    network: Network
    layer: str
    layers: tuple[str, ...]
    shape: Shape
    parts: tuple[str, ...]
    part: str
    kernels: Kernels | None
    vectors: Vectors | None
    met: Array | None
    view: View
    colouring: Colouring
    filter: int | None
    link: int
    explained: Explained | None
    silenced: frozenset[tuple[int, int]]
    colours: tuple[int, ...] = ()
    mute: frozenset[int] = frozenset()

    @property
    def joined(self) -> bool:
        """Whether the three kernels of a filter are shown as one picture: red, green and blue, 0 a middle grey."""
        return bool(self.colours) and self.view.colour_kernels

    def shown(self, filters: slice, channels: slice) -> Array:
        """What some of the pictures show, shape (filters, channels, rows, columns).

        Raises:
            ValueError: There are no pictures.
        """
        if self.kernels is None:
            raise ValueError(f"{self.layer} has no kernels.")
        tiles = self.kernels.tiles[filters, channels]
        if self.met is None:
            return tiles
        own = slice(None) if self.met.shape[0] == 1 else filters
        met = self.met[own, channels]
        return np.broadcast_to(met, tiles.shape) if self.view.product == "inputs" else tiles * met

    def value(self, place: KernelPlace) -> float:
        """The number shown at a place."""
        here = self.shown(slice(place.filter, place.filter + 1), slice(place.channel, place.channel + 1))
        return float(here[0, 0, place.row, place.column])

    def look(self) -> tuple[object, ...]:
        """What the kernels without the cursor are painted by; arrays count by identity."""
        return (
            *(id(self.kernels), id(self.vectors), id(self.met), self.part, self.layer),
            *(self.view.product if self.met is not None else "", self.colouring, self.silenced, self.mute),
            self.colours if self.joined else (),
        )

    def is_painted_as(self, other: KernelsScene) -> bool:
        """Whether it is painted like another scene, cursor and all."""
        return self.look() == other.look() and (self.filter, self.link) == (other.filter, other.link)


def derive_kernels(moment: Moment, part: str = "") -> KernelsScene | None:
    """The kernels of a moment; None before a network was opened, or where no layer can be shown.

    Args:
        moment: State and run.
        part: Which of the layer's arrays; its first where it has no such.
    """
    state, run = moment.state, moment.run
    layer = None if run is None else shown_layer(run.network, state.cursor.layer)
    shape = None if run is None or layer is None else moves.layer_shape(run.network, layer)
    if run is None or layer is None or shape is None:
        return None
    network = run.network
    parts = parts_of(network.node(layer).layer)
    part = part if part in parts else next(iter(parts), "")
    kernels = kernels_of(network, layer, part)
    cell = moves.explained(state, run)
    met = None
    if kernels is not None and state.view.product != "weights" and cell is not None and cell.layer == layer:
        met = _met(run, kernels, cell)
    learnt = learnt_layers(network)
    colours = colours_met(network, layer, kernels, state)
    colouring = _colouring(run, layer, part, kernels, met, state.view, cell)
    if colours and state.view.colour_kernels:
        colouring = replace(colouring, law="grey")
    return KernelsScene(
        network=network,
        layer=layer,
        layers=learnt if layer in learnt else (layer, *learnt),
        shape=shape,
        parts=parts,
        part=part,
        kernels=kernels,
        vectors=None if kernels is not None else vectors_of(bare(network.node(layer).layer)),
        met=met,
        view=state.view,
        colouring=colouring,
        filter=state.cursor.channel if state.cursor.layer == layer else None,
        link=state.cursor.link,
        explained=cell if cell is not None and cell.layer == layer else None,
        silenced=frozenset(
            (edit.channel, edit.filter)
            for edit in state.edits
            if isinstance(edit, SilenceKernel) and edit.layer == layer
        ),
        colours=colours,
        mute=frozenset(
            edit.channel
            for edit in state.edits
            if isinstance(edit, SilenceMap) and edit.layer == layer and part != "depthwise_kernel"
        ),
    )


def met_by(kernels: Kernels, told: Arithmetic, filter: int) -> Array | None:  # noqa: A002 - Keras's word
    """The input that each weight meets for one cell of the map `filter`; 0 where it meets none.

    Args:
        kernels: The pictures.
        told: The cell's arithmetic.
        filter: The cell's map.

    Returns:
        Shape (1 or filters, channels, rows, columns), to be broadcast against the pictures; None where the cell is
        no sum over them.
    """
    if not isinstance(told, Sum):
        return None
    filters, channels, rows, columns = kernels.tiles.shape
    window = told.window
    values = window.values.astype(np.float32)
    if kernels.kind == "dense":
        return values.reshape(1, 1, 1, -1) if values.size == columns else None
    if kernels.kind == "maps":
        if values.size != rows * columns * channels:
            return None
        return np.ascontiguousarray(values.reshape(rows, columns, channels).transpose(2, 0, 1))[np.newaxis]
    met = np.zeros(kernels.tiles.shape if kernels.groups > 1 else (1, channels, rows, columns), np.float32)
    if kernels.kind == "depthwise":
        met = np.zeros(kernels.tiles.shape, np.float32)
        for number in range(kernels.multiplier):
            own = window.channels * kernels.multiplier + number
            met[own, 0, window.kernel_rows, window.kernel_columns] = values
        return met
    inside = window.channels - kernels.input_map(filter, 0)
    if kernels.groups > 1:
        size = filters // kernels.groups
        group = filter // size * size
        one = np.zeros((channels, rows, columns), np.float32)
        one[inside, window.kernel_rows, window.kernel_columns] = values
        met[group : group + size] = one
    else:
        met[0, inside, window.kernel_rows, window.kernel_columns] = values
    return met


@lru_cache(maxsize=1)
def _met(run: NetworkRun, kernels: Kernels, cell: Explained) -> Array | None:
    """The inputs met by the explained cell; looked up again only for another cell or run."""
    trace = run.trace
    if trace is None or cell.layer not in trace:
        return None
    told = run.network.explain(trace, cell)
    if kernels.weight != "pointwise_kernel":
        return met_by(kernels, told, cell.channel)
    first = kernels_of(run.network, cell.layer, "depthwise_kernel")
    met = None if first is None else met_by(first, told, cell.channel)
    if first is None or met is None:
        return None
    # The second step meets what the first one gives at the cell's place, one number for each of its kernels.
    return (first.tiles * met).sum(axis=(1, 2, 3), dtype=np.float32).reshape(1, -1, 1, 1)


def _colouring(
    run: NetworkRun,
    layer: str,
    part: str,
    kernels: Kernels | None,
    met: Array | None,
    view: View,
    cell: Explained | None,
) -> Colouring:
    """One range for the layer's weights, for the inputs met, or for their products; symmetric about zero."""
    if kernels is None:
        largest = 1.0
    elif met is None:
        largest = largest_weight(bare(run.network.node(layer).layer), part)
    elif view.product == "inputs":
        largest = largest_finite(met)
    elif kernels.tiles.size <= _MOST_COMPARED or cell is None:
        largest = largest_finite(kernels.tiles * met)
    else:
        own = met[min(cell.channel, len(met) - 1)]
        largest = largest_finite(kernels.tiles[min(cell.channel, len(kernels.tiles) - 1)] * own)
    return Colouring("signed", -largest, largest)
