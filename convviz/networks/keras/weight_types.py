"""Which arrays a layer of a description has, by the table of layers."""

from __future__ import annotations

from convviz.networks.keras.description import LayerDescription
from convviz.networks.keras.fields import Fields, UnsupportedError
from convviz.networks.keras.layer_types import LAYER_TYPES
from convviz.networks.keras.layer_types.layer_type import Inputs, WeightType


def weight_types(layer: LayerDescription, inputs: Inputs, keras: int) -> list[WeightType]:
    """The layer's arrays in Keras's order; none for layers that are not known.

    Raises:
        ModelFileError: The layer's description is not sound.
    """
    if layer.inner is not None:
        return weight_types(layer.inner, of_a_step(inputs), keras)
    known = LAYER_TYPES.get(layer.type) if layer.known and not layer.operation else None
    if known is None or known.weights is None:
        return []
    try:
        return known.weights(Fields(layer.name, layer.config, keras), inputs)
    except UnsupportedError:
        return []


def of_a_step(inputs: Inputs) -> Inputs:
    """The shapes that go into a layer which is applied to every step of these."""
    return tuple(shape and shape[1:] for shape in inputs)
