"""How steeply one number of a network changes with each number of its inputs."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from convviz.layers import Array
from convviz.layers.slopes import slopes_through
from convviz.networks.network import Network
from convviz.networks.node import Cursor, Node
from convviz.networks.silenced import Silenced, bare
from convviz.networks.trace import Trace


def part_before(network: Network, id: str) -> Network:  # noqa: A002 - the contract's word
    """The network up to a layer: what does not feed it is left out, but for the inputs."""
    needed = {network.node(id).id}
    for node in reversed(network.nodes):
        if node.id in needed:
            needed.update(node.inputs)
    needed.update(network.inputs)
    nodes = [node for node in network.nodes if node.id in needed]
    return Network(network.name, nodes, (network.node(id).id,), (), network.inputs)


def input_slopes(network: Network, trace: Trace, cursor: Cursor) -> Mapping[str, Array]:
    """The slope of one number with regard to each input; 0 wherever it does not change the number.

    The number is taken before the activation that its layer ends with: behind a ReLU that lets nothing through, or a
    softmax that is sure, hardly anything would be left to see.

    Args:
        network: The network.
        trace: A run of it, or of a network whose part before the number is the same.
        cursor: The number.

    Returns:
        By the input's id, float32 of its shape.

    Raises:
        ConvvizError: A layer on the way did not run, or there is no rule for it.
    """
    start = network.node(cursor.layer)
    slopes: dict[str, Array] = {start.id: _of_itself(network, cursor)}
    for node in reversed(network.nodes):
        slope = slopes.pop(node.id, None) if node.inputs else None
        if slope is None or not slope.any():
            continue
        through = _through(node, slope, trace, activated=node.id != start.id)
        for each, back in zip(node.inputs, through, strict=True):
            slopes[each] = slopes[each] + back if each in slopes else back
    return {
        id_: slopes.get(id_, np.zeros(shape, np.float32))
        for id_, shape in zip(network.inputs, network.input_shapes, strict=True)
    }


def _through(node: Node, slope: Array, trace: Trace, *, activated: bool) -> tuple[Array, ...]:
    layer, inputs, output = node.layer, trace.inputs_of(node.id), trace[node.id]
    if isinstance(layer, Silenced):
        slope = slope.copy()
        np.moveaxis(slope, layer.axis, -1)[..., sorted(layer.channels)] = 0
    return slopes_through(bare(layer), slope, inputs, activated=activated, output=output)


def _of_itself(network: Network, cursor: Cursor) -> Array:
    """1 at the number, in the layer's own shape; 0 elsewhere."""
    id_ = network.node(cursor.layer).id
    shape, maps = network.shapes[id_], network.maps_shape(id_)
    if shape is None or maps is None:
        raise network.stopped[id_]
    one = np.zeros(maps, np.float32)
    one[cursor.row, cursor.column, cursor.channel] = 1
    if network.channels_lead(id_) and len(shape) > 1:
        return np.ascontiguousarray(np.moveaxis(one.reshape((*shape[1:], shape[0])), -1, 0))
    return one.reshape(shape)
