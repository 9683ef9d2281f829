"""Convolutions along sequences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convviz.layers import Conv1D, Conv1DTranspose, DepthwiseConv1D, Layer, SeparableConv1D
from convviz.networks.keras.fields import Fields
from convviz.networks.keras.layer_types.activations import activation_in
from convviz.networks.keras.layer_types.layer_type import (
    Inputs,
    LayerType,
    Weights,
    WeightType,
    channels_of,
    product,
    with_bias,
)
from convviz.networks.keras.layer_types.orders import channels_ordered, one, padding_in

_PADDINGS: Final = ("valid", "same", "causal")


def _conv1d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return channels_ordered(
        fields,
        Conv1D(
            weights["kernel"],
            weights.get("bias"),
            one(fields, "strides", 1),
            fields.one_of("padding", _PADDINGS, "valid"),
            one(fields, "dilation_rate", 1),
            fields.count("groups", 1),
            activation_in(fields),
            name=fields.layer,
        ),
    )


def _conv1d_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    filters, groups = fields.count("filters"), fields.count("groups", 1)
    channels = channels_of(fields, inputs)
    depth = None if channels is None else channels // groups
    return with_bias(fields, [WeightType("kernel", (one(fields, "kernel_size"), depth, filters))], filters)


def _depthwise1d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return channels_ordered(
        fields,
        DepthwiseConv1D(
            weights["depthwise_kernel"],
            weights.get("bias"),
            one(fields, "strides", 1),
            fields.one_of("padding", _PADDINGS, "valid"),
            one(fields, "dilation_rate", 1),
            activation_in(fields),
            name=fields.layer,
        ),
    )


def _depthwise1d_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    channels, multiplier = channels_of(fields, inputs), fields.count("depth_multiplier", 1)
    kernel = WeightType("depthwise_kernel", (one(fields, "kernel_size"), channels, multiplier))
    return with_bias(fields, [kernel], product(channels, multiplier))


def _separable1d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return channels_ordered(
        fields,
        SeparableConv1D(
            weights["depthwise_kernel"],
            weights["pointwise_kernel"],
            weights.get("bias"),
            one(fields, "strides", 1),
            fields.one_of("padding", _PADDINGS, "valid"),
            one(fields, "dilation_rate", 1),
            activation_in(fields),
            name=fields.layer,
        ),
    )


def _separable1d_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    channels, multiplier = channels_of(fields, inputs), fields.count("depth_multiplier", 1)
    filters = fields.count("filters")
    kernels = [
        WeightType("depthwise_kernel", (one(fields, "kernel_size"), channels, multiplier)),
        WeightType("pointwise_kernel", (1, product(channels, multiplier), filters)),
    ]
    return with_bias(fields, kernels, filters)


def _transposed1d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return channels_ordered(
        fields,
        Conv1DTranspose(
            weights["kernel"],
            weights.get("bias"),
            one(fields, "strides", 1),
            padding_in(fields),
            one(fields, "dilation_rate", 1),
            activation_in(fields),
            output_padding=one(fields, "output_padding", least=0) if "output_padding" in fields else None,
            name=fields.layer,
        ),
    )


def _transposed1d_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    filters = fields.count("filters")
    kernel = WeightType("kernel", (one(fields, "kernel_size"), filters, channels_of(fields, inputs)))
    return with_bias(fields, [kernel], filters)


TYPES: Final[Mapping[str, LayerType]] = {
    "Conv1D": LayerType(_conv1d, _conv1d_weights),
    "DepthwiseConv1D": LayerType(_depthwise1d, _depthwise1d_weights),
    "SeparableConv1D": LayerType(_separable1d, _separable1d_weights),
    "Conv1DTranspose": LayerType(_transposed1d, _transposed1d_weights),
}
