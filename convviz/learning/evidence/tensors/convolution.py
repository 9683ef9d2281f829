"""Convolutions of pictures: Conv2D, DepthwiseConv2D, SeparableConv2D."""

from __future__ import annotations

from convviz.layers import Array, Conv2D, DepthwiseConv2D, SeparableConv2D, Shape
from convviz.learning.evidence.tensors.activations import activated
from convviz.learning.evidence.tensors.constants import constant
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward, shape_of
from convviz.learning.evidence.tensors.windows import slide
from convviz.learning.network.keras_session import tensorflow


@forward.register(Conv2D)
def conv2d(layer: Conv2D, inputs: tuple[Tensor, ...], *, activation: ActivationRule) -> Tensor:
    """Every filter over all channels of its group."""
    tf = tensorflow()
    (pictures,) = inputs
    kernel = met(layer.kernel, flip=layer.flip)
    height, width, depth, filters = layer.kernel.shape
    by_channel = depth == 1 and layer.groups > 1
    if by_channel:
        kernel = tf.reshape(kernel, (height, width, layer.groups, filters // layer.groups))

    def step(cells: Tensor, strides: list[int], padding: str, dilations: list[int]) -> Tensor:
        if by_channel:
            return _by_channel(cells, kernel, strides, padding, dilations)
        return _by_group(cells, kernel, layer.groups, strides, padding, dilations)

    axes = layer.axes(Shape(*shape_of(pictures)))
    own_padding = layer.border == "zero"
    sums = slide(pictures, axes, layer.border, step, own_padding=own_padding, equal_strides=by_channel)
    return activated(layer.activation, with_bias(sums, layer.bias), activation)


@forward.register(DepthwiseConv2D)
def depthwise_conv2d(
    layer: DepthwiseConv2D, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """Every channel by itself."""
    (pictures,) = inputs
    kernel = met(layer.kernel, flip=layer.flip)

    def step(cells: Tensor, strides: list[int], padding: str, dilations: list[int]) -> Tensor:
        return _by_channel(cells, kernel, strides, padding, dilations)

    axes = layer.axes(Shape(*shape_of(pictures)))
    own_padding = layer.border == "zero"
    sums = slide(pictures, axes, layer.border, step, own_padding=own_padding, equal_strides=True)
    return activated(layer.activation, with_bias(sums, layer.bias), activation)


@forward.register(SeparableConv2D)
def separable_conv2d(
    layer: SeparableConv2D, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """Both steps."""
    between = forward(layer.depthwise, inputs, activation="plain")
    sums = forward(layer.pointwise, (between,), activation="plain")
    return activated(layer.activation, sums, activation)


def met(kernel: Array, *, flip: bool) -> Tensor:
    """The kernel as it meets the pictures: rotated by 180° where it is flipped."""
    numbers = constant(kernel)
    return tensorflow().reverse(numbers, [0, 1]) if flip else numbers


def with_bias(sums: Tensor, bias: Array | None) -> Tensor:
    """The sums, each channel with its bias."""
    return sums if bias is None else tensorflow().nn.bias_add(sums, constant(bias))


def _by_channel(
    cells: Tensor, kernel: Tensor, strides: list[int], padding: str, dilations: list[int]
) -> Tensor:
    return tensorflow().nn.depthwise_conv2d(cells, kernel, [1, *strides, 1], padding, dilations=dilations)


def _by_group(
    cells: Tensor, kernel: Tensor, groups: int, strides: list[int], padding: str, dilations: list[int]
) -> Tensor:
    # TensorFlow's own convolution by groups, and `tf.nn.conv2d` with dilation, have gradients on some machines only.
    tf = tensorflow()
    if groups == 1:
        return tf.nn.convolution(cells, kernel, strides, padding, dilations=dilations)
    pieces = zip(tf.split(cells, groups, axis=-1), tf.split(kernel, groups, axis=-1), strict=True)
    sums = [tf.nn.convolution(piece, own, strides, padding, dilations=dilations) for piece, own in pieces]
    return tf.concat(sums, axis=-1)
