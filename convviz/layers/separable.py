"""The convolution in two steps: each channel by itself, then a mixture of the channels at each place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from convviz.layers.activation import Activation, activation_of
from convviz.layers.arguments import Pair, bias_of, check_channels, pair, picture, shape_of, weights
from convviz.layers.arithmetic import Sum, Window
from convviz.layers.border import Border, check_border
from convviz.layers.convolution import Conv2D
from convviz.layers.depthwise import DepthwiseConv2D
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, Shape, TensorShape
from convviz.layers.padding import Padding, check_padding
from convviz.layers.storing import store
from convviz.layers.sums import Terms, activated, explain_sum
from convviz.layers.windows import Axes, check_cell, window_at


@dataclass(frozen=True, eq=False, init=False)
class SeparableConv2D:
    """A depthwise convolution and a 1×1 convolution of what it gives.

    Args:
        depthwise_kernel: Shape (kh, kw, channels, multiplier).
        pointwise_kernel: Shape (1, 1, channels · multiplier, filters).
        bias: One number a filter, added after the second step, or None.
        strides: Of the first step.
        padding: Of the first step.
        dilation_rate: Of the first step.
        activation: After the second step.
        border: Of the first step.
        flip: Whether the depthwise kernel is rotated by 180°.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    depthwise_kernel: Array
    pointwise_kernel: Array
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
        depthwise_kernel: ArrayLike,
        pointwise_kernel: ArrayLike,
        bias: ArrayLike | None = None,
        strides: int | Pair = 1,
        padding: Padding = "valid",
        dilation_rate: int | Pair = 1,
        activation: Activation | str | None = None,
        *,
        border: Border = "zero",
        flip: bool = False,
        name: str = "separable_conv2d",
    ) -> None:
        by_channel = weights(depthwise_kernel, "depthwise kernel", "height width channels multiplier")
        by_place = weights(pointwise_kernel, "pointwise kernel", "1 1 channels·multiplier filters")
        maps = by_channel.shape[2] * by_channel.shape[3]
        if by_place.shape[:3] != (1, 1, maps):
            raise ConvvizError(
                "pointwise-mismatch",
                f"The pointwise kernel is 1×1 over the {maps} maps of the depthwise step; "
                f"received shape {by_place.shape}.",
                maps=maps,
                received=str(by_place.shape),
            )
        store(
            self,
            depthwise_kernel=by_channel,
            pointwise_kernel=by_place,
            bias=bias_of(bias, by_place.shape[3]),
            strides=pair(strides, "strides"),
            padding=check_padding(padding),
            dilation_rate=pair(dilation_rate, "dilation_rate"),
            activation=activation_of(activation),
            border=check_border(border),
            flip=flip,
            name=name,
        )

    @cached_property
    def depthwise(self) -> DepthwiseConv2D:
        """The first step as a layer of its own."""
        return DepthwiseConv2D(
            self.depthwise_kernel,
            None,
            self.strides,
            self.padding,
            self.dilation_rate,
            border=self.border,
            flip=self.flip,
            name=f"{self.name}/depthwise",
        )

    @cached_property
    def pointwise(self) -> Conv2D:
        """The second step with the bias, without the activation."""
        return Conv2D(self.pointwise_kernel, self.bias, name=f"{self.name}/pointwise")

    @property
    def filters(self) -> int:
        """How many maps come out."""
        return self.pointwise_kernel.shape[3]

    @property
    def kernel_size(self) -> Pair:
        """The depthwise kernel's (height, width)."""
        return self.depthwise.kernel_size

    def axes(self, input_shape: Shape) -> Axes:
        """How the first step's window slides over the rows and over the columns.

        Raises:
            ConvvizError: The window does not fit into the padded input.
        """
        return self.depthwise.axes(input_shape)

    def output_shape(self, *inputs: TensorShape) -> Shape:
        """The windows that fit, and one channel a filter.

        >>> SeparableConv2D(np.ones((3, 3, 4, 2)), np.ones((1, 1, 8, 5))).output_shape(Shape(8, 6, 4))
        Shape(height=6, width=4, channels=5)
        """
        return self.pointwise.output_shape(self.depthwise.output_shape(*inputs))

    def before_activation(self, *inputs: Array) -> Array:
        """The sums of both steps with their biases."""
        return self.pointwise.forward(self.depthwise.forward(*inputs))

    def forward(self, *inputs: Array) -> Array:
        """The sums with their biases, after the activation."""
        return activated(self.before_activation(*inputs), self.activation)

    def explain(self, cell: Cell, *inputs: Array) -> Sum:
        """Both steps as one sum: a term is an input cell times the product of its two weights.

        With a multiplier M every channel's cells stand M times, once for each of its kernels.
        """
        cells = picture(self.name, inputs)
        shape = shape_of(cells)
        check_channels(self.depthwise_kernel.shape[2], shape.channels)
        check_cell(cell, self.output_shape(shape))
        multiplier = self.depthwise_kernel.shape[3]
        window = window_at(cells, self.axes(shape), cell, range(shape.channels), self.border, flip=self.flip)
        repeated = _repeat_channels(window, shape.channels, multiplier)
        taps = len(window.rows) // shape.channels
        number = np.tile(np.arange(multiplier, dtype=np.intp).repeat(taps), shape.channels)
        first = self.depthwise_kernel[
            repeated.kernel_rows, repeated.kernel_columns, repeated.channels, number
        ].astype(np.float64)

        def terms_of(channel: int) -> Terms:
            second = self.pointwise_kernel[0, 0, repeated.channels * multiplier + number, channel]
            return repeated, first * second

        return explain_sum(terms_of, cell.channel, self.filters, self.bias, self.activation)

    def parameter_count(self) -> int:
        """The weights of both kernels and the biases."""
        return self.depthwise.parameter_count() + self.pointwise.parameter_count()

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """The products of both steps."""
        between = self.depthwise.output_shape(*inputs)
        return self.depthwise.multiply_adds(*inputs) + self.pointwise.multiply_adds(between)


def _repeat_channels(window: Window, channels: int, multiplier: int) -> Window:
    """The window with each channel's cells `multiplier` times in a row."""
    order = (
        np.arange(len(window.rows), dtype=np.intp).reshape(channels, 1, -1).repeat(multiplier, axis=1).ravel()
    )
    return Window(
        rows=window.rows[order],
        columns=window.columns[order],
        channels=window.channels[order],
        kernel_rows=window.kernel_rows[order],
        kernel_columns=window.kernel_columns[order],
        values=window.values[order],
        inside=window.inside[order],
    )
