"""Layers that only Keras's own applications have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convviz.layers import Add, DepthwiseConv2D, Identity, Layer
from convviz.networks.keras.fields import Fields, UnsupportedError
from convviz.networks.keras.layer_types.layer_type import Inputs, LayerType, Weights, WeightType

_PICTURE_AXES: Final = 3


def _layer_scale(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    """ConvNeXt's: every map times a number of its own, which a kernel of 1×1 does."""
    shape = inputs[0] if inputs else None
    if shape is not None and len(shape) != _PICTURE_AXES:
        raise UnsupportedError
    return DepthwiseConv2D(weights["gamma"].reshape(1, 1, -1, 1), name=fields.layer)


def _layer_scale_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    del inputs
    if "init_values" not in fields or "projection_dim" not in fields:
        # Many have a layer of this name of their own, and not all files say whose it is.
        raise UnsupportedError
    return [WeightType("gamma", (fields.count("projection_dim"),), start="ones")]


def _scaled_sum(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    """InceptionResNetV2's: the first input and a part of the second."""
    del weights, inputs
    return Add(fields.layer, (1.0, fields.number("scale")))


def _stochastic_depth(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    """ConvNeXt's: leaves a branch out now and then, in training alone."""
    del weights, inputs
    return Identity(fields.layer)


TYPES: Final[Mapping[str, LayerType]] = {
    "LayerScale": LayerType(_layer_scale, _layer_scale_weights),
    "CustomScaleLayer": LayerType(_scaled_sum),
    "StochasticDepth": LayerType(_stochastic_depth),
}
