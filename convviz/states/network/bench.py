"""From a cell of a Flatten, a dense layer, a softmax or a sigmoid to the bench."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.layers import (
    Activation,
    Array,
    Cell,
    Dense,
    Flatten,
    Formula,
    Identity,
    Layer,
    Shape,
    Softmax,
    Sum,
    as_maps,
    cell_of,
)
from convviz.layers.activation_functions import softmax_terms
from convviz.networks import Network, Trace
from convviz.networks.activated import fused_activation
from convviz.networks.silenced import bare
from convviz.states.lab.scene import Grid
from convviz.states.network.bench_scene import (
    BenchScene,
    ClassRow,
    Contribution,
    Contributions,
    Odds,
    Shares,
    Strip,
)
from convviz.states.network.bench_weights import dense_chain, weights_towards
from convviz.states.network.elastic_grids import Palette, layer_grid
from convviz.states.network.elastic_scene import CellScene, LayerScene
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import NetworkState, Place

_MOST_CONTRIBUTIONS = 10
# Up to so many classes all have a row, in their order; of more the likeliest come first.
_MOST_ROWS = 12
_MOST_MAPS = 16


def is_bench(layer: Layer) -> bool:
    """Whether the layer is shown on the bench: it makes vectors, or turns them into probabilities."""
    inner = bare(layer)
    activation = isinstance(inner, Activation) and inner.function in {"softmax", "sigmoid"}
    return isinstance(inner, Flatten | Dense | Softmax) or activation


def head_unit(state: NetworkState, trace: Trace, layer: str) -> int | None:
    """The class that is looked at where a layer gives the network's classes and none of its units is chosen."""
    network = trace.network
    node = network.node(layer)
    if node.id not in network.outputs or node.id not in trace or not is_bench(node.layer):
        return None
    numbers = trace[node.id]
    if numbers.ndim != 1:
        return None
    chosen = state.view.chosen_class
    if chosen is not None and chosen < numbers.size:
        return chosen
    return None if np.isnan(numbers).all() else int(np.nanargmax(numbers))


def bench_of(
    state: NetworkState, run: NetworkRun, trace: Trace, layer: LayerScene, cell: CellScene, palette: Palette
) -> BenchScene | None:
    """The bench for a cell, or None where its layer is none for it: of another kind, or over maps."""
    if not is_bench(layer.layer) or trace[layer.id].ndim != 1:
        return None
    names = state.classes or run.opened.classes
    bench = BenchScene(
        strip=_strip(state, trace, layer, cell, palette, names),
        contributions=_contributions(trace, layer, cell),
        shares=_shares(trace, layer, cell, names),
        odds=_odds(trace, layer, names),
    )
    parts = (bench.strip, bench.contributions, bench.shares, bench.odds)
    return None if all(part is None for part in parts) else bench


def origin_of(network: Network, layer: str, index: int) -> tuple[Place, bool]:
    """Where the number at a place of a layer's input vector comes from, seen through a Flatten, and whether it was."""
    source = network.node(network.node(layer).inputs[0])
    while isinstance(source.layer, Identity):
        source = network.node(source.inputs[0])
    if isinstance(source.layer, Flatten):
        before = network.node(source.inputs[0])
        shape = network.addressed_shape(before.id)
        if shape is not None and not source.layer.channels_lead:
            place = tuple(int(at) for at in np.unravel_index(index, shape))
            cell = Cell(*place) if network.channels_lead(before.id) else cell_of(place, shape)
            return Place(before.id, cell.channel, cell.row, cell.column), True
    return Place(source.id, index, 0, 0), False


def strip_index(shape: tuple[int, int, int], channel: int, row: int, column: int) -> int:
    """Where a cell of the maps stands in the strip: Keras's order.

    >>> strip_index((3, 3, 64), channel=5, row=1, column=2)
    325
    """
    return (row * shape[1] + column) * shape[2] + channel


def strip_cell(shape: tuple[int, int, int], index: int) -> tuple[int, int, int]:
    """(channel, row, column) of a place of the strip: the inverse of `strip_index`.

    >>> strip_cell((3, 3, 64), 325)
    (5, 1, 2)
    """
    rest, channel = divmod(index, shape[2])
    row, column = divmod(rest, shape[1])
    return channel, row, column


def _strip(
    state: NetworkState,
    trace: Trace,
    layer: LayerScene,
    cell: CellScene,
    palette: Palette,
    names: tuple[str, ...],
) -> Strip | None:
    if not isinstance(layer.layer, Flatten) or layer.layer.channels_lead:
        return None
    network = trace.network
    source = network.node(network.node(layer.id).inputs[0]).id
    if network.channels_lead(source):  # map after map, not place after place
        return None
    maps = trace.maps(source)
    shape = Shape(*maps.shape)
    values = trace[layer.id]
    chosen, contributions = _towards_class(state, trace, layer.id, values, palette)
    order = np.arange(values.size)
    by_contribution = state.view.by_contribution and contributions is not None
    if by_contribution and contributions is not None:
        order = np.argsort(-contributions, kind="stable")
    return Strip(
        layer=layer.id,
        source=source,
        shape=shape,
        grids=_grids(state, network, source, maps, palette, strip_cell(shape, cell.channel)[0]),
        values=values,
        order=order,
        contributions=contributions,
        chosen=chosen,
        name="" if chosen is None else _name(names, chosen),
        sorted=by_contribution,
        marked=cell.channel,
    )


