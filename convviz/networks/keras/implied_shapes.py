"""What a network takes where its file does not say: told by the weights of the first layer that has some."""

from __future__ import annotations

from typing import Final

from convviz.networks.keras.calls import tensors_of
from convviz.networks.keras.description import LayerDescription, ModelDescription
from convviz.networks.keras.fields import OpenShape
from convviz.networks.keras.weights import Assigned

# Layers that change neither how many axes there are nor how long the last one is; the second kind takes maps alone.
_PASSING: Final = {"Activation", "Dropout", "ELU", "GaussianNoise", "LeakyReLU", "ReLU", "Rescaling"}
_PASSING_MAPS: Final = {
    "AveragePooling2D",
    "Cropping2D",
    "MaxPooling2D",
    "Resizing",
    "UpSampling2D",
    "ZeroPadding2D",
}
_MAP_AXES: Final = 3
# Of the kernel of each, the axis along which the channels lie that go in; and how many axes go in before them.
_CHANNELS: Final = {
    "Conv1D": (1, 1),
    "Conv2D": (2, 2),
    "Conv2DTranspose": (3, 2),
    "Dense": (0, 0),
    "DepthwiseConv2D": (2, 2),
    "SeparableConv1D": (1, 1),
    "SeparableConv2D": (2, 2),
}


def implied_shape(model: ModelDescription, weights: Assigned, name: str) -> OpenShape | None:
    """The shape of an input, as far as the weights tell it; None where they do not.

    Args:
        model: The model.
        weights: Its arrays.
        name: The input.
    """
    readers = {ref.layer: call.layer for call in model.calls for ref in tensors_of(call)}
    at, maps = readers.get(name), False
    for _ in model.layers:
        layer = None if at is None else model.layers.get(at)
        if layer is None:
            return None
        if layer.type not in _PASSING | _PASSING_MAPS:
            shape = _taken(layer, weights)
            return None if maps and shape is not None and len(shape) != _MAP_AXES else shape
        maps = maps or layer.type in _PASSING_MAPS
        at = readers.get(layer.name)
    return None


def _taken(layer: LayerDescription, weights: Assigned) -> OpenShape | None:
    """What a layer takes by its kernel."""
    arrays = weights.get((layer.name,), ())
    known = _CHANNELS.get(layer.type)
    if known is None or not arrays or layer.config.get("data_format") == "channels_first":
        return None
    axis, before = known
    shape = arrays[0].shape
    groups = layer.config.get("groups", 1)
    if axis >= len(shape) or groups not in (1, None):
        return None
    return (*(None,) * before, shape[axis])
