"""What a layer's output is like: its values, its zeros, its silent maps, and how all that changes with depth."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Activation, Array, as_maps
from convviz.networks import Network, Node, Trace
from convviz.networks.activated import fused_activation
from convviz.networks.silenced import bare
from convviz.networks.summary import Row, Summary, summarise
from convviz.states.network.run import NetworkRun

BINS = 24

# What these give is never 0, and they stand at the end or weigh maps: they say nothing of how sparse maps become.
_NEVER_ZERO = {"softmax", "log_softmax", "sigmoid"}
# Layers that are an activation and nothing else.
_ACTIVATIONS = {"Activation", "ReLU", "LeakyReLU", "PReLU", "ELU", "ThresholdedReLU"}


class Distribution(Struct, frozen=True, eq=False):
    """The values of one layer's output.

    Attributes:
        low: The least.
        high: The largest.
        mean: Their mean.
        deviation: Their standard deviation.
        zeros: The share of values that are exactly 0.
        silent: How many maps are 0 everywhere.
        constant: How many maps have one value everywhere, silent ones included; maps of one cell do not count.
        maps: How many maps there are.
        not_finite: How many values are NaN or infinite; the others make the rest of these numbers.
        counts: How many values lie in each of `BINS` equal parts from low to high.
    """

    low: float
    high: float
    mean: float
    deviation: float
    zeros: float
    silent: int
    constant: int
    maps: int
    not_finite: int
    counts: NDArray[np.intp]


class Depth(Struct, frozen=True):
    """One layer on the way from the input to the output.

    Attributes:
        layer: The node's id.
        zeros: The share of its values that are 0, of those that are finite.
        silent: The share of its maps that are 0 everywhere.
    """

    layer: str
    zeros: float
    silent: float


def distribution(values: Array) -> Distribution:
    """What the values of an output of any shape are like."""
    maps = as_maps(values)
    finite = np.isfinite(maps)
    numbers = maps if finite.all() else maps[finite]
    if numbers.size == 0:
        return Distribution(0, 0, 0, 0, 0, 0, 0, maps.shape[2], maps.size, np.zeros(BINS, np.intp))
    low, high = float(numbers.min()), float(numbers.max())
    flat = maps.reshape(-1, maps.shape[2])
    still = (flat == flat[0]).all(axis=0)
    # All alike they fill the first bin; beside a huge number 1 is nothing.
    top = high if high > low else low + max(abs(low), 1)
    counts = np.histogram(numbers, bins=BINS, range=(low, top))[0]
    return Distribution(
        low=low,
        high=high,
        mean=float(numbers.mean(dtype=np.float64)),
        deviation=float(numbers.std(dtype=np.float64)),
        zeros=float((numbers == 0).mean()),
        silent=int((still & (flat[0] == 0)).sum()),
        constant=int(still.sum()) if len(flat) > 1 else 0,
        maps=maps.shape[2],
        not_finite=int(maps.size - numbers.size),
        counts=counts,
    )


class LayerFacts(Struct, frozen=True, eq=False):
    """What the facts card shows.

    Attributes:
        row: The layer's row of the summary.
        values: What its output is like; None where nothing is fed.
        depths: How zeros and silent maps change with depth.
        place: The layer's place among them, or None.
    """

    row: Row
    values: Distribution | None
    depths: tuple[Depth, ...]
    place: int | None


def layer_facts(run: NetworkRun, layer: str) -> LayerFacts | None:
    """The facts of a layer; None where the network has no such layer."""
    rows = {row.name: row for row in _summary(run.network).rows}
    if layer not in rows:
        return None
    trace = run.trace
    values = None if trace is None or layer not in trace else distribution(trace.maps(layer))
    along = () if trace is None else depths(run.network, trace)
    place = next((place for place, depth in enumerate(along) if depth.layer == layer), None)
    return LayerFacts(rows[layer], values, along, place)


@lru_cache(maxsize=2)
def _summary(network: Network) -> Summary:
    return summarise(network)


def depths(network: Network, trace: Trace) -> tuple[Depth, ...]:
    """How zeros and silent maps change with depth, a point for each layer that ends with an activation.

    Pooling and reshaping only pass on what an activation made. Softmax and sigmoid, which are never 0, are left out.
    """
    return _depths(network, trace)


@lru_cache(maxsize=1)
def _depths(network: Network, trace: Trace) -> tuple[Depth, ...]:
    ending = [node for node in network.nodes if node.id in trace and _makes_zeros(node)]
    found: list[Depth] = []
    for node in ending:
        maps = trace.maps(node.id)
        flat = maps.reshape(-1, maps.shape[2])
        zero = flat == 0
        known = int(np.isfinite(flat).sum())
        zeros = int(zero.sum()) / known if known else 0.0
        found.append(Depth(node.id, zeros, float(zero.all(axis=0).mean())))
    return tuple(found)


def _makes_zeros(node: Node) -> bool:
    layer = bare(node.layer)
    activation = layer if isinstance(layer, Activation) else fused_activation(layer)
    if activation is None:
        return node.type in _ACTIVATIONS
    return activation.function not in _NEVER_ZERO
