"""From which layers a class heat map can be made."""

from __future__ import annotations

from convviz.layers import InputLayer
from convviz.networks.network import Network
from convviz.networks.outputs import reading_of


def heat_layers(network: Network) -> tuple[str, ...]:
    """The ids of the layers before the output that make maps of more than one cell, in order."""
    wanted = {reading_of(network).layer}
    found: list[str] = []
    for node in reversed(network.nodes):
        if node.id in wanted:
            wanted |= set(node.inputs)
            if not isinstance(node.layer, InputLayer) and _has_cells(network, node.id):
                found.append(node.id)
    return tuple(found[::-1])


def _has_cells(network: Network, layer: str) -> bool:
    shape, whole = network.maps_shape(layer), network.shapes[layer]
    if shape is None or whole is None or (len(whole) != 3 and not network.is_plane(layer)):
        return False
    return shape.height * shape.width > 1
