"""From which layers a class heat map can be made, and of which inputs."""

from __future__ import annotations

from convviz.layers import InputLayer
from convviz.networks.network import Network
from convviz.states.evidence.usual import usual_map_layer


def heat_layers(network: Network, output: int = 0) -> tuple[str, ...]:
    """The ids of the layers before an output that make maps of more than one cell, in order.

    An output that is a picture is what is explained, and explains nothing.

    Args:
        network: The network.
        output: Which of its outputs, counted from zero.
    """
    answer = network.node(network.outputs[output]).id
    before = nodes_before(network, answer)
    return tuple(
        node.id
        for node in network.nodes
        if node.id in before
        and node.id != answer
        and not isinstance(node.layer, InputLayer)
        and _has_cells(network, node.id)
    )


def usual_heat_layer(network: Network, output: int = 0) -> str:
    """The usual layer (`usual_map_layer`); before a picture, or an output that it does not lead to, the last one.

    Raises:
        ConvvizError: No layer makes maps.
    """
    usual, offered = usual_map_layer(network), heat_layers(network, output)
    return usual if usual in offered or not offered else offered[-1]


def nodes_before(network: Network, layer: str) -> frozenset[str]:
    """The ids of what a layer is computed from, itself among them."""
    found = {layer}
    for node in reversed(network.nodes):
        if node.id in found:
            found |= set(node.inputs)
    return frozenset(found)


def _has_cells(network: Network, layer: str) -> bool:
    shape, whole = network.maps_shape(layer), network.shapes[layer]
    if shape is None or whole is None or (len(whole) != 3 and not network.is_plane(layer)):
        return False
    return shape.height * shape.width > 1
