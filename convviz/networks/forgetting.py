"""Networks that have forgotten: a layer's numbers in an order at random, as many and as large as they were."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from typing import Any, cast

import numpy as np

from convviz.layers import ChannelsFirst, Layer, TimeDistributed
from convviz.networks.edits import weights_of
from convviz.networks.network import Network
from convviz.networks.silenced import Silenced


def learnt_layers(network: Network) -> tuple[str, ...]:
    """The ids of the nodes whose layers have learnt something, from the outputs on; a shared layer's last call."""
    found: dict[int, str] = {}
    for node in reversed(network.nodes):
        if weights_of(node.layer):
            found.setdefault(id(node.layer), node.id)
    return tuple(found.values())


def forgotten(network: Network, layers: Collection[str], seed: int) -> Network:
    """The network with each of some layers' arrays shuffled.

    A variance stays one and a spread what it was, whatever the layer. Which order a layer gets depends on the seed and
    on its place in the network alone, not on which others forget with it.

    Args:
        network: The network.
        layers: The ids of nodes; all calls of a shared layer forget together.
        seed: Of the orders; any whole number.

    Raises:
        ConvvizError: The network has no such layer.
    """
    wanted = {id(network.node(each).layer) for each in layers}
    made: dict[int, Layer] = {}
    for place, node in enumerate(network.nodes):
        key = id(node.layer)
        if key in wanted and key not in made:
            made[key] = _shuffled(node.layer, np.random.default_rng((seed % 2**62, place)))
    changed = {node.id: made[id(node.layer)] for node in network.nodes if id(node.layer) in made}
    return network.with_layers(changed)


def _shuffled(layer: Layer, generator: np.random.Generator) -> Layer:
    if isinstance(layer, ChannelsFirst | TimeDistributed | Silenced):
        return dataclasses.replace(layer, layer=_shuffled(layer.layer, generator))
    arrays = {
        name: generator.permutation(array.ravel()).reshape(array.shape)
        for name, array in weights_of(layer).items()
    }
    return cast("Layer", dataclasses.replace(cast("Any", layer), **arrays))
