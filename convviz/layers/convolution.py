"""The convolution over all channels."""

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
from convviz.layers.correlation import Finish, correlate
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Array, Cell, Shape, TensorShape
from convviz.layers.padding import Padding, check_padding, is_count
from convviz.layers.storing import store
from convviz.layers.sums import Terms, activated, explain_sum
from convviz.layers.windows import Axes, check_cell, window_at, window_axes


@dataclass(frozen=True, eq=False, init=False)
class Conv2D:
    """Every filter slides over all channels of its group: what Keras calls a convolution, a cross-correlation.

    Args:
        kernel: Shape (kh, kw, channels / groups, filters), Keras's layout.
        bias: One number a filter, or None.
        strides: Cells between two windows, or (vertical, horizontal).
        padding: `"valid"`, `"same"` (Keras's), `"full"`, a number for all sides, or ((top, bottom), (left,
            right)).
        dilation_rate: Cells between two taps, or (vertical, horizontal). Beside a stride, which Keras
            refuses, it is allowed.
        groups: Into how many equal parts channels and filters are split.
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
    groups: int
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
        groups: int = 1,
        activation: Activation | str | None = None,
        *,
        border: Border = "zero",
        flip: bool = False,
        name: str = "conv2d",
    ) -> None:
        numbers = weights(kernel, "kernel", "height width channels filters")
        filters = numbers.shape[3]
        if not is_count(groups) or groups < 1 or filters % groups:
            raise ConvvizError(
                "groups-mismatch",
                f"groups divides the number of filters, {filters}; received {groups}.",
                filters=filters,
                received=groups,
            )
        store(
            self,
            kernel=numbers,
            bias=bias_of(bias, filters),
            strides=pair(strides, "strides"),
            padding=check_padding(padding),
            dilation_rate=pair(dilation_rate, "dilation_rate"),
            groups=int(groups),
            activation=activation_of(activation),
            border=check_border(border),
            flip=flip,
            name=name,
        )

    @property
    def filters(self) -> int:
        """How many maps come out."""
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
        """The windows that fit, and one channel a filter.

        >>> Conv2D(np.ones((5, 5, 3, 8))).output_shape(Shape(32, 32, 3))
        Shape(height=28, width=28, channels=8)
        """
        shape = maps_shape(self.name, inputs)
        check_channels(self.kernel.shape[2] * self.groups, shape.channels)
        rows, columns = self.axes(shape)
        return Shape(rows.output, columns.output, self.filters)

    def before_activation(self, *inputs: Array) -> Array:
        """The sums with their biases."""
        return self._sums(inputs, None)

    def forward(self, *inputs: Array) -> Array:
        """The sums with their biases, after the activation."""
        if self.activation is None or self.activation.over_channels:
            return activated(self.before_activation(*inputs), self.activation)
        return self._sums(inputs, self.activation.apply_in_place)

    def _sums(self, inputs: tuple[Array, ...], finish: Finish | None) -> Array:
        cells = picture(self.name, inputs)
        shape = shape_of(cells)
        check_channels(self.kernel.shape[2] * self.groups, shape.channels)
        return correlate(
            cells, self._as_met, self.axes(shape), self.border, self.bias, groups=self.groups, finish=finish
        )

    def explain(self, cell: Cell, *inputs: Array) -> Sum:
        """The products, channel by channel of the cell's group, the bias and the activation."""
        cells = picture(self.name, inputs)
        shape = shape_of(cells)
        check_cell(cell, self.output_shape(shape))
        axes = self.axes(shape)
        depth = self.kernel.shape[2]

        def terms_of(channel: int) -> Terms:
            group = channel // (self.filters // self.groups)
            own = range(group * depth, (group + 1) * depth)
            window = window_at(cells, axes, cell, own, self.border, flip=self.flip)
            met = self.kernel[window.kernel_rows, window.kernel_columns, window.channels - own.start, channel]
            return window, met.astype(np.float64)

        return explain_sum(terms_of, cell.channel, self.filters, self.bias, self.activation)

    def parameter_count(self) -> int:
        """Filters · (channels / groups · kh · kw + 1), without the 1 where there is no bias."""
        return self.kernel.size + (0 if self.bias is None else self.bias.size)

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """The products of all outputs."""
        shape = self.output_shape(*inputs)
        return shape.height * shape.width * self.kernel.size

    @cached_property
    def _as_met(self) -> Array:
        return np.ascontiguousarray(self.kernel[::-1, ::-1]) if self.flip else self.kernel
