"""Convolutions and dense layers: those that multiply what comes with learnt kernels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convviz.layers import (
    Conv2D,
    Conv2DTranspose,
    Dense,
    DepthwiseConv2D,
    Embedding,
    Layer,
    SeparableConv2D,
)
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
from convviz.networks.keras.layer_types.orders import channels_ordered, padding_in


def _conv2d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return channels_ordered(
        fields,
        Conv2D(
            weights["kernel"],
            weights.get("bias"),
            fields.pair("strides", 1),
            padding_in(fields),
            fields.pair("dilation_rate", 1),
            fields.count("groups", 1),
            activation_in(fields),
            name=fields.layer,
        ),
    )


def _conv2d_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    filters, groups = fields.count("filters"), fields.count("groups", 1)
    channels = channels_of(fields, inputs)
    depth = None if channels is None else channels // groups
    kernel = WeightType("kernel", (*fields.pair("kernel_size"), depth, filters))
    return with_bias(fields, [kernel], filters)


def _depthwise2d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return channels_ordered(
        fields,
        DepthwiseConv2D(
            weights["depthwise_kernel"],
            weights.get("bias"),
            fields.pair("strides", 1),
            padding_in(fields),
            fields.pair("dilation_rate", 1),
            activation=activation_in(fields),
            name=fields.layer,
        ),
    )


def _depthwise2d_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    channels, multiplier = channels_of(fields, inputs), fields.count("depth_multiplier", 1)
    kernel = WeightType("depthwise_kernel", (*fields.pair("kernel_size"), channels, multiplier))
    return with_bias(fields, [kernel], product(channels, multiplier))


def _separable2d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return channels_ordered(
        fields,
        SeparableConv2D(
            weights["depthwise_kernel"],
            weights["pointwise_kernel"],
            weights.get("bias"),
            fields.pair("strides", 1),
            padding_in(fields),
            fields.pair("dilation_rate", 1),
            activation=activation_in(fields),
            name=fields.layer,
        ),
    )


def _separable2d_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    channels, multiplier = channels_of(fields, inputs), fields.count("depth_multiplier", 1)
    filters = fields.count("filters")
    kernels = [
        WeightType("depthwise_kernel", (*fields.pair("kernel_size"), channels, multiplier)),
        WeightType("pointwise_kernel", (1, 1, product(channels, multiplier), filters)),
    ]
    return with_bias(fields, kernels, filters)


def _transposed2d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return channels_ordered(
        fields,
        Conv2DTranspose(
            weights["kernel"],
            weights.get("bias"),
            fields.pair("strides", 1),
            padding_in(fields),
            fields.pair("dilation_rate", 1),
            activation=activation_in(fields),
            output_padding=fields.pair("output_padding", least=0) if "output_padding" in fields else None,
            name=fields.layer,
        ),
    )


def _transposed2d_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    filters = fields.count("filters")
    kernel = WeightType("kernel", (*fields.pair("kernel_size"), filters, channels_of(fields, inputs)))
    return with_bias(fields, [kernel], filters)


def _dense(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return Dense(weights["kernel"], weights.get("bias"), activation_in(fields), name=fields.layer)


def _dense_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    units = fields.count("units")
    shape = inputs[0] if inputs else None
    return with_bias(fields, [WeightType("kernel", (shape[-1] if shape else None, units))], units)


def _embedding(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return Embedding(weights["embeddings"], name=fields.layer)


def _embedding_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    del inputs
    return [
        WeightType("embeddings", (fields.count("input_dim"), fields.count("output_dim")), start="uniform")
    ]


TYPES: Final[Mapping[str, LayerType]] = {
    "Conv2D": LayerType(_conv2d, _conv2d_weights),
    "DepthwiseConv2D": LayerType(_depthwise2d, _depthwise2d_weights),
    "SeparableConv2D": LayerType(_separable2d, _separable2d_weights),
    "Conv2DTranspose": LayerType(_transposed2d, _transposed2d_weights),
    "Dense": LayerType(_dense, _dense_weights),
    "Embedding": LayerType(_embedding, _embedding_weights),
}
