"""From which layers a class heat map can be made."""

from __future__ import annotations

from convviz.layers import InputLayer
from convviz.networks.network import Network
from convviz.networks.outputs import reading_of
from convviz.states.evidence.usual import usual_map_layer


def heat_layers(network: Network) -> tuple[str, ...]:
    """The ids of the layers before the output that make maps of more than one cell, in order.

    An output that is a picture is what is explained, and explains nothing.
    """
    output = reading_of(network).layer
    wanted = {output}
    found: list[str] = []
    for node in reversed(network.nodes):
        if node.id in wanted:
            wanted |= set(node.inputs)
            made = not isinstance(node.layer, InputLayer) and node.id != output
            if made and _has_cells(network, node.id):
                found.append(node.id)
    return tuple(found[::-1])


def usual_heat_layer(network: Network) -> str:
    """The usual layer (`usual_map_layer`); before an output that is a picture, the last one.

    Raises:
        ConvvizError: No layer makes maps.
    """
    usual, offered = usual_map_layer(network), heat_layers(network)
    return usual if usual in offered or not offered else offered[-1]


def _has_cells(network: Network, layer: str) -> bool:
    shape, whole = network.maps_shape(layer), network.shapes[layer]
    if shape is None or whole is None or (len(whole) != 3 and not network.is_plane(layer)):
        return False
    return shape.height * shape.width > 1
