"""The transposed convolution of pictures."""

from __future__ import annotations

from convviz.layers import Conv2DTranspose, Shape, TransposedAxis
from convviz.learning.evidence.tensors.activations import activated
from convviz.learning.evidence.tensors.convolution import met, with_bias
from convviz.learning.evidence.tensors.table import ActivationRule, Tensor, forward, shape_of
from convviz.learning.network.keras_session import tensorflow


@forward.register(Conv2DTranspose)
def conv2d_transpose(
    layer: Conv2DTranspose, inputs: tuple[Tensor, ...], *, activation: ActivationRule
) -> Tensor:
    """Every cell times the kernel, spread over the output; then what is cropped, or zeros at the end."""
    tf = tensorflow()
    (pictures,) = inputs
    axes = layer.transposed_axes(Shape(*shape_of(pictures)))
    kernel = _with_holes(met(layer.kernel, flip=layer.flip), layer.dilation_rate)
    sizes = [(axis.size - 1) * axis.stride + (axis.kernel - 1) * axis.dilation + 1 for axis in axes]
    spread = tf.nn.conv2d_transpose(
        pictures, kernel, [tf.shape(pictures)[0], *sizes, layer.filters], layer.strides, "VALID"
    )
    return activated(layer.activation, with_bias(_cut(spread, axes, sizes), layer.bias), activation)


def _cut(spread: Tensor, axes: tuple[TransposedAxis, TransposedAxis], sizes: list[int]) -> Tensor:
    """The output's cells of all that are spread."""
    ends = [axis.crop_before + axis.output for axis in axes]
    more = [max(0, end - size) for end, size in zip(ends, sizes, strict=True)]
    if any(more):
        spread = tensorflow().pad(spread, [(0, 0), (0, more[0]), (0, more[1]), (0, 0)])
    rows, columns = (slice(axis.crop_before, end) for axis, end in zip(axes, ends, strict=True))
    return spread[:, rows, columns]


def _with_holes(kernel: Tensor, dilation_rate: tuple[int, int]) -> Tensor:
    """The kernel with zeros between its taps: TensorFlow dilates a transposed convolution on some machines only."""
    if dilation_rate == (1, 1):
        return kernel
    tf = tensorflow()
    height, width, filters, channels = kernel.shape
    down, across = dilation_rate
    apart = tf.reshape(kernel, (height, 1, width, 1, filters, channels))
    apart = tf.pad(apart, [(0, 0), (0, down - 1), (0, 0), (0, across - 1), (0, 0), (0, 0)])
    holed = tf.reshape(apart, (height * down, width * across, filters, channels))
    return holed[: (height - 1) * down + 1, : (width - 1) * across + 1]
