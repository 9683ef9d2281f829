"""A layer's settings in one short line, in Keras's terms."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.layers import (
    Activation,
    AveragePooling2D,
    Conv2D,
    Dense,
    DepthwiseConv2D,
    Flatten,
    Layer,
    MaxPooling2D,
    SeparableConv2D,
)
from convviz.texts.network_layers import layer_sentence
from convviz.texts.network_layers.settings import (
    dilation_text,
    listed,
    numbers_of,
    padding_text,
    strides_text,
)
from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate

_FEW_BIASES = 4


def layer_line(layer: Layer) -> str:
    """As "Conv2D: filters 8, kernel 5 × 5, stride 2, padding same, with bias"."""
    name = type(layer).__name__
    match layer:
        case Conv2D():
            text = translate("Exercises", "filters {filters}, kernel {kernel}")
            head = text.format(filters=layer.filters, kernel=numbers_of(layer.kernel_size))
            parts = [head, *_window(layer), _bias(layer), _activation(layer.activation)]
        case DepthwiseConv2D():
            parts = [_kernel(layer.kernel_size), *_window(layer), _bias(layer)]
        case SeparableConv2D():
            text = translate("Exercises", "filters {filters}, kernel {kernel}")
            filters = layer.pointwise_kernel.shape[-1]
            head = text.format(filters=filters, kernel=numbers_of(layer.depthwise_kernel.shape[:2]))
            parts = [head, *_window(layer), _bias(layer)]
        case MaxPooling2D() | AveragePooling2D():
            window = translate("Exercises", "window {window}").format(window=numbers_of(layer.pool_size))
            parts = [window, strides_text(layer.strides), padding_text(layer.padding)]
        case Dense():
            units = translate("Exercises", "units {units}").format(units=format_count(layer.units))
            parts = [units, _bias(layer)]
        case Flatten():
            return name
        case Activation():
            return " ".join((layer_sentence(layer, name), _slope(layer))).strip()
        case _:
            return f"{name}: {layer_sentence(layer, name)}"
    return f"{name}: {listed(*parts)}"


def _kernel(size: tuple[int, int]) -> str:
    return translate("Exercises", "kernel {kernel}").format(kernel=numbers_of(size))


def _window(layer: Conv2D | DepthwiseConv2D | SeparableConv2D) -> tuple[str, str, str]:
    return strides_text(layer.strides), padding_text(layer.padding), dilation_text(layer.dilation_rate)


def _bias(layer: Conv2D | DepthwiseConv2D | SeparableConv2D | Dense) -> str:
    """Whether there is one; its numbers where they are few and not all zero."""
    if layer.bias is None:
        return translate("Exercises", "no bias")
    if layer.bias.size <= _FEW_BIASES and layer.bias.any():
        numbers = " | ".join(format_number(float(number)) for number in layer.bias)
        return translate("Exercises", "bias {bias}").format(bias=numbers)
    return translate("Exercises", "with bias")


def _activation(activation: Activation | None) -> str:
    return (
        ""
        if activation is None
        else translate("Exercises", "then {function}").format(function=activation.function)
    )


def _slope(layer: Activation) -> str:
    slope = layer.parameters.get("negative_slope")
    if layer.function != "leaky_relu" or slope is None:
        return ""
    return translate("Exercises", "The slope is {slope}.").format(slope=format_number(slope))
