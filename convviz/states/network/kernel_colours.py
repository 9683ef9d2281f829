"""Which kernels lie on red, green and blue, so that the three of a filter can be seen as one picture."""

from __future__ import annotations

from typing import Final

from convviz.layers import ChannelsFirst, Dense, Flatten, InputLayer, Layer
from convviz.layers.normalizing.affine import Affine
from convviz.layers.shaping.bordering import Bordering
from convviz.layers.shaping.identity import Identity
from convviz.layers.shaping.resampling import Resampling
from convviz.layers.shaping.resizing import CenterCrop
from convviz.networks import Network
from convviz.networks.silenced import bare
from convviz.states.network.kernel_arrays import Kernels
from convviz.states.network.state import NetworkState

COLOURS: Final = 3
_RGB, _BGR = (0, 1, 2), (2, 1, 0)


def colours_met(
    network: Network, layer: str, kernels: Kernels | None, state: NetworkState
) -> tuple[int, ...]:
    """The places of red, green and blue among the kernels of each filter; () where the filters see no colours.

    They see some where nothing between them and an input of three channels mixes its channels.

    Args:
        network: The network.
        layer: The layer's id.
        kernels: What it has learnt.
        state: How its inputs are prepared: some networks take blue first.
    """
    if kernels is None or kernels.kind not in {"filters", "transposed", "maps"} or kernels.groups > 1:
        return ()
    if kernels.tiles.shape[1] != COLOURS or kernels.flat:
        return ()
    node = network.node(layer)
    is_dense = isinstance(_plain(node.layer), Dense)
    while node.inputs:
        node = network.node(node.inputs[0])
        if not _keeps_channels(_plain(node.layer), flat=is_dense):
            break
    shape = network.maps_shape(node.id)
    if not isinstance(_plain(node.layer), InputLayer) or shape is None or shape.channels != COLOURS:
        return ()
    place = network.inputs.index(node.id)
    how = state.feeds[place].preparation if place < len(state.feeds) else None
    blue_first = how is not None and (how.colour == "bgr") != (how.values == "imagenet-caffe")
    return _BGR if blue_first else _RGB


def _plain(layer: Layer) -> Layer:
    layer = bare(layer)
    return layer.layer if isinstance(layer, ChannelsFirst) else layer


def _keeps_channels(layer: Layer, *, flat: bool) -> bool:
    keeps = isinstance(layer, Identity | Affine | Bordering | Resampling | CenterCrop)
    return keeps or (flat and isinstance(layer, Flatten))
