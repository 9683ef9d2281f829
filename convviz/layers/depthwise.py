"""The convolution of each channel by itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from convviz.layers.activation import Activation, activation_of
from convviz.layers.arguments import (
    Pair,
    bias_of,
    check_channels,
    maps_shape,
    pair,
    picture,
    shape_of,
    weights,
)
from convviz.layers.arithmetic import Sum
from convviz.layers.border import Border, check_border
from convviz.layers.correlation import correlate_channels
from convviz.layers.layer import Array, Cell, Shape, TensorShape
from convviz.layers.padding import Padding, check_padding
from convviz.layers.storing import store
from convviz.layers.sums import Terms, activated, explain_sum
from convviz.layers.windows import Axes, check_cell, window_at, window_axes


@dataclass(frozen=True, eq=False, init=False)
class DepthwiseConv2D:
    """Every channel has kernels of its own; nothing is summed over channels.

    Args:
        kernel: Shape (kh, kw, channels, multiplier), Keras's layout. Output channel c · multiplier + m is
            channel c with its m-th kernel.
        bias: One number an output channel, or None.
        strides: Cells between two windows, or (vertical, horizontal). They may differ, which TensorFlow
            refuses.
        padding: `"valid"`, `"same"` (Keras's), `"full"`, a number for all sides, or ((top, bottom), (left,
            right)).
        dilation_rate: Cells between two taps, or (vertical, horizontal).
        activation: A function's name, an Activation, or None.
        border: What the padding holds.
        flip: A true convolution: the kernel is rotated by 180° before it meets the input.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    kernel: Array
    bias: Array | None
    strides: Pair
    padding: Padding
    dilation_rate: Pair
    activation: Activation | None
    border: Border
    flip: bool
    name: str

    def __init__(
        self,
        kernel: ArrayLike,
        bias: ArrayLike | None = None,
        strides: int | Pair = 1,
        padding: Padding = "valid",
        dilation_rate: int | Pair = 1,
        activation: Activation | str | None = None,
        *,
        border: Border = "zero",
        flip: bool = False,
        name: str = "depthwise_conv2d",
    ) -> None:
        numbers = weights(kernel, "kernel", "height width channels multiplier")
        store(
            self,
            kernel=numbers,
            bias=bias_of(bias, numbers.shape[2] * numbers.shape[3]),
            strides=pair(strides, "strides"),
            padding=check_padding(padding),
            dilation_rate=pair(dilation_rate, "dilation_rate"),
            activation=activation_of(activation),
            border=check_border(border),
            flip=flip,
            name=name,
        )

    @property
    def depth_multiplier(self) -> int:
        """How many maps come of each channel."""
        return self.kernel.shape[3]

    @property
    def kernel_size(self) -> Pair:
        """The kernel's (height, width)."""
        return self.kernel.shape[0], self.kernel.shape[1]

    def axes(self, input_shape: Shape) -> Axes:
        """How the window slides over the rows and over the columns.

        Raises:
            ConvvizError: The window does not fit into the padded input.
        """
        return window_axes(input_shape, self.kernel_size, self.strides, self.padding, self.dilation_rate)

    def output_shape(self, *inputs: TensorShape) -> Shape:
        """The windows that fit, and `depth_multiplier` maps a channel.

        >>> DepthwiseConv2D(np.ones((3, 3, 4, 2))).output_shape(Shape(8, 6, 4))
        Shape(height=6, width=4, channels=8)
        """
        shape = maps_shape(self.name, inputs)
        check_channels(self.kernel.shape[2], shape.channels)
        rows, columns = self.axes(shape)
        return Shape(rows.output, columns.output, shape.channels * self.depth_multiplier)

    def before_activation(self, *inputs: Array) -> Array:
        """The sums with their biases."""
        cells = picture(self.name, inputs)
        shape = shape_of(cells)
        check_channels(self.kernel.shape[2], shape.channels)
        return correlate_channels(cells, self._as_met, self.axes(shape), self.border, self.bias)

    def forward(self, *inputs: Array) -> Array:
        """The sums with their biases, after the activation."""
        return activated(self.before_activation(*inputs), self.activation)

    def explain(self, cell: Cell, *inputs: Array) -> Sum:
        """The products within one channel, the bias and the activation."""
        cells = picture(self.name, inputs)
        shape = shape_of(cells)
        maps = self.output_shape(shape)
        check_cell(cell, maps)
        axes = self.axes(shape)

        def terms_of(channel: int) -> Terms:
            own, number = divmod(channel, self.depth_multiplier)
            window = window_at(cells, axes, cell, range(own, own + 1), self.border, flip=self.flip)
            met = self.kernel[window.kernel_rows, window.kernel_columns, own, number]
            return window, met.astype(np.float64)

        return explain_sum(terms_of, cell.channel, maps.channels, self.bias, self.activation)

    def parameter_count(self) -> int:
        """Channels · multiplier · (kh · kw + 1), without the 1 where there is no bias."""
        return self.kernel.size + (0 if self.bias is None else self.bias.size)

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """The products of all outputs."""
        shape = self.output_shape(*inputs)
        return shape.height * shape.width * self.kernel.size

    @cached_property
    def _as_met(self) -> Array:
        return np.ascontiguousarray(self.kernel[::-1, ::-1]) if self.flip else self.kernel