def _grids(
    state: NetworkState, network: Network, source: str, maps: Array, palette: Palette, marked: int
) -> tuple[Grid, ...]:
    """The first maps, or as many from the marked one on where it is none of them."""
    first = 0 if marked < _MOST_MAPS else min(marked, maps.shape[2] - 1)
    last = min(first + _MOST_MAPS, maps.shape[2])
    return tuple(
        layer_grid(network, source, maps, channel, state.view, palette) for channel in range(first, last)
    )


def _towards_class(
    state: NetworkState, trace: Trace, layer: str, values: Array, palette: Palette
) -> tuple[int | None, NDArray[np.float64] | None]:
    chain = dense_chain(trace, layer)
    if not chain:
        return None, None
    end = trace[chain[-1].id]
    chosen = state.view.chosen_class
    if chosen is None or chosen >= end.size:
        # Of nothing but NaN none is largest.
        chosen = 0 if np.isnan(end).all() else int(np.nanargmax(end))
    weights = palette.towards(layer, chosen, weights_towards)
    with np.errstate(all="ignore"):
        return chosen, None if weights is None else values.astype(np.float64) * weights


def _contributions(trace: Trace, layer: LayerScene, cell: CellScene) -> Contributions | None:
    if not isinstance(layer.layer, Dense):
        return None
    arithmetic = cell.arithmetic
    if isinstance(arithmetic, Formula):
        # Of a silent unit: what it adds up, of which nothing is heard.
        arithmetic = layer.layer.explain(
            Cell(cell.channel, cell.row, cell.column), *trace.inputs_of(layer.id)
        )
    if not isinstance(arithmetic, Sum):
        return None
    products = np.nan_to_num(arithmetic.products)
    order = np.argsort(products, kind="stable")
    negative = [int(at) for at in order[:_MOST_CONTRIBUTIONS] if products[at] < 0]
    positive = [int(at) for at in order[::-1][:_MOST_CONTRIBUTIONS] if products[at] > 0]

    def told(at: int) -> Contribution:
        origin, flattened = origin_of(trace.network, layer.id, at)
        value, weight = float(arithmetic.window.values[at]), float(arithmetic.weights[at])
        return Contribution(at, value, weight, float(products[at]), origin, flattened)

    named = [*positive, *negative]
    with np.errstate(all="ignore"):
        rest = float(products.sum() - products[named].sum())
    return Contributions(
        unit=cell.channel,
        positive=tuple(told(at) for at in positive),
        negative=tuple(told(at) for at in negative),
        others=products.size - len(named),
        rest=rest,
        bias=arithmetic.bias,
        total=arithmetic.total,
    )


def _shares(trace: Trace, layer: LayerScene, cell: CellScene, names: tuple[str, ...]) -> Shares | None:
    logits = _logits(trace, layer, "softmax")
    if logits is None or logits.size < 2:
        return None
    with np.errstate(all="ignore"):
        largest, powers, denominator = (np.asarray(each) for each in softmax_terms(logits))
    shares = powers / denominator
    order = list(range(logits.size))
    if logits.size > _MOST_ROWS:
        order = [int(at) for at in np.argsort(-shares, kind="stable")[:_MOST_ROWS]]
        if cell.channel not in order:
            order[-1] = cell.channel
    rows = tuple(
        ClassRow(at, _name(names, at), float(logits[at]), float(powers[at]), float(shares[at]))
        for at in order
    )
    return Shares(layer.id, rows, float(largest), float(denominator), logits.size - len(rows), cell.channel)


def _odds(trace: Trace, layer: LayerScene, names: tuple[str, ...]) -> Odds | None:
    logits = _logits(trace, layer, "sigmoid")
    if logits is None or logits.size != 1:
        return None
    probability = float(trace[layer.id].ravel()[0])
    return Odds(layer.id, float(logits[0]), probability, (_name(names, 0), _name(names, 1)))


def _logits(trace: Trace, layer: LayerScene, function: str) -> NDArray[np.float64] | None:
    """What goes into a softmax or a sigmoid that the layer is or ends with, float64, shape (n,)."""
    inner = layer.layer
    if isinstance(inner, Softmax):
        numbers = trace.inputs_of(layer.id)[0] if function == "softmax" else None
    elif isinstance(inner, Activation):
        numbers = trace.inputs_of(layer.id)[0] if inner.function == function else None
    else:
        fused = fused_activation(inner)
        numbers = (
            trace.before_activation[layer.id] if fused is not None and fused.function == function else None
        )
    return None if numbers is None else as_maps(numbers).ravel().astype(np.float64)


def _name(names: tuple[str, ...], index: int) -> str:
    return names[index] if index < len(names) else ""
