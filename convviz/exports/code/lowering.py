"""From a layer and the shapes of its inputs to the operations that a program writes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import numpy as np

from convviz import layers
from convviz.exports.code import operations as op
from convviz.exports.code.functions import FUNCTIONS
from convviz.layers import Activation, Layer, Shape, TensorShape
from convviz.layers.normalizing.affine import Affine
from convviz.layers.rank import RankFilter2D
from convviz.networks.silenced import Silenced

Shapes = tuple[TensorShape, ...]
Operations = tuple[op.Operation, ...]


def lower(layer: Layer, shapes: Shapes) -> Operations | None:
    """What a layer does to inputs of these shapes; None where no program of ours says it.

    Args:
        layer: Any layer.
        shapes: Of its inputs, without a batch axis.
    """
    if isinstance(layer, Silenced):
        return _silenced(layer, shapes)
    kinds = _kinds()
    found = next((kinds[kind] for kind in type(layer).__mro__ if kind in kinds), None)
    if found is None or getattr(layer, "data_format", "") == "channels_first":
        return None
    return found(layer, shapes)


def _kinds() -> dict[type, Callable[[Any, Shapes], Operations | None]]:
    return {
        layers.Conv2D: _convolution,
        layers.DepthwiseConv2D: _depthwise,
        layers.SeparableConv2D: _separable,
        layers.Conv2DTranspose: _transposed,
        layers.MaxPooling2D: _pooling,
        layers.AveragePooling2D: _pooling,
        RankFilter2D: _rank,
        layers.GlobalMaxPooling2D: _global_pooling,
        layers.GlobalAveragePooling2D: _global_pooling,
        Activation: _function,
        layers.Softmax: _softmax,
        layers.Dense: _dense,
        layers.BatchNormalization: _batch_normalization,
        Affine: _affine,
        layers.Flatten: _flatten,
        layers.Reshape: _reshape,
        layers.Identity: _nothing,
        layers.ZeroPadding2D: _surround,
        layers.Cropping2D: _surround,
        layers.UpSampling2D: _upsampling,
        layers.Add: _merge("add"),
        layers.Subtract: _merge("subtract"),
        layers.Multiply: _merge("multiply"),
        layers.Average: _merge("average"),
        layers.Maximum: _merge("maximum"),
        layers.Minimum: _merge("minimum"),
        layers.Concatenate: _concatenate,
    }


def _silenced(layer: Silenced, shapes: Shapes) -> Operations | None:
    operations = lower(layer.layer, shapes)
    if operations is None or layer.axis != -1:
        return None
    heard = np.ones(layer.output_shape(*shapes)[-1], np.float32)
    heard[sorted(layer.channels)] = 0
    return (*operations, op.Scale(heard, np.zeros(1, np.float32)))


def _activation(activation: Activation | None) -> Operations | None:
    if activation is None or activation.function == "linear":
        return ()
    if activation.function not in FUNCTIONS:
        return None
    operation = op.Apply(activation.function, tuple(activation.parameters.items()))
    return (operation,) if FUNCTIONS[activation.function].writes(operation) else None


def _then(operations: Operations, activation: Activation | None) -> Operations | None:
    after = _activation(activation)
    return None if after is None else (*operations, *after)


def _padded(layer: Any, shape: TensorShape, border: Any) -> op.Padded:
    rows, columns = layer.axes(Shape(*shape))
    pads = (rows.pad_before, rows.pad_after), (columns.pad_before, columns.pad_after)
    rule: Literal["", "valid", "same"] = "valid" if not any(pads[0] + pads[1]) else ""
    if layer.padding == "same" and border in {"zero", "-inf", "nan"}:
        rule = "same"
    return op.Padded(pads, border, rule)


def _convolution(layer: layers.Conv2D, shapes: Shapes) -> Operations | None:
    padded = _padded(layer, shapes[0], layer.border)
    convolve = op.Convolve(
        layer.kernel, layer.bias, layer.strides, layer.dilation_rate, padded, layer.flip, layer.groups
    )
    return _then((convolve,), layer.activation)


def _depthwise(layer: layers.DepthwiseConv2D, shapes: Shapes) -> Operations | None:
    padded = _padded(layer, shapes[0], layer.border)
    depthwise = op.Depthwise(layer.kernel, layer.bias, layer.strides, layer.dilation_rate, padded, layer.flip)
    return _then((depthwise,), layer.activation)


def _separable(layer: layers.SeparableConv2D, shapes: Shapes) -> Operations | None:
    first = _depthwise(layer.depthwise, shapes)
    second = _convolution(layer.pointwise, (layer.depthwise.output_shape(*shapes),))
    return None if first is None or second is None else _then((*first, *second), layer.activation)


def _transposed(layer: layers.Conv2DTranspose, shapes: Shapes) -> Operations | None:
    axes = layer.transposed_axes(Shape(*shapes[0]))
    rows, columns = axes
    windows = rows.window, columns.window
    rule: Literal["", "valid", "same"] = ""
    if layer.output_padding is None and layer.dilation_rate == (1, 1):
        rule = layer.padding if layer.padding in ("valid", "same") else ""
    spread = op.Spread(
        layer.kernel,
        layer.bias,
        layer.strides,
        layer.dilation_rate,
        layer.flip,
        crop=(rows.crop_before, columns.crop_before),
        size=(rows.output, columns.output),
        stretched=(rows.stretched, columns.stretched),
        around=(
            (windows[0].pad_before, windows[0].pad_after),
            (windows[1].pad_before, windows[1].pad_after),
        ),
        rule=rule,
    )
    return _then((spread,), layer.activation)


def _pooling(layer: layers.MaxPooling2D | layers.AveragePooling2D, shapes: Shapes) -> Operations | None:
    if layer.dilation_rate != (1, 1):
        return None
    largest = isinstance(layer, layers.MaxPooling2D)
    padded = _padded(layer, shapes[0], "-inf" if largest else "nan")
    return (op.Pool("max" if largest else "average", layer.pool_size, layer.strides, padded),)


def _rank(layer: RankFilter2D, shapes: Shapes) -> Operations:
    kind: Any = layer.kind
    padded = _padded(layer, shapes[0], layer.border)
    return (op.Rank(kind, layer.size, layer.strides, layer.dilation_rate, padded),)


def _global_pooling(
    layer: layers.GlobalMaxPooling2D | layers.GlobalAveragePooling2D, shapes: Shapes
) -> Operations:
    del shapes
    return (op.Pool1("max" if isinstance(layer, layers.GlobalMaxPooling2D) else "average", layer.keepdims),)


def _function(layer: Activation, shapes: Shapes) -> Operations | None:
    del shapes
    return _activation(layer)


def _nothing(layer: Layer, shapes: Shapes) -> Operations:
    del layer, shapes
    return ()


def _surround(layer: layers.ZeroPadding2D | layers.Cropping2D, shapes: Shapes) -> Operations:
    del shapes
    top_bottom, left_right = layer.margins()
    return (op.Surround((top_bottom, left_right)),)


def _softmax(layer: layers.Softmax, shapes: Shapes) -> Operations | None:
    last = layer.axis in {(-1,), (len(shapes[0]),)}
    return (op.Apply("softmax"),) if last else None


def _dense(layer: layers.Dense, shapes: Shapes) -> Operations | None:
    del shapes
    return _then((op.Connect(layer.kernel, layer.bias),), layer.activation)


def _batch_normalization(layer: layers.BatchNormalization, shapes: Shapes) -> Operations:
    if layer.axis not in {-1, len(shapes[0])}:
        return _affine(layer, shapes)
    ones = np.ones_like(layer.moving_mean)
    return (
        op.Normalize(
            ones if layer.gamma is None else layer.gamma,
            ones * 0 if layer.beta is None else layer.beta,
            layer.moving_mean,
            layer.moving_variance,
            layer.epsilon,
        ),
    )


def _affine(layer: Affine, shapes: Shapes) -> Operations:
    return (op.Scale(*layer.factors(shapes[0])),)


def _flatten(layer: layers.Flatten, shapes: Shapes) -> Operations | None:
    return None if layer.channels_lead else (op.Shaped(layer.output_shape(*shapes)),)


def _reshape(layer: layers.Reshape, shapes: Shapes) -> Operations:
    return (op.Shaped(layer.output_shape(*shapes)),)


def _upsampling(layer: layers.UpSampling2D, shapes: Shapes) -> Operations | None:
    del shapes
    return (op.Repeat(layer.size),) if layer.interpolation == "nearest" else None


def _merge(kind: Any) -> Callable[[Any, Shapes], Operations | None]:
    def merge(layer: Layer, shapes: Shapes) -> Operations | None:
        del layer
        alike = {shape if kind in {"maximum", "minimum"} else len(shape) for shape in shapes}
        return (op.Merge(kind),) if len(alike) == 1 else None

    return merge


def _concatenate(layer: layers.Concatenate, shapes: Shapes) -> Operations | None:
    return (op.Join(),) if layer.axis in {-1, len(shapes[0])} else None
