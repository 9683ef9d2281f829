"""What layers with weights do to maps, sequences and vectors."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.layers import (
    Conv1D,
    Conv1DTranspose,
    Conv2D,
    Conv2DTranspose,
    Dense,
    DepthwiseConv1D,
    DepthwiseConv2D,
    Embedding,
    Layer,
    SeparableConv1D,
    SeparableConv2D,
)
from convviz.texts.network_layers.settings import (
    dilation_text,
    listed,
    numbers_of,
    padding_text,
    strides_text,
)
from convviz.texts.numbers import format_count


def convolution_sentence(layer: Layer, type_name: str) -> str:  # noqa: ARG001 - the families' signature
    """The sentence of a convolution, a dense layer or a table; "" for other layers."""
    match layer:
        case Conv2D() | Conv1D():
            return _convolution(layer)
        case DepthwiseConv2D() | DepthwiseConv1D():
            *window, _, multiplier = layer.kernel.shape
            text = QCoreApplication.translate(
                "Layers",
                "Every input map is filtered by itself, by {multiplier} of its own {kernel} kernels ({settings}).",
            )
            return text.format(multiplier=multiplier, kernel=numbers_of(window), settings=_settings(layer))
        case SeparableConv2D() | SeparableConv1D():
            *window, _, _ = layer.depthwise_kernel.shape
            text = QCoreApplication.translate(
                "Layers",
                "Two steps: a {kernel} kernel for each input map by itself ({settings}), then {filters} weighted "
                "sums over all of them.",
            )
            return text.format(
                kernel=numbers_of(window),
                settings=_settings(layer),
                filters=format_count(layer.pointwise_kernel.shape[-1]),
            )
        case Conv2DTranspose() | Conv1DTranspose():
            *window, filters, _ = layer.kernel.shape
            text = QCoreApplication.translate(
                "Layers",
                "Every input cell stamps a {kernel} kernel, times its value, into each of {filters} maps ({settings}).",
            )
            return text.format(
                kernel=numbers_of(window), filters=format_count(filters), settings=_settings(layer)
            )
        case _:
            return _of_vectors(layer)


def _of_vectors(layer: Layer) -> str:
    match layer:
        case Dense():
            numbers, units = layer.kernel.shape
            text = QCoreApplication.translate(
                "Layers",
                "Each of {units} units adds up all {numbers} numbers, each with a weight of its own{bias}.",
            )
            if units == 1:
                text = QCoreApplication.translate(
                    "Layers", "One unit adds up all {numbers} numbers, each with a weight of its own{bias}."
                )
            return text.format(units=format_count(units), numbers=format_count(numbers), bias=_bias(layer))
        case Embedding():
            rows, numbers = layer.table.shape
            text = QCoreApplication.translate(
                "Layers",
                "Every number is looked up in a table of {rows} rows; {numbers} numbers stand in each.",
            )
            return text.format(rows=format_count(rows), numbers=format_count(numbers))
        case _:
            return ""


def _convolution(layer: Conv2D | Conv1D) -> str:
    *window, depth, filters = layer.kernel.shape
    if layer.groups > 1:
        text = QCoreApplication.translate(
            "Layers",
            "{filters} kernels of {kernel}, each over the {depth} input maps of its group ({groups} groups), make "
            "{filters} maps ({settings}).",
        )
    else:
        text = QCoreApplication.translate(
            "Layers",
            "{filters} kernels of {kernel} slide over all {depth} input maps and make {filters} maps ({settings}).",
        )
    if depth == 1 and layer.groups == 1:
        text = QCoreApplication.translate(
            "Layers",
            "{filters} kernels of {kernel} slide over the input map and make {filters} maps ({settings}).",
        )
    return text.format(
        filters=format_count(filters),
        kernel=numbers_of(window),
        depth=format_count(depth),
        groups=layer.groups,
        settings=_settings(layer),
    )


def _settings(
    layer: Conv2D
    | Conv1D
    | DepthwiseConv2D
    | DepthwiseConv1D
    | SeparableConv2D
    | SeparableConv1D
    | Conv2DTranspose
    | Conv1DTranspose,
) -> str:
    bias = (
        QCoreApplication.translate("Layers", "no bias")
        if layer.bias is None
        else QCoreApplication.translate("Layers", "with bias")
    )
    return listed(
        strides_text(layer.strides), padding_text(layer.padding), dilation_text(layer.dilation_rate), bias
    )


def _bias(layer: Dense) -> str:
    return "" if layer.bias is None else QCoreApplication.translate("Layers", ", and a bias")
