"""Which layers are looked at where nobody says otherwise."""

from __future__ import annotations

from convviz.layers import ConvvizError, InputLayer
from convviz.layers.global_pooling import GlobalPooling
from convviz.layers.pooling import Pooling2D
from convviz.layers.shaping.move import Move
from convviz.layers.shaping.resampling import Resampling
from convviz.networks.derivation import innermost
from convviz.networks.edits import weights_of
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.networks.outputs import reading_of

# What only moves, thins out or averages the maps of a layer before it.
_THINNING = (InputLayer, Pooling2D, GlobalPooling, Move, Resampling)


def usual_vector_layer(network: Network) -> str:
    """The penultimate layer: what the last layer with a kernel before the output reads.

    Without a layer with a kernel the output itself.
    """
    output = reading_of(network).layer
    for node in reversed(_before(network, output)):
        if "kernel" in weights_of(node.layer) and node.inputs:
            return node.inputs[0]
    return output


def usual_map_layer(network: Network) -> str:
    """The last layer before the output that makes maps of more than one cell: what a class heat map is made from.

    Pooling, padding and what only moves numbers does not count: the maps before it are finer.

    Raises:
        ConvvizError: No layer makes maps.
    """
    for node in reversed(_before(network, reading_of(network).layer)):
        shape = network.maps_shape(node.id)
        if shape is None or len(network.shapes[node.id] or ()) < 3 or shape.height * shape.width == 1:
            continue
        if not isinstance(innermost(node.layer), _THINNING):
            return node.id
    sentence = f"No layer of {network.name} makes maps; a heat map needs a convolution."
    raise ConvvizError("no-map-layer", sentence, network=network.name)


def _before(network: Network, output: str) -> list[Node]:
    """The nodes that an output is computed from, in order, itself among them."""
    wanted = {network.node(output).id}
    found: list[Node] = []
    for node in reversed(network.nodes):
        if node.id in wanted:
            wanted |= set(node.inputs)
            found.append(node)
    return found[::-1]
