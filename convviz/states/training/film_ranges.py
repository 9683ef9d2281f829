"""How far the numbers of a training reach over all its epochs: one range, so that growth is seen as growth."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Array
from convviz.networks.edits import weights_of
from convviz.states.network.overview_ranges import extent_of
from convviz.states.training.film import Frame, answer_of

Reach = tuple[float, float]
"""The least number, at most 0, and the greatest, at least 0."""


class EpochReach(Struct, frozen=True, eq=False):
    """How far the numbers of one epoch reach.

    Attributes:
        weights: The largest absolute value of a layer's array with its biases, by (layer, array).
        weight_changes: The same of the difference from the first epoch.
        maps: By (layer, number of the probe).
        map_changes: The largest absolute difference of maps from the first epoch.
        answers: For each probe the probability of each class; None where the network does not classify.
    """

    weights: Mapping[tuple[str, str], float]
    weight_changes: Mapping[tuple[str, str], float]
    maps: Mapping[tuple[str, int], Reach]
    map_changes: Mapping[tuple[str, int], float]
    answers: tuple[NDArray[np.float64] | None, ...]


Reaches = Mapping[int, EpochReach]
"""By epoch, of those that were measured."""


def reach_of(frame: Frame, first: Frame) -> EpochReach:
    """How far an epoch's numbers reach.

    Args:
        frame: The epoch.
        first: The first one, with the same probes.
    """
    weights: dict[tuple[str, str], float] = {}
    changes: dict[tuple[str, str], float] = {}
    for node in frame.network.nodes:
        before = weights_of(first.network.node(node.id).layer)
        for name, array in weights_of(node.layer).items():
            weights[node.id, name] = _largest(array)
            changes[node.id, name] = _largest(array - before[name])
    maps: dict[tuple[str, int], Reach] = {}
    map_changes: dict[tuple[str, int], float] = {}
    for number, (trace, before) in enumerate(zip(frame.traces, first.traces, strict=True)):
        for layer in trace:
            extent = extent_of(trace[layer])
            maps[layer, number] = extent.low, extent.high
            map_changes[layer, number] = _largest(trace[layer] - before[layer])
    return EpochReach(weights, changes, maps, map_changes, tuple(map(answer_of, frame.traces)))


def largest_weight(reaches: Reaches, layer: str, part: str, *, change: bool = False) -> float:
    """The largest absolute weight of an array of a layer, and of its biases, over all epochs; 1 where all are 0."""
    names = (part,) if part == "depthwise_kernel" else (part, "bias")
    found = (
        (each.weight_changes if change else each.weights).get((layer, name), 0.0)
        for each in reaches.values()
        for name in names
    )
    return max(found, default=0.0) or 1.0


def reach_of_maps(reaches: Reaches, layer: str, probe: int) -> Reach:
    """How far the maps of a layer reach over all epochs, for one probe."""
    found = [each.maps[layer, probe] for each in reaches.values() if (layer, probe) in each.maps]
    return min((low for low, _ in found), default=0.0), max((high for _, high in found), default=0.0)


def largest_map_change(reaches: Reaches, layer: str, probe: int) -> float:
    """The largest absolute change of the maps of a layer since the first epoch, over all epochs."""
    return max((each.map_changes.get((layer, probe), 0.0) for each in reaches.values()), default=0.0)


def _largest(array: Array) -> float:
    with np.errstate(invalid="ignore"):
        return float(np.nanmax(np.abs(array[np.isfinite(array)]), initial=0.0))
