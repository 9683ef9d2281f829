"""The transposed convolution."""

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
from convviz.layers.arithmetic import Sum, Window
from convviz.layers.correlation.spread import spread
from convviz.layers.layer import Array, Cell, Shape, TensorShape
from convviz.layers.padding import Padding, check_padding, split_padding
from convviz.layers.storing import store
from convviz.layers.sums import Terms, activated, explain_sum
from convviz.layers.transposed_geometry import TransposedAxis, resolve_transposed
from convviz.layers.windows import Axes, check_cell


@dataclass(frozen=True, eq=False, init=False)
class Conv2DTranspose:
    """Every input cell is multiplied with the whole kernel and added to the output, `strides` cells apart.

    Args:
        kernel: Shape (kh, kw, filters, channels), Keras's layout.
        bias: One number a filter, or None.
        strides: Cells of the output between two input cells, or (vertical, horizontal).
        padding: `"valid"` or `"same"` as Keras has them. A number, ((top, bottom), (left, right)) or `"full"`
            is the padding of the convolution that is transposed: so much is cropped.
        dilation_rate: Cells between two taps, or (vertical, horizontal). Beside a stride, which Keras
            refuses, it is allowed.
        activation: A function's name, an Activation, or None.
        output_padding: Cells more at the bottom and right, or (vertical, horizontal); below the strides. None
            is Keras's own choice.
        flip: Whether the kernel is rotated by 180°.
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
    output_padding: Pair | None
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
        output_padding: int | Pair | None = None,
        flip: bool = False,
        name: str = "conv2d_transpose",
    ) -> None:
        numbers = weights(kernel, "kernel", "height width filters channels")
        store(
            self,
            kernel=numbers,
            bias=bias_of(bias, numbers.shape[2]),
            strides=pair(strides, "strides"),
            padding=check_padding(padding),
            dilation_rate=pair(dilation_rate, "dilation_rate"),
            activation=activation_of(activation),
            output_padding=None
            if output_padding is None
            else pair(output_padding, "output_padding", least=0),
            flip=flip,
            name=name,
        )

    @property
    def filters(self) -> int:
        """How many maps come out."""
        return self.kernel.shape[2]

    @property
    def kernel_size(self) -> Pair:
        """The kernel's (height, width)."""
        return self.kernel.shape[0], self.kernel.shape[1]

    def transposed_axes(self, input_shape: Shape) -> tuple[TransposedAxis, TransposedAxis]:
        """How the input is spread over the rows and over the columns.

        Raises:
            ConvvizError: The padding crops too much, or output_padding reaches the stride.
        """
        paddings = split_padding(self.padding)
        extras = self.output_padding or (None, None)
        vertical, horizontal = (
            resolve_transposed(
                size, self.kernel_size[at], self.strides[at], self.dilation_rate[at], paddings[at], extras[at]
            )
            for at, size in enumerate((input_shape.height, input_shape.width))
        )
        return vertical, horizontal

    def axes(self, input_shape: Shape) -> Axes:
        """The windows, stride 1, that see the same in the input stretched by strides − 1 zeros between its cells.

        Raises:
            ConvvizError: As `transposed_axes`.
        """
        rows, columns = self.transposed_axes(input_shape)
        return rows.window, columns.window

    def output_shape(self, *inputs: TensorShape) -> Shape:
        """What the spread cells cover after the crop, and one channel a filter.

        >>> Conv2DTranspose(np.ones((3, 3, 5, 2)), strides=2, padding="same").output_shape(Shape(4, 3, 2))
        Shape(height=8, width=6, channels=5)
        """
        shape = maps_shape(self.name, inputs)
        check_channels(self.kernel.shape[3], shape.channels)
        rows, columns = self.transposed_axes(shape)
        return Shape(rows.output, columns.output, self.filters)

    def before_activation(self, *inputs: Array) -> Array:
        """The sums with their biases."""
        cells = picture(self.name, inputs)
        shape = shape_of(cells)
        check_channels(self.kernel.shape[3], shape.channels)
        return spread(cells, self._as_met, self.transposed_axes(shape), self.bias)

    def forward(self, *inputs: Array) -> Array:
        """The sums with their biases, after the activation."""
        return activated(self.before_activation(*inputs), self.activation)

    def explain(self, cell: Cell, *inputs: Array) -> Sum:
        """The input cells that are spread to the cell, with the weight that each brings; there may be none."""
        cells = picture(self.name, inputs)
        shape = shape_of(cells)
        check_cell(cell, self.output_shape(shape))
        window = self._window(cells, cell, self.transposed_axes(shape))

        def terms_of(channel: int) -> Terms:
            met = self.kernel[window.kernel_rows, window.kernel_columns, channel, window.channels]
            return window, met.astype(np.float64)

        return explain_sum(terms_of, cell.channel, self.filters, self.bias, self.activation)

    def parameter_count(self) -> int:
        """Filters · (channels · kh · kw + 1), without the 1 where there is no bias."""
        return self.kernel.size + (0 if self.bias is None else self.bias.size)

    def multiply_adds(self, *inputs: TensorShape) -> int:
        """Every input cell times the whole kernel, those products included that the crop cuts off."""
        self.output_shape(*inputs)
        shape = maps_shape(self.name, inputs)
        return shape.height * shape.width * self.kernel.size

    def _window(self, cells: Array, cell: Cell, axes: tuple[TransposedAxis, TransposedAxis]) -> Window:
        down, across = (
            np.array(axis.cells(at), dtype=np.intp).reshape(-1, 2)
            for axis, at in zip(axes, (cell.row, cell.column), strict=True)
        )
        channels = np.arange(cells.shape[2], dtype=np.intp)
        depth, row, column = (
            part.ravel() for part in np.meshgrid(channels, down[:, 0], across[:, 0], indexing="ij")
        )
        _, kernel_row, kernel_column = np.meshgrid(channels, down[:, 1], across[:, 1], indexing="ij")
        height, width = self.kernel_size
        return Window(
            rows=row,
            columns=column,
            channels=depth,
            kernel_rows=(height - 1 - kernel_row if self.flip else kernel_row).ravel(),
            kernel_columns=(width - 1 - kernel_column if self.flip else kernel_column).ravel(),
            values=cells[row, column, depth].astype(np.float64),
            inside=np.ones(len(row), dtype=np.bool_),
        )

    @cached_property
    def _as_met(self) -> Array:
        return np.ascontiguousarray(self.kernel[::-1, ::-1]) if self.flip else self.kernel
